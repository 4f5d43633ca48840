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
fn draws_are_the_same_for_the_same_seed() {
    let territory = pompey("draws-territory.json");
    let of = |name: &str, scenario: Scenario| file(name, &json!(scenario).to_string());
    let example = of("draws-example.json", Scenario::example("pompey"));
    let nothing = of("draws-nothing.json", Scenario::baseline("pompey"));
    let draw = |more: &[&str]| {
        let words = ["monte-carlo", &territory, &example, "--draws", "300"];
        boucle(&[&words, more].concat())
    };
    let one = draw(&["--seed", "9"]);
    assert_eq!(one.status.code(), Some(0));
    assert!(one.stderr.is_empty());
    assert_eq!(one.stdout, draw(&["--seed", "9"]).stdout);
    assert_ne!(one.stdout, draw(&["--seed", "10"]).stdout);
    let target = ["--target", "co2_avoided_t>=0", "--against", &nothing];
    let found: Value = serde_json::from_slice(&draw(&target).stdout).expect("JSON");
    assert_eq!(found["format"], "boucle-monte-carlo");
    assert_eq!((&found["draws"], &found["seed"]), (&json!(300), &json!(1)));
    let figure = &found["key_figures"]["co2_avoided_t"];
    assert!(figure["low"].as_f64() < figure["high"].as_f64());
    assert_eq!(found["targets"][0]["figure"], "co2_avoided_t");
    assert_eq!(found["targets"][0]["chance"], json!(1.0));
    assert_eq!(found["beats"]["co2_avoided_t"], json!(1.0));
    for wrong in [["--draws", "0"], ["--target", "co2>=1"], ["--speed", "1"]] {
        assert_eq!(draw(&wrong).status.code(), Some(2), "{wrong:?}");
    }
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
    territory["waiting"] = json!([{ "sheet": "flows", "column": "roof", "text": "12" }]);
    let broken = file("check-broken.json", &territory.to_string());
    let output = boucle(&["check", &broken]);
    assert_eq!(output.status.code(), Some(1));
    let found: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(found["problems"][0]["path"], "actors[2].flows[0].quantity");
    assert_eq!(found["problems"][0]["code"], "negative");
    assert_eq!(found["problems"][1]["path"], "waiting[0].column");
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
    for arguments in [
        &[] as &[&str],
        &["evaluate"],
        &["fly", "there"],
        &["transport"],
        &["reconcile", "one", "two"],
    ] {
        let output = boucle(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("Usage"));
    }
}

/// Answer, problems told and exit status of a command on a file of its own.
fn ask(command: &str, name: &str, content: &str) -> (Option<Value>, String, Option<i32>) {
    let output = boucle(&[command, &file(name, content)]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    let answer = serde_json::from_slice(&output.stdout).ok();
    (answer, told, output.status.code())
}

#[test]
fn transport_serves_all_it_can() {
    // Winston's Powerco: 1,020 (see `transport::the_textbook_problem_costs_1020`)
    let mut instance = json!({
        "supply": [35, 50, 40], "demand": [45, 20, 30, 30], "sense": "min",
        "cost": [[8, 6, 10, 9], [9, 12, 13, 7], [14, 9, 16, 5]],
    });
    let (answer, told, code) = ask("transport", "transport.json", &instance.to_string());
    assert_eq!((told.as_str(), code), ("", Some(0)));
    let answer = answer.expect("JSON");
    assert_eq!(answer["value"], json!(1020.0));
    assert_eq!(answer["flows"][0], json!([0, 1, 10.0]));
    assert_eq!(answer["flows"].as_array().map(Vec::len), Some(6));
    instance["sense"] = json!("max");
    let (answer, ..) = ask("transport", "transport-max.json", &instance.to_string());
    assert_eq!(answer.expect("JSON")["value"], json!(1500.0));
}

#[test]
fn reconcile_gives_figures_that_balance() {
    // Design check: 100 +- 10, 60 +- 5 and 30 +- 5 become 93.33, 61.67 and 31.67; `x` and `y` leave together, so neither is known.
    let flows = json!({
        "processes": ["mill", "yard", "outside"],
        "flows": [
            {"id": "in", "from": "outside", "to": "mill", "value": 100, "sd": 10},
            {"id": "a", "from": "mill", "to": "outside", "value": 60, "sd": 5},
            {"id": "b", "from": "mill", "to": "yard", "value": 30, "sd": 5},
            {"id": "x", "from": "yard", "to": "outside"},
            {"id": "y", "from": "yard", "to": "outside"},
        ],
    });
    let (answer, told, code) = ask("reconcile", "flows.json", &flows.to_string());
    assert_eq!((told.as_str(), code), ("", Some(0)));
    let answer = answer.expect("JSON");
    for (place, (id, value, sd)) in [("in", 93.33, 5.77), ("a", 61.67, 4.56), ("b", 31.67, 4.56)]
        .into_iter()
        .enumerate()
    {
        let flow = &answer["flows"][place];
        assert_eq!(flow["id"], id);
        assert!((flow["value"].as_f64().expect("a value") - value).abs() < 0.005);
        assert!((flow["sd"].as_f64().expect("an sd") - sd).abs() < 0.005);
        assert_eq!(flow["suspect"], false);
    }
    assert_eq!(answer["undetermined"], json!(["x", "y"]));
    assert_eq!(answer["dof"], 1);
    assert!((answer["chi2"].as_f64().expect("chi2") - 2.0 / 3.0).abs() < 1e-9);
    assert_eq!(answer["most_suspect"], "in");
}

#[test]
fn reconcile_tells_what_cannot_be() {
    // 10 in and 14 out: what nobody measured must be 10 - 14 = -4.
    let flows = json!({
        "processes": ["p"],
        "flows": [
            {"id": "in", "from": "outside", "to": "p", "value": 10, "sd": 1},
            {"id": "out", "from": "p", "to": "outside", "value": 14, "sd": 1},
            {"id": "rest", "from": "p", "to": "outside"},
        ],
    });
    let (answer, told, code) = ask("reconcile", "negative.json", &flows.to_string());
    assert_eq!(code, Some(0));
    assert_eq!(answer.expect("JSON")["flows"][2]["value"], json!(-4.0));
    assert!(
        told.contains("flows[2]") && told.contains("below 0"),
        "{told}"
    );
}

/// Every fault of these files is told with its path, and there is no answer.
#[test]
fn faulty_problems_have_no_answer() {
    let transport = [
        ("{}", "supply"),
        ("[1]", "object"),
        ("{\"supply\": [NaN]}", "JSON"),
        (r#"{"supply":[1],"demand":[1],"cost":[[1]]}"#, "sense"),
        (
            r#"{"supply":[],"demand":[1],"cost":[],"sense":"min"}"#,
            "supply",
        ),
        (
            r#"{"supply":[-1],"demand":[1],"cost":[[1]],"sense":"min"}"#,
            "supply[0]",
        ),
        (
            r#"{"supply":[1e999],"demand":[1],"cost":[[1]],"sense":"min"}"#,
            "JSON",
        ),
        (
            r#"{"supply":[1e300],"demand":[1],"cost":[[1]],"sense":"min"}"#,
            "supply[0]",
        ),
        (
            r#"{"supply":["1"],"demand":[1],"cost":[[1]],"sense":"min"}"#,
            "supply[0]",
        ),
        (
            r#"{"supply":[1,2],"demand":[1],"cost":[[1]],"sense":"min"}"#,
            "cost",
        ),
        (
            r#"{"supply":[1,2],"demand":[1],"cost":[[1],[1,2]],"sense":"min"}"#,
            "cost[1]",
        ),
        (
            r#"{"supply":[1],"demand":[1,null],"cost":[[1,null]],"sense":"min"}"#,
            "cost[0][1]",
        ),
        (
            r#"{"supply":[1],"demand":[1],"cost":[[1]],"sense":"most"}"#,
            "sense",
        ),
    ];
    let one = |flow: &str| format!(r#"{{"processes":["p"],"flows":[{flow}]}}"#);
    let flow = |rest: &str| one(&format!(r#"{{"id":"a","from":"p","to":"outside"{rest}}}"#));
    let share =
        |rest: &str| flow("").replace("]}", &format!(r#"],"transfer":[{{"flow":"a",{rest}}}]}}"#));
    let reconcile = [
        ("{}".to_owned(), "processes"),
        (r#"{"processes":[],"flows":[]}"#.to_owned(), "flows"),
        (
            one(r#"{"id":"a","from":"q","to":"outside"}"#),
            "flows[0].from",
        ),
        (one(r#"{"from":"p","to":"outside"}"#), "flows[0].id"),
        (
            one(r#"{"id":"a","from":"p","to":"p"},{"id":"a","from":"p","to":"outside"}"#),
            "flows[1].id",
        ),
        (flow(r#","value":1,"sd":0"#), "flows[0].sd"),
        (flow(r#","value":1,"sd":-2"#), "flows[0].sd"),
        (flow(r#","sd":2"#), "flows[0].sd"),
        (flow(r#","value":-1,"sd":2"#), "flows[0].value"),
        (flow(r#","value":"1""#), "flows[0].value"),
        (flow(r#","value":1"#), "contradict"),
        (share(r#""of":"b","coefficient":0.5"#), "transfer[0].of"),
        (share(r#""of":"a","coefficient":0.5"#), "transfer[0].of"),
        (share(r#""of":"a""#), "transfer[0].coefficient"),
        (
            r#"{"processes":["p","p"],"flows":[]}"#.to_owned(),
            "processes[1]",
        ),
    ];
    let cases = (transport
        .into_iter()
        .map(|(text, told)| ("transport", text.to_owned(), told)))
    .chain(
        reconcile
            .into_iter()
            .map(|(text, told)| ("reconcile", text, told)),
    );
    for (command, text, path) in cases {
        let (answer, told, code) = ask(command, "faulty.json", &text);
        assert_eq!((&answer, code), (&None, Some(1)), "{command} {text}");
        assert!(told.contains(path), "{command} {text}\n{told}");
    }
}
