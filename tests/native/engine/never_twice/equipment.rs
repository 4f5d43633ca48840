//! The CO2 of making equipment counts only for units that are not bought.

use super::super::small::{actor, territory};
use super::{at, close, flow, kg, kg_in, kg_of, late, late_with};
use boucle::engine::{Cause, Evaluation, evaluate};
use serde_json::json;

/// Two neighbours with some forklifts each and a load of 2 x 1,420 h / 2,500 h x 1.1 = 1.2496 erlangs each.
fn forklifts(units_each: f64) -> Evaluation {
    let owner = |id| {
        let mut owner = actor(id, "logistics", 1e5, 1e5);
        owner["equipment"] =
            json!([{"class": "forklift", "units": units_each, "use_hours_per_year": 1420}]);
        owner
    };
    evaluate(&territory("FR", &[owner("a"), owner("b")]), &late(&["E01"]))
}

/// Catches: the making of units that exist, and are only used by more, counted as saved; or all units saved in each year.
#[test]
fn only_trucks_that_are_not_bought_count() {
    // A = 2.4992: C(5) = 0.1302, C(6) = 0.0474 <= 0.10: six of ten are needed. Of the four others one in ten years, 0.4 a year,
    // would have been bought: 0.4 x 19,000 kg. The way to shared trucks: 2,840 h / 2 / 8 h = 177.5 loans x 0.6 km x 0.1 kg.
    let evaluation = forklifts(5.0);
    close(kg_in(&evaluation, Cause::Equipment), 0.4 * 19_000.0);
    close(kg(&evaluation), 0.4 * 19_000.0 - 177.5 * 0.6 * 0.1);
}

/// Catches: a pool credited for units that it needs all the same, or for units that it lacks.
#[test]
fn a_pool_that_needs_all_its_trucks_counts_nothing() {
    // Six trucks for which six are needed; four trucks where six would be: nobody shares, nothing is bought, nothing is saved.
    for units_each in [3.0, 2.0] {
        let evaluation = forklifts(units_each);
        close(kg(&evaluation), 0.0);
        let ledger = &evaluation.ledger;
        let mut heads = ledger.lines.iter().map(|line| ledger.head(line));
        assert!(!heads.any(|head| head.inputs.contains(&Some("equipment.forklift.embodied"))));
    }
}

/// Catches: furniture given on credited by the tonne given, whether or not somebody would have bought new.
#[test]
fn used_furniture_counts_as_far_as_new_is_not_bought() {
    // 10 t are given away, the neighbour buys 1 t a year and would take 0.3 of it used: 0.3 / 0.7 = 0.428571 t of used furniture,
    // 0.3 x 1,833 kg less 0.428571 x 150 kg to clean it up.
    let giver = at(
        "a",
        "office_bank",
        &[flow("equipment.furniture.used", "out", 10.0, "t")],
    );
    let taker = at(
        "b",
        "office_bank",
        &[flow("equipment.furniture", "in", 1.0, "t")],
    );
    let evaluation = evaluate(&territory("FR", &[giver, taker]), &late(&["R17"]));
    close(kg_of(&evaluation, "eq.furniture.per_t"), 0.3 * 1_833.0);
    close(kg(&evaluation), 0.3 * 1_833.0 - 0.3 / 0.7 * 150.0);
}

/// Catches: the panels and the battery that the community buys left out of its balance.
#[test]
fn what_is_bought_for_the_community_counts_against_it() {
    // Two roofs of 1,000 m2 x 0.1818 = 181.8 kWp x 1,030 kWh x 43.9 g of making panels; 0.2 kWh of battery per kWp, 100 kg per
    // kWh, over 15 years.
    let site = |id| actor(id, "metalworking", 1e6, 0.0);
    let park = territory("FR", &[site("a"), site("b")]);
    let evaluation = evaluate(&park, &late(&["N02"]));
    let kwp = 2.0 * 181.8;
    close(kg_of(&evaluation, "elec.pv.china"), -kwp * 1_030.0 * 0.0439);
    close(
        kg_of(&evaluation, "battery.embodied"),
        -kwp * 0.2 * 100.0 / 15.0,
    );
    let made_of_nothing = evaluate(&park, &late_with(&["N02"], &[("battery.embodied", 0.0)]));
    close(
        kg(&made_of_nothing) - kg(&evaluation),
        kwp * 0.2 * 100.0 / 15.0,
    );
}
