//! A ledger made ready to be rescaled: what each product of factors adds to each yearly sum.

use super::Plan;
use crate::catalog::{Datum, catalog};
use crate::engine::ledger::{Account, Group};
use crate::engine::park::Park;
use crate::engine::sample::Uncertain;
use crate::engine::values::Values;
use std::collections::BTreeMap;

/// Yearly sums, one row after the other: as many as there are years of each.
const CO2: usize = 0;
const RUNNING: usize = 1;
const UPFRONT: usize = 2;
const RESIDUAL: usize = 3;
const YEARLY: usize = 4;

/// Single sums after the yearly ones.
const INVESTMENT: usize = 0;
const JOBS: usize = 1;
const WASTE: usize = 2;
const LOCAL: usize = 3;
const SINGLE: usize = 4;

/// Amounts that share a product of factors and stand side by side among the sums.
#[derive(Clone, Debug)]
struct Part {
    product: usize,
    start: usize,
    amounts: Vec<f64>,
}

/// The sums of one ledger as functions of the factors: exact, because a group of the ledger is proportional to its inputs.
#[derive(Clone, Debug)]
pub struct Terms {
    years: usize,
    /// Factors that occur, with their usual values.
    factors: Vec<(Uncertain, f64)>,
    products: Vec<[usize; 3]>,
    parts: Vec<Part>,
    /// Value of the needs in the horizon year: what does not vary, and what goes with a factor.
    needs: (f64, Vec<(usize, f64)>),
    local_eur: f64,
}

/// The sums in one draw.
#[derive(Clone, Debug)]
pub struct Rescaled {
    years: usize,
    sums: Vec<f64>,
    /// Value of the needs in the horizon year, EUR.
    pub needs_eur: f64,
    /// Part of it met inside without any action, EUR.
    pub local_eur: f64,
}

impl Rescaled {
    fn yearly(&self, row: usize) -> &[f64] {
        &self.sums[row * self.years..(row + 1) * self.years]
    }

    fn single(&self, place: usize) -> f64 {
        self.sums[YEARLY * self.years + place]
    }

    /// CO2e avoided by year, kg.
    pub fn co2_kg(&self) -> &[f64] {
        self.yearly(CO2)
    }

    /// Running savings less running costs by year, EUR.
    pub fn running(&self) -> &[f64] {
        self.yearly(RUNNING)
    }

    /// Investment (negative) and subsidy by year, EUR.
    pub fn upfront(&self) -> &[f64] {
        self.yearly(UPFRONT)
    }

    /// What the investments keep, by year, EUR.
    pub fn residual(&self) -> &[f64] {
        self.yearly(RESIDUAL)
    }

    /// Investment over all years, EUR (negative).
    pub fn investment(&self) -> f64 {
        self.single(INVESTMENT)
    }

    /// Jobs in the horizon year, FTE.
    pub fn jobs_fte(&self) -> f64 {
        self.single(JOBS)
    }

    /// Waste avoided in the horizon year, kg.
    pub fn waste_kg(&self) -> f64 {
        self.single(WASTE)
    }

    /// Needs newly met inside in the horizon year, EUR.
    pub fn newly_local_eur(&self) -> f64 {
        self.single(LOCAL)
    }
}

impl Terms {
    /// Evaluates a plan's scenario with some values (structural ones drawn, factors as usual) and takes its ledger apart.
    pub fn new(plan: &Plan, park: &Park, values: Values) -> Self {
        let mut terms = Self {
            years: 0,
            factors: Vec::new(),
            products: Vec::new(),
            parts: Vec::new(),
            needs: (park.baseline.declared_needs_eur, Vec::new()),
            local_eur: park.baseline.local_eur,
        };
        let mut slots = Slots::default();
        let needs = park.baseline.needs.iter();
        let needs: Vec<(&'static Datum, f64)> = needs
            .map(|term| (term.datum, term.quantity * values.get(Some(term.datum))))
            .collect();
        let ledger = park.ledger_with(&plan.scenario, values);
        for (datum, eur) in needs {
            let trend = ledger.trends.of_key(&datum.key);
            let eur = eur * trend.and_then(<[f64]>::last).unwrap_or(&1.0);
            match slots.of(plan, datum.index, None) {
                0 => terms.needs.0 += eur,
                slot => terms.needs.1.push((slot, eur)),
            }
        }
        terms.years = ledger.years.len();
        let inputs = ledger.inputs.iter().map(|(key, _)| catalog().get(key));
        let inputs: Vec<Option<usize>> = inputs.map(|datum| datum.map(|d| d.index)).collect();
        let mut known = Known::default();
        for (group, amounts) in ledger.summed() {
            let slots = group.input_ids.map(|id| {
                let place = id.and_then(|id| inputs.get(id).copied().flatten());
                place.map_or(0, |place| slots.of(plan, place, group.head.action))
            });
            terms.add((group, amounts), slots, &mut known);
        }
        terms.take_factors(plan, park, &slots);
        terms
    }

    fn take_factors(&mut self, plan: &Plan, park: &Park, slots: &Slots) {
        for place in &slots.used {
            if let Some(factor) = plan.factors.get(*place) {
                let usual = park.values.get(Some(factor.datum));
                self.factors.push((*factor, usual));
            }
        }
    }

    /// Adds the amounts of a group where they belong.
    fn add(
        &mut self,
        (group, amounts): (&Group, &[f64]),
        mut slots: [usize; 3],
        known: &mut Known,
    ) {
        slots.sort_unstable();
        let last = &amounts[amounts.len().saturating_sub(1)..];
        match group.head.account {
            Account::Co2 => self.put(CO2 * self.years, amounts, slots, known),
            Account::Saving | Account::Running => {
                self.put(RUNNING * self.years, amounts, slots, known);
            }
            Account::Investment => {
                self.put(UPFRONT * self.years, amounts, slots, known);
                let sum = [amounts.iter().sum()];
                self.put(YEARLY * self.years + INVESTMENT, &sum, slots, known);
            }
            Account::Subsidy => self.put(UPFRONT * self.years, amounts, slots, known),
            Account::Residual => self.put(RESIDUAL * self.years, amounts, slots, known),
            Account::Jobs => self.put(YEARLY * self.years + JOBS, last, slots, known),
            Account::Waste => self.put(YEARLY * self.years + WASTE, last, slots, known),
            Account::Local => self.put(YEARLY * self.years + LOCAL, last, slots, known),
            Account::Water | Account::Energy => {}
        }
    }

    /// Zeros at both ends are left out: most actions begin late, and a value kept is one at the end.
    fn put(&mut self, start: usize, amounts: &[f64], slots: [usize; 3], known: &mut Known) {
        let products = &mut self.products;
        let product = *known.products.entry(slots).or_insert_with(|| {
            products.push(slots);
            products.len() - 1
        });
        let parts = &mut self.parts;
        let part = *known.parts.entry((product, start)).or_insert_with(|| {
            parts.push(Part {
                product,
                start,
                amounts: vec![0.0; amounts.len()],
            });
            parts.len() - 1
        });
        for (sum, amount) in parts[part].amounts.iter_mut().zip(amounts) {
            *sum += amount;
        }
    }

    /// The sums with some values of the factors that occur.
    pub fn sums(&self, value: impl Fn(&Uncertain) -> f64) -> Rescaled {
        let drawn = self
            .factors
            .iter()
            .map(|(factor, usual)| value(factor) / usual);
        let ratios: Vec<f64> = std::iter::once(1.0).chain(drawn).collect();
        self.rescaled(&ratios)
    }

    /// The factors that occur.
    pub fn factors(&self) -> impl Iterator<Item = &Uncertain> {
        self.factors.iter().map(|(factor, _)| factor)
    }

    /// True when a figure is one of the factors that occur.
    pub fn has(&self, figure: &Uncertain) -> bool {
        let mut factors = self.factors.iter();
        factors.any(|(factor, _)| factor.datum.index == figure.datum.index)
    }

    /// A 1 for what is no factor, then a ratio for each factor that occurs.
    fn rescaled(&self, ratios: &[f64]) -> Rescaled {
        let mut sums = vec![0.0; YEARLY * self.years + SINGLE];
        let products: Vec<f64> = self
            .products
            .iter()
            .map(|[a, b, c]| ratios[*a] * ratios[*b] * ratios[*c])
            .collect();
        for part in &self.parts {
            let product = products[part.product];
            let sums = &mut sums[part.start..part.start + part.amounts.len()];
            for (sum, amount) in sums.iter_mut().zip(&part.amounts) {
                *sum += product * amount;
            }
        }
        let varying = self.needs.1.iter().map(|(slot, eur)| ratios[*slot] * eur);
        Rescaled {
            years: self.years,
            sums,
            needs_eur: self.needs.0 + varying.sum::<f64>(),
            local_eur: self.local_eur,
        }
    }
}

/// Products and parts that are there already.
#[derive(Default)]
struct Known {
    products: BTreeMap<[usize; 3], usize>,
    parts: BTreeMap<(usize, usize), usize>,
}

/// Places of the ratios, given out in the order in which factors occur; 0 for what is no factor.
#[derive(Default)]
struct Slots {
    used: Vec<usize>,
    by_factor: BTreeMap<usize, usize>,
}

impl Slots {
    /// Place of the ratio of a figure of the catalog. What the reader typed for an action is no factor of that action.
    fn of(&mut self, plan: &Plan, place: usize, action: Option<usize>) -> usize {
        if action.is_some_and(|action| plan.typed.contains(&(action, place))) {
            return 0;
        }
        let Some(factor) = plan.factor_of.get(place).copied().flatten() else {
            return 0;
        };
        let used = &mut self.used;
        *self.by_factor.entry(factor).or_insert_with(|| {
            used.push(factor);
            used.len()
        })
    }
}
