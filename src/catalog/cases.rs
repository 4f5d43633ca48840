//! Figures of published cases: what went in, what came out, and how the source was read.
//!
//! They stand apart from the tables that the engine computes with: nothing is computed from a published result. A figure is
//! quoted, so its range is the figure itself unless the source gives one. Keys are `<case>.in.*` for what goes in,
//! `<case>.out.*` for published results, `<case>.derived.*` for what was computed from them.

use super::Datum;
use super::read::{RowFault, fault, read_data};
use crate::numeric::order;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The table, with one column more than those of the engine: how the source was read.
const TABLE: &str = include_str!("data/cases.csv");

/// How a figure was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// Read in the named source when the list of cases was compiled.
    Compiled,
    /// Read in an extract of the source, or in an account of it.
    Excerpt,
    /// Read in the abstract of a paper.
    Abstract,
    /// Computed from other figures of the case.
    Computed,
    /// From memory; to be verified.
    Memory,
}

impl Reading {
    /// All ways.
    const ALL: [Reading; 5] = [
        Reading::Compiled,
        Reading::Excerpt,
        Reading::Abstract,
        Reading::Computed,
        Reading::Memory,
    ];

    /// Stable name, in the table and as the end of the text key `reality-reading-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Reading::Compiled => "compiled",
            Reading::Excerpt => "excerpt",
            Reading::Abstract => "abstract",
            Reading::Computed => "computed",
            Reading::Memory => "memory",
        }
    }
}

/// A figure of a published case.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseFigure {
    /// The figure with its source.
    pub datum: Datum,
    /// How it was read.
    pub reading: Reading,
}

/// All figures by key, and the rows that were left out.
#[derive(Debug, Default)]
pub struct Cases {
    figures: BTreeMap<String, CaseFigure>,
    faults: Vec<RowFault>,
}

impl Cases {
    /// The figure behind a key.
    pub fn get(&self, key: &str) -> Option<&CaseFigure> {
        self.figures.get(key)
    }

    /// The value behind a key that the program itself names; NaN for an unknown one, never a silent zero.
    pub fn value(&self, key: &str) -> f64 {
        self.get(key).map_or(f64::NAN, |figure| figure.datum.value)
    }

    /// All figures, in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = &CaseFigure> {
        self.figures.values()
    }

    /// Rows that were left out. Empty in a sound build.
    pub fn faults(&self) -> &[RowFault] {
        &self.faults
    }
}

/// The published cases, read on first use.
pub fn cases() -> &'static Cases {
    static CASES: OnceLock<Cases> = OnceLock::new();
    CASES.get_or_init(|| read_cases(TABLE))
}

/// Reads a table of cases; rows that break a rule are left out and named.
pub fn read_cases(csv: &str) -> Cases {
    let (data, mut faults) = read_data(csv);
    let readings = readings(csv);
    let mut figures = Vec::new();
    for (index, datum) in data.into_iter().enumerate() {
        match readings.get(&datum.key) {
            Some(reading) => figures.push((
                datum.key.clone(),
                CaseFigure {
                    reading: *reading,
                    datum,
                },
            )),
            None => faults.push(fault(index, datum.key, "read is unknown")),
        }
    }
    Cases {
        figures: order::map_of(figures),
        faults,
    }
}

/// The last column by key.
fn readings(csv: &str) -> BTreeMap<String, Reading> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let known = reader.records().flatten().filter_map(|record| {
        let key = record.get(0)?.to_owned();
        let id = record.get(9)?.trim();
        let reading = Reading::ALL
            .into_iter()
            .find(|reading| reading.id() == id)?;
        Some((key, reading))
    });
    order::map_of(known)
}
