//! Buying together: a share of what the participants spend. It lowers the bill, not the emissions.

use crate::catalog::{Datum, Stock};
use crate::engine::ledger::Account;
use crate::engine::plan::ActionPlan;
use crate::engine::run::Run;
use crate::engine::site::{CARRIERS, ELECTRICITY};

impl Run<'_> {
    /// Posts what a joint contract saves; false when the action has none.
    pub fn post_purchase(&mut self, plan: &ActionPlan) -> bool {
        match plan.action.code {
            "R09" => self.post_energy_contract(plan),
            "R10" | "R18" => self.post_service_contract(plan),
            _ => false,
        }
    }

    /// A share of the energy bill, on what earlier actions left of the use.
    fn post_energy_contract(&mut self, plan: &ActionPlan) -> bool {
        let (share, datum) = self.lookup("R09.saving_share");
        let mut saves = false;
        for (rank, (site, _)) in plan.eligible.sites.iter().enumerate() {
            let weights = plan.weights(rank);
            for carrier in 0..CARRIERS.len() {
                let park = self.park;
                let kwh = park.sites[*site].energy_kwh[carrier];
                if kwh <= 0.0 {
                    continue;
                }
                let (price, price_datum) =
                    park.carrier_price(&self.values, carrier, &park.sites[*site]);
                let stock = match carrier {
                    ELECTRICITY => Stock::Electricity,
                    _ => Stock::Heat,
                };
                let left = self.stocks.left(stock, *site);
                let series: Vec<f64> = (weights.iter().zip(left))
                    .map(|(weight, left)| weight * left * kwh)
                    .collect();
                let group = self.open(plan, Account::Saving, &[datum, price_datum], "kWh");
                self.ledger.post(group, Some(*site), &series, share * price);
                saves = true;
            }
        }
        saves
    }

    /// A share of what services cost, per employee or per hectare.
    fn post_service_contract(&mut self, plan: &ActionPlan) -> bool {
        const PER_CENT: f64 = 0.01;
        let (percent, percent_datum) = self.lookup("purchase.pooled.saving.typical");
        let (spend, spend_datum) = self.lookup(&[plan.action.code, ".spend"].concat());
        let data: [Option<&'static Datum>; 3] = [percent_datum, spend_datum, plan.action.units_per];
        let group = self.open(plan, Account::Saving, &data, "driver");
        let hectares = self.value(plan.action.units_per);
        for (rank, (site, size)) in plan.eligible.sites.iter().enumerate() {
            let units = if plan.action.code == "R18" {
                size * hectares
            } else {
                self.park.sites[*site].actor.employees
            };
            let weights = plan.weights(rank);
            let eur = units * spend * percent * PER_CENT;
            self.ledger.post(group, Some(*site), weights, eur);
        }
        !plan.eligible.sites.is_empty()
    }
}
