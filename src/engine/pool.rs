//! Equipment and space used in common (model 5.1): how few units carry the load of all.

use super::adoption::expected;
use super::ledger::{Account, Cause, Scope};
use super::plan::ActionPlan;
use super::run::{Run, inputs};
use super::site::Site;
use super::spread::Shares;
use crate::catalog::{Action, Datum, EquipmentClass, PoolMethod, catalog};
use crate::numeric::queueing::units_needed;

/// A member of a pool.
#[derive(Clone, Copy, Debug)]
struct Member {
    x_km: f64,
    y_km: f64,
    owned: f64,
    load: f64,
    hours: f64,
}

/// What the first k members have when they share, summed over the pools they form.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PoolState {
    /// Units that are no longer needed.
    pub saved: f64,
    /// Members in a pool with someone else.
    pub members: f64,
    /// Hours of use on units of others, per year.
    pub away_hours: f64,
}

/// A pool under way: sums over its members, and who was first.
#[derive(Clone, Copy, Debug)]
struct Pool {
    first: Member,
    sum: Member,
    members: u32,
    saved: f64,
}

impl Pool {
    fn of(member: Member) -> Self {
        Self {
            first: member,
            sum: member,
            members: 1,
            saved: 0.0,
        }
    }

    /// The pool with one more member, if that saves more.
    fn with(&self, member: &Member, rules: &Rules) -> Option<Pool> {
        if !near(&self.first, member, rules.reach_km) {
            return None;
        }
        let sum = Member {
            owned: self.sum.owned + member.owned,
            load: self.sum.load + member.load,
            hours: self.sum.hours + member.hours,
            ..self.sum
        };
        let saved = rules.saved(sum.owned, sum.load);
        (saved > self.saved).then_some(Pool {
            first: self.first,
            sum,
            members: self.members + 1,
            saved,
        })
    }

    fn state(&self) -> PoolState {
        if self.members < 2 {
            return PoolState::default();
        }
        let members = f64::from(self.members);
        PoolState {
            saved: self.saved,
            members,
            away_hours: self.sum.hours * (1.0 - 1.0 / members),
        }
    }
}

/// What the first 0, 1, 2 … members have together, in the order of joining. Who brings nothing to any pool within reach
/// stays alone, and may be the first of another: nobody who comes later changes what the earlier ones do.
fn states(members: &[Member], rules: &Rules) -> Vec<PoolState> {
    let mut pools: Vec<Pool> = Vec::new();
    let mut all = PoolState::default();
    let mut states = vec![all];
    for member in members {
        let joined = pools
            .iter()
            .enumerate()
            .find_map(|(index, pool)| Some((index, pool.with(member, rules)?)));
        match joined {
            Some((index, pool)) => {
                let (before, after) = (pools[index].state(), pool.state());
                all.saved += after.saved - before.saved;
                all.members += after.members - before.members;
                all.away_hours += after.away_hours - before.away_hours;
                pools[index] = pool;
            }
            None => pools.push(Pool::of(*member)),
        }
        states.push(all);
    }
    states
}

fn near(a: &Member, b: &Member, reach_km: f64) -> bool {
    (a.x_km - b.x_km).hypot(a.y_km - b.y_km) <= reach_km
}

/// How a class is pooled.
struct Rules {
    method: PoolMethod,
    reach_km: f64,
    accepted_waiting: f64,
    target_occupancy: f64,
    whole_units: bool,
}

impl Rules {
    fn of(class: &EquipmentClass, accepted_waiting: f64) -> Self {
        let value = |name: &str| class.parameter(name).map_or(0.0, |datum| datum.value);
        Self {
            method: class.method,
            reach_km: value("reach"),
            accepted_waiting,
            target_occupancy: value("target_occupancy").clamp(0.05, 1.0),
            whole_units: value("area") > 1.0,
        }
    }

    /// Units that a pool no longer needs: owned less needed, never below 0.
    fn saved(&self, owned: f64, load: f64) -> f64 {
        let needed = match self.method {
            PoolMethod::Erlang => f64::from(units_needed(load, self.accepted_waiting)),
            PoolMethod::Occupancy if self.whole_units => (load / self.target_occupancy).ceil(),
            PoolMethod::Occupancy => load / self.target_occupancy,
        };
        (owned - needed).max(0.0)
    }
}

fn member_of(site: &Site, class: &EquipmentClass) -> Member {
    let of_class = || {
        site.actor
            .equipment
            .iter()
            .filter(|equipment| equipment.class == class.id)
    };
    let value = |name: &str| class.parameter(name).map_or(0.0, |datum| datum.value);
    let hours: f64 = of_class()
        .map(|equipment| equipment.use_hours_per_year)
        .sum();
    let peak = match class.method {
        PoolMethod::Erlang => value("peak_factor"),
        PoolMethod::Occupancy => 1.0,
    };
    Member {
        x_km: site.actor.x_km,
        y_km: site.actor.y_km,
        owned: of_class().map(|equipment| equipment.units).sum(),
        // Load in erlangs: peak factor x hours of use / hours open, and what handing over adds.
        load: peak * hours / value("open_hours").max(1.0) * (1.0 + value("handover")),
        hours,
    }
}

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

    fn member(x_km: f64, owned: f64, load: f64) -> Member {
        Member {
            x_km,
            y_km: 0.0,
            owned,
            load,
            hours: load * 2_500.0,
        }
    }

    fn rules() -> Rules {
        Rules {
            method: PoolMethod::Erlang,
            reach_km: 0.5,
            accepted_waiting: 0.10,
            target_occupancy: 0.6,
            whole_units: true,
        }
    }

    #[test]
    fn a_pool_needs_fewer_units_than_its_members() {
        // 4 members with 5 trucks and 1.25 erlangs each: A = 5, c = 9 at w = 0.10; 20 - 9 = 11 saved.
        // 2 members: A = 2.5, C(5, 2.5) = 0.130 > 0.10, C(6, 2.5) = 0.047: c = 6, 10 - 6 = 4.
        let members = [member(0.0, 5.0, 1.25); 4];
        let states = states(&members, &rules());
        assert_eq!(states[0], PoolState::default());
        assert!(states[1].saved.abs() < f64::EPSILON);
        assert!((states[2].saved - 4.0).abs() < 1e-12);
        assert!((states[4].saved - 11.0).abs() < 1e-12);
        assert!((states[4].members - 4.0).abs() < 1e-12);
        // 4 x 1.25 x 2,500 h, three quarters of it on others' units
        assert!((states[4].away_hours - 9_375.0).abs() < 1e-9);
    }

    #[test]
    fn who_is_too_far_forms_another_pool() {
        let members = [
            member(0.0, 5.0, 1.25),
            member(2.0, 5.0, 1.25),
            member(0.1, 5.0, 1.25),
            member(2.1, 5.0, 1.25),
        ];
        let states = states(&members, &rules());
        assert!(states[2].saved.abs() < f64::EPSILON);
        // two pools of two: 4 + 4
        assert!((states[4].saved - 8.0).abs() < 1e-12);
    }

    #[test]
    fn who_brings_only_load_is_left_out() {
        // one truck, used all the time: the pool would need more, not less
        let members = [
            member(0.0, 5.0, 1.25),
            member(0.0, 5.0, 1.25),
            member(0.0, 1.0, 3.0),
        ];
        let states = states(&members, &rules());
        assert!((states[3].saved - states[2].saved).abs() < 1e-12);
        assert!((states[3].members - 2.0).abs() < 1e-12);
    }

    #[test]
    fn rooms_are_filled_to_their_target() {
        // 6 rooms busy 30 % of the time: 1.8 / 0.6 = 3 rooms
        let rules = Rules {
            method: PoolMethod::Occupancy,
            ..rules()
        };
        assert!((rules.saved(6.0, 1.8) - 3.0).abs() < 1e-12);
    }

    #[test]
    fn units_go_as_they_retire() {
        // 4 units saved from year 1, life 8: half a unit a year is not bought
        let saved = [0.0, 4.0, 4.0, 4.0];
        let not_bought = [0.0, 0.5, 0.5, 0.5];
        assert_eq!(gone(&saved, &not_bought), vec![0.0, 0.5, 1.0, 1.5]);
    }
}
