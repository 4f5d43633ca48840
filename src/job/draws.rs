//! Ranges of a scenario by draws, and what matters most to them.

use super::{Parks, UNREADABLE, Work};
use crate::catalog::catalog;
use crate::engine::monte_carlo::{Batch, Draws, Plan, Target, chance_that_first_beats, summary};
use crate::engine::sensitivity::{Study, Swing, Swings};
use crate::engine::{KpiId, Park};
use crate::numeric::order;
use crate::scenario::Scenario;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::rc::Rc;

/// A scenario drawn many times; a unit is a block of draws. The answer is a [`Summary`](crate::engine::monte_carlo::Summary)
/// as JSON and the draws of some figures: [`Drawn`](super::Drawn).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MonteCarlo {
    /// The territory, as a territory file.
    pub territory: String,
    /// The scenario.
    pub scenario: Scenario,
    /// Another scenario that it is compared with, over common draws.
    pub against: Option<Scenario>,
    /// Seed of the random numbers.
    pub seed: u64,
    /// Number of draws.
    pub draws: usize,
    /// What may be reached.
    pub targets: Vec<Target>,
}

impl MonteCarlo {
    pub(super) fn prepare(&self, parks: &mut Parks) -> Result<Box<dyn Work>, &'static str> {
        let park = parks.of(&self.territory)?;
        let plan = |scenario| Plan::new(&park, scenario, self.seed, self.draws);
        Ok(Box::new(Drawing {
            plan: plan(&self.scenario),
            against: self.against.as_ref().map(plan),
            targets: self.targets.clone(),
            park,
        }))
    }
}

/// Units are the blocks of the plan, then those of the one it is compared with.
struct Drawing {
    park: Rc<Park>,
    plan: Plan,
    against: Option<Plan>,
    targets: Vec<Target>,
}

impl Work for Drawing {
    fn units(&self) -> usize {
        self.plan.blocks() + self.against.as_ref().map_or(0, Plan::blocks)
    }

    fn batch(&self, units: Range<usize>) -> Vec<u8> {
        let blocks = self.plan.blocks();
        let mut bytes = Vec::new();
        for unit in units {
            let (plan, block) = match &self.against {
                Some(against) if unit >= blocks => (against, unit - blocks),
                _ => (&self.plan, unit),
            };
            let draws = plan.first_of_block(block)..plan.first_of_block(block + 1);
            super::frames::push(&mut bytes, &plan.batch(&self.park, draws).to_bytes());
        }
        bytes
    }

    fn merge(&self, batches: &[&[u8]]) -> Result<Vec<u8>, &'static str> {
        let mut draws = Draws::empty(&self.plan);
        let mut others = self.against.as_ref().map(Draws::empty);
        for bytes in batches {
            for bytes in super::frames::read(bytes).ok_or(UNREADABLE)? {
                let batch = Batch::from_bytes(bytes).ok_or(UNREADABLE)?;
                match &mut others {
                    Some(others) if draws.is_complete() => others.merge(&batch),
                    _ => draws.merge(&batch),
                };
            }
        }
        let mut answer = summary(&draws, &self.targets);
        if let Some(others) = others {
            let chances = KpiId::ALL
                .into_iter()
                .filter_map(|kpi| Some((kpi, chance_that_first_beats(&draws, &others, kpi)?)));
            answer.beats = order::map_of(chances);
        }
        super::drawn::answer(&answer, &draws).ok_or(UNREADABLE)
    }
}

/// Each uncertain figure of a scenario moved on its own; a unit is a figure. The answer is JSON: for each figure its key and
/// all key figures, in the order of [`KpiId::ALL`], as usual, at its low and at its high end; `null` for a payback that is
/// not reached.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OneByOne {
    /// The territory, as a territory file.
    pub territory: String,
    /// The scenario.
    pub scenario: Scenario,
}

impl OneByOne {
    pub(super) fn prepare(&self, parks: &mut Parks) -> Result<Box<dyn Work>, &'static str> {
        let park = parks.of(&self.territory)?;
        let swings = Swings::new(&park, &self.scenario);
        Ok(Box::new(Moving { park, swings }))
    }
}

struct Moving {
    park: Rc<Park>,
    swings: Swings,
}

impl Work for Moving {
    fn units(&self) -> usize {
        self.swings.count()
    }

    fn batch(&self, units: Range<usize>) -> Vec<u8> {
        let swings = units.filter_map(|place| self.swings.swing(&self.park, place));
        serde_json::to_vec(&swings.collect::<Vec<Swing>>()).unwrap_or_default()
    }

    fn merge(&self, batches: &[&[u8]]) -> Result<Vec<u8>, &'static str> {
        let mut all: Vec<serde_json::Value> = Vec::new();
        for batch in batches {
            let some: Vec<serde_json::Value> =
                serde_json::from_slice(batch).map_err(|_| UNREADABLE)?;
            all.extend(some);
        }
        serde_json::to_vec(&all).map_err(|_| UNREADABLE)
    }
}

/// Shares of the variance of a key figure; a unit is a block of draws. The answer is JSON: a list of
/// [`Influence`](crate::engine::sensitivity::Influence).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Variance {
    /// The territory, as a territory file.
    pub territory: String,
    /// The scenario.
    pub scenario: Scenario,
    /// The key figure.
    pub figure: KpiId,
    /// Catalog keys of figures that are asked for beside the families: those that [`OneByOne`] puts first.
    pub keys: Vec<String>,
    /// Seed of the random numbers.
    pub seed: u64,
    /// Draws of each of the two samples.
    pub draws: usize,
}

impl Variance {
    pub(super) fn prepare(&self, parks: &mut Parks) -> Result<Box<dyn Work>, &'static str> {
        let park = parks.of(&self.territory)?;
        let known = self.keys.iter().filter_map(|key| catalog().get(key));
        let keys: Vec<&'static str> = known.map(|datum| datum.key.as_str()).collect();
        let draws = (self.seed, self.draws);
        let study = Study::of(&park, &self.scenario, self.figure, &keys, draws);
        Ok(Box::new(Studying { park, study }))
    }
}

struct Studying {
    park: Rc<Park>,
    study: Study,
}

impl Work for Studying {
    fn units(&self) -> usize {
        self.study.blocks()
    }

    fn batch(&self, units: Range<usize>) -> Vec<u8> {
        let results = units.flat_map(|block| self.study.block(&self.park, block));
        results.flat_map(f64::to_le_bytes).collect()
    }

    fn merge(&self, batches: &[&[u8]]) -> Result<Vec<u8>, &'static str> {
        let numbers = batches.iter().flat_map(|bytes| bytes.as_chunks::<8>().0);
        let results: Vec<f64> = numbers.map(|bytes| f64::from_le_bytes(*bytes)).collect();
        let influences = self.study.influences(&results);
        serde_json::to_vec(&influences).map_err(|_| UNREADABLE)
    }
}
