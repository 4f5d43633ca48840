//! Waste heat brought to users over a network (model 5.6).

use super::scene::{Mature, flow, given, mature, own, park, site};
use crate::model::Direction;
use crate::units::Unit;

/// MWh in a `GWh`.
const MWH_PER_GWH: f64 = 1_000.0;
/// Hours in a year.
const HOURS_PER_YEAR: f64 = 8_760.0;
/// First part of R-PAS, km.
const FIRST_PART: &str = "V01_rpas_strasbourg.in.length_first";

/// A source of waste heat and those it heats, as one user who burns gas today, at the far end of the pipe.
struct Case {
    action: &'static str,
    source: &'static str,
    /// Degrees Celsius; `None` for the typical temperature of the sector.
    celsius: Option<f64>,
    /// Heat of the source, MWh a year, the same each month.
    offered_mwh: f64,
    /// Useful heat that the user needs in a year, by the weather, MWh.
    needed_mwh: f64,
    /// Length of the pipe, km; 0 where it is not published.
    length_km: f64,
}

impl Case {
    /// Heat as it is, from a source that has more than enough in the coldest month: what was published is what was used.
    fn direct(source: &'static str, celsius: f64, mwh: f64, length_km: f64) -> Self {
        const MORE_THAN_ENOUGH: f64 = 3.0;
        Self {
            action: "N01",
            source,
            celsius: Some(celsius),
            offered_mwh: MORE_THAN_ENOUGH * mwh,
            needed_mwh: mwh,
            length_km,
        }
    }

    /// CO2e avoided, t a year, network, pumps and the user's boiler as the engine counts them.
    fn co2_t(&self) -> f64 {
        self.played().co2_t()
    }

    fn played(&self) -> Mature {
        let heat = |mwh| {
            let mut heat = flow("heat.rejected", Direction::Out, mwh, Unit::MegawattHour);
            heat.temperature_c = self.celsius;
            heat
        };
        let mut giver = site(0, self.source);
        giver.flows = vec![heat(self.offered_mwh)];
        let mut taker = site(1, "office_bank");
        // An office has space heat and hot water alone: all of its gas can be replaced. Gas is billed in MWh PCS.
        let gas_mwh = self.needed_mwh / own("heat.boiler_efficiency");
        let gas = flow("energy.gas", Direction::In, gas_mwh, Unit::MegawattHour);
        taker.flows = vec![gas, heat(0.0)];
        taker.x_km = self.length_km / own("heat.network.detour");
        mature(&park(vec![giver, taker]), self.action)
    }
}

/// Blue Paper, flue heat.
fn r_pas(heat: &str, length: &str) -> f64 {
    Case::direct("paper_wood", 90.0, given(heat) * MWH_PER_GWH, given(length)).co2_t()
}

/// R-PAS in Strasbourg in 2021, over its first part, t.
pub fn r_pas_2021() -> f64 {
    r_pas("V01_rpas_strasbourg.in.heat_2021", FIRST_PART)
}

/// R-PAS in 2022, t.
pub fn r_pas_2022() -> f64 {
    r_pas(
        "V01_rpas_strasbourg.in.heat_2022",
        "V01_rpas_strasbourg.in.length_2022",
    )
}

/// R-PAS as announced, t.
pub fn r_pas_announced() -> f64 {
    r_pas("V01_rpas_strasbourg.in.heat_exante", FIRST_PART)
}

/// A data centre of a given power, the same all year, whose heat is raised by heat pumps for a park, a hotel and a pool, t.
pub fn val_d_europe() -> f64 {
    Case {
        action: "N03",
        source: "data_centre",
        celsius: None,
        offered_mwh: given("V33_val_deurope_datacentre.in.power") * HOURS_PER_YEAR,
        needed_mwh: given("V33_val_deurope_datacentre.in.heat"),
        length_km: given("V33_val_deurope_datacentre.in.length"),
    }
    .co2_t()
}

/// Furnaces of a foundry for dwellings, a hospital and schools, t.
pub fn charleville() -> f64 {
    let heat = given("W01_charleville.in.heat") * MWH_PER_GWH;
    Case::direct("metalworking", 100.0, heat, 0.0).co2_t()
}

/// A copper smelter for a quarter of Hamburg, t.
pub fn hafencity() -> f64 {
    let heat = given("W02_hafencity.in.heat") * MWH_PER_GWH;
    let length_km = given("W02_hafencity.in.length");
    Case::direct("metalworking", 90.0, heat, length_km).co2_t()
}

/// The energy that Kalundborg exchanges, as if it replaced gas, t.
pub fn kalundborg_energy() -> f64 {
    let heat = given("W10_kalundborg.in.energy") * MWH_PER_GWH;
    Case::direct("chemicals_biorefinery", 90.0, heat, 0.0).co2_t()
}
