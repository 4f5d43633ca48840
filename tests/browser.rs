//! Wiring of components in a browser.
#![cfg(target_arch = "wasm32")]
