//! One delivery that giver and taker name by codes above and below each other.

use super::fixture::{actor, flow, inside};
use super::{close, of};
use crate::engine::small::territory;
use boucle::engine::contradictions;
use boucle::engine::contradictions::Checks;
use boucle::engine::metabolism::streams;
use boucle::model::Territory;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A flow with its standard deviation.
fn sure(
    id: &str,
    direction: &str,
    code: &str,
    (quantity, sd): (f64, f64),
    partner: Value,
) -> Value {
    let mut one = flow(id, direction, code, quantity, partner);
    one["uncertainty_pct"] = json!(196.0 * sd / quantity);
    one
}

/// What A says that it gives B, and what B says that it takes from A.
fn delivery(given: &[(&str, f64, f64)], taken: &[(&str, f64, f64)]) -> Territory {
    let side = |direction: &'static str, partner: &'static str, told: &[(&str, f64, f64)]| {
        let flows: Vec<Value> = told
            .iter()
            .map(|(code, quantity, sd)| {
                sure(code, direction, code, (*quantity, *sd), inside(partner))
            })
            .collect();
        flows
    };
    let a = actor("a", &side("out", "b", given));
    let b = actor("b", &side("in", "a", taken));
    territory("FR", &[a, b])
}

#[test]
fn what_one_tells_as_a_whole_the_other_tells_in_parts() {
    let whole = [("byproduct", 100.0, 10.0)];
    let parts = [
        ("byproduct.sawdust", 48.0, 4.0),
        ("byproduct.digestate", 32.0, 3.0),
    ];
    // The parts are 80 t, sd sqrt(16 + 9) = 5. (100/100 + 80/25) / (1/100 + 1/25) = 84, sd sqrt(20); 48/80 of it is sawdust.
    for territory in [delivery(&whole, &parts), delivery(&parts, &whole)] {
        let found = of(&territory);
        let codes: Vec<&str> = (found.passages.iter())
            .map(|one| one.code.as_str())
            .collect();
        assert_eq!(codes, ["byproduct.digestate", "byproduct.sawdust"]);
        close(found.passages[0].quantity, 33.6);
        close(found.passages[1].quantity, 50.4);
        // |100 - 80| = 20 < 1.96 sqrt(125) = 21.91.
        assert!(
            found
                .passages
                .iter()
                .all(|one| !one.is_disputed && !one.is_unconfirmed())
        );
        let family = found.balance("byproduct").expect("a family");
        for side in [&family.taken, &family.given] {
            close(side.total.value, 84.0);
            close(side.inside, 84.0);
            close(side.total.high, 84.0 + 1.96 * 20.0_f64.sqrt());
        }
        let drawn: f64 = streams(&territory).iter().map(|one| one.quantity).sum();
        close(drawn, 84.0);
    }
    let apart = [
        ("byproduct.sawdust", 36.0, 4.0),
        ("byproduct.digestate", 24.0, 3.0),
    ];
    // |100 - 60| = 40 > 21.91.
    let found = of(&delivery(&whole, &apart));
    assert!(found.passages.iter().all(|one| one.is_disputed));
}

#[test]
fn whole_and_parts_are_reconciled_as_one_delivery() {
    let territory = delivery(
        &[("byproduct", 100.0, 10.0)],
        &[
            ("byproduct.sawdust", 48.0, 4.0),
            ("byproduct.digestate", 32.0, 3.0),
        ],
    );
    let found = contradictions(&territory, &Checks::default());
    // 20 too many; variances 100, 16, 9: -20 x 100/125, +20 x 16/125, +20 x 9/125.
    let values: Vec<f64> = found.figures.iter().map(|one| one.reconciled).collect();
    for (found, expected) in values.iter().zip([84.0, 50.56, 33.44]) {
        close(*found, expected);
    }
    close(found.chi_square, 400.0 / 125.0);
    assert_eq!((found.degrees_of_freedom, found.unconfirmed.len()), (1, 0));
}

#[test]
fn what_both_name_alike_stands_by_itself() {
    // 60 t of sawdust agree; the 40 t of other by-products are another delivery.
    let found = of(&delivery(
        &[("byproduct", 40.0, 4.0), ("byproduct.sawdust", 60.0, 6.0)],
        &[("byproduct.sawdust", 60.0, 6.0)],
    ));
    let told: Vec<(&str, f64, bool)> = (found.passages.iter())
        .map(|one| (one.code.as_str(), one.quantity, one.is_unconfirmed()))
        .collect();
    assert_eq!(
        told,
        [
            ("byproduct", 40.0, true),
            ("byproduct.sawdust", 60.0, false)
        ]
    );
    // One side alone tells both: nothing is said twice.
    let found = of(&delivery(
        &[("byproduct", 40.0, 4.0), ("byproduct.sawdust", 60.0, 6.0)],
        &[],
    ));
    assert_eq!(found.passages.len(), 2);
    // Neither is above the other.
    let found = of(&delivery(
        &[("byproduct.digestate", 40.0, 4.0)],
        &[("byproduct.sawdust", 60.0, 6.0)],
    ));
    assert_eq!(found.passages.len(), 2);
}

#[test]
fn units_and_prices_follow_who_knows_better() {
    let energy =
        |id: &str, direction: &str, code: &str, kwh: f64, partner: Value, price: Option<f64>| {
            let mut one = flow(id, direction, code, kwh, partner);
            one["unit"] = json!("kWh");
            one["price_eur_per_unit"] = json!(price);
            one
        };
    // 1,000 kWh PCS of gas are 900 kWh by net heating value: both say the same.
    let a = actor(
        "a",
        &[energy("o", "out", "energy.gas", 1_000.0, inside("b"), None)],
    );
    let b = actor(
        "b",
        &[energy("i", "in", "energy", 900.0, inside("a"), Some(0.1))],
    );
    let found = of(&territory("FR", &[a, b]));
    assert_eq!(found.passages.len(), 1);
    close(found.passages[0].quantity, 1_000.0);
    assert!(!found.passages[0].is_disputed);
    // 900 kWh at 0.10 EUR.
    let gas = found.balance("energy.gas").expect("gas");
    close(gas.spend_eur.expect("a price"), 90.0);
    // The parts are nothing, surely: nobody says how much of which, so half of the 100 t is held against each.
    let mut none = delivery(
        &[("byproduct", 100.0, 10.0)],
        &[
            ("byproduct.sawdust", 1.0, 0.0),
            ("byproduct.digestate", 1.0, 0.0),
        ],
    );
    for flow in &mut none.actors[1].flows {
        flow.quantity = 0.0;
    }
    let found = of(&none);
    assert!(
        found
            .passages
            .iter()
            .all(|one| one.quantity == 0.0 && one.is_disputed)
    );
    close(found.passages[0].given.expect("told"), 50.0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Telling a delivery in parts changes neither how much passes nor whether it is disputed.
    #[test]
    fn parts_count_as_their_sum(
        whole in (1.0..1_000.0_f64, 0.01..0.5_f64),
        parts in prop::collection::vec((1.0..500.0_f64, 0.01..0.5_f64), 2..5),
    ) {
        const CODES: [&str; 4] = ["byproduct.ddgs", "byproduct.digestate", "byproduct.sawdust", "byproduct.starch_stream"];
        let told: Vec<(&str, f64, f64)> = CODES.into_iter().zip(&parts).map(|(code, (quantity, share))| (code, *quantity, quantity * share)).collect();
        let sum: f64 = parts.iter().map(|(quantity, _)| quantity).sum();
        let sd = told.iter().map(|(_, _, sd)| sd * sd).sum::<f64>().sqrt();
        let whole = [("byproduct", whole.0, whole.0 * whole.1)];
        let (apart, at_once) = (of(&delivery(&whole, &told)), of(&delivery(&whole, &[("byproduct", sum, sd)])));
        let (one, other) = (apart.balance("byproduct").expect("a family"), at_once.balance("byproduct").expect("a balance"));
        for (left, right) in [(&one.taken, &other.taken), (&one.given, &other.given)] {
            close(left.total.value, right.total.value);
            close(left.total.high, right.total.high);
        }
        prop_assert!(apart.passages.iter().all(|passage| passage.is_disputed == at_once.passages[0].is_disputed));
    }
}
