//! The tables, parsed once.

use super::Datum;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// All sourced values by key.
#[derive(Debug, Default)]
pub struct Catalog {
    data: BTreeMap<String, Datum>,
}

impl Catalog {
    /// The value behind a key.
    pub fn get(&self, key: &str) -> Option<&Datum> {
        self.data.get(key)
    }
}

/// The catalog of the product, parsed on first use.
pub fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(Catalog::default)
}
