//! The substitution library against the figures that were computed beside it.

use boucle::catalog::{Channel, catalog, rule, rules};
use std::collections::{BTreeMap, BTreeSet};

/// Net CO2e per unit of by-product, computed apart from the same sources; empty where the library has no factor.
const CHECKS: &str = include_str!("../data/substitutions_checks.csv");

#[test]
fn the_net_of_each_rule_is_that_of_the_checks() {
    let mut reader = csv::Reader::from_reader(CHECKS.as_bytes());
    let mut seen = 0;
    for record in reader.records() {
        let record = record.expect("a row");
        let rule = rule(&record[0]).expect("a rule for each check");
        seen += 1;
        assert_eq!((rule.output, rule.input), (&record[1], &record[2]));
        assert_eq!(rule.rank.to_string(), &record[6], "{}", rule.id);
        match record[11].parse::<f64>() {
            // The checks are rounded to two decimals.
            Ok(net) => assert!((rule.net_kgco2e() - net).abs() < 0.011, "{}", rule.id),
            Err(_) => assert!(
                rule.factor.is_none(),
                "{}: no credit without a figure",
                rule.id
            ),
        }
    }
    assert_eq!((seen, rules().len()), (120, 120));
    // 34 rules have no figure for the input, as the notes of the library say.
    assert_eq!(
        rules().iter().filter(|rule| rule.factor.is_none()).count(),
        34
    );
}

#[test]
fn two_nets_by_hand() {
    // PL01: 0.78 x 2,090 - 134 = 1,496.2 kg per t; PK01: 0.89 x 5 - 0.5 = 3.95 kg per pallet.
    let net = |id: &str| rule(id).expect("a rule").net_kgco2e();
    assert!((net("PL01") - 1_496.2).abs() < 1e-9);
    assert!((net("PK01") - 3.95).abs() < 1e-9);
}

#[test]
fn every_rule_has_its_figures_and_known_resources() {
    for rule in rules() {
        for datum in [
            rule.yielded,
            rule.treatment_eur,
            rule.treatment_kgco2e,
            rule.practical_km,
        ] {
            assert!(
                datum.is_some_and(|datum| datum.high >= datum.low),
                "{}",
                rule.id
            );
        }
        for code in [rule.output, rule.input] {
            assert!(catalog().resource(code).is_some(), "{}: {code}", rule.id);
        }
        // A share of a class is of use only to a rule that knows the class.
        assert_eq!(
            rule.offer_share.is_some(),
            !rule.class.is_empty(),
            "{}",
            rule.id
        );
        for action in &rule.actions {
            assert!(boucle::catalog::action_index(action).is_some(), "{action}");
        }
    }
    assert_eq!(
        rule("PL01").map(|rule| rule.channel),
        Some(Channel::Recycler)
    );
    assert!(rule("X99").is_none());
}

#[test]
fn no_chain_is_credited_twice() {
    let outputs: BTreeSet<&str> = rules().iter().map(|rule| rule.output).collect();
    assert!(rules().iter().all(|rule| !outputs.contains(rule.input)));
    let pairs: BTreeSet<_> = rules()
        .iter()
        .map(|rule| (rule.output, rule.input))
        .collect();
    assert_eq!(pairs.len(), rules().len());
}

/// The kinds of one class together are no more than the class, but for pallets, which are clean wood too: there the class limits.
#[test]
fn shares_of_a_class_are_parts_of_it() {
    let mut shares: BTreeMap<&str, BTreeMap<&str, f64>> = BTreeMap::new();
    for rule in rules().iter().filter(|rule| !rule.class.is_empty()) {
        let share = rule.offer_share.map_or(0.0, |datum| datum.value);
        shares
            .entry(rule.class)
            .or_default()
            .insert(rule.output, share);
    }
    for (class, kinds) in shares {
        let total: f64 = kinds.values().sum();
        let most = if class == "waste.wood" { 1.05 } else { 1.0 };
        assert!(total <= most + 1e-9, "{class}: {total}");
    }
}
