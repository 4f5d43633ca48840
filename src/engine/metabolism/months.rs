//! How a flow spreads over the year.

use crate::catalog::{HeatFuel, catalog};
use crate::model::{Direction, Flow, Frequency};
use std::sync::OnceLock;

/// Days of each month of a year without leap day, as the hourly simulation has it.
const DAYS: [f64; 12] = [
    31.0, 28.0, 31.0, 30.0, 31.0, 30.0, 31.0, 31.0, 30.0, 31.0, 30.0, 31.0,
];
/// Their sum.
const DAYS_PER_YEAR: f64 = 365.0;

/// How a quantity spreads over the months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Months {
    /// Share of the year in each month, as declared.
    Declared([f64; 12]),
    /// As the heat of the sector needs it, for an estimated fuel: its share of space heat by heating degree days, the rest by the days of each
    /// month, as the simulation has it (`heat::grid`).
    Heating([f64; 12]),
    /// By the days of each month: what runs without interruption, every day or every week.
    ByDays,
    /// The same each month.
    Even,
    /// Nobody says.
    Unknown,
}

impl Months {
    /// Of a flow of an actor of a sector: its months where they are declared; of an estimate what is usual; else what its frequency says.
    pub fn of(flow: &Flow, archetype: &str) -> Self {
        if let Some(months) = declared(flow) {
            return Months::Declared(months);
        }
        if flow.estimated && flow.direction == Direction::In && is_heat_fuel(&flow.resource) {
            return Months::Heating(heating(archetype));
        }
        match flow.frequency {
            Frequency::Continuous | Frequency::Daily | Frequency::Weekly => Months::ByDays,
            Frequency::Monthly => Months::Even,
            Frequency::Seasonal | Frequency::Occasional => Months::Unknown,
        }
    }

    /// Share of the year in each month, summing to 1; `None` when nobody says.
    pub fn shares(&self) -> Option<[f64; 12]> {
        match self {
            Months::Declared(months) | Months::Heating(months) => Some(*months),
            Months::ByDays => Some(DAYS.map(|days| days / DAYS_PER_YEAR)),
            Months::Even => Some([1.0 / 12.0; 12]),
            Months::Unknown => None,
        }
    }
}

fn is_heat_fuel(resource: &str) -> bool {
    HeatFuel::ALL.iter().any(|fuel| fuel.resource() == resource)
}

/// Share of the heat fuel of a sector in each month.
fn heating(archetype: &str) -> [f64; 12] {
    let space = catalog().get(&format!("{archetype}.heat_use.space"));
    let space = space.map_or(0.0, |datum| datum.value.clamp(0.0, 1.0));
    let weather = weather();
    std::array::from_fn(|month| {
        space * weather[month] + (1.0 - space) * DAYS[month] / DAYS_PER_YEAR
    })
}

/// Share of the year's heating degree days in each month.
fn weather() -> &'static [f64; 12] {
    static SHARES: OnceLock<[f64; 12]> = OnceLock::new();
    SHARES.get_or_init(|| {
        let days: [f64; 12] = std::array::from_fn(|month| {
            let key = format!("climate.hdd18.m{:02}", month + 1);
            catalog().get(&key).map_or(0.0, |datum| datum.value)
        });
        let year: f64 = days.iter().sum();
        days.map(|days| days / year)
    })
}

/// Declared months brought to a sum of 1; `None` where they make no sense.
fn declared(flow: &Flow) -> Option<[f64; 12]> {
    let months = flow.months?;
    let sum: f64 = months.iter().sum();
    let sound = months
        .iter()
        .all(|month| month.is_finite() && *month >= 0.0)
        && sum > 0.0;
    sound.then(|| months.map(|month| month / sum))
}
