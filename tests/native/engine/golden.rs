//! Golden files: the presets as they stand. A change of the model shows here first; `INSTA_UPDATE` never runs in the tests.

use boucle::catalog::{PRESETS, preset};
use boucle::engine::{ActionOutcome, Outcome, evaluate};
use boucle::scenario::Scenario;
use serde_json::{Value, json};
use std::collections::BTreeMap;

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

/// The key figures, and the CO2e that each action avoids in the horizon year.
fn key_figures(outcome: &Outcome) -> Value {
    let horizon = |action: &ActionOutcome| action.co2_avoided_t.last().copied();
    let actions: BTreeMap<&str, Option<f64>> = (outcome.by_action.iter())
        .map(|action| (action.action.as_str(), horizon(action)))
        .collect();
    json!({ "key_figures": outcome.key_figures, "co2_avoided_t": actions })
}

#[test]
fn presets_with_their_example() {
    for id in PRESETS {
        let territory = preset(id).expect("a preset");
        let outcome = evaluate(&territory, &Scenario::example(id)).outcome;
        // All of the one that everybody opens, the key figures of the others.
        let mut value = if *id == "pompey" {
            serde_json::to_value(&outcome).expect("an outcome is JSON")
        } else {
            key_figures(&outcome)
        };
        if let Some(error) = value.get_mut("balance_error") {
            // What is left of rounding; a property holds it small.
            *error = json!(null);
        }
        insta::assert_json_snapshot!(format!("{id}-example"), rounded(&value));
    }
}
