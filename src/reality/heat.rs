//! Waste heat brought to users (model 5.6).

use super::scene::{Mature, flow, given, mature, park, site};
use crate::model::{Actor, Direction};
use crate::units::Unit;

/// MWh in a `GWh`.
const MWH_PER_GWH: f64 = 1_000.0;

/// A source of waste heat, which the users can take up whole: they burn gas enough for several times as much.
fn network(action: &str, source: &str, heat_mwh: f64, celsius: f64, users: &[&str]) -> Mature {
    let mut giver = site(0, source);
    let mut heat = flow(
        "heat.rejected",
        Direction::Out,
        heat_mwh,
        Unit::MegawattHour,
    );
    heat.temperature_c = Some(celsius);
    giver.flows = vec![heat];
    let gas_mwh = 8.0 * heat_mwh / users.len() as f64;
    let takers = users.iter().enumerate().map(|(index, archetype)| {
        let mut taker = site(index + 1, archetype);
        taker.x_km = 0.5 * (index + 1) as f64;
        // Their own waste heat stays out: the source alone decides how much there is.
        taker.flows = vec![
            flow("energy.gas", Direction::In, gas_mwh, Unit::MegawattHour),
            flow("heat.rejected", Direction::Out, 0.0, Unit::MegawattHour),
        ];
        taker
    });
    let actors: Vec<Actor> = std::iter::once(giver).chain(takers).collect();
    mature(&park(actors), action)
}

/// Blue Paper, flue heat, to a mill, a machine works, a clinic, a school and a quarter.
fn r_pas(heat_gwh: f64) -> f64 {
    let users = [
        "food_processing",
        "metalworking",
        "hospital",
        "office_bank",
        "sme_mixed_park",
    ];
    network("N01", "paper_wood", heat_gwh * MWH_PER_GWH, 90.0, &users).co2_t()
}

/// R-PAS in Strasbourg in 2021, t.
pub fn r_pas_2021() -> f64 {
    r_pas(given("V01_rpas_strasbourg.in.heat_2021"))
}

/// R-PAS in 2022, t.
pub fn r_pas_2022() -> f64 {
    r_pas(given("V01_rpas_strasbourg.in.heat_2022"))
}

/// R-PAS as announced, t.
pub fn r_pas_announced() -> f64 {
    r_pas(given("V01_rpas_strasbourg.in.heat_exante"))
}

/// A data centre whose heat is raised by heat pumps for a park, a hotel and a pool, t.
pub fn val_d_europe() -> f64 {
    let users = ["office_bank", "restaurant_canteen", "municipal_services"];
    let heat = given("V33_val_deurope_datacentre.in.heat");
    network("N03", "data_centre", heat, 35.0, &users).co2_t()
}

/// Furnaces of a foundry for dwellings, a hospital and schools, t.
pub fn charleville() -> f64 {
    let users = ["hospital", "office_bank", "sme_mixed_park"];
    let heat = given("W01_charleville.in.heat") * MWH_PER_GWH;
    network("N01", "metalworking", heat, 100.0, &users).co2_t()
}

/// A copper smelter for a quarter of Hamburg, t.
pub fn hafencity() -> f64 {
    let users = ["office_bank", "sme_mixed_park"];
    let heat = given("W02_hafencity.in.heat") * MWH_PER_GWH;
    network("N01", "metalworking", heat, 90.0, &users).co2_t()
}

/// The energy that Kalundborg exchanges, as if it replaced gas, t.
pub fn kalundborg_energy() -> f64 {
    let users = ["chemicals_biorefinery", "food_processing", "sme_mixed_park"];
    let heat = given("W10_kalundborg.in.energy") * MWH_PER_GWH;
    network("N01", "chemicals_biorefinery", heat, 90.0, &users).co2_t()
}
