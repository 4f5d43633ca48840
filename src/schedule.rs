//! Who does what: jobs cut into pieces and dealt to workers, one run of a kind at a time, the newest wins.
//!
//! Pure: it knows neither jobs nor browsers, only numbers. Each call says what has happened and gives what is to be done about it.

mod run;

pub use run::{State, Step, Task, Word};

use run::Run;

/// Pieces for each worker: enough that one that is slower holds up little.
const PIECES_PER_SEAT: usize = 4;
/// Times that a piece is given out before its run fails.
const MOST_TRIES: u32 = 2;
/// Reason of a failure: workers stopped twice at the same piece. The end of a text key, `job-…`.
pub const STOPPED: &str = "stopped";

/// The workers and the runs under way.
#[derive(Debug)]
pub struct Schedule {
    seats: Vec<Seat>,
    runs: Vec<Run>,
    last_run: u32,
    patience: f64,
    ticked: f64,
}

/// A worker.
#[derive(Clone, Copy, Debug, Default)]
struct Seat {
    doing: Option<(u32, Task)>,
    /// When it last gave a sign, ms.
    heard: f64,
}

impl Schedule {
    /// So many workers, each of which may be silent for so many milliseconds while it works.
    pub fn new(seats: usize, patience: f64) -> Self {
        Self {
            seats: vec![Seat::default(); seats.max(1)],
            runs: Vec::new(),
            last_run: 0,
            patience,
            ticked: 0.0,
        }
    }

    /// Number of workers.
    pub fn seats(&self) -> usize {
        self.seats.len()
    }

    /// Starts a run of a kind instead of the one under way, if there is one. Gives its number.
    pub fn submit(&mut self, kind: u32, now: f64) -> (u32, Vec<Step>) {
        self.start(kind, self.seats.len() * PIECES_PER_SEAT, now)
    }

    /// The same for a run that one worker alone is to do.
    pub fn submit_to_one(&mut self, kind: u32, now: f64) -> (u32, Vec<Step>) {
        self.start(kind, 1, now)
    }

    fn start(&mut self, kind: u32, pieces: usize, now: f64) -> (u32, Vec<Step>) {
        let older: Vec<u32> = self
            .runs
            .iter()
            .filter(|run| run.kind == kind)
            .map(|run| run.id)
            .collect();
        let mut steps: Vec<Step> = older
            .into_iter()
            .flat_map(|run| self.drop_run(run))
            .collect();
        self.last_run += 1;
        self.runs.push(Run::new(self.last_run, kind, pieces));
        steps.extend(self.deal(now));
        (self.last_run, steps)
    }

    /// Drops a run; nothing more is said of it.
    pub fn cancel(&mut self, run: u32, now: f64) -> Vec<Step> {
        let mut steps = self.drop_run(run);
        steps.extend(self.deal(now));
        steps
    }

    /// A worker has spoken of a run. What is said of runs that are no more is not heard.
    pub fn heard(&mut self, seat: usize, run: u32, word: Word, now: f64) -> Vec<Step> {
        let Some(worker) = self.seats.get_mut(seat) else {
            return Vec::new();
        };
        worker.heard = now;
        let Some((doing, task)) = worker.doing else {
            return Vec::new();
        };
        let place = self.runs.iter().position(|known| known.id == run);
        let (Some(place), true) = (place, doing == run) else {
            return Vec::new();
        };
        if !matches!(word, Word::Progress { .. }) {
            worker.doing = None;
        }
        let mut steps = Vec::new();
        match word {
            Word::Progress { share } => steps.push(self.runs[place].progress(task, share)),
            Word::Part(bytes) => steps.push(self.runs[place].part(task, bytes)),
            Word::Done(answer) => steps.extend(self.end(run, State::Done(answer))),
            Word::Failed(reason) => steps.extend(self.end(run, State::Failed(reason))),
        }
        steps.extend(self.deal(now));
        steps
    }

    /// A worker is lost. It is replaced, and what it did is done again, once.
    pub fn lost(&mut self, seat: usize, now: f64) -> Vec<Step> {
        let Some(worker) = self.seats.get_mut(seat) else {
            return Vec::new();
        };
        worker.heard = now;
        let doing = worker.doing.take();
        let mut steps = vec![Step::Replace { seat }];
        if let Some((run, task)) = doing
            && let Some(known) = self.runs.iter_mut().find(|known| known.id == run)
            && known.give_back(task) >= MOST_TRIES
        {
            steps.extend(self.end(run, State::Failed(STOPPED.to_owned())));
        }
        steps.extend(self.deal(now));
        steps
    }

    /// Looks for workers that have been silent for too long. To be called every second or so while there are runs.
    pub fn tick(&mut self, now: f64) -> Vec<Step> {
        let slept = now - self.ticked > self.patience / 2.0;
        self.ticked = now;
        if slept {
            // The page itself was stopped (a closed lid, a tab in the background): what the workers said meanwhile is yet to come.
            self.seats.iter_mut().for_each(|seat| seat.heard = now);
            return Vec::new();
        }
        let silent = |seat: &Seat| seat.doing.is_some() && now - seat.heard > self.patience;
        let silent: Vec<usize> = (0..self.seats.len())
            .filter(|seat| silent(&self.seats[*seat]))
            .collect();
        silent
            .into_iter()
            .flat_map(|seat| self.lost(seat, now))
            .collect()
    }

    /// True when a run is under way.
    pub fn has(&self, run: u32) -> bool {
        self.runs.iter().any(|known| known.id == run)
    }

    /// True when nothing is under way.
    pub fn is_idle(&self) -> bool {
        self.runs.is_empty()
    }

    fn end(&mut self, run: u32, state: State) -> Vec<Step> {
        let mut steps = self.drop_run(run);
        steps.push(Step::Tell { run, state });
        steps
    }

    fn drop_run(&mut self, run: u32) -> Vec<Step> {
        let before = self.runs.len();
        self.runs.retain(|known| known.id != run);
        if self.runs.len() == before {
            return Vec::new();
        }
        let mut steps = Vec::new();
        for (seat, worker) in self.seats.iter_mut().enumerate() {
            worker.doing.take_if(|(doing, _)| *doing == run);
            // To all: one that did a piece before keeps the run ready for the next.
            steps.push(Step::Cancel { seat, run });
        }
        steps
    }

    /// Gives the workers without work the next pieces, those of the oldest run first.
    fn deal(&mut self, now: f64) -> Vec<Step> {
        let mut steps = Vec::new();
        for (seat, worker) in self
            .seats
            .iter_mut()
            .enumerate()
            .filter(|(_, worker)| worker.doing.is_none())
        {
            let Some((run, task, parts)) = self.runs.iter_mut().find_map(Run::next) else {
                break;
            };
            worker.doing = Some((run, task));
            worker.heard = now;
            steps.push(Step::Send {
                seat,
                run,
                task,
                parts,
            });
        }
        steps
    }
}
