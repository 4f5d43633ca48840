//! What lines add to the sums of their actor.

use super::Group;
use super::kinds::Account;

/// What the lines of an actor come to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ActorSums([f64; 4]);

// Places of the sums.
const CO2: usize = 0;
const RUNNING: usize = 1;
const NET_CAPEX: usize = 2;
const OTHER: usize = 3;

impl ActorSums {
    /// CO2e avoided in the horizon year, kg.
    pub fn co2_kg(&self) -> f64 {
        self.0[CO2]
    }

    /// Running savings less running costs in the horizon year, EUR.
    pub fn running_eur(&self) -> f64 {
        self.0[RUNNING]
    }

    /// Investment less subsidy over all years, EUR.
    pub fn net_capex_eur(&self) -> f64 {
        self.0[NET_CAPEX]
    }
}

/// What each line of a group asks for, close together: every line reads it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bearing {
    /// Place of the sum of an actor that it adds to.
    place: usize,
    /// True when the figures behind it move over the years.
    pub moves: bool,
    /// Their multiplier in the last year.
    last: f64,
}

impl Bearing {
    pub fn of(group: &Group) -> Self {
        let trend = group.trend.as_deref();
        Self {
            place: match group.head.account {
                Account::Co2 => CO2,
                Account::Saving | Account::Running => RUNNING,
                Account::Investment | Account::Subsidy => NET_CAPEX,
                _ => OTHER,
            },
            moves: trend.is_some(),
            last: trend.and_then(<[f64]>::last).copied().unwrap_or(1.0),
        }
    }

    /// Adds a line of so many times some quantities to the sums of its actor.
    pub fn add(self, sums: &mut ActorSums, quantities: &[f64], size: f64, trend: Option<&[f64]>) {
        sums.0[self.place] += match self.place {
            NET_CAPEX => -size * whole(quantities, trend),
            _ => quantities.last().copied().unwrap_or(0.0) * size * self.last,
        };
    }
}

/// Sum of quantities over all years, as the figures behind them move.
fn whole(quantities: &[f64], trend: Option<&[f64]>) -> f64 {
    match trend {
        None => quantities.iter().sum(),
        Some(trend) => quantities.iter().zip(trend).map(|(q, t)| q * t).sum(),
    }
}
