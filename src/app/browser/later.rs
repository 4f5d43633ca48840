//! The part of the program that comes after the first picture, see `.ci/split.mjs`.

use std::sync::atomic::{AtomicBool, Ordering};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Puts the later part into place; given by `boot.js`, which has it in memory by then, or fetches it at once.
    #[wasm_bindgen(js_namespace = globalThis, js_name = boucleLater)]
    fn boucle_later(exports: &JsValue);
}

/// Called by every function that has moved to the later part before it goes there.
#[wasm_bindgen(js_name = needLater)]
pub fn need_later() {
    static PRESENT: AtomicBool = AtomicBool::new(false);
    if !PRESENT.swap(true, Ordering::Relaxed) {
        boucle_later(&wasm_bindgen::exports());
    }
}
