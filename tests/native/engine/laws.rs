//! Laws of the model, as properties over scenarios of the Pompey park.

use super::small::all_at;
use super::{kpi, last};
use boucle::catalog::preset;
use boucle::engine::{Account, KpiId, Park, evaluate};
use boucle::model::{LeverId, Territory};
use boucle::scenario::{Edit, History, Levers, Scenario};
use proptest::prelude::*;
use std::sync::OnceLock;

fn pompey() -> Territory {
    preset("pompey").expect("the preset")
}

fn park() -> &'static Park {
    static PARK: OnceLock<Park> = OnceLock::new();
    PARK.get_or_init(|| Park::new(&pompey()))
}

fn scenario(positions: [u8; 6]) -> Scenario {
    let levers = LeverId::ALL
        .into_iter()
        .zip(positions)
        .fold(Levers::default(), |levers, (lever, position)| {
            levers.with(lever, position)
        });
    Scenario {
        levers,
        ..Scenario::baseline("pompey")
    }
}

fn positions() -> impl Strategy<Value = [u8; 6]> {
    prop::array::uniform6(0_u8..=100)
}

#[test]
fn no_lever_is_the_baseline_bit_for_bit() {
    let evaluation = park().evaluate(&Scenario::baseline("pompey"));
    let outcome = &evaluation.outcome;
    assert!(evaluation.ledger.lines.is_empty());
    for (kpi, figure) in &outcome.key_figures {
        match kpi {
            KpiId::PaybackYears => assert_eq!(figure.value, None),
            _ => assert_eq!(
                figure.value.map(f64::to_bits),
                Some(0.0_f64.to_bits()),
                "{kpi:?}"
            ),
        }
    }
    assert_eq!(outcome.co2.scenario_t, outcome.co2.baseline_t);
    assert_eq!(evaluation.energy.before, evaluation.energy.after);
    assert_eq!(evaluation.matter.before, evaluation.matter.after);
    assert!(outcome.by_action.is_empty() && outcome.warnings.is_empty());
}

#[test]
fn the_order_of_actors_is_irrelevant() {
    let mut turned = pompey();
    turned.actors.reverse();
    turned.actors.rotate_left(7);
    let scenario = Scenario::example("pompey");
    let (here, there) = (evaluate(&pompey(), &scenario), evaluate(&turned, &scenario));
    assert_eq!(here.outcome.key_figures, there.outcome.key_figures);
    assert_eq!(here.outcome.by_action, there.outcome.by_action);
    assert_eq!(here.energy, there.energy);
}

#[test]
fn same_input_same_answer() {
    let scenario = all_at("pompey", 70);
    let (once, again) = (
        park().evaluate(&scenario),
        Park::new(&pompey()).evaluate(&scenario),
    );
    assert_eq!(once.outcome, again.outcome);
    assert_eq!(once.ledger.amounts(), again.ledger.amounts());
}

#[test]
fn every_lever_has_an_effect_at_every_position() {
    let example = Scenario::example("pompey");
    for lever in LeverId::ALL {
        let figures: Vec<(f64, f64)> = (0..=100)
            .step_by(10)
            .map(|position| {
                let moved = Edit::MoveLever(lever, position).apply(&example);
                let evaluation = park().evaluate(&moved);
                (
                    kpi(&evaluation, KpiId::Co2AvoidedT),
                    kpi(&evaluation, KpiId::NetSavingsEur),
                )
            })
            .collect();
        assert!(
            figures.windows(2).all(|pair| pair[0] != pair[1]),
            "{lever:?}: {figures:?}"
        );
    }
}

#[test]
fn doubling_a_lever_does_not_double_its_effect_for_ever() {
    // Largest participants come first: the second half brings less than the first.
    let energy = |position| {
        let mut scenario = Scenario::baseline("pompey");
        scenario.levers = scenario.levers.with(LeverId::Energy, position);
        kpi(&park().evaluate(&scenario), KpiId::Co2AvoidedT)
    };
    assert!(energy(100) < 2.0 * energy(50));
    assert!(energy(100) > energy(50));
}

#[test]
fn a_facilitator_without_actions_costs_and_changes_nothing() {
    let mut scenario = Scenario::baseline("pompey");
    scenario.levers = scenario.levers.with(LeverId::Mobilisation, 100);
    let evaluation = park().evaluate(&scenario);
    // one facilitator at 50,000 EUR a year, and a working group at 8,000
    assert!((kpi(&evaluation, KpiId::NetSavingsEur) + 58_000.0).abs() < 1e-6);
    assert_eq!(
        kpi(&evaluation, KpiId::Co2AvoidedT).to_bits(),
        0.0_f64.to_bits()
    );
    let codes: Vec<&str> = evaluation
        .outcome
        .warnings
        .iter()
        .map(|warning| warning.code)
        .collect();
    assert_eq!(codes, ["facilitator-without-actions"]);
}

#[test]
fn all_flows_doubled_double_what_drivers_save() {
    // Two copies of each waste of one kind: R03 acts by tonnes alone.
    let single = super::hand::plastics_territory(50.0);
    let double = super::hand::plastics_territory(100.0);
    let scenario = super::small::only("R03");
    let co2 = |territory: &Territory| kpi(&evaluate(territory, &scenario), KpiId::Co2AvoidedT);
    assert!((co2(&double) - 2.0 * co2(&single)).abs() < 1e-9 * co2(&double));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn balances_close_and_nothing_is_absurd(positions in positions()) {
        let evaluation = park().evaluate(&scenario(positions));
        let outcome = &evaluation.outcome;
        let energy: f64 = evaluation.energy.after.iter().map(|flow| flow.quantity).sum::<f64>() * 1_000.0;
        let matter: f64 = evaluation.matter.after.iter().map(|flow| flow.quantity).sum();
        prop_assert!(outcome.balance_error.energy_kwh <= 1e-9 * energy);
        prop_assert!(outcome.balance_error.mass_t <= 1e-9 * matter);
        prop_assert!(evaluation.ledger.amounts().iter().all(|amount| amount.is_finite()));
        for figure in outcome.key_figures.values() {
            if let (Some(value), Some(low), Some(high)) = (figure.value, figure.low, figure.high) {
                prop_assert!(low <= value && value <= high, "{figure:?}");
            }
        }
        prop_assert!(outcome.flows.local_share.iter().all(|share| (0.0..=1.0).contains(share)));
        prop_assert!(last(&outcome.co2.avoided_t) <= last(&outcome.co2.baseline_t));
        for flow in evaluation.energy.after.iter().chain(&evaluation.matter.after) {
            prop_assert!(flow.quantity > 0.0);
        }
    }

    #[test]
    fn totals_are_sums_of_their_parts(positions in positions()) {
        let evaluation = park().evaluate(&scenario(positions));
        let outcome = &evaluation.outcome;
        let by_action: f64 = outcome.by_action.iter().map(|action| last(&action.co2_avoided_t)).sum();
        let total = last(&outcome.co2.avoided_t);
        prop_assert!((by_action - total).abs() <= 1e-9 * total.abs().max(1.0));
        let ledger = &evaluation.ledger;
        let by_line: f64 = ledger.lines.iter()
            .filter(|line| ledger.head(line).account == Account::Co2)
            .map(|line| ledger.at_horizon(line) / 1_000.0)
            .sum();
        prop_assert!((by_line - total).abs() <= 1e-9 * total.abs().max(1.0));
        let savings: f64 = outcome.by_action.iter().map(|action| last(&action.opex_savings_eur)).sum();
        prop_assert!((savings - last(&outcome.cost.opex_savings_eur)).abs() <= 1e-6);
    }

    #[test]
    fn more_of_a_lever_never_removes_a_participant(positions in positions(), lever in 0_usize..5, more in 1_u8..60) {
        let below = scenario(positions);
        let lever = LeverId::ALL[lever];
        let raised = Edit::MoveLever(lever, below.levers.get(lever).saturating_add(more)).apply(&below);
        let (few, many) = (park().evaluate(&below), park().evaluate(&raised));
        for action in &few.outcome.by_action {
            let other = many.outcome.by_action.iter().find(|other| other.action == action.action);
            let other = other.map(|other| other.participants.as_slice()).unwrap_or_default();
            for participant in &action.participants {
                prop_assert!(other.contains(participant), "{} lost {participant}", action.action);
            }
        }
    }

    #[test]
    fn undo_takes_back_any_edit(positions in positions(), lever in 0_usize..6, to in 0_u8..=100) {
        let before = scenario(positions);
        let edit = Edit::MoveLever(LeverId::ALL[lever], to);
        let done = History::new(before.clone()).edit(&edit);
        let undone = done.undo();
        prop_assert_eq!(undone.present(), &before);
        let redone = undone.redo();
        prop_assert_eq!(redone.present(), done.present());
    }
}
