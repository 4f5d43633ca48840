//! What the reader wants to reach. It changes no result: the draws say how likely it is.

use serde::{Deserialize, Serialize};

/// Targets of a scenario. They travel with its link and its file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Targets {
    /// CO2e avoided in the horizon year, t: at least so much.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub co2_avoided_t: Option<f64>,
    /// Calendar year by which the investment is repaid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payback_year: Option<i32>,
}

impl Targets {
    /// True when nothing is aimed at.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
