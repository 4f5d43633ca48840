//! Where a value comes from. The texts of the sources are most of the tables, and few readers ask: the browser fetches them then.

use super::{Datum, catalog, read_data};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The whole rows, once they have been fetched.
static FETCHED: OnceLock<BTreeMap<String, Datum>> = OnceLock::new();

/// The value behind a key with its source; `None` when there is no such value, or its source has not been fetched yet.
pub fn sourced(key: &str) -> Option<&'static Datum> {
    match FETCHED.get() {
        Some(data) => data.get(key),
        None => catalog()
            .get(key)
            .filter(|datum| datum.source != super::ELSEWHERE),
    }
}

/// Takes the tables with their sources, all in one with one heading; false when they are not those of this program.
pub fn take_sources(csv: &str) -> bool {
    let (data, faults) = read_data(csv);
    let known = catalog().iter().count();
    if !faults.is_empty() || data.len() != known {
        return false;
    }
    let by_key = data.into_iter().map(|datum| {
        let index = catalog().get(&datum.key).map_or(0, |known| known.index);
        (datum.key.clone(), Datum { index, ..datum })
    });
    FETCHED.get_or_init(|| crate::numeric::order::map_of(by_key));
    true
}
