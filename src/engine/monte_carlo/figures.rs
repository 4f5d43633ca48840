//! The key figures of one draw from its sums: the same formulas as those of an evaluation.

use super::terms::Rescaled;
use crate::engine::account::local_share;
use crate::engine::money::{carbon_value, discount_rate};
use crate::engine::outcome::KpiId;
use crate::numeric::finance::{discounted_payback, npv};
use crate::scenario::Scenario;
use crate::units::KG_PER_T;
use serde::Serialize;

/// What the reader assumes about money: not uncertain, but chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Valuation {
    /// Real discount rate per year.
    pub rate: f64,
    /// Value of carbon by year, EUR per kg.
    pub carbon_eur_per_kg: Vec<f64>,
}

impl Valuation {
    /// What a scenario assumes for some years.
    pub fn of(scenario: &Scenario, years: &[i32]) -> Self {
        let per_t = carbon_value(scenario, years);
        Self {
            rate: discount_rate(scenario),
            carbon_eur_per_kg: per_t.iter().map(|eur| eur / KG_PER_T).collect(),
        }
    }

    /// Value of the CO2e avoided by year, EUR.
    pub fn of_carbon(&self, kg: &[f64]) -> Vec<f64> {
        let years = kg.iter().zip(&self.carbon_eur_per_kg);
        years.map(|(kg, eur)| kg * eur).collect()
    }
}

/// The key figures of a draw, in the order of [`KpiId::ALL`]. A payback that is not reached is infinite.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Figures(pub [f64; 8]);

impl Figures {
    /// From the sums of a draw.
    pub fn of(sums: &Rescaled, valuation: &Valuation) -> Self {
        let last = |series: &[f64]| series.last().copied().unwrap_or(0.0);
        let cash = added(sums.running(), sums.upfront());
        let carbon = valuation.of_carbon(sums.co2_kg());
        let value = added(&added(&cash, sums.residual()), &carbon);
        let payback = discounted_payback(valuation.rate, &cash);
        Self(KpiId::ALL.map(|kpi| match kpi {
            KpiId::Co2AvoidedT => last(sums.co2_kg()) / KG_PER_T,
            KpiId::NetSavingsEur => last(sums.running()),
            KpiId::InvestmentEur => 0.0 - sums.investment(),
            KpiId::PaybackYears => payback.unwrap_or(f64::INFINITY),
            KpiId::NpvEur => npv(valuation.rate, &value),
            KpiId::LocalShare => {
                local_share((sums.local_eur, sums.needs_eur), sums.newly_local_eur())
            }
            KpiId::JobsFte => sums.jobs_fte(),
            KpiId::WasteAvoidedT => sums.waste_kg() / KG_PER_T,
        }))
    }

    /// One of them.
    pub fn get(&self, kpi: KpiId) -> f64 {
        let place = KpiId::ALL.iter().position(|other| *other == kpi);
        place.map_or(0.0, |place| self.0[place])
    }
}

fn added(left: &[f64], right: &[f64]) -> Vec<f64> {
    left.iter().zip(right).map(|(a, b)| a + b).collect()
}
