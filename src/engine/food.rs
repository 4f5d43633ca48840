//! Canteens: food waste that does not arise, and one restaurant for several companies. Both draw from the stock of meals
//! whose waste has not been cut yet, so that what one saved the other cannot.

use super::ledger::{Account, Cause, GroupId, NOTHING, Scope};
use super::mobility::last;
use super::outcome::Warning;
use super::park::waste_net;
use super::plan::ActionPlan;
use super::run::{Run, inputs};
use super::site::{ELECTRICITY, WASTES};
use crate::catalog::{Datum, Stock, catalog};
use crate::model::WasteRoute;
use crate::units::KG_PER_T;

/// The class of food waste.
const BIOWASTE: &str = "waste.biowaste";

/// The shared restaurant in the horizon year, per working day.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RestaurantReport {
    /// Guests.
    pub covers: f64,
    /// Guests from which it pays for its running and its investment.
    pub break_even: f64,
}

/// Groups of food that is not thrown away, with their factors per kg of food or per meal.
struct LessWaste {
    food: (GroupId, f64),
    money: (GroupId, f64),
    waste: (GroupId, f64),
    routes: [(WasteRoute, GroupId, f64); 4],
    /// kg per meal.
    kg: f64,
}

impl Run<'_> {
    /// Runs the food waste plan of canteens.
    pub fn cut_food_waste(&mut self, plan: &ActionPlan) {
        let (rate, datum) = self.lookup("food.waste.reduction_rate");
        let groups = self.open_less_waste(plan, rate / 100.0, datum);
        let price = super::invest::Price {
            eur: self.value(plan.action.capex),
            data: [plan.action.capex, None],
            unit: "unit",
            life: self.value(plan.action.life),
        };
        let investment = self.open_investment(plan, price);
        let mut meals = vec![0.0; self.years];
        for (rank, (site, size)) in plan.eligible.sites.iter().enumerate() {
            let weights = plan.weights(rank);
            if weights.iter().all(|weight| *weight <= 0.0) {
                break;
            }
            let left = self.stocks.left(Stock::Meals, *site);
            for ((meals, weight), left) in meals.iter_mut().zip(weights).zip(left) {
                *meals = size * weight * left;
            }
            self.post_less_waste(plan, &groups, *site, &meals);
            self.take_biowaste(*site, weights, size * groups.kg / KG_PER_T);
            self.stocks.take(Stock::Meals, *site, weights, 1.0);
            self.invest_in(&investment, Some(*site), weights);
        }
        self.post_fixed_opex(plan);
    }

    /// Groups of meals of which a share of the waste does not arise.
    fn open_less_waste(
        &mut self,
        plan: &ActionPlan,
        share: f64,
        datum: Option<&'static Datum>,
    ) -> LessWaste {
        let grams = catalog().get("canteen.food_waste");
        let kg = self.value(grams) / 1e3 * share;
        let co2 = catalog().get("food_waste.avoided_per_kg");
        let value = catalog().get("food.waste.value_per_kg");
        let mut open = |account, nature, per_kg: Option<&'static Datum>| {
            let keys = inputs(&[grams, datum, per_kg]);
            let group = self
                .ledger
                .open(Some(plan.index), account, nature, keys, "meal");
            (group, kg * self.values.get(per_kg))
        };
        let (waste, _) = open(Account::Waste, NOTHING, None);
        LessWaste {
            food: open(Account::Co2, (Cause::Food, Scope::Three), co2),
            money: open(Account::Saving, NOTHING, value),
            waste: (waste, kg),
            routes: ROUTES.map(|route| {
                let net = waste_net(biowaste(), route);
                let nature = (Cause::Waste, Scope::Three);
                let (group, per_meal) = open(Account::Co2, nature, net);
                (route, group, per_meal / KG_PER_T)
            }),
            kg,
        }
    }

    /// Food not made, not paid, not thrown away; its disposal by the site's present routes.
    fn post_less_waste(
        &mut self,
        plan: &ActionPlan,
        groups: &LessWaste,
        site: usize,
        meals: &[f64],
    ) {
        for (group, per_meal) in [groups.food, groups.money, groups.waste] {
            self.ledger.post(group, Some(site), meals, per_meal);
        }
        for (route, group, per_meal) in &groups.routes {
            let share = self.park.sites[site].route_share(biowaste(), *route);
            self.ledger
                .post(*group, Some(site), meals, share * per_meal);
        }
        let tonnes = last(meals) * groups.kg / KG_PER_T;
        self.changes
            .waste(site, "avoided", BIOWASTE, tonnes, plan.action.code);
    }

    /// What does not arise cannot be sorted or digested.
    fn take_biowaste(&mut self, site: usize, weights: &[f64], tonnes: f64) {
        let arising = self.park.sites[site].waste_t(|class| class == BIOWASTE);
        if arising > 0.0 {
            let share = (tonnes / arising).min(1.0);
            self.stocks.take(Stock::Biowaste, site, weights, share);
        }
    }

    /// Runs the shared restaurant.
    pub fn share_restaurant(&mut self, plan: &ActionPlan) {
        let (cut, cut_datum) = self.lookup("restaurant.waste_cut");
        let mut less = self.open_less_waste(plan, cut, cut_datum);
        // The saving per meal of the action holds the food already.
        less.money.1 = 0.0;
        let groups = self.open_restaurant(plan);
        let per_employee = self.value(plan.action.units_per);
        let mut series = Covers::new(self.years);
        for (rank, (site, employees)) in plan.eligible.sites.iter().enumerate() {
            let weights = plan.weights(rank);
            if weights.iter().all(|weight| *weight <= 0.0) {
                break;
            }
            // Own guests that a canteen has beyond its staff stay where they are.
            let covers = employees * per_employee;
            let served = self.park.sites[*site].attribute("meals");
            let own = served.min(covers);
            series.fill(
                weights,
                self.stocks.left(Stock::Meals, *site),
                (covers, own),
            );
            self.post_restaurant(&groups, *site, &series);
            self.post_less_waste(plan, &less, *site, &series.uncut);
            if served > 0.0 {
                self.take_biowaste(*site, weights, own * less.kg / KG_PER_T);
                self.stocks.take(Stock::Meals, *site, weights, own / served);
            }
        }
        self.invest_once(plan);
        self.post_fixed_opex(plan);
        self.compare_covers(plan, last(&series.sum));
    }

    fn open_restaurant(&mut self, plan: &ActionPlan) -> Restaurant {
        let kitchen = plan
            .action
            .effects
            .iter()
            .find(|effect| effect.kind == "energy");
        let kitchen = kitchen.map(|effect| effect.amount);
        let (grid, grid_datum) = self.carrier_factor(ELECTRICITY);
        let current = self.ledger.open(
            Some(plan.index),
            Account::Co2,
            (Cause::Energy, Scope::Two),
            inputs(&[kitchen, grid_datum]),
            "meal",
        );
        let (share, share_datum) = self.lookup("restaurant.noon_share");
        let (km, km_datum) = self.lookup("restaurant.noon_km");
        let (car, car_datum) = self.lookup(super::park::CAR_KM_KEY);
        let noon = self.ledger.open(
            Some(plan.index),
            Account::Co2,
            (Cause::Transport, Scope::Three),
            inputs(&[share_datum, km_datum, car_datum]),
            "meal",
        );
        let saving = plan.action.cost_saving;
        let kwh = self.value(kitchen);
        Restaurant {
            kwh,
            energy: self.open(plan, Account::Energy, &[kitchen], "meal"),
            current: (current, kwh * grid),
            noon: (noon, share * km * car),
            saving: (
                self.open(
                    plan,
                    Account::Saving,
                    &[saving, plan.action.units_per],
                    "meal",
                ),
                self.value(saving),
            ),
        }
    }

    /// One kitchen instead of several for the meals that were served; no drive at noon for those that were not.
    fn post_restaurant(&mut self, groups: &Restaurant, site: usize, series: &Covers) {
        self.ledger
            .post(groups.energy, Some(site), &series.own, groups.kwh);
        let (current, factor) = groups.current;
        self.ledger.post(current, Some(site), &series.own, factor);
        let (noon, factor) = groups.noon;
        self.ledger.post(noon, Some(site), &series.new, factor);
        let (saving, factor) = groups.saving;
        self.ledger.post(saving, Some(site), &series.all, factor);
        let kwh = last(&series.own) * groups.kwh;
        self.changes.energy(site, "electricity", kwh);
    }

    fn compare_covers(&mut self, plan: &ActionPlan, covers: f64) {
        let days = self.values.of_key("generic.work_days").max(1.0);
        let needed = self.units_to_pay(plan) * plan.instances();
        let report = RestaurantReport {
            covers: covers / days,
            break_even: needed / days,
        };
        if report.covers < report.break_even {
            let warning = Warning::new("restaurant-below-break-even")
                .with("action", plan.action.code)
                .with("covers", report.covers)
                .with("needed", report.break_even.ceil());
            self.warn(warning);
        }
        self.services.restaurant = Some(report);
    }
}

/// Groups of the shared restaurant with their factors per meal.
struct Restaurant {
    kwh: f64,
    energy: GroupId,
    current: (GroupId, f64),
    noon: (GroupId, f64),
    saving: (GroupId, f64),
}

/// Meals of a site by year.
struct Covers {
    /// In the shared restaurant.
    all: Vec<f64>,
    /// Of these, those that the site's own canteen served.
    own: Vec<f64>,
    /// Of these, those whose waste has not been cut yet.
    uncut: Vec<f64>,
    /// The others.
    new: Vec<f64>,
    /// All sites so far.
    sum: Vec<f64>,
}

impl Covers {
    fn new(years: usize) -> Self {
        let zero = || vec![0.0; years];
        Self {
            all: zero(),
            own: zero(),
            uncut: zero(),
            new: zero(),
            sum: zero(),
        }
    }

    fn fill(&mut self, weights: &[f64], uncut: &[f64], (covers, own): (f64, f64)) {
        for (year, weight) in weights.iter().enumerate() {
            self.all[year] = weight * covers;
            self.own[year] = weight * own;
            self.uncut[year] = weight * own * uncut[year];
            self.new[year] = weight * (covers - own);
            self.sum[year] += weight * covers;
        }
    }
}

/// Place of food waste among the classes of waste.
fn biowaste() -> usize {
    let place = WASTES.iter().position(|class| *class == BIOWASTE);
    place.unwrap_or(0)
}

/// Routes that food waste can be on today.
const ROUTES: [WasteRoute; 4] = [
    WasteRoute::Landfill,
    WasteRoute::Incineration,
    WasteRoute::Digestion,
    WasteRoute::Compost,
];
