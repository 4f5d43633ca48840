//! The mobility plan of several companies: telework first, then bicycles, then public transport.

use super::CarKm;
use super::trips::{Trips, yearly};
use crate::catalog::{Datum, catalog};
use crate::engine::ledger::{Account, GroupId};
use crate::engine::plan::ActionPlan;
use crate::engine::run::Run;
use std::sync::Arc;

/// Working days of a week.
const WEEK_DAYS: f64 = 5.0;

/// Figures of the plan.
struct Figures {
    /// Share of the trips that a post which allows telework spares.
    telework: f64,
    bike_reach_km: f64,
    bike: f64,
    transit: f64,
}

/// Where the plan posts.
struct Groups {
    home: CarKm,
    rebound: (GroupId, f64),
    bike: CarKm,
    bike_co2: (GroupId, f64),
    bike_cost: (GroupId, f64),
    transit: CarKm,
    transit_co2: (GroupId, f64),
    transit_cost: (GroupId, f64),
}

/// Kilometres per year of a site that the plan moves, by year.
struct Legs {
    home: Vec<f64>,
    bike: Vec<f64>,
    transit: Vec<f64>,
}

impl Figures {
    fn of(run: &Run) -> Self {
        let value = |key: &str| run.values.of_key(key);
        Self {
            telework: value("telework.uptake") * value("telework.days_per_week") / WEEK_DAYS,
            bike_reach_km: value("bike.reach"),
            bike: value("bike.uptake") * value("bike.days_share"),
            transit: value("transit.reach_share") * value("transit.uptake"),
        }
    }

    /// Moves the trips of a site in a year, and tells the km per employee and way.
    fn act(&self, trips: &mut Trips, posts: f64, weight: f64) -> [f64; 3] {
        [
            trips.stay_home(weight * posts * self.telework).km,
            trips
                .ride_nearest(self.bike_reach_km, weight * self.bike)
                .km,
            trips.ride_together(weight * self.transit).km,
        ]
    }
}

impl Run<'_> {
    /// Runs the mobility plan.
    pub fn plan_mobility(&mut self, plan: &ActionPlan) {
        let figures = Figures::of(self);
        let posts = self.telework_posts();
        let groups = self.open_plan(plan);
        let mut legs = Legs {
            home: vec![0.0; self.years],
            bike: vec![0.0; self.years],
            transit: vec![0.0; self.years],
        };
        let park = self.park;
        for (rank, (site, _)) in plan.eligible.sites.iter().enumerate() {
            let weights = plan.weights(rank);
            if weights.iter().all(|weight| *weight <= 0.0) {
                break;
            }
            let sector = park.sector_of.get(*site).copied().unwrap_or_default();
            let posts = posts.get(sector).copied().unwrap_or(0.0);
            let per_year = park.sites.get(*site).map_or(0.0, yearly);
            let trips = self.commutes.of(park, *site);
            for (year, (trips, weight)) in trips.iter_mut().zip(weights).enumerate() {
                let [home, bike, transit] = figures.act(trips, posts, *weight);
                legs.home[year] = home * per_year;
                legs.bike[year] = bike * per_year;
                legs.transit[year] = transit * per_year;
            }
            self.post_legs(&groups, *site, &legs);
        }
        self.invest_once(plan);
        self.post_fixed_opex(plan);
    }

    /// Share of the posts that allow telework, by sector; that of all employees where the sector has none.
    fn telework_posts(&self) -> Vec<f64> {
        let sectors = self.park.sectors.iter();
        let of_sector = |sector: &Arc<str>| {
            let datum = catalog().get(&format!("{sector}.telework_posts"));
            self.value(datum.or_else(|| catalog().get("generic.telework_posts")))
        };
        sectors.map(of_sector).collect()
    }

    fn open_plan(&mut self, plan: &ActionPlan) -> Groups {
        let datum = |key: &str| -> Option<&'static Datum> { catalog().get(key) };
        let uptake = datum("telework.uptake");
        let bike = [datum("bike.uptake"), datum("bike.days_share")];
        let transit = [datum("transit.reach_share"), datum("transit.uptake")];
        let car = datum(crate::engine::park::CAR_KM_KEY);
        let home = self.open_car_km(plan, [uptake, datum("telework.days_per_week")]);
        let rebound = [car, uptake, datum("telework.rebound")];
        Groups {
            home,
            rebound: (
                self.open(plan, Account::Co2, &rebound, "km"),
                -self.value(rebound[0]) * self.value(rebound[2]),
            ),
            bike: self.open_car_km(plan, bike),
            bike_co2: self.open_cost(plan, Account::Co2, "ebike.km", bike),
            bike_cost: self.open_cost(plan, Account::Running, "mob.bike_km_allowance.fr", bike),
            transit: self.open_car_km(plan, transit),
            // The bus of a middle town: a park is seldom at a station, and the train would emit less.
            transit_co2: self.open_cost(plan, Account::Co2, "bus.mid_city.pkm", transit),
            transit_cost: self.open_cost(plan, Account::Running, "transit.fare", transit),
        }
    }

    /// A group of what the new way of coming causes per km, negative; the bicycle's allowance stands for its cost.
    fn open_cost(
        &mut self,
        plan: &ActionPlan,
        account: Account,
        key: &str,
        data: [Option<&'static Datum>; 2],
    ) -> (GroupId, f64) {
        let (per_km, datum) = self.lookup(key);
        let group = self.open(plan, account, &[datum, data[0], data[1]], "km");
        (group, -per_km)
    }

    /// The km of bicycles and buses are those that the cars no longer drive.
    fn post_legs(&mut self, groups: &Groups, site: usize, legs: &Legs) {
        self.post_car_km(&groups.home, site, &legs.home);
        self.post_car_km(&groups.bike, site, &legs.bike);
        self.post_car_km(&groups.transit, site, &legs.transit);
        for ((group, per_km), km) in [
            (groups.rebound, &legs.home),
            (groups.bike_co2, &legs.bike),
            (groups.bike_cost, &legs.bike),
            (groups.transit_co2, &legs.transit),
            (groups.transit_cost, &legs.transit),
        ] {
            self.ledger.post(group, Some(site), km, per_km);
        }
    }
}
