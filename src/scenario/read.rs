//! Reads a scenario file without trusting it.

use super::Scenario;
use crate::model::{Problem, Problems};

/// Value of the field `format` of a scenario file.
pub const SCENARIO_FORMAT: &str = "boucle-scenario";
/// Version of the format that this product writes.
pub const SCENARIO_VERSION: u32 = 1;

/// Reads a scenario; `None` when nothing of it can be used.
pub fn read_scenario(json: &str) -> (Option<Scenario>, Problems) {
    match serde_json::from_str(json) {
        Ok(scenario) => (Some(scenario), Vec::new()),
        Err(error) => (
            None,
            vec![Problem::new("", "not-json").with("detail", error)],
        ),
    }
}
