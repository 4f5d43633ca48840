//! `boucle reconcile`: declared flows that contradict each other.

use super::fields::{Answer, Fault, Fields};
use boucle::numeric::reconcile::{
    Declared, Estimate, Flow, Irreconcilable, Reconciliation, Transfer, reconcile,
};
use serde_json::{Value, json};

/// A process of this name is everything beyond the balances.
const OUTSIDE: &str = "outside";

/// What a file says, with the names of its flows.
#[derive(Default)]
struct Input<'a> {
    processes: Vec<&'a str>,
    ids: Vec<&'a str>,
    flows: Vec<Flow>,
    transfers: Vec<Transfer>,
}

/// Reads and reconciles flows.
pub fn answer(file: &Value) -> Answer {
    let mut faults = Vec::new();
    let mut input = Input::default();
    input.read(file, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let answer = reconcile(input.processes.len(), &input.flows, &input.transfers)
        .map_err(|error| vec![Fault::new("", said(error))])?;
    Ok((input.shown(&answer), input.doubts(&answer)))
}

fn said(error: Irreconcilable) -> &'static str {
    match error {
        Irreconcilable::Contradiction => {
            "Figures without a standard deviation count as exact, and here they contradict each other. Give one of them a standard deviation."
        }
        Irreconcilable::NoAnswer => {
            "The transfer coefficients lead to no stable answer. Check them, or give the flows that they join a value."
        }
    }
}

impl<'a> Input<'a> {
    fn read(&mut self, file: &'a Value, faults: &mut Vec<Fault>) -> Option<()> {
        let fields = Fields::new(file, "", faults)?;
        let processes = fields.list("processes", faults);
        for (value, path) in processes.iter().flatten() {
            self.read_process(value, path, faults);
        }
        if processes.is_some() && self.processes.is_empty() {
            let sentence = "There is no process, so nothing can be balanced.";
            faults.push(Fault::new("processes", sentence));
        }
        let flows = fields.list("flows", faults);
        if flows.as_ref().is_some_and(Vec::is_empty) {
            faults.push(Fault::new("flows", "There is no flow to reconcile."));
        }
        for (value, path) in flows.iter().flatten() {
            self.read_flow(value, path, faults);
        }
        if fields.optional("transfer").is_some() {
            for (value, path) in fields.list("transfer", faults)? {
                self.read_transfer(value, &path, faults);
            }
        }
        Some(())
    }

    fn read_process(&mut self, value: &'a Value, path: &str, faults: &mut Vec<Fault>) {
        match value.as_str().filter(|name| !name.trim().is_empty()) {
            None => faults.push(Fault::new(
                path,
                "The name of a process is expected here, in quotes.",
            )),
            Some(name) if self.processes.contains(&name) => faults.push(taken(path, name)),
            Some(OUTSIDE) => {}
            Some(name) => self.processes.push(name),
        }
    }

    fn read_flow(&mut self, value: &'a Value, path: &str, faults: &mut Vec<Fault>) -> Option<()> {
        let fields = Fields::new(value, path, faults)?;
        let id = fields.text("id", faults);
        if let Some(id) = id.filter(|id| self.ids.contains(id)) {
            faults.push(taken(&fields.path_of("id"), id));
        }
        let from = self.process(&fields, "from", faults);
        let to = self.process(&fields, "to", faults);
        let value = fields.quantity("value", faults);
        let sd = fields.deviation("sd", faults);
        if fields.optional("sd").is_some() && fields.optional("value").is_none() {
            let sentence = "A standard deviation belongs to a value, and there is none. Give one, or leave both out.";
            faults.push(Fault::new(fields.path_of("sd"), sentence));
        }
        self.ids.push(id.unwrap_or_default());
        self.flows.push(Flow {
            from,
            to,
            declared: value.map(|value| Declared { value, sd }),
        });
        Some(())
    }

    fn process(&self, fields: &Fields, name: &str, faults: &mut Vec<Fault>) -> Option<usize> {
        let process = fields.text(name, faults)?;
        let place = self.processes.iter().position(|known| *known == process);
        if place.is_none() && process != OUTSIDE {
            let sentence = format!("The process “{process}” is not in the list of processes.");
            faults.push(Fault::new(fields.path_of(name), sentence));
        }
        place
    }

    fn read_transfer(&mut self, value: &Value, path: &str, faults: &mut Vec<Fault>) -> Option<()> {
        let fields = Fields::new(value, path, faults)?;
        let flow = self.flow(&fields, "flow", faults);
        let of = self.flow(&fields, "of", faults);
        fields.required("coefficient", faults);
        let coefficient = fields.quantity("coefficient", faults);
        let sd = fields.deviation("sd", faults);
        let (flow, of) = (flow?, of?);
        if flow == of {
            let sentence = "A flow cannot be a share of itself.";
            faults.push(Fault::new(fields.path_of("of"), sentence));
        }
        self.transfers.push(Transfer {
            flow,
            of,
            coefficient: Declared {
                value: coefficient?,
                sd,
            },
        });
        Some(())
    }

    fn flow(&self, fields: &Fields, name: &str, faults: &mut Vec<Fault>) -> Option<usize> {
        let id = fields.text(name, faults)?;
        let place = self.ids.iter().position(|known| *known == id);
        if place.is_none() {
            let sentence = format!("There is no flow “{id}”.");
            faults.push(Fault::new(fields.path_of(name), sentence));
        }
        place
    }

    fn shown(&self, answer: &Reconciliation) -> Value {
        let named = || self.ids.iter().zip(&answer.flows);
        let flows: Vec<Value> = named()
            .filter_map(|(id, estimate)| Some(shown_flow(id, &(*estimate)?)))
            .collect();
        let undetermined: Vec<&str> = named()
            .filter(|(_, estimate)| estimate.is_none())
            .map(|(id, _)| *id)
            .collect();
        let transfer: Vec<Value> = (self.transfers.iter().zip(&answer.transfers))
            .map(|(transfer, estimate)| {
                json!({
                    "flow": self.ids[transfer.flow],
                    "of": self.ids[transfer.of],
                    "coefficient": estimate.value,
                    "sd": estimate.sd,
                    "adjustment": estimate.adjustment,
                    "suspect": estimate.suspect,
                })
            })
            .collect();
        json!({
            "flows": flows,
            "undetermined": undetermined,
            "transfer": transfer,
            "chi2": answer.chi_square,
            "dof": answer.degrees_of_freedom,
            "most_suspect": answer.most_suspect.map(|place| self.ids[place]),
        })
    }

    /// A flow below zero closes the balances, but no matter flows backwards.
    fn doubts(&self, answer: &Reconciliation) -> Vec<Fault> {
        let scale = (answer.flows.iter().flatten())
            .fold(0.0, |most: f64, estimate| most.max(estimate.value.abs()));
        (answer.flows.iter().zip(&self.ids).enumerate())
            .filter_map(|(place, (estimate, id))| {
                let value = (*estimate)?.value;
                let sentence = format!(
                    "The balances close only with “{id}” at {value:.4}, below 0: a declared figure or a flow that is missing must be the cause."
                );
                (value < -1e-9 * scale).then(|| Fault::new(format!("flows[{place}]"), sentence))
            })
            .collect()
    }
}

fn shown_flow(id: &str, estimate: &Estimate) -> Value {
    json!({
        "id": id,
        "value": estimate.value,
        "sd": estimate.sd,
        "adjustment": estimate.adjustment,
        "standardised": estimate.standardised,
        "suspect": estimate.suspect,
    })
}

fn taken(path: &str, name: &str) -> Fault {
    Fault::new(
        path,
        format!("“{name}” is already taken. Give each its own name."),
    )
}
