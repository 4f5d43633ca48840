//! The program in a worker: `static/worker.js` hands it what the page sends, and lets it work a turn at a time.

use crate::job::{Bench, Letter, Order};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// Milliseconds of a turn: what the page sends meanwhile waits so long.
const TURN: f64 = 40.0;

thread_local! {
    static BENCH: RefCell<Bench> = RefCell::new(Bench::new(TURN));
}

/// True where there is no page: in a worker.
pub fn is_here() -> bool {
    js_sys::Reflect::get(&js_sys::global(), &"document".into())
        .is_ok_and(|page| page.is_undefined())
}

/// Makes the program ready to take orders.
pub fn start() {
    std::panic::set_hook(Box::new(console_error_panic_hook::hook));
}

/// Takes an order and its job as JSON, with the results of the pieces as byte arrays. What cannot be read is not an order.
#[wasm_bindgen(js_name = workerTake)]
pub fn take(order: &str, job: String, parts: &js_sys::Array) {
    let Ok(order) = serde_json::from_str::<Order>(order) else {
        return;
    };
    let parts = parts
        .iter()
        .map(|part| js_sys::Uint8Array::new(&part).to_vec())
        .collect();
    BENCH.with_borrow_mut(|bench| bench.take(Letter { order, job, parts }));
}

/// Works for one turn. Gives the answer as JSON and its bytes, or nothing when there is nothing to do.
#[wasm_bindgen(js_name = workerTurn)]
pub fn turn() -> Option<js_sys::Array> {
    let (answer, bytes) = BENCH.with_borrow_mut(|bench| bench.turn(&js_sys::Date::now))?;
    let answer = serde_json::to_string(&answer).unwrap_or_default();
    Some(js_sys::Array::of2(
        &answer.into(),
        &js_sys::Uint8Array::from(bytes.as_slice()),
    ))
}
