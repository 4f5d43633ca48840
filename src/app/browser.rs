//! Calls to the browser. A browser that refuses one is treated as if it had nothing to say: the page goes on.

mod clipboard;
mod download;
mod frame;
mod host;
mod later;
mod load;
mod picture;
mod screen;
mod store;
mod worker;

pub use clipboard::copy;
pub use download::{download, download_bytes, read_bytes, read_file};
pub use frame::use_after_paint;
pub use host::{Listener, listen, parent_is_source, post_to_host};
pub use load::{load_later_texts, load_sources, load_texts, load_words};
pub use picture::{download_image, svg_of};
pub use screen::{
    blur, focus, focus_soon, leave_full_screen, toggle_full_screen, use_height_messages, use_size,
    use_width,
};

pub use store::{forget, keep, kept, kept_names};
pub use worker::{Helper, cores, is_settled, now, when_settled};

use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = globalThis, js_name = boucleCrash, catch)]
    fn boucle_crash(detail: &str) -> Result<(), JsValue>;
}

/// Shows the plain page of `boot.js` that keeps the scenario's link.
pub fn show_crash_page(detail: &str) {
    // A page started by something else than `boot.js` has no crash page; the console has the message.
    let _ = boucle_crash(detail);
}

/// The element that holds the page and carries `data-state`.
pub fn root_element() -> Option<Element> {
    gloo::utils::document().get_element_by_id("boucle")
}

/// Sets `data-state` of the root element.
pub fn set_root_state(state: &str) {
    if let Some(root) = root_element() {
        let _ = root.set_attribute("data-state", state);
    }
}

/// Sets or removes an attribute of `<html>`.
pub fn set_page_attribute(name: &str, value: Option<&str>) {
    let page = gloo::utils::document_element();
    let _ = match value {
        Some(value) => page.set_attribute(name, value),
        None => page.remove_attribute(name),
    };
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    gloo::utils::document().set_title(title);
}

/// The query of the address, without `?`.
pub fn query() -> String {
    let search = gloo::utils::window().location().search();
    search
        .unwrap_or_default()
        .trim_start_matches('?')
        .to_owned()
}

/// The fragment of the address, without `#`.
pub fn fragment() -> String {
    let hash = gloo::utils::window().location().hash();
    hash.unwrap_or_default().trim_start_matches('#').to_owned()
}

/// The address of the page without query and fragment.
pub fn home() -> String {
    let href = gloo::utils::window().location().href().unwrap_or_default();
    href.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Writes query and fragment into the address bar without loading, as a new step of the browser's history or in the place of the present one.
pub fn write_address(address: &str, step: bool) {
    if let Ok(history) = gloo::utils::window().history() {
        // Refused when a frame is sandboxed or the page changes its address too often: the link in the dialog is right all the same.
        let _ = if step {
            history.push_state_with_url(&JsValue::NULL, "", Some(address))
        } else {
            history.replace_state_with_url(&JsValue::NULL, "", Some(address))
        };
    }
}

/// Languages that the reader prefers, best first.
pub fn preferred_languages() -> Vec<String> {
    gloo::utils::window()
        .navigator()
        .languages()
        .iter()
        .filter_map(|language| language.as_string())
        .collect()
}

/// Does something and leaves its duration in the browser's performance entries.
pub fn measured<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let performance = gloo::utils::window().performance();
    let start = format!("{name}-start");
    if let Some(performance) = &performance {
        performance.clear_marks_with_mark_name(&start);
        let _ = performance.mark(&start);
    }
    let result = work();
    if let Some(performance) = &performance {
        let _ = performance.measure_with_start_mark(name, &start);
    }
    result
}

/// The value of a name in a query; `None` when it is absent or empty.
pub fn query_value(query: &str, name: &str) -> Option<String> {
    let values = web_sys::UrlSearchParams::new_with_str(query).ok()?;
    values.get(name).filter(|value| !value.is_empty())
}

/// A value made fit for a query.
pub fn encoded(value: &str) -> String {
    String::from(js_sys::encode_uri_component(value))
}

/// Selects the text of a field, for a reader who has to copy it by hand.
pub fn select_text(id: &str) {
    let field = gloo::utils::document().get_element_by_id(id);
    if let Some(field) = field.and_then(|field| {
        wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlTextAreaElement>(field).ok()
    }) {
        let _ = field.focus();
        field.select();
    }
}
