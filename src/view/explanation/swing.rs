//! How far an uncertain input moves a total.

use super::LedgerRow;
use crate::catalog::Datum;
use crate::numeric::order;
use std::collections::BTreeMap;

/// An uncertain input and how far it moves the total.
#[derive(Clone, Debug, PartialEq)]
pub struct Swing {
    /// Catalog key.
    pub key: &'static str,
    /// Sum of the amounts that are proportional to it, in the unit of the key figure.
    pub carried: f64,
    /// Change of the total when the input is at its low end.
    pub at_low: f64,
    /// Change of the total when the input is at its high end.
    pub at_high: f64,
}

/// The distinct inputs of some lines and how far each moves their sum, largest first.
///
/// Inputs that `lookup` does not know are left out, and so are those of value 0, to which nothing can be proportional.
pub fn swings<'a>(rows: &[LedgerRow], lookup: impl Fn(&str) -> Option<&'a Datum>) -> Vec<Swing> {
    let mut carried: BTreeMap<&'static str, f64> = BTreeMap::new();
    for row in rows {
        for key in &row.inputs {
            *carried.entry(key).or_default() += row.amount;
        }
    }
    let mut swings: Vec<Swing> = carried
        .into_iter()
        .filter_map(|(key, carried)| swing(key, carried, lookup(key)?))
        .collect();
    order::sort(&mut swings, |left, right| {
        right.reach().total_cmp(&left.reach())
    });
    swings
}

impl Swing {
    /// Larger of the two movements, without sign.
    pub fn reach(&self) -> f64 {
        self.at_low.abs().max(self.at_high.abs())
    }
}

fn swing(key: &'static str, carried: f64, datum: &Datum) -> Option<Swing> {
    (datum.value != 0.0).then(|| Swing {
        key,
        carried,
        at_low: carried * (datum.low / datum.value - 1.0),
        at_high: carried * (datum.high / datum.value - 1.0),
    })
}
