//! The answer of the draws: what they say, and the draws themselves of the figures that a reader may ask more about.

use super::frames;
use crate::engine::KpiId;
use crate::engine::monte_carlo::{Band, DrawnFigure, Draws, Summary};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Key figures whose draws come with the answer.
pub const KEPT: [KpiId; 4] = [
    KpiId::Co2AvoidedT,
    KpiId::NetSavingsEur,
    KpiId::NpvEur,
    KpiId::PaybackYears,
];

/// What the draws of a scenario say.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Said {
    /// Seed of the random numbers.
    pub seed: u64,
    /// Number of draws.
    pub draws: usize,
    /// Calendar years of the curves.
    pub years: Vec<i32>,
    /// Key figures.
    pub key_figures: BTreeMap<KpiId, DrawnFigure>,
    /// CO2e avoided by year, t.
    pub co2_avoided_t: Band,
    /// Running savings less running costs by year, EUR.
    pub net_savings_eur: Band,
    /// Discounted cash, cumulated, by year, EUR.
    pub cumulated_cash_eur: Band,
}

/// The answer of a [`MonteCarlo`](super::MonteCarlo) job, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// What the draws say.
    pub said: Said,
    /// The draws of the figures of [`KEPT`], ascending; infinite for a payback that is never reached.
    ascending: [Vec<f64>; KEPT.len()],
}

/// The answer as bytes: the summary as JSON, then the draws of each figure of [`KEPT`], ascending, in 64 bits, little-endian.
pub fn answer(summary: &Summary, draws: &Draws) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    frames::push(&mut bytes, &serde_json::to_vec(summary).ok()?);
    for kpi in KEPT {
        let mut figures = draws.figure(kpi);
        figures.sort_unstable_by(f64::total_cmp);
        let column: Vec<u8> = figures.into_iter().flat_map(f64::to_le_bytes).collect();
        frames::push(&mut bytes, &column);
    }
    Some(bytes)
}

impl Drawn {
    /// Reads an answer; `None` when it is none.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let frames = frames::read(bytes)?;
        let (said, columns) = frames.split_first()?;
        let mut ascending: [Vec<f64>; KEPT.len()] = Default::default();
        if columns.len() != ascending.len() {
            return None;
        }
        for (column, bytes) in ascending.iter_mut().zip(columns) {
            let numbers = bytes.as_chunks::<8>().0.iter();
            *column = numbers.map(|bytes| f64::from_le_bytes(*bytes)).collect();
        }
        Some(Self {
            said: serde_json::from_slice(said).ok()?,
            ascending,
        })
    }

    /// The draws of a figure, ascending; none of a figure that is not in [`KEPT`].
    pub fn ascending(&self, kpi: KpiId) -> &[f64] {
        let place = KEPT.iter().position(|kept| *kept == kpi);
        place.map_or(&[], |place| self.ascending[place].as_slice())
    }

    /// What is said of a figure.
    pub fn figure(&self, kpi: KpiId) -> Option<DrawnFigure> {
        self.said.key_figures.get(&kpi).copied()
    }

    /// Share of the draws in which a figure is a value or more, 0 to 1; `None` without draws of it.
    pub fn chance_of_at_least(&self, kpi: KpiId, value: f64) -> Option<f64> {
        let draws = self.ascending(kpi);
        let below = draws.partition_point(|draw| *draw < value);
        (!draws.is_empty()).then(|| (draws.len() - below) as f64 / draws.len() as f64)
    }

    /// Share of the draws in which a figure is a value or less, 0 to 1; `None` without draws of it.
    pub fn chance_of_at_most(&self, kpi: KpiId, value: f64) -> Option<f64> {
        let draws = self.ascending(kpi);
        let within = draws.partition_point(|draw| *draw <= value);
        (!draws.is_empty()).then(|| within as f64 / draws.len() as f64)
    }
}
