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
    /// Last row of each site: the rows of a site are found without looking at those of all others.
    last_of_site: Vec<Option<usize>>,
    groups: Vec<(Head, GroupId)>,
}

struct Row {
    group: GroupId,
    site: usize,
    factor: f64,
    quantities: Vec<f64>,
    /// The row of the same site before this one.
    before: Option<usize>,
}

impl Row {
    /// Adds so many units of the by-product by year.
    fn add(&mut self, series: &[f64], per_unit: f64) {
        for (sum, units) in self.quantities.iter_mut().zip(series) {
            *sum += units * per_unit;
        }
    }
}

impl Sheet {
    /// An empty sheet for an action.
    pub fn of(plan: &ActionPlan) -> Self {
        Self {
            action: plan.index,
            rows: Vec::new(),
            last_of_site: Vec::new(),
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
        match self.row_of(entry, group) {
            Some(row) => row.add(series, entry.per_unit),
            None => self.begin(run.park.sites.len(), group, series, entry),
        }
    }

    fn row_of(&mut self, entry: &Entry, group: GroupId) -> Option<&mut Row> {
        let mut place = self.last_of_site.get(entry.site).copied().flatten();
        while let Some(row) = place.and_then(|place| self.rows.get(place)) {
            if row.group == group && row.factor.to_bits() == entry.factor.to_bits() {
                return self.rows.get_mut(place?);
            }
            place = row.before;
        }
        None
    }

    /// Begins a line among those of so many sites.
    fn begin(&mut self, sites: usize, group: GroupId, series: &[f64], entry: &Entry) {
        self.last_of_site.resize(sites, None);
        let Some(last) = self.last_of_site.get_mut(entry.site) else {
            return;
        };
        self.rows.push(Row {
            group,
            site: entry.site,
            factor: entry.factor,
            quantities: series.iter().map(|units| units * entry.per_unit).collect(),
            before: last.replace(self.rows.len()),
        });
    }

    /// Posts the lines and starts anew.
    pub fn post(&mut self, run: &mut Run) {
        for row in self.rows.drain(..) {
            run.ledger
                .post(row.group, Some(row.site), &row.quantities, row.factor);
        }
        self.last_of_site.clear();
        self.groups.clear();
    }
}
