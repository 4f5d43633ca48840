//! Mobility (model 5.8). The measures act in this order on what the ones before left of the commute: the mobility plan
//! (telework first, then bicycles and public transport), the shuttle, shared cars, electric cars.

mod carpool;
mod charging;
mod plan;
mod shuttle;
mod trips;

pub use carpool::{CarpoolReport, Neighbours};
pub use shuttle::ShuttleReport;
pub use trips::{Commutes, Trips};

use super::ledger::{Account, GroupId};
use super::park::{CAR_KM_KEY, Park};
use super::physical::KWH_PER_CAR_KM;
use super::plan::ActionPlan;
use super::run::Run;
use crate::catalog::Datum;
use trips::yearly;

/// How people come to work, and what sharing changes of it, in the horizon year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mobility {
    /// Without the scenario: shares of all trips, and car km one way per employee.
    pub before: Trips,
    /// With it.
    pub after: Trips,
    /// Car km per year without the scenario.
    pub car_km_before: f64,
    /// Car km per year with it.
    pub car_km_after: f64,
    /// Shared cars, if the action runs.
    pub carpool: Option<CarpoolReport>,
    /// The shuttle, if the action runs.
    pub shuttle: Option<ShuttleReport>,
}

/// Ledger groups of car kilometres that are not driven, with their figures per km.
struct CarKm {
    co2: (GroupId, f64),
    saving: (GroupId, f64),
    energy: (GroupId, f64),
}

impl Run<'_> {
    /// Opens the groups of car kilometres avoided that are proportional to some data.
    fn open_car_km(&mut self, plan: &ActionPlan, data: [Option<&'static Datum>; 2]) -> CarKm {
        let mut open = |account, key: &str| {
            let (value, datum) = self.lookup(key);
            let group = self.open(plan, account, &[datum, data[0], data[1]], "km");
            (group, value)
        };
        CarKm {
            co2: open(Account::Co2, CAR_KM_KEY),
            saving: open(Account::Saving, "mob.car.full_cost_per_km"),
            energy: open(Account::Energy, "car.fuel_kwh_per_km"),
        }
    }

    /// Car kilometres that a site's staff no longer drives: by km alone, the making of the cars is in the factor per km.
    fn post_car_km(&mut self, groups: &CarKm, site: usize, km: &[f64]) {
        let entries = [groups.co2, groups.saving, groups.energy];
        self.ledger.post_all(Some(site), km, &entries);
        self.changes.energy(site, "fuel", last(km) * KWH_PER_CAR_KM);
    }

    /// The commute of the whole territory in the horizon year.
    pub fn mobility(&mut self) -> Mobility {
        let park = self.park;
        let after = self.commutes.mean(park);
        let none = Commutes::new(0);
        let mut report = std::mem::take(&mut self.mobility);
        (report.before, report.car_km_before) = none.mean(park);
        (report.after, report.car_km_after) = after;
        report
    }
}

impl Commutes {
    /// Trips of all sites together in the horizon year, by employee, and their car km per year.
    fn mean(&self, park: &Park) -> (Trips, f64) {
        let mut mean = Trips::default();
        let mut car_km = 0.0;
        let employees: f64 = park.sites.iter().map(|site| site.actor.employees).sum();
        for (index, site) in park.sites.iter().enumerate() {
            let trips = self.at_horizon(park, index);
            car_km += trips.car_km() * yearly(site);
            if employees > 0.0 {
                mean.add(&trips, site.actor.employees / employees);
            }
        }
        (mean, car_km)
    }
}

/// The value of the horizon year.
pub fn last(series: &[f64]) -> f64 {
    series.last().copied().unwrap_or(0.0)
}
