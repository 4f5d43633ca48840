//! What resources weigh in spend and CO2e, and which are strategic.

use super::fixture::{abroad, actor, flow, inside};
use super::{close, of};
use crate::engine::small::territory;
use boucle::catalog::catalog;
use boucle::engine::metabolism;
use boucle::engine::metabolism::{Dependence, Detail, Origin, Thresholds};
use boucle::model::Territory;
use serde_json::json;

/// Electricity, gas, steel and sand of one actor, and by-products of a neighbour at a declared price.
fn buyer() -> Territory {
    let mut bought = flow("b", "in", "byproduct", 30.0, inside("n"));
    bought["price_eur_per_unit"] = json!(10.0);
    let mut sand = flow("s", "in", "material.sand", 50_000.0, abroad("region"));
    sand["unit"] = json!("kg");
    sand["price_eur_per_unit"] = json!(0.02);
    let a = actor(
        "a",
        &[
            json!({"id": "e", "resource": "energy.electricity", "direction": "in", "quantity": 200, "unit": "MWh"}),
            json!({"id": "g", "resource": "energy.gas", "direction": "in", "quantity": 100_000, "unit": "kWh"}),
            flow("t", "in", "material.steel", 100.0, abroad("country")),
            sand,
            bought,
        ],
    );
    territory("FR", &[a, actor("n", &[])])
}

#[test]
fn prices_are_declared_ones_or_those_of_the_catalog() {
    let found = of(&buyer());
    let spend = |code: &str| found.balance(code).and_then(|one| one.spend_eur);
    // 200 MWh in the band of 20 to 500 MWh at 229.6 EUR; 100 MWh PCS below 0.28 GWh at 105.8; 100 t at 750; 50 t at 20; 30 t at 10.
    close(spend("energy.electricity").expect("a price"), 45_920.0);
    close(spend("energy.gas").expect("a price"), 10_580.0);
    close(spend("material.steel").expect("a price"), 75_000.0);
    close(spend("material.sand").expect("a price"), 1_000.0);
    close(spend("byproduct").expect("a price"), 300.0);
    close(found.spend_eur, 132_800.0);
    close(spend("energy").expect("a price"), 56_500.0);
}

#[test]
fn emissions_are_those_of_making_what_comes_from_outside() {
    let found = of(&buyer());
    let co2 = |code: &str| found.balance(code).and_then(|one| one.co2_t);
    // Steel 2,211 kg/t; gas 0.239 kg per kWh PCI, 90,000 of them.
    close(co2("material.steel").expect("a factor"), 221.1);
    close(co2("energy.gas").expect("a factor"), 21.51);
    // What the neighbour gives was made from what came in before.
    assert_eq!(co2("byproduct"), None);
}

#[test]
fn strategic_is_what_weighs_depends_and_has_one_dominant_provenance() {
    let found = of(&buyer());
    let strategic: Vec<(&str, &str)> = (found.strategic())
        .map(|one| (one.code.as_str(), one.reason.key))
        .collect();
    // Of 132,800 EUR: steel 56.5 %, electricity 34.6 %, gas 8.0 %, sand 0.75 %. Of the CO2e 221.1 + 21.51 +
    // 200 x 0.0519 = 10.38, 252.99 t with little for the sand: steel 87 %, gas 8.5 %, electricity 4.1 %, below the threshold.
    assert_eq!(strategic[0], ("material.steel", "strategic-both"));
    assert!(strategic.contains(&("energy.electricity", "strategic-spend")));
    assert!(strategic.contains(&("energy.gas", "strategic-both")));
    let reason = |code: &str| {
        let one = found.dependences.iter().find(|one| one.code == code);
        one.map(|one| one.reason.key)
    };
    assert_eq!(reason("material.sand"), Some("dependence-small"));
    assert_eq!(reason("byproduct"), Some("dependence-local"));
    let first = &found.dependences[0].reason;
    assert_eq!(
        first.detail("origin"),
        Some(&Detail::Origin(Origin::Country))
    );
    assert_eq!(first.detail("dependence"), Some(&Detail::Share(1.0)));
    // Rank: dependence times the larger share, never rising.
    let scores: Vec<f64> = found.dependences.iter().map(Dependence::score).collect();
    assert!(
        scores.windows(2).all(|pair| pair[0] >= pair[1]),
        "{scores:?}"
    );
}

#[test]
fn thresholds_decide() {
    let territory = buyer();
    let with = |id: &str, value: f64| {
        let thresholds = Thresholds::default().with(id, value);
        metabolism(&territory, &thresholds).strategic().count()
    };
    let usual = with("nothing", 0.1);
    assert!(usual >= 2);
    assert_eq!(with("dependence", 1.0), 0);
    // Sand has a share of 1,000 / 132,800 = 0.753 %.
    assert_eq!(with("spend", 0.007), usual + 1);
    assert_eq!(with("dominant", f64::NAN), usual);
    let shown = Thresholds::default().all();
    assert_eq!(shown.iter().filter(|one| one.is_assumed).count(), 4);
    // Two provenances of half each: none is above 0.6.
    let half = |id: &str, kind: &str| flow(id, "in", "material.steel", 50.0, abroad(kind));
    let split = crate::engine::small::territory(
        "FR",
        &[actor("a", &[half("x", "country"), half("y", "world")])],
    );
    let judged = metabolism(&split, &Thresholds::default().with("dominant", 0.6));
    assert_eq!(judged.dependences[0].reason.key, "dependence-spread");
}

#[test]
fn a_territory_weighs_with_its_own_figures() {
    let mut own = buyer();
    // A grid of 2 kg per kWh, electricity at 100 EUR per MWh, gas of 0.3 kg per kWh PCI and steel at 100 EUR per t.
    for (key, value) in [
        ("elec.fr.grid.2024", 2.0),
        ("price.elec.fr.band_IB_20_500MWh.2024", 100.0),
        ("gas.fr.kwh_pci.2022", 0.3),
        ("resource_price.material.steel", 100.0),
    ] {
        assert!(catalog().get(key).is_some(), "{key}");
        own.factors.insert(key.to_owned(), value);
    }
    let found = of(&own);
    let electricity = found.balance("energy.electricity").expect("a balance");
    // 200 MWh.
    close(electricity.spend_eur.expect("a price"), 20_000.0);
    close(electricity.co2_t.expect("a factor"), 400.0);
    // 90,000 kWh PCI.
    let gas = found.balance("energy.gas").expect("a balance");
    close(gas.co2_t.expect("a factor"), 27.0);
    // 132,800 - 45,920 + 20,000 - 75,000 + 10,000.
    close(found.spend_eur, 41_880.0);
    // Steel was first with 87 % of the CO2e; of 400 + 27 + 221.1 t and little for the sand, electricity has 62 %, steel 34 %.
    assert_eq!(of(&buyer()).dependences[0].code, "material.steel");
    assert_eq!(found.dependences[0].code, "energy.electricity");
    let share = |code: &str| {
        let one = found.dependences.iter().find(|one| one.code == code);
        one.and_then(|one| one.co2_share).expect("a share")
    };
    assert!((share("energy.electricity") - 0.617).abs() < 1e-3);
}

#[test]
fn what_has_no_price_or_factor_is_named() {
    let mut priced = flow("b", "in", "byproduct", 30.0, inside("n"));
    priced["price_eur_per_unit"] = json!(10.0);
    let actors = [
        actor(
            "a",
            &[
                priced,
                flow("c", "in", "byproduct", 10.0, abroad("region")),
                flow("t", "in", "material.steel", 100.0, abroad("country")),
            ],
        ),
        actor("n", &[]),
    ];
    let found = of(&territory("FR", &actors));
    let byproduct = found.balance("byproduct").expect("a balance");
    // 10 of 40 t have no price; nothing of the 10 t that no actor gives has a factor.
    close(byproduct.unpriced_share, 0.25);
    close(byproduct.unfactored_share, 1.0);
    let steel = found.balance("material.steel").expect("a balance");
    close(steel.unpriced_share, 0.0);
    close(steel.unfactored_share, 0.0);
    // What a neighbour gives was made from what came in before: no factor is missing.
    let mut inner = territory("FR", &actors);
    inner.actors[0].flows.remove(1);
    let found = of(&inner);
    close(
        found
            .balance("byproduct")
            .expect("a balance")
            .unfactored_share,
        0.0,
    );
}
