//! The credit between partners: who gets it is a choice, how much there is is not.

use super::super::small::{all_at, territory};
use super::{at, close, flow, kg, late, waste};
use boucle::catalog::preset;
use boucle::engine::{Evaluation, Park, evaluate};
use boucle::scenario::Credit;

/// 20 t of clean wood that is burnt today go to the boiler of the neighbour.
fn wood(credit: Credit) -> Evaluation {
    let giver = at(
        "a",
        "metalworking",
        &[waste("waste.wood.untreated", 20.0, "incineration")],
    );
    let taker = at("b", "metalworking", &[flow("energy.gas", "in", 1e6, "kWh")]);
    let mut scenario = late(&["R05"]);
    scenario.assumptions.accounting = Some(credit);
    evaluate(&territory("FR", &[giver, taker]), &scenario)
}

/// Catches: both partners claiming the whole, or a part that nobody gets.
#[test]
fn the_credit_is_divided_and_never_multiplied() {
    // Rule W03 per t: 3.9 MWh of gas x 239 = 932.1, less 46 of treatment and the 336 that its present furnace earns: 550.1 kg.
    for (credit, to_supplier) in [
        (Credit::Half, 0.5),
        (Credit::Supplier, 1.0),
        (Credit::Receiver, 0.0),
    ] {
        let evaluation = wood(credit);
        close(kg(&evaluation), 20.0 * 550.1);
        let by_actor = evaluation.outcome.by_actor.iter();
        let parts: Vec<f64> = by_actor
            .map(|actor| actor.co2_avoided_t * 1_000.0)
            .collect();
        close(parts[0], to_supplier * 20.0 * 550.1);
        close(parts[1], (1.0 - to_supplier) * 20.0 * 550.1);
    }
}

/// Catches: a total of the territory, of a scope, a process or an action that follows the split.
#[test]
fn no_total_of_a_whole_park_follows_the_split() {
    let park = Park::new(&preset("pompey").expect("the preset"));
    let outcomes = Credit::ALL.map(|credit| {
        let mut scenario = all_at("pompey", 100);
        scenario.assumptions.accounting = Some(credit);
        park.evaluate(&scenario).outcome
    });
    let half = &outcomes[0];
    let same = |one: &[f64], other: &[f64]| {
        for (one, other) in one.iter().zip(other) {
            assert!(
                (one - other).abs() <= 1e-9 * one.abs().max(1.0),
                "{one} {other}"
            );
        }
    };
    for other in &outcomes[1..] {
        same(&half.co2.avoided_t, &other.co2.avoided_t);
        same(&half.co2.scenario_t, &other.co2.scenario_t);
        for (one, other) in half.co2.by_scope.iter().zip(&other.co2.by_scope) {
            same(&one.avoided_t, &other.avoided_t);
        }
        for (one, other) in half.co2.by_cause.iter().zip(&other.co2.by_cause) {
            same(&one.avoided_t, &other.avoided_t);
        }
        for (one, other) in half.by_action.iter().zip(&other.by_action) {
            same(&one.co2_avoided_t, &other.co2_avoided_t);
        }
        // Somebody's part does follow it.
        let mut actors = half.by_actor.iter().zip(&other.by_actor);
        assert!(actors.any(|(one, other)| (one.co2_avoided_t - other.co2_avoided_t).abs() > 0.1));
    }
}
