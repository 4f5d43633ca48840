//! Hour by hour: the shapes of load and sun.
//!
//! The year has 8,760 hours and begins on a Sunday, as 2023 does; public holidays count as the weekday they fall on. That
//! calendar with an irradiance given for the hour that ends is the one that rebuilds the published shares of
//! self-consumption (G1 71.1 %, G0 72.6 % at solar energy = half the load); the other six weekdays miss them by 0.5 to 3.6 points.

use super::read::{RowFault, fault, field, flag, year};
use crate::numeric::order;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// What is known about a set of hourly data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dataset {
    /// Name, such as `irradiance`.
    pub name: String,
    /// Unit and layout in words.
    pub unit: String,
    /// Source in words.
    pub source: String,
    /// Year of the source.
    pub year: String,
    /// True when read in the named source.
    pub verified: bool,
}

/// Days in each month of the simulated year.
const DAYS_IN_MONTH: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Hourly shares of a BDEW profile, or `None` when the profile is unknown.
pub(super) fn load_shape(profile: &str) -> Option<&'static [f32]> {
    static SHAPES: OnceLock<BTreeMap<String, Vec<f32>>> = OnceLock::new();
    SHAPES
        .get_or_init(|| read_load_shapes(include_str!("data/load_shapes.csv")))
        .get(profile)
        .map(Vec::as_slice)
}

/// Hourly shares of the annual irradiation.
pub(super) fn solar_shape() -> &'static [f32] {
    static SHAPE: OnceLock<Vec<f32>> = OnceLock::new();
    SHAPE.get_or_init(|| shares(&read_irradiance(include_str!("data/irradiance.csv"))))
}

/// Reads the table that tells where the hourly data come from.
pub(super) fn read_datasets(csv: &str) -> (Vec<Dataset>, Vec<RowFault>) {
    let mut datasets = Vec::new();
    let mut faults = Vec::new();
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    for (index, record) in reader.records().enumerate() {
        match record
            .map_err(|error| error.to_string())
            .and_then(|fields| dataset(&fields))
        {
            Ok(dataset) => datasets.push(dataset),
            Err(reason) => faults.push(fault(index, String::new(), reason)),
        }
    }
    (datasets, faults)
}

fn dataset(record: &csv::StringRecord) -> Result<Dataset, String> {
    Ok(Dataset {
        name: field(record, 0, "dataset")?.to_owned(),
        unit: field(record, 1, "unit")?.to_owned(),
        source: field(record, 2, "source")?.to_owned(),
        year: year(field(record, 3, "source_year")?)?,
        verified: flag(field(record, 4, "verified")?)?,
    })
}

/// Power of each hour of a day (relative to the annual mean) by season and day type.
type DayShapes = BTreeMap<(String, String), Vec<f64>>;

fn read_load_shapes(csv: &str) -> BTreeMap<String, Vec<f32>> {
    let mut profiles: BTreeMap<String, DayShapes> = BTreeMap::new();
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    for record in reader.records().flatten() {
        let text = |position| record.get(position).unwrap_or_default().to_owned();
        let hours = record.iter().skip(3).filter_map(|hour| hour.parse().ok());
        profiles
            .entry(text(0))
            .or_default()
            .insert((text(1), text(2)), hours.collect());
    }
    let shaped = |(profile, days)| (profile, shares(&year_of(&days)));
    order::map_of(profiles.into_iter().map(shaped))
}

/// Lays the shapes of the day types along the year.
fn year_of(days: &DayShapes) -> Vec<f64> {
    let mut hours = Vec::with_capacity(crate::units::HOURS_PER_YEAR);
    let dates = (1..)
        .zip(DAYS_IN_MONTH)
        .flat_map(|(month, length)| (1..=length).map(move |day: u32| (month, day)));
    for (index, (month, day)) in dates.enumerate() {
        let key = (season(month, day).to_owned(), day_type(index).to_owned());
        hours.extend(days.get(&key).into_iter().flatten());
    }
    hours
}

/// Season of the BDEW profiles: winter 1 November to 20 March, summer 15 May to 14 September.
fn season(month: u32, day: u32) -> &'static str {
    match (month, day) {
        (11.. | 1..=2, _) | (3, ..=20) => "winter",
        (5, 15..) | (6..=8, _) | (9, ..=14) => "summer",
        _ => "transition",
    }
}

/// Day type of the `index`-th day of a year that begins on a Sunday.
fn day_type(index: usize) -> &'static str {
    match index % 7 {
        0 => "sun",
        6 => "sat",
        _ => "wd",
    }
}

/// One line per day, 24 values in W/m², a blank being zero.
fn read_irradiance(lines: &str) -> Vec<f64> {
    lines
        .lines()
        .flat_map(|line| line.split(','))
        .map(|hour| hour.parse().unwrap_or(0.0))
        .collect()
}

fn shares(values: &[f64]) -> Vec<f32> {
    let total: f64 = values.iter().sum();
    values.iter().map(|value| (value / total) as f32).collect()
}
