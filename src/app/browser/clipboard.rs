//! The clipboard.

use wasm_bindgen::prelude::*;
use yew::Callback;

/// Puts a text on the clipboard and says whether that worked.
pub fn copy(text: &str, done: &Callback<bool>) {
    let clipboard = gloo::utils::window().navigator().clipboard();
    // A page that is not served securely has no clipboard.
    if clipboard.is_undefined() {
        done.emit(false);
        return;
    }
    let (worked, refused) = (done.clone(), done.clone());
    let on_worked = Closure::once(move |_: JsValue| worked.emit(true));
    let on_refused = Closure::once(move |_: JsValue| refused.emit(false));
    let _ = clipboard.write_text(text).then2(&on_worked, &on_refused);
    // Dropped closures would break the promise; each is a few bytes and a copy is rare.
    on_worked.forget();
    on_refused.forget();
}
