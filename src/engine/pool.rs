//! Equipment and space used in common (model 5.1): what fewer units save, and what sharing them costs.

mod size;

use super::adoption::expected;
use super::ledger::{Account, Cause, Scope};
use super::plan::ActionPlan;
use super::run::{Run, inputs};
use super::site::Site;
use super::spread::Shares;
use crate::catalog::{Action, Datum, EquipmentClass, catalog};
use size::{Member, PoolState, Rules, member_of, states};

/// A class of equipment with what its eligible owners have when they share.
#[derive(Clone, Debug)]
pub struct PooledClass {
    class: &'static EquipmentClass,
    members: Vec<Member>,
    sizes: Vec<f64>,
    states: Vec<PoolState>,
}

impl PooledClass {
    /// The classes of an action, at the usual probability of having to wait.
    pub fn of_action(action: &Action, sites: &[Site], eligible: &[(usize, f64)]) -> Vec<Self> {
        let waiting = catalog()
            .get(WAIT_PROBABILITY)
            .map_or(0.1, |datum| datum.value);
        action
            .attribute
            .split(' ')
            .filter_map(EquipmentClass::find)
            .map(|class| {
                let members: Vec<Member> = eligible
                    .iter()
                    .map(|(site, _)| member_of(&sites[*site], class))
                    .collect();
                PooledClass {
                    class,
                    sizes: members.iter().map(|member| member.owned).collect(),
                    states: states(&members, &Rules::of(class, waiting)),
                    members,
                }
            })
            .collect()
    }

    /// Units that all owners together would no longer need.
    pub fn potential(&self) -> f64 {
        self.states.last().map_or(0.0, |state| state.saved)
    }
}

/// Catalog key, and parameter of a scenario: accepted probability of having to wait.
const WAIT_PROBABILITY: &str = "equipment.wait_probability";

impl Run<'_> {
    /// Runs an action that pools one or more classes of equipment.
    pub fn pool(&mut self, plan: &ActionPlan) {
        for pooled in &plan.eligible.pools {
            self.pool_class(plan, pooled);
        }
        self.invest_once(plan);
    }

    fn pool_class(&mut self, plan: &ActionPlan, pooled: &PooledClass) {
        let class = pooled.class;
        let other = plan
            .parameters
            .get(WAIT_PROBABILITY)
            .map(|waiting| states(&pooled.members, &Rules::of(class, *waiting)));
        let states = other.as_deref().unwrap_or(&pooled.states);
        let series = |part: fn(&PoolState) -> f64| -> Vec<f64> {
            let values: Vec<f64> = states.iter().map(part).collect();
            plan.participants
                .iter()
                .map(|participants| plan.launch * expected(&values, *participants))
                .collect()
        };
        let shares = Shares::new(plan, &pooled.sizes);
        let saved = series(|state| state.saved);
        self.post_units(plan, class, &shares, &saved);
        let use_days = self.value(class.parameter("use_day_hours")).max(1.0);
        let away: Vec<f64> = series(|state| state.away_hours)
            .iter()
            .map(|hours| hours / use_days)
            .collect();
        self.post_sharing(plan, class, &shares, &series(|state| state.members), &away);
    }

    /// Units that retire and are not replaced: 1/life of the units saved each year, until they are all gone.
    fn post_units(
        &mut self,
        plan: &ActionPlan,
        class: &'static EquipmentClass,
        shares: &Shares,
        saved: &[f64],
    ) {
        let parameter = |name: &str| class.parameter(name);
        let life = self.value(parameter("life")).max(1.0);
        let not_bought: Vec<f64> = saved.iter().map(|units| units / life).collect();
        let gone = gone(saved, &not_bought);
        let purchase = parameter("purchase");
        let upkeep = self.value(parameter("maintenance")) * self.value(purchase);
        if class.id == "pool_car" {
            // A car less counts by its kilometres and by its making, both in the published saving per car replaced.
            self.post_cars(plan, shares, &gone);
            return;
        }
        let group = self.open(plan, Account::Saving, &[purchase], "unit");
        self.post_spread(group, shares, &not_bought, self.value(purchase));
        let group = self.open(
            plan,
            Account::Saving,
            &[purchase, parameter("maintenance")],
            "unit",
        );
        self.post_spread(group, shares, &gone, upkeep);
        let embodied = parameter("embodied");
        let group = self.ledger.open(
            Some(plan.index),
            Account::Co2,
            (Cause::Equipment, Scope::Three),
            inputs(&[embodied]),
            "unit",
        );
        self.post_spread(group, shares, &not_bought, self.value(embodied));
        self.post_space_energy(plan, class.parameter("energy"), shares, &gone);
    }

    fn post_cars(&mut self, plan: &ActionPlan, shares: &Shares, gone: &[f64]) {
        let country = self.park.territory.country;
        let co2 = super::driver::co2_saving(plan.action, country);
        let group = self.open(plan, Account::Co2, &[co2], "unit");
        self.post_spread(group, shares, gone, self.value(co2));
        let money = super::driver::cost_saving(plan.action, country);
        let group = self.open(plan, Account::Saving, &[money], "unit");
        self.post_spread(group, shares, gone, self.value(money));
    }

    /// Rooms and halls given up need no heat, light or ventilation: at the factor and price of heat from gas.
    fn post_space_energy(
        &mut self,
        plan: &ActionPlan,
        energy: Option<&'static Datum>,
        shares: &Shares,
        gone: &[f64],
    ) {
        let kwh = self.value(energy);
        if kwh <= 0.0 {
            return;
        }
        let (factor, factor_datum) = self.carrier_factor(super::site::GAS);
        let group = self.ledger.open(
            Some(plan.index),
            Account::Co2,
            (Cause::Energy, Scope::One),
            inputs(&[energy, factor_datum]),
            "unit",
        );
        self.post_spread(group, shares, gone, kwh * factor);
        let group = self.open(plan, Account::Energy, &[energy], "unit");
        self.post_spread(group, shares, gone, kwh);
        let (price, price_datum) = self.lookup("price.gas.fr.band_I2_0.28_2.8GWh.2024");
        let group = self.open(plan, Account::Saving, &[energy, price_datum], "unit");
        self.post_spread(group, shares, gone, kwh * price / 1_000.0 / 0.9);
        let last = gone.last().copied().unwrap_or(0.0) * kwh;
        for (site, share) in shares.at_horizon() {
            self.changes.energy(site, "heat", last * share);
        }
    }

    /// What sharing costs: coordination per member, and the way to the unit and back.
    fn post_sharing(
        &mut self,
        plan: &ActionPlan,
        class: &'static EquipmentClass,
        shares: &Shares,
        members: &[f64],
        use_days: &[f64],
    ) {
        let parameter = |name: &str| class.parameter(name);
        let coordination = parameter("coordination");
        let group = self.open(plan, Account::Running, &[coordination], "member");
        self.post_spread(group, shares, members, -self.value(coordination));
        let km = parameter("transfer_km");
        let transfer = parameter("transfer_cost");
        let group = self.open(plan, Account::Running, &[km, transfer], "use-day");
        self.post_spread(
            group,
            shares,
            use_days,
            -self.value(km) * self.value(transfer),
        );
        let co2 = parameter("transfer_co2");
        let group = self.ledger.open(
            Some(plan.index),
            Account::Co2,
            (Cause::Transport, Scope::One),
            inputs(&[km, co2]),
            "use-day",
        );
        self.post_spread(group, shares, use_days, -self.value(km) * self.value(co2));
    }
}

/// Units already gone by year: what was not bought so far, never more than what is saved.
fn gone(saved: &[f64], not_bought: &[f64]) -> Vec<f64> {
    let mut sum = 0.0;
    saved
        .iter()
        .zip(not_bought)
        .map(|(saved, not_bought)| {
            sum = f64::min(sum + not_bought, *saved);
            sum
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_go_as_they_retire() {
        // 4 units saved from year 1, life 8: half a unit a year is not bought
        let saved = [0.0, 4.0, 4.0, 4.0];
        let not_bought = [0.0, 0.5, 0.5, 0.5];
        assert_eq!(gone(&saved, &not_bought), vec![0.0, 0.5, 1.0, 1.5]);
    }
}
