//! Biogas: the present route of a residue decides the sign.

use super::last;
use super::small::{actor, only, territory};
use boucle::engine::{Account, Diffusion, Evaluation, evaluate};
use boucle::scenario::Scenario;
use serde_json::{Value, json};

fn close(found: f64, expected: f64) {
    let tolerance = 1e-6 * expected.abs().max(1e-6);
    assert!(
        (found - expected).abs() <= tolerance,
        "found {found}, expected {expected}"
    );
}

/// A canteen with residues on a route; 5,000 MWh of gas.
fn canteen(id: &str, resource: &str, tonnes: f64, route: &str) -> Value {
    let mut site = actor(id, "restaurant_canteen", 1e5, 5e6);
    let typical = json!({"id": "t", "resource": "waste.biowaste", "direction": "out", "quantity": 0, "unit": "t"});
    let residue = json!({"id": "w", "resource": resource, "direction": "out", "quantity": tonnes, "unit": "t", "route": route});
    if let Some(flows) = site["flows"].as_array_mut() {
        if resource != "waste.biowaste" {
            flows.push(typical);
        }
        flows.push(residue);
    }
    site
}

/// Two canteens with 5,000 t each.
fn evaluated(resource: &str, tonnes: f64, route: &str) -> Evaluation {
    let sites = ["a", "b"].map(|id| canteen(id, resource, tonnes, route));
    evaluate(&territory("FR", &sites), &late("N05"))
}

fn late(code: &str) -> Scenario {
    let mut scenario = only(code);
    scenario.horizon_year = 2060;
    scenario
}

/// Decided after a year, launched after four: F(30) of two canteens.
fn joined() -> f64 {
    2.0 * Diffusion { p: 0.01, q: 0.28 }.share(30.0)
}

fn avoided_t(evaluation: &Evaluation) -> f64 {
    last(&evaluation.outcome.co2.avoided_t)
}

#[test]
fn the_present_route_decides_the_sign() {
    // Per t: the net of the present way, less 173 of the digestion, and 750 kWh of methane x 0.239 = 179.25.
    let tonnes = joined() * 5_000.0;
    for (route, net_kg) in [
        ("landfill", 466.0),
        ("incineration", -81.0),
        ("compost", 114.0),
    ] {
        let evaluation = evaluated("waste.biowaste", 5_000.0, route);
        close(
            avoided_t(&evaluation),
            tonnes * (net_kg - 173.0 + 179.25) / 1_000.0,
        );
        assert_eq!(route == "incineration", avoided_t(&evaluation) < 0.0);
    }
}

#[test]
fn what_is_digested_today_is_left_where_it_is() {
    let evaluation = evaluated("waste.biowaste", 5_000.0, "digestion");
    close(avoided_t(&evaluation), 0.0);
    assert_eq!(evaluation.outcome.warnings[0].code, "action-not-available");
}

#[test]
fn methane_and_money_by_hand() {
    let evaluation = evaluated("waste.biowaste", 5_000.0, "landfill");
    let total = |account: Account| last(&evaluation.ledger.total(account));
    let tonnes = joined() * 5_000.0;
    close(total(Account::Energy), tonnes * 750.0);
    close(total(Account::Waste), tonnes * 1_000.0);
    // 175 EUR per t at the gate; 0.75 MWh PCI of gas at 69.2 / 0.9
    close(total(Account::Saving), tonnes * (175.0 + 0.75 * 69.2 / 0.9));
    // 60 EUR per MWh of methane; 0.9 t of digestate at 8 EUR
    close(total(Account::Running), -tonnes * (0.75 * 60.0 + 0.9 * 8.0));
    // 7,500 MWh replace gas of 9,000 MWh PCI
    let mwh = |resource: &str| -> f64 {
        let flows = evaluation.energy.after.iter();
        let chosen = flows.filter(|flow| flow.resource == resource);
        chosen.map(|flow| flow.quantity).sum()
    };
    close(mwh("energy.biogas"), tonnes * 0.75);
    close(mwh("energy.gas"), 9_000.0 - tonnes * 0.75);
    assert!(evaluation.outcome.balance_error.energy_kwh < 1e-6);
}

#[test]
fn sludge_gives_less_and_too_little_gives_nothing() {
    // 0.2 MWh per t: 36,000 t in all for 7,200 MWh; burnt today: -81 - 173 + 200 x 0.239 = -206.2 kg per t
    let evaluation = evaluated("waste.sludge", 18_000.0, "incineration");
    close(avoided_t(&evaluation), joined() * 18_000.0 * -0.206_2);
    // 17,000 t each would give 6,800 MWh: less than a plant takes
    let little = evaluated("waste.sludge", 17_000.0, "incineration");
    close(avoided_t(&little), 0.0);
    assert_eq!(little.outcome.warnings[0].code, "action-not-available");
}

#[test]
fn biowaste_is_used_only_once() {
    // Collected for a digester outside by R06 (0.8 of it), the rest for biogas here.
    let sites = ["a", "b"].map(|id| canteen(id, "waste.biowaste", 8_000.0, "landfill"));
    let park = territory("FR", &sites);
    let mut both = late("N05");
    both.actions.extend(late("R06").actions);
    let waste = |scenario: &Scenario| last(&evaluate(&park, scenario).ledger.total(Account::Waste));
    let (one, other, together) = (waste(&late("N05")), waste(&late("R06")), waste(&both));
    assert!(together < one + other - 1e6);
    assert!(together <= 16_000.0 * 1_000.0);
}
