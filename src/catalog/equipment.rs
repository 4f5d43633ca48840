//! Classes of equipment that a pool may share. Their parameters are values `equipment.<class>.<name>` of the catalog.

use super::{Datum, catalog};

/// How the size of a pool is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PoolMethod {
    /// Units are waited for: Erlang C with an accepted probability of having to wait.
    Erlang,
    /// Space is filled: the capacity that keeps to a target occupancy.
    Occupancy,
}

/// A class of equipment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EquipmentClass {
    /// Id, as in `Equipment::class`; its name is the text `equipment-<id with dashes>`.
    pub id: &'static str,
    /// Code of the action that shares it.
    pub action: &'static str,
    /// How its pool is sized.
    pub method: PoolMethod,
}

/// All classes, in the order of their actions.
pub const EQUIPMENT: &[EquipmentClass] = &[
    class("forklift", "E01", PoolMethod::Erlang),
    class("aerial_lift", "E02", PoolMethod::Erlang),
    class("meeting_room", "E06", PoolMethod::Occupancy),
    class("storage", "E07", PoolMethod::Occupancy),
    class("laser_cutter", "E08", PoolMethod::Erlang),
    class("measuring_lab", "E08", PoolMethod::Erlang),
    class("pool_car", "E10", PoolMethod::Erlang),
    class("generator", "E12", PoolMethod::Erlang),
];

impl EquipmentClass {
    /// The class with an id.
    pub fn find(id: &str) -> Option<&'static EquipmentClass> {
        EQUIPMENT.iter().find(|class| class.id == id)
    }

    /// Key of one of its parameters: `purchase` (EUR), `life` (yr), `maintenance` (share of purchase per yr),
    /// `embodied` (kgCO2e), `open_hours` (h/yr), `handover` (share of load), `reach` (km), `coordination` (EUR/yr per
    /// member), `transfer_km` (per use-day), `transfer_co2` (kgCO2e/km), `transfer_cost` (EUR/km), `use_day_hours` (h);
    /// with [`PoolMethod::Erlang`] also `peak_factor`, with [`PoolMethod::Occupancy`] `target_occupancy`, `area` (m2) and
    /// `energy` (kWh/yr), all per unit.
    pub fn key(&self, parameter: &str) -> String {
        format!("equipment.{}.{parameter}", self.id)
    }

    /// One of its parameters, see [`EquipmentClass::key`].
    pub fn parameter(&self, parameter: &str) -> Option<&'static Datum> {
        catalog().get(&self.key(parameter))
    }
}

const fn class(id: &'static str, action: &'static str, method: PoolMethod) -> EquipmentClass {
    EquipmentClass { id, action, method }
}
