//! Laws of the reconciliation of a territory.

use super::{abroad, actor, flow, inside};
use crate::engine::small::territory;
use boucle::engine::contradictions;
use boucle::engine::contradictions::{Checks, Contradictions, KnownShare};
use boucle::model::{ActorId, Direction, Territory};
use boucle::numeric::reconcile::{Declared, Flow, Transfer, reconcile};
use proptest::prelude::*;
use serde_json::{Value, json};

const NAMES: [&str; 4] = ["a", "b", "c", "d"];

/// Giver, taker, quantities of both sides and uncertainties in percent.
type Drawn = (usize, usize, f64, f64, f64, f64);

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    let quantity = || 1.0..1_000.0_f64;
    let pct = || 1.0..50.0_f64;
    let one = (0..4_usize, 0..4_usize, quantity(), quantity(), pct(), pct());
    prop::collection::vec(one, 1..12)
}

/// Deliveries between four actors, and a purchase and a sale of each.
fn built(drawn: &[Drawn], times: f64) -> Territory {
    let mut flows: [Vec<Value>; 4] = Default::default();
    for (place, (from, to, given, taken, pct, other_pct)) in drawn.iter().enumerate() {
        let mut out = flow(
            &format!("o{place}"),
            "out",
            "byproduct",
            given * times,
            inside(NAMES[*to]),
        );
        let mut into = flow(
            &format!("i{place}"),
            "in",
            "byproduct",
            taken * times,
            inside(NAMES[*from]),
        );
        out["uncertainty_pct"] = json!(pct);
        into["uncertainty_pct"] = json!(other_pct);
        flows[*from].push(out);
        flows[*to].push(into);
    }
    for own in &mut flows {
        own.push(flow(
            "buy",
            "in",
            "material.steel",
            300.0 * times,
            abroad("country"),
        ));
        own.push(flow(
            "sell",
            "out",
            "product.goods",
            250.0 * times,
            abroad("world"),
        ));
    }
    let actors: Vec<Value> = NAMES
        .iter()
        .zip(&flows)
        .map(|(name, flows)| actor(name, flows))
        .collect();
    territory("FR", &actors)
}

/// Matter of two of the actors balances: one strictly, one with a rest.
fn balanced() -> Checks {
    let id = |name: &str| ActorId(name.to_owned());
    Checks {
        balanced: [(id("a"), 0.0), (id("b"), 10.0)].into(),
        ..Checks::default()
    }
}

fn near(left: f64, right: f64) -> bool {
    (left - right).abs() <= 1e-9 * left.abs().max(right.abs()).max(1.0)
}

/// What all flows of an actor leave over, t.
fn rest(found: &Contradictions, actor: usize) -> f64 {
    let own = found.figures.iter().filter(|figure| figure.actor == actor);
    let signed = own.map(|figure| match figure.direction {
        Direction::In => figure.reconciled,
        Direction::Out => -figure.reconciled,
    });
    signed.sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn all_balances_close(drawn in drawn()) {
        let found = contradictions(&built(&drawn, 1.0), &balanced());
        prop_assert_eq!(&found.problems, &vec![]);
        for from in 0..4 {
            for to in 0..4 {
                let side = |direction: Direction, actor: usize, partner: usize| -> f64 {
                    let own = found.figures.iter().filter(|figure| {
                        figure.direction == direction && figure.actor == actor
                            && figure.partner == boucle::engine::metabolism::Origin::Actor(partner)
                    });
                    own.map(|figure| figure.reconciled).sum()
                };
                let (given, taken) = (side(Direction::Out, from, to), side(Direction::In, to, from));
                prop_assert!((given - taken).abs() < 1e-9 * 12_000.0, "{} {}", given, taken);
            }
        }
        prop_assert!(rest(&found, 0).abs() < 1e-9 * 12_000.0, "{}", rest(&found, 0));
    }

    #[test]
    fn what_agrees_does_not_move(drawn in drawn()) {
        let agreed: Vec<Drawn> = drawn.iter().map(|(from, to, quantity, _, pct, other)| (*from, *to, *quantity, *quantity, *pct, *other)).collect();
        let found = contradictions(&built(&agreed, 1.0), &Checks::default());
        prop_assert!(found.chi_square < 1e-15, "{}", found.chi_square);
        prop_assert!(found.figures.iter().all(|figure| figure.adjustment.abs() < 1e-9 * figure.declared));
        prop_assert_eq!(found.most_suspect, None);
        prop_assert!(found.checks.iter().all(|check| !check.is_contradiction()));
    }

    #[test]
    fn the_test_does_not_depend_on_the_scale(drawn in drawn(), times in 0.01..100.0_f64) {
        let one = contradictions(&built(&drawn, 1.0), &balanced());
        let other = contradictions(&built(&drawn, times), &balanced());
        prop_assert!(near(one.chi_square, other.chi_square), "{} {}", one.chi_square, other.chi_square);
        prop_assert_eq!(one.degrees_of_freedom, other.degrees_of_freedom);
        for (left, right) in one.figures.iter().zip(&other.figures) {
            prop_assert!(near(left.reconciled * times, right.reconciled));
        }
    }

    #[test]
    fn figures_joined_for_speed_are_reconciled_as_if_apart(
        sides in prop::collection::vec((any::<bool>(), 1.0..1_000.0_f64, 1.0..50.0_f64), 2..12)
    ) {
        let flows: Vec<Value> = sides.iter().enumerate().map(|(place, (is_in, quantity, pct))| {
            let direction = if *is_in { "in" } else { "out" };
            let mut one = flow(&format!("f{place}"), direction, "byproduct", *quantity, abroad("region"));
            one["uncertainty_pct"] = json!(pct);
            one
        }).collect();
        let checks = Checks { balanced: [(ActorId("a".to_owned()), 0.0)].into(), ..Checks::default() };
        let found = contradictions(&territory("FR", &[actor("a", &flows)]), &checks);
        let apart: Vec<Flow> = sides.iter().map(|(is_in, value, pct)| Flow {
            from: (!is_in).then_some(0),
            to: is_in.then_some(0),
            declared: Some(Declared { value: *value, sd: Some(value * pct / 196.0) }),
        }).collect();
        let apart = reconcile(1, &apart, &[]).expect("an answer");
        prop_assert!(near(found.chi_square, apart.chi_square));
        for (figure, estimate) in found.figures.iter().zip(apart.flows.iter().flatten()) {
            prop_assert!(near(figure.reconciled, estimate.value));
            prop_assert!(near(figure.reconciled_sd, estimate.sd));
            prop_assert!(near(figure.standardised.unwrap_or(0.0), estimate.standardised.unwrap_or(0.0)));
            prop_assert_eq!(figure.is_suspect, estimate.suspect);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Shares, of one flow or of several, hold beside the balance of the actor as they do in the reconciliation of the same flows one by one.
    #[test]
    fn shares_stand_beside_a_balance(
        taken in prop::collection::vec((10.0..1_000.0_f64, 1.0..30.0_f64), 1..5),
        given in prop::collection::vec((10.0..1_000.0_f64, 1.0..30.0_f64), 3..6),
        shares in prop::collection::vec((0..3_usize, 0..4_usize, 0.8..1.2_f64, prop_oneof![Just(0.0), 2.0..20.0_f64]), 1..4),
    ) {
        let named = |side: &str, place: usize| format!("{side}{place}");
        let told = |side: &str, sizes: &[(f64, f64)]| -> Vec<Value> {
            sizes.iter().enumerate().map(|(place, (quantity, pct))| {
                let mut one = flow(&named(side, place), side, "byproduct", *quantity, abroad("region"));
                one["uncertainty_pct"] = json!(pct);
                one
            }).collect()
        };
        let flows: Vec<Value> = [told("in", &taken), told("out", &given)].concat();
        // Of each pair of flows one share, near the one that the figures have.
        let mut pairs: Vec<(usize, usize, f64, f64)> = Vec::new();
        for (flow, of, near, pct) in shares {
            let of = of % taken.len();
            if pairs.iter().all(|one| one.0 != flow) {
                pairs.push((flow, of, near * given[flow].0 / taken[of].0, pct));
            }
        }
        let checks = Checks {
            balanced: [(ActorId("a".to_owned()), 20.0)].into(),
            shares: pairs.iter().map(|(flow, of, share, pct)| KnownShare {
                actor: ActorId("a".to_owned()),
                flow: named("out", *flow),
                of: named("in", *of),
                share: *share,
                uncertainty_pct: *pct,
            }).collect(),
            ..Checks::default()
        };
        let found = contradictions(&territory("FR", &[actor("a", &flows)]), &checks);
        let side = |sizes: &[(f64, f64)], is_in: bool| -> Vec<Flow> {
            sizes.iter().map(|(value, pct)| Flow {
                from: (!is_in).then_some(0),
                to: is_in.then_some(0),
                declared: Some(Declared { value: *value, sd: Some(value * pct / 196.0) }),
            }).collect()
        };
        let sum = |sizes: &[(f64, f64)]| sizes.iter().map(|(value, _)| value).sum::<f64>();
        let rest = Flow {
            from: Some(0),
            to: None,
            declared: Some(Declared { value: 0.0, sd: Some(sum(&taken).max(sum(&given)) * 20.0 / 196.0) }),
        };
        let apart = [side(&taken, true), side(&given, false), vec![rest]].concat();
        let transfers: Vec<Transfer> = pairs.iter().map(|(flow, of, value, pct)| Transfer {
            flow: taken.len() + flow,
            of: *of,
            coefficient: Declared { value: *value, sd: (*pct > 0.0).then_some(value * pct / 196.0) },
        }).collect();
        let apart = reconcile(1, &apart, &transfers).expect("an answer");
        prop_assert_eq!(&found.problems, &vec![]);
        prop_assert!((found.chi_square - apart.chi_square).abs() < 1e-7 * apart.chi_square.max(1.0), "{} {}", found.chi_square, apart.chi_square);
        prop_assert_eq!(found.degrees_of_freedom, apart.degrees_of_freedom);
        for (figure, estimate) in found.figures.iter().zip(apart.flows.iter().flatten()) {
            prop_assert!((figure.reconciled - estimate.value).abs() < 1e-7 * estimate.value.abs().max(1.0), "{} {}", figure.reconciled, estimate.value);
            prop_assert!((figure.reconciled_sd - estimate.sd).abs() < 1e-7 * estimate.sd.max(1.0));
        }
        // What is known for sure holds.
        for (flow, of, share, _) in pairs.iter().filter(|one| one.3 == 0.0) {
            let now = |id: String| found.figures.iter().find(|one| one.flow == id).map_or(f64::NAN, |one| one.reconciled);
            let (part, whole) = (now(named("out", *flow)), now(named("in", *of)));
            prop_assert!((part - share * whole).abs() < 1e-9 * whole.abs().max(1.0) * 100.0, "{} {}", part, share * whole);
        }
    }
}
