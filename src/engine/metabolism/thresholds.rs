//! From where on a resource counts as strategic.

use serde::{Deserialize, Serialize};

/// Thresholds of the ranking. All but the dependence are assumed: the method asks for "high" spend or CO2 and for "one dominant"
/// provenance and leaves the numbers to those who decide.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Thresholds {
    /// Share of the territory's spend from which a resource weighs, 0 to 1.
    pub spend_share: f64,
    /// Share of the CO2e of what the territory buys from which a resource weighs.
    pub co2_share: f64,
    /// Share from outside beyond which the territory depends.
    pub dependence: f64,
    /// Share from which one provenance is dominant.
    pub dominant: f64,
    /// Share of one actor's need beyond which it depends on one other actor.
    pub partner: f64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            spend_share: 0.05,
            co2_share: 0.05,
            dependence: 0.80,
            dominant: 0.50,
            partner: 0.50,
        }
    }
}

/// One threshold, to show and to edit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Threshold {
    /// Stable name, the end of the text key `threshold-…`.
    pub id: &'static str,
    /// Share, 0 to 1.
    pub value: f64,
    /// True when no source gives it.
    pub is_assumed: bool,
}

impl Thresholds {
    /// All thresholds in the order to show.
    pub fn all(&self) -> [Threshold; 5] {
        let row = |id, value, is_assumed| Threshold {
            id,
            value,
            is_assumed,
        };
        [
            row("spend", self.spend_share, true),
            row("co2", self.co2_share, true),
            row("dependence", self.dependence, false),
            row("dominant", self.dominant, true),
            row("partner", self.partner, true),
        ]
    }

    /// The same with another value for one of them, brought between 0 and 1. An unknown name, or what is no number, changes nothing.
    #[must_use]
    pub fn with(mut self, id: &str, value: f64) -> Self {
        let place = match id {
            "spend" => &mut self.spend_share,
            "co2" => &mut self.co2_share,
            "dependence" => &mut self.dependence,
            "dominant" => &mut self.dominant,
            "partner" => &mut self.partner,
            _ => return self,
        };
        if value.is_finite() {
            *place = value.clamp(0.0, 1.0);
        }
        self
    }
}
