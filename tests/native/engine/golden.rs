//! Golden files: the presets as they stand. A change of the model shows here first; `INSTA_UPDATE` never runs in the tests.

use boucle::catalog::{PRESETS, preset};
use boucle::engine::evaluate;
use boucle::scenario::Scenario;
use serde_json::{Value, json};

/// Rounded to six significant digits: platforms differ in the last bits of an exponential.
fn rounded(value: &Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() => json!(format!("{float:.5e}")),
            _ => value.clone(),
        },
        Value::Array(values) => values.iter().map(rounded).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), rounded(value)))
            .collect(),
        other => other.clone(),
    }
}

#[test]
fn presets_with_their_example() {
    for id in PRESETS {
        let territory = preset(id).expect("a preset");
        let outcome = evaluate(&territory, &Scenario::example(id)).outcome;
        let mut value = serde_json::to_value(&outcome).expect("an outcome is JSON");
        // What is left of rounding; a property holds it small.
        value["balance_error"] = json!(null);
        insta::assert_json_snapshot!(format!("{id}-example"), rounded(&value));
    }
}
