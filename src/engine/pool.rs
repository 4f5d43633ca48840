//! Equipment and space used in common (model 5.1): what fewer units save, and what sharing them costs.

mod size;

use super::adoption::expected;
use super::efficiency::SavedGroups;
use super::ledger::{Account, Cause, Scope};
use super::plan::ActionPlan;
use super::run::{Run, inputs};
use super::site::{ELECTRICITY, Site};
use super::spread::Shares;
use super::values::{Values, places};
use crate::catalog::{Action, Datum, EquipmentClass, Stock};
use crate::numeric::lesser;
use size::{Member, PoolState, Rules, WAIT_PROBABILITY, member_of, states};
use std::ops::Range;

/// Figures of a class, looked up once.
#[derive(Clone, Copy, Debug)]
struct Figures {
    purchase: Option<&'static Datum>,
    life: Option<&'static Datum>,
    maintenance: Option<&'static Datum>,
    embodied: Option<&'static Datum>,
    energy: Option<&'static Datum>,
    coordination: Option<&'static Datum>,
    transfer_km: Option<&'static Datum>,
    transfer_cost: Option<&'static Datum>,
    transfer_co2: Option<&'static Datum>,
    use_day_hours: Option<&'static Datum>,
}

impl Figures {
    fn of(class: &EquipmentClass) -> Self {
        Self {
            purchase: class.parameter("purchase"),
            life: class.parameter("life"),
            maintenance: class.parameter("maintenance"),
            embodied: class.parameter("embodied"),
            energy: class.parameter("energy"),
            coordination: class.parameter("coordination"),
            transfer_km: class.parameter("transfer_km"),
            transfer_cost: class.parameter("transfer_cost"),
            transfer_co2: class.parameter("transfer_co2"),
            use_day_hours: class.parameter("use_day_hours"),
        }
    }
}

/// A class of equipment with what its eligible owners have when they share.
#[derive(Clone, Debug)]
pub struct PooledClass {
    class: &'static EquipmentClass,
    figures: Figures,
    sizes: Vec<f64>,
    states: Vec<PoolState>,
    /// Places of the figures that the states depend on.
    places: [Range<usize>; 2],
}

impl PooledClass {
    /// The classes of an action.
    pub fn of_action(
        action: &Action,
        sites: &[Site],
        eligible: &[(usize, f64)],
        values: &Values,
    ) -> Vec<Self> {
        let classes = action.attribute.split(' ');
        classes
            .filter_map(EquipmentClass::find)
            .map(|class| {
                let members = members(class, sites, eligible, values);
                PooledClass {
                    class,
                    figures: Figures::of(class),
                    sizes: members.iter().map(|member| member.owned).collect(),
                    states: states(&members, &Rules::of(class, values)),
                    places: [places(&class.key("")), places(WAIT_PROBABILITY)],
                }
            })
            .collect()
    }

    /// Units that all owners together would no longer need.
    pub fn potential(&self) -> f64 {
        self.states.last().map_or(0.0, |state| state.saved)
    }

    /// What the first owners have when they share, with other figures than the territory's; `None` when they are the same.
    fn states_with(&self, plan: &ActionPlan, run: &Run) -> Option<Vec<PoolState>> {
        let same = |places| run.values.same(&run.park.values, places);
        if self.places.iter().all(same) {
            return None;
        }
        let sites = &run.park.sites;
        let members = members(self.class, sites, &plan.eligible.sites, &run.values);
        Some(states(&members, &Rules::of(self.class, &run.values)))
    }
}

fn members(
    class: &EquipmentClass,
    sites: &[Site],
    eligible: &[(usize, f64)],
    values: &Values,
) -> Vec<Member> {
    eligible
        .iter()
        .map(|(site, _)| member_of(&sites[*site], class, values))
        .collect()
}

impl Run<'_> {
    /// Runs an action that pools one or more classes of equipment.
    pub fn pool(&mut self, plan: &ActionPlan) {
        for pooled in &plan.eligible.pools {
            self.pool_class(plan, pooled);
        }
        self.invest_once(plan);
    }

    fn pool_class(&mut self, plan: &ActionPlan, pooled: &PooledClass) {
        let figures = &pooled.figures;
        let other = pooled.states_with(plan, self);
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
        self.post_units(plan, pooled, &shares, &saved);
        let use_days = self.value(figures.use_day_hours).max(1.0);
        let away: Vec<f64> = series(|state| state.away_hours)
            .iter()
            .map(|hours| hours / use_days)
            .collect();
        self.post_sharing(
            plan,
            figures,
            &shares,
            &series(|state| state.members),
            &away,
        );
    }

    /// Units that retire and are not replaced: 1/life of the units saved each year, until they are all gone.
    fn post_units(
        &mut self,
        plan: &ActionPlan,
        pooled: &PooledClass,
        shares: &Shares,
        saved: &[f64],
    ) {
        let figures = &pooled.figures;
        let life = self.value(figures.life).max(1.0);
        let not_bought: Vec<f64> = saved.iter().map(|units| units / life).collect();
        let gone = gone(saved, &not_bought);
        let purchase = figures.purchase;
        let upkeep = self.value(figures.maintenance) * self.value(purchase);
        if pooled.class.id == "pool_car" {
            // A car less counts by its kilometres alone, in which its making is spread.
            self.post_cars(plan, shares, &gone);
            return;
        }
        let bought = self.open(plan, Account::Saving, &[purchase], "unit");
        let kept_up = [purchase, figures.maintenance];
        let kept_up = self.open(plan, Account::Saving, &kept_up, "unit");
        self.post_spread(kept_up, shares, &gone, upkeep);
        let embodied = figures.embodied;
        let made = self.ledger.open(
            Some(plan.index),
            Account::Co2,
            (Cause::Equipment, Scope::Three),
            inputs(&[embodied]),
            "unit",
        );
        let entries = [(bought, self.value(purchase)), (made, self.value(embodied))];
        self.post_spreads(shares, &not_bought, &entries);
        self.post_space_energy(plan, figures.energy, shares, &gone);
    }

    /// The shared cars are electric and drive what the others drove (E10: one shared electric car for three).
    fn post_cars(&mut self, plan: &ActionPlan, shares: &Shares, gone: &[f64]) {
        let country = self.park.territory.country;
        let (km, km_datum) = self.lookup("car.km_per_year");
        let groups = self.open_electric_km(plan, km_datum, "unit");
        let money = super::driver::cost_saving(plan.action, country);
        let group = self.open(plan, Account::Saving, &[money], "unit");
        let mut entries = vec![(group, self.value(money))];
        let of_km = groups.0.into_iter();
        entries.extend(of_km.map(|(group, per_km)| (group, km * per_km)));
        self.post_spreads(shares, gone, &entries);
    }

    /// Rooms and halls given up need no heat, light or ventilation: in their owner's mix of energy, as far as earlier measures
    /// left some of it.
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
        let park = self.park;
        let mut groups = SavedGroups::default();
        for (site, units) in shares.of(gone) {
            let used = &park.sites[site].energy_kwh;
            let all: f64 = used.iter().sum();
            let wanted: Vec<f64> = units.iter().map(|units| units * kwh).collect();
            for (carrier, used) in used.iter().enumerate().filter(|(_, used)| **used > 0.0) {
                let stock = if carrier == ELECTRICITY {
                    Stock::Electricity
                } else {
                    Stock::Heat
                };
                let left = self.stocks.left(stock, site);
                let saved: Vec<f64> = (wanted.iter().zip(left))
                    .map(|(wanted, left)| used * lesser(wanted / all, *left))
                    .collect();
                self.post_saved((plan, &mut groups), (site, carrier), &saved, energy);
            }
            if all > 0.0 {
                self.stocks.use_up(Stock::Energy, site, &wanted, 1.0 / all);
            }
        }
    }

    /// What sharing costs: coordination per member, and the way to the unit and back.
    fn post_sharing(
        &mut self,
        plan: &ActionPlan,
        figures: &Figures,
        shares: &Shares,
        members: &[f64],
        use_days: &[f64],
    ) {
        let coordination = figures.coordination;
        let group = self.open(plan, Account::Running, &[coordination], "member");
        self.post_spread(group, shares, members, -self.value(coordination));
        let km = figures.transfer_km;
        let transfer = figures.transfer_cost;
        let paid = self.open(plan, Account::Running, &[km, transfer], "use-day");
        let co2 = figures.transfer_co2;
        let group = self.ledger.open(
            Some(plan.index),
            Account::Co2,
            (Cause::Transport, Scope::One),
            inputs(&[km, co2]),
            "use-day",
        );
        let entries = [
            (paid, -self.value(km) * self.value(transfer)),
            (group, -self.value(km) * self.value(co2)),
        ];
        self.post_spreads(shares, use_days, &entries);
    }
}

/// Units already gone by year: what was not bought so far, never more than what is saved.
fn gone(saved: &[f64], not_bought: &[f64]) -> Vec<f64> {
    let mut sum = 0.0;
    saved
        .iter()
        .zip(not_bought)
        .map(|(saved, not_bought)| {
            sum = lesser(sum + not_bought, *saved);
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
