//! Random transport problems, to measure the network simplex where readers have it: in the browser.

use super::{UNREADABLE, Work};
use crate::numeric::transport::{Instance, Sense, bench_instance, solve};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Instances as those of the native bench, solved one after the other; one unit. The answer is JSON: the least cost of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transport {
    /// Suppliers, and as many customers.
    pub size: usize,
    /// Seed of the first instance; the next have the next ones.
    pub seed: u64,
    /// Number of instances.
    pub count: u64,
}

/// Most suppliers: the matrix of costs grows with their square.
const MOST: usize = 1_000;

impl Work for Transport {
    fn units(&self) -> usize {
        1
    }

    fn batch(&self, _: Range<usize>) -> Vec<u8> {
        let seeds = (0..self.count).map(|place| self.seed.wrapping_add(place));
        let costs: Vec<f64> = seeds
            .map(|seed| {
                let Instance {
                    supply,
                    demand,
                    cost,
                } = bench_instance(self.size.min(MOST), seed);
                let plan = solve(&supply, &demand, &cost, Sense::Minimise);
                plan.unwrap_or_default().value
            })
            .collect();
        serde_json::to_vec(&costs).unwrap_or_default()
    }

    fn merge(&self, batches: &[&[u8]]) -> Result<Vec<u8>, &'static str> {
        batches
            .first()
            .map(|costs| costs.to_vec())
            .ok_or(UNREADABLE)
    }
}
