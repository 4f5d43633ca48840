//! The draws of a plan, and the batches of which they are put together.

use super::Plan;
use super::figures::{Figures, Valuation};
use super::terms::Rescaled;
use crate::engine::outcome::KpiId;
use crate::units::KG_PER_T;
use std::ops::Range;

/// A figure by year of which the draws are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Curve {
    /// CO2e avoided, t.
    Co2AvoidedT,
    /// Running savings less running costs, EUR.
    NetSavingsEur,
    /// Discounted cash (with the value of carbon, without what the investments keep), cumulated, EUR.
    CumulatedCashEur,
}

impl Curve {
    /// All curves.
    pub const ALL: [Curve; 3] = [
        Curve::Co2AvoidedT,
        Curve::NetSavingsEur,
        Curve::CumulatedCashEur,
    ];
}

const KPIS: usize = KpiId::ALL.len();
const CURVES: usize = Curve::ALL.len();

/// Some draws in a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    range: Range<usize>,
    years: usize,
    /// Key figures: all draws of the first, then all of the second ...
    figures: Vec<f64>,
    /// Curves: all draws of the first year of the first curve, then of its second year ... In single precision, which is
    /// finer than any drawing and halves what has to be carried.
    curves: Vec<f32>,
}

impl Batch {
    /// Room for the draws of a range.
    pub(super) fn empty(range: Range<usize>, years: usize) -> Self {
        let count = range.len();
        Self {
            range,
            years,
            figures: vec![0.0; KPIS * count],
            curves: vec![0.0; CURVES * years * count],
        }
    }

    /// Numbers of its draws.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    pub(super) fn put(
        &mut self,
        draw: usize,
        figures: &Figures,
        sums: &Rescaled,
        valuation: &Valuation,
    ) {
        let (count, place) = (self.range.len(), draw - self.range.start);
        for (column, figure) in self.figures.chunks_exact_mut(count).zip(figures.0) {
            column[place] = figure;
        }
        let mut columns = self.curves.chunks_exact_mut(count);
        let mut put = |value: f64| {
            if let Some(column) = columns.next() {
                column[place] = value as f32;
            }
        };
        sums.co2_kg().iter().for_each(|kg| put(kg / KG_PER_T));
        sums.running().iter().for_each(|eur| put(*eur));
        let (mut cumulated, mut discount) = (0.0, 1.0);
        let carbon = valuation.of_carbon(sums.co2_kg());
        let flows = sums.running().iter().zip(sums.upfront()).zip(&carbon);
        for ((running, upfront), carbon) in flows {
            cumulated += (running + upfront + carbon) * discount;
            discount /= 1.0 + valuation.rate;
            put(cumulated);
        }
    }

    /// The batch as bytes, to be carried from one program to another: three numbers of 32 bits (first draw, number of
    /// draws, years), the key figures in 64 bits, the curves in 32, all little-endian.
    pub fn to_bytes(&self) -> Vec<u8> {
        let head = [self.range.start, self.range.len(), self.years];
        let head = head
            .into_iter()
            .flat_map(|number| (number as u32).to_le_bytes());
        let figures = self.figures.iter().flat_map(|figure| figure.to_le_bytes());
        let curves = self.curves.iter().flat_map(|value| value.to_le_bytes());
        head.chain(figures).chain(curves).collect()
    }

    /// The batch of some bytes; `None` when they are not those of a batch.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (head, rest) = bytes.split_at_checked(12)?;
        let (numbers, _) = head.as_chunks::<4>();
        let mut numbers = numbers
            .iter()
            .map(|number| u32::from_le_bytes(*number) as usize);
        let (first, count, years) = (numbers.next()?, numbers.next()?, numbers.next()?);
        let (figures, curves) = rest.split_at_checked(count.checked_mul(KPIS * 8)?)?;
        let cells = count.checked_mul(years)?.checked_mul(CURVES * 4)?;
        if curves.len() != cells {
            return None;
        }
        let (figures, _) = figures.as_chunks::<8>();
        let (curves, _) = curves.as_chunks::<4>();
        Some(Self {
            range: first..first.checked_add(count)?,
            years,
            figures: figures
                .iter()
                .map(|bytes| f64::from_le_bytes(*bytes))
                .collect(),
            curves: curves
                .iter()
                .map(|bytes| f32::from_le_bytes(*bytes))
                .collect(),
        })
    }
}

/// All draws of a plan, as far as they are there.
#[derive(Clone, Debug, PartialEq)]
pub struct Draws {
    seed: u64,
    years: Vec<i32>,
    all: Batch,
    there: Vec<bool>,
}

impl Draws {
    /// Room for the draws of a plan.
    pub fn empty(plan: &Plan) -> Self {
        Self::room(plan.seed(), plan.years().to_vec(), plan.draws())
    }

    /// Room for draws: seed, calendar years of the curves, number of draws.
    pub fn room(seed: u64, years: Vec<i32>, draws: usize) -> Self {
        Self {
            seed,
            all: Batch::empty(0..draws, years.len()),
            there: vec![false; draws],
            years,
        }
    }

    /// Puts the draws of a batch in their places; false when it does not belong here.
    pub fn merge(&mut self, batch: &Batch) -> bool {
        let (draws, range) = (self.there.len(), batch.range.clone());
        if batch.years != self.years.len() || range.end > draws {
            return false;
        }
        if range.is_empty() {
            return true;
        }
        place(&mut self.all.figures, draws, &batch.figures, &range);
        place(&mut self.all.curves, draws, &batch.curves, &range);
        self.there[range].fill(true);
        true
    }

    /// Number of draws that are there.
    pub fn count(&self) -> usize {
        self.there.iter().filter(|there| **there).count()
    }

    /// True when all are there.
    pub fn is_complete(&self) -> bool {
        self.there.iter().all(|there| *there)
    }

    /// Seed of the random numbers.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Calendar years of the curves.
    pub fn years(&self) -> &[i32] {
        &self.years
    }

    /// The draws of a key figure that are there, in their order; an infinite payback is never reached.
    pub fn figure(&self, kpi: KpiId) -> Vec<f64> {
        let place = KpiId::ALL
            .iter()
            .position(|other| *other == kpi)
            .unwrap_or(0);
        self.there_of(&self.all.figures, place).copied().collect()
    }

    /// The draws of a curve in a year (counted from 0) that are there, in their order.
    pub fn curve(&self, curve: Curve, year: usize) -> Vec<f64> {
        let place =
            curve as usize * self.years.len() + year.min(self.years.len().saturating_sub(1));
        let draws = self.there_of(&self.all.curves, place);
        draws.map(|value| f64::from(*value)).collect()
    }

    fn there_of<'a, T>(&'a self, columns: &'a [T], place: usize) -> impl Iterator<Item = &'a T> {
        let draws = self.there.len();
        let column = columns
            .get(place * draws..(place + 1) * draws)
            .unwrap_or(&[]);
        let pairs = column.iter().zip(&self.there);
        pairs.filter(|(_, there)| **there).map(|(value, _)| value)
    }
}

/// Copies the columns of a batch to their places in the columns of all draws.
fn place<T: Copy>(all: &mut [T], draws: usize, batch: &[T], range: &Range<usize>) {
    let columns = all
        .chunks_exact_mut(draws)
        .zip(batch.chunks_exact(range.len()));
    for (all, part) in columns {
        all[range.clone()].copy_from_slice(part);
    }
}
