//! Reads one table of sourced values and names every row that breaks the rules.

use super::{Datum, RangeBasis};
use std::collections::BTreeSet;

/// A row that cannot be used, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    /// Line of the file, the heading being line 1.
    pub line: u64,
    /// Key of the row, empty when it has none.
    pub key: String,
    /// What is wrong, in words for a developer.
    pub reason: String,
}

/// Reads the rows of a table with columns `key,value,unit,low,high,range_basis,source,source_year,verified`.
///
/// Rows that break a rule are left out and named.
pub fn read_data(csv: &str) -> (Vec<Datum>, Vec<RowFault>) {
    let mut data = Vec::new();
    let mut faults = Vec::new();
    let mut keys = BTreeSet::new();
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    for (index, record) in reader.records().enumerate() {
        let row = record.map_err(|error| error.to_string());
        let key = row
            .as_ref()
            .ok()
            .and_then(|fields| fields.get(0))
            .unwrap_or_default()
            .to_owned();
        match row.and_then(|fields| datum(&fields)) {
            Ok(datum) if keys.insert(datum.key.clone()) => data.push(datum),
            Ok(_) => faults.push(fault(index, key, "key is there twice")),
            Err(reason) => faults.push(fault(index, key, reason)),
        }
    }
    (data, faults)
}

/// Rows of a table of this product's own without quotes, cut into fields; the heading is left out.
pub(super) fn plain_rows(csv: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    csv.lines().skip(1).map(|line| line.split(',').collect())
}

/// A choice by the name that it has in files.
pub(super) fn named<T: for<'de> serde::Deserialize<'de>>(name: &str) -> Option<T> {
    use serde::de::IntoDeserializer;
    let name: serde::de::value::StrDeserializer<serde::de::value::Error> = name.into_deserializer();
    T::deserialize(name).ok()
}

/// The fault of the `index`-th row after the heading.
pub(super) fn fault(index: usize, key: String, reason: impl Into<String>) -> RowFault {
    RowFault {
        line: index as u64 + 2,
        key,
        reason: reason.into(),
    }
}

/// A field that must not be blank.
pub(super) fn field<'a>(
    record: &'a csv::StringRecord,
    position: usize,
    name: &str,
) -> Result<&'a str, String> {
    match record.get(position).map(str::trim) {
        Some(text) if !text.is_empty() => Ok(text),
        _ => Err(format!("{name} is blank")),
    }
}

/// Reads `yes` or `no`.
pub(super) fn flag(text: &str) -> Result<bool, String> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => Err(format!("verified is neither yes nor no: {other}")),
    }
}

/// A year of four digits, or `n.d.`.
pub(super) fn year(text: &str) -> Result<String, String> {
    let four_digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if four_digits || text == "n.d." {
        Ok(text.to_owned())
    } else {
        Err(format!(
            "source_year is neither four digits nor n.d.: {text}"
        ))
    }
}

fn datum(record: &csv::StringRecord) -> Result<Datum, String> {
    let value = number(record, 1, "value")?;
    let datum = Datum {
        key: field(record, 0, "key")?.to_owned(),
        index: 0,
        value,
        unit: field(record, 2, "unit")?.to_owned(),
        low: end(record, 3, "low", value)?,
        high: end(record, 4, "high", value)?,
        range_basis: basis(field(record, 5, "range_basis")?)?,
        source: field(record, 6, "source")?.to_owned(),
        year: year(field(record, 7, "source_year")?)?,
        verified: flag(field(record, 8, "verified")?)?,
    };
    if datum.low <= datum.value && datum.value <= datum.high {
        Ok(datum)
    } else {
        Err("value is outside its range".to_owned())
    }
}

/// An end of a range; `build.rs` writes it as a percentage of the value, `%70`, where that gives the same number.
fn end(record: &csv::StringRecord, position: usize, name: &str, value: f64) -> Result<f64, String> {
    match field(record, position, name)?.strip_prefix('%') {
        Some(percent) => Ok(value * finite(percent, name)? / 100.0),
        None => number(record, position, name),
    }
}

fn number(record: &csv::StringRecord, position: usize, name: &str) -> Result<f64, String> {
    finite(field(record, position, name)?, name)
}

fn finite(text: &str, name: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() => Ok(value),
        _ => Err(format!("{name} is not a number: {text}")),
    }
}

fn basis(text: &str) -> Result<RangeBasis, String> {
    match text {
        "stated" => Ok(RangeBasis::Stated),
        "assumed" => Ok(RangeBasis::Assumed),
        "exact" => Ok(RangeBasis::Exact),
        other => Err(format!("range_basis is unknown: {other}")),
    }
}
