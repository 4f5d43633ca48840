//! Puts the page into its root element, and shows the crash page when it panics.

use super::address::first_language;
use super::{App, AppProps, browser};

/// Starts the page in `#boucle`; does nothing on a page without that element.
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        browser::show_crash_page(&info.to_string());
    }));
    let Some(root) = browser::root_element() else {
        return;
    };
    browser::load_texts(first_language(), move |texts| match texts {
        Some(texts) => {
            yew::Renderer::<App>::with_root_and_props(root, AppProps { texts }).render();
        }
        None => browser::show_crash_page("no texts"),
    });
}
