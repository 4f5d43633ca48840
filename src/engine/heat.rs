//! Heat shared by temperature and month (model 5.6): waste heat as it is (N01), through heat pumps (N03), and a common wood
//! boiler (N04), each over the cheapest network that repays itself.
//!
//! Assumed, as in a first study of a network: every exchange keeps its own temperature (the network has as many levels as
//! it needs), pipes follow the straight lines between sites times a detour, the boiler of each user stays and backs up, and
//! a year has twelve months in which offer and need meet freely. What a site could recover by itself is not shared heat.

mod grid;
mod matching;
mod network;
mod plan;
mod post;
mod serve;
mod supply;

pub use grid::{HeatGrid, Potential};
pub use network::{Load, NOWHERE, Network, Tariff, lay, linear_density};
pub use plan::HeatState;
pub use serve::{Delivery, Heat, MONTHS, Ranks, Rules, cascade_limit};

use crate::catalog::Mechanism;
use crate::units::KWH_PER_MWH;
use plan::Scheme;

/// What the heat actions of a scenario do together in the horizon year, beside what thermodynamics allow.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatResult {
    /// Waste heat that users receive as it is, MWh.
    pub direct_mwh: f64,
    /// Heat that users receive from heat pumps, their electricity included, MWh.
    pub lifted_mwh: f64,
    /// Heat that users receive from wood, MWh.
    pub wood_mwh: f64,
    /// All of it by month, MWh.
    pub months_mwh: [f64; MONTHS],
    /// Most waste heat that could be used as it is by month if everything were connected at no loss (cascade), MWh.
    pub limit_months_mwh: [f64; MONTHS],
    /// Length of pipe, m.
    pub network_m: f64,
}

impl HeatResult {
    /// Nothing shared yet, with the limit by month in MWh.
    fn with_limit(limit_months_mwh: [f64; MONTHS]) -> Self {
        Self {
            limit_months_mwh,
            ..Self::default()
        }
    }

    fn add(&mut self, mechanism: Mechanism, scheme: &Scheme, launch: f64) {
        let months = scheme.months_kwh.map(|kwh| kwh * launch / KWH_PER_MWH);
        let mwh: f64 = months.iter().sum();
        match mechanism {
            Mechanism::HeatPump => self.lifted_mwh += mwh,
            Mechanism::WoodHeat => self.wood_mwh += mwh,
            _ => self.direct_mwh += mwh,
        }
        for (sum, month) in self.months_mwh.iter_mut().zip(months) {
            *sum += month;
        }
        self.network_m += scheme.metres * launch;
    }

    /// All heat that users receive, MWh.
    pub fn delivered_mwh(&self) -> f64 {
        self.direct_mwh + self.lifted_mwh + self.wood_mwh
    }

    /// Most waste heat that could be used as it is in a year, MWh.
    pub fn limit_mwh(&self) -> f64 {
        self.limit_months_mwh.iter().sum()
    }

    /// Share of that limit which the direct use of waste heat reaches, 0 to 1; `None` when nothing could be used.
    pub fn share(&self) -> Option<f64> {
        let limit = self.limit_mwh();
        (limit > 0.0).then(|| (self.direct_mwh / limit).min(1.0))
    }

    /// Heat received per metre of pipe and year, MWh.
    pub fn density(&self) -> f64 {
        linear_density(self.delivered_mwh(), self.network_m)
    }
}
