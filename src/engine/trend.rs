//! How figures move over the years: the grid that gets cleaner, energy that gets dearer. Options of the scenario; without
//! them every year is as the base year.

use super::ledger::Inputs;
use crate::scenario::Assumptions;

/// Yearly multipliers of the figures that a scenario lets move; 1 in the base year.
#[derive(Clone, Debug, Default)]
pub struct Trends {
    /// Key of the emission factor of the grid.
    grid_key: &'static str,
    /// (1 - decline)^year, empty when the grid stays as it is.
    grid: Vec<f64>,
    /// (1 + growth)^year, empty when prices stay as they are.
    prices: Vec<f64>,
}

/// Beginnings of the keys of energy prices.
const ENERGY_PRICES: [&str; 5] = [
    "price.elec.",
    "price.gas.",
    "price.heat.",
    "price.heating_oil.",
    "price.wood",
];

impl Trends {
    /// What a scenario assumes for a number of years.
    pub fn of(assumptions: &Assumptions, grid_key: &'static str, years: usize) -> Self {
        Self {
            grid_key,
            grid: powers(1.0 - assumptions.grid_decline.unwrap_or(0.0), years),
            prices: powers(1.0 + assumptions.energy_price_growth.unwrap_or(0.0), years),
        }
    }

    /// Multipliers by year of an amount that is proportional to a figure; `None` when it does not move.
    pub fn of_key(&self, key: &str) -> Option<&[f64]> {
        let chosen = if key == self.grid_key {
            &self.grid
        } else if ENERGY_PRICES.iter().any(|prefix| key.starts_with(prefix)) {
            &self.prices
        } else {
            return None;
        };
        (!chosen.is_empty()).then_some(chosen)
    }

    /// Multipliers by year of an amount that is proportional to several figures.
    pub fn of_inputs(&self, inputs: &Inputs) -> Option<Vec<f64>> {
        if self.grid.is_empty() && self.prices.is_empty() {
            return None;
        }
        let mut product: Option<Vec<f64>> = None;
        for key in inputs.iter().flatten() {
            let Some(trend) = self.of_key(key) else {
                continue;
            };
            match &mut product {
                Some(product) => {
                    for (product, factor) in product.iter_mut().zip(trend) {
                        *product *= factor;
                    }
                }
                None => product = Some(trend.to_vec()),
            }
        }
        product
    }
}

fn powers(step: f64, years: usize) -> Vec<f64> {
    if (step - 1.0).abs() < f64::EPSILON {
        return Vec::new();
    }
    let all = std::iter::successors(Some(1.0), |power| Some(power * step));
    all.take(years).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grid_and_prices_move_each_by_their_own_rate() {
        let assumptions = Assumptions {
            grid_decline: Some(0.1),
            energy_price_growth: Some(0.5),
            ..Assumptions::default()
        };
        let trends = Trends::of(&assumptions, "elec.fr.grid.2024", 3);
        // 1, 0.9, 0.81 and 1, 1.5, 2.25
        let grid = trends.of_key("elec.fr.grid.2024").unwrap_or_default();
        assert!((grid[2] - 0.81).abs() < 1e-12);
        let both = trends.of_inputs(&[
            Some("elec.fr.grid.2024"),
            Some("gas.fr.kwh_pci.2022"),
            Some("price.gas.fr.band_I1_lt0.28GWh.2024"),
        ]);
        // 0.81 x 2.25 = 1.8225; the emission factor of gas does not move
        assert!((both.unwrap_or_default()[2] - 1.8225).abs() < 1e-12);
        assert_eq!(trends.of_key("elec.pv.china"), None);
        let still = Trends::of(&Assumptions::default(), "elec.fr.grid.2024", 3);
        assert_eq!(still.of_key("elec.fr.grid.2024"), None);
    }
}
