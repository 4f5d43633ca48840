//! Charging points in common, and the cars that become electric with them: what is left of the commute by car.
//!
//! All by km. A car's making is spread over its km, the electric car's like the other's: it is counted once, and never
//! again by the car.

use super::last;
use super::trips::{Trips, yearly};
use crate::catalog::{Datum, catalog};
use crate::engine::invest::Price;
use crate::engine::ledger::{Account, Cause, GroupId, Scope};
use crate::engine::park::CAR_KM_KEY;
use crate::engine::physical::KWH_PER_CAR_KM;
use crate::engine::plan::ActionPlan;
use crate::engine::run::{Run, inputs};
use crate::engine::site::{ELECTRICITY, Site};

/// CO2 groups of km that an electric car drives in the place of another, with their factors per km.
pub struct ElectricKm(pub [(GroupId, f64); 3]);

/// Electric km by year of a site, and its charging points.
struct Electrified {
    km: Vec<f64>,
    points: Vec<f64>,
}

impl Electrified {
    /// A share of the car km that are left, and a point for some of the cars: one stands in the car park for each one-way
    /// distance that is driven.
    fn fill(
        &mut self,
        site: &Site,
        trips: &[Trips],
        weights: &[f64],
        (share, cars_per_point): (f64, f64),
    ) {
        let way = site.actor.commute.as_ref();
        let way = way.map_or(0.0, |commute| commute.one_way_km);
        let cars_per_km = if way > 0.0 {
            site.actor.employees / way
        } else {
            0.0
        };
        for (year, (trips, weight)) in trips.iter().zip(weights).enumerate() {
            let km = trips.car_km() * weight * share;
            self.km[year] = km * yearly(site);
            self.points[year] = km * cars_per_km / cars_per_point;
        }
    }
}

impl Run<'_> {
    /// Opens the groups of km driven by electric cars instead of others, proportional to a datum; `unit` is what is posted.
    pub fn open_electric_km(
        &mut self,
        plan: &ActionPlan,
        share: Option<&'static Datum>,
        unit: &'static str,
    ) -> ElectricKm {
        let (car, car_datum) = self.lookup(CAR_KM_KEY);
        let (making, making_datum) = self.lookup("ev.making_per_km");
        let (kwh, kwh_datum) = self.lookup("ev.kwh_per_km");
        let (grid, grid_datum) = self.carrier_factor(ELECTRICITY);
        let current = self.ledger.open(
            Some(plan.index),
            Account::Co2,
            (Cause::Energy, Scope::Two),
            inputs(&[kwh_datum, grid_datum, share]),
            unit,
        );
        ElectricKm([
            (
                self.open(plan, Account::Co2, &[car_datum, share], unit),
                car,
            ),
            (
                self.open(plan, Account::Co2, &[making_datum, share], unit),
                -making,
            ),
            (current, -kwh * grid),
        ])
    }

    /// Runs the charging points.
    pub fn charge_cars(&mut self, plan: &ActionPlan) {
        let (share, share_datum) = self.lookup("charging.electrified_share");
        let groups = self.open_electric_km(plan, share_datum, "km");
        let per_point = self.values.of_key("charging.cars_per_point").max(1e-3);
        let mut electrified = Electrified {
            km: vec![0.0; self.years],
            points: vec![0.0; self.years],
        };
        let park = self.park;
        for (rank, (site, _)) in plan.eligible.sites.iter().enumerate() {
            let weights = plan.weights(rank);
            if weights.iter().all(|weight| *weight <= 0.0) {
                break;
            }
            let Some(compiled) = park.sites.get(*site) else {
                continue;
            };
            let trips = self.commutes.of(park, *site);
            electrified.fill(compiled, trips, weights, (share.min(1.0), per_point));
            self.post_electric_km(&groups, *site, &electrified.km);
            self.post_charging(plan, share_datum, *site, &electrified);
        }
    }

    /// CO2 of km driven by electric cars instead of others.
    pub fn post_electric_km(&mut self, groups: &ElectricKm, site: usize, km: &[f64]) {
        for (group, per_km) in groups.0 {
            self.ledger.post(group, Some(site), km, per_km);
        }
    }

    fn post_charging(
        &mut self,
        plan: &ActionPlan,
        share: Option<&'static Datum>,
        site: usize,
        electrified: &Electrified,
    ) {
        let km = &electrified.km;
        let fuel = catalog().get("car.fuel_kwh_per_km");
        let current = catalog().get("ev.kwh_per_km");
        let kwh = self.value(current);
        for (datum, per_km) in [(fuel, self.value(fuel)), (current, -kwh)] {
            let group = self.open(plan, Account::Energy, &[datum, share], "km");
            self.ledger.post(group, Some(site), km, per_km);
        }
        self.changes.energy(site, "fuel", last(km) * KWH_PER_CAR_KM);
        self.changes.energy(site, "electricity", -last(km) * kwh);
        // The saving is known per car and year.
        let per_car = self.values.of_key("car.km_per_year").max(1.0);
        let saving = plan.action.cost_saving;
        let group = self.open(plan, Account::Saving, &[saving, share], "km");
        self.ledger
            .post(group, Some(site), km, self.value(saving) / per_car);
        let upkeep = plan.action.opex;
        let group = self.open(plan, Account::Running, &[upkeep, share], "unit");
        self.ledger
            .post(group, Some(site), &electrified.points, -self.value(upkeep));
        let price = Price {
            eur: self.value(plan.action.capex),
            data: [plan.action.capex, share],
            unit: "unit",
            life: self.value(plan.action.life),
        };
        self.invest(plan, Some(site), &electrified.points, price);
    }
}
