//! `boucle transport`: a transport problem with a full matrix of costs.

use super::fields::{Answer, Fault, Fields, list, number, quantity};
use boucle::numeric::transport::{Plan, Sense, solve};
use serde_json::{Value, json};

/// Reads and solves an instance.
pub fn answer(file: &Value) -> Answer {
    let mut faults = Vec::new();
    let read = read(file, &mut faults);
    let Some((supply, demand, cost, sense)) = read.filter(|_| faults.is_empty()) else {
        return Err(faults);
    };
    let plan = solve(&supply, &demand, &cost, sense)
        .ok_or_else(|| vec![Fault::new("", "This problem is too large to be solved.")])?;
    Ok((shown(&plan), doubts(&plan)))
}

type Instance = (Vec<f64>, Vec<f64>, Vec<f64>, Sense);

fn read(file: &Value, faults: &mut Vec<Fault>) -> Option<Instance> {
    let fields = Fields::new(file, "", faults)?;
    let supply = quantities(&fields, "supply", faults);
    let demand = quantities(&fields, "demand", faults);
    let sense = sense(&fields, faults);
    let rows = fields.list("cost", faults)?;
    let (supply, demand) = (supply?, demand?);
    if rows.len() != supply.len() {
        let sentence = format!(
            "There is a row of costs for each supply: {} rows for {} supplies do not fit.",
            rows.len(),
            supply.len()
        );
        faults.push(Fault::new("cost", sentence));
    }
    let mut cost = Vec::with_capacity(supply.len().saturating_mul(demand.len()));
    for (row, path) in rows {
        let row = list(row, &path, faults).unwrap_or_default();
        if row.len() != demand.len() {
            let sentence = format!(
                "A row has a cost for each demand: {} costs for {} demands do not fit.",
                row.len(),
                demand.len()
            );
            faults.push(Fault::new(path, sentence));
        }
        cost.extend(
            row.iter()
                .filter_map(|(value, path)| number(value, path, faults)),
        );
    }
    Some((supply, demand, cost, sense?))
}

fn quantities(fields: &Fields, name: &str, faults: &mut Vec<Fault>) -> Option<Vec<f64>> {
    let values = fields.list(name, faults)?;
    if values.is_empty() {
        let sentence = "This list is empty: there is nobody to serve or to be served.";
        faults.push(Fault::new(fields.path_of(name), sentence));
    }
    let numbers: Vec<Option<f64>> = (values.iter())
        .map(|(value, path)| quantity(value, path, faults))
        .collect();
    // A wrong number keeps its place, so that the size of the matrix is judged by what was meant.
    Some(numbers.into_iter().map(Option::unwrap_or_default).collect())
}

fn sense(fields: &Fields, faults: &mut Vec<Fault>) -> Option<Sense> {
    match fields.text("sense", faults)? {
        "min" => Some(Sense::Minimise),
        "max" => Some(Sense::Maximise),
        other => {
            let sentence = format!("The sense is “min” or “max”, not “{other}”.");
            faults.push(Fault::new(fields.path_of("sense"), sentence));
            None
        }
    }
}

fn shown(plan: &Plan) -> Value {
    json!({ "value": plan.value, "flows": plan.flows })
}

fn doubts(plan: &Plan) -> Vec<Fault> {
    if plan.optimal {
        return Vec::new();
    }
    let sentence = "The search was given up: these flows are possible, but perhaps not the best.";
    vec![Fault::new("", sentence)]
}
