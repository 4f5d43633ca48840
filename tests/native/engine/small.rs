//! Small territories for numbers that can be worked out by hand.

use boucle::catalog::load_territory;
use boucle::model::{LeverId, Territory};
use boucle::scenario::{ActionChoice, Scenario};
use serde_json::{Value, json};

/// A territory of some actors in a country.
pub fn territory(country: &str, actors: &[Value]) -> Territory {
    let file = json!({
        "format": "boucle-territory", "version": 1, "id": "small", "name": {"fr": "Petit", "en": "Small"},
        "country": country, "scale": "zone", "base_year": 2025, "provenance": "user", "actors": actors,
    });
    let (territory, problems) = load_territory(&file.to_string());
    assert_eq!(problems, vec![], "the small territory is sound");
    territory.expect("a territory")
}

/// An actor without estimated energy: electricity and gas as declared, no other carrier, nobody commutes.
pub fn actor(id: &str, archetype: &str, electricity_kwh: f64, gas_kwh_pcs: f64) -> Value {
    let none = |name: &str| json!({"id": name, "resource": format!("energy.{name}"), "direction": "in", "quantity": 0, "unit": "kWh"});
    json!({
        "id": id, "name": id, "archetype": archetype, "kind": "company", "employees": 20, "floor_m2": 1000, "roof_m2": 1000,
        "flows": [
            {"id": "e", "resource": "energy.electricity", "direction": "in", "quantity": electricity_kwh, "unit": "kWh"},
            {"id": "g", "resource": "energy.gas", "direction": "in", "quantity": gas_kwh_pcs, "unit": "kWh"},
            none("heating_oil"), none("coal"), none("biomass"), none("heat"), none("other"),
        ],
        "commute": {"one_way_km": 0, "days_per_year": 220, "modes": {"walk": 1}},
    })
}

/// One action alone at full participation, decided in 2026, half a lever of mobilisation left out of it.
pub fn only(code: &str) -> Scenario {
    let mut scenario = Scenario::baseline("small");
    scenario.actions.insert(
        code.to_owned(),
        ActionChoice {
            on: true,
            participation: Some(1.0),
            start_year: Some(2026),
            ..ActionChoice::default()
        },
    );
    scenario
}

/// Every lever at a position.
pub fn all_at(territory: &str, position: u8) -> Scenario {
    let levers = LeverId::ALL
        .into_iter()
        .fold(boucle::scenario::Levers::default(), |levers, lever| {
            levers.with(lever, position)
        });
    Scenario {
        levers,
        ..Scenario::baseline(territory)
    }
}
