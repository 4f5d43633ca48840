//! Exchanges of by-products against numbers worked out apart, with their arithmetic.

mod laws;

use super::small::{only, territory};
use super::{kpi, last};
use boucle::engine::{Evaluation, KpiId, evaluate};
use boucle::model::Territory;
use boucle::scenario::Scenario;
use serde_json::{Value, json};

/// An actor at a place, without employees: nothing typical is added to what it declares.
fn at(id: &str, archetype: &str, x_km: f64, flows: &[Value]) -> Value {
    json!({
        "id": id, "name": id, "archetype": archetype, "kind": "company", "employees": 0, "floor_m2": 1, "roof_m2": 1,
        "x_km": x_km, "flows": flows, "commute": {"one_way_km": 0, "days_per_year": 220, "modes": {"walk": 1}},
    })
}

fn flow(resource: &str, direction: &str, quantity: f64, unit: &str) -> Value {
    json!({"id": resource, "resource": resource, "direction": direction, "quantity": quantity, "unit": unit})
}

fn burnt(resource: &str, tonnes: f64) -> Value {
    routed(resource, tonnes, "incineration")
}

fn routed(resource: &str, tonnes: f64, route: &str) -> Value {
    let mut flow = flow(resource, "out", tonnes, "t");
    flow["route"] = json!(route);
    flow
}

fn wood(tonnes: f64) -> Value {
    burnt("waste.wood.untreated", tonnes)
}

fn gas(kwh_pcs: f64) -> Value {
    flow("energy.gas", "in", kwh_pcs, "kWh")
}

/// Clean wood at one company, a gas boiler at another 1 km away.
fn wood_and_boiler(tonnes: f64) -> Territory {
    let giver = at("a", "metalworking", 0.0, &[wood(tonnes)]);
    territory("FR", &[giver, at("b", "metalworking", 1.0, &[gas(1e6)])])
}

fn close(found: f64, expected: f64) {
    let tolerance = 1e-6 * expected.abs().max(1e-6);
    assert!(
        (found - expected).abs() <= tolerance,
        "found {found}, expected {expected}"
    );
}

/// With time enough that all take part.
fn at_last(code: &str) -> Scenario {
    Scenario {
        horizon_year: 2_085,
        ..only(code)
    }
}

fn with_parameter(code: &str, key: &str, value: f64) -> Scenario {
    let mut scenario = only(code);
    let choice = scenario.actions.get_mut(code).expect("the action");
    choice.parameters.insert(key.to_owned(), value);
    scenario
}

fn kg(evaluation: &Evaluation) -> f64 {
    kpi(evaluation, KpiId::Co2AvoidedT) * 1_000.0
}

fn codes(evaluation: &Evaluation) -> Vec<&str> {
    let warnings = evaluation.outcome.warnings.iter();
    warnings.map(|warning| warning.code).collect()
}

#[test]
fn clean_wood_replaces_the_gas_of_a_neighbour() {
    // Per t, rule W03. Gate and way to the furnace 60 + 20; gas 3.9 MWh x 93.6/0.9 EUR = 405.6; treatment -35; loading -5; 1 km x
    // 1.3 x 0.15 = -0.195: 445.405 EUR. CO2: 3.9 x 239 = 932.1; -46; -1.3 x 0.169 = -0.2197; furnace -336: 549.8803 kg.
    // Two take part, 12 months to launch: 2 x 0.593724101 = 1.187448 of them, so the boiler with 0.187448. It may take half of
    // 900 MWh x 0.187448 = 84.35 MWh or 21.63 t: the 20 t of the supplier are all used. 5,000 EUR a year to run it.
    let evaluation = evaluate(&wood_and_boiler(20.0), &only("R05"));
    close(kg(&evaluation), 20.0 * 549.8803);
    close(
        kpi(&evaluation, KpiId::NetSavingsEur),
        20.0 * 445.405 - 5_000.0,
    );
    close(kpi(&evaluation, KpiId::WasteAvoidedT), 20.0);
    let [exchange] = &evaluation.exchanges[..] else {
        panic!("one exchange: {:?}", evaluation.exchanges);
    };
    assert_eq!(
        (exchange.rule, exchange.from, exchange.to),
        ("W03", 0, Some(1))
    );
    close(exchange.quantity, 20.0);
    // The supplier would pay up to 80 EUR to be rid of it, the user up to 365.405 to have it; half way is 142.7025.
    close(exchange.price_low, -80.0);
    close(exchange.price_high, 365.405);
    close(exchange.price, 142.7025);
    // 20 t x 3.9 MWh of gas not bought.
    let energy = last(&evaluation.outcome.flows.energy_saved_mwh);
    close(energy, 78.0);
}

#[test]
fn a_need_is_never_exceeded() {
    let evaluation = evaluate(&wood_and_boiler(100.0), &only("R05"));
    // 450 MWh x 0.187448202 / 3.9 = 21.62863873 t
    close(evaluation.exchanges[0].quantity, 21.628_638_730_663_28);
    close(kg(&evaluation), 11_893.162_353_808_744);
    close(
        kpi(&evaluation, KpiId::NetSavingsEur),
        4_633.503_833_831_077,
    );
}

#[test]
fn film_goes_to_a_recycler_outside() {
    // Rule PL01, half of 300 km away. Per t: 118 + 20 + 0.78 x 1,300 - 450 - 5 - 150 x 0.15 = 674.5 EUR, of which half stays here;
    // 0.78 x 2,090 - 134 - 150 x 0.0993 + 2,022 = 3,503.305 kg. Two sites, 8 months: 2 x 0.617327638 x 100 t.
    let site = |id: &str| {
        at(
            id,
            "plastics",
            0.0,
            &[burnt("waste.plastic.pe_film", 100.0)],
        )
    };
    let evaluation = evaluate(&territory("FR", &[site("a"), site("b")]), &only("R03"));
    close(kg(&evaluation), 432_537.399_990_424_5);
    close(
        kpi(&evaluation, KpiId::NetSavingsEur),
        37_638.749_165_936_46,
    );
    assert!(
        evaluation
            .exchanges
            .iter()
            .all(|exchange| exchange.to.is_none())
    );
}

#[test]
fn cardboard_gains_the_shorter_way_alone() {
    // 0.9 of 100 t at each of two, recycled today: 140 km less, x 0.0993 = 13.902 kg and x 0.15 = 21 EUR per t, half of it the
    // supplier's. 6 months: 2 x 0.628914337. The table of actions says 14 kg and 40 EUR (0 to 120) per t.
    let site = |id: &str| {
        at(
            id,
            "logistics",
            0.0,
            &[routed("waste.cardboard", 100.0, "recycling")],
        )
    };
    let evaluation = evaluate(&territory("FR", &[site("a"), site("b")]), &only("R02"));
    close(kg(&evaluation), 1_573.770_080_799_855_6);
    close(
        kpi(&evaluation, KpiId::NetSavingsEur),
        -811.351_902_719_142_3,
    );
    close(kpi(&evaluation, KpiId::WasteAvoidedT), 0.0);
}

#[test]
fn pallets_serve_again() {
    // Rule PK01 per pallet: 0.89 x 12.5 - 2.5 - 0.025 t x (5 + 0.195) = 8.495125 EUR; 0.89 x 5 - 0.5 - 0.025 x 0.2197 = 3.9445075 kg.
    // Half of 3,000 may be used ones, at a participation of 2 x 0.611478447 - 1: 1,500 x 0.222956894 / 0.89 = 375.770045.
    let giver = at(
        "a",
        "logistics",
        0.0,
        &[flow("pallet.used", "out", 1_000.0, "unit")],
    );
    let taker = at(
        "b",
        "logistics",
        1.0,
        &[flow("pallet.new", "in", 3_000.0, "unit")],
    );
    let evaluation = evaluate(&territory("FR", &[giver, taker]), &only("R04"));
    close(kg(&evaluation), 1_482.227_760_791_025);
    // 30,000 EUR a year of running cost are too many for so few.
    close(
        kpi(&evaluation, KpiId::NetSavingsEur),
        -26_807.786_496_440_975,
    );
    assert!(codes(&evaluation).is_empty());
}

#[test]
fn pallets_out_of_the_furnace_lose_what_it_gives() {
    // The table of actions says +4 kg per pallet, the rule alone 3.94. Out of a skip that is burnt, 25 kg of wood no longer give
    // heat: 0.025 x -336 = -8.4 kg. The present route decides the sign.
    let giver = at("a", "logistics", 0.0, &[burnt("waste.wood", 400.0)]);
    let taker = at(
        "b",
        "logistics",
        0.0,
        &[flow("pallet.new", "in", 30_000.0, "unit")],
    );
    let evaluation = evaluate(&territory("FR", &[giver, taker]), &only("R04"));
    let used = evaluation
        .exchanges
        .iter()
        .find(|exchange| exchange.rule == "PK01");
    let used = used.expect("sound pallets");
    close(used.co2_kg / used.quantity, 0.89 * 5.0 - 0.5 - 8.4);
    // 0.15 of 400 t are 2,400 pallets of 25 kg, 0.2 are 3,200 to repair.
    close(used.quantity, 2_400.0);
    assert!(codes(&evaluation).contains(&"emissions-increase"));
}

#[test]
fn rinse_water_washes_again() {
    // Rule WA05: a tenth of 20,000 m3 may be reused water, at 2 x 0.557418962 - 1 = 0.114838: 229.675847 m3 of tap water. Per m3 of
    // rinse water 0.9 x 4.52 - 0.2 - 0.65 km x 0.15 = 3.7705 EUR and 0.9 x (0.132 + 0.262) - 0.05 = 0.3046 kg.
    let giver = at(
        "a",
        "food_processing",
        0.0,
        &[
            flow("water.rinse", "out", 10_000.0, "m3"),
            flow("water.tap", "in", 0.0, "m3"),
        ],
    );
    let taker = at(
        "b",
        "food_processing",
        0.5,
        &[flow("water.tap", "in", 20_000.0, "m3")],
    );
    let evaluation = evaluate(&territory("FR", &[giver, taker]), &only("R11"));
    close(
        last(&evaluation.outcome.flows.water_saved_m3),
        229.675_847_428_542_74,
    );
    close(kg(&evaluation), 77.732_514_585_260_12);
    close(
        kpi(&evaluation, KpiId::NetSavingsEur),
        -7_037.785_796_967_421,
    );
}

#[test]
fn the_nearer_supplier_serves_first() {
    // A need of 25 t x 3.9 MWh is half of 195 MWh PCI or 216,666.67 kWh PCS; 20 t lie 1 km away, 20 t 10 km away.
    let sites = [
        at(
            "boiler",
            "metalworking",
            0.0,
            &[gas(25.0 * 3.9 * 2.0 / 0.9 * 1_000.0)],
        ),
        at("far", "metalworking", 10.0, &[wood(20.0)]),
        at("near", "metalworking", 1.0, &[wood(20.0)]),
    ];
    let evaluation = evaluate(&territory("FR", &sites), &at_last("R05"));
    let from = |site: usize| -> f64 {
        let exchanges = evaluation.exchanges.iter();
        exchanges
            .filter(|exchange| exchange.from == site)
            .map(|exchange| exchange.quantity)
            .sum()
    };
    // The sites stand in the order of their names; the last one of three takes part to 99.9999 %.
    assert!(
        (from(2) - 20.0).abs() < 1e-3 && (from(1) - 5.0).abs() < 1e-3,
        "{} {}",
        from(2),
        from(1)
    );
}

#[test]
fn one_unit_is_used_once() {
    // The chipper comes first and takes the 20 t; for the boiler action nothing is left, and nothing is paid.
    let mut both = only("R05");
    both.actions.extend(only("E04").actions);
    let evaluation = evaluate(&wood_and_boiler(20.0), &both);
    let tonnes: f64 = evaluation
        .exchanges
        .iter()
        .map(|exchange| exchange.tonnes)
        .sum();
    assert!(tonnes <= 20.0 + 1e-9, "{tonnes}");
    let by_action = |code: &str| {
        let outcomes = evaluation.outcome.by_action.iter();
        outcomes.filter(|outcome| outcome.action == code).count()
    };
    assert_eq!((by_action("E04"), by_action("R05")), (1, 0));
    close(tonnes, 20.0);
}

#[test]
fn the_better_use_comes_first() {
    // Sheet offcuts that are scrap today: using them as they are stands above melting them, which is what happens anyway.
    let giver = at(
        "a",
        "metalworking",
        0.0,
        &[routed("waste.metal", 1_000.0, "recycling")],
    );
    let taker = at(
        "b",
        "metalworking",
        1.0,
        &[flow("material.steel", "in", 10_000.0, "t")],
    );
    let evaluation = evaluate(&territory("FR", &[giver, taker]), &at_last("R12"));
    let rules: Vec<&str> = evaluation
        .exchanges
        .iter()
        .map(|exchange| exchange.rule)
        .collect();
    assert_eq!(rules, ["M02"]);
    // 0.05 of 1,000 t; 0.6 x 2,211 - 2 - 1.3 x 0.169 - 1,273 lost of the recycling = 51.3803 kg per t: credit of one route, not both.
    close(evaluation.exchanges[0].co2_kg, 50.0 * 51.3803);
}

#[test]
fn months_that_do_not_meet_lose_a_part() {
    let mut summer = wood(20.0);
    summer["months"] =
        json!([0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0].map(|month| f64::from(month) / 6.0));
    let giver = at("a", "metalworking", 0.0, &[summer]);
    let territory = territory("FR", &[giver, at("b", "metalworking", 1.0, &[gas(1e6)])]);
    // Half of an even need falls into six months, a store of one month carries one twelfth more.
    let exchange = |scenario: &Scenario| evaluate(&territory, scenario).exchanges[0].clone();
    let usual = exchange(&only("R05"));
    close(usual.time_share, 7.0 / 12.0);
    close(usual.quantity, 20.0 * 7.0 / 12.0);
    let without = exchange(&with_parameter("R05", "exchange.store_months", 0.0));
    close(without.time_share, 0.5);
}

#[test]
fn a_value_of_carbon_decides_and_nobody_pays_it() {
    let mut scenario = only("R05");
    scenario.assumptions.carbon_value = Some(100.0);
    let evaluation = evaluate(&wood_and_boiler(20.0), &scenario);
    // 549.8803 kg x 0.1 EUR are worth 54.99 EUR more to all, and the user pays no more than the 365.405 EUR that it saves.
    close(evaluation.exchanges[0].price_high, 365.405);
    // The money that moves between the companies and the world is the same.
    close(
        kpi(&evaluation, KpiId::NetSavingsEur),
        20.0 * 445.405 - 5_000.0,
    );
}

#[test]
fn the_split_of_the_gain_moves_no_total_inside() {
    let savings = |share: f64| {
        let scenario = with_parameter("R05", "exchange.supplier_share", share);
        let evaluation = evaluate(&wood_and_boiler(20.0), &scenario);
        let giver = evaluation.outcome.by_actor[0].opex_savings_eur;
        (kpi(&evaluation, KpiId::NetSavingsEur), giver)
    };
    let ((low, poor), (high, rich)) = (savings(0.2), savings(0.8));
    close(low, high);
    // What the supplier gains is its share of 20 x 445.405 EUR; the running cost of the action is the territory's.
    close(poor, 0.2 * 8_908.1);
    close(rich, 0.8 * 8_908.1);
}
