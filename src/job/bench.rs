//! The work bench of a worker: one order at a time, a batch at a turn.

use super::{Answer, Job, Letter, Order, Pace, Parks, UNREADABLE, Work, frames};
use std::collections::VecDeque;
use std::ops::Range;

/// What a worker does.
pub struct Bench {
    milliseconds: f64,
    parks: Parks,
    /// The run that is made ready.
    ready: Option<(u32, Box<dyn Work>)>,
    waiting: VecDeque<Letter>,
    piece: Option<Piece>,
}

/// A piece under way.
struct Piece {
    /// Units still to do.
    left: Range<usize>,
    units: usize,
    results: Vec<u8>,
    pace: Pace,
}

impl Bench {
    /// A bench whose turns take about so many milliseconds.
    pub fn new(milliseconds: f64) -> Self {
        Self {
            milliseconds,
            parks: Parks::default(),
            ready: None,
            waiting: VecDeque::new(),
            piece: None,
        }
    }

    /// Takes an order. A cancelled run is forgotten at once, without an answer.
    pub fn take(&mut self, letter: Letter) {
        let Order::Cancel { run } = letter.order else {
            self.waiting.push_back(letter);
            return;
        };
        if self.current() == Some(run) {
            self.piece = None;
        }
        self.waiting.retain(|letter| letter.order.run() != run);
        self.ready.take_if(|(ready, _)| *ready == run);
    }

    /// True when there is nothing to do.
    pub fn is_idle(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Works for one turn by a clock in milliseconds, and gives an answer with its bytes; `None` when there is nothing to do.
    pub fn turn(&mut self, clock: &dyn Fn() -> f64) -> Option<(Answer, Vec<u8>)> {
        let letter = self.waiting.front()?;
        let order = letter.order;
        let run = order.run();
        let result = self.ready_for(run).and_then(|()| match order {
            Order::Piece { piece, of, .. } => self.work(run, piece, of, clock),
            Order::Merge { .. } | Order::Cancel { .. } => self.merge(run),
        });
        let (answer, bytes) = result.unwrap_or_else(|reason| {
            let reason = reason.to_owned();
            (Answer::Failed { run, reason }, Vec::new())
        });
        if !matches!(answer, Answer::Progress { .. }) {
            self.waiting.pop_front();
            self.piece = None;
        }
        Some((answer, bytes))
    }

    fn current(&self) -> Option<u32> {
        self.waiting.front().map(|letter| letter.order.run())
    }

    /// Makes the job of the first letter ready, unless it is.
    fn ready_for(&mut self, run: u32) -> Result<(), &'static str> {
        if self.ready.as_ref().is_some_and(|(ready, _)| *ready == run) {
            return Ok(());
        }
        let letter = self.waiting.front().ok_or(UNREADABLE)?;
        let job: Job = serde_json::from_str(&letter.job).map_err(|_| UNREADABLE)?;
        self.ready = Some((run, job.prepare(&mut self.parks)?));
        Ok(())
    }

    fn work(
        &mut self,
        run: u32,
        piece: u32,
        of: u32,
        clock: &dyn Fn() -> f64,
    ) -> Result<(Answer, Vec<u8>), &'static str> {
        let (_, work) = self.ready.as_ref().ok_or(UNREADABLE)?;
        let under_way = self.piece.get_or_insert_with(|| {
            let left = share(work.units(), piece as usize, of as usize);
            Piece {
                units: left.len(),
                left,
                results: Vec::new(),
                pace: Pace::new(self.milliseconds),
            }
        });
        let left = under_way.left.clone();
        let end = left.end.min(left.start + under_way.pace.units());
        if !left.is_empty() {
            let start = clock();
            let result = work.batch(left.start..end);
            under_way.pace.took(end - left.start, clock() - start);
            frames::push(&mut under_way.results, &result);
        }
        under_way.left.start = end;
        if end < left.end {
            let done = (under_way.units - under_way.left.len()) as u32;
            let of = under_way.units as u32;
            let progress = Answer::Progress {
                run,
                piece,
                done,
                of,
            };
            return Ok((progress, Vec::new()));
        }
        let results = std::mem::take(&mut under_way.results);
        Ok((Answer::Part { run, piece }, results))
    }

    fn merge(&self, run: u32) -> Result<(Answer, Vec<u8>), &'static str> {
        let letter = self.waiting.front().ok_or(UNREADABLE)?;
        let (_, work) = self.ready.as_ref().ok_or(UNREADABLE)?;
        let mut batches = Vec::new();
        for part in &letter.parts {
            batches.extend(frames::read(part).ok_or(UNREADABLE)?);
        }
        Ok((Answer::Done { run }, work.merge(&batches)?))
    }
}

/// Units of a piece: as even as can be.
fn share(units: usize, piece: usize, of: usize) -> Range<usize> {
    let end = |piece: usize| units * piece.min(of) / of.max(1);
    end(piece)..end(piece + 1)
}
