//! One figure at a time, from its low to its high end, all others as usual.

use crate::engine::monte_carlo::{Figures, Plan, Terms};
use crate::engine::outcome::KpiId;
use crate::engine::park::Park;
use crate::engine::sample::Uncertain;
use crate::numeric::order;
use crate::scenario::Scenario;
use serde::Serialize;

/// What one uncertain figure does to all key figures.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Swing {
    /// Catalog key.
    pub key: &'static str,
    /// Key figures when all is as usual.
    pub usual: Figures,
    /// Key figures when the figure is at its low end.
    pub at_low: Figures,
    /// Key figures when it is at its high end.
    pub at_high: Figures,
}

impl Swing {
    /// Change of a key figure at the low and at the high end. A payback that is not reached counts as one at `most_years`.
    pub fn change(&self, kpi: KpiId, most_years: f64) -> (f64, f64) {
        let usual = self.usual.get(kpi).min(most_years_of(kpi, most_years));
        let end = |figures: &Figures| figures.get(kpi).min(most_years_of(kpi, most_years)) - usual;
        (end(&self.at_low), end(&self.at_high))
    }

    /// The larger of the two changes, without sign.
    pub fn reach(&self, kpi: KpiId, most_years: f64) -> f64 {
        let (low, high) = self.change(kpi, most_years);
        low.abs().max(high.abs())
    }
}

fn most_years_of(kpi: KpiId, most_years: f64) -> f64 {
    match kpi {
        KpiId::PaybackYears => most_years,
        _ => f64::INFINITY,
    }
}

/// The uncertain figures that matter to a scenario, ready to be moved one by one. A factor costs next to nothing, a structural figure
/// two evaluations: callers with little time at once take them a few at a time.
#[derive(Clone, Debug)]
pub struct Swings {
    plan: Plan,
    terms: Terms,
    usual: Figures,
    figures: Vec<Uncertain>,
}

impl Swings {
    /// The figures that an evaluation of the scenario asks for, in the order of their keys.
    pub fn new(park: &Park, scenario: &Scenario) -> Self {
        let plan = Plan::new(park, scenario, 0, 1);
        let mut values = park.values.clone();
        values.watch();
        let terms = Terms::new(&plan, park, values.clone());
        let read = values.watched();
        let is_read =
            |figure: &&Uncertain| read.iter().any(|datum| datum.index == figure.datum.index);
        let structural = plan.structural().filter(is_read);
        let factors = plan.factors().iter().filter(|figure| terms.has(figure));
        let mut figures: Vec<Uncertain> = structural.chain(factors).copied().collect();
        order::sort(&mut figures, |a, b| a.datum.index.cmp(&b.datum.index));
        let usual = Self::figures_of(&plan, park, &terms, None);
        Self {
            plan,
            terms,
            usual,
            figures,
        }
    }

    /// Number of figures.
    pub fn count(&self) -> usize {
        self.figures.len()
    }

    /// Moves the figure of a place; `None` beyond the last.
    pub fn swing(&self, park: &Park, place: usize) -> Option<Swing> {
        let figure = self.figures.get(place)?;
        let at = |end: f64| {
            if self.terms.has(figure) {
                return Self::figures_of(&self.plan, park, &self.terms, Some((figure, end)));
            }
            let mut values = park.values.clone();
            values.put(Some(figure.datum), end);
            let terms = Terms::new(&self.plan, park, values);
            Self::figures_of(&self.plan, park, &terms, None)
        };
        Some(Swing {
            key: figure.datum.key.as_str(),
            usual: self.usual,
            at_low: at(figure.datum.low),
            at_high: at(figure.datum.high),
        })
    }

    /// All swings.
    pub fn all(&self, park: &Park) -> Vec<Swing> {
        let places = 0..self.count();
        places.filter_map(|place| self.swing(park, place)).collect()
    }

    fn figures_of(
        plan: &Plan,
        park: &Park,
        terms: &Terms,
        moved: Option<(&Uncertain, f64)>,
    ) -> Figures {
        let sums = terms.sums(|factor| match moved {
            Some((figure, end)) if figure.datum.index == factor.datum.index => end,
            _ => park.values.get(Some(factor.datum)),
        });
        Figures::of(&sums, plan.valuation())
    }
}

/// The swings that move a key figure at all, those that move it farthest first.
pub fn ranked(swings: &[Swing], kpi: KpiId, most_years: f64) -> Vec<Swing> {
    let reach = |swing: &Swing| swing.reach(kpi, most_years);
    let moving = swings.iter().filter(|swing| reach(swing) > 0.0);
    let mut moving: Vec<Swing> = moving.copied().collect();
    order::sort(&mut moving, |a, b| reach(b).total_cmp(&reach(a)));
    moving
}
