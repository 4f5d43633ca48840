//! Undo and redo by keyboard, wherever the focus is; a text field keeps its own.

use super::browser::listen;
use super::context::Context;
use super::state::{Msg, Screen};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement, KeyboardEvent};
use yew::prelude::*;

/// Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (Cmd on a Mac).
#[hook]
pub fn use_shortcuts(app: &Context, screen: Screen) {
    let app = app.clone();
    use_effect_with(screen, move |_| {
        let listener = listen("keydown", move |event| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
                return;
            };
            if let Some(message) = message_of(event)
                && !is_typing(event)
            {
                event.prevent_default();
                app.send(message);
            }
        });
        move || drop(listener)
    });
}

fn message_of(event: &KeyboardEvent) -> Option<Msg> {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return None;
    }
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Some(Msg::Undo),
        ("z", true) | ("y", false) => Some(Msg::Redo),
        _ => None,
    }
}

/// Whether the reader is typing into a field, whose keys are its own. A slider or a switch is no such field.
pub fn is_typing(event: &KeyboardEvent) -> bool {
    let Some(target) = event.target() else {
        return false;
    };
    let typed = target.dyn_ref::<HtmlInputElement>();
    typed.is_some_and(|input| matches!(input.type_().as_str(), "text" | "number"))
        || target.dyn_ref::<HtmlTextAreaElement>().is_some()
}
