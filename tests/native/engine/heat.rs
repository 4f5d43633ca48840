//! Heat by temperature and month, against numbers worked out apart.

use super::last;
use super::small::{actor, only, territory};
use boucle::engine::{Account, Evaluation, HeatResult, Place, evaluate};
use boucle::model::Territory;
use boucle::scenario::Scenario;
use serde_json::{Value, json};

fn close(found: f64, expected: f64) {
    let tolerance = 1e-6 * expected.abs().max(1e-6);
    assert!(
        (found - expected).abs() <= tolerance,
        "found {found}, expected {expected}"
    );
}

/// A site that rejects heat at a temperature, evenly over the year, and burns nothing.
fn source(id: &str, mwh: f64, celsius: f64) -> Value {
    let mut site = actor(id, "metalworking", 1e5, 0.0);
    let heat = json!({"id": "h", "resource": "heat.rejected", "direction": "out", "quantity": mwh, "unit": "MWh", "temperature_c": celsius});
    if let Some(flows) = site["flows"].as_array_mut() {
        flows.push(heat);
    }
    site
}

/// An office that burns gas, so many km east, with 3,000 MWh of electricity.
fn office(id: &str, gas_mwh_pcs: f64, x_km: f64) -> Value {
    let mut site = actor(id, "office_bank", 3e6, gas_mwh_pcs * 1_000.0);
    site["x_km"] = json!(x_km);
    site
}

/// Late enough for the second of two partners to have joined: it counts 2 F(31) - 1 = 0.9927954.
fn late(codes: &[&str]) -> Scenario {
    let mut scenario = only(codes[0]);
    for code in codes {
        scenario.actions.extend(only(code).actions);
    }
    scenario.horizon_year = 2060;
    scenario
}

fn shared(evaluation: &Evaluation) -> &HeatResult {
    evaluation.heat.as_ref().expect("a heat action ran")
}

fn avoided_t(evaluation: &Evaluation) -> f64 {
    last(&evaluation.outcome.co2.avoided_t)
}

fn codes(evaluation: &Evaluation) -> Vec<&str> {
    let warnings = evaluation.outcome.warnings.iter();
    warnings.map(|warning| warning.code).collect()
}

fn neighbours(celsius: f64) -> Territory {
    territory(
        "FR",
        &[source("a", 6_000.0, celsius), office("b", 4_000.0, 0.5)],
    )
}

#[test]
fn waste_heat_month_by_month() {
    // 4,000 MWh PCS x 0.92 = 3,680 MWh useful x 0.9927954; 96.5 % by degree days (January 483.4 of 2,723.5), 3.5 % even.
    // January needs 636,630 kWh, 6,000 MWh x 31 / 365 give 509,589. All months: 3,355,236 kWh leave the source.
    // 0.5 km x 1.3 = 650 m lose 200 kWh each: 130,000. Received 3,225,236 kWh.
    let evaluation = evaluate(&neighbours(90.0), &late(&["N01"]));
    let heat = shared(&evaluation);
    close(heat.delivered_mwh(), 3_225.236_130_053_5);
    close(
        heat.months_mwh[0] / heat.delivered_mwh(),
        509_589.041_1 / 3_355_236.130_1,
    );
    close(heat.network_m, 650.0);
    close(heat.density(), 4.961_901_738_5);
    // The whole need meets the source in a cascade of 3,368.848 MWh.
    close(heat.limit_mwh(), 3_368.848_399_445_7);
    close(
        heat.share().unwrap(),
        3_225.236_130_053_5 / 3_368.848_399_445_7,
    );
    // 3,225,236 / 0.92 x 0.9 = 3,155,122 kWh PCI of gas x 0.239, less 2 % of pumps x 0.0519
    close(avoided_t(&evaluation), 750.726_434_869_3);
}

#[test]
fn waste_heat_through_heat_pumps() {
    // 25 degrees: space heat at 50 with 0.5 x 323.15 / 25 = 6.463, hot water at 60 with 4.759. A year less to launch: the
    // second partner counts 2 F(32) - 1 = 0.9945743. 3,051,478 kWh leave the source, 565,728 kWh of
    // electricity join them; of both the pipes lose 130,000 / 3,051,478. Received 3,463,105 kWh, 541,627 of them electricity:
    // 3,463.105 / 0.92 x 0.9 x 0.239 - (0.02 x 3,463.105 + 541.627) x 0.0519.
    let evaluation = evaluate(&neighbours(25.0), &late(&["N03"]));
    let heat = shared(&evaluation);
    close(heat.lifted_mwh, 3_463.105_163_628);
    close(avoided_t(&evaluation), 777.983_914_143);
    // nothing could be used as it is
    close(heat.limit_mwh(), 0.0);
    assert_eq!(heat.share(), None);
}

#[test]
fn a_network_as_in_strasbourg() {
    // 6 km of pipe lose 1,200 MWh; the second partner counts 0.9927954: 22,200 MWh x 0.9927954 - 1,200 = 20,840.06 MWh.
    let mut user = actor("b", "food_processing", 1e5, 200e6);
    user["x_km"] = json!(6.0 / 1.3);
    let park = territory("FR", &[source("a", 22_200.0, 95.0), user]);
    let evaluation = evaluate(&park, &late(&["N01"]));
    close(shared(&evaluation).delivered_mwh(), 20_840.058_766_1);
    close(shared(&evaluation).density(), 20_840.058_766_1 / 6_000.0);
    // Published: 4,914 t for 21,000 MWh = 0.234 t per MWh; ours 0.9 / 0.92 x 0.239 - 0.02 x 0.0519 = 0.23277.
    let per_mwh = avoided_t(&evaluation) / shared(&evaluation).delivered_mwh();
    close(per_mwh, 0.9 / 0.92 * 0.239 - 0.02 * 0.051_9);
    assert!((per_mwh / 0.234 - 1.0).abs() < 0.01);
}

#[test]
fn heat_goes_from_the_site_that_rejects_it_to_the_one_that_uses_it() {
    let evaluation = evaluate(&neighbours(90.0), &late(&["N01"]));
    let of = |resource: &str| -> Vec<(&Place, &Place, f64)> {
        let flows = evaluation.energy.after.iter();
        flows
            .filter(|flow| flow.resource == resource)
            .map(|flow| (&flow.from, &flow.to, flow.quantity))
            .collect()
    };
    let (from, to) = (
        Place::Sector("metalworking".into()),
        Place::Sector("office_bank".into()),
    );
    let shared = of("heat.shared");
    assert_eq!((shared[0].0, shared[0].1, shared.len()), (&from, &to, 1));
    close(shared[0].2, 3_225.236_130_053_5);
    // what is not received is lost where it arose
    let lost = of("heat.lost");
    let mine = lost.iter().find(|flow| flow.0 == &from).expect("a loss");
    close(mine.2, 6_000.0 - 3_225.236_130_053_5);
    assert!(evaluation.outcome.balance_error.energy_kwh < 1e-6);
}

#[test]
fn heat_is_replaced_only_once() {
    // Waste heat, heat pumps and wood together never replace more than the fuel there is.
    let mut warm = source("c", 3_000.0, 30.0);
    warm["y_km"] = json!(0.3);
    let park = territory(
        "FR",
        &[
            source("a", 2_000.0, 90.0),
            office("b", 8_000.0, 0.4),
            warm,
            office("d", 6_000.0, 0.6),
        ],
    );
    let saved = |codes: &[&str]| {
        let evaluation = evaluate(&park, &late(codes));
        let bought = |flows: &[boucle::engine::PhysicalFlow]| -> f64 {
            let gas = flows.iter().filter(|flow| flow.resource == "energy.gas");
            gas.map(|flow| flow.quantity).sum()
        };
        let saved = bought(&evaluation.energy.before) - bought(&evaluation.energy.after);
        // what the ledger says, to the last kWh: nothing was cut off to stay above zero
        let heat = shared(&evaluation).delivered_mwh();
        close(saved, heat / 0.92 * 0.9);
        saved
    };
    let alone = ["N01", "N03", "N04"].map(|code| saved(&[code]));
    let all = saved(&["N01", "N03", "N04"]);
    assert!(alone.iter().all(|saved| *saved > 500.0), "{alone:?}");
    assert!(all > alone[0] + 500.0 && all < alone.iter().sum::<f64>());
    // 14,000 MWh PCS = 12,600 MWh PCI in all
    assert!(all <= 12_600.0, "{all}");
}

#[test]
fn wood_brings_its_own_carbon_and_its_price() {
    let park = territory(
        "FR",
        &[office("a", 8_000.0, 0.0), office("b", 8_000.0, 0.3)],
    );
    let evaluation = evaluate(&park, &late(&["N04"]));
    let heat = shared(&evaluation);
    let fed_in = heat.wood_mwh + heat.network_m * 0.2;
    close(heat.network_m, 390.0);
    // per kWh received: gas 0.9 / 0.92 x 0.239, pumps 2 % x 0.0519; per kWh fed in: wood 0.0123 / 0.88
    let expected = heat.wood_mwh * (0.9 / 0.92 * 0.239 - 0.02 * 0.051_9) - fed_in * 0.0123 / 0.88;
    close(avoided_t(&evaluation), expected);
    let burnt: f64 = (evaluation.energy.after.iter())
        .filter(|flow| flow.resource == "energy.biomass")
        .map(|flow| flow.quantity)
        .sum();
    close(burnt, fed_in / 0.88);
}

#[test]
fn what_cannot_be_gives_nothing_and_says_why() {
    // 40 degrees serve no need as they are: there is no heat to share.
    let cold = evaluate(&neighbours(40.0), &late(&["N01"]));
    assert_eq!(codes(&cold), ["action-not-available"]);
    // 40 km of pipe
    let far = territory(
        "FR",
        &[source("a", 6_000.0, 90.0), office("b", 4_000.0, 40.0)],
    );
    let far = evaluate(&far, &late(&["N01"]));
    assert!(codes(&far).contains(&"heat-does-not-pay"));
    // two offices have joined, the source has not: 2 of 3 at most
    let park = territory(
        "FR",
        &[
            office("a", 9_000.0, 0.0),
            office("b", 8_000.0, 0.1),
            source("c", 1_500.0, 90.0),
        ],
    );
    let mut scenario = late(&["N01"]);
    if let Some(choice) = scenario.actions.get_mut("N01") {
        choice.participation = Some(0.66);
    }
    let missing = evaluate(&park, &scenario);
    assert!(codes(&missing).contains(&"heat-does-not-meet"));
    for evaluation in [cold, far, missing] {
        close(avoided_t(&evaluation), 0.0);
        assert_eq!(evaluation.energy.before, evaluation.energy.after);
    }
}

#[test]
fn sites_in_one_place_need_no_pipe() {
    let park = territory(
        "FR",
        &[source("a", 6_000.0, 90.0), office("b", 4_000.0, 0.0)],
    );
    let evaluation = evaluate(&park, &late(&["N01"]));
    close(shared(&evaluation).delivered_mwh(), 3_355.236_130_053_5);
    close(shared(&evaluation).network_m, 0.0);
    close(shared(&evaluation).density(), 0.0);
    assert!(
        evaluation
            .ledger
            .amounts()
            .iter()
            .all(|amount| amount.is_finite())
    );
    assert!(!codes(&evaluation).contains(&"heat-thin-network"));
}

#[test]
fn a_thin_network_is_told() {
    // 2,700 x 0.92 x 0.9927954 = 2,466.10 MWh, less 1,600 m x 0.2 = 320: 2,146.10 MWh, 1,341 kWh per metre. Gas of the
    // smaller band (93.6 EUR per MWh PCS) still repays the pipes.
    let park = territory(
        "FR",
        &[source("a", 6_000.0, 90.0), office("b", 2_700.0, 1.6 / 1.3)],
    );
    let evaluation = evaluate(&park, &late(&["N01"]));
    let warnings = &evaluation.outcome.warnings;
    let thin = (warnings.iter())
        .find(|warning| warning.code == "heat-thin-network")
        .expect("a warning");
    assert_eq!(
        (thin.args["density"].as_str(), thin.args["least"].as_str()),
        ("1341", "1500")
    );
}

#[test]
fn works_save_a_share_of_each_carrier() {
    let park = territory(
        "FR",
        &[office("a", 1_000.0, 0.0), office("b", 1_000.0, 0.0)],
    );
    let evaluation = evaluate(&park, &late(&["N08"]));
    // launched after 9 months: F(33.25); each 6 % of 3,000,000 kWh x 0.0519 and 5 % of 900,000 kWh PCI x 0.239
    let joined = 2.0 * boucle::engine::Diffusion { p: 0.01, q: 0.28 }.share(33.25);
    let kg = 0.06 * 3e6 * 0.051_9 + 0.05 * 900_000.0 * 0.239;
    close(avoided_t(&evaluation), joined * kg / 1_000.0);
    let energy = last(&evaluation.ledger.total(Account::Energy));
    close(energy, joined * (180_000.0 + 45_000.0));
}

#[test]
fn a_shared_utility_needs_neighbours() {
    // 5,000 MWh of electricity each; 0.3 km is in reach, 0.4 km is not
    let user = |id: &str, x_km: f64| {
        let mut site = actor(id, "metalworking", 5e6, 0.0);
        site["x_km"] = json!(x_km);
        site
    };
    let apart = territory("FR", &[user("a", 0.0), user("b", 0.4)]);
    assert_eq!(
        codes(&evaluate(&apart, &late(&["N06"]))),
        ["action-not-available"]
    );
    let near = territory("FR", &[user("a", 0.0), user("b", 0.3), user("c", 2.0)]);
    let evaluation = evaluate(&near, &late(&["N06"]));
    let participants = &evaluation.outcome.by_action[0].participants;
    assert!(participants.iter().map(|name| &**name).eq(["a", "b"]));
}
