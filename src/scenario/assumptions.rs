//! Assumptions that the reader may change.

use serde::{Deserialize, Serialize};

/// A published path of the value of climate action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CarbonPath {
    /// France, Quinet commission 2025: EUR of 2023 per t.
    #[serde(rename = "france_2025")]
    France2025,
    /// France, Quinet commission 2019: EUR of 2018 per t.
    #[serde(rename = "france_2019")]
    France2019,
}

impl CarbonPath {
    /// All paths, the present one first.
    pub const ALL: [CarbonPath; 2] = [CarbonPath::France2025, CarbonPath::France2019];

    /// Stable name, as in files and text keys.
    pub fn id(self) -> &'static str {
        match self {
            CarbonPath::France2025 => "france_2025",
            CarbonPath::France2019 => "france_2019",
        }
    }

    /// Reads a stable name.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|path| path.id() == id)
    }
}

/// Who is credited with the CO2e that an exchange between two partners avoids. The total never depends on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Credit {
    /// Half each (Martin, Svensson and Eklund 2015).
    #[default]
    Half,
    /// All to who gives.
    Supplier,
    /// All to who takes.
    Receiver,
}

impl Credit {
    /// All ways to split.
    pub const ALL: [Credit; 3] = [Credit::Half, Credit::Supplier, Credit::Receiver];

    /// Stable name, as in files and text keys.
    pub fn id(self) -> &'static str {
        match self {
            Credit::Half => "half",
            Credit::Supplier => "supplier",
            Credit::Receiver => "receiver",
        }
    }

    /// Reads a stable name.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|credit| credit.id() == id)
    }

    /// Part of the credit that goes to who gives, 0 to 1.
    pub fn supplier_share(self) -> f64 {
        match self {
            Credit::Half => 0.5,
            Credit::Supplier => 1.0,
            Credit::Receiver => 0.0,
        }
    }
}

/// Assumptions that the reader may change.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Assumptions {
    /// Real discount rate per year, such as 0.032; the public rate when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_rate: Option<f64>,
    /// Value of carbon in EUR per t CO2e, the same every year, added to the net present value; 0 when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carbon_value: Option<f64>,
    /// A published path in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carbon_path: Option<CarbonPath>,
    /// Grid electricity in kg CO2e per kWh; the country's when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub electricity_factor: Option<f64>,
    /// Part of its emission factor that the grid loses each year, such as 0.02; 0 when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grid_decline: Option<f64>,
    /// Real growth of energy prices per year, such as 0.01; 0 when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_price_growth: Option<f64>,
    /// Who is credited with what an exchange avoids; half each when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounting: Option<Credit>,
}
