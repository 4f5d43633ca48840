//! The page that holds this one in a frame, and events of the window.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageEvent};

/// Stops listening when dropped.
pub struct Listener(#[allow(dead_code, reason = "held for its drop")] EventListener);

/// Listens to an event of the window.
pub fn listen(event: &'static str, mut heard: impl FnMut(&Event) + 'static) -> Listener {
    let window = gloo::utils::window();
    let options = gloo::events::EventListenerOptions::enable_prevent_default();
    Listener(EventListener::new_with_options(
        &window,
        event,
        options,
        move |event| heard(event),
    ))
}

/// Sends a JSON text, as an object, to the page around this frame. Without a frame there is nobody to send to.
pub fn post_to_host(json: &str) {
    let window = gloo::utils::window();
    let (Ok(Some(parent)), Ok(message)) = (window.parent(), js_sys::JSON::parse(json)) else {
        return;
    };
    if parent != window {
        // The host may be anyone: what is sent is on the screen already.
        let _ = parent.post_message(&message, "*");
    }
}

/// The message of an event as JSON, when the page around this frame sent it.
pub fn parent_is_source(event: &Event) -> Option<String> {
    let event: &MessageEvent = event.dyn_ref()?;
    let window = gloo::utils::window();
    let parent = window.parent().ok()??;
    let source = event.source()?;
    let from_parent = JsValue::from(source) == JsValue::from(parent.clone()) && parent != window;
    let text = js_sys::JSON::stringify(&event.data()).ok()?;
    from_parent.then(|| String::from(text))
}
