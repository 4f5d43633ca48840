//! Shared cars: the chance of finding a partner grows with the joint pool, M(N) = 1 - e^(-kappa N). Ten companies together
//! find what each alone does not.

use super::trips::yearly;
use super::{CarKm, last};
use crate::engine::adoption::weight;
use crate::engine::ledger::{Account, GroupId};
use crate::engine::outcome::Warning;
use crate::engine::plan::ActionPlan;
use crate::engine::run::Run;
use crate::engine::site::Site;

/// What sharing cars does, in the horizon year: persons.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CarpoolReport {
    /// Solo drivers of the participating companies who look for a partner.
    pub seekers: f64,
    /// Seekers in reach of each of them who work the same hours, mean.
    pub pool: f64,
    /// Of the seekers, those who would find a partner in their own company.
    pub matched_alone: f64,
    /// Those who find one in the joint pool.
    pub matched_together: f64,
}

/// For each company that may share cars, in the order of its rank, the ranks in reach of it, itself too.
#[derive(Clone, Debug, Default)]
pub struct Neighbours {
    starts: Vec<usize>,
    ranks: Vec<u32>,
}

impl Neighbours {
    /// Companies whose workplaces are no farther apart than `reach_km`.
    pub fn new(sites: &[Site], eligible: &[(usize, f64)], reach_km: f64) -> Self {
        let place = |&(site, _): &(usize, f64)| {
            let actor = sites.get(site).map(|site| &site.actor);
            actor.map_or((0.0, 0.0), |actor| (actor.x_km, actor.y_km))
        };
        let places: Vec<(f64, f64)> = eligible.iter().map(place).collect();
        let mut neighbours = Self::default();
        for (x, y) in &places {
            neighbours.starts.push(neighbours.ranks.len());
            let near = (0_u32..).zip(&places).filter(|(_, (there_x, there_y))| {
                (x - there_x).powi(2) + (y - there_y).powi(2) <= reach_km * reach_km
            });
            neighbours.ranks.extend(near.map(|(rank, _)| rank));
        }
        neighbours.starts.push(neighbours.ranks.len());
        neighbours
    }

    /// Ranks in reach of a rank.
    fn of(&self, rank: usize) -> &[u32] {
        let (start, end) = (self.starts.get(rank), self.starts.get(rank + 1));
        let range = start.zip(end).map(|(start, end)| *start..*end);
        range.and_then(|range| self.ranks.get(range)).unwrap_or(&[])
    }
}

/// Figures of shared cars.
struct Figures {
    kappa: f64,
    willing: f64,
    same_hours: f64,
    days: f64,
    occupants: f64,
    detour: f64,
}

impl Figures {
    fn of(run: &Run) -> Self {
        let value = |key: &str| run.values.of_key(key);
        Self {
            kappa: value("carpool.kappa"),
            willing: value("carpool.willing_share").min(1.0),
            same_hours: value("carpool.same_hours_share").min(1.0),
            days: value("carpool.days_share").min(1.0),
            occupants: value("mob.carpool.occupancy"),
            detour: value("carpool.detour_share"),
        }
    }

    /// Chance of finding a partner among some seekers.
    fn chance(&self, seekers: f64) -> f64 {
        -(-self.kappa * self.same_hours * seekers).exp_m1()
    }
}

/// Seekers of each rank by year, one after the other.
struct Seekers {
    years: usize,
    by_rank: Vec<f64>,
}

impl Seekers {
    fn of(&self, rank: usize) -> &[f64] {
        let start = rank * self.years;
        self.by_rank
            .get(start..start + self.years)
            .unwrap_or_default()
    }

    /// Seekers in reach of a rank by year.
    fn around(&self, neighbours: &Neighbours, rank: usize, sums: &mut [f64]) {
        sums.fill(0.0);
        for other in neighbours.of(rank) {
            for (sum, seekers) in sums.iter_mut().zip(self.of(*other as usize)) {
                *sum += seekers;
            }
        }
    }
}

impl Run<'_> {
    /// Runs shared cars.
    pub fn share_cars(&mut self, plan: &ActionPlan) {
        let figures = Figures::of(self);
        let seekers = self.seekers(plan, &figures);
        if seekers.by_rank.iter().all(|seekers| *seekers <= 0.0) {
            self.warn(Warning::new("carpool-nobody-alone").with("action", plan.action.code));
            return;
        }
        let other = self.neighbours(plan);
        let neighbours = other.as_ref().unwrap_or(&self.park.neighbours);
        self.match_seekers(plan, &figures, &seekers, neighbours);
        self.invest_once(plan);
        self.post_fixed_opex(plan);
    }

    /// Who is in reach with another reach than the territory's; `None` when it is the same.
    fn neighbours(&self, plan: &ActionPlan) -> Option<Neighbours> {
        let reach = self.values.of_key("carpool.reach");
        let same = reach.to_bits() == self.park.values.of_key("carpool.reach").to_bits();
        (!same).then(|| Neighbours::new(&self.park.sites, &plan.eligible.sites, reach))
    }

    /// Solo drivers who look for a partner once the action has started.
    fn seekers(&mut self, plan: &ActionPlan, figures: &Figures) -> Seekers {
        let park = self.park;
        let ranks = plan.eligible.sites.len();
        let most = plan.participants.iter().copied().fold(0.0, f64::max).ceil() as usize;
        let mut by_rank = Vec::with_capacity(ranks * self.years);
        for (rank, (site, _)) in plan.eligible.sites.iter().enumerate().take(most) {
            let employees = park
                .sites
                .get(*site)
                .map_or(0.0, |site| site.actor.employees);
            let trips = self.commutes.of(park, *site).iter();
            let by_year = trips.zip(&plan.participants).map(|(trips, participants)| {
                employees * trips.solo * figures.willing * weight(rank, *participants)
            });
            by_rank.extend(by_year);
        }
        Seekers {
            years: self.years,
            by_rank,
        }
    }

    /// Matches the seekers of each company with all in reach of it, and takes the matched out of their cars.
    fn match_seekers(
        &mut self,
        plan: &ActionPlan,
        figures: &Figures,
        seekers: &Seekers,
        neighbours: &Neighbours,
    ) {
        let park = self.park;
        let groups = self.open_carpool(plan);
        let mut around = vec![0.0; self.years];
        let mut km = vec![0.0; self.years];
        let mut matched = vec![0.0; self.years];
        let mut report = CarpoolReport::default();
        for (rank, (site, _)) in plan.eligible.sites.iter().enumerate() {
            let own = seekers.of(rank);
            if own.is_empty() {
                break;
            }
            seekers.around(neighbours, rank, &mut around);
            let per_year = park.sites.get(*site).map_or(0.0, yearly);
            let trips = self.commutes.of(park, *site);
            for (year, trips) in trips.iter_mut().enumerate() {
                let weight = weight(rank, plan.participants[year]);
                let chance = plan.launch * figures.chance(around[year]);
                matched[year] = own[year] * chance;
                let share = weight * figures.willing * chance * figures.days;
                km[year] = trips.pool(share, figures.occupants, figures.detour).km * per_year;
            }
            self.post_car_km(&groups.car_km, *site, &km);
            self.ledger
                .post(groups.rides, Some(*site), &matched, groups.ride_eur);
            report.add(
                figures,
                plan.launch,
                [last(own), last(&around), last(&matched)],
            );
        }
        report.pool /= report.seekers.max(f64::MIN_POSITIVE);
        self.mobility.carpool = Some(report);
    }

    fn open_carpool(&mut self, plan: &ActionPlan) -> Groups {
        let (_, days) = self.lookup("carpool.days_share");
        let (rides, rides_datum) = self.lookup("carpool.rides_home");
        let (price, price_datum) = self.lookup("carpool.ride_home_price");
        let data = [rides_datum, price_datum];
        Groups {
            car_km: self.open_car_km(plan, [days, None]),
            rides: self.open(plan, Account::Running, &data, "unit"),
            ride_eur: -rides * price,
        }
    }
}

/// Where shared cars post: km not driven, and the rides home that are guaranteed to who comes without a car.
struct Groups {
    car_km: CarKm,
    rides: GroupId,
    ride_eur: f64,
}

impl CarpoolReport {
    /// Adds a company: its seekers, those around it who would do, and its matches. The pool is the sum over seekers so far.
    fn add(&mut self, figures: &Figures, launch: f64, [own, around, matched]: [f64; 3]) {
        self.seekers += launch * own;
        self.pool += launch * own * figures.same_hours * around;
        self.matched_alone += launch * own * figures.chance(own);
        self.matched_together += matched;
    }
}
