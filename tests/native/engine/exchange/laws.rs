//! What must hold of any exchange: none where none can be, balances, splits, and the shape of the library.

use super::super::last;
use super::super::small::{only, territory};
use super::{at, at_last, close, codes, gas, kg, with_parameter, wood, wood_and_boiler};
use boucle::catalog::{Channel, preset, rules};
use boucle::engine::{Account, Park, evaluate};
use boucle::model::Territory;
use boucle::scenario::Scenario;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn nothing_is_exchanged_where_nothing_can_be() {
    let nothing = |territory: &Territory, scenario: &Scenario, code: &str| {
        let evaluation = evaluate(territory, scenario);
        assert_eq!(codes(&evaluation), [code]);
        assert!(evaluation.ledger.lines.is_empty() && evaluation.exchanges.is_empty());
    };
    let far = territory(
        "FR",
        &[
            at("a", "metalworking", 0.0, &[wood(50.0)]),
            at("b", "metalworking", 60.0, &[gas(1e7)]),
        ],
    );
    // 60 km x 1.3 are more than the 50 km of the rule.
    nothing(&far, &only("R05"), "exchange-too-far");
    let costly = with_parameter("R05", "rule.W03.treatment_eur", 1_000.0);
    nothing(&wood_and_boiler(50.0), &costly, "exchange-without-gain");
    let no_need = territory("FR", &[at("a", "metalworking", 0.0, &[wood(50.0)])]);
    nothing(&no_need, &only("R05"), "action-not-available");
    let no_supply = territory("FR", &[at("b", "metalworking", 0.0, &[gas(1e7)])]);
    nothing(&no_supply, &only("R05"), "action-not-available");
}

#[test]
fn partners_at_one_place_have_no_way_to_go() {
    let giver = at("a", "metalworking", 0.0, &[wood(20.0)]);
    let here = territory("FR", &[giver, at("b", "metalworking", 0.0, &[gas(1e6)])]);
    let evaluation = evaluate(&here, &only("R05"));
    close(kg(&evaluation), 20.0 * (549.8803 + 0.2197));
}

#[test]
fn matter_stays_balanced_and_shows_who_gives_to_whom() {
    for code in ["R02", "R03", "R04", "R05", "R12", "E04"] {
        let park = Park::new(&preset("pompey").expect("the preset"));
        let evaluation = park.evaluate(&at_last(code));
        let throughput: f64 = evaluation
            .matter
            .after
            .iter()
            .map(|flow| flow.quantity)
            .sum();
        let gap = evaluation.outcome.balance_error.mass_t;
        assert!(gap < 1e-9 * throughput, "{code}: {gap}");
        let inside: f64 = (evaluation.matter.after.iter())
            .filter(|flow| flow.action == Some(code))
            .map(|flow| flow.quantity)
            .sum();
        let given: f64 = (evaluation.exchanges.iter())
            .filter(|exchange| exchange.to.is_some())
            .map(|exchange| exchange.tonnes)
            .sum();
        assert!(
            (inside - given).abs() < 1e-6 * given.max(1.0),
            "{code}: {inside} {given}"
        );
    }
}

#[test]
fn credits_follow_the_chosen_split_and_the_total_does_not() {
    use boucle::scenario::Credit;
    let by = |credit| {
        let mut scenario = only("R05");
        scenario.assumptions.accounting = Some(credit);
        let evaluation = evaluate(&wood_and_boiler(20.0), &scenario);
        let giver = evaluation.outcome.by_actor[0].co2_avoided_t * 1_000.0;
        (kg(&evaluation), giver)
    };
    let ((half, part), (all, whole)) = (by(Credit::Half), by(Credit::Supplier));
    close(half, all);
    close(whole, all);
    close(part, all / 2.0);
}

/// Where every market has one scale of yields a network simplex is enough, and no linear programme is needed.
#[test]
fn the_rules_of_an_action_and_a_rank_join_without_a_ring() {
    let mut groups: BTreeMap<(&str, u8), Vec<(&str, &str)>> = BTreeMap::new();
    for rule in rules() {
        let inside = matches!(rule.channel, Channel::Direct | Channel::Onsite);
        for action in rule.actions.iter().filter(|_| inside) {
            groups
                .entry((action, rule.rank))
                .or_default()
                .push((rule.output, rule.input));
        }
    }
    for (group, pairs) in groups {
        // A forest has fewer edges than nodes by the number of its trees.
        let mut tree_of: BTreeMap<&str, usize> = BTreeMap::new();
        for (number, (output, input)) in pairs.iter().enumerate() {
            let (a, b) = (tree_of.get(output).copied(), tree_of.get(input).copied());
            assert!(
                a.is_none() || a != b,
                "a ring in {group:?} at {output} and {input}"
            );
            tree_of.insert(output, number);
            tree_of.insert(input, number);
            for tree in tree_of.values_mut() {
                if Some(*tree) == a || Some(*tree) == b {
                    *tree = number;
                }
            }
        }
    }
}

/// Energy and water are shared with other actions through stocks. Everything else belongs to one action, so that no need can
/// be met twice.
#[test]
fn no_need_is_met_by_two_actions() {
    let mut actions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for rule in rules() {
        let inside = matches!(rule.channel, Channel::Direct | Channel::Onsite);
        let shared = rule.input.starts_with("fuel.") || rule.input.starts_with("water.");
        if inside && !shared {
            actions.entry(rule.input).or_default().extend(&rule.actions);
        }
    }
    assert!(
        actions.values().all(|actions| actions.len() <= 1),
        "{actions:?}"
    );
}

#[test]
fn a_dearer_gate_makes_a_gain_larger_by_as_much() {
    let saved = |scenario: &Scenario| {
        let evaluation = evaluate(&wood_and_boiler(20.0), scenario);
        last(&evaluation.ledger.total(Account::Saving))
    };
    let usual = saved(&only("R05"));
    let dear = saved(&with_parameter("R05", "waste.gate.wood_B.fr", 100.0));
    close(dear - usual, 20.0 * 40.0);
}
