//! Declared figures that contradict each other, against numbers worked out apart, and the laws of reconciliation.

mod large;
mod laws;
mod shares;

use super::metabolism::fixture::{abroad, actor, flow, inside};
use super::small::territory;
use boucle::engine::contradictions;
use boucle::engine::contradictions::{Checks, Contradictions, KnownShare, Standing, accept};
use boucle::engine::metabolism::Detail;
use boucle::model::{ActorId, Territory};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

fn of(territory: &Territory) -> Contradictions {
    contradictions(territory, &Checks::default())
}

fn close(found: f64, expected: f64) {
    let near = (found - expected).abs() <= 1e-9 * expected.abs().max(1.0);
    assert!(near, "found {found}, expected {expected}");
}

/// A flow of by-product in t with its standard deviation.
fn sure(id: &str, direction: &str, quantity: f64, sd: f64, partner: Value) -> Value {
    let mut one = flow(id, direction, "byproduct", quantity, partner);
    // The half-width of the 95 % interval is 1.96 standard deviations.
    one["uncertainty_pct"] = json!(196.0 * sd / quantity);
    one
}

/// A delivers to B: what each says, with standard deviations.
fn delivery(given: (f64, f64), taken: (f64, f64)) -> Territory {
    let a = actor("a", &[sure("o", "out", given.0, given.1, inside("b"))]);
    let b = actor("b", &[sure("i", "in", taken.0, taken.1, inside("a"))]);
    territory("FR", &[a, b])
}

fn values(found: &Contradictions) -> Vec<(f64, f64)> {
    let figures = found.figures.iter();
    figures
        .map(|figure| (figure.reconciled, figure.reconciled_sd))
        .collect()
}

#[test]
fn two_sides_of_a_delivery_meet_at_the_weighted_mean() {
    let found = of(&delivery((100.0, 10.0), (80.0, 5.0)));
    // (100/100 + 80/25) / (1/100 + 1/25) = 4.2 / 0.05 = 84; sd sqrt(1/0.05) = 4.472136 for both.
    for (value, sd) in values(&found) {
        close(value, 84.0);
        close(sd, 20.0_f64.sqrt());
    }
    let [giver, taker] = found.figures.as_slice() else {
        panic!("two figures")
    };
    // -16 / 10 and +4 / 5.
    close(giver.deviations, -1.6);
    close(taker.deviations, 0.8);
    // 20^2 / (100 + 25) = 3.2, so the standardised adjustment is sqrt(3.2); erfc(sqrt(3.2 / 2)) = 0.073638270.
    close(found.chi_square, 3.2);
    close(giver.standardised.expect("checked").abs(), 3.2_f64.sqrt());
    assert_eq!(found.degrees_of_freedom, 1);
    assert!((found.p_value.expect("a test") - 0.073_638_270_120_3).abs() < 1e-9);
    assert!(!found.checks[0].is_contradiction());
    // Of equally contradicted figures the one that moves by more of its own deviations.
    assert_eq!(found.most_suspect, Some(0));
}

#[test]
fn the_least_sure_of_a_contradiction_is_called_back() {
    let found = of(&delivery((100.0, 10.0), (60.0, 5.0)));
    // 40^2 / 125 = 12.8, p = 0.00034661; A moves by -40 x 100/125 = -32, 3.2 of its deviations; B by +8, 1.6 of them.
    let check = &found.checks[0];
    close(check.chi_square, 12.8);
    assert!((check.p_value.expect("a test") - 0.000_346_619_23).abs() < 1e-9);
    assert!(check.is_contradiction());
    assert!(found.figures[0].is_suspect && !found.figures[1].is_suspect);
    let reason = check.reason.as_ref().expect("a sentence");
    assert_eq!(reason.key, "call-back-one");
    assert_eq!(reason.detail("actor"), Some(&Detail::Name("A".to_owned())));
    // Equally sure: nothing says which is wrong.
    let found = of(&delivery((100.0, 5.0), (60.0, 5.0)));
    let reason = found.checks[0].reason.as_ref().expect("a sentence");
    assert_eq!(reason.key, "call-back-both");
    assert_eq!(reason.detail("other"), Some(&Detail::Name("B".to_owned())));
}

#[test]
fn what_enters_an_actor_leaves_it() {
    let a = actor(
        "a",
        &[
            sure("in", "in", 100.0, 10.0, abroad("region")),
            sure("out-1", "out", 60.0, 5.0, abroad("region")),
            sure("out-2", "out", 30.0, 5.0, abroad("region")),
        ],
    );
    let plant = territory("FR", &[a]);
    // Nothing is balanced unless somebody says that the actor stores nothing.
    assert_eq!(of(&plant).figures, vec![]);
    let checks = Checks {
        balanced: BTreeMap::from([(ActorId("a".to_owned()), 0.0)]),
        ..Checks::default()
    };
    let found = contradictions(&plant, &checks);
    // 10 too many; variances 100, 25, 25: -10 x 100/150, +10 x 25/150 each.
    let expected = [
        (93.333_333_333_333_33, 5.773_502_692),
        (61.666_666_666_666_67, 4.564_354_646),
        (31.666_666_666_666_67, 4.564_354_646),
    ];
    for ((value, sd), (expected, deviation)) in values(&found).into_iter().zip(expected) {
        close(value, expected);
        assert!((sd - deviation).abs() < 1e-8, "{sd}");
    }
    // 100 / 150, p = erfc(sqrt(1/3)) = 0.414216178.
    close(found.chi_square, 2.0 / 3.0);
    assert!((found.p_value.expect("a test") - 0.414_216_178_242_5).abs() < 1e-9);
    // With a rest of 19.6 % of 100 t, variance 100 of 250: -10 x 100/250.
    let wide = Checks {
        balanced: BTreeMap::from([(ActorId("a".to_owned()), 19.6)]),
        ..Checks::default()
    };
    close(values(&contradictions(&plant, &wide))[0].0, 96.0);
}

#[test]
fn estimates_that_are_set_aside_are_determined_or_not() {
    let guess = |id: &str| {
        let mut one = flow(id, "out", "waste.wood", 20.0, abroad("region"));
        one["estimated"] = json!(true);
        one["uncertainty_pct"] = json!(50.0);
        one
    };
    let plant = |guesses: &[&str]| {
        let mut flows = vec![
            sure("in", "in", 100.0, 10.0, abroad("region")),
            sure("out", "out", 60.0, 5.0, abroad("region")),
        ];
        flows.extend(guesses.iter().map(|id| guess(id)));
        territory("FR", &[actor("a", &flows)])
    };
    let checks = |rest: f64, open_estimates: bool| Checks {
        balanced: BTreeMap::from([(ActorId("a".to_owned()), rest)]),
        open_estimates,
        ..Checks::default()
    };
    // As a figure like others it moves: something is checked.
    let found = contradictions(&plant(&["one"]), &checks(0.0, false));
    assert_eq!(found.degrees_of_freedom, 1);
    assert!(
        found
            .figures
            .iter()
            .all(|one| one.standing == Standing::Measured)
    );
    // Set aside: 100 - 60 = 40, sd sqrt(10^2 + 5^2) = 11.180340, and nothing else moves or is checked.
    let found = contradictions(&plant(&["one"]), &checks(0.0, true));
    let one = &found.figures[2];
    assert_eq!(one.standing, Standing::Solved);
    close(one.reconciled, 40.0);
    close(one.reconciled_sd, 125.0_f64.sqrt());
    close(one.adjustment, 20.0);
    close(found.figures[0].reconciled, 100.0);
    assert_eq!(
        (found.degrees_of_freedom, found.checks[0].undetermined),
        (0, 0)
    );
    // With a rest of 19.6 % of 100 t, sd 10: sqrt(10^2 + 5^2 + 10^2) = 15.
    let found = contradictions(&plant(&["one"]), &checks(19.6, true));
    close(found.figures[2].reconciled, 40.0);
    close(found.figures[2].reconciled_sd, 15.0);
    // Two of them: nobody knows which is how much.
    let found = contradictions(&plant(&["one", "two"]), &checks(0.0, true));
    let standings: Vec<Standing> = found.figures.iter().map(|one| one.standing).collect();
    assert_eq!(
        standings[2..],
        [Standing::Undetermined, Standing::Undetermined]
    );
    assert_eq!(found.checks[0].undetermined, 2);
    close(found.figures[2].reconciled, 20.0);
    // Unless a share is known: the first is three tenths of what comes in.
    let known = KnownShare {
        actor: ActorId("a".to_owned()),
        flow: "one".to_owned(),
        of: "in".to_owned(),
        share: 0.3,
        uncertainty_pct: 0.0,
    };
    let shared = Checks {
        shares: vec![known],
        open_estimates: true,
        ..Checks::default()
    };
    let found = contradictions(&plant(&["one", "two"]), &shared);
    let one = found
        .figures
        .iter()
        .find(|one| one.flow == "one")
        .expect("checked");
    assert_eq!(one.standing, Standing::Solved);
    close(one.reconciled, 30.0);
    close(one.reconciled_sd, 3.0);
}

#[test]
fn figures_that_hold_exactly_may_exclude_each_other() {
    let mut exact = delivery((100.0, 10.0), (80.0, 5.0));
    for actor in &mut exact.actors {
        actor.flows[0].uncertainty_pct = Some(0.0);
    }
    let found = of(&exact);
    assert_eq!(found.problems[0].code, "contradiction-exact");
    assert!(found.checks[0].is_unsolved && found.checks[0].is_contradiction());
    close(found.figures[0].reconciled, 100.0);
    assert_eq!(found.p_value, None);
    // One exact figure is right: the other comes to it.
    exact.actors[1].flows[0].uncertainty_pct = Some(5.0);
    close(of(&exact).figures[1].reconciled, 100.0);
}

#[test]
fn a_figure_of_nothing_does_not_outweigh_the_other() {
    let mut none = delivery((80.0, 8.0), (80.0, 8.0));
    none.actors[1].flows[0].quantity = 0.0;
    let found = of(&none);
    // Both with the deviation of the one that has some: the mean.
    close(found.figures[0].reconciled, 40.0);
    close(found.figures[1].reconciled, 40.0);
}

#[test]
fn what_one_side_does_not_confirm_is_listed() {
    let a = actor("a", &[flow("o", "out", "byproduct", 40.0, inside("b"))]);
    let b = actor(
        "b",
        &[
            flow("i", "in", "byproduct", 30.0, abroad("region")),
            flow("w", "in", "waste.metal", 5.0, inside("a")),
        ],
    );
    let found = of(&territory("FR", &[a, b]));
    assert_eq!(found.figures, vec![]);
    let told: Vec<(&str, bool, f64, &str)> = (found.unconfirmed.iter())
        .map(|one| {
            (
                one.code.as_str(),
                one.is_given,
                one.elsewhere,
                one.reason.key,
            )
        })
        .collect();
    // B has 30 t of by-product from elsewhere: A's 40 t may stand there.
    assert_eq!(
        told,
        [
            ("byproduct", true, 30.0, "unconfirmed-given-elsewhere"),
            ("waste.metal", false, 0.0, "unconfirmed-taken"),
        ]
    );
}

#[test]
fn matter_that_does_not_come_out_is_doubtful() {
    let maker = |out: f64| {
        let flows = [
            flow("i", "in", "material.steel", 1_000.0, abroad("country")),
            flow("o", "out", "product.goods", out, abroad("world")),
        ];
        of(&territory("FR", &[actor("a", &flows)]))
    };
    // A thousand times too little, kg taken for t: gap 999 t; sd sqrt((1000 x 0.1/1.96)^2 + (0.1/1.96)^2 + (300/1.96)^2) = 161.34.
    let found = maker(1.0);
    close(found.gaps[0].gap_t(), 999.0);
    assert!(
        (found.gaps[0].deviations - 6.191_79).abs() < 1e-4,
        "{}",
        found.gaps[0].deviations
    );
    assert!(found.gaps[0].is_doubtful());
    assert_eq!(found.gaps[0].reason.key, "mass-gap-missing");
    // A fifth is missing: stocks and undeclared waste explain it.
    assert!(!maker(800.0).gaps[0].is_doubtful());
    assert_eq!(maker(1_200.0).gaps[0].reason.key, "mass-gap-surplus");
}

#[test]
fn what_is_accepted_is_taken_over_and_what_is_rejected_stays() {
    let declared = delivery((100.0, 10.0), (60.0, 5.0));
    let found = of(&declared);
    let both = accept(&declared, &found, &BTreeSet::from([0, 1, 99]));
    close(both.actors[0].flows[0].quantity, 68.0);
    close(both.actors[1].flows[0].quantity, 68.0);
    assert_eq!(
        both.actors[0].flows[0].uncertainty_pct,
        declared.actors[0].flows[0].uncertainty_pct
    );
    close(of(&both).chi_square, 0.0);
    let one = accept(&declared, &found, &BTreeSet::from([1]));
    close(one.actors[0].flows[0].quantity, 100.0);
    close(one.actors[1].flows[0].quantity, 68.0);
    assert_eq!(accept(&declared, &found, &BTreeSet::new()), declared);
}

#[test]
fn units_of_the_two_sides_may_differ() {
    let mut mixed = delivery((100.0, 10.0), (80.0, 5.0));
    let flow = &mut mixed.actors[1].flows[0];
    flow.quantity = 80_000.0;
    flow.unit = boucle::units::Unit::Kilogram;
    let found = of(&mixed);
    close(found.figures[0].reconciled, 84.0);
    close(found.figures[1].reconciled, 84_000.0);
    close(found.figures[1].sd, 5_000.0);
}
