//! A shuttle between the station and the park: solo drivers who live on the line take the train and it.

use super::trips::yearly;
use crate::catalog::catalog;
use crate::engine::adoption::weight;
use crate::engine::ledger::Account;
use crate::engine::outcome::Warning;
use crate::engine::park::CAR_KM_KEY;
use crate::engine::plan::ActionPlan;
use crate::engine::run::Run;

/// What a shuttle carries and needs, in the horizon year, per working day.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ShuttleReport {
    /// Riders, each there and back.
    pub riders: f64,
    /// Riders that the seats allow.
    pub seats: f64,
    /// Riders from which what they spare pays for the service.
    pub break_even: f64,
    /// Riders from which the service emits less than it spares.
    pub break_even_co2: f64,
}

/// More riders than any shuttle carries: stands for "never".
const NEVER: f64 = 1e6;

/// Figures of a line.
struct Figures {
    /// Share of the solo drivers that rides.
    share: f64,
    km: f64,
    round_trips: f64,
    seats: f64,
    days: f64,
    car: Rates,
    train: Rates,
    shuttle: Rates,
    day_cost: f64,
}

/// EUR and kg CO2e per km.
struct Rates {
    eur: f64,
    kg: f64,
}

impl Figures {
    fn of(run: &Run) -> Self {
        let value = |key: &str| run.values.of_key(key);
        let rates = |eur: &str, kg: &str| Rates {
            eur: value(eur),
            kg: value(kg),
        };
        Self {
            share: (value("shuttle.reach_share") * value("shuttle.uptake")).min(1.0),
            km: value("shuttle.km"),
            round_trips: value("shuttle.round_trips"),
            seats: value("shuttle.seats"),
            days: value("generic.work_days"),
            car: rates("mob.car.full_cost_per_km", CAR_KM_KEY),
            train: rates("transit.fare", "ter.2022.pkm"),
            shuttle: rates("mob.shuttle.minibus.cost_per_km", "shuttle.co2_per_km"),
            day_cost: value("shuttle.day_cost"),
        }
    }

    /// km by train of who drove a distance: what the shuttle does not cover.
    fn train_km(&self, distance: f64) -> f64 {
        (distance - self.km).max(0.0)
    }

    /// km of the minibus per day.
    fn day_km(&self) -> f64 {
        2.0 * self.km * self.round_trips
    }

    /// Riders of a line from which it pays, and from which it emits less than it spares, when they drove a distance.
    fn break_even(&self, distance: f64) -> (f64, f64) {
        let train = self.train_km(distance);
        let spared = |car: f64, train_rate: f64| 2.0 * (distance * car - train * train_rate);
        let riders = |needed: f64, spared: f64| {
            if spared > 0.0 {
                (needed / spared).min(NEVER)
            } else {
                NEVER
            }
        };
        let day = self.day_km();
        (
            riders(
                day * self.shuttle.eur + self.day_cost,
                spared(self.car.eur, self.train.eur),
            ),
            riders(day * self.shuttle.kg, spared(self.car.kg, self.train.kg)),
        )
    }
}

/// Riders of a year and the km that they drove, per day and way.
#[derive(Default)]
struct Demand {
    riders: f64,
    km: f64,
}

impl Demand {
    fn distance(&self) -> f64 {
        if self.riders > 0.0 {
            self.km / self.riders
        } else {
            0.0
        }
    }
}

impl Run<'_> {
    /// Runs the shuttle. The lever alone starts no line that cannot pay at full participation; a reader may, and is told.
    pub fn run_shuttle(&mut self, plan: &ActionPlan) {
        let figures = Figures::of(self);
        if !self.may_start(plan, &figures) {
            return;
        }
        let lines = plan.instances();
        let demand = self.demand(plan, &figures, |year| plan.participants[year]);
        let seats = lines * figures.seats * figures.round_trips;
        self.carry(plan, &figures, &demand, seats);
        self.post_service(plan, &figures, lines);
        self.invest_once(plan);
        let Some(last) = demand.last() else { return };
        let (pays, spares) = figures.break_even(last.distance());
        let running = lines * plan.running.last().copied().unwrap_or(0.0);
        let report = ShuttleReport {
            riders: (plan.launch * last.riders).min(seats),
            seats,
            break_even: running * pays,
            break_even_co2: running * spares,
        };
        if report.riders < report.break_even {
            self.warn_of_shuttle(plan, report.riders, report.break_even);
        }
        self.mobility.shuttle = Some(report);
    }

    /// Whether there are riders, and enough at full participation or a reader who wants it all the same.
    fn may_start(&mut self, plan: &ActionPlan, figures: &Figures) -> bool {
        let wanted = plan.target * plan.eligible.sites.len() as f64;
        let demand = self.demand(plan, figures, |_| wanted);
        let Some(most) = demand.last().filter(|demand| demand.riders > 0.0) else {
            self.warn(Warning::new("shuttle-without-riders").with("action", plan.action.code));
            return false;
        };
        let lines = plan.instances() / plan.launch.max(f64::MIN_POSITIVE);
        let needed = lines * figures.break_even(most.distance()).0;
        let chosen = self.scenario.actions.get(plan.action.code);
        let starts = most.riders >= needed || chosen.is_some_and(|choice| choice.on);
        if !starts {
            self.warn_of_shuttle(plan, most.riders, needed);
        }
        starts
    }

    fn warn_of_shuttle(&mut self, plan: &ActionPlan, riders: f64, needed: f64) {
        let warning = Warning::new("shuttle-below-break-even")
            .with("action", plan.action.code)
            .with("riders", riders)
            .with("needed", needed.ceil());
        self.warn(warning);
    }

    /// Who would ride, by year, with some number of participants.
    fn demand(
        &mut self,
        plan: &ActionPlan,
        figures: &Figures,
        participants: impl Fn(usize) -> f64,
    ) -> Vec<Demand> {
        let park = self.park;
        let mut demand: Vec<Demand> = (0..self.years).map(|_| Demand::default()).collect();
        for (rank, (site, _)) in plan.eligible.sites.iter().enumerate() {
            let employees = park
                .sites
                .get(*site)
                .map_or(0.0, |site| site.actor.employees);
            let trips = self.commutes.of(park, *site).iter();
            for (year, (trips, demand)) in trips.zip(&mut demand).enumerate() {
                let share = weight(rank, participants(year)) * figures.share * employees;
                demand.riders += share * trips.solo;
                demand.km += share * trips.solo_km;
            }
        }
        demand
    }

    /// Moves the riders out of their cars, as far as there are seats.
    fn carry(&mut self, plan: &ActionPlan, figures: &Figures, demand: &[Demand], seats: f64) {
        let park = self.park;
        let car_km = self.open_car_km(plan, [None, None]);
        let train = [catalog().get("ter.2022.pkm"), catalog().get("transit.fare")];
        let co2 = self.open(plan, Account::Co2, &[train[0]], "km");
        let fares = self.open(plan, Account::Running, &[train[1]], "km");
        let mut km = vec![0.0; self.years];
        let mut by_train = vec![0.0; self.years];
        for (rank, (site, _)) in plan.eligible.sites.iter().enumerate() {
            let per_year = park.sites.get(*site).map_or(0.0, yearly);
            let weights = plan.weights(rank);
            if weights.iter().all(|weight| *weight <= 0.0) {
                break;
            }
            let trips = self.commutes.of(park, *site);
            for (year, trips) in trips.iter_mut().enumerate() {
                let riders = plan.launch * demand[year].riders;
                let seated = if riders > seats { seats / riders } else { 1.0 };
                let distance = trips.solo_distance();
                let moved = trips.ride_together(weights[year] * figures.share * seated);
                km[year] = moved.km * per_year;
                by_train[year] = moved.trips * figures.train_km(distance) * per_year;
            }
            self.post_car_km(&car_km, *site, &km);
            self.ledger
                .post(co2, Some(*site), &by_train, -figures.train.kg);
            self.ledger
                .post(fares, Some(*site), &by_train, -figures.train.eur);
        }
    }

    /// The minibus and its driver, whoever rides.
    fn post_service(&mut self, plan: &ActionPlan, figures: &Figures, lines: f64) {
        let days: Vec<f64> = plan
            .running
            .iter()
            .map(|share| share * lines * figures.days)
            .collect();
        let [km, trips] = ["shuttle.km", "shuttle.round_trips"].map(|key| catalog().get(key));
        for (account, key, per_km) in [
            (
                Account::Running,
                "mob.shuttle.minibus.cost_per_km",
                figures.shuttle.eur,
            ),
            (Account::Co2, "shuttle.co2_per_km", figures.shuttle.kg),
        ] {
            let group = self.open(plan, account, &[catalog().get(key), km, trips], "day");
            self.ledger
                .post(group, None, &days, -per_km * figures.day_km());
        }
        let driver = catalog().get("shuttle.day_cost");
        let group = self.open(plan, Account::Running, &[driver], "day");
        self.ledger.post(group, None, &days, -figures.day_cost);
    }
}
