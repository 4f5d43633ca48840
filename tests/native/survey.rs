//! Survey files: what is read, what is refused and how it is said, and what comes back after a round trip.
#![allow(
    clippy::unwrap_used,
    clippy::float_cmp,
    clippy::format_push_string,
    reason = "a test that finds nothing should stop; numbers are rounded before they are compared; rows are few"
)]

mod bad;
mod books;
mod companies;
mod decided;
mod form;
mod messy;
mod old;
mod reading;
mod round_trip;
mod said;

use boucle::catalog::preset;
use boucle::import::{Reason, Survey, read_survey};
use boucle::model::Territory;

/// The headings of most tests.
const HEADINGS: &str = "Entreprise;Ressource;Sens;Quantité;Unité;Partenaire\n";

/// The territory of the tests: 25 companies, among them Forge du Méandre.
fn pompey() -> Territory {
    preset("pompey").unwrap()
}

/// Reads a text file.
fn read(text: &str) -> Survey {
    read_survey(text.as_bytes(), &pompey())
}

/// Reads rows below the usual headings.
fn rows(rows: &str) -> Survey {
    read(&format!("{HEADINGS}{rows}"))
}

/// Reason, row and column of each problem.
fn problems(survey: &Survey) -> Vec<(Reason, Option<u32>, &str)> {
    survey
        .problems
        .iter()
        .map(|problem| {
            let column = problem.column.as_deref().unwrap_or_default();
            (problem.reason, problem.row, column)
        })
        .collect()
}

/// Reasons alone.
fn reasons(survey: &Survey) -> Vec<Reason> {
    survey
        .problems
        .iter()
        .map(|problem| problem.reason)
        .collect()
}
