//! Canteens against numbers worked out apart; F as in the tests of mobility.

use super::mobility::{close, codes, of_account};
use super::small::{actor, only, territory};
use boucle::engine::{Account, evaluate};
use boucle::model::Territory;
use serde_json::{Value, json};

/// A company that serves meals on 200 days and burns, buries or digests 10 t of food waste.
fn canteen(id: &str, employees: u32, meals: f64, route: &str) -> Value {
    let mut actor = actor(id, "office_bank", 1e6, 1e5);
    actor["employees"] = json!(employees);
    actor["meals_per_day"] = json!(meals);
    actor["commute"]["days_per_year"] = json!(200);
    let waste = json!({"id": "w", "resource": "waste.biowaste", "direction": "out", "quantity": 10, "unit": "t", "route": route});
    if let Some(flows) = actor["flows"].as_array_mut() {
        flows.push(waste);
    }
    actor
}

fn one_canteen(route: &str) -> Territory {
    territory("FR", &[canteen("a", 100, 100.0, route)])
}

#[test]
fn food_that_is_not_thrown_away() {
    // F(13.75) = 0.645996 of 20,000 meals x 120 g x 20 % = 310.078 kg
    let evaluation = evaluate(&one_canteen("landfill"), &only("R07"));
    // x 4 kg per kg of food, and 0.466 kg per kg that is not buried
    close(
        of_account(&evaluation, Account::Co2),
        1_240.311_843_88 + 144.496_329_81,
    );
    close(of_account(&evaluation, Account::Waste), 310.077_960_97);
    close(of_account(&evaluation, Account::Saving), 899.226_086_81);
    close(of_account(&evaluation, Account::Running), -4_000.0);
    // incineration earns 0.081 kg per kg: less waste loses it
    let burnt = evaluate(&one_canteen("incineration"), &only("R07"));
    close(
        of_account(&burnt, Account::Co2),
        1_240.311_843_88 - 310.077_960_97 * 0.081,
    );
}

#[test]
fn a_restaurant_of_four_employers() {
    // F(12) = 0.520342: weights 1, 1, 0.081367, 0. 400 x 77 = 30,800 meals each; the first served 20,000 of them itself:
    // those save 0.5 kWh x 0.0519 and 10 % of 120 g x 4 kg; the others 0.2 x 5 km x 0.2176 at noon.
    let mut sites = ["a", "b", "c", "d"].map(|id| canteen(id, 400, 0.0, "digestion"));
    sites[0]["meals_per_day"] = json!(100);
    // without a net effect of disposal: nothing is declared
    for site in &mut sites {
        site["flows"].as_array_mut().expect("flows").pop();
        site["archetype"] = json!("data_centre");
    }
    let evaluation = evaluate(&territory("FR", &sites), &only("R08"));
    close(of_account(&evaluation, Account::Co2), 11_076.490_132_66);
    close(of_account(&evaluation, Account::Saving), 64_106.112_742_02);
    let restaurant = evaluation.services.restaurant.expect("a report");
    close(restaurant.covers, 291.391_421_554_63);
    // (60,000 + 150,000 x 0.0684647) / 1 EUR / 220 days
    close(restaurant.break_even, 319.407_764_545_8);
    assert!(codes(&evaluation).contains(&"restaurant-below-break-even"));
}

#[test]
fn what_one_plan_saved_the_restaurant_cannot() {
    let sites = ["a", "b", "c", "d"].map(|id| canteen(id, 400, 100.0, "landfill"));
    let territory = territory("FR", &sites);
    let food = |codes: &[&str]| {
        let mut scenario = only(codes[0]);
        for code in codes {
            scenario.actions.extend(only(code).actions);
        }
        of_account(&evaluate(&territory, &scenario), Account::Waste)
    };
    let (plan, restaurant, both) = (food(&["R07"]), food(&["R08"]), food(&["R07", "R08"]));
    assert!(plan > 0.0 && restaurant > 0.0);
    assert!(
        both > plan && both < plan + restaurant,
        "{plan} {restaurant} {both}"
    );
    // and what does not arise is not sorted: 0.8 of what is left of 40 t
    let sorted = food(&["R07", "R06"]) - plan;
    assert!(sorted < food(&["R06"]), "{sorted}");
}

#[test]
fn no_canteen_no_effect() {
    let sites = [canteen("a", 100, 0.0, "landfill")];
    let evaluation = evaluate(&territory("FR", &sites), &only("R07"));
    assert!(evaluation.ledger.lines.is_empty());
    assert_eq!(codes(&evaluation), ["food-without-canteen"]);
}
