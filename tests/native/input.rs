//! Bad input: never a panic, never a silent loss; a problem with its path for each fault, and what is sound is kept.

use boucle::catalog::{load_territory, preset};
use boucle::engine::evaluate;
use boucle::i18n::{Language, Texts};
use boucle::scenario::{Scenario, read_scenario};
use boucle::share;
use proptest::prelude::*;
use serde_json::{Value, json};

fn codes(file: &Value) -> Vec<(String, &'static str)> {
    let (_, problems) = load_territory(&file.to_string());
    problems
        .into_iter()
        .map(|problem| (problem.path, problem.code))
        .collect()
}

fn sound() -> Value {
    serde_json::to_value(preset("pompey").expect("the preset")).expect("a territory is JSON")
}

#[test]
fn the_preset_is_read_back_as_it_was_written() {
    let territory = preset("pompey").expect("the preset");
    let (read, problems) = load_territory(&sound().to_string());
    assert_eq!(problems, vec![]);
    assert_eq!(read, Some(territory));
}

#[test]
fn each_fault_is_named_where_it_is() {
    let cases: [(&str, Value, &str); 9] = [
        ("/actors/0/flows/0/quantity", json!(-5), "negative"),
        ("/actors/0/flows/0/quantity", json!("many"), "not-a-number"),
        (
            "/actors/0/flows/0/resource",
            json!("unobtainium"),
            "unknown-resource",
        ),
        ("/actors/0/flows/0/unit", json!("furlong"), "unknown-unit"),
        ("/actors/0/flows/0/unit", json!("km"), "unknown-unit"),
        ("/actors/0/archetype", json!("castle"), "unknown-archetype"),
        ("/actors/1/id", json!("forge"), "duplicate-id"),
        ("/country", json!("Atlantis"), "unknown-value"),
        ("/actors/0/employees", json!([1]), "not-a-number"),
    ];
    for (pointer, value, code) in cases {
        let mut file = sound();
        *file.pointer_mut(pointer).expect("a field") = value.clone();
        let found = codes(&file);
        assert_eq!(found.len(), 1, "{pointer} = {value}: {found:?}");
        assert_eq!(found[0].1, code, "{pointer} = {value}");
        let path = pointer[1..]
            .replace('/', ".")
            .replace("actors.", "actors[")
            .replace("flows.", "flows[");
        let path = path.replace("[0.", "[0].").replace("[1.", "[1].");
        assert_eq!(found[0].0, path);
        let (kept, _) = load_territory(&file.to_string());
        let kept = kept.expect("the rest is kept");
        assert!(kept.actors.len() >= 24);
        let outcome = evaluate(&kept, &Scenario::example("pompey")).outcome;
        assert!(
            outcome
                .co2
                .avoided_t
                .iter()
                .all(|tonnes| tonnes.is_finite())
        );
    }
}

#[test]
fn a_partner_that_does_not_exist_becomes_the_region() {
    let mut file = sound();
    file["actors"][0]["flows"][0]["partner"] = json!({"kind": "actor", "id": "nobody"});
    assert_eq!(
        codes(&file),
        [(
            "actors[0].flows[0].partner.id".to_owned(),
            "unknown-partner"
        )]
    );
}

#[test]
fn what_is_no_territory_is_refused_in_a_sentence() {
    for (text, code) in [
        ("", "not-json"),
        ("{", "not-json"),
        ("[]", "not-an-object"),
        ("{}", "wrong-format"),
        ("{\"format\":\"boucle-scenario\"}", "wrong-format"),
        (
            "{\"format\":\"boucle-territory\",\"version\":99}",
            "unknown-version",
        ),
        (
            "{\"format\":\"boucle-territory\",\"version\":1e999}",
            "not-json",
        ),
    ] {
        let (territory, problems) = load_territory(text);
        assert!(territory.is_none(), "{text}");
        assert_eq!(problems[0].code, code, "{text}");
        for language in Language::ALL {
            let texts = Texts::new(language);
            let sentence = texts.report("problem", problems[0].code, &problems[0].args);
            assert!(
                sentence.len() > 20 && !sentence.starts_with("problem-"),
                "{sentence}"
            );
        }
    }
    let deep = "[".repeat(100_000);
    assert!(load_territory(&deep).0.is_none());
}

#[test]
fn a_scenario_keeps_what_is_sound() {
    let file = json!({
        "format": "boucle-scenario", "version": 1, "name": "x".repeat(500), "territory": "pompey", "horizon_year": 9999,
        "levers": {"energy": 250, "skills": "high", "gravity": 3, "equipment": 20},
        "assumptions": {"discount_rate": -3, "carbon_value": "free"},
        "actions": {"E01": {"on": true, "participation": 7}, "Z99": {"on": true}, "E02": 5},
    });
    let (scenario, problems) = read_scenario(&file.to_string());
    let scenario = scenario.expect("a scenario");
    assert_eq!(scenario.levers.energy, 100);
    assert_eq!(scenario.levers.equipment, 20);
    assert_eq!(scenario.levers.skills, 0);
    assert_eq!(scenario.name.chars().count(), 120);
    assert_eq!(scenario.horizon_year, 2100);
    assert_eq!(scenario.assumptions.discount_rate, Some(-0.05));
    assert_eq!(scenario.actions["E01"].participation, Some(1.0));
    assert_eq!(scenario.actions.len(), 1);
    let mut codes: Vec<&str> = problems.iter().map(|problem| problem.code).collect();
    codes.sort_unstable();
    assert_eq!(
        codes,
        [
            "not-a-number",
            "not-a-number",
            "not-an-object",
            "out-of-range",
            "out-of-range",
            "out-of-range",
            "out-of-range",
            "unknown-action",
            "unknown-lever",
        ]
    );
}

/// Values that a hostile file may hold.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        (-1e18..1e18_f64).prop_map(|number| json!(number)),
        "[a-zà-ÿ<>&.\\-]{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,8}", inner, 0..4)
                .prop_map(|fields| json!(fields)),
        ]
    })
}

const FIELDS: [&str; 16] = [
    "/actors/0/employees",
    "/actors/0/flows",
    "/actors/0/flows/0/quantity",
    "/actors/0/flows/0",
    "/actors/3/equipment",
    "/actors/3/equipment/0/units",
    "/actors/3/equipment/0/use_hours_per_year",
    "/actors/2/skills/0/need_fte",
    "/actors/1",
    "/actors/4/roof_m2",
    "/actors/5/x_km",
    "/actors/6/archetype",
    "/base_year",
    "/factors",
    "/name",
    "/actors/0/id",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_territory_file_stops_the_engine(field in 0..FIELDS.len(), value in anything(), position in 0_u8..=100) {
        let mut file = sound();
        if let Some(place) = file.pointer_mut(FIELDS[field]) {
            *place = value;
        }
        let (territory, _) = load_territory(&file.to_string());
        if let Some(territory) = territory {
            let mut scenario = Scenario::example("pompey");
            scenario.levers.equipment = position;
            let outcome = evaluate(&territory, &scenario).outcome;
            prop_assert!(outcome.co2.avoided_t.iter().all(|tonnes| tonnes.is_finite()));
            prop_assert!(outcome.cost.npv_eur.is_finite());
        }
    }

    #[test]
    fn no_link_stops_the_page(link in "[ -~]{0,80}", cut in 0_usize..80) {
        let _ = share::decode(&link);
        let whole = share::encode(&Scenario::example("pompey"));
        let part: String = whole.chars().take(cut).collect();
        if part != whole {
            prop_assert!(share::decode(&part).is_err());
        }
    }

    #[test]
    fn no_scenario_file_stops_the_reader(value in anything()) {
        let mut file = json!({"format": "boucle-scenario", "version": 1, "levers": {"energy": 5}});
        for field in ["levers", "actions", "assumptions", "horizon_year"] {
            file[field] = value.clone();
            if let (Some(scenario), _) = read_scenario(&file.to_string()) {
                prop_assert!((2000..=2100).contains(&scenario.horizon_year));
            }
        }
    }
}

#[test]
fn targets_are_read_within_their_bounds() {
    let read = |targets: Value| {
        let mut file = serde_json::to_value(Scenario::example("pompey")).expect("JSON");
        file["targets"] = targets;
        let (scenario, problems) = read_scenario(&file.to_string());
        let codes: Vec<&str> = problems.iter().map(|problem| problem.code).collect();
        (scenario.expect("a scenario").targets, codes)
    };
    let (targets, codes) = read(json!({"co2_avoided_t": 512.5, "payback_year": 2031}));
    assert_eq!(
        (targets.co2_avoided_t, targets.payback_year),
        (Some(512.5), Some(2031))
    );
    assert!(codes.is_empty() && !targets.is_empty());
    let (targets, codes) = read(json!({"co2_avoided_t": -4, "payback_year": "soon"}));
    assert_eq!(
        (targets.co2_avoided_t, targets.payback_year),
        (Some(0.0), None)
    );
    assert_eq!(codes.len(), 2);
    // A scenario without targets does not speak of them.
    let plain = serde_json::to_value(Scenario::example("pompey")).expect("JSON");
    assert!(plain.get("targets").is_none());
}
