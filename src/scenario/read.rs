//! Reads a scenario file without trusting it: what is sound is kept, the rest is named.

use super::{
    ActionChoice, Assumptions, CarbonPath, Credit, DEFAULT_HORIZON_YEAR, Levers, Scenario, Targets,
    parameter_limits,
};
use crate::catalog::{action_index, catalog};
use crate::model::{FieldReader, LeverId, Problem, Problems, check_format, parse};
use std::collections::BTreeMap;

/// What the actions of a scenario call mobilisation: its parameters are set like those of an action.
pub const MOBILISATION: &str = "M00";
/// Value of the field `format` of a scenario file.
pub const SCENARIO_FORMAT: &str = "boucle-scenario";
/// Version of the format that this product writes.
pub const SCENARIO_VERSION: u32 = 1;
/// Largest file that is read.
const MOST_BYTES: usize = 1_000_000;
/// Years that a simulation may end in, and that an action may start in.
const YEARS: (f64, f64) = (2000.0, 2100.0);
/// Largest target, t CO2e per year: more than any country emits.
const MOST_TARGET_T: f64 = 1e11;
/// Longest name that is kept.
const MOST_NAME: usize = 120;

/// Reads a scenario; `None` when nothing of it can be used.
pub fn read_scenario(json: &str) -> (Option<Scenario>, Problems) {
    let mut problems = Problems::new();
    let value = match parse(json, MOST_BYTES) {
        Ok(value) => value,
        Err(problem) => return (None, vec![problem]),
    };
    let scenario = FieldReader::new(&value, "", &mut problems)
        .and_then(|fields| scenario(&fields, &mut problems));
    (scenario, problems)
}

fn scenario(fields: &FieldReader, problems: &mut Problems) -> Option<Scenario> {
    let version = check_format(fields, SCENARIO_FORMAT, SCENARIO_VERSION, problems)?;
    fields.require("levers", problems);
    let name = fields.text("name", problems).unwrap_or_default();
    Some(Scenario {
        format: SCENARIO_FORMAT.to_owned(),
        version,
        name: name.chars().take(MOST_NAME).collect(),
        territory: fields.text("territory", problems).unwrap_or_default(),
        horizon_year: fields
            .number("horizon_year", YEARS, problems)
            .map_or(DEFAULT_HORIZON_YEAR, |year| year as i32),
        levers: levers(fields, problems),
        assumptions: assumptions(fields, problems),
        targets: targets(fields, problems),
        actions: actions(fields, problems),
    })
}

/// Positions of the levers; those that are absent are at 0. Also used for messages of a host page.
pub fn levers(fields: &FieldReader, problems: &mut Problems) -> Levers {
    let mut levers = Levers::default();
    let Some(positions) = fields.object("levers", problems) else {
        return levers;
    };
    for name in positions.names() {
        let Some(lever) = LeverId::parse(name) else {
            let path = positions.path_of(name);
            problems.push(Problem::new(path, "unknown-lever").with("value", name));
            continue;
        };
        if let Some(position) = positions.number(name, (0.0, 100.0), problems) {
            levers = levers.with(lever, position.round() as u8);
        }
    }
    levers
}

fn assumptions(fields: &FieldReader, problems: &mut Problems) -> Assumptions {
    let Some(fields) = fields.object("assumptions", problems) else {
        return Assumptions::default();
    };
    Assumptions {
        discount_rate: fields.number("discount_rate", (-0.05, 0.5), problems),
        carbon_value: fields.number("carbon_value", (0.0, 10_000.0), problems),
        carbon_path: named(&fields, "carbon_path", CarbonPath::parse, problems),
        electricity_factor: fields.number("electricity_factor", (0.0, 2.0), problems),
        grid_decline: fields.number("grid_decline", (-0.1, 0.5), problems),
        energy_price_growth: fields.number("energy_price_growth", (-0.1, 0.2), problems),
        accounting: named(&fields, "accounting", Credit::parse, problems),
    }
}

fn targets(fields: &FieldReader, problems: &mut Problems) -> Targets {
    let Some(fields) = fields.object("targets", problems) else {
        return Targets::default();
    };
    Targets {
        co2_avoided_t: fields.number("co2_avoided_t", (0.0, MOST_TARGET_T), problems),
        payback_year: fields
            .number("payback_year", YEARS, problems)
            .map(|year| year as i32),
    }
}

/// A choice by its stable name.
fn named<T>(
    fields: &FieldReader,
    name: &str,
    parse: fn(&str) -> Option<T>,
    problems: &mut Problems,
) -> Option<T> {
    let text = fields.text(name, problems)?;
    let choice = parse(&text);
    if choice.is_none() {
        problems.push(Problem::new(fields.path_of(name), "unknown-choice").with("value", text));
    }
    choice
}

fn actions(fields: &FieldReader, problems: &mut Problems) -> BTreeMap<String, ActionChoice> {
    let Some(choices) = fields.object("actions", problems) else {
        return BTreeMap::new();
    };
    let mut actions = BTreeMap::new();
    for code in choices.names() {
        if action_index(code).is_none() && code != MOBILISATION {
            let path = choices.path_of(code);
            problems.push(Problem::new(path, "unknown-action").with("value", code));
            continue;
        }
        if let Some(choice) = choices.object(code, problems) {
            actions.insert(code.to_owned(), action_choice(&choice, problems));
        }
    }
    actions
}

fn action_choice(fields: &FieldReader, problems: &mut Problems) -> ActionChoice {
    ActionChoice {
        on: fields.boolean("on", problems).unwrap_or(true),
        participation: fields.number("participation", (0.0, 1.0), problems),
        start_year: fields
            .number("start_year", YEARS, problems)
            .map(|year| year as i32),
        parameters: parameters(fields, problems),
    }
}

/// Parameters are values of the catalog: known keys alone, within their limits.
fn parameters(fields: &FieldReader, problems: &mut Problems) -> BTreeMap<String, f64> {
    let Some(values) = fields.object("parameters", problems) else {
        return BTreeMap::new();
    };
    let mut parameters = BTreeMap::new();
    for key in values.names() {
        let Some(datum) = catalog().get(key) else {
            let path = values.path_of(key);
            problems.push(Problem::new(path, "unknown-parameter").with("value", key));
            continue;
        };
        if let Some(value) = values.number(key, parameter_limits(datum), problems) {
            parameters.insert(key.to_owned(), value);
        }
    }
    parameters
}
