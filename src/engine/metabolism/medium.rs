//! The three things that are summed over all resources: energy, matter and water.

use crate::catalog::{Resource, catalog};
use crate::units::{KG_PER_T, KWH_PCI_PER_KWH_PCS_GAS, Unit};

/// What is summed over resources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    /// Energy carriers and heat, MWh by net heating value.
    Energy,
    /// Solids, goods, gases and waste, t. Fuels count as energy and water as water: it would drown the rest.
    Matter,
    /// Water, m3.
    Water,
}

impl Medium {
    /// All three.
    pub const ALL: [Medium; 3] = [Medium::Energy, Medium::Matter, Medium::Water];

    /// Stable name, the end of text keys.
    pub fn id(self) -> &'static str {
        match self {
            Medium::Energy => "energy",
            Medium::Matter => "matter",
            Medium::Water => "water",
        }
    }

    /// Unit in which it is summed.
    pub fn unit(self) -> Unit {
        match self {
            Medium::Energy => Unit::MegawattHour,
            Medium::Matter => Unit::Tonne,
            Medium::Water => Unit::CubicMetre,
        }
    }
}

/// The medium of a resource, and how many MWh, t or m3 one unit of it is; `None` for what has neither mass nor energy.
pub fn in_medium(resource: &Resource) -> Option<(Medium, f64)> {
    if let Some(energy) = resource.unit.factor_to(Unit::MegawattHour) {
        return Some((Medium::Energy, energy * net_share(&resource.code)));
    }
    if catalog().is_within(&resource.code, "water") {
        let water = resource.unit.factor_to(Unit::CubicMetre)?;
        return Some((Medium::Water, water));
    }
    let kilograms = resource.mass_kg(1.0, resource.unit)?;
    Some((Medium::Matter, kilograms / KG_PER_T))
}

/// How many units of an ancestor in the tree one unit of a resource is; `None` where they cannot be added.
pub fn in_family(resource: &Resource, family: &Resource) -> Option<f64> {
    if resource.code == family.code {
        return Some(1.0);
    }
    if let Some(direct) = resource.unit.factor_to(family.unit) {
        return Some(direct * net_share(&resource.code));
    }
    let kilograms = resource.mass_kg(1.0, resource.unit)?;
    Some(kilograms * Unit::Kilogram.factor_to(family.unit)?)
}

/// Gas is bought by its gross heating value and added to the other carriers by its net one.
fn net_share(code: &str) -> f64 {
    if code == "energy.gas" {
        KWH_PCI_PER_KWH_PCS_GAS
    } else {
        1.0
    }
}
