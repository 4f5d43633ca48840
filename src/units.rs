//! Units of measure and their conversions.
//!
//! Quantities are `f64`; the unit stands in the name of the field (`_kg`, `_kwh`, `_eur`) or beside it as a [`Unit`].

use serde::{Deserialize, Serialize};

/// Kilograms in a tonne.
pub const KG_PER_T: f64 = 1_000.0;
/// Kilowatt-hours in a megawatt-hour.
pub const KWH_PER_MWH: f64 = 1_000.0;
/// kWh PCI (net calorific value) in one kWh PCS (gross) of natural gas; mixing them is an 11 % error.
pub const KWH_PCI_PER_KWH_PCS_GAS: f64 = 0.9;
/// Hours in the year that the simulation uses (no leap day).
pub const HOURS_PER_YEAR: usize = 8_760;

/// A unit in which a flow may be declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Unit {
    /// Kilogram.
    #[serde(rename = "kg")]
    Kilogram,
    /// Tonne.
    #[serde(rename = "t")]
    Tonne,
    /// Kilowatt-hour.
    #[serde(rename = "kWh")]
    KilowattHour,
    /// Megawatt-hour.
    #[serde(rename = "MWh")]
    MegawattHour,
    /// Gigawatt-hour.
    #[serde(rename = "GWh")]
    GigawattHour,
    /// Cubic metre.
    #[serde(rename = "m3")]
    CubicMetre,
    /// Litre.
    #[serde(rename = "l")]
    Litre,
    /// Kilometre travelled.
    #[serde(rename = "km")]
    Kilometre,
    /// Square metre.
    #[serde(rename = "m2")]
    SquareMetre,
    /// Piece.
    #[serde(rename = "unit")]
    Piece,
}

impl Unit {
    /// The dimension's base unit and how many of them one of this unit is.
    fn in_base(self) -> (Unit, f64) {
        match self {
            Unit::Kilogram => (Unit::Kilogram, 1.0),
            Unit::Tonne => (Unit::Kilogram, KG_PER_T),
            Unit::KilowattHour => (Unit::KilowattHour, 1.0),
            Unit::MegawattHour => (Unit::KilowattHour, KWH_PER_MWH),
            Unit::GigawattHour => (Unit::KilowattHour, 1e6),
            Unit::CubicMetre => (Unit::CubicMetre, 1.0),
            Unit::Litre => (Unit::CubicMetre, 0.001),
            Unit::Kilometre => (Unit::Kilometre, 1.0),
            Unit::SquareMetre => (Unit::SquareMetre, 1.0),
            Unit::Piece => (Unit::Piece, 1.0),
        }
    }

    /// How many `other` one of this unit is, or `None` when the two measure different things.
    pub fn factor_to(self, other: Unit) -> Option<f64> {
        let (base, mine) = self.in_base();
        let (other_base, theirs) = other.in_base();
        (base == other_base).then_some(mine / theirs)
    }

    /// The symbol as written in files and on the screen (`m3` is shown as `m³` by the texts).
    pub fn symbol(self) -> &'static str {
        match self {
            Unit::Kilogram => "kg",
            Unit::Tonne => "t",
            Unit::KilowattHour => "kWh",
            Unit::MegawattHour => "MWh",
            Unit::GigawattHour => "GWh",
            Unit::CubicMetre => "m3",
            Unit::Litre => "l",
            Unit::Kilometre => "km",
            Unit::SquareMetre => "m2",
            Unit::Piece => "unit",
        }
    }

    /// Reads a symbol, or `None`.
    pub fn parse(symbol: &str) -> Option<Unit> {
        use Unit::{
            CubicMetre, GigawattHour, Kilogram, Kilometre, KilowattHour, Litre, MegawattHour,
            Piece, SquareMetre, Tonne,
        };
        [
            Kilogram,
            Tonne,
            KilowattHour,
            MegawattHour,
            GigawattHour,
            CubicMetre,
            Litre,
            Kilometre,
            SquareMetre,
            Piece,
        ]
        .into_iter()
        .find(|unit| unit.symbol() == symbol)
    }
}
