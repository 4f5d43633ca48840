//! The lines of a party: which groups of the ledger its entries belong to.

use crate::catalog::{Datum, Rule};
use crate::engine::ledger::{Account, Cause, GroupId, Scope, SeriesId};
use crate::engine::plan::ActionPlan;
use crate::engine::run::{Run, inputs};

/// One entry of a party: quantities, a factor, and the figures that it is proportional to.
pub struct Entry {
    /// Account.
    pub account: Account,
    /// Process and scope, for CO2e.
    pub nature: (Cause, Scope),
    /// Figures that the factor is proportional to.
    pub data: [Option<&'static Datum>; 2],
    /// Unit of the quantities.
    pub unit: &'static str,
    /// Quantities by year, and how many of the unit for each of them.
    pub series: (SeriesId, f64),
    /// Amount per quantity.
    pub factor: f64,
}

/// Groups of the ledger that the entries of a rule belong to, in their order. Most parties have the figures of the one
/// before, and with them its groups.
pub struct Groups {
    action: usize,
    rule: Option<&'static str>,
    open: [Option<(Figures, GroupId)>; ENTRIES],
}

/// Places of the figures of an entry in the catalog.
type Figures = [Option<usize>; 2];

// Place of an entry among those of a party: six of money, then these.

/// What one partner pays the other.
pub const PRICE: usize = 6;
/// First of five of CO2e.
pub const FIRST_CO2: usize = 7;
/// Waste that is not disposed of.
pub const WASTE: usize = 12;
/// Energy or water that is not bought.
pub const MET: usize = 13;
/// Need met inside.
pub const LOCAL: usize = 14;

const ENTRIES: usize = 15;

impl Groups {
    /// No groups yet.
    pub fn new(plan: &ActionPlan) -> Self {
        Self {
            action: plan.index,
            rule: None,
            open: [None; ENTRIES],
        }
    }

    /// Forgets the groups of another rule.
    pub fn begin(&mut self, rule: &'static Rule) {
        if self.rule != Some(rule.id) {
            self.rule = Some(rule.id);
            self.open = [None; ENTRIES];
        }
    }
}

impl Run<'_> {
    /// Posts an entry as a line of its own.
    pub fn enter(
        &mut self,
        groups: &mut Groups,
        place: usize,
        (site, part): (usize, f64),
        entry: &Entry,
    ) {
        let factor = entry.factor * part;
        if factor == 0.0 {
            return;
        }
        let figures = entry.data.map(|datum| datum.map(|datum| datum.index));
        let group = match groups.open[place] {
            Some((open, group)) if open == figures => group,
            _ => {
                let (action, data) = (Some(groups.action), inputs(&entry.data));
                (self.ledger).open(action, entry.account, entry.nature, data, entry.unit)
            }
        };
        groups.open[place] = Some((figures, group));
        self.ledger
            .post_series(group, Some(site), entry.series, factor);
    }
}
