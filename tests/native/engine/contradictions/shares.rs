//! Flows of an actor that are known shares of others.

use super::{abroad, actor, close, flow, sure, territory, values};
use boucle::engine::contradictions;
use boucle::engine::contradictions::{Checks, KnownShare};
use boucle::model::ActorId;
use serde_json::json;
use std::collections::BTreeMap;

#[test]
fn a_known_share_is_held() {
    let mut tap = flow("tap", "in", "water.tap", 100.0, abroad("region"));
    let mut drain = flow("drain", "out", "water.wastewater", 60.0, abroad("region"));
    for (flow, pct) in [(&mut tap, 19.6), (&mut drain, 980.0 / 60.0)] {
        flow["unit"] = json!("m3");
        flow["uncertainty_pct"] = json!(pct);
    }
    let works = territory("FR", &[actor("a", &[tap, drain])]);
    let known = KnownShare {
        actor: ActorId("a".to_owned()),
        flow: "drain".to_owned(),
        of: "tap".to_owned(),
        share: 0.5,
        uncertainty_pct: 0.0,
    };
    let mut checks = Checks {
        shares: vec![known.clone()],
        ..Checks::default()
    };
    // 60 - 0.5 x 100 = 10; variance 25 + 0.25 x 100 = 50: drain -25 x 10/50, tap +0.5 x 100 x 10/50.
    let found = contradictions(&works, &checks);
    close(found.figures[0].reconciled, 110.0);
    close(found.figures[1].reconciled, 55.0);
    close(found.chi_square, 2.0);
    // A share of nothing is named.
    checks.shares[0].of = "nothing".to_owned();
    let codes: Vec<&str> = contradictions(&works, &checks)
        .problems
        .iter()
        .map(|one| one.code)
        .collect();
    assert_eq!(codes, ["contradiction-share"]);
    // By the catalog 0.9 leave, 0.75 to 1: sd 0.25 / 3.29. The drain is low, so it rises and the tap falls.
    let found = contradictions(
        &works,
        &Checks {
            wastewater: true,
            ..Checks::default()
        },
    );
    assert!(found.figures[0].adjustment < 0.0 && found.figures[1].adjustment > 0.0);
    assert_eq!(found.degrees_of_freedom, 1);
}

#[test]
fn a_share_stands_beside_a_balance_and_beside_another_share() {
    let plant = territory(
        "FR",
        &[actor(
            "a",
            &[
                sure("in", "in", 100.0, 10.0, abroad("region")),
                sure("one", "out", 60.0, 5.0, abroad("region")),
                sure("two", "out", 30.0, 5.0, abroad("region")),
            ],
        )],
    );
    let share = |flow: &str, share: f64| KnownShare {
        actor: ActorId("a".to_owned()),
        flow: flow.to_owned(),
        of: "in".to_owned(),
        share,
        uncertainty_pct: 0.0,
    };
    let balanced = BTreeMap::from([(ActorId("a".to_owned()), 0.0)]);
    let checks = Checks {
        balanced: balanced.clone(),
        shares: vec![share("two", 0.4)],
        ..Checks::default()
    };
    // With x in, 0.4 x and 0.6 x go out: (x - 100)/100 + 0.6 (0.6 x - 60)/25 + 0.4 (0.4 x - 30)/25 = 0, so 0.0308 x = 2.92,
    // x = 7300/77 = 94.8052, sd 1/sqrt(0.0308); chi-square (1600 + 2304 + 14884)/77^2 = 3.168831 with two checks.
    let found = contradictions(&plant, &checks);
    assert_eq!(found.problems, vec![]);
    let x = 7_300.0 / 77.0;
    let sd = 1.0 / 0.0308_f64.sqrt();
    for ((value, deviation), part) in values(&found).into_iter().zip([1.0, 0.6, 0.4]) {
        close(value, part * x);
        close(deviation, part * sd);
    }
    close(found.chi_square, 18_788.0 / 5_929.0);
    assert_eq!(found.degrees_of_freedom, 2);
    // Two shares of one flow, without the balance: (x - 100)/100 + 0.5 (0.5 x - 60)/25 + 0.4 (0.4 x - 30)/25 = 0: 0.0264 x = 2.68.
    let checks = Checks {
        shares: vec![share("one", 0.5), share("two", 0.4)],
        ..Checks::default()
    };
    let found = contradictions(&plant, &checks);
    for ((value, _), part) in values(&found).into_iter().zip([1.0, 0.5, 0.4]) {
        close(value, part * 2.68 / 0.0264);
    }
    assert_eq!(found.degrees_of_freedom, 2);
    // With the balance they exclude each other but for nothing at all: 0.5 x + 0.4 x = x.
    let checks = Checks { balanced, ..checks };
    let found = contradictions(&plant, &checks);
    assert!(found.checks[0].is_contradiction());
    assert!(values(&found).iter().all(|(value, _)| value.abs() < 1e-9));
    // A flow is no share of itself.
    let checks = Checks {
        shares: vec![share("in", 1.0)],
        ..Checks::default()
    };
    let found = contradictions(&plant, &checks);
    assert_eq!(found.problems[0].code, "contradiction-share");
}

#[test]
fn wastewater_follows_the_share_of_the_territory() {
    let mut tap = flow("tap", "in", "water.tap", 100.0, abroad("region"));
    let mut drain = flow("drain", "out", "water.wastewater", 60.0, abroad("region"));
    for (flow, pct) in [(&mut tap, 19.6), (&mut drain, 980.0 / 60.0)] {
        flow["unit"] = json!("m3");
        flow["uncertainty_pct"] = json!(pct);
    }
    let mut works = territory("FR", &[actor("a", &[tap, drain])]);
    works
        .factors
        .insert("generic.wastewater_share".to_owned(), 0.5);
    let checks = Checks {
        wastewater: true,
        ..Checks::default()
    };
    // What the territory says holds: 60 - 0.5 x 100 = 10; variance 25 + 0.25 x 100 = 50: drain -25 x 10/50, tap +0.5 x 100 x 10/50.
    let found = contradictions(&works, &checks);
    close(found.figures[0].reconciled, 110.0);
    close(found.figures[1].reconciled, 55.0);
}
