//! Puts the page into its root element, and shows the crash page when it panics.

use super::App;
use super::browser;

/// Starts the page in `#boucle`; does nothing on a page without that element.
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        browser::show_crash_page(&info.to_string());
    }));
    if let Some(root) = browser::root_element() {
        yew::Renderer::<App>::with_root(root).render();
    }
}
