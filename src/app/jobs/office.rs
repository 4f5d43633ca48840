//! The one schedule of the page, its seats, and who asked for what.

use super::browser;
use super::seat::{Seat, order_of};
use crate::job::{Answer, Job, Order};
use crate::schedule::{Schedule, State, Step, Word};
use gloo::timers::callback::Interval;
use std::cell::RefCell;
use yew::Callback;

/// Milliseconds that a worker may be silent while it works: making a large territory ready takes seconds.
const PATIENCE: f64 = 20_000.0;
/// Milliseconds between two looks at them.
const LOOK: u32 = 1_000;
/// Most workers: each holds the program and a compiled territory.
const MOST_SEATS: usize = 8;

thread_local! {
    static OFFICE: RefCell<Option<Office>> = const { RefCell::new(None) };
}

struct Office {
    schedule: Schedule,
    seats: Vec<Seat>,
    asked: Vec<(u32, String, Callback<State>)>,
    /// Runs while there is work.
    looking: Option<Interval>,
}

impl Office {
    /// As many seats as cores but one, for the page; two on two cores, as the page has little to do while it waits.
    fn open() -> Self {
        let count = match browser::cores() {
            1 => 1,
            cores => (cores - 1).clamp(2, MOST_SEATS),
        };
        Self {
            schedule: Schedule::new(count, PATIENCE),
            seats: (0..count).map(Seat::new).collect(),
            asked: Vec::new(),
            looking: None,
        }
    }

    /// Does what the schedule wants; gives what there is to tell.
    fn carry_out(&mut self, steps: Vec<Step>) -> Vec<(Callback<State>, State)> {
        let mut telling = Vec::new();
        for step in steps {
            match step {
                Step::Send {
                    seat,
                    run,
                    task,
                    parts,
                } => {
                    let job = self.asked.iter().find(|asked| asked.0 == run);
                    if let (Some(place), Some((_, job, _))) = (self.seats.get_mut(seat), job)
                        && !place.send(seat, order_of(run, task), job, parts)
                    {
                        gloo::timers::callback::Timeout::new(0, move || heard(seat, None)).forget();
                    }
                }
                Step::Cancel { seat, run } => {
                    if let Some(place) = self.seats.get_mut(seat) {
                        place.send(seat, Order::Cancel { run }, "", Vec::new());
                    }
                }
                Step::Replace { seat } => {
                    if let Some(place) = self.seats.get_mut(seat) {
                        *place = place.replacement(seat);
                    }
                }
                Step::Tell { run, state } => {
                    let asked = self.asked.iter().find(|asked| asked.0 == run);
                    telling.extend(asked.map(|(_, _, tell)| (tell.clone(), state)));
                }
            }
        }
        telling
    }

    /// Forgets who asked for runs that are over, and looks after the others.
    fn tidy(&mut self) {
        self.asked.retain(|(run, _, _)| self.schedule.has(*run));
        if self.schedule.is_idle() {
            self.looking = None;
        } else if self.looking.is_none() {
            let look = || happens(|office, now| office.schedule.tick(now));
            self.looking = Some(Interval::new(LOOK, look));
        }
    }
}

/// Lets something happen in the office, and tells whom it concerns.
fn happens(what: impl FnOnce(&mut Office, f64) -> Vec<Step>) {
    let telling = OFFICE.with_borrow_mut(|office| {
        let office = office.get_or_insert_with(Office::open);
        let steps = what(office, browser::now());
        let telling = office.carry_out(steps);
        office.tidy();
        telling
    });
    // Whoever is told may ask for the next job at once.
    for (tell, state) in telling {
        tell.emit(state);
    }
}

/// Starts a job and gives the number of its run. The older job of its kind is dropped, without a word to whoever asked for it.
#[inline(never)]
pub fn submit(job: &Job, tell: Callback<State>) -> u32 {
    let mut run = 0;
    let text = serde_json::to_string(job).unwrap_or_default();
    happens(|office, now| {
        let (new, steps) = if job.is_for_one() {
            office.schedule.submit_to_one(job.kind(), now)
        } else {
            office.schedule.submit(job.kind(), now)
        };
        run = new;
        office.asked.push((new, text, tell));
        steps
    });
    run
}

/// Drops a run.
#[inline(never)]
pub fn cancel(run: u32) {
    happens(|office, now| office.schedule.cancel(run, now));
}

/// A worker has answered, or is lost.
pub fn heard(seat: usize, answer: Option<(Answer, Vec<u8>)>) {
    happens(|office, now| {
        let Some((answer, bytes)) = answer else {
            return office.schedule.lost(seat, now);
        };
        let (run, word) = match answer {
            Answer::Progress { run, done, of, .. } => {
                let share = f64::from(done) / f64::from(of.max(1));
                (run, Word::Progress { share })
            }
            Answer::Part { run, .. } => (run, Word::Part(bytes)),
            Answer::Done { run } => (run, Word::Done(bytes)),
            Answer::Failed { run, reason } => (run, Word::Failed(reason)),
        };
        office.schedule.heard(seat, run, word, now)
    });
}

/// Lets the page itself work for one turn.
pub fn turn(seat: usize) {
    let answer = OFFICE.with_borrow_mut(|office| office.as_mut()?.seats.get_mut(seat)?.turn(seat));
    if answer.is_some() {
        heard(seat, answer);
    }
}
