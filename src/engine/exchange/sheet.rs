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

/// What entries of one group have in common: account, process and scope, figures.
type Head = (Account, (Cause, Scope), [Option<usize>; 2]);

/// Entries of deals by the same rule and actor make one line.
pub struct Sheet {
    action: usize,
    rows: Vec<Row>,
    groups: Vec<(Head, GroupId)>,
}

struct Row {
    group: GroupId,
    site: usize,
    factor: f64,
    quantities: Vec<f64>,
}

impl Sheet {
    /// An empty sheet for an action.
    pub fn of(plan: &ActionPlan) -> Self {
        Self {
            action: plan.index,
            rows: Vec::new(),
            groups: Vec::new(),
        }
    }

    /// Adds an entry for so many units of the by-product by year.
    pub fn add(&mut self, run: &mut Run, series: &[f64], entry: &Entry) {
        if entry.factor == 0.0 || entry.per_unit == 0.0 {
            return;
        }
        let data = entry.data.map(|datum| datum.map(|datum| datum.index));
        let head = (entry.account, entry.nature, data);
        let known = self.groups.iter().find(|(known, _)| *known == head);
        let group = if let Some((_, group)) = known {
            *group
        } else {
            let action = Some(self.action);
            let keys = inputs(&entry.data);
            let group = run
                .ledger
                .open(action, entry.account, entry.nature, keys, entry.unit);
            self.groups.push((head, group));
            group
        };
        let row = (self.rows.iter_mut()).find(|row| {
            row.site == entry.site
                && row.group == group
                && row.factor.to_bits() == entry.factor.to_bits()
        });
        match row {
            Some(row) => {
                for (sum, units) in row.quantities.iter_mut().zip(series) {
                    *sum += units * entry.per_unit;
                }
            }
            None => self.rows.push(Row {
                group,
                site: entry.site,
                factor: entry.factor,
                quantities: series.iter().map(|units| units * entry.per_unit).collect(),
            }),
        }
    }

    /// Posts the lines and starts anew.
    pub fn post(&mut self, run: &mut Run) {
        for row in self.rows.drain(..) {
            run.ledger
                .post(row.group, Some(row.site), &row.quantities, row.factor);
        }
        self.groups.clear();
    }
}
