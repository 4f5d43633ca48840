//! Laws that hold for every territory.

use super::fixture::{abroad, actor, flow, inside};
use super::of;
use crate::engine::small::territory;
use boucle::engine::metabolism::{Balance, IndicatorId, Medium, Metabolism, Side};
use boucle::model::{Partner, Scale, Territory};
use proptest::prelude::*;
use serde_json::Value;

const NAMES: [&str; 5] = ["a", "b", "c", "d", "e"];
const RESOURCES: [&str; 4] = [
    "byproduct",
    "material.steel",
    "waste.metal",
    "product.goods",
];

/// Owner, resource, direction, partner (5 to 7: outside) and quantity of a flow.
type Drawn = (usize, usize, bool, usize, f64);

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    let one = (
        0..5_usize,
        0..4_usize,
        any::<bool>(),
        0..8_usize,
        0.0..1_000.0_f64,
    );
    prop::collection::vec(one, 0..40)
}

fn built(drawn: &[Drawn], times: f64) -> Territory {
    let mut flows: [Vec<Value>; 5] = Default::default();
    for (place, (owner, resource, is_in, partner, quantity)) in drawn.iter().enumerate() {
        let partner = match partner {
            5 => abroad("region"),
            6 => abroad("country"),
            7 => abroad("world"),
            other => inside(NAMES[*other]),
        };
        let direction = if *is_in { "in" } else { "out" };
        let id = format!("f{place}");
        flows[*owner].push(flow(
            &id,
            direction,
            RESOURCES[*resource],
            quantity * times,
            partner,
        ));
    }
    let actors: Vec<Value> = NAMES
        .iter()
        .zip(&flows)
        .map(|(name, flows)| actor(name, flows))
        .collect();
    territory("FR", &actors)
}

fn near(left: f64, right: f64) -> bool {
    (left - right).abs() <= 1e-9 * left.abs().max(right.abs()).max(1.0)
}

fn sides(balance: &Balance) -> [&Side; 2] {
    [&balance.taken, &balance.given]
}

fn all(found: &Metabolism) -> impl Iterator<Item = &Balance> {
    found.resources.iter().chain(&found.families)
}

fn index(found: &Metabolism) -> Option<f64> {
    let cycling = IndicatorId::Cycling(Medium::Matter);
    found.indicator(cycling).and_then(|one| one.value)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_comes_in_is_what_passes_inside_and_what_comes_from_outside(drawn in drawn()) {
        let found = of(&built(&drawn, 1.0));
        for balance in all(&found) {
            for side in sides(balance) {
                prop_assert!(near(side.total.value, side.inside + side.outside()));
                prop_assert!(near(side.inside, balance.inside));
                let partners: f64 = side.partners.iter().map(|(_, quantity)| quantity).sum();
                prop_assert!(near(partners, side.total.value));
                for share in [side.local_share(), side.concentration].into_iter().flatten() {
                    prop_assert!((0.0..=1.0 + 1e-12).contains(&share));
                }
                prop_assert!(side.total.low <= side.total.value && side.total.value <= side.total.high);
                if let Some(months) = side.months {
                    prop_assert!(near(months.iter().sum(), 1.0));
                }
            }
        }
        for indicator in &found.indicators {
            let value = indicator.value.unwrap_or(0.0);
            prop_assert!(value >= 0.0 && (indicator.whole.is_none() || value <= 1.0 + 1e-12), "{indicator:?}");
        }
    }

    #[test]
    fn the_scale_changes_totals_alone(drawn in drawn(), times in 0.01..100.0_f64) {
        let (one, other) = (of(&built(&drawn, 1.0)), of(&built(&drawn, times)));
        for (left, right) in all(&one).zip(all(&other)) {
            prop_assert!(near(left.taken.total.value * times, right.taken.total.value));
            prop_assert!(near(left.taken.local_share().unwrap_or(0.0), right.taken.local_share().unwrap_or(0.0)));
            prop_assert!(near(left.given.concentration.unwrap_or(0.0), right.given.concentration.unwrap_or(0.0)));
        }
        prop_assert!(near(index(&one).unwrap_or(0.0), index(&other).unwrap_or(0.0)));
        prop_assert!(near(one.spend_eur * times, other.spend_eur));
    }

    #[test]
    fn a_wider_territory_has_no_less_inside(drawn in drawn()) {
        let at = |scale| of(&Territory { scale, ..built(&drawn, 1.0) });
        let scales = [Scale::Zone, Scale::Region, Scale::Country].map(at);
        for pair in scales.windows(2) {
            let [narrow, wide] = pair else { unreachable!("windows of two") };
            for (left, right) in all(narrow).zip(all(wide)) {
                for (left, right) in sides(left).into_iter().zip(sides(right)) {
                    prop_assert!(near(left.total.value, right.total.value) && near(left.total.high, right.total.high));
                    prop_assert!(near(right.total.value, right.inside + right.outside()));
                    prop_assert!(left.inside <= right.inside * (1.0 + 1e-12));
                    prop_assert!(near(left.world, right.world));
                }
            }
            // What nobody has a name for changes nothing between the actors, and costs what it costs.
            prop_assert_eq!(&narrow.passages, &wide.passages);
            prop_assert_eq!(narrow.actor_dependences.len(), wide.actor_dependences.len());
            prop_assert!(near(index(narrow).unwrap_or(0.0), index(wide).unwrap_or(0.0)));
            prop_assert!(near(narrow.spend_eur, wide.spend_eur) && near(narrow.co2_t, wide.co2_t));
        }
        let country = &scales[2];
        prop_assert!(all(country).all(|one| one.taken.region == 0.0 && one.taken.country == 0.0));
    }

    #[test]
    fn the_order_of_the_actors_changes_nothing(drawn in drawn()) {
        let straight = built(&drawn, 1.0);
        let mut turned = straight.clone();
        turned.actors.reverse();
        let (one, other) = (of(&straight), of(&turned));
        for (left, right) in all(&one).zip(all(&other)) {
            prop_assert_eq!(&left.code, &right.code);
            prop_assert!(near(left.taken.total.value, right.taken.total.value));
            prop_assert!(near(left.taken.concentration.unwrap_or(0.0), right.taken.concentration.unwrap_or(0.0)));
            prop_assert_eq!(left.actors, right.actors);
        }
        for (left, right) in one.indicators.iter().zip(&other.indicators) {
            prop_assert!(near(left.value.unwrap_or(-1.0), right.value.unwrap_or(-1.0)));
        }
        prop_assert_eq!(one.actor_dependences.len(), other.actor_dependences.len());
    }

    #[test]
    fn nothing_cycles_without_loops(drawn in drawn()) {
        // Deliveries from a lower to a higher place alone.
        let mut ordered = built(&drawn, 1.0);
        for (place, actor) in ordered.actors.iter_mut().enumerate() {
            actor.flows.retain(|flow| {
                let Partner::Actor { id } = &flow.partner else { return true };
                let other = NAMES.iter().position(|name| *name == id.0).expect("a partner");
                if flow.direction == boucle::model::Direction::Out { place < other } else { other < place }
            });
        }
        // Exactly zero, not a rounding error.
        let cycled = of(&ordered).indicator(IndicatorId::Cycling(Medium::Matter)).and_then(|one| one.part);
        prop_assert_eq!(cycled, Some(0.0));
    }
}

#[test]
fn what_never_leaves_a_loop_cycles_wholly() {
    let a = actor("a", &[flow("o", "out", "byproduct", 10.0, inside("b"))]);
    let b = actor("b", &[flow("o", "out", "byproduct", 10.0, inside("a"))]);
    let found = of(&territory("FR", &[a, b]));
    assert_eq!(index(&found), Some(1.0));
}
