//! What a scenario asks of each action: target, start, pace.

use super::mobilise::Mobilisation;
use super::park::{Eligible, Park};
use super::values::Values;
use crate::catalog::{Action, Datum, actions, catalog};
use crate::model::LeverId;
use crate::numeric::order;
use crate::scenario::Scenario;

/// What a scenario asks of one action.
#[derive(Clone, Debug)]
pub struct ActionPlan<'a> {
    /// The action.
    pub action: &'static Action,
    /// Its place in the table.
    pub index: usize,
    /// Who is eligible.
    pub eligible: &'a Eligible,
    /// Target participation, 0 to 1, before what is possible here.
    pub target: f64,
    /// Chance that enough partners come together, 0 to 1: partners aimed at over partners needed.
    pub launch: f64,
    /// Average number of participants by year.
    pub participants: Vec<f64>,
    /// Share of each year in which the action runs.
    pub running: Vec<f64>,
    /// Index of the year of decision.
    pub start: usize,
    /// Parameters that the scenario sets.
    pub parameters: Parameters,
    /// Weights by year of the participants, rank after rank, and zeros for all who do not take part.
    weights: Vec<f64>,
}

/// Figures that stand in the place of others.
#[derive(Clone, Debug, Default)]
pub struct Parameters(Vec<(Option<&'static Datum>, f64)>);

impl Parameters {
    /// What a scenario sets for an action, or for mobilisation.
    pub fn of(scenario: &Scenario, code: &str) -> Self {
        let choice = scenario.actions.get(code);
        let chosen = choice.into_iter().flat_map(|choice| &choice.parameters);
        Self(
            chosen
                .map(|(key, value)| (catalog().get(key), *value))
                .collect(),
        )
    }

    /// Puts them in place, and gives what was there before.
    pub fn put(&self, values: &mut Values) -> Self {
        let swap =
            |(datum, value): &(Option<&'static Datum>, f64)| (*datum, values.put(*datum, *value));
        Self(self.0.iter().map(swap).collect())
    }
}

impl ActionPlan<'_> {
    /// True when the action does something.
    pub fn is_active(&self) -> bool {
        self.target > 0.0 && self.eligible.obstacle.is_none()
    }

    /// Weight of the participant of a rank by year.
    pub fn weights(&self, rank: usize) -> &[f64] {
        let years = self.participants.len();
        let rows = self.weights.len() / years.max(1);
        let start = rank.min(rows.saturating_sub(1)) * years;
        self.weights.get(start..start + years).unwrap_or_default()
    }

    /// Computes the weights of all who take part.
    fn weigh(&mut self) {
        let most = self.participants.iter().copied().fold(0.0, f64::max);
        let ranks = (most.ceil() as usize).min(self.eligible.sites.len());
        self.weights = Vec::with_capacity((ranks + 1) * self.participants.len());
        for rank in 0..ranks {
            let launch = self.launch;
            let weight = |participants: &f64| launch * super::adoption::weight(rank, *participants);
            self.weights.extend(self.participants.iter().map(weight));
        }
        let nobody = self.participants.iter().map(|_| 0.0);
        self.weights.extend(nobody);
    }
}

/// Plans of all actions, in the order of measures.
pub fn plans<'a>(
    park: &'a Park,
    scenario: &Scenario,
    years: &[i32],
    mobilisation: &Mobilisation,
    values: &mut Values,
) -> Vec<ActionPlan<'a>> {
    let mut plans: Vec<ActionPlan<'a>> = actions()
        .iter()
        .enumerate()
        .map(|(index, action)| {
            let parameters = Parameters::of(scenario, action.code);
            let before = parameters.put(values);
            let months = values.get(action.time_to_launch);
            before.put(values);
            let plan = plan(park, scenario, years, mobilisation, action, (index, months));
            let mut plan = ActionPlan { parameters, ..plan };
            if plan.is_active() {
                plan.weigh();
            }
            plan
        })
        .collect();
    order::sort(&mut plans, |left, right| {
        (left.action.order, left.index).cmp(&(right.action.order, right.index))
    });
    plans
}

fn plan<'a>(
    park: &'a Park,
    scenario: &Scenario,
    years: &[i32],
    mobilisation: &Mobilisation,
    action: &'static Action,
    (index, months): (usize, f64),
) -> ActionPlan<'a> {
    let choice = scenario.actions.get(action.code);
    let lever = f64::from(scenario.levers.get(action.lever)) / 100.0;
    let target = match choice {
        Some(choice) if !choice.on => 0.0,
        Some(choice) => choice.participation.unwrap_or(lever),
        None => lever,
    };
    let eligible = &park.eligible[index];
    let base_year = years.first().copied().unwrap_or(0);
    let start_year = choice
        .and_then(|choice| choice.start_year)
        .unwrap_or(base_year + 1);
    let delay = months / 12.0 * (1.0 - mobilisation.speedup);
    let launched = f64::from(start_year - base_year) + delay;
    let wanted = target * eligible.sites.len() as f64;
    ActionPlan {
        action,
        index,
        eligible,
        target,
        launch: (wanted / action.min_partners.max(1.0)).min(1.0),
        participants: (0..years.len())
            .map(|year| wanted * mobilisation.diffusion.share(year as f64 - launched))
            .collect(),
        running: (0..years.len())
            .map(|year| (year as f64 + 1.0 - launched).clamp(0.0, 1.0))
            .collect(),
        start: usize::try_from(start_year - base_year).unwrap_or(0),
        parameters: Parameters::default(),
        weights: Vec::new(),
    }
}

/// True when some lever but mobilisation is up or some action is on.
pub fn does_something(scenario: &Scenario) -> bool {
    LeverId::ALL
        .into_iter()
        .filter(|lever| *lever != LeverId::Mobilisation)
        .any(|lever| scenario.levers.get(lever) > 0)
        || scenario
            .actions
            .values()
            .any(|choice| choice.on && choice.participation.is_some_and(|p| p > 0.0))
}
