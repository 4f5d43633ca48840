//! The one sentence under the key figures: which sentence, and what it says.

use super::rounding::{round_for_people, round_like};
use crate::engine::{Evaluation, Figure, KpiId};
use crate::scenario::{LeverId, Levers, Scenario};

/// What a sentence says, before the language formats it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SentenceArg {
    /// Companies in ten, 1 to 10; 0 when only mobilisation is in use.
    Tenths(u8),
    /// A quantity, already rounded for people, and its decimals.
    Number {
        /// Rounded value.
        value: f64,
        /// Decimals to show.
        decimals: usize,
    },
    /// An amount in EUR, already rounded for people.
    Money(f64),
    /// A calendar year.
    Year(i32),
}

/// A sentence to say: a text key and its arguments by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// Text key: `sentence-nothing`, `-increase`, `-costs`, `-no-payback` or `-pays-back`.
    pub key: &'static str,
    /// Arguments by name.
    pub args: Vec<(&'static str, SentenceArg)>,
}

impl Sentence {
    /// An argument by name.
    pub fn arg(&self, name: &str) -> Option<SentenceArg> {
        let found = self.args.iter().find(|(own, _)| *own == name);
        found.map(|(_, arg)| *arg)
    }
}

/// The sentence that says an evaluation best.
///
/// | key | when | arguments |
/// |---|---|---|
/// | `sentence-nothing` | nothing is done, or what is done changes nothing | `year` |
/// | `sentence-increase` | emissions rise | `tenths`, `co2`, `low`, `high` (all as an increase), `year`, `savings` |
/// | `sentence-costs` | running costs exceed the savings | as the next, `savings` being the yearly net cost, positive |
/// | `sentence-no-payback` | not repaid by the horizon | `tenths`, `co2`, `low`, `high`, `year`, `savings` |
/// | `sentence-pays-back` | else | the same and `payback_year` |
pub fn sentence(evaluation: &Evaluation, scenario: &Scenario) -> Sentence {
    let avoided = figure(evaluation, KpiId::Co2AvoidedT);
    sentence_with(evaluation, scenario, avoided)
}

/// The same with another range of the CO2e avoided, such as that of the draws.
pub fn sentence_with(evaluation: &Evaluation, scenario: &Scenario, avoided: Figure) -> Sentence {
    let year = last_year(evaluation, scenario);
    let savings = central(evaluation, KpiId::NetSavingsEur);
    let avoided_t = avoided.value.unwrap_or(0.0);
    if !in_use(scenario) || (avoided_t == 0.0 && savings == 0.0) {
        return Sentence {
            key: "sentence-nothing",
            args: vec![("year", SentenceArg::Year(year))],
        };
    }
    let payback = payback_year(evaluation);
    let key = match payback {
        _ if avoided_t < 0.0 => "sentence-increase",
        _ if savings < 0.0 => "sentence-costs",
        None => "sentence-no-payback",
        Some(_) => "sentence-pays-back",
    };
    let mut args = vec![("tenths", SentenceArg::Tenths(tenths(scenario)))];
    args.extend(quantities(avoided));
    args.push(("year", SentenceArg::Year(year)));
    args.push(("savings", money(savings, key)));
    if let (Some(year), "sentence-pays-back") = (payback, key) {
        args.push(("payback_year", SentenceArg::Year(year)));
    }
    Sentence { key, args }
}

/// A chance as so many runs in ten; 0 stands for less than 1 in 20, 10 for more than 19 in 20.
pub fn runs_in_ten(chance: f64) -> u8 {
    match chance {
        chance if chance < 0.05 => 0,
        chance if chance > 0.95 => 10,
        chance => (chance * 10.0).round().clamp(1.0, 9.0) as u8,
    }
}

fn last_year(evaluation: &Evaluation, scenario: &Scenario) -> i32 {
    let last = evaluation.outcome.years.last();
    last.copied().unwrap_or(scenario.horizon_year)
}

fn figure(evaluation: &Evaluation, kpi: KpiId) -> Figure {
    let absent = Figure {
        value: None,
        low: None,
        high: None,
    };
    let figures = &evaluation.outcome.key_figures;
    figures.get(&kpi).copied().unwrap_or(absent)
}

fn central(evaluation: &Evaluation, kpi: KpiId) -> f64 {
    figure(evaluation, kpi).value.unwrap_or(0.0)
}

/// The calendar year in which the discounted flows have turned positive for good: after 4.3 years from 2025 it is 2030.
fn payback_year(evaluation: &Evaluation) -> Option<i32> {
    let years = figure(evaluation, KpiId::PaybackYears).value?;
    let base = evaluation.outcome.years.first()?;
    Some(base + years.ceil() as i32)
}

/// What costs is said as a positive cost.
fn money(savings: f64, key: &str) -> SentenceArg {
    let amount = if key == "sentence-costs" {
        -savings
    } else {
        savings
    };
    SentenceArg::Money(round_for_people(amount).0)
}

/// The CO2 and its range with one rounding; an increase is said as a positive increase, its range turned round.
fn quantities(avoided: Figure) -> [(&'static str, SentenceArg); 3] {
    let value = avoided.value.unwrap_or(0.0);
    let low = avoided.low.unwrap_or(value);
    let high = avoided.high.unwrap_or(value);
    let (value, low, high) = if value < 0.0 {
        (-value, -high, -low)
    } else {
        (value, low, high)
    };
    let number = |amount: f64| {
        let (value, decimals) = round_like(amount, value);
        SentenceArg::Number { value, decimals }
    };
    [
        ("co2", number(value)),
        ("low", number(low)),
        ("high", number(high)),
    ]
}

/// Levers that ask companies to take part; mobilisation is what the territory does.
fn positions(scenario: &Scenario) -> impl Iterator<Item = f64> {
    LeverId::ALL
        .into_iter()
        .filter(|lever| *lever != LeverId::Mobilisation)
        .map(|lever| f64::from(scenario.levers.get(lever)) / f64::from(Levers::MAX))
        .filter(|share| *share > 0.0)
}

/// Actions that the reader switched on with a participation of their own.
fn chosen(scenario: &Scenario) -> impl Iterator<Item = f64> {
    let on = scenario.actions.values().filter(|choice| choice.on);
    on.filter_map(|choice| choice.participation)
        .filter(|share| *share > 0.0)
}

fn in_use(scenario: &Scenario) -> bool {
    let mobilisation = scenario.levers.mobilisation > 0;
    mobilisation || positions(scenario).next().is_some() || chosen(scenario).next().is_some()
}

/// Companies in ten, as the mean of the levers in use; without any, of the actions chosen one by one. At least one in ten as soon as there is one
/// of them, 0 when mobilisation stands alone.
fn tenths(scenario: &Scenario) -> u8 {
    let mean = mean(positions(scenario)).or_else(|| mean(chosen(scenario)));
    mean.map_or(0, |share| (share * 10.0).round().clamp(1.0, 10.0) as u8)
}

fn mean(shares: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = shares.fold((0.0, 0_u32), |(sum, count), share| (sum + share, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}
