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
    // The tables hold more than the browser computes with.
    let by_key = data.into_iter().filter_map(|datum| {
        let index = catalog().get(&datum.key)?.index;
        Some((datum.key.clone(), Datum { index, ..datum }))
    });
    let sourced = crate::numeric::order::map_of(by_key);
    if !faults.is_empty() || sourced.len() != catalog().iter().count() {
        return false;
    }
    FETCHED.get_or_init(|| sourced);
    true
}
