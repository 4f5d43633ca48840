//! Ranges of totals from the ranges of their inputs.
//!
//! Propagation of error, approach 1 of the 2006 IPCC Guidelines (volume 1, chapter 3): the deviations that the low and
//! the high end of each input cause are combined as independent, upwards and downwards apart, because ranges are rarely
//! symmetric. The same input counts once wherever it is used. Low and high of an input are read as its 5 % and 95 % ends.

use super::ledger::{Group, Ledger};
use crate::catalog::{Datum, RangeBasis};
use crate::numeric::rows::Rows;
use crate::numeric::{greater, lesser};

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

/// Totals under way, column by column, and the part of each that every uncertain input has in it.
#[derive(Debug)]
pub struct Ranging {
    totals: Vec<f64>,
    /// A row for each input of the ledger.
    parts: Rows,
    /// Inputs that some amount depends on.
    present: Vec<bool>,
}

impl Ranging {
    /// Totals of nothing.
    pub fn new(ledger: &Ledger, columns: usize) -> Self {
        Self {
            totals: vec![0.0; columns],
            parts: Rows::zeros(ledger.inputs.len(), columns),
            present: vec![false; ledger.inputs.len()],
        }
    }

    /// Adds the amounts of a group, one to each column.
    pub fn add(&mut self, group: &Group, amounts: &[f64]) {
        add(&mut self.totals, amounts);
        for input in group.input_ids.iter().flatten() {
            self.parts.add(*input, amounts);
            self.meet(*input);
        }
    }

    /// Adds an amount of a group to one column.
    pub fn add_to(&mut self, column: usize, group: &Group, amount: f64) {
        if let Some(total) = self.totals.get_mut(column) {
            *total += amount;
        }
        for input in group.input_ids.iter().flatten() {
            self.parts.add_at(*input, column, amount);
            self.meet(*input);
        }
    }

    fn meet(&mut self, input: usize) {
        if let Some(present) = self.present.get_mut(input) {
            *present = true;
        }
    }

    /// The totals with their ranges.
    pub fn ranged(&self, ledger: &Ledger) -> Vec<Ranged> {
        let mut down = vec![0.0; self.totals.len()];
        let mut up = down.clone();
        let inputs = ledger.inputs.iter().zip(&self.present).enumerate();
        for (row, ((_, relative), present)) in inputs {
            let squares = squares(*relative);
            if *present && squares != (0.0, 0.0) {
                spread(self.parts.row(row), squares, &mut down, &mut up);
            }
        }
        let ends = down.into_iter().zip(up);
        let totals = self.totals.iter().zip(ends);
        totals
            .map(|(total, (down, up))| Ranged {
                value: *total,
                low: total - down.sqrt(),
                high: total + up.sqrt(),
            })
            .collect()
    }
}

/// Squares of how far a positive sum moves downwards and upwards, relative to it. One below zero moves the other way.
fn squares((low, high): RelativeEnds) -> (f64, f64) {
    (
        lesser(lesser(low, high), 0.0).powi(2),
        greater(greater(low, high), 0.0).powi(2),
    )
}

/// Adds the squares of how far the parts of an input move the totals. Parts below zero move the other way.
fn spread(parts: &[f64], (lower, upper): (f64, f64), down: &mut [f64], up: &mut [f64]) {
    if parts.iter().all(|part| *part >= 0.0) {
        add_squares(parts, lower, down);
        add_squares(parts, upper, up);
    } else if parts.iter().all(|part| *part <= 0.0) {
        add_squares(parts, upper, down);
        add_squares(parts, lower, up);
    } else {
        for ((part, down), up) in parts.iter().zip(down).zip(up) {
            let rises = *part >= 0.0;
            let (lower, upper) = if rises {
                (lower, upper)
            } else {
                (upper, lower)
            };
            *down += part * part * lower;
            *up += part * part * upper;
        }
    }
}

fn add_squares(parts: &[f64], times: f64, sums: &mut [f64]) {
    for (sum, part) in sums.iter_mut().zip(parts) {
        *sum += part * part * times;
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
        let mut ranging = Ranging::new(&ledger, 2);
        for (group, amounts) in ledger.summed() {
            ranging.add(group, &[amounts[0], -amounts[0]]);
        }
        let totals = ranging.ranged(&ledger);
        let total = totals[0];
        // Truck: 30,000 (19,000 to 42,000): -36.67 % and +40 % of 300 = -110 and +120.
        // Gas: 0.239 +- 5 %: -50 and +50 of 1,000. Down sqrt(110^2 + 50^2) = 120.83, up sqrt(120^2 + 50^2) = 130.
        assert!((total.value - 1_300.0).abs() < 1e-9);
        assert!((total.low - (1_300.0 - 120.830_46)).abs() < 1e-4);
        assert!((total.high - 1_430.0).abs() < 1e-6);
        // The other way round, and as single amounts.
        assert!((totals[1].low + 1_430.0).abs() < 1e-6);
        assert!((totals[1].high + 1_300.0 - 120.830_46).abs() < 1e-4);
        let mut single = Ranging::new(&ledger, 1);
        for (group, amounts) in ledger.summed() {
            single.add_to(0, group, amounts[0]);
        }
        assert_eq!(single.ranged(&ledger), [total]);
    }
}
