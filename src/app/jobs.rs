//! Long work asked for by the page. Workers do it; where the browser allows none the page does it itself between two frames.

mod office;
mod seat;

pub use crate::schedule::State;

use super::browser;
use crate::job::Job;
use gloo::timers::callback::Timeout;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use yew::prelude::*;

/// Rest in ms after which a change is computed: a lever that moves would otherwise start a job with every pixel.
const REST: u32 = 120;

/// How far the job about `subject` is; `None` before it has begun, and while `job` gives none.
///
/// A new subject starts a new job; the older one of its kind is dropped, and so is one that nobody looks at any more. Until
/// the new job says something its state is that of the older.
#[hook]
pub fn use_job<Subject: Clone + PartialEq + 'static>(
    subject: &Subject,
    job: impl FnOnce(&Subject) -> Option<Job> + 'static,
) -> Option<State> {
    let state = use_state(|| None);
    let setter = state.setter();
    use_effect_with(subject.clone(), move |subject| {
        let subject = subject.clone();
        let asked = Asked::default();
        let mine = asked.clone();
        let timer = Timeout::new(REST, move || match job(&subject) {
            Some(job) => mine.ask(&job, Callback::from(move |state| setter.set(Some(state)))),
            None => setter.set(None),
        });
        move || {
            drop(timer);
            asked.cancel();
        }
    });
    (*state).clone()
}

/// A job that was asked for, perhaps not yet given out.
#[derive(Clone, Default)]
struct Asked {
    run: Rc<Cell<Option<u32>>>,
    over: Rc<Cell<bool>>,
}

impl Asked {
    /// Asks for a job once the first picture stands.
    fn ask(&self, job: &Job, tell: Callback<State>) {
        let asked = self.clone();
        let job = job.clone();
        browser::when_settled(move || {
            if !asked.over.get() {
                asked.run.set(Some(office::submit(&job, tell)));
            }
        });
    }

    fn cancel(&self) {
        self.over.set(true);
        if let Some(run) = self.run.take() {
            office::cancel(run);
        }
    }
}

/// For scripts of the page: asks for a job, given as JSON, and gives its number; 0 when it cannot be read. `tell` is called
/// with `computing` and the share done, `done` and the answer, or `failed` and the reason.
#[wasm_bindgen(js_name = askJob)]
pub fn ask_job(job: &str, tell: js_sys::Function) -> u32 {
    let Ok(job) = serde_json::from_str::<Job>(job) else {
        return 0;
    };
    let tell = Callback::from(move |state| {
        let (word, what) = match state {
            State::Computing(share) => ("computing", JsValue::from(share)),
            State::Done(answer) => ("done", String::from_utf8_lossy(&answer).as_ref().into()),
            State::Failed(reason) => ("failed", reason.into()),
        };
        let _ = tell.call2(&JsValue::NULL, &word.into(), &what);
    });
    office::submit(&job, tell)
}

/// For scripts of the page: drops a job that was asked for.
#[wasm_bindgen(js_name = cancelJob)]
pub fn cancel_job(run: u32) {
    office::cancel(run);
}
