//! Entries of exchanges gathered into lines: one per figure and actor, however many partners there are.

use crate::catalog::Datum;
use crate::engine::ledger::{Account, Cause, GroupId, Scope};
use crate::engine::plan::ActionPlan;
use crate::engine::run::{Run, inputs};

/// One entry of a deal: a quantity per unit of the by-product, a factor, and the figures that it is proportional to.
pub struct Entry {
    /// Account.
    pub account: Account,
    /// Process and scope, for CO2e.
    pub nature: (Cause, Scope),
    /// Figures that the factor is proportional to.
    pub data: [Option<&'static Datum>; 2],
    /// Who bears it.
    pub site: usize,
    /// Unit of the quantity.
    pub unit: &'static str,
    /// Quantity per unit of the by-product.
    pub per_unit: f64,
    /// Amount per quantity.
    pub factor: f64,
}

/// What entries of one group have in common: account, process, scope and figures packed into one number, and the unit.
type Head = (u64, &'static str);

/// Entries by the same figures and actor make one line, whatever the rule and the partner.
pub struct Sheet {
    action: usize,
    years: usize,
    rows: Vec<Row>,
    /// Quantities of the rows by year, one row after the other.
    quantities: Vec<f64>,
    of_site: Vec<Rows>,
    groups: Vec<(Head, GroupId)>,
    /// Where the next group is looked for first.
    next: usize,
}

struct Row {
    group: GroupId,
    site: usize,
    factor: f64,
}

/// Rows of a site: place of the group, factor, place of the row.
#[derive(Clone, Default)]
struct Rows {
    rows: Vec<(u32, u64, u32)>,
    /// Where the next one is looked for first.
    next: usize,
}

impl Sheet {
    /// An empty sheet for an action.
    pub fn of(plan: &ActionPlan, sites: usize) -> Self {
        Self {
            action: plan.index,
            years: plan.participants.len(),
            rows: Vec::with_capacity(512),
            quantities: Vec::with_capacity(8_192),
            of_site: vec![Rows::default(); sites],
            groups: Vec::with_capacity(64),
            next: 0,
        }
    }

    /// Adds an entry for so many units of the by-product by year.
    pub fn add(&mut self, run: &mut Run, series: &[f64], entry: &Entry) {
        if entry.factor == 0.0 || entry.per_unit == 0.0 {
            return;
        }
        let group = self.group(run, entry);
        let mine = &mut self.of_site[entry.site];
        let bits = entry.factor.to_bits();
        let known = found_from(&mut mine.next, &mine.rows, |(other, factor, _)| {
            *other as usize == group && *factor == bits
        });
        let row = match known {
            Some(place) => mine.rows[place].2 as usize,
            None => {
                mine.rows.push((group as u32, bits, self.rows.len() as u32));
                self.rows.push(Row {
                    group: self.groups[group].1,
                    site: entry.site,
                    factor: entry.factor,
                });
                self.quantities.resize(self.rows.len() * self.years, 0.0);
                self.rows.len() - 1
            }
        };
        let sums = self.quantities[row * self.years..].iter_mut();
        for (sum, units) in sums.zip(series) {
            *sum += units * entry.per_unit;
        }
    }

    /// Place of the group of an entry.
    fn group(&mut self, run: &mut Run, entry: &Entry) -> usize {
        let [first, second] = entry
            .data
            .map(|datum| datum.map_or(0, |datum| datum.index as u64 + 1));
        let (cause, scope) = entry.nature;
        let nature = [entry.account as u64, cause as u64, scope as u64];
        let packed = nature.iter().fold(0, |packed, part| (packed << 4) | part);
        let head = ((packed << 48) | (first << 24) | second, entry.unit);
        let known = found_from(&mut self.next, &self.groups, |(known, _)| *known == head);
        known.unwrap_or_else(|| {
            let (action, keys) = (Some(self.action), inputs(&entry.data));
            let group = (run.ledger).open(action, entry.account, entry.nature, keys, entry.unit);
            self.groups.push((head, group));
            self.groups.len() - 1
        })
    }

    /// Posts the lines.
    pub fn post(self, run: &mut Run) {
        let quantities = self.quantities.chunks_exact(self.years.max(1));
        for (row, quantities) in self.rows.iter().zip(quantities) {
            run.ledger
                .post(row.group, Some(row.site), quantities, row.factor);
        }
    }
}

/// Place of an item, looked for from `next` on and then from the start: every deal has its entries in the same order, so the
/// one after the last is most likely it.
fn found_from<T>(next: &mut usize, items: &[T], is_it: impl Fn(&T) -> bool) -> Option<usize> {
    let (before, after) = items.split_at((*next).min(items.len()));
    let place = match after.iter().position(&is_it) {
        Some(place) => Some(before.len() + place),
        None => before.iter().position(&is_it),
    };
    *next = place.unwrap_or(items.len()) + 1;
    place
}
