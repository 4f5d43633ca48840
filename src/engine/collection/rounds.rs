//! The length of rounds, apart and together, and what it costs.

use crate::catalog::Datum;
use crate::engine::ledger::{Account, Cause, Scope};
use crate::engine::plan::ActionPlan;
use crate::engine::run::{Run, inputs};
use crate::engine::spread::Shares;
use crate::numeric::greater;

/// Mean length of the shortest tour through N random points in an area A is near 0.7124 sqrt(A N) (Beardwood, Halton and
/// Hammersley 1959; the constant after Johnson and others 1996).
const TOUR_CONSTANT: f64 = 0.7124;

/// km of the rounds that carry a load: `distance` km to the depot, `load` and `capacity` in the same unit, `area` in km2.
pub fn round_km(distance: f64, load: f64, capacity: f64, stops: f64, area: f64) -> f64 {
    let lorries = if capacity > 0.0 { load / capacity } else { 0.0 };
    2.0 * distance * lorries + TOUR_CONSTANT * greater(area * stops, 0.0).sqrt()
}

/// A figure with its value.
type Valued = (f64, Option<&'static Datum>);

/// How a round is driven, today and together.
#[derive(Clone, Copy, Debug)]
pub struct Tour {
    /// Rounds per year today.
    pub rounds: f64,
    /// Rounds per year together; 0 when nobody has to drive any more.
    pub pooled_rounds: f64,
    /// km to the depot.
    pub distance: f64,
    /// Load of a lorry today.
    pub capacity: f64,
    /// Load of a lorry together.
    pub pooled_capacity: f64,
    /// Clients that share a round today.
    pub clients_today: f64,
    /// km2 over which these are spread.
    pub area_today: f64,
    /// True when each load is driven as it comes, not in rounds.
    pub on_demand: bool,
    /// EUR per km today.
    pub eur: Valued,
    /// EUR per km together.
    pub pooled_eur: Valued,
    /// kg CO2e per km today.
    pub co2: Valued,
    /// kg CO2e per km together.
    pub pooled_co2: Valued,
}

/// What each participant puts on a round: units per year at full participation, by rank and year.
#[derive(Clone, Debug)]
pub struct Load {
    years: usize,
    /// Year after year, rank after rank.
    units: Vec<f64>,
}

impl Load {
    /// The same every year.
    pub fn even(yearly: impl Iterator<Item = f64>, years: usize) -> Self {
        let units = yearly.flat_map(|units| std::iter::repeat_n(units, years));
        Self::new(units.collect(), years)
    }

    /// Units by rank and year, one rank after the other.
    pub fn new(units: Vec<f64>, years: usize) -> Self {
        Self { years, units }
    }

    fn by_rank(&self) -> impl Iterator<Item = &[f64]> {
        self.units.chunks_exact(self.years.max(1))
    }
}

/// What all who take part have in each year.
struct Sums {
    /// km of their rounds apart.
    apart: Vec<f64>,
    /// Units.
    units: Vec<f64>,
    /// Those who have any.
    stops: Vec<f64>,
}

impl Sums {
    fn of(plan: &ActionPlan, load: &Load, km_apart: &[f64]) -> Self {
        let nothing = || vec![0.0; load.years];
        let (mut apart, mut units, mut stops) = (nothing(), nothing(), nothing());
        let ranks = load.by_rank().zip(km_apart.chunks_exact(load.years.max(1)));
        for (rank, (mine, km)) in ranks.enumerate() {
            for (year, weight) in plan.weights(rank).iter().enumerate() {
                apart[year] += weight * km[year];
                units[year] += weight * mine[year];
                if mine[year] > 0.0 {
                    stops[year] += weight;
                }
            }
        }
        Self {
            apart,
            units,
            stops,
        }
    }
}

impl Tour {
    /// km per year for the part of a company in the rounds of today: its share of a round that a few clients fill, or its own
    /// lorries where it fills them.
    pub fn apart(&self, yearly: f64) -> f64 {
        if yearly <= 0.0 {
            return 0.0;
        }
        if self.on_demand {
            return round_km(self.distance, yearly, self.capacity, 0.0, 0.0);
        }
        let clients = greater(self.clients_today, 1.0);
        let load = greater(yearly / greater(self.rounds, 1.0), self.capacity / clients);
        let way = round_km(self.distance, load, self.capacity, 0.0, 0.0);
        let tour = round_km(0.0, 0.0, 1.0, clients, self.area_today) / clients;
        self.rounds * (way + tour)
    }

    /// The same of each participant by year, one after the other; most loads are the same every year.
    fn all_apart(&self, load: &Load) -> Vec<f64> {
        let mut last = (0.0_f64, 0.0_f64);
        let mut apart = |units: &f64| {
            if last.0.to_bits() != units.to_bits() {
                last = (*units, self.apart(*units));
            }
            last.1
        };
        load.units.iter().map(&mut apart).collect()
    }

    /// km per year of all together: at least one lorry each round.
    pub fn together(&self, yearly: f64, stops: f64, area: f64) -> f64 {
        if self.pooled_rounds <= 0.0 || stops <= 0.0 {
            return 0.0;
        }
        let load = greater(yearly / self.pooled_rounds, self.pooled_capacity);
        self.pooled_rounds * round_km(self.distance, load, self.pooled_capacity, stops, area)
    }
}

impl Run<'_> {
    /// A tour from the figures under a key, with the lorries' loads today and together.
    pub fn tour(&self, key: &str, capacity: &str, pooled_capacity: &str) -> Tour {
        let of = |name: &str| self.values.of_key(&[key, name].concat());
        let eur = self.lookup(&[key, ".eur_per_km"].concat());
        let lorry = self.lookup("R13.co2_saving");
        Tour {
            rounds: of(".per_year"),
            pooled_rounds: of(".per_year"),
            distance: of(".distance_km"),
            capacity: self.values.of_key(capacity),
            pooled_capacity: self.values.of_key(pooled_capacity),
            clients_today: of(".clients_today"),
            area_today: self.values.of_key("collection.area_today"),
            on_demand: false,
            eur,
            pooled_eur: eur,
            co2: lorry,
            pooled_co2: lorry,
        }
    }

    /// Posts what a tour together saves; false when it never does.
    pub fn post_tour(&mut self, plan: &ActionPlan, tour: &Tour, load: &Load) -> bool {
        let years = self.years;
        let area = self.area_of(plan);
        let km_apart = tour.all_apart(load);
        let sums = Sums::of(plan, load, &km_apart);
        let together: Vec<f64> = (0..years)
            .map(|year| {
                // The chance of a start is in the weights: the round itself is driven whole or not at all.
                let launch = plan.launch.max(1e-9);
                let (units, stops) = (sums.units[year] / launch, sums.stops[year] / launch);
                let pooled = launch * tour.together(units, stops, area);
                // Nobody shares a round that is longer than those of today.
                if pooled < sums.apart[year] {
                    pooled
                } else {
                    f64::INFINITY
                }
            })
            .collect();
        let pays = |year: usize| together[year].is_finite();
        if !(0..years).any(pays) {
            return false;
        }
        let nature = (Cause::Transport, Scope::Three);
        let action = Some(plan.index);
        let saved = self.open(plan, Account::Saving, &[tour.eur.1], "km");
        let cleaned = self
            .ledger
            .open(action, Account::Co2, nature, inputs(&[tour.co2.1]), "km");
        let mut effects = plan.action.effects.iter();
        let fuel = effects
            .find(|effect| effect.what == "freight")
            .map(|effect| effect.amount);
        let energy = self.open(plan, Account::Energy, &[fuel], "km");
        let kwh = self.value(fuel);
        let mut sizes = Vec::with_capacity(plan.eligible.sites.len());
        for (rank, apart) in km_apart.chunks_exact(years.max(1)).enumerate() {
            let weights = plan.weights(rank).iter().zip(apart);
            let km = weights.enumerate().map(
                |(year, (weight, apart))| {
                    if pays(year) { weight * apart } else { 0.0 }
                },
            );
            if let Some(km) = self.ledger.keep_each(km) {
                let site = Some(plan.eligible.sites[rank].0);
                for (group, factor) in [(saved, tour.eur.0), (cleaned, tour.co2.0), (energy, kwh)] {
                    self.ledger.post_series(group, site, (km, 1.0), factor);
                }
            }
            sizes.push(apart.last().copied().unwrap_or(0.0));
        }
        let shares = Shares::new(plan, &sizes);
        let km: Vec<f64> = together
            .iter()
            .map(|km| if km.is_finite() { *km } else { 0.0 })
            .collect();
        let driven = self.open(plan, Account::Running, &[tour.pooled_eur.1], "km");
        let burnt = inputs(&[tour.pooled_co2.1]);
        let burnt = self.ledger.open(action, Account::Co2, nature, burnt, "km");
        let used = if tour.pooled_co2.1.is_some() {
            -kwh
        } else {
            0.0
        };
        let entries = [
            (driven, -tour.pooled_eur.0),
            (burnt, -tour.pooled_co2.0),
            (energy, used),
        ];
        self.post_spreads(&shares, &km, &entries);
        true
    }

    /// km2 of the smallest rectangle around all that could take part, with a little room for each.
    fn area_of(&self, plan: &ActionPlan) -> f64 {
        const FAR: f64 = f64::INFINITY;
        let mut ends = [(FAR, -FAR), (FAR, -FAR)];
        for (site, _) in &plan.eligible.sites {
            let actor = &self.park.sites[*site].actor;
            for ((low, high), place) in ends.iter_mut().zip([actor.x_km, actor.y_km]) {
                *low = low.min(place);
                *high = high.max(place);
            }
        }
        let room =
            self.values.of_key("collection.room_per_stop") * plan.eligible.sites.len() as f64;
        let [width, height] = ends.map(|(low, high)| (high - low).max(0.0));
        (width * height).max(room)
    }
}
