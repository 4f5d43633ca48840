//! The lines of a deal: which groups of the ledger its entries belong to.

use super::posts::Deal;
use crate::catalog::Datum;
use crate::engine::ledger::{Account, Cause, GroupId, Scope};
use crate::engine::run::{Run, inputs};

/// One entry of a deal: a quantity per unit of the by-product, a factor, and the figures that it is proportional to.
pub struct Entry {
    /// Account.
    pub account: Account,
    /// Process and scope, for CO2e.
    pub nature: (Cause, Scope),
    /// Figures that the factor is proportional to.
    pub data: [Option<&'static Datum>; 2],
    /// Unit of the quantity.
    pub unit: &'static str,
    /// Quantity per unit of the by-product.
    pub per_unit: f64,
    /// Amount per quantity.
    pub factor: f64,
}

/// Groups of the ledger that the entries of a deal belong to, in their order. Most deals have the figures of the one before,
/// and with them its groups.
#[derive(Default)]
pub struct Groups {
    figures: Figures,
    open: [Option<GroupId>; ENTRIES],
}

// Place of an entry among those of a deal: six of money, then these.

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

/// Rule, whether the user is inside, whether only the way gets shorter, and the figures of the offer and the need.
type Figures = (Option<&'static str>, [bool; 2], [Option<usize>; 5]);

impl Groups {
    /// Keeps the groups of the deal before, or forgets them.
    pub fn begin(&mut self, deal: &Deal) {
        let figures = deal.figures();
        if self.figures != figures {
            self.figures = figures;
            self.open = [None; ENTRIES];
        }
    }
}

impl Deal<'_> {
    fn figures(&self) -> Figures {
        let offer = self.offer;
        let gate = offer.gate.filter(|_| offer.sold_at.is_none());
        let figures = [
            self.price,
            gate.map(|gate| gate.datum),
            offer.present,
            offer.share,
            offer.per_head,
        ];
        let figures = figures.map(|datum| datum.map(|datum| datum.index));
        (
            Some(self.rule.id),
            [self.need.is_some(), self.nearer],
            figures,
        )
    }
}

impl Run<'_> {
    /// Posts an entry as a line of its own: the quantities of a deal are kept once for all of them.
    pub fn enter(
        &mut self,
        (deal, groups): (&Deal, &mut Groups),
        (place, entry): (usize, &Entry),
        parts: &[(usize, f64)],
    ) {
        if entry.factor == 0.0 || entry.per_unit == 0.0 {
            return;
        }
        let group = groups.open[place].unwrap_or_else(|| {
            let (action, data) = (Some(deal.plan.index), inputs(&entry.data));
            (self.ledger).open(action, entry.account, entry.nature, data, entry.unit)
        });
        groups.open[place] = Some(group);
        for (site, part) in parts {
            let (site, factor) = (Some(*site), entry.factor * part);
            self.ledger
                .post_series(group, site, (deal.kept, entry.per_unit), factor);
        }
    }
}
