//! The territories that the product ships with.

use crate::model::{Territory, read_territory};

/// Ids of the territories, the first being the one that opens by default.
pub const PRESETS: &[&str] = &["pompey"];

/// The territory with an id of [`PRESETS`], as written in its file: see [`super::complete`] for its typical flows.
pub fn preset(id: &str) -> Option<Territory> {
    let json = match id {
        "pompey" => include_str!("data/pompey.json"),
        _ => return None,
    };
    read_territory(json).0
}
