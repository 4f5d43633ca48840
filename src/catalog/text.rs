//! Texts of the catalog that a calculation reads: profile codes, usual routes, units of costs.

use super::read::{RowFault, fault, field, flag, year};
use serde::Serialize;

/// A text with its source, such as the load profile of a sector.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourcedText {
    /// Key, such as `metalworking.profile.elec`.
    pub key: String,
    /// The text.
    pub text: String,
    /// Source in words.
    pub source: String,
    /// Year of the source, `n.d.` when it has none.
    pub year: String,
    /// True when the text was read in the named source.
    pub verified: bool,
}

/// Reads a table with columns `key,text,source,source_year,verified`; rows that break a rule are left out and named.
pub(super) fn read_texts(csv: &str) -> (Vec<SourcedText>, Vec<RowFault>) {
    let mut texts = Vec::new();
    let mut faults = Vec::new();
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    for (index, record) in reader.records().enumerate() {
        match record
            .map_err(|error| error.to_string())
            .and_then(|fields| sourced_text(&fields))
        {
            Ok(text) => texts.push(text),
            Err(reason) => faults.push(fault(index, String::new(), reason)),
        }
    }
    (texts, faults)
}

fn sourced_text(record: &csv::StringRecord) -> Result<SourcedText, String> {
    Ok(SourcedText {
        key: field(record, 0, "key")?.to_owned(),
        text: field(record, 1, "text")?.to_owned(),
        source: field(record, 2, "source")?.to_owned(),
        year: year(field(record, 3, "source_year")?)?,
        verified: flag(field(record, 4, "verified")?)?,
    })
}
