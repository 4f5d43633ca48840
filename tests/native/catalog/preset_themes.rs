//! What the territories open with does something, each in its own theme.

use boucle::catalog::{PRESETS, actions, preset};
use boucle::engine::{Evaluation, Park, evaluate};
use boucle::i18n::{Language, Texts};
use boucle::scenario::{Levers, Scenario, read_scenario};

/// Everything on.
const ALL: Levers = Levers {
    equipment: 100,
    skills: 100,
    energy: 100,
    resources: 100,
    mobility: 100,
    mobilisation: 100,
};

/// Territory, and its own actions with the least that they avoid in the horizon year, t CO2e.
const THEMES: [(&str, &[(&str, f64)]); 9] = [
    (
        "cloche-dor",
        &[("R14", 500.0), ("R15", 200.0), ("R16", 100.0)],
    ),
    (
        "kirchberg",
        &[("R07", 40.0), ("R14", 500.0), ("R15", 200.0)],
    ),
    ("bettembourg-dudelange", &[("R18", 0.1), ("S05", 10.0)]),
    ("bascharage", &[("R03", 500.0), ("R13", 20.0)]),
    ("port-strasbourg", &[("N01", 3_000.0), ("R02", 10.0)]),
    (
        "pomacle-bazancourt",
        &[("N01", 1_000.0), ("R11", 20.0), ("R12", 50.0)],
    ),
    ("sarrebourg", &[("R01", 50.0), ("R13", 50.0)]),
    ("thur-doller", &[("R17", 5.0), ("R12", 100.0)]),
    ("mulhouse", &[("R04", 50.0), ("R13", 20.0)]),
];

fn last(series: &[f64]) -> f64 {
    series.last().copied().expect("a horizon year")
}

fn example(id: &str) -> Evaluation {
    evaluate(&preset(id).expect(id), &Scenario::example(id))
}

#[test]
fn the_actions_of_each_theme_have_partners_and_avoid_co2() {
    for (id, theme) in THEMES {
        let outcome = example(id).outcome;
        for (code, least) in theme {
            let action = outcome.by_action.iter().find(|one| one.action == *code);
            let action = action.unwrap_or_else(|| panic!("{id} {code} is not running"));
            let avoided = last(&action.co2_avoided_t);
            assert!(avoided >= *least, "{id} {code}: {avoided} t");
            let needed = actions().iter().find(|one| one.code == *code);
            let needed = needed.expect("an action").min_partners;
            assert!(action.participants.len() as f64 >= needed, "{id} {code}");
        }
        assert!(last(&outcome.co2.avoided_t) > 0.0, "{id}");
        assert!(last(&outcome.cost.opex_savings_eur) > 0.0, "{id}");
    }
}

#[test]
fn the_four_kitchens_of_kirchberg_throw_away_less() {
    // 2,940 meals x 200 days x 0.12 kg x 20 % = 14.112 t of food a year, 4 kg CO2e per kg; burning it saved 81 kg per t:
    // 14.112 x (4,000 - 81) / 1,000 = 55.305 t. The smallest kitchen (420 meals: 2.016 t, 7.901 t CO2e) has not quite joined.
    let outcome = example("kirchberg").outcome;
    let action = outcome.by_action.iter().find(|one| one.action == "R07");
    let avoided = last(&action.expect("it runs").co2_avoided_t);
    assert!((55.305 - 7.901..=55.305).contains(&avoided), "{avoided}");
}

#[test]
fn the_staff_of_cloche_dor_drives_as_far_as_its_commutes_say() {
    // Employees x (alone + shared / 2.3) x 2 x km x days, employer by employer: 22,456,765 + 16,535,826 + 7,977,391
    // + 7,004,870 + 4,448,348 + 2,979,673 + 2,743,565 + 2,082,616 = 66,229,053 km a year.
    let park = Park::new(&preset("cloche-dor").expect("cloche-dor"));
    let km: f64 = park.sites.iter().map(|site| site.car_km).sum();
    assert!((km - 66_229_053.217_391_3).abs() < 1e-3, "{km}");
}

#[test]
fn examples_turn_on_only_what_the_territory_has() {
    for id in PRESETS {
        let (territory, scenario) = (preset(id).expect(id), Scenario::example(id));
        let park = Park::new(&territory);
        for (code, choice) in &scenario.actions {
            let index = actions().iter().position(|action| action.code == code);
            let index = index.unwrap_or_else(|| panic!("{id}: {code}"));
            let obstacle = &park.eligible[index].obstacle;
            assert!(
                !choice.on || obstacle.is_none(),
                "{id} {code}: {obstacle:?}"
            );
        }
        // A file of it is read as it was written.
        let json = serde_json::to_string(&scenario).expect("JSON");
        assert_eq!(read_scenario(&json), (Some(scenario), Vec::new()));
    }
}

#[test]
fn nothing_done_is_the_baseline_to_the_bit_and_everything_done_is_balanced() {
    for id in PRESETS {
        let park = Park::new(&preset(id).expect(id));
        let outcome = park.evaluate(&Scenario::baseline(id)).outcome;
        assert!(
            outcome.co2.avoided_t.iter().all(|t| t.to_bits() == 0),
            "{id}"
        );
        assert_eq!(outcome.co2.scenario_t, outcome.co2.baseline_t, "{id}");
        let savings = &outcome.cost.opex_savings_eur;
        assert!(savings.iter().all(|eur| eur.to_bits() == 0), "{id}");
        let everything = Scenario {
            levers: ALL,
            ..Scenario::baseline(id)
        };
        for scenario in [Scenario::example(id), everything] {
            let outcome = park.evaluate(&scenario).outcome;
            let figures = outcome
                .key_figures
                .values()
                .filter_map(|figure| figure.value);
            assert!(figures.into_iter().all(f64::is_finite), "{id}");
            let series = [&outcome.co2.avoided_t, &outcome.cost.capex_eur];
            assert!(series.into_iter().flatten().all(|one| one.is_finite()));
            // The largest handles some 2 million t and 1 TWh: 1e-9 of them.
            assert!(outcome.balance_error.mass_t.abs() < 2e-3, "{id}");
            assert!(outcome.balance_error.energy_kwh.abs() < 1.0, "{id}");
        }
    }
}

#[test]
fn pompey_and_unknown_territories_open_with_the_balanced_example() {
    for id in ["pompey", "atlantis"] {
        let scenario = Scenario::example(id);
        assert_eq!(scenario.name, "scenario-example");
        assert_eq!(scenario.levers, Levers::EXAMPLE);
        assert!(scenario.actions.is_empty());
        assert_eq!(scenario.territory, id);
    }
}

#[test]
fn examples_have_a_name_in_every_language() {
    for id in PRESETS.iter().filter(|id| **id != "pompey") {
        let scenario = Scenario::example(id);
        assert_eq!(scenario.name, format!("scenario-{id}"));
        for language in Language::ALL {
            let texts = Texts::new(language);
            assert!(texts.has(&scenario.name), "{} {id}", language.code());
        }
    }
}
