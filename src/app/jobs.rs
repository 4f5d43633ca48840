//! Long work asked for by the page. Workers do it; where the browser allows none the page does it itself between two frames.

mod office;
mod seat;

pub use crate::schedule::State;

use super::browser;
use crate::job::{Job, UNREADABLE};
use gloo::timers::callback::Timeout;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use yew::prelude::*;

/// Least part of a job, as a share, whose end is told: to draw the page anew for less would cost more than it says.
const TOLD: f64 = 0.04;

/// How far a job is.
pub enum Work<Answer> {
    /// Not begun: the hand has not come to rest, or there is nothing to do.
    Resting,
    /// Under way: the share that is done.
    Computing(f64),
    /// Done.
    Done(Rc<Answer>),
    /// Not done; the reason is the end of a text key, `job-…`.
    Failed(String),
    /// Dropped by the reader.
    Dropped,
}

impl<Answer> Clone for Work<Answer> {
    fn clone(&self) -> Self {
        match self {
            Work::Resting => Work::Resting,
            Work::Computing(share) => Work::Computing(*share),
            Work::Done(answer) => Work::Done(Rc::clone(answer)),
            Work::Failed(reason) => Work::Failed(reason.clone()),
            Work::Dropped => Work::Dropped,
        }
    }
}

impl<Answer> PartialEq for Work<Answer> {
    /// Answers are compared by pointer.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Work::Resting, Work::Resting) | (Work::Dropped, Work::Dropped) => true,
            (Work::Computing(mine), Work::Computing(theirs)) => mine.to_bits() == theirs.to_bits(),
            (Work::Done(mine), Work::Done(theirs)) => Rc::ptr_eq(mine, theirs),
            (Work::Failed(mine), Work::Failed(theirs)) => mine == theirs,
            _ => false,
        }
    }
}

impl<Answer> Work<Answer> {
    /// The answer, when it is there.
    pub fn answer(&self) -> Option<&Rc<Answer>> {
        match self {
            Work::Done(answer) => Some(answer),
            _ => None,
        }
    }

    /// What is told of a job; answers that cannot be read are failures.
    fn of(state: State, read: fn(&[u8]) -> Option<Answer>) -> Self {
        match state {
            State::Computing(share) => Work::Computing(share),
            State::Done(bytes) => match read(&bytes) {
                Some(answer) => Work::Done(Rc::new(answer)),
                None => Work::Failed(UNREADABLE.to_owned()),
            },
            State::Failed(reason) => Work::Failed(reason),
        }
    }
}

/// What is asked of workers about a subject.
pub struct Ask<Subject, Answer> {
    /// Rest in ms after which a change is computed: a lever that moves would otherwise start a job with every pixel.
    pub rest: u32,
    /// The job about a subject; none when there is nothing to do.
    pub job: fn(&Subject) -> Option<Job>,
    /// Reads the answer.
    pub read: fn(&[u8]) -> Option<Answer>,
}

/// A job as its reader sees it.
#[derive(Clone)]
pub struct Asking<Answer> {
    /// How far it is.
    pub work: Work<Answer>,
    /// Drops it.
    pub cancel: Callback<()>,
    /// Begins it anew.
    pub again: Callback<()>,
}

impl<Answer> PartialEq for Asking<Answer> {
    /// What may be done about it depends on how far it is alone.
    fn eq(&self, other: &Self) -> bool {
        self.work == other.work
    }
}

/// The job about `subject`, and how far it is.
///
/// A new subject starts a new job; the older one of its kind is dropped, and so is one that nobody looks at any more. What is
/// said of an older subject is never given for the new one.
#[hook]
pub fn use_job<Subject, Answer>(subject: &Subject, ask: Ask<Subject, Answer>) -> Asking<Answer>
where
    Subject: Clone + PartialEq + 'static,
    Answer: 'static,
{
    let known = use_state(|| None::<(Subject, Work<Answer>)>);
    let tries = use_state_eq(|| 0_u32);
    let asked = use_mut_ref(Asked::default);
    {
        let (setter, asked) = (known.setter(), Rc::clone(&asked));
        use_effect_with((subject.clone(), *tries), move |(subject, _)| {
            let mine = Asked::default();
            *asked.borrow_mut() = mine.clone();
            let (over, subject) = (mine.clone(), subject.clone());
            let timer = Timeout::new(ask.rest, move || {
                if let Some(job) = (ask.job)(&subject) {
                    let tell = move |work| setter.set(Some((subject.clone(), work)));
                    mine.ask(&job, telling(ask.read, tell));
                }
            });
            move || {
                drop(timer);
                over.cancel();
            }
        });
    }
    let cancel = {
        let (setter, subject) = (known.setter(), subject.clone());
        Callback::from(move |()| {
            asked.borrow().cancel();
            setter.set(Some((subject.clone(), Work::Dropped)));
        })
    };
    let again = {
        let (setter, tries) = (known.setter(), tries.clone());
        Callback::from(move |()| {
            setter.set(None);
            tries.set(*tries + 1);
        })
    };
    let work = match &*known {
        Some((of, work)) if of == subject => work.clone(),
        _ => Work::Resting,
    };
    Asking {
        work,
        cancel,
        again,
    }
}

/// Tells how far a job is, now and then.
fn telling<Answer: 'static>(
    read: fn(&[u8]) -> Option<Answer>,
    tell: impl Fn(Work<Answer>) + 'static,
) -> Callback<State> {
    let last = Cell::new(-1.0);
    Callback::from(move |state| {
        if let State::Computing(share) = state {
            if share - last.get() < TOLD {
                return;
            }
            last.set(share);
        }
        tell(Work::of(state, read));
    })
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
