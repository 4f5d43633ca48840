//! The one sentence.

use super::fixture::{evaluation, figure};
use boucle::engine::{Evaluation, Figure, KpiId};
use boucle::scenario::{ActionChoice, LeverId, Levers, Scenario};
use boucle::view::sentence::{SentenceArg, runs_in_ten, sentence, sentence_with};

fn scenario(levers: Levers) -> Scenario {
    Scenario {
        levers,
        ..Scenario::baseline("pompey")
    }
}

fn with(kpi: KpiId, figure: Figure) -> Evaluation {
    let mut evaluation = evaluation();
    evaluation.outcome.key_figures.insert(kpi, figure);
    evaluation
}

fn number(value: f64) -> SentenceArg {
    SentenceArg::Number { value, decimals: 0 }
}

#[test]
fn what_pays_back_says_by_when() {
    let evaluation = with(KpiId::Co2AvoidedT, figure(1_238.4, 903.0, 1_604.0));
    // (50 + 40 + 60 + 50 + 30) / 5 = 46 %: five in ten.
    let said = sentence(&evaluation, &scenario(Levers::EXAMPLE));
    assert_eq!(said.key, "sentence-pays-back");
    assert_eq!(said.arg("tenths"), Some(SentenceArg::Tenths(5)));
    // 1,238.4 begins with a 1: three digits, steps of ten, for the range as well.
    assert_eq!(said.arg("co2"), Some(number(1_240.0)));
    assert_eq!(said.arg("low"), Some(number(900.0)));
    assert_eq!(said.arg("high"), Some(number(1_600.0)));
    assert_eq!(said.arg("year"), Some(SentenceArg::Year(2027)));
    assert_eq!(said.arg("savings"), Some(SentenceArg::Money(700.0)));
    // 1.6 years after 2025 is in the course of 2026: by 2027 it is repaid.
    assert_eq!(said.arg("payback_year"), Some(SentenceArg::Year(2027)));
}

#[test]
fn nothing_done_or_nothing_changed_says_so() {
    let said = sentence(&evaluation(), &scenario(Levers::default()));
    assert_eq!(said.key, "sentence-nothing");
    let mut still = with(KpiId::Co2AvoidedT, figure(0.0, 0.0, 0.0));
    let none = figure(0.0, 0.0, 0.0);
    still.outcome.key_figures.insert(KpiId::NetSavingsEur, none);
    let said = sentence(&still, &scenario(Levers::EXAMPLE));
    assert_eq!(said.key, "sentence-nothing");
}

#[test]
fn a_cost_is_said_as_a_positive_cost() {
    let evaluation = with(
        KpiId::NetSavingsEur,
        figure(-52_300.0, -60_000.0, -40_000.0),
    );
    let levers = Levers::default().with(LeverId::Mobilisation, 50);
    let said = sentence(&evaluation, &scenario(levers));
    assert_eq!(said.key, "sentence-costs");
    assert_eq!(said.arg("savings"), Some(SentenceArg::Money(52_000.0)));
    assert_eq!(said.arg("tenths"), Some(SentenceArg::Tenths(0)));
    assert_eq!(said.arg("payback_year"), None);
}

#[test]
fn what_is_not_repaid_says_so() {
    let never = Figure {
        value: None,
        low: None,
        high: None,
    };
    let evaluation = with(KpiId::PaybackYears, never);
    let said = sentence(&evaluation, &scenario(Levers::EXAMPLE));
    assert_eq!(said.key, "sentence-no-payback");
    assert_eq!(said.arg("payback_year"), None);
}

#[test]
fn an_increase_is_said_as_an_increase_with_its_range_turned_round() {
    let evaluation = with(KpiId::Co2AvoidedT, figure(-42.0, -61.0, -20.0));
    let said = sentence(&evaluation, &scenario(Levers::EXAMPLE));
    assert_eq!(said.key, "sentence-increase");
    assert_eq!(said.arg("co2"), Some(number(42.0)));
    assert_eq!(said.arg("low"), Some(number(20.0)));
    assert_eq!(said.arg("high"), Some(number(61.0)));
}

#[test]
fn one_action_chosen_alone_counts_with_its_own_participation() {
    let mut alone = scenario(Levers::default());
    let choice = ActionChoice {
        on: true,
        participation: Some(0.76),
        ..ActionChoice::default()
    };
    alone.actions.insert("E01".to_owned(), choice);
    let said = sentence(&evaluation(), &alone);
    assert_eq!(said.arg("tenths"), Some(SentenceArg::Tenths(8)));
}

#[test]
fn a_chance_is_said_as_so_many_runs_in_ten() {
    // 4.9 % is less than 1 in 20, 95.1 % more than 19 in 20; between them never none and never all.
    let said = [0.0, 0.049, 0.05, 0.14, 0.16, 0.5, 0.84, 0.95, 0.951, 1.0].map(runs_in_ten);
    assert_eq!(said, [0, 0, 1, 1, 2, 5, 8, 9, 10, 10]);
}

#[test]
fn the_range_of_the_draws_takes_the_place_of_the_instant_one() {
    let levers = scenario(Levers::EXAMPLE);
    let said = sentence_with(&evaluation(), &levers, figure(640.0, 512.0, 701.0));
    assert_eq!(said.arg("low"), Some(number(510.0)));
    assert_eq!(said.arg("high"), Some(number(700.0)));
}
