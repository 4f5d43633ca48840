//! The short form of a scenario that links of version 1 carry: one letter per field, nothing that is at its default.

use crate::model::LeverId;
use crate::scenario::{DEFAULT_HORIZON_YEAR, SCENARIO_FORMAT, SCENARIO_VERSION, Scenario};
use serde_json::{Map, Value, json};

/// Short names of the fields of an action's choice.
const CHOICE: [(&str, &str); 4] = [
    ("o", "on"),
    ("p", "participation"),
    ("s", "start_year"),
    ("x", "parameters"),
];
/// Short names of the assumptions.
const ASSUMPTIONS: [(&str, &str); 7] = [
    ("d", "discount_rate"),
    ("c", "carbon_value"),
    ("v", "carbon_path"),
    ("e", "electricity_factor"),
    ("g", "grid_decline"),
    ("p", "energy_price_growth"),
    ("a", "accounting"),
];

/// Short names of the targets.
const TARGETS: [(&str, &str); 2] = [("c", "co2_avoided_t"), ("y", "payback_year")];

/// The short form.
pub fn write(scenario: &Scenario) -> Value {
    let mut short = Map::new();
    let levers: Vec<u8> = LeverId::ALL
        .into_iter()
        .map(|lever| scenario.levers.get(lever))
        .collect();
    short.insert("l".to_owned(), json!(levers));
    short.insert("t".to_owned(), json!(scenario.territory));
    short.insert("n".to_owned(), json!(scenario.name));
    if scenario.horizon_year != DEFAULT_HORIZON_YEAR {
        short.insert("h".to_owned(), json!(scenario.horizon_year));
    }
    let assumptions = renamed(&json!(scenario.assumptions), &ASSUMPTIONS, false);
    if !assumptions.is_empty() {
        short.insert("a".to_owned(), Value::Object(assumptions));
    }
    let targets = renamed(&json!(scenario.targets), &TARGETS, false);
    if !targets.is_empty() {
        short.insert("g".to_owned(), Value::Object(targets));
    }
    let choices = object_of(scenario.actions.iter().map(|(code, choice)| {
        let choice = renamed(&json!(choice), &CHOICE, false);
        (code.clone(), Value::Object(choice))
    }));
    if !choices.is_empty() {
        short.insert("c".to_owned(), Value::Object(choices));
    }
    Value::Object(short)
}

/// The scenario file that a short form stands for; `None` when it is not one. Its values are checked by who reads the file.
pub fn read(short: &Value) -> Option<Value> {
    let positions = short.get("l")?.as_array()?;
    if positions.len() != LeverId::ALL.len() {
        return None;
    }
    let levers = LeverId::ALL.iter().zip(positions);
    let levers =
        object_of(levers.map(|(lever, position)| (lever.id().to_owned(), position.clone())));
    let nothing = json!({});
    let choices = short.get("c").unwrap_or(&nothing).as_object()?.iter();
    let choices = object_of(
        choices.map(|(code, choice)| (code.clone(), Value::Object(renamed(choice, &CHOICE, true)))),
    );
    let assumptions = renamed(short.get("a").unwrap_or(&nothing), &ASSUMPTIONS, true);
    let targets = renamed(short.get("g").unwrap_or(&nothing), &TARGETS, true);
    Some(json!({
        "format": SCENARIO_FORMAT,
        "version": SCENARIO_VERSION,
        "name": short.get("n")?,
        "territory": short.get("t")?,
        "horizon_year": short.get("h").unwrap_or(&json!(DEFAULT_HORIZON_YEAR)),
        "levers": levers,
        "assumptions": assumptions,
        "targets": targets,
        "actions": choices,
    }))
}

/// An object with its fields renamed from long to short, or back; fields that the table does not know are left out.
fn renamed(object: &Value, names: &[(&str, &str)], to_long: bool) -> Map<String, Value> {
    let fields = names.iter().filter_map(|(short, long)| {
        let (from, to) = if to_long {
            (short, long)
        } else {
            (long, short)
        };
        Some(((*to).to_owned(), object.get(*from)?.clone()))
    });
    object_of(fields.filter(|(_, value)| !value.is_null()))
}

/// An object of fields, put in one by one: to collect them would compile a sort, see `numeric::order`.
fn object_of(fields: impl Iterator<Item = (String, Value)>) -> Map<String, Value> {
    let mut object = Map::new();
    for (name, value) in fields {
        object.insert(name, value);
    }
    object
}
