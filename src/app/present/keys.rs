//! Keys and clicker: forward, back, first, last, what if, back to the story, full screen, leave.

use super::story::{STORY, step_at};
use crate::app::browser;
use crate::app::context::Context;
use crate::app::keyboard::is_typing;
use crate::app::state::{Msg, Screen, State};
use crate::scenario::Edit;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

/// Listens to the keys of the whole window: a clicker sends them to whatever has the focus.
#[hook]
pub fn use_keys(app: &Context, state: &State) {
    let app = app.clone();
    let dependencies = (state.step, state.trying, state.history.present().clone());
    use_effect_with(dependencies, move |(step, trying, present)| {
        let (step, trying, present) = (*step, *trying, present.clone());
        let listener = browser::listen("keydown", move |event| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
                return;
            };
            if event.ctrl_key()
                || event.meta_key()
                || event.alt_key()
                || is_typing(event)
                || is_used(event)
            {
                return;
            }
            if act(&app, event.key().as_str(), step, trying, &present) {
                event.prevent_default();
            }
        });
        move || drop(listener)
    });
}

/// Whether the focused control needs the key itself: arrows move a slider, space presses a button.
fn is_used(event: &KeyboardEvent) -> bool {
    let Some(target) = event.target() else {
        return false;
    };
    let slider = target.dyn_ref::<HtmlInputElement>().is_some();
    let button = target
        .dyn_ref::<HtmlElement>()
        .is_some_and(|element| element.tag_name() == "BUTTON");
    match event.key().as_str() {
        "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End" | "PageUp"
        | "PageDown" => slider,
        " " | "Enter" => button,
        _ => false,
    }
}

/// Does what a key means; false for a key that means nothing here.
fn act(
    app: &Context,
    key: &str,
    step: usize,
    trying: bool,
    present: &crate::scenario::Scenario,
) -> bool {
    let last = STORY.len() - 1;
    let message = match key {
        "ArrowRight" | "ArrowDown" | "PageDown" | " " | "Enter" => Msg::Step((step + 1).min(last)),
        "ArrowLeft" | "ArrowUp" | "PageUp" => Msg::Step(step.saturating_sub(1)),
        "Home" => Msg::Step(0),
        "End" => Msg::Step(last),
        "l" | "L" => Msg::Try(!trying),
        "r" | "R" | "Backspace" => {
            app.send(Msg::Try(false));
            Msg::Edit(Edit::Replace(Box::new(step_at(step).scenario(present))))
        }
        "f" | "F" => {
            browser::toggle_full_screen();
            return true;
        }
        "Escape" => {
            browser::leave_full_screen();
            Msg::Show(Screen::Full)
        }
        _ => return false,
    };
    app.send(message);
    true
}
