//! The command: JSON on standard output, problems on standard error, exit 0, 1 or 2.

use boucle::catalog::preset;
use boucle::engine::evaluate;
use boucle::scenario::Scenario;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::{Command, Output};

fn boucle(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_boucle"))
        .args(arguments)
        .output()
        .expect("the command runs")
}

fn file(name: &str, content: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).expect("a file");
    path.to_string_lossy().into_owned()
}

fn pompey(name: &str) -> String {
    let territory = preset("pompey").expect("the preset");
    file(name, &serde_json::to_string(&territory).expect("JSON"))
}

#[test]
fn evaluate_gives_what_the_engine_gives() {
    let territory = pompey("evaluate-territory.json");
    let scenario = Scenario::example("pompey");
    let scenario_file = file("evaluate-scenario.json", &json!(scenario).to_string());
    let output = boucle(&["evaluate", &territory, &scenario_file]);
    assert_eq!(output.status.code(), Some(0));
    assert!(
        output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let found: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let own = evaluate(&preset("pompey").expect("the preset"), &scenario).outcome;
    assert_eq!(found["format"], "boucle-outcome");
    assert_eq!(found["years"].as_array().map(Vec::len), Some(16));
    let avoided = found["co2"]["avoided_t"][15].as_f64().expect("a number");
    assert!((avoided - own.co2.avoided_t[15]).abs() < 1e-9 * avoided);
    assert_eq!(
        found["by_action"].as_array().map(Vec::len),
        Some(own.by_action.len())
    );
}

#[test]
fn check_names_each_problem() {
    assert_eq!(
        boucle(&["check", &pompey("check-sound.json")])
            .status
            .code(),
        Some(0)
    );
    let mut territory = serde_json::to_value(preset("pompey")).expect("JSON");
    territory["actors"][2]["flows"][0]["quantity"] = json!(-1);
    let broken = file("check-broken.json", &territory.to_string());
    let output = boucle(&["check", &broken]);
    assert_eq!(output.status.code(), Some(1));
    let found: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(found["problems"][0]["path"], "actors[2].flows[0].quantity");
    assert_eq!(found["problems"][0]["code"], "negative");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        told.contains("actors[2].flows[0].quantity") && told.contains("cannot be negative"),
        "{told}"
    );
}

#[test]
fn bad_input_is_one_and_bad_usage_is_two() {
    let missing = boucle(&["evaluate", "no-such-file.json", "nor-this.json"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(missing.stdout.is_empty() && !missing.stderr.is_empty());
    let empty = file("empty.json", "{}");
    assert_eq!(boucle(&["check", &empty]).status.code(), Some(1));
    for arguments in [&[] as &[&str], &["evaluate"], &["fly", "there"]] {
        let output = boucle(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("Usage"));
    }
}
