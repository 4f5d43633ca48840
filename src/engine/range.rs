//! Ranges of totals from the ranges of their inputs.
//!
//! Propagation of error, approach 1 of the 2006 IPCC Guidelines (volume 1, chapter 3): the deviations that the low and
//! the high end of each input cause are combined as independent, upwards and downwards apart, because ranges are rarely
//! symmetric. The same input counts once wherever it is used. Low and high of an input are read as its 5 % and 95 % ends.

use super::ledger::{Ledger, Line};
use crate::catalog::{Datum, RangeBasis, catalog};
use std::collections::BTreeMap;

/// A total with its 90 % range.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ranged {
    /// Central value.
    pub value: f64,
    /// Low end.
    pub low: f64,
    /// High end.
    pub high: f64,
}

/// How far a total moves when an input goes from its value to its low and to its high end.
pub fn deviations(sum: f64, datum: &Datum) -> (f64, f64) {
    if datum.range_basis == RangeBasis::Exact || datum.value == 0.0 {
        return (0.0, 0.0);
    }
    (
        sum * (datum.low / datum.value - 1.0),
        sum * (datum.high / datum.value - 1.0),
    )
}

/// Totals by year, with their ranges, of the groups that a predicate chooses; a group counts `weigh` times.
pub fn ranged_by_year(ledger: &Ledger, chosen: impl Fn(&Line) -> bool) -> Vec<Ranged> {
    let years = ledger.years.len();
    let mut totals = vec![0.0; years];
    let mut by_input: BTreeMap<&'static str, Vec<f64>> = BTreeMap::new();
    for group in ledger.groups.iter().filter(|group| chosen(&group.head)) {
        add(&mut totals, &group.amounts);
        for input in group.head.inputs.iter().flatten() {
            let sums = by_input.entry(input).or_insert_with(|| vec![0.0; years]);
            add(sums, &group.amounts);
        }
    }
    let mut down = vec![0.0; years];
    let mut up = vec![0.0; years];
    for (key, sums) in &by_input {
        let Some(datum) = catalog().get(key) else {
            continue;
        };
        for (year, sum) in sums.iter().enumerate() {
            let (low, high) = deviations(*sum, datum);
            down[year] += low.min(high).min(0.0).powi(2);
            up[year] += low.max(high).max(0.0).powi(2);
        }
    }
    (0..years)
        .map(|year| Ranged {
            value: totals[year],
            low: totals[year] - down[year].sqrt(),
            high: totals[year] + up[year].sqrt(),
        })
        .collect()
}

/// A weighted sum over the years of the chosen groups, with its range: for values that add years up.
pub fn ranged_sum(ledger: &Ledger, weights: &[f64], chosen: impl Fn(&Line) -> bool) -> Ranged {
    let mut total = 0.0;
    let mut by_input: BTreeMap<&'static str, f64> = BTreeMap::new();
    for group in ledger.groups.iter().filter(|group| chosen(&group.head)) {
        let amount: f64 = group.amounts.iter().zip(weights).map(|(a, w)| a * w).sum();
        total += amount;
        for input in group.head.inputs.iter().flatten() {
            *by_input.entry(input).or_default() += amount;
        }
    }
    let (mut down, mut up) = (0.0, 0.0);
    for (key, sum) in by_input {
        if let Some(datum) = catalog().get(key) {
            let (low, high) = deviations(sum, datum);
            down += low.min(high).min(0.0).powi(2);
            up += low.max(high).max(0.0).powi(2);
        }
    }
    Ranged {
        value: total,
        low: total - down.sqrt(),
        high: total + up.sqrt(),
    }
}

fn add(sums: &mut [f64], amounts: &[f64]) {
    for (sum, amount) in sums.iter_mut().zip(amounts) {
        *sum += amount;
    }
}
