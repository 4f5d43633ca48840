//! Key figures along one lever: what each position of it would give.

use super::{Parks, UNREADABLE, Work};
use crate::engine::{KpiId, Park};
use crate::model::LeverId;
use crate::scenario::Scenario;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::rc::Rc;

/// A scenario with one of its levers at several positions. The answer is JSON: for each position a list of the key figures in
/// the order of [`KpiId::ALL`], `null` where there is none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sweep {
    /// The territory, as a territory file.
    pub territory: String,
    /// The scenario.
    pub scenario: Scenario,
    /// The lever.
    pub lever: LeverId,
    /// Its positions, 0 to 100.
    pub positions: Vec<u8>,
}

impl Sweep {
    pub(super) fn prepare(&self, parks: &mut Parks) -> Result<Box<dyn Work>, &'static str> {
        let park = parks.of(&self.territory)?;
        let sweep = self.clone();
        Ok(Box::new(Ready { park, sweep }))
    }
}

struct Ready {
    park: Rc<Park>,
    sweep: Sweep,
}

/// Key figures at one position, in the order of [`KpiId::ALL`].
type Point = Vec<Option<f64>>;

impl Ready {
    fn point(&self, position: u8) -> Point {
        let mut scenario = self.sweep.scenario.clone();
        scenario.levers = scenario.levers.with(self.sweep.lever, position);
        let figures = self.park.evaluate(&scenario).outcome.key_figures;
        let value = |kpi: &KpiId| figures.get(kpi).and_then(|figure| figure.value);
        KpiId::ALL.iter().map(value).collect()
    }
}

impl Work for Ready {
    fn units(&self) -> usize {
        self.sweep.positions.len()
    }

    fn batch(&self, units: Range<usize>) -> Vec<u8> {
        let positions = self.sweep.positions.get(units).unwrap_or_default();
        let points: Vec<Point> = positions.iter().map(|at| self.point(*at)).collect();
        serde_json::to_vec(&points).unwrap_or_default()
    }

    fn merge(&self, batches: &[&[u8]]) -> Result<Vec<u8>, &'static str> {
        let mut points: Vec<Point> = Vec::new();
        for batch in batches {
            let some: Vec<Point> = serde_json::from_slice(batch).map_err(|_| UNREADABLE)?;
            points.extend(some);
        }
        serde_json::to_vec(&points).map_err(|_| UNREADABLE)
    }
}
