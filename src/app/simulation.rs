//! The answer to the scenario on the screen, computed in the same frame.

use super::browser;
use super::context::Context;
use super::state::{Figures, Place, State};
use crate::catalog::{Datum, catalog};
use crate::engine::monte_carlo::DrawnFigure;
use crate::engine::{Evaluation, Figure, KpiId};
use crate::job::Drawn;
use crate::model::Territory;
use crate::scenario::{LeverId, Levers, Scenario};
use crate::view::series::{Measure, Series, series_of};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// Answers kept: the present one, those around it in the history, and the steps of the story.
const KEPT: usize = 8;

/// Place of electricity among the carriers.
const ELECTRICITY: usize = 0;

/// Catalog key of the rate that values money when the reader sets none.
pub const PUBLIC_RATE: &str = "fin.discount.public.fr";

/// A scenario on a territory, its answer, and the answer before the last change. Cheap to clone; compared by pointer.
#[derive(Clone)]
pub struct Simulation {
    place: Place,
    /// The scenario.
    pub scenario: Rc<Scenario>,
    /// Its answer.
    pub now: Rc<Evaluation>,
    /// The answer before the last change.
    pub before: Option<Rc<Evaluation>>,
    /// The answer with every lever at its end, to judge sizes by.
    full: Rc<Evaluation>,
    /// What the draws of this very scenario say, once they are there.
    pub drawn: Option<Rc<Drawn>>,
}

/// True for the same thing, or for nothing on both sides.
fn same<T>(mine: Option<&Rc<T>>, theirs: Option<&Rc<T>>) -> bool {
    match (mine, theirs) {
        (Some(mine), Some(theirs)) => Rc::ptr_eq(mine, theirs),
        (None, None) => true,
        _ => false,
    }
}

impl PartialEq for Simulation {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place
            && Rc::ptr_eq(&self.now, &other.now)
            && Rc::ptr_eq(&self.full, &other.full)
            && self.scenario == other.scenario
            && same(self.before.as_ref(), other.before.as_ref())
            && same(self.drawn.as_ref(), other.drawn.as_ref())
    }
}

impl Simulation {
    /// The figures on which an action (by its index in the action table) depends here; without an action, the mobilisation.
    pub fn figures_of(&self, action: Option<usize>) -> Figures {
        self.place.figures_of(action)
    }

    /// The value of a figure unless the scenario sets another for an action.
    pub fn usual(&self, datum: &Datum) -> f64 {
        let park = self.place.park();
        let grid = park.carrier_factor(ELECTRICITY);
        let chosen = self.scenario.assumptions.electricity_factor;
        chosen
            .filter(|_| grid.is_some_and(|grid| grid.key == datum.key))
            .unwrap_or_else(|| park.values.get(Some(datum)))
    }

    /// The territory.
    pub fn territory(&self) -> &Territory {
        self.place.territory()
    }

    /// Its name in the language of the page.
    pub fn territory_name(&self, context: &Context) -> String {
        self.territory()
            .name
            .in_language(context.language().code())
            .to_owned()
    }

    /// Where it plays.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// A key figure with its range, that of the draws once they are there; nothing but gaps when the answer lacks it.
    pub fn figure(&self, kpi: KpiId) -> Figure {
        let known = figure(&self.now, kpi);
        let drawn = self.drawn.as_ref().and_then(|drawn| drawn.figure(kpi));
        match drawn {
            Some(DrawnFigure { low, high, .. }) if known.value.is_some() => {
                Figure { low, high, ..known }
            }
            _ => known,
        }
    }

    /// A measure by year with its range, that of the draws once they are there.
    pub fn series(&self, measure: Measure) -> Series {
        let series = series_of(&self.now, measure);
        let Some(drawn) = &self.drawn else {
            return series;
        };
        let band = match measure {
            Measure::Co2Avoided => &drawn.said.co2_avoided_t,
            Measure::NetSavings => &drawn.said.net_savings_eur,
            Measure::CumulatedCash => &drawn.said.cumulated_cash_eur,
        };
        Series {
            low: band.low.clone(),
            high: band.high.clone(),
            ..series
        }
    }

    /// High end of a key figure with every lever at its end.
    pub fn potential(&self, kpi: KpiId) -> f64 {
        figure(&self.full, kpi).high.unwrap_or(0.0)
    }

    /// Central value of a key figure.
    pub fn value(&self, kpi: KpiId) -> Option<f64> {
        self.figure(kpi).value
    }

    /// How much a key figure moved with the last change.
    pub fn change(&self, kpi: KpiId) -> Option<f64> {
        let before = figure(self.before.as_deref()?, kpi).value?;
        Some(self.value(kpi)? - before)
    }
}

/// A rate of the catalog, which states percent per year, as a share; 0 when there is none.
pub fn rate(key: &str) -> f64 {
    catalog().get(key).map_or(0.0, |rate| rate.value / 100.0)
}

fn figure(evaluation: &Evaluation, kpi: KpiId) -> Figure {
    let known = evaluation.outcome.key_figures.get(&kpi).copied();
    known.unwrap_or(Figure {
        value: None,
        low: None,
        high: None,
    })
}

/// The same scenario with every lever at its end.
fn with_everything(scenario: &Scenario) -> Scenario {
    let levers = LeverId::ALL
        .into_iter()
        .fold(scenario.levers, |levers, lever| {
            levers.with(lever, Levers::MAX)
        });
    Scenario {
        levers,
        actions: BTreeMap::new(),
        ..scenario.clone()
    }
}

/// Answers already computed, newest last.
type Answers = Vec<(Place, Rc<Scenario>, Rc<Evaluation>)>;

/// Computes the answer when the scenario changed.
#[hook]
pub fn use_simulation(state: &State) -> Simulation {
    let answers = use_mut_ref(Answers::new);
    let (place, history) = (state.place.clone(), state.history.clone());
    let simulation = use_memo((place, history), |(place, history)| {
        let before = history
            .previous()
            .map(|scenario| answer(&answers, place, scenario).1);
        let (_, full) = answer(&answers, place, &with_everything(history.present()));
        let (scenario, now) = answer(&answers, place, history.present());
        Simulation {
            place: place.clone(),
            scenario,
            now,
            before,
            full,
            drawn: None,
        }
    });
    (*simulation).clone()
}

fn answer(
    answers: &RefCell<Answers>,
    place: &Place,
    scenario: &Scenario,
) -> (Rc<Scenario>, Rc<Evaluation>) {
    let mut answers = answers.borrow_mut();
    let known = answers
        .iter()
        .position(|(of, asked, _)| of == place && **asked == *scenario);
    if let Some(index) = known {
        // What is used stays: the newest stand last.
        let used = answers.remove(index);
        answers.push(used.clone());
        return (used.1, used.2);
    }
    let evaluation = browser::measured("evaluate", || Rc::new(place.park().evaluate(scenario)));
    let scenario = Rc::new(scenario.clone());
    if answers.len() >= KEPT {
        answers.remove(0);
    }
    answers.push((place.clone(), scenario.clone(), evaluation.clone()));
    (scenario, evaluation)
}
