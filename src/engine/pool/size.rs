//! How few units carry the load of all: who pools with whom, and what that saves.

use crate::catalog::{EquipmentClass, PoolMethod};
use crate::engine::site::Site;
use crate::engine::values::Values;
use crate::numeric::queueing::units_needed;

/// A member of a pool.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    x_km: f64,
    y_km: f64,
    /// Units owned.
    pub owned: f64,
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
pub fn states(members: &[Member], rules: &Rules) -> Vec<PoolState> {
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

/// Catalog key of the accepted probability of having to wait.
pub const WAIT_PROBABILITY: &str = "equipment.wait_probability";

/// How a class is pooled.
pub struct Rules {
    method: PoolMethod,
    reach_km: f64,
    accepted_waiting: f64,
    target_occupancy: f64,
    whole_units: bool,
}

impl Rules {
    /// Rules of a class, from its parameters.
    pub fn of(class: &EquipmentClass, values: &Values) -> Self {
        let value = |name: &str| values.get(class.parameter(name));
        Self {
            method: class.method,
            reach_km: value("reach"),
            accepted_waiting: values.of_key(WAIT_PROBABILITY),
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

/// A site as a member of the pool of a class.
pub fn member_of(site: &Site, class: &EquipmentClass, values: &Values) -> Member {
    let of_class = || {
        site.actor
            .equipment
            .iter()
            .filter(|equipment| equipment.class == class.id)
    };
    let value = |name: &str| values.get(class.parameter(name));
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
}
