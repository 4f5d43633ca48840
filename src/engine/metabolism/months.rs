//! How a flow spreads over the year.

use crate::model::{Flow, Frequency};

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
    /// By the days of each month: what runs without interruption, every day or every week.
    ByDays,
    /// The same each month.
    Even,
    /// Nobody says.
    Unknown,
}

impl Months {
    /// Of a flow: its months where they are declared, else what its frequency says.
    pub fn of(flow: &Flow) -> Self {
        if let Some(months) = declared(flow) {
            return Months::Declared(months);
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
            Months::Declared(months) => Some(*months),
            Months::ByDays => Some(DAYS.map(|days| days / DAYS_PER_YEAR)),
            Months::Even => Some([1.0 / 12.0; 12]),
            Months::Unknown => None,
        }
    }
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
