//! Parameters of the actions: what a scenario may set, and that setting it does something.

use boucle::catalog::{Datum, actions, preset};
use boucle::engine::{Outcome, Park};
use boucle::scenario::{ActionChoice, Scenario};
use std::collections::BTreeMap;

fn alone(code: &str, parameter: Option<(&Datum, f64)>) -> Scenario {
    let mut scenario = Scenario::baseline("pompey");
    scenario.levers.mobilisation = 50;
    let parameters = parameter.map(|(datum, value)| (datum.key.clone(), value));
    let choice = ActionChoice {
        on: true,
        participation: Some(0.9),
        parameters: parameters.into_iter().collect::<BTreeMap<_, _>>(),
        ..ActionChoice::default()
    };
    scenario.actions.insert(code.to_owned(), choice);
    scenario
}

#[test]
fn every_parameter_of_every_action_has_an_effect() {
    let park = Park::new(&preset("pompey").expect("the preset"));
    let outcome = |scenario: &Scenario| -> Outcome { park.evaluate(scenario).outcome };
    let mut possible = 0;
    for action in actions() {
        let usual = outcome(&alone(action.code, None));
        let parameters = park.parameters_of(action);
        possible += usize::from(!parameters.is_empty());
        assert_eq!(
            parameters.is_empty(),
            park.eligible[usize::from(action_place(action.code))]
                .obstacle
                .is_some(),
            "{}",
            action.code
        );
        for datum in parameters {
            let others = [datum.low, datum.high, datum.value * 3.0, datum.value / 3.0];
            let moved = others
                .iter()
                .any(|value| outcome(&alone(action.code, Some((datum, *value)))) != usual);
            assert!(moved, "{} {}", action.code, datum.key);
        }
    }
    assert!(possible >= 38, "{possible}");
}

fn action_place(code: &str) -> u8 {
    let place = actions().iter().position(|action| action.code == code);
    place
        .and_then(|place| u8::try_from(place).ok())
        .expect("an action")
}

#[test]
fn what_sizes_a_pool_is_among_its_parameters() {
    let park = Park::new(&preset("pompey").expect("the preset"));
    let forklifts = actions().iter().find(|action| action.code == "E01");
    let parameters = park.parameters_of(forklifts.expect("E01"));
    let keys: Vec<&str> = parameters.iter().map(|datum| datum.key.as_str()).collect();
    for key in [
        "E01.time_to_launch",
        "equipment.forklift.peak_factor",
        "equipment.forklift.handover",
        "equipment.forklift.life",
        "equipment.forklift.purchase",
        "equipment.wait_probability",
    ] {
        assert!(keys.contains(&key), "{key} not in {keys:?}");
    }
}

/// Whatever a reader may type into a field gives numbers.
#[test]
fn every_parameter_at_its_limits_gives_finite_figures() {
    let park = Park::new(&preset("pompey").expect("the preset"));
    for action in actions() {
        for datum in park.parameters_of(action) {
            let (low, high) = boucle::scenario::parameter_limits(datum);
            for value in [low, high] {
                let outcome = park
                    .evaluate(&alone(action.code, Some((datum, value))))
                    .outcome;
                for (kpi, figure) in &outcome.key_figures {
                    let ends = [figure.value, figure.low, figure.high];
                    let finite = ends.into_iter().flatten().all(f64::is_finite);
                    assert!(finite, "{} {} = {value}: {kpi:?}", action.code, datum.key);
                }
            }
        }
    }
}
