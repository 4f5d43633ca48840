//! Long work away from the page: what is asked of a worker, what it answers, and how it works.
//!
//! A [`Job`] is described whole; its work is counted in units, of which each worker does a share ([`Order::Piece`]), in
//! batches of a few hundredths of a second, so that what comes meanwhile gets through. The results of all batches are then
//! put together in their order by one worker ([`Order::Merge`]).
//!
//! To add a kind of job: a variant of [`Job`], and a [`Work`] that does it.

mod bench;
mod drawn;
mod draws;
mod evaluations;
mod frames;
mod matters;
mod message;
mod pace;
mod reality;
mod survey;
mod sweep;
mod transport;

pub use bench::Bench;
pub use drawn::{Drawn, KEPT, Said};
pub use draws::{MonteCarlo, OneByOne, Variance};
pub use evaluations::Evaluations;
pub use matters::{Explained, Moved, moved_most, read_explained, read_moved};
pub use message::{Answer, Letter, Order};
pub use pace::Pace;
pub use survey::{SurveyFile, read_survey_answer};
pub use sweep::Sweep;
pub use transport::Transport;

use crate::catalog::load_territory;
use crate::engine::Park;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::rc::Rc;

/// Reason of a failure: the job or a result of it could not be read. Like all reasons the end of a text key, `job-…`.
pub const UNREADABLE: &str = "unreadable";

/// A piece of long work, described whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(
    clippy::large_enum_variant,
    reason = "few jobs exist at a time, and each is written out at once"
)]
pub enum Job {
    /// Key figures along one lever.
    Sweep(Sweep),
    /// Ranges by draws.
    MonteCarlo(MonteCarlo),
    /// Each uncertain figure moved on its own.
    OneByOne(OneByOne),
    /// Shares of the variance.
    Variance(Variance),
    /// The lines of the page of published cases.
    Reality,
    /// Random transport problems.
    Transport(Transport),
    /// A scenario evaluated again and again.
    Evaluations(Evaluations),
    /// A survey file.
    Survey(SurveyFile),
}

/// A job made ready.
pub trait Work {
    /// Number of units that the job is cut into; each takes milliseconds.
    fn units(&self) -> usize;
    /// Result of some units, as bytes that only [`merge`](Work::merge) reads.
    fn batch(&self, units: Range<usize>) -> Vec<u8>;
    /// Answer of the job from the results of all batches, in the order of their units; or the reason of the failure.
    fn merge(&self, batches: &[&[u8]]) -> Result<Vec<u8>, &'static str>;
}

impl Job {
    /// Number of the kind: of one kind only the newest job runs.
    pub fn kind(&self) -> u32 {
        match self {
            Job::Sweep(_) => 0,
            Job::MonteCarlo(_) => 1,
            Job::OneByOne(_) => 2,
            Job::Variance(_) => 3,
            Job::Reality => 4,
            Job::Transport(_) => 5,
            Job::Evaluations(_) => 6,
            Job::Survey(_) => 7,
        }
    }

    /// True for a job of which each worker that does a share would have to hold too much.
    pub fn is_for_one(&self) -> bool {
        matches!(self, Job::Survey(file) if file.is_large())
    }

    /// Makes the job ready; or the reason why that cannot be.
    pub fn prepare(&self, parks: &mut Parks) -> Result<Box<dyn Work>, &'static str> {
        match self {
            Job::Sweep(sweep) => sweep.prepare(parks),
            Job::MonteCarlo(draws) => draws.prepare(parks),
            Job::OneByOne(figures) => figures.prepare(parks),
            Job::Variance(study) => study.prepare(parks),
            Job::Reality => Ok(Box::new(reality::Reality)),
            Job::Transport(instances) => Ok(Box::new(*instances)),
            Job::Evaluations(again) => again.prepare(parks),
            Job::Survey(file) => Ok(file.prepare()),
        }
    }
}

/// The territory last compiled: the next job is mostly about the same.
#[derive(Default)]
pub struct Parks {
    last: Option<(String, Rc<Park>)>,
}

impl Parks {
    /// The territory of a territory file, compiled; or the reason why that cannot be.
    pub fn of(&mut self, territory: &str) -> Result<Rc<Park>, &'static str> {
        if let Some((of, park)) = &self.last
            && of == territory
        {
            return Ok(Rc::clone(park));
        }
        let park = load_territory(territory).0.map(|read| Park::new(&read));
        let park = Rc::new(park.ok_or(UNREADABLE)?);
        self.last = Some((territory.to_owned(), Rc::clone(&park)));
        Ok(park)
    }
}
