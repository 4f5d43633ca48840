//! Sizes, focus and the full screen.

use super::post_to_host;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, ResizeObserver, SvgElement};
use yew::prelude::*;

/// Width and height in px of an element as it is now and whenever it changes; 0 before it is on the screen.
#[hook]
pub fn use_size(node: &NodeRef) -> (f64, f64) {
    let size = use_state_eq(|| (0.0, 0.0));
    let node = node.clone();
    let set = size.setter();
    use_effect_with((), move |()| {
        let measured = |element: &Element| {
            (
                element.client_width().into(),
                element.client_height().into(),
            )
        };
        let observer = node.cast::<Element>().map(|element| {
            set.set(measured(&element));
            let watched = element.clone();
            observe(&element, move || set.set(measured(&watched)))
        });
        move || drop(observer)
    });
    *size
}

/// Width in px of an element, see [`use_size`].
#[hook]
pub fn use_width(node: &NodeRef) -> f64 {
    use_size(node).0
}

/// Tells the page around this frame the height of the page whenever it changes.
#[hook]
pub fn use_height_messages(node: &NodeRef) {
    let node = node.clone();
    use_effect_with((), move |()| {
        let observer = node.cast::<Element>().map(|element| {
            let watched = element.clone();
            observe(&element, move || {
                let height = watched.get_bounding_client_rect().height().ceil();
                post_to_host(&format!(
                    r#"{{"source":"boucle","version":1,"type":"resize","height":{height}}}"#
                ));
            })
        });
        move || drop(observer)
    });
}

/// Stops watching when dropped.
struct Observer(
    ResizeObserver,
    #[allow(dead_code, reason = "held for its drop")] Closure<dyn FnMut()>,
);

impl Drop for Observer {
    fn drop(&mut self) {
        self.0.disconnect();
    }
}

fn observe(element: &Element, changed: impl FnMut() + 'static) -> Option<Observer> {
    let closure = Closure::<dyn FnMut()>::new(changed);
    let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(Observer(observer, closure))
}

/// Gives the focus to an element.
pub fn focus(id: &str) {
    let Some(element) = gloo::utils::document().get_element_by_id(id) else {
        return;
    };
    // A part of a drawing takes the focus as well, and is no element of HTML.
    let _ = match element.dyn_into::<HtmlElement>() {
        Ok(element) => element.focus(),
        Err(element) => match element.dyn_into::<SvgElement>() {
            Ok(part) => part.focus(),
            Err(_) => Ok(()),
        },
    };
}

/// Gives the focus to an element once the page has drawn what it was just told.
pub fn focus_soon(id: &'static str) {
    gloo::timers::callback::Timeout::new(0, move || focus(id)).forget();
}

/// Takes the focus away from where it is, so that what was typed there is taken.
pub fn blur() {
    let element = gloo::utils::document().active_element();
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.blur();
    }
}

/// Fills the screen with the page, or gives it back.
pub fn toggle_full_screen() {
    let document = gloo::utils::document();
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else {
        // Refused without a key or click of the reader; the page is as large as its window then.
        let _ = gloo::utils::document_element().request_fullscreen();
    }
}

/// Gives the screen back, if the page fills it.
pub fn leave_full_screen() {
    let document = gloo::utils::document();
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    }
}
