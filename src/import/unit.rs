//! Units as people write them, with the period that a quantity is for.

use super::text::plain;
use super::words::words;
use crate::catalog::Resource;
use crate::units::{KWH_PCI_PER_KWH_PCS_GAS, Unit};

/// A unit out of a text: how many of a unit of the model one is, per year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct ReadUnit {
    /// Unit of the model.
    pub unit: Unit,
    /// How many of it one is.
    pub factor: f64,
    /// Times that the quantity comes in a year, where a period is named that is not the year.
    pub times: Option<f64>,
}

/// Why a unit cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnitFault {
    /// It is none.
    Unknown,
    /// Per day: nobody says how many days of work a year has.
    PerDay,
}

/// Joining words between a unit and its period.
const JOINING: [&str; 7] = ["par", "per", "pro", "je", "by", "de", "l"];
const YEAR: [&str; 9] = ["an", "annee", "ans", "a", "year", "yr", "y", "jahr", "joer"];
const QUARTER: [&str; 4] = ["trimestre", "quarter", "quartal", "trimester"];
const MONTH: [&str; 5] = ["mois", "month", "monat", "mount", "mon"];
const WEEK: [&str; 5] = ["semaine", "sem", "week", "woche", "woch"];
const DAY: [&str; 6] = ["jour", "j", "day", "d", "tag", "dag"];
/// Net and gross heating value, after which fuels are counted.
const NET: [&str; 7] = ["pci", "hi", "hu", "ncv", "lhv", "heizwert", "net"];
const GROSS: [&str; 7] = ["pcs", "hs", "ho", "gcv", "hhv", "brennwert", "gross"];

/// Reads a unit such as `t`, `m³/an`, `kWh/Monat` or, for gas, `MWh PCI`.
pub(super) fn read(text: &str, resource: &Resource) -> Result<ReadUnit, UnitFault> {
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
    // Gas is bought, and counted here, by its gross heating value.
    let gas = net && resource.code == "energy.gas" && unit.factor_to(Unit::KilowattHour).is_some();
    let factor = if gas {
        factor / KWH_PCI_PER_KWH_PCS_GAS
    } else {
        factor
    };
    Ok(ReadUnit {
        unit,
        factor,
        times,
    })
}

fn known(words_of: &[&str]) -> Option<(Unit, f64)> {
    let word = words().unit(&words_of.join(" "))?;
    Some((word.unit, word.factor))
}

/// True when a resource can be counted in a unit.
pub(super) fn suits(resource: &Resource, unit: Unit) -> bool {
    unit.factor_to(resource.unit).is_some() || resource.mass_kg(1.0, unit).is_some()
}

/// Units in which a resource can be counted.
pub(super) fn suiting(resource: &Resource) -> Vec<Unit> {
    ALL.into_iter()
        .filter(|unit| suits(resource, *unit))
        .collect()
}

/// All units of the model.
pub(super) const ALL: [Unit; 10] = [
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
