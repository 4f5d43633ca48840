//! Survey files: what is read, what is refused and how it is said, and what comes back after a round trip.

mod reading;

use boucle::catalog::preset;
use boucle::import::{Reason, Survey, read_survey};
use boucle::model::Territory;

/// The territory of the tests: 25 companies, among them Forge du Méandre.
fn pompey() -> Territory {
    preset("pompey").unwrap()
}

/// Reads a text file.
fn read(text: &str) -> Survey {
    read_survey(text.as_bytes(), &pompey())
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
