//! Ranges of totals from the ranges of their inputs.
//!
//! Propagation of error, approach 1 of the 2006 IPCC Guidelines (volume 1, chapter 3): the deviations that the low and
//! the high end of each input cause are combined as independent, upwards and downwards apart, because ranges are rarely
//! symmetric. The same input counts once wherever it is used. Low and high of an input are read as its 5 % and 95 % ends.

use super::ledger::{Head, Ledger};
use crate::catalog::{Datum, RangeBasis};

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
    let (low, high) = relative_ends(datum);
    (sum * low, sum * high)
}

/// Totals by year, with their ranges, of the groups that a predicate chooses.
pub fn ranged_by_year(ledger: &Ledger, chosen: impl Fn(&Head) -> bool) -> Vec<Ranged> {
    let years = ledger.years.len();
    let mut totals = vec![0.0; years];
    let mut by_input = vec![0.0; ledger.inputs.len() * years];
    for group in ledger.groups.iter().filter(|group| chosen(&group.head)) {
        add(&mut totals, &group.amounts);
        for input in group.input_ids.iter().flatten() {
            add(
                &mut by_input[input * years..(input + 1) * years],
                &group.amounts,
            );
        }
    }
    let mut spread = vec![Spread::default(); years];
    for (input, (_, relative)) in ledger.inputs.iter().enumerate() {
        for (spread, sum) in spread.iter_mut().zip(&by_input[input * years..]) {
            spread.add(*sum, *relative);
        }
    }
    totals
        .into_iter()
        .zip(spread)
        .map(|(total, spread)| spread.around(total))
        .collect()
}

/// A weighted sum over the years of the chosen groups, with its range: for values that add years up.
pub fn ranged_sum(ledger: &Ledger, weights: &[f64], chosen: impl Fn(&Head) -> bool) -> Ranged {
    let mut total = 0.0;
    let mut by_input = vec![0.0; ledger.inputs.len()];
    for group in ledger.groups.iter().filter(|group| chosen(&group.head)) {
        let amount: f64 = group.amounts.iter().zip(weights).map(|(a, w)| a * w).sum();
        total += amount;
        for input in group.input_ids.iter().flatten() {
            by_input[*input] += amount;
        }
    }
    let mut spread = Spread::default();
    for ((_, relative), sum) in ledger.inputs.iter().zip(by_input) {
        spread.add(sum, *relative);
    }
    spread.around(total)
}

/// Squares of the deviations, downwards and upwards.
#[derive(Clone, Copy, Debug, Default)]
struct Spread {
    down: f64,
    up: f64,
}

impl Spread {
    fn add(&mut self, sum: f64, (low, high): (f64, f64)) {
        if sum == 0.0 {
            return;
        }
        let (low, high) = (sum * low, sum * high);
        self.down += low.min(high).min(0.0).powi(2);
        self.up += low.max(high).max(0.0).powi(2);
    }

    fn around(self, value: f64) -> Ranged {
        Ranged {
            value,
            low: value - self.down.sqrt(),
            high: value + self.up.sqrt(),
        }
    }
}

/// Relative distance of the low and the high end of an input from its value.
pub type RelativeEnds = (f64, f64);

/// The ends of a datum; none for what is exact, or zero.
pub fn relative_ends(datum: &Datum) -> RelativeEnds {
    if datum.range_basis == RangeBasis::Exact || datum.value == 0.0 {
        return (0.0, 0.0);
    }
    (
        datum.low / datum.value - 1.0,
        datum.high / datum.value - 1.0,
    )
}

fn add(sums: &mut [f64], amounts: &[f64]) {
    for (sum, amount) in sums.iter_mut().zip(amounts) {
        *sum += amount;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::catalog;
    use crate::engine::ledger::{Account, NOTHING};
    use crate::engine::run::inputs;
    use crate::engine::trend::Trends;

    #[test]
    fn independent_inputs_add_as_squares_and_the_same_input_counts_once() {
        let forklift = catalog().get("equipment.forklift.purchase");
        let gas = catalog().get("gas.fr.kwh_pci.2022");
        let mut ledger = Ledger::new(vec![2025], Trends::default());
        for (data, amount) in [(forklift, 100.0), (forklift, 200.0), (gas, 1_000.0)] {
            let group = ledger.open(
                Some(ledger.groups.len()),
                Account::Saving,
                NOTHING,
                inputs(&[data]),
                "unit",
            );
            ledger.post(group, None, &[amount], 1.0);
        }
        let total = ranged_by_year(&ledger, |_| true)[0];
        // Truck: 30,000 (19,000 to 42,000): -36.67 % and +40 % of 300 = -110 and +120.
        // Gas: 0.239 +- 5 %: -50 and +50 of 1,000. Down sqrt(110^2 + 50^2) = 120.83, up sqrt(120^2 + 50^2) = 130.
        assert!((total.value - 1_300.0).abs() < 1e-9);
        assert!((total.low - (1_300.0 - 120.830_46)).abs() < 1e-4);
        assert!((total.high - 1_430.0).abs() < 1e-6);
        let summed = ranged_sum(&ledger, &[1.0], |_| true);
        assert!((summed.low - total.low).abs() < 1e-9);
    }
}
