//! A shared energy manager saves a share of all energy (model 5.2), at the factor and price of what is saved.

use super::baseline::scope_of;
use super::ledger::{Account, Cause, GroupId};
use super::plan::ActionPlan;
use super::run::{Run, inputs};
use super::site::{CARRIERS, ELECTRICITY};
use crate::catalog::{Stock, catalog};
use crate::numeric::lesser;

/// Years after which the whole saving is reached (2 % a year, LEEN networks).
const YEARS_TO_FULL_SAVING: f64 = 5.0;

/// Groups of the ledger for what is saved of each carrier (CO2e, money, energy), with the price that they are for: sites that pay
/// the same price share them.
#[derive(Default)]
pub struct SavedGroups([Option<(Option<usize>, [GroupId; 3])>; CARRIERS.len()]);

impl Run<'_> {
    /// Runs an action that saves a share of all energy of its participants.
    pub fn save_energy(&mut self, plan: &ActionPlan) {
        let key = format!("{}.saving_share", plan.action.code);
        let share = catalog().get(&key);
        let saving = self.value(share);
        let ramp = ramp(&plan.running);
        let mut groups = SavedGroups::default();
        for (rank, (site, _)) in plan.eligible.sites.iter().enumerate() {
            let weights: Vec<f64> = plan
                .weights(rank)
                .iter()
                .zip(&ramp)
                .map(|(weight, ramp)| weight * ramp)
                .collect();
            for carrier in 0..CARRIERS.len() {
                let saved = (saving, share);
                self.save_carrier((plan, &mut groups), (*site, carrier), &weights, saved);
            }
            self.stocks.take(Stock::Energy, *site, &weights, saving);
        }
        self.invest_once(plan);
        self.post_fixed_opex(plan);
        self.post_manager(plan);
    }

    /// Saves a share of what a site uses of a carrier, after what earlier actions left of it.
    pub fn save_carrier(
        &mut self,
        (plan, groups): (&ActionPlan, &mut SavedGroups),
        (site, carrier): (usize, usize),
        weights: &[f64],
        (saving, share): (f64, Option<&'static crate::catalog::Datum>),
    ) {
        let compiled = &self.park.sites[site];
        let kwh = compiled.energy_kwh[carrier] * saving;
        if kwh <= 0.0 {
            return;
        }
        let stock = if carrier == ELECTRICITY {
            Stock::Electricity
        } else {
            Stock::Heat
        };
        let quantities: Vec<f64> = weights
            .iter()
            .zip(self.stocks.left(stock, site))
            .map(|(weight, left)| weight * left * kwh)
            .collect();
        self.post_saved((plan, groups), (site, carrier), &quantities, share);
    }

    /// kWh of a carrier that a site no longer uses, at the factor and price of that carrier.
    ///
    /// All that is posted with the same groups is the same share.
    pub fn post_saved(
        &mut self,
        (plan, groups): (&ActionPlan, &mut SavedGroups),
        (site, carrier): (usize, usize),
        quantities: &[f64],
        share: Option<&'static crate::catalog::Datum>,
    ) {
        let compiled = &self.park.sites[site];
        let (factor, factor_datum) = self.carrier_factor(carrier);
        let (price, price_datum) = self.park.carrier_price(&self.values, carrier, compiled);
        let priced = price_datum.map(|datum| datum.index);
        let [co2, saving, energy] = match groups.0[carrier] {
            Some((of, open)) if of == priced => open,
            _ => {
                let nature = (Cause::Energy, scope_of(carrier));
                let burnt = inputs(&[share, factor_datum]);
                let action = Some(plan.index);
                [
                    (self.ledger).open(action, Account::Co2, nature, burnt, "kWh"),
                    self.open(plan, Account::Saving, &[share, price_datum], "kWh"),
                    self.open(plan, Account::Energy, &[share], "kWh"),
                ]
            }
        };
        groups.0[carrier] = Some((priced, [co2, saving, energy]));
        let entries = [(co2, factor), (saving, price), (energy, 1.0)];
        self.ledger.post_all(Some(site), quantities, &entries);
        let last = quantities.last().copied().unwrap_or(0.0);
        self.changes.energy_kwh[site][carrier] += last;
    }

    /// The manager's post: what the running cost of the action pays.
    fn post_manager(&mut self, plan: &ActionPlan) {
        let (salary, _) = self.lookup("skills.energy_manager.salary");
        let fte = self.value(plan.action.opex) / salary.max(1.0) * plan.instances();
        let quantities: Vec<f64> = plan.running.iter().map(|share| share * fte).collect();
        let group = self.open(plan, Account::Jobs, &[plan.action.opex], "FTE");
        self.ledger.post(group, None, &quantities, 1.0);
    }
}

/// Share of the saving reached by year: it grows evenly from the launch.
fn ramp(running: &[f64]) -> Vec<f64> {
    let mut years = 0.0;
    running
        .iter()
        .map(|share| {
            let reached: f64 = years / YEARS_TO_FULL_SAVING;
            years += share;
            lesser(reached, 1.0)
        })
        .collect()
}
