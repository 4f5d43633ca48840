//! Joint audits, lighting and insulation (N08): a share of the electricity and of the heat of each participant is saved, at
//! the factor and price of what is saved.

use super::efficiency::SavedGroups;
use super::invest::Price;
use super::ledger::Account;
use super::plan::ActionPlan;
use super::run::Run;
use super::site::{CARRIERS, ELECTRICITY};
use crate::catalog::{Stock, catalog};

impl Run<'_> {
    /// Runs the works that joint audits lead to; they save from the year in which a participant joins.
    pub fn save_by_works(&mut self, plan: &ActionPlan) {
        let share =
            |carrier: &str| catalog().get(&format!("{}.saving_share.{carrier}", plan.action.code));
        let (electricity, heat) = (share("electricity"), share("heat"));
        let mut groups = SavedGroups::default();
        for (rank, (site, employees)) in plan.eligible.sites.iter().enumerate() {
            let weights = plan.weights(rank);
            if weights.iter().all(|weight| *weight <= 0.0) {
                break;
            }
            for carrier in 0..CARRIERS.len() {
                let datum = if carrier == ELECTRICITY {
                    electricity
                } else {
                    heat
                };
                let saving = (self.value(datum).clamp(0.0, 1.0), datum);
                self.save_carrier((plan, &mut groups), (*site, carrier), weights, saving);
            }
            self.take_share(Stock::Electricity, *site, weights, self.value(electricity));
            self.take_share(Stock::Heat, *site, weights, self.value(heat));
            self.pay_for_works(plan, *site, *employees, weights);
        }
    }

    fn take_share(&mut self, stock: Stock, site: usize, weights: &[f64], share: f64) {
        self.stocks
            .take(stock, site, weights, share.clamp(0.0, 1.0));
    }

    /// The cost of a typical firm, by employees.
    fn pay_for_works(&mut self, plan: &ActionPlan, site: usize, employees: f64, weights: &[f64]) {
        let action = plan.action;
        let firms = employees * self.value(action.units_per);
        let units: Vec<f64> = weights.iter().map(|weight| weight * firms).collect();
        let group = self.open(
            plan,
            Account::Running,
            &[action.opex, action.units_per],
            "driver",
        );
        self.ledger
            .post(group, Some(site), &units, -self.value(action.opex));
        let price = Price {
            eur: self.value(action.capex),
            data: [action.capex, action.units_per],
            unit: "driver",
            life: self.value(action.life),
        };
        self.invest(plan, Some(site), &units, price);
    }
}
