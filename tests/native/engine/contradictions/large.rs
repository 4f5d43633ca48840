//! A country of companies: three hundred with five thousand flows.

use super::super::metabolism::fixture::{abroad, actor, flow, inside};
use crate::engine::small::territory;
use boucle::catalog::complete;
use boucle::engine::contradictions::Checks;
use boucle::engine::metabolism::Thresholds;
use boucle::engine::{contradictions, metabolism};
use boucle::model::Territory;
use serde_json::Value;
use std::time::{Duration, Instant};

const COMPANIES: usize = 300;

/// Each company delivers to three others, who confirm it with another figure, buys and sells; with typical flows about 17 each.
fn country() -> Territory {
    let name = |place: usize| format!("c{}", place % COMPANIES);
    let actors: Vec<Value> = (0..COMPANIES)
        .map(|place| {
            let mut flows = vec![
                flow("buy", "in", "material.steel", 500.0, abroad("country")),
                flow("sell", "out", "product.goods", 400.0, abroad("world")),
            ];
            for (number, step) in [1, 7, 61].into_iter().enumerate() {
                let quantity = 10.0 + number as f64;
                flows.push(flow(
                    &format!("o{number}"),
                    "out",
                    "byproduct",
                    quantity,
                    inside(&name(place + step)),
                ));
                let from = name(place + COMPANIES - step);
                flows.push(flow(
                    &format!("i{number}"),
                    "in",
                    "byproduct",
                    1.3 * quantity,
                    inside(&from),
                ));
            }
            actor(&name(place), &flows)
        })
        .collect();
    complete(&territory("FR", &actors))
}

fn fastest(times: usize, mut work: impl FnMut()) -> Duration {
    let runs = (0..times).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed()
    });
    runs.min().unwrap_or_default()
}

#[test]
fn large_territories_stay_fluent() {
    let country = country();
    let flows: usize = country.actors.iter().map(|actor| actor.flows.len()).sum();
    assert!(flows >= 5_000, "{flows} flows");
    let balance = fastest(3, || {
        assert_eq!(
            metabolism(&country, &Thresholds::default()).passages.len(),
            900
        );
    });
    let pairs = fastest(3, || {
        assert_eq!(
            contradictions(&country, &Checks::default()).degrees_of_freedom,
            900
        );
    });
    let balanced = |actors: usize| Checks {
        balanced: (country.actors.iter().take(actors))
            .map(|actor| (actor.id.clone(), 30.0))
            .collect(),
        ..Checks::default()
    };
    let some = fastest(1, || {
        let found = contradictions(&country, &balanced(30));
        assert_eq!((found.problems.len(), found.degrees_of_freedom), (0, 930));
    });
    let whole = fastest(1, || {
        // Joined by everything it would freeze the page, which says so in its place.
        let found = contradictions(&country, &balanced(COMPANIES));
        assert_eq!(found.problems[0].code, "contradiction-too-large");
        assert!(found.checks[0].is_unsolved);
    });
    println!(
        "{flows} flows: metabolism {balance:?}, deliveries {pairs:?}, matter of 30 {some:?}, of all {whole:?}"
    );
    // Without optimisation and on a busy machine: what grows with the square of the flows would take minutes.
    assert!(
        balance < Duration::from_millis(500)
            && pairs < Duration::from_millis(500)
            && some.max(whole) < Duration::from_secs(5)
    );
}
