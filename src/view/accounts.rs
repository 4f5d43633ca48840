//! What does what: CO2 or money of the horizon year, cut by action, process, scope, actor or payer.

mod bars;
mod rows;

pub use bars::{Bar, Bars, layout};
pub use rows::table_of;

use crate::catalog::{action_index, actions};
use crate::engine::{Co2Part, Evaluation, KpiId};
use crate::model::{LeverId, Territory};
use crate::numeric::order;
use crate::view::Hue;
use crate::view::table::Cell;

/// What is cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// CO2e avoided in the horizon year, t.
    #[default]
    Co2,
    /// Running savings less running costs in the horizon year, EUR.
    Money,
}

impl Measure {
    /// Both.
    pub const ALL: [Measure; 2] = [Measure::Co2, Measure::Money];

    /// Stable name, the end of text keys.
    pub fn id(self) -> &'static str {
        match self {
            Measure::Co2 => "co2",
            Measure::Money => "money",
        }
    }

    /// The key figure that is the sum of every cut.
    pub fn kpi(self) -> KpiId {
        match self {
            Measure::Co2 => KpiId::Co2AvoidedT,
            Measure::Money => KpiId::NetSavingsEur,
        }
    }

    /// Ways to cut it: money has no scope, and nobody pays for CO2.
    pub fn cuts(self) -> &'static [Cut] {
        match self {
            Measure::Co2 => &[Cut::Action, Cut::Cause, Cut::Scope, Cut::Actor],
            Measure::Money => &[Cut::Action, Cut::Actor, Cut::Payer],
        }
    }
}

/// A way to cut a total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cut {
    /// By action.
    #[default]
    Action,
    /// By process.
    Cause,
    /// By greenhouse-gas scope.
    Scope,
    /// By company or public body.
    Actor,
    /// By who pays and gains.
    Payer,
}

impl Cut {
    /// Stable name, the end of text keys.
    pub fn id(self) -> &'static str {
        match self {
            Cut::Action => "action",
            Cut::Cause => "cause",
            Cut::Scope => "scope",
            Cut::Actor => "actor",
            Cut::Payer => "payer",
        }
    }
}

/// A part of a total.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is of: a text key, or a name that a person gave.
    pub name: Cell,
    /// Its colour: that of the lever for an action, else none in particular.
    pub hue: Hue,
    /// t or EUR a year; negative when it goes the other way.
    pub amount: f64,
}

/// The parts of a total, largest first; they sum to the key figure of the measure. Parts of nothing are left out.
pub fn parts(
    evaluation: &Evaluation,
    territory: &Territory,
    measure: Measure,
    cut: Cut,
) -> Vec<Part> {
    let outcome = &evaluation.outcome;
    let mut parts = match cut {
        Cut::Action => by_action(evaluation, measure),
        Cut::Cause => by_co2_part("cause", &outcome.co2.by_cause),
        Cut::Scope => by_co2_part("scope", &outcome.co2.by_scope),
        Cut::Actor => by_actor(evaluation, territory, measure),
        Cut::Payer => outcome
            .by_payer
            .iter()
            .map(|payer| plain(payer_key(payer.payer.id()), last(&payer.opex_savings_eur)))
            .collect(),
    };
    parts.retain(|part| part.amount != 0.0);
    order::sort(&mut parts, |left, right| {
        right.amount.total_cmp(&left.amount)
    });
    parts
}

/// Sum of some parts.
pub fn total(parts: &[Part]) -> f64 {
    parts.iter().map(|part| part.amount).sum()
}

/// The largest parts, at most `most` rows in all (2 at least): what is left is one row of its own, with how many it holds.
pub fn main_parts(parts: &[Part], most: usize) -> (Vec<Part>, Option<(usize, f64)>) {
    if parts.len() <= most {
        return (parts.to_vec(), None);
    }
    let mut by_size: Vec<usize> = (0..parts.len()).collect();
    let size = |index: &usize| parts.get(*index).map_or(0.0, |part| part.amount.abs());
    order::sort(&mut by_size, |left, right| {
        size(right).total_cmp(&size(left))
    });
    let kept = by_size.get(..most.saturating_sub(2)).unwrap_or_default();
    // Whatever its size, the part that goes furthest the other way is seen; else one more of the large ones.
    let last = parts.len() - 1;
    let against = parts.get(last).is_some_and(|part| part.amount < 0.0) && !kept.contains(&last);
    let extra = if against {
        Some(&last)
    } else {
        by_size.get(most.saturating_sub(2))
    };
    let is_kept = |index: usize| kept.contains(&index) || extra == Some(&index);
    let all = parts.iter().enumerate();
    let main: Vec<Part> = all
        .filter(|(index, _)| is_kept(*index))
        .map(|(_, part)| part.clone())
        .collect();
    let rest = (parts.len() - main.len(), total(parts) - total(&main));
    (main, Some(rest))
}

fn by_action(evaluation: &Evaluation, measure: Measure) -> Vec<Part> {
    let outcomes = evaluation.outcome.by_action.iter();
    outcomes
        .map(|outcome| {
            let action = action_index(&outcome.action).and_then(|index| actions().get(index));
            let amounts = match measure {
                Measure::Co2 => &outcome.co2_avoided_t,
                Measure::Money => &outcome.opex_savings_eur,
            };
            Part {
                name: Cell::Key(format!("action-{}", outcome.action)),
                hue: Hue::Lever(action.map_or(LeverId::Mobilisation, |action| action.lever)),
                amount: last(amounts),
            }
        })
        .collect()
}

fn by_co2_part(family: &str, parts: &[Co2Part]) -> Vec<Part> {
    let part = |part: &Co2Part| plain(format!("{family}-{}", part.id), last(&part.avoided_t));
    parts.iter().map(part).collect()
}

/// What no actor bears alone is one part more: that of the territory as a whole.
fn by_actor(evaluation: &Evaluation, territory: &Territory, measure: Measure) -> Vec<Part> {
    let outcome = &evaluation.outcome;
    let amount = |actor: &crate::engine::ActorOutcome| match measure {
        Measure::Co2 => actor.co2_avoided_t,
        Measure::Money => actor.opex_savings_eur,
    };
    let named = outcome.by_actor.iter().map(|actor| {
        let known = territory
            .actors
            .iter()
            .find(|known| *known.id.0 == *actor.actor);
        let name = known.map_or(&*actor.actor, |known| &known.name);
        Part {
            name: Cell::Text(name.to_owned()),
            hue: Hue::Neutral,
            amount: amount(actor),
        }
    });
    let mut parts: Vec<Part> = named.collect();
    let whole = match measure {
        Measure::Co2 => last(&outcome.co2.avoided_t),
        Measure::Money => last(&outcome.cost.opex_savings_eur),
    };
    let common = whole - total(&parts);
    // A sum of floats leaves dust behind, which is no part of anything.
    if common.abs() > 1e-9 * whole.abs().max(1.0) {
        parts.push(plain("why-territory".to_owned(), common));
    }
    parts
}

fn payer_key(id: &str) -> String {
    format!("payer-{}", id.replace('_', "-"))
}

fn plain(key: String, amount: f64) -> Part {
    Part {
        name: Cell::Key(key),
        hue: Hue::Neutral,
        amount,
    }
}

fn last(amounts: &[f64]) -> f64 {
    amounts.last().copied().unwrap_or(0.0)
}
