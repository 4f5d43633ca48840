//! One evaluation under way: the ledger that fills, the stocks that empty, the flows that change.

use super::exchange::Exchange;
use super::heat::HeatState;
use super::ledger::{Account, Cause, GroupId, Inputs, Ledger, NOTHING, Scope};
use super::mobilise::Mobilisation;
use super::mobility::{Commutes, Mobility};
use super::outcome::Warning;
use super::park::Park;
use super::people::Services;
use super::physical::Changes;
use super::plan::ActionPlan;
use super::stock::Stocks;
use super::values::Values;
use crate::catalog::{Datum, catalog};
use crate::scenario::Scenario;

/// One evaluation under way.
pub struct Run<'a> {
    /// Territory.
    pub park: &'a Park,
    /// Input.
    pub scenario: &'a Scenario,
    /// Number of years.
    pub years: usize,
    /// What the mobilisation lever sets.
    pub mobilisation: Mobilisation,
    /// Value of every figure.
    pub values: Values,
    /// Entries so far.
    pub ledger: Ledger,
    /// What is left for the next measures.
    pub stocks: Stocks,
    /// Physical flows that change, in the horizon year.
    pub changes: Changes,
    /// Heat left to share, and the pipes so far.
    pub heat: HeatState,
    /// Exchanges of by-products, in the horizon year.
    pub exchanges: Vec<Exchange>,
    /// What the reader should know.
    pub warnings: Vec<Warning>,
    /// How the staff comes to work, as far as the measures have changed it.
    pub commutes: Commutes,
    /// What the mobility measures found.
    pub mobility: Mobility,
    /// What the services for people found.
    pub services: Services,
}

/// Keys of uncertain inputs from their data.
pub fn inputs(data: &[Option<&'static Datum>]) -> Inputs {
    let mut keys: Inputs = [None; 3];
    for (slot, datum) in keys.iter_mut().zip(data) {
        *slot = datum.map(|datum| datum.key.as_str());
    }
    keys
}

impl Run<'_> {
    /// Opens a group of ledger lines for an action.
    pub fn open(
        &mut self,
        plan: &ActionPlan,
        account: Account,
        data: &[Option<&'static Datum>],
        unit: &'static str,
    ) -> GroupId {
        let nature = match account {
            Account::Co2 => (
                Cause::parse(plan.action.cause),
                Scope::parse(plan.action.scope),
            ),
            _ => NOTHING,
        };
        self.ledger
            .open(Some(plan.index), account, nature, inputs(data), unit)
    }

    /// Value of a datum in this evaluation; 0 for none.
    pub fn value(&self, datum: Option<&Datum>) -> f64 {
        self.values.get(datum)
    }

    /// A catalog value that belongs to the program, with its datum.
    pub fn lookup(&self, key: &str) -> (f64, Option<&'static Datum>) {
        let datum = catalog().get(key);
        (self.value(datum), datum)
    }

    /// kg CO2e per kWh of a carrier, with its datum.
    pub fn carrier_factor(&self, carrier: usize) -> (f64, Option<&'static Datum>) {
        let datum = self.park.carrier_factor(carrier);
        (self.value(datum), datum)
    }

    /// Tells the reader something, once.
    pub fn warn(&mut self, warning: Warning) {
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }
}
