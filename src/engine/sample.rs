//! The uncertain figures, how they are distributed, and what each is in a draw.
//!
//! A figure whose published uncertainty is a percentage u (a stated range of v(1 - u) to v(1 + u)) is lognormal with median v
//! and sigma = ln(1 + u) / 1.96, since such a percentage is the half-width of a 95 % interval. Any other range is triangular: low,
//! most likely, high. So is one that goes through zero, because a lognormal never changes its sign. What is exact is not
//! drawn, nor is what the reader typed (a figure of the territory, a parameter of the scenario): it is the reader's to say.

mod class;

pub use class::{Class, class_of};

use super::park::Park;
use super::site::ELECTRICITY;
use crate::catalog::{Datum, RangeBasis, catalog};
use crate::numeric::distribution::{normal_quantile, triangular_quantile};
use crate::numeric::random::Stream;
use crate::scenario::Scenario;

/// How a figure is distributed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Distribution {
    /// ln(x / median) is normal with standard deviation sigma.
    Lognormal {
        /// Median; may be negative, and so is every draw then.
        median: f64,
        /// Standard deviation of the logarithm.
        sigma: f64,
    },
    /// Between low and high, most likely at the mode.
    Triangular {
        /// Least value.
        low: f64,
        /// Most likely value.
        mode: f64,
        /// Largest value.
        high: f64,
    },
}

/// Half-width of a 95 % interval of the standard normal distribution.
const NORMAL_95: f64 = 1.96;

/// A published percentage is rounded in the tables: ends this close to symmetric (share of the width) are symmetric.
const SYMMETRIC: f64 = 0.02;

impl Distribution {
    /// Distribution of a figure; `None` when it is exact.
    pub fn of(datum: &Datum) -> Option<Self> {
        let Datum {
            value, low, high, ..
        } = *datum;
        let width = high - low;
        if datum.range_basis == RangeBasis::Exact || width <= 0.0 {
            return None;
        }
        let symmetric = (low + high - 2.0 * value).abs() <= SYMMETRIC * width;
        if datum.range_basis == RangeBasis::Stated && symmetric && low * high > 0.0 {
            let u = 0.5 * width / value.abs();
            return Some(Self::Lognormal {
                median: value,
                sigma: u.ln_1p() / NORMAL_95,
            });
        }
        Some(Self::Triangular {
            low,
            mode: value.clamp(low, high),
            high,
        })
    }

    /// Value that a share `p` of the draws does not exceed (in size, for a negative median), for 0 < p < 1.
    pub fn at(self, p: f64) -> f64 {
        match self {
            Self::Lognormal { median, sigma } => median * (sigma * normal_quantile(p)).exp(),
            Self::Triangular { low, mode, high } => triangular_quantile(p, low, mode, high),
        }
    }
}

/// An uncertain figure.
#[derive(Clone, Copy, Debug)]
pub struct Uncertain {
    /// The figure.
    pub datum: &'static Datum,
    /// How it is distributed.
    pub distribution: Distribution,
    /// Where its random numbers come from: they depend on the seed, the key and the number of the draw alone, so that all
    /// scenarios that are compared see the same draws.
    pub stream: Stream,
}

impl Uncertain {
    /// A figure, if it is uncertain.
    pub fn of(datum: &'static Datum, seed: u64) -> Option<Self> {
        Some(Self {
            datum,
            distribution: Distribution::of(datum)?,
            stream: Stream::new(seed, &datum.key),
        })
    }

    /// Its value in a draw.
    pub fn drawn(&self, draw: u64) -> f64 {
        self.distribution.at(self.stream.uniform(draw))
    }

    /// Its values in `count` draws of which each falls into another part of the distribution, all parts equally likely, in
    /// random order: a Latin hypercube (M. D. `McKay`, R. J. Beckman, W. J. Conover, Technometrics 21, 1979). Few such draws
    /// cover what many independent ones do.
    pub fn spread_out(&self, count: usize) -> Vec<f64> {
        let order = self.stream.shuffled(count);
        let parts = order.into_iter().zip(0..);
        parts
            .map(|(part, draw)| {
                // Places far from those of `drawn`, which counts from 0.
                let within = self.stream.uniform((1 << 62) + draw);
                self.distribution.at((part as f64 + within) / count as f64)
            })
            .collect()
    }
}

/// The uncertain figures of the catalog that neither the territory nor the scenario fixes for all actions, in the order
/// of their keys.
pub fn uncertain(park: &Park, scenario: &Scenario, seed: u64) -> Vec<Uncertain> {
    let own_electricity = scenario.assumptions.electricity_factor.is_some();
    let electricity = park
        .carrier_factor(ELECTRICITY)
        .filter(|_| own_electricity)
        .map(|datum| datum.index);
    catalog()
        .iter()
        .filter(|datum| !park.territory.factors.contains_key(&datum.key))
        .filter(|datum| Some(datum.index) != electricity)
        .filter_map(|datum| Uncertain::of(datum, seed))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distribution(key: &str) -> Option<Distribution> {
        Distribution::of(catalog().get(key).unwrap())
    }

    #[test]
    fn a_published_percentage_is_lognormal() {
        // Grid of France: 0.0519 +- 10 %: sigma = ln(1.1) / 1.96 = 0.0953102 / 1.96 = 0.0486276
        let grid = distribution("elec.fr.grid.2024").unwrap();
        let Distribution::Lognormal { median, sigma } = grid else {
            panic!("{grid:?}")
        };
        assert!((median - 0.0519).abs() < 1e-12);
        assert!((sigma - 0.048_627_6).abs() < 1e-6);
        // 97.5 % of the draws are below 0.0519 x 1.1 (to the rounding of 1.96)
        assert!((grid.at(0.975) - 0.0519 * 1.1).abs() < 1e-6);
        assert!((grid.at(0.5) - 0.0519).abs() < 1e-12);
    }

    #[test]
    fn a_range_is_triangular() {
        // Forklift: 19,000 to 42,000, most likely 30,000: F(30,000) = 11 / 23
        let forklift = distribution("equipment.forklift.purchase").unwrap();
        assert!((forklift.at(11.0 / 23.0) - 30_000.0).abs() < 1e-6);
        assert!((forklift.at(0.0) - 19_000.0).abs() < 1e-6);
        // Stated, +- 108 %, but through zero: low stays what it is
        let digestion = distribution("waste.biowaste.anaerobic_digestion.net").unwrap();
        assert!((digestion.at(0.0) - -12.4).abs() < 1e-9);
        assert_eq!(distribution("N06.take"), None);
    }

    #[test]
    fn draws_spread_out_fall_into_each_part_once() {
        let figure = Uncertain::of(catalog().get("bass.q").unwrap(), 3).unwrap();
        let mut draws = figure.spread_out(64);
        draws.sort_by(f64::total_cmp);
        for (part, draw) in draws.into_iter().enumerate() {
            let end = |part: usize| figure.distribution.at(part as f64 / 64.0);
            assert!(draw >= end(part) && draw <= end(part + 1), "{part}");
        }
    }
}
