//! What one measure used the next cannot: two measures on one stock never save more than there is.

use super::super::mobility::commuters;
use super::super::small::{actor, territory};
use super::{at, close, flow, kg, kg_of, late, of_account, waste, with};
use boucle::catalog::{catalog, rules};
use boucle::engine::{Account, Evaluation, evaluate};
use boucle::model::Territory;
use serde_json::json;

/// What a measure of each scenario is: the first alone, the second alone, both.
fn alone_and_both(park: &Territory, codes: [&str; 2], of: impl Fn(&Evaluation) -> f64) -> [f64; 3] {
    let [first, second] = codes;
    [&[first][..], &[second], &codes].map(|codes| of(&evaluate(park, &late(codes))))
}

fn all_close(found: [f64; 3], expected: [f64; 3]) {
    for (found, expected) in found.into_iter().zip(expected) {
        close(found, expected);
    }
}

/// Catches: kitchen waste that is sorted for a digester elsewhere and digested here again.
#[test]
fn the_same_kitchen_waste_is_digested_once() {
    // 5,000 t each that are buried. Sorting reaches 0.8 of it: 8,000 t x (466 - 161) kg. Biogas here takes all that is left: per t
    // 466 - 173 + 750 kWh x 0.239 = 472.25 kg; 10,000 t alone, 2,000 t after the sorting.
    let site = |id| {
        at(
            id,
            "restaurant_canteen",
            &[waste("waste.biowaste", 5_000.0, "landfill")],
        )
    };
    let park = territory("FR", &[site("a"), site("b")]);
    let tonnes = alone_and_both(&park, ["R06", "N05"], |evaluation| {
        of_account(evaluation, Account::Waste) / 1_000.0
    });
    all_close(tonnes, [8_000.0, 10_000.0, 10_000.0]);
    all_close(
        alone_and_both(&park, ["R06", "N05"], kg),
        [2_440_000.0, 4_722_500.0, 2_440_000.0 + 2_000.0 * 472.25],
    );
}

/// Catches: a waste that fits two rules of one measure given to both.
#[test]
fn returned_concrete_is_used_once() {
    // 100 t that serve as concrete, or broken up as gravel; the neighbour wants 1,000 t of each. As concrete, rule MN14 per t:
    // 0.9 x 88 - 5 + 11 of its present way = 85.2 kg.
    let giver = at(
        "a",
        "metalworking",
        &[waste("waste.concrete.returned", 100.0, "landfill")],
    );
    let taker = at(
        "b",
        "municipal_services",
        &[
            flow("material.concrete", "in", 1_000.0, "t"),
            flow("material.aggregate", "in", 1_000.0, "t"),
        ],
    );
    let evaluation = evaluate(&territory("FR", &[giver, taker]), &late(&["R12"]));
    let exchanges = evaluation.exchanges.iter();
    close(exchanges.map(|exchange| exchange.tonnes).sum(), 100.0);
    close(of_account(&evaluation, Account::Waste), 100_000.0);
    close(kg(&evaluation), 100.0 * 85.2);
}

/// Catches: parts of a class of waste that are more than the class, when their shares are drawn or set high.
#[test]
fn the_parts_of_a_class_are_no_more_than_the_class() {
    // Of 100 t of rubble all is said to be concrete and all to be mixed rubble: 100 t become gravel, not 200 t.
    let giver = at(
        "a",
        "metalworking",
        &[waste("waste.inert", 100.0, "landfill")],
    );
    let gravel = flow("material.aggregate", "in", 1_000.0, "t");
    let taker = at("b", "municipal_services", &[gravel]);
    let shares = [
        "offer_share.waste.concrete",
        "offer_share.waste.rubble.mixed",
    ]
    .map(|key| (key, 1.0));
    let scenario = super::late_with(&["R12"], &shares);
    let evaluation = evaluate(&territory("FR", &[giver, taker]), &scenario);
    let exchanges = evaluation.exchanges.iter();
    close(exchanges.map(|exchange| exchange.tonnes).sum(), 100.0);
    close(of_account(&evaluation, Account::Waste), 100_000.0);
}

/// Catches: two rules of one measure and one rank that would use the same flow at once, which no rule tells apart.
#[test]
fn uses_of_one_flow_differ_in_rank() {
    for rule in rules() {
        for other in rules().iter().filter(|other| other.output != rule.output) {
            let joint = rule.actions.iter().any(|code| other.actions.contains(code));
            if joint && catalog().is_within(other.output, rule.output) {
                assert_ne!(rule.rank, other.rank, "{} and {}", rule.id, other.id);
            }
        }
    }
}

/// Catches: gas that the wood of a neighbour replaces, and waste heat again.
#[test]
fn the_same_gas_is_replaced_once() {
    // 4,000 MWh PCS = 3,600 MWh PCI. Wood may replace half of it: 461.54 t x 3.9 MWh. Waste heat replaces all of it alone, the other
    // half after the wood.
    let mut heat = flow("heat.rejected", "out", 20_000.0, "MWh");
    heat["temperature_c"] = json!(90.0);
    let wood = waste("waste.wood.untreated", 1_000.0, "incineration");
    let park = territory(
        "FR",
        &[
            at("a", "metalworking", &[wood, heat]),
            at("b", "office_bank", &[flow("energy.gas", "in", 4e6, "kWh")]),
        ],
    );
    let gas_mwh = |evaluation: &Evaluation| kg_of(evaluation, "gas.fr.kwh_pci.2022") / 239.0;
    all_close(
        alone_and_both(&park, ["R05", "N01"], gas_mwh),
        [1_800.0, 3_600.0, 3_600.0],
    );
}

/// Catches: panels sized for, and power shared from, a load that audits have already cut.
#[test]
fn power_that_is_saved_is_not_made_too() {
    // Two loads of 400 MWh under roofs that are larger than needed. Audits save 6 %: 48 MWh. Panels make half of the load: 400 MWh
    // alone, 0.94 x 400 = 376 MWh after the audits.
    let site = |id| {
        let mut site = actor(id, "metalworking", 400_000.0, 0.0);
        site["roof_m2"] = json!(100_000);
        site
    };
    let park = territory("FR", &[site("a"), site("b")]);
    let mwh = |evaluation: &Evaluation| {
        let made = evaluation.energy.after.iter();
        let made = made.filter(|flow| flow.resource == "solar.own");
        let made: f64 = made.map(|flow| flow.quantity).sum();
        made + of_account(evaluation, Account::Energy) / 1_000.0
    };
    all_close(
        alone_and_both(&park, ["N08", "N02"], mwh),
        [48.0, 400.0, 48.0 + 376.0],
    );
}

/// Catches: km that telework spared shared or electrified again.
#[test]
fn a_car_km_leaves_the_road_once() {
    let sites = ["a", "b", "c"].map(|id| commuters(id, 1_000, 0.0));
    let park = territory("FR", &sites);
    let codes = ["R15", "R16", "R14", "N07"];
    // By km of 0.2176 kg, but for the trips that telework causes: those that are gone, and those that are electric.
    let moved_km = |codes: &[&str]| {
        let evaluation = evaluate(&park, &late(codes));
        let kg = kg_of(&evaluation, "car.avg.vkm.impactco2_json")
            - kg_of(&evaluation, "telework.rebound");
        (kg / 0.2176, evaluation.mobility.car_km_after)
    };
    let (together, after) = moved_km(&codes);
    // Of 14,400,000 km those that are gone, and a fifth of those that are left.
    close(together, 14_400_000.0 - after + 0.2 * after);
    let apart: f64 = codes.iter().map(|code| moved_km(&[code]).0).sum();
    assert!(
        together < apart && together < 14_400_000.0,
        "{together} {apart}"
    );
}

/// Catches: food that a canteen no longer throws away, saved again by the common restaurant.
#[test]
fn the_same_meal_is_not_thrown_away_twice() {
    // Four canteens of 100 meals on 200 days: the plan spares 20 % of 120 g, 480 kg each; the common kitchen 10 %, 240 kg each,
    // of meals whose waste nobody has cut yet.
    let site = |id| {
        let mut site = actor(id, "office_bank", 1e6, 1e5);
        site["employees"] = json!(400);
        site["meals_per_day"] = json!(100);
        site["commute"]["days_per_year"] = json!(200);
        with(site, waste("waste.biowaste", 10.0, "landfill"))
    };
    let park = territory("FR", &["a", "b", "c", "d"].map(site));
    let food = |evaluation: &Evaluation| of_account(evaluation, Account::Waste);
    all_close(
        alone_and_both(&park, ["R07", "R08"], food),
        [1_920.0, 960.0, 1_920.0],
    );
}

/// Catches: the energy of rooms that are given up counted beyond what the site uses, or saved by audits too.
#[test]
fn the_energy_of_rooms_given_up_is_saved_once() {
    // Two owners of six rooms, each group used 1,500 h: 3,000 / 2,500 x 1.1 / 0.6 = 2.2, so three rooms are kept and nine go, at
    // 4,020 kWh each. Their owners use gas and nothing else: 9 x 4,020 = 36,180 kWh PCI, 8,647.02 kg.
    let park = |gas_kwh_pcs: f64| {
        let owner = |id| {
            let mut owner = actor(id, "office_bank", 0.0, gas_kwh_pcs);
            owner["equipment"] =
                json!([{"class": "meeting_room", "units": 6, "use_hours_per_year": 1500}]);
            owner
        };
        territory("FR", &[owner("a"), owner("b")])
    };
    let kwh = |evaluation: &Evaluation| of_account(evaluation, Account::Energy);
    // Audits save 5 % of 2 x 90,000 kWh PCI first.
    all_close(
        alone_and_both(&park(100_000.0), ["E06", "N08"], kwh),
        [36_180.0, 9_000.0, 45_180.0],
    );
    let gas = |evaluation: &Evaluation| kg_of(evaluation, "gas.fr.kwh_pci.2022");
    close(
        gas(&evaluate(&park(100_000.0), &late(&["E06"]))),
        36_180.0 * 0.239,
    );
    // Where 2 x 9,000 kWh are all that is burnt, no more than that is saved.
    all_close(
        alone_and_both(&park(10_000.0), ["E06", "N08"], kwh),
        [18_000.0, 900.0, 18_000.0],
    );
}
