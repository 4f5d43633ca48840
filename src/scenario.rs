//! The input of a simulation: levers, choices per action, assumptions. Edits are pure.

mod assumptions;
mod edit;
mod example;
mod lever;
mod limits;
mod read;
mod target;

pub use crate::model::LeverId;
pub use assumptions::{Assumptions, CarbonPath, Credit};
pub use edit::{Edit, History};
pub use lever::Levers;
pub use limits::parameter_limits;
pub use read::{MOBILISATION, SCENARIO_FORMAT, SCENARIO_VERSION, read_scenario};
pub use target::Targets;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::hint::black_box;

/// How one action departs from the lever of its group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ActionChoice {
    /// Whether the action is in the programme.
    pub on: bool,
    /// Target participation, 0 to 1; the group's lever when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participation: Option<f64>,
    /// Year of decision; the year after the base year when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_year: Option<i32>,
    /// Parameters of the mechanism by catalog key, such as `pv.kwp_share`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parameters: BTreeMap<String, f64>,
}

/// A scenario; the file format `boucle-scenario`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Scenario {
    /// Always `boucle-scenario`.
    pub format: String,
    /// Version of the format.
    pub version: u32,
    /// Name as the reader gave it, or a text key of a built-in one (`scenario-…`).
    pub name: String,
    /// Id of the territory it was made for.
    pub territory: String,
    /// Last year of the simulation, the year of the yearly key figures.
    pub horizon_year: i32,
    /// Levers, 0 to 100.
    pub levers: Levers,
    /// Assumptions.
    #[serde(default)]
    pub assumptions: Assumptions,
    /// What the reader wants to reach.
    #[serde(default, skip_serializing_if = "Targets::is_empty")]
    pub targets: Targets,
    /// Departures from the levers, by action code (`E01` … `S06`).
    #[serde(default)]
    pub actions: BTreeMap<String, ActionChoice>,
}

/// Last year of the simulation when a scenario does not say.
pub const DEFAULT_HORIZON_YEAR: i32 = 2040;

impl Scenario {
    /// Nothing done: every effect is exactly zero.
    pub fn baseline(territory: &str) -> Self {
        Self {
            format: SCENARIO_FORMAT.to_owned(),
            version: SCENARIO_VERSION,
            name: "scenario-baseline".to_owned(),
            territory: territory.to_owned(),
            horizon_year: DEFAULT_HORIZON_YEAR,
            levers: Levers::default(),
            assumptions: Assumptions::default(),
            targets: Targets::default(),
            actions: BTreeMap::new(),
        }
    }

    /// The example with which a territory opens: its own for those of the product, a balanced one for all others.
    pub fn example(territory: &str) -> Self {
        // By its address, as the territories themselves: see `catalog::preset`.
        let of: fn(&str) -> Option<Self> = example::of;
        let own = (territory != "pompey").then(|| black_box(of)(territory));
        own.flatten().unwrap_or_else(|| Self {
            name: "scenario-example".to_owned(),
            levers: Levers::EXAMPLE,
            ..Self::baseline(territory)
        })
    }
}
