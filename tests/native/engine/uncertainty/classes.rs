//! A figure that is classed as a factor must be one: held for each figure that the evaluations ask for.

use super::{everything, in_luxembourg, pompey, typed};
use boucle::catalog::{Datum, catalog};
use boucle::engine::monte_carlo::Plan;
use boucle::engine::sample::{Class, Distribution, class_of};
use boucle::engine::{Evaluation, Ledger, Park};
use boucle::scenario::Scenario;

/// The group, if any, that does not do what its inputs say when a figure is multiplied.
fn contradicts(usual: &Ledger, other: &Ledger, key: &str, ratio: f64) -> Option<String> {
    if usual.groups.len() != other.groups.len() {
        return Some("another number of groups".to_owned());
    }
    let mut groups = usual.summed().zip(other.summed());
    let wrong = groups.find(|((usual, amounts), (other, moved))| {
        let inputs = usual.head.inputs.iter().flatten();
        let times = inputs.filter(|input| **input == key).count();
        let ratio = ratio.powf(times as f64);
        let mut years = amounts.iter().zip(*moved);
        usual.head != other.head
            || years.any(|(a, b)| (a * ratio - b).abs() > 1e-9 * (a * ratio).abs().max(1e-6))
    });
    wrong.map(|((usual, _), _)| format!("{:?}", usual.head))
}

/// Why a figure is no factor of an evaluation, if so: a tenth to ten times its value, far beyond any draw.
fn why_no_factor(
    (park, scenario, usual): (&Park, &Scenario, &Evaluation),
    datum: &Datum,
) -> Option<String> {
    [1.1, 0.9, 10.0, 0.1].into_iter().find_map(|ratio| {
        let mut values = park.values.clone();
        let before = values.put(Some(datum), 0.0);
        values.put(Some(datum), before * ratio);
        let other = park.evaluate_with(scenario, values);
        contradicts(&usual.ledger, &other.ledger, &datum.key, ratio)
    })
}

fn uncertain_and_read(park: &Park, scenario: &Scenario) -> (Evaluation, Vec<&'static Datum>) {
    let mut values = park.values.clone();
    values.watch();
    let usual = park.evaluate_with(scenario, values.clone());
    let read = values.watched().into_iter();
    let read = read.filter(|datum| Distribution::of(datum).is_some());
    (usual, read.collect())
}

#[test]
fn every_figure_is_in_its_class() {
    for park in [pompey(), in_luxembourg()] {
        let scenario = everything();
        let (usual, read) = uncertain_and_read(&park, &scenario);
        let (mut factors, mut structural) = (0, 0);
        let mut wrong = Vec::new();
        for datum in read {
            let why = why_no_factor((&park, &scenario, &usual), datum);
            match (class_of(datum), why) {
                (Class::Factor, None) => factors += 1,
                (Class::Factor, Some(why)) => wrong.push(format!("{}: {why}", datum.key)),
                (Class::Structural, Some(_)) => structural += 1,
                // Read, without effect in this park: a machine that nobody owns, a need that nobody has.
                (Class::Structural, None) => {}
            }
        }
        assert!(wrong.is_empty(), "no factors:\n{}", wrong.join("\n"));
        assert!(factors > 80 && structural > 150, "{factors}, {structural}");
        assert!(
            usual.ledger.inputs.len() > 250,
            "the scenario must use most of what there is"
        );
    }
}

#[test]
fn a_plan_is_made_without_surprise() {
    // A figure in the wrong class would cost a search for it each time a lever moves.
    for (park, scenario) in [
        (pompey(), everything()),
        (pompey(), typed()),
        (pompey(), Scenario::example("pompey")),
        (in_luxembourg(), everything()),
    ] {
        let plan = Plan::new(&park, &scenario, 1, 100);
        assert_eq!(plan.unexpected(), [""; 0], "add them to `class_of`");
    }
}

#[test]
fn what_the_reader_typed_is_not_drawn() {
    let (park, scenario) = (in_luxembourg(), typed());
    let plan = Plan::new(&park, &scenario, 1, 100);
    let drawn = |key: &str| {
        let datum = catalog().get(key);
        let usual = park.values.get(datum);
        (0..100).any(|draw| (plan.values(&park, draw).get(datum) - usual).abs() > 1e-12)
    };
    assert!(!drawn("elec.lu.consumption_mix_derived"));
    assert!(!drawn("E02.capex"));
    assert!(drawn("E01.capex"));
    // Typed for one action, and drawn for the others.
    assert!(drawn("equipment.wait_probability"));
}
