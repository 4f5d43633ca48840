//! Any territory and any scenario: the engine answers, nothing is infinite or undefined, and the balances close.

use boucle::catalog::{EQUIPMENT, SKILLS, actions, catalog, load_territory};
use boucle::engine::{Evaluation, Park, Place};
use boucle::model::{LeverId, Territory, WasteRoute};
use boucle::scenario::{ActionChoice, Assumptions, CarbonPath, Credit, Levers, Scenario};
use boucle::units::Unit;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A size that is often nothing, sometimes tiny, mostly usual, sometimes huge.
fn size(usual: f64) -> impl Strategy<Value = f64> {
    prop_oneof![
        2 => Just(0.0),
        1 => Just(1e-6),
        6 => 0.0..usual,
        1 => Just(usual * 1e3),
    ]
}

fn flow() -> impl Strategy<Value = Value> {
    let resources: Vec<(String, Unit)> = catalog()
        .resources()
        .map(|resource| (resource.code.clone(), resource.unit))
        .collect();
    let routes = [
        WasteRoute::Landfill,
        WasteRoute::Incineration,
        WasteRoute::Recycling,
        WasteRoute::Digestion,
        WasteRoute::Compost,
        WasteRoute::Reuse,
    ];
    (
        select(resources),
        any::<bool>(),
        size(1e6),
        select(routes.to_vec()),
        prop_oneof![Just(None), (-30.0..900.0).prop_map(Some)],
        prop_oneof![Just(None), size(60.0).prop_map(Some)],
        prop_oneof![Just(None), size(500.0).prop_map(Some)],
    )
        .prop_map(
            |((resource, unit), out, quantity, route, celsius, km, price)| {
                let mut flow = json!({
                    "resource": resource, "unit": unit, "quantity": quantity,
                    "direction": if out { "out" } else { "in" },
                });
                if resource.starts_with("waste.") && out {
                    flow["route"] = json!(route);
                }
                if resource.starts_with("heat.") {
                    flow["temperature_c"] = json!(celsius);
                }
                if let Some(km) = km {
                    flow["distance_km"] = json!(km);
                }
                if let Some(price) = price {
                    flow["price_eur_per_unit"] = json!(price);
                }
                flow
            },
        )
}

fn actor() -> impl Strategy<Value = Value> {
    let archetypes: Vec<String> = catalog()
        .archetypes()
        .iter()
        .map(|a| a.id.clone())
        .collect();
    let equipment: Vec<&str> = EQUIPMENT.iter().map(|class| class.id).collect();
    (
        (select(archetypes), any::<bool>(), size(900.0), size(20_000.0), size(20_000.0)),
        (select(vec![0.0, 0.1, 3.0, -8.0]), select(vec![0.0, 0.2, 7.0])),
        prop::collection::vec(flow(), 0..6),
        prop::collection::vec((select(equipment), size(6.0), size(3_000.0)), 0..3),
        prop::collection::vec((select(SKILLS.to_vec()), size(1.5)), 0..3),
        prop_oneof![Just(None), (size(40.0), size(220.0), 0.0..=1.0).prop_map(Some)],
        size(300.0),
    )
        .prop_map(|((archetype, public, employees, floor, roof), (x, y), flows, equipment, skills, commute, meals)| {
            let mut actor = json!({
                "archetype": archetype, "kind": if public { "public" } else { "company" },
                "employees": employees, "floor_m2": floor, "roof_m2": roof, "x_km": x, "y_km": y, "meals_per_day": meals,
                "flows": numbered(flows),
                "equipment": equipment.iter().map(|(class, units, hours)| json!({"class": class, "units": units, "use_hours_per_year": hours})).collect::<Vec<_>>(),
                "skills": skills.iter().map(|(class, fte)| json!({"class": class, "need_fte": fte, "provision": "consultant"})).collect::<Vec<_>>(),
            });
            if let Some((km, days, alone)) = commute {
                actor["commute"] = json!({"one_way_km": km, "days_per_year": days, "modes": {"car_alone": alone, "walk": 1.0 - alone}});
            }
            actor
        })
}

fn numbered(items: Vec<Value>) -> Vec<Value> {
    let numbers = 0..items.len();
    let named = items.into_iter().zip(numbers).map(|(mut item, number)| {
        item["id"] = json!(format!("n{number}"));
        item["name"] = json!(format!("n{number}"));
        item
    });
    named.collect()
}

fn territory() -> impl Strategy<Value = Territory> {
    (prop::collection::vec(actor(), 0..7), any::<bool>()).prop_map(|(actors, french)| {
        let file = json!({
            "format": "boucle-territory", "version": 1, "id": "any", "name": {"fr": "x", "en": "x"},
            "country": if french { "FR" } else { "LU" }, "scale": "zone", "base_year": 2025, "provenance": "user",
            "actors": numbered(actors),
        });
        load_territory(&file.to_string()).0.expect("a territory, with or without problems")
    })
}

fn choice() -> impl Strategy<Value = (String, ActionChoice)> {
    let codes: Vec<(String, Vec<String>)> = actions()
        .iter()
        .map(|action| {
            let own = catalog()
                .iter_prefix(action.code)
                .map(|datum| datum.key.clone());
            let shared = [
                "equipment.",
                "skills.",
                "pv.",
                "battery.",
                "bass.",
                "mobilisation.",
            ]
            .into_iter()
            .flat_map(|prefix| catalog().iter_prefix(prefix).map(|datum| datum.key.clone()));
            (action.code.to_owned(), own.chain(shared).collect())
        })
        .collect();
    (
        select(codes),
        any::<bool>(),
        0.0..=1.0,
        2020..2060,
        any::<prop::sample::Index>(),
        size(50.0),
    )
        .prop_map(|((code, keys), on, participation, start, key, value)| {
            let parameters = if keys.is_empty() {
                BTreeMap::new()
            } else {
                BTreeMap::from([(key.get(&keys).clone(), value)])
            };
            let choice = ActionChoice {
                on,
                participation: Some(participation),
                start_year: Some(start),
                parameters,
            };
            (code, choice)
        })
}

fn scenario() -> impl Strategy<Value = Scenario> {
    (
        prop::array::uniform6(select(vec![0_u8, 1, 40, 100])),
        prop::collection::vec(choice(), 0..6),
        select(vec![None, Some(0.0), Some(-0.04), Some(0.3)]),
        select(vec![
            None,
            Some(CarbonPath::France2025),
            Some(CarbonPath::France2019),
        ]),
        select(vec![None, Some(0.0), Some(1.5)]),
        select(vec![None, Some(Credit::Supplier), Some(Credit::Receiver)]),
        2026..2070,
    )
        .prop_map(|(positions, choices, rate, path, grid, credit, horizon)| {
            let levers = LeverId::ALL.into_iter().zip(positions);
            Scenario {
                levers: levers.fold(Levers::default(), |levers, (lever, position)| {
                    levers.with(lever, position)
                }),
                actions: choices.into_iter().collect(),
                assumptions: Assumptions {
                    discount_rate: rate,
                    carbon_path: path,
                    electricity_factor: grid,
                    accounting: credit,
                    grid_decline: rate,
                    energy_price_growth: rate.map(|rate| rate / 2.0),
                    ..Assumptions::default()
                },
                horizon_year: horizon,
                ..Scenario::baseline("any")
            }
        })
}

/// Everything that the answer says is a number, and what cannot be negative is not.
fn sound(evaluation: &Evaluation) -> Result<(), TestCaseError> {
    let outcome = &evaluation.outcome;
    prop_assert!(
        evaluation
            .ledger
            .amounts()
            .iter()
            .all(|amount| amount.is_finite())
    );
    for (kpi, figure) in &outcome.key_figures {
        for value in [figure.value, figure.low, figure.high]
            .into_iter()
            .flatten()
        {
            prop_assert!(value.is_finite(), "{kpi:?}");
        }
    }
    let json = serde_json::to_value(outcome).expect("an outcome is plain data");
    prop_assert!(
        !json["co2"]["avoided_t"]
            .as_array()
            .expect("years")
            .iter()
            .any(Value::is_null)
    );
    prop_assert!(outcome.co2.baseline_t.iter().all(|tonnes| *tonnes >= 0.0));
    prop_assert!(outcome.cost.capex_eur.iter().all(|eur| *eur >= 0.0));
    prop_assert!(
        outcome
            .flows
            .local_share
            .iter()
            .all(|share| (0.0..=1.0).contains(share))
    );
    Ok(())
}

/// What enters a sector leaves it; no flow runs backwards.
fn balanced(evaluation: &Evaluation) -> Result<(), TestCaseError> {
    for network in [&evaluation.energy, &evaluation.matter] {
        for flows in [&network.before, &network.after] {
            let mut sectors: BTreeMap<&Place, (f64, f64)> = BTreeMap::new();
            for flow in flows {
                prop_assert!(
                    flow.quantity >= 0.0 && flow.quantity.is_finite(),
                    "{flow:?}"
                );
                sectors.entry(&flow.to).or_default().0 += flow.quantity;
                sectors.entry(&flow.from).or_default().1 += flow.quantity;
            }
            let throughput: f64 = flows.iter().map(|flow| flow.quantity).sum();
            for (place, (entering, leaving)) in sectors {
                if matches!(place, Place::Sector(_)) {
                    prop_assert!(
                        (entering - leaving).abs() <= 1e-9 * throughput,
                        "{place:?}: {entering} in, {leaving} out"
                    );
                }
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn any_territory_and_any_scenario_have_an_answer(territory in territory(), scenario in scenario()) {
        let evaluation = Park::new(&territory).evaluate(&scenario);
        sound(&evaluation)?;
        balanced(&evaluation)?;
    }
}
