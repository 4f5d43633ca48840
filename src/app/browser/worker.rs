//! Workers of the browser.

use gloo::events::EventListener;
use js_sys::{Array, Promise, Uint8Array};
use std::sync::atomic::{AtomicBool, Ordering};
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker};

#[wasm_bindgen]
extern "C" {
    /// A worker with this program; given by `boot.js`. Null where the browser allows none.
    #[wasm_bindgen(js_namespace = globalThis, js_name = boucleWorker, catch)]
    fn boucle_worker() -> Result<Option<Worker>, JsValue>;

    /// Resolved when the later part of the program is there; given by `boot.js`.
    #[wasm_bindgen(js_namespace = globalThis, js_name = boucleSettled, catch)]
    fn boucle_settled() -> Result<Promise, JsValue>;
}

/// Whether [`when_settled`] has been waited for once.
static SETTLED: AtomicBool = AtomicBool::new(false);

/// Whether the later part of the program, and its styles, are known to be there.
pub fn is_settled() -> bool {
    SETTLED.load(Ordering::Relaxed)
}

/// Does something once the first picture has been painted and the later part of the program has come, with its styles.
pub fn when_settled(done: impl FnOnce() + 'static) {
    let settled = boucle_settled();
    yew::platform::spawn_local(async move {
        // A page started by something else than `boot.js` has all its parts.
        if let Ok(settled) = settled {
            let _ = js_sys::futures::JsFuture::from(settled).await;
        }
        SETTLED.store(true, Ordering::Relaxed);
        done();
    });
}

/// Number of processor cores that the browser tells of, 1 when it tells of none.
pub fn cores() -> usize {
    let cores = gloo::utils::window().navigator().hardware_concurrency();
    (cores as usize).max(1)
}

/// Milliseconds since some moment.
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// A worker; stopped when dropped.
pub struct Helper {
    worker: Worker,
    _listeners: [EventListener; 2],
}

impl Helper {
    /// Starts a worker. What it answers, text and bytes, goes to `heard`; `None` means that it is of no more use.
    pub fn start(heard: impl Fn(Option<(String, Vec<u8>)>) + Clone + 'static) -> Option<Self> {
        let worker = boucle_worker().ok()??;
        let lost = heard.clone();
        let on_message = EventListener::new(&worker, "message", move |event| {
            let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
            heard(data.as_ref().and_then(answer));
        });
        let on_error = EventListener::new(&worker, "error", move |_| lost(None));
        Some(Self {
            worker,
            _listeners: [on_message, on_error],
        })
    }

    /// Sends an order with its job and the results of the pieces. False when the browser does not take it.
    pub fn send(&self, order: &str, job: &str, parts: &[Vec<u8>]) -> bool {
        let parts: Array = parts
            .iter()
            .map(|part| Uint8Array::from(part.as_slice()))
            .collect();
        let message = Array::of3(&order.into(), &job.into(), &parts);
        self.worker.post_message(&message).is_ok()
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

fn answer(data: &JsValue) -> Option<(String, Vec<u8>)> {
    let parts: &Array = data.dyn_ref()?;
    let bytes: Uint8Array = parts.get(1).dyn_into().ok()?;
    Some((parts.get(0).as_string()?, bytes.to_vec()))
}
