//! What may wait until the frame has been painted.

use gloo::render::request_animation_frame;
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// A value one frame late: the figures of a lever move are painted first, the picture follows in the next frame. Moves
/// that come meanwhile replace each other.
#[hook]
pub fn use_after_paint<T: Clone + PartialEq + 'static>(value: &T) -> T {
    let shown = use_state(|| value.clone());
    let waiting = use_mut_ref(|| None);
    let setter = shown.setter();
    use_effect_with(value.clone(), move |value| {
        let value = value.clone();
        let timer: Rc<RefCell<Option<Timeout>>> = Rc::default();
        let held = timer.clone();
        // The frame's own callbacks run before it is painted; a timer set in one runs after.
        *waiting.borrow_mut() = Some(request_animation_frame(move |_| {
            *held.borrow_mut() = Some(Timeout::new(0, move || setter.set(value)));
        }));
        move || drop(timer)
    });
    (*shown).clone()
}
