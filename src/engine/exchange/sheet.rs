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

/// What entries of one group have in common: account, process and scope, figures,
/// unit.
type Head = (Account, (Cause, Scope), [Option<usize>; 2], &'static str);

/// Entries by the same figures and actor make one line, whatever the rule and the partner.
pub struct Sheet {
    action: usize,
    years: usize,
    rows: Vec<Row>,
    /// Quantities of the rows by year, one row after the other.
    quantities: Vec<f64>,
    /// Rows of each site.
    of_site: Vec<Vec<usize>>,
    groups: Vec<(Head, GroupId)>,
    /// Where the next group is looked for first.
    next: usize,
}

struct Row {
    group: GroupId,
    site: usize,
    factor: f64,
}

impl Sheet {
    /// An empty sheet for an action.
    pub fn of(plan: &ActionPlan, sites: usize) -> Self {
        Self {
            action: plan.index,
            years: plan.participants.len(),
            rows: Vec::with_capacity(512),
            quantities: Vec::with_capacity(8_192),
            of_site: vec![Vec::new(); sites],
            groups: Vec::new(),
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
        let known = mine.iter().copied().find(|row| {
            let row = &self.rows[*row];
            row.group == group && row.factor.to_bits() == entry.factor.to_bits()
        });
        let row = known.unwrap_or_else(|| {
            mine.push(self.rows.len());
            self.rows.push(Row {
                group,
                site: entry.site,
                factor: entry.factor,
            });
            self.quantities.resize(self.rows.len() * self.years, 0.0);
            self.rows.len() - 1
        });
        let sums = self.quantities[row * self.years..].iter_mut();
        for (sum, units) in sums.zip(series) {
            *sum += units * entry.per_unit;
        }
    }

    fn group(&mut self, run: &mut Run, entry: &Entry) -> GroupId {
        let data = entry.data.map(|datum| datum.map(|datum| datum.index));
        let head = (entry.account, entry.nature, data, entry.unit);
        // Every deal has its entries in the same order: the group is most likely the one after the last.
        let (before, after) = self.groups.split_at(self.next.min(self.groups.len()));
        let known = (after.iter().chain(before)).position(|(known, _)| *known == head);
        if let Some(distance) = known {
            let place = (before.len() + distance) % self.groups.len();
            self.next = place + 1;
            return self.groups[place].1;
        }
        let action = Some(self.action);
        let keys = inputs(&entry.data);
        let group = run
            .ledger
            .open(action, entry.account, entry.nature, keys, entry.unit);
        self.groups.push((head, group));
        self.next = self.groups.len();
        group
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
