//! Units as people write them, with the period that a quantity is for.

use super::text::plain;
use super::words;
use crate::catalog::{Resource, catalog};
use crate::units::{KG_PER_T, KWH_PCI_PER_KWH_PCS_GAS, Unit};

/// A unit out of a text: how many of a unit of the model one is, per year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReadUnit {
    /// Unit of the model.
    pub unit: Unit,
    /// How many of it one is.
    pub factor: f64,
    /// Times that the quantity comes in a year, where a period is named that is not the year.
    pub times: Option<f64>,
}

/// Why a unit cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitFault {
    /// It is none.
    Unknown,
    /// Per day: nobody says how many days of work a year has.
    PerDay,
}

/// Joining words between a unit and its period.
const JOINING: [&str; 7] = ["par", "per", "pro", "je", "by", "de", "l"];
const YEAR: [&str; 20] = [
    "an",
    "annee",
    "ans",
    "a",
    "annuel",
    "annuelle",
    "annuels",
    "annuelles",
    "year",
    "yr",
    "y",
    "yearly",
    "annual",
    "annually",
    "pa",
    "jahr",
    "jahre",
    "jahrlich",
    "jahrliche",
    "joer",
];
const QUARTER: [&str; 4] = ["trimestre", "quarter", "quartal", "trimester"];
const MONTH: [&str; 10] = [
    "mois",
    "mensuel",
    "mensuelle",
    "month",
    "monthly",
    "monat",
    "monatlich",
    "mount",
    "mon",
    "mens",
];
const WEEK: [&str; 9] = [
    "semaine",
    "sem",
    "hebdo",
    "hebdomadaire",
    "week",
    "weekly",
    "woche",
    "wochentlich",
    "woch",
];
const DAY: [&str; 8] = ["jour", "j", "journalier", "day", "d", "daily", "tag", "dag"];
/// Net and gross heating value, after which fuels are counted.
const NET: [&str; 7] = ["pci", "hi", "hu", "ncv", "lhv", "heizwert", "net"];
const GROSS: [&str; 7] = ["pcs", "hs", "ho", "gcv", "hhv", "brennwert", "gross"];

/// Reads a unit such as `t`, `m³/an`, `kWh/Monat` or, for gas, `MWh PCI`.
///
/// # Errors
///
/// When it is none, or counts per day.
pub fn read_unit(text: &str, resource: &Resource) -> Result<ReadUnit, UnitFault> {
    let (read, net) = parse(text)?;
    // Gas is bought, and counted here, by its gross heating value.
    let gas =
        net && resource.code == "energy.gas" && read.unit.factor_to(Unit::KilowattHour).is_some();
    let factor = if gas {
        read.factor / KWH_PCI_PER_KWH_PCS_GAS
    } else {
        read.factor
    };
    Ok(ReadUnit { factor, ..read })
}

/// Times a year that a text names behind a unit or alone, where it is not the year: 12 for `t/mois` and `par mois`.
pub fn times_a_year(text: &str) -> Option<f64> {
    let read = parse(text).or_else(|_| parse(&format!("t {text}")));
    read.ok()?.0.times
}

/// True when a text names the year and nothing else: `par an`, `annuel`, `pro Jahr`.
pub fn is_yearly(text: &str) -> bool {
    let plain = plain(text);
    let is_joining = |word: &str| JOINING.contains(&word);
    names_year(text) && (plain.split(' ')).all(|word| YEAR.contains(&word) || is_joining(word))
}

/// True when a text says among others that a quantity is for the year: `Quantité par an`, `t/an`.
pub fn names_year(text: &str) -> bool {
    // A letter alone may be short for a year and for much else.
    let plain = plain(text);
    plain
        .split(' ')
        .any(|word| word.len() > 1 && YEAR.contains(&word))
}

/// A unit, and whether a net heating value is named behind it.
fn parse(text: &str) -> Result<(ReadUnit, bool), UnitFault> {
    let plain = plain(text);
    let mut rest: Vec<&str> = plain.split(' ').collect();
    let mut net = false;
    let mut times = None;
    while let Some(last) = rest.last().copied().filter(|_| rest.len() > 1) {
        if known(&rest).is_some() {
            break;
        }
        if DAY.contains(&last) {
            return Err(UnitFault::PerDay);
        }
        let period = [(&QUARTER[..], 4.0), (&MONTH[..], 12.0), (&WEEK[..], 52.0)];
        let period = period.into_iter().find(|(names, _)| names.contains(&last));
        if let Some((_, count)) = period {
            times = Some(count);
        } else if NET.contains(&last) {
            net = true;
        } else if !(YEAR.contains(&last) || JOINING.contains(&last) || GROSS.contains(&last)) {
            return Err(UnitFault::Unknown);
        }
        rest.pop();
    }
    let (unit, factor) = known(&rest).ok_or(UnitFault::Unknown)?;
    let read = ReadUnit {
        unit,
        factor,
        times,
    };
    Ok((read, net))
}

fn known(words_of: &[&str]) -> Option<(Unit, f64)> {
    let word = words().unit(&words_of.join(" "))?;
    Some((word.unit, word.factor))
}

/// The unit of the model that a text names, for the year and without conversion: `litres`, `t/an`.
pub fn plain_unit(text: &str) -> Option<Unit> {
    let plain = plain(text);
    let mut rest: Vec<&str> = plain.split(' ').collect();
    while known(&rest).is_none() && rest.len() > 1 {
        let last = rest.pop()?;
        if !(YEAR.contains(&last) || JOINING.contains(&last)) {
            return None;
        }
    }
    let (unit, factor) = known(&rest)?;
    ((factor - 1.0).abs() < f64::EPSILON).then_some(unit)
}

/// What a cubic metre of a resource is, where the resource is not counted by volume: so many of a unit. Fuels by their net heating
/// value, wastes loose, by the density of the catalog.
pub fn per_cubic_metre(resource: &Resource) -> Option<(f64, Unit)> {
    if let Some(density) = catalog().get(&format!("{}.density", resource.code)) {
        return Some((density.value / KG_PER_T, Unit::Tonne));
    }
    let table = csv::Reader::from_reader(include_str!("volumes.csv").as_bytes());
    let mut rows = table.into_records().filter_map(Result::ok);
    let row = rows.find(|row| row[0] == resource.code)?;
    Some((row[1].parse().ok()?, Unit::parse(&row[2])?))
}

/// True when a resource can be counted in a unit.
pub fn suits(resource: &Resource, unit: Unit) -> bool {
    unit.factor_to(resource.unit).is_some() || resource.mass_kg(1.0, unit).is_some()
}

/// Units in which a resource can be counted.
pub fn suiting(resource: &Resource) -> Vec<Unit> {
    UNITS
        .into_iter()
        .filter(|unit| suits(resource, *unit))
        .collect()
}

/// All units of the model.
pub const UNITS: [Unit; 10] = [
    Unit::Tonne,
    Unit::Kilogram,
    Unit::MegawattHour,
    Unit::KilowattHour,
    Unit::GigawattHour,
    Unit::CubicMetre,
    Unit::Litre,
    Unit::Piece,
    Unit::Kilometre,
    Unit::SquareMetre,
];
