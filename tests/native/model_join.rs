//! Territories joined to a larger one: nothing is lost, nothing is mixed up.

use boucle::catalog::{PRESETS, catalog, complete, load_territory, preset};
use boucle::engine::evaluate;
use boucle::model::{
    Country, Direction, LocalName, Partner, Problem, Provenance, Scale, Territory, join,
    read_territory,
};
use boucle::scenario::Scenario;
use proptest::prelude::*;
use proptest::sample::subsequence;
use std::collections::{BTreeMap, BTreeSet};

/// A territory of two actors, the second of which delivers 40 t of pallets' wood to the first.
fn pair(id: &str, extra: &str) -> Territory {
    let json = format!(
        r#"{{"format": "boucle-territory", "version": 1, "id": "{id}", "name": {{"fr": "Zone {id}"}}, "country": "FR", "base_year": 2025,
        "provenance": "user", "sources": ["enquête", "{id}"], {extra}
        "facts": [{{"id": "park-jobs", "value": 30, "source": "mairie", "year": 2020}}],
        "actors": [
          {{"id": "a", "name": "A", "archetype": "metalworking", "kind": "company", "employees": 10, "x_km": 1.5, "y_km": 2,
            "flows": [{{"id": "bois", "resource": "waste.wood", "direction": "in", "quantity": 40, "unit": "t", "partner": {{"kind": "actor", "id": "b"}}}}]}},
          {{"id": "b", "name": "B", "archetype": "logistics", "kind": "company", "employees": 20, "x_km": 4, "y_km": 0, "zone": "Nord",
            "flows": [{{"id": "bois", "resource": "waste.wood", "direction": "out", "quantity": 40, "unit": "t", "partner": {{"kind": "actor", "id": "a"}}}}]}}
        ]}}"#
    );
    let (territory, problems) = read_territory(&json);
    assert_eq!(problems, []);
    territory.expect("a territory")
}

fn name() -> LocalName {
    LocalName {
        fr: "Ensemble".to_owned(),
        ..LocalName::default()
    }
}

fn joined(parts: &[&Territory]) -> Result<Territory, Problem> {
    join("region", name(), Scale::Region, parts)
}

#[test]
fn two_zones_keep_their_actors_partners_and_plans() {
    let (north, south) = (pair("nord", ""), pair("sud", ""));
    let region = joined(&[&north, &south]).expect("a region");
    let ids: Vec<_> = (region.actors.iter())
        .map(|actor| actor.id.0.as_str())
        .collect();
    assert_eq!(ids, ["nord.a", "nord.b", "sud.a", "sud.b"]);
    let zones: Vec<_> = (region.actors.iter())
        .map(|actor| actor.zone.as_str())
        .collect();
    assert_eq!(zones, ["Zone nord", "Nord", "Zone sud", "Nord"]);
    // The first plan spans 1.5 to 4 km; the second one, as wide, begins 10 km further: 14 km, its other actor 2.5 km beyond.
    let places: Vec<_> = (region.actors.iter())
        .map(|actor| (actor.x_km, actor.y_km))
        .collect();
    assert_eq!(places, [(1.5, 2.0), (4.0, 0.0), (14.0, 2.0), (16.5, 0.0)]);
    let partners: Vec<_> = (region.actors.iter())
        .flat_map(|actor| &actor.flows)
        .map(|flow| match &flow.partner {
            Partner::Actor { id } => id.0.as_str(),
            _ => "outside",
        })
        .collect();
    assert_eq!(partners, ["nord.b", "nord.a", "sud.b", "sud.a"]);
    assert_eq!(region.sources, ["enquête", "nord", "sud"]);
    assert_eq!(region.facts, []);
    assert_eq!(
        (region.id.as_str(), region.scale),
        ("region", Scale::Region)
    );
    let employees: f64 = region.actors.iter().map(|actor| actor.employees).sum();
    assert!((employees - 60.0).abs() < 1e-12);
    let json = serde_json::to_string(&region).expect("JSON");
    assert_eq!(load_territory(&json), (Some(region), Vec::new()));
}

#[test]
fn a_territory_joined_twice_has_each_actor_twice() {
    let zone = pair("nord", "");
    let region = joined(&[&zone, &zone]).expect("a region");
    let ids: Vec<_> = (region.actors.iter())
        .map(|actor| actor.id.0.as_str())
        .collect();
    assert_eq!(ids, ["nord.a", "nord.b", "nord.a-2", "nord.b-2"]);
    let Partner::Actor { id } = &region.actors[2].flows[0].partner else {
        panic!("the partner stays inside");
    };
    assert_eq!(id.0, "nord.b-2");
}

#[test]
fn what_does_not_go_together_is_said() {
    let zone = pair("nord", "");
    let code = |parts: &[&Territory]| joined(parts).map_err(|problem| problem.code);
    assert_eq!(code(&[]), Err("joined-nothing"));
    let mut later = pair("sud", "");
    later.base_year = 2026;
    let fault = joined(&[&zone, &later]).expect_err("two years");
    let mut known = Problem::new("territories[1].base_year", "joined-years");
    known = known.with("value", 2026).with("expected", 2025);
    assert_eq!(fault, known);
    let mut abroad = pair("sud", "");
    abroad.country = Country::LU;
    assert_eq!(code(&[&zone, &abroad]), Err("joined-countries"));
    let dear = pair("sud", r#""factors": {"energy.price": 2},"#);
    let dearer = pair("est", r#""factors": {"energy.price": 3},"#);
    assert_eq!(code(&[&dear, &dearer]), Err("joined-factors"));
    // A figure that only one of them replaces is not the same either: the other takes that of the catalog.
    assert_eq!(code(&[&zone, &dear]), Err("joined-factors"));
    let both = joined(&[&dear, &dear]).expect("the same figure");
    assert_eq!(
        both.factors,
        BTreeMap::from([("energy.price".to_owned(), 2.0)])
    );
    // Nobody is there whom the catalog's figure could concern.
    let empty = preset("blank").expect("a preset");
    assert_eq!(joined(&[&empty, &dear]).expect("one").factors.len(), 1);
}

#[test]
fn the_whole_is_no_better_known_than_its_parts() {
    let mut zones = [pair("nord", ""), pair("sud", "")];
    zones[0].provenance = Provenance::Published;
    assert_eq!(
        joined(&[&zones[0]]).map(|all| all.provenance),
        Ok(Provenance::Published)
    );
    let parts: Vec<_> = zones.iter().collect();
    assert_eq!(
        joined(&parts).map(|all| all.provenance),
        Ok(Provenance::User)
    );
    zones[1].provenance = Provenance::Illustrative;
    let parts: Vec<_> = zones.iter().collect();
    assert_eq!(
        joined(&parts).map(|all| all.provenance),
        Ok(Provenance::Illustrative)
    );
}

#[test]
fn a_partner_that_is_not_there_finds_no_namesake() {
    let mut lonely = pair("nord", "");
    lonely.actors.truncate(1);
    let region = joined(&[&lonely, &pair("sud", "")]).expect("a region");
    assert_eq!(region.actors[0].flows[0].partner, Partner::Region);
}

type Totals = BTreeMap<(String, bool), f64>;

/// Quantity of every resource by direction, in the unit of the resource.
fn totals(territories: &[&Territory]) -> Totals {
    let mut totals = Totals::new();
    let actors = territories.iter().flat_map(|territory| &territory.actors);
    for flow in actors.flat_map(|actor| &actor.flows) {
        let unit = catalog().resource(&flow.resource).expect("known").unit;
        let quantity = flow.quantity * flow.unit.factor_to(unit).expect("of its kind");
        let key = (flow.resource.clone(), flow.direction == Direction::In);
        *totals.entry(key).or_default() += quantity;
    }
    totals
}

fn same(left: f64, right: f64) -> bool {
    (left - right).abs() <= 1e-9 * left.abs().max(right.abs())
}

/// From west to east, km.
fn span(zone: &[&boucle::model::Actor]) -> (f64, f64) {
    zone.iter()
        .fold((f64::MAX, f64::MIN), |(west, east), actor| {
            (west.min(actor.x_km), east.max(actor.x_km))
        })
}

/// Presets of one country with only some of their actors, moved and larger or smaller.
fn parts() -> impl Strategy<Value = Vec<Territory>> {
    let country = |country| {
        let all = PRESETS.iter().filter_map(|id| preset(id));
        all.filter(move |territory| territory.country == country)
            .collect::<Vec<_>>()
    };
    let countries = prop_oneof![Just(country(Country::FR)), Just(country(Country::LU))];
    let some = countries.prop_flat_map(|all| {
        let most = all.len();
        subsequence(all, 1..=most)
    });
    let changes = prop::collection::vec((0.01..50.0_f64, -30.0..30.0_f64, 1..7_usize), 8);
    (some, changes).prop_map(|(mut parts, changes)| {
        for (part, (times, east, every)) in parts.iter_mut().zip(changes) {
            let mut number = 0;
            part.actors.retain(|_| {
                number += 1;
                number % (every + 1) != 0
            });
            let kept: BTreeSet<_> = part.actors.iter().map(|actor| actor.id.clone()).collect();
            for actor in &mut part.actors {
                actor.x_km += east;
                actor.employees *= times;
                for flow in &mut actor.flows {
                    flow.quantity *= times;
                    if matches!(&flow.partner, Partner::Actor { id } if !kept.contains(id)) {
                        flow.partner = Partner::Region;
                    }
                }
            }
        }
        parts
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_whole_is_the_sum_of_its_parts(parts in parts()) {
        let parts: Vec<&Territory> = parts.iter().collect();
        let region = joined(&parts).expect("one country, one year");
        let completed: Vec<Territory> = parts.iter().map(|part| complete(part)).collect();
        let of_parts: Vec<&Territory> = completed.iter().collect();
        for (whole, sum) in [
            (totals(&[&region]), totals(&parts)),
            (totals(&[&complete(&region)]), totals(&of_parts)),
        ] {
            prop_assert_eq!(whole.len(), sum.len());
            for (key, quantity) in &whole {
                prop_assert!(same(*quantity, sum[key]), "{:?}: {} is not {}", key, quantity, sum[key]);
            }
        }
        let employees = |parts: &[&Territory]| -> f64 {
            parts.iter().flat_map(|part| &part.actors).map(|actor| actor.employees).sum()
        };
        prop_assert!(same(employees(&[&region]), employees(&parts)));
        let co2 = |territory: &Territory| {
            let outcome = evaluate(territory, &Scenario::baseline("region")).outcome;
            outcome.co2.baseline_t[0]
        };
        let sum: f64 = parts.iter().map(|part| co2(part)).sum();
        prop_assert!(same(co2(&region), sum), "{} is not {}", co2(&region), sum);
    }

    #[test]
    fn names_are_unique_and_plans_apart(parts in parts()) {
        let parts: Vec<&Territory> = parts.iter().collect();
        let region = joined(&parts).expect("one country, one year");
        let ids: BTreeSet<_> = region.actors.iter().map(|actor| &actor.id).collect();
        prop_assert_eq!(ids.len(), parts.iter().map(|part| part.actors.len()).sum::<usize>());
        let mut rest = region.actors.iter();
        let mut before: Option<f64> = None;
        for part in &parts {
            let zone: Vec<_> = rest.by_ref().take(part.actors.len()).collect();
            if zone.is_empty() {
                continue;
            }
            let (west, east) = span(&zone);
            let (own_west, own_east) = span(&part.actors.iter().collect::<Vec<_>>());
            prop_assert!((east - west - (own_east - own_west)).abs() < 1e-9);
            if let Some(before) = before {
                prop_assert!((west - before - 10.0).abs() < 1e-9, "{} km", west - before);
            }
            before = Some(east);
            for (actor, own) in zone.iter().zip(&part.actors) {
                prop_assert_eq!(&actor.id.0, &format!("{}.{}", part.id, own.id.0));
                for (flow, own) in actor.flows.iter().zip(&own.flows) {
                    let partner = match &own.partner {
                        Partner::Actor { id } => format!("{}.{}", part.id, id.0),
                        other => format!("{other:?}"),
                    };
                    let found = match &flow.partner {
                        Partner::Actor { id } => id.0.clone(),
                        other => format!("{other:?}"),
                    };
                    prop_assert_eq!(partner, found);
                }
            }
        }
    }
}
