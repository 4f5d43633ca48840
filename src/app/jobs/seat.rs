//! Where work is done: in a worker, or here.

use super::browser::{self, Helper};
use super::office;
use crate::job::{Answer, Bench, Letter, Order};
use crate::schedule::Task;
use gloo::timers::callback::Timeout;
use std::cell::Cell;
use std::rc::Rc;

/// Milliseconds of work between two frames of the page.
const TURN: f64 = 8.0;

/// A place where work is done.
pub enum Seat {
    /// A worker; whether it has ever said something.
    Away(Helper, Rc<Cell<bool>>),
    /// The page itself.
    Here(Box<Bench>),
}

impl Seat {
    /// A worker for a seat, or the page itself where the browser allows none.
    pub fn new(seat: usize) -> Self {
        let spoken = Rc::new(Cell::new(false));
        let speaks = spoken.clone();
        let helper = Helper::start(move |answer| {
            speaks.set(speaks.get() || answer.is_some());
            let answer =
                answer.and_then(|(text, bytes)| Some((serde_json::from_str(&text).ok()?, bytes)));
            office::heard(seat, answer);
        });
        helper.map_or_else(Self::here, |helper| Self::Away(helper, spoken))
    }

    /// The page itself.
    pub fn here() -> Self {
        Self::Here(Box::new(Bench::new(TURN)))
    }

    /// What takes the place of this one when it is lost: a worker that never spoke could not start, and neither would another.
    pub fn replacement(&self, seat: usize) -> Self {
        match self {
            Self::Away(_, spoken) if spoken.get() => Self::new(seat),
            _ => Self::here(),
        }
    }

    /// Gives an order out. False when it could not be.
    pub fn send(&mut self, seat: usize, order: Order, job: &str, parts: Vec<Vec<u8>>) -> bool {
        match self {
            Self::Away(helper, _) => {
                let order = serde_json::to_string(&order).unwrap_or_default();
                helper.send(&order, job, &parts)
            }
            Self::Here(bench) => {
                let was_idle = bench.is_idle();
                bench.take(Letter {
                    order,
                    job: job.to_owned(),
                    parts,
                });
                if was_idle && !bench.is_idle() {
                    later(seat);
                }
                true
            }
        }
    }

    /// Works for one turn, when the work is done here.
    pub fn turn(&mut self, seat: usize) -> Option<(Answer, Vec<u8>)> {
        let Self::Here(bench) = self else { return None };
        let answer = bench.turn(&browser::now);
        if !bench.is_idle() {
            later(seat);
        }
        answer
    }
}

fn later(seat: usize) {
    Timeout::new(0, move || office::turn(seat)).forget();
}

/// The order for a task of a run.
pub fn order_of(run: u32, task: Task) -> Order {
    match task {
        Task::Piece { piece, of } => Order::Piece { run, piece, of },
        Task::Merge => Order::Merge { run },
    }
}
