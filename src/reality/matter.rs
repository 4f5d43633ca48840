//! Water, pallets and by-products used again (model 5.3, 5.9).

use super::heat;
use super::scene::{Mature, flow, given, mature, own, park, site, waste};
use crate::engine::Account;
use crate::model::{Actor, Direction, Flow};
use crate::units::{KG_PER_T, Unit};

/// Two sites of an archetype, each with half of a flow.
fn two(archetype: &str, action: &str, flow: impl Fn(f64) -> Flow, quantity: f64) -> Mature {
    let half = |number| {
        let mut half: Actor = site(number, archetype);
        half.flows = vec![flow(quantity / 2.0)];
        half
    };
    mature(&park(vec![half(0), half(1)]), action)
}

/// The lorry wash for a fleet of one lorry per employee, in two companies.
fn truck_wash() -> Mature {
    let half = |number| {
        let mut half = site(number, "logistics");
        half.employees = given("V03_rhenus_truck_wash.in.fleet") / 2.0;
        half
    };
    mature(&park(vec![half(0), half(1)]), "E05")
}

/// Washes a year that the engine expects of that fleet.
pub fn washes() -> f64 {
    given("V03_rhenus_truck_wash.in.fleet") * own("E05.units_per")
}

/// The published washes over the expected ones.
fn share_of_washes() -> f64 {
    given("V03_rhenus_truck_wash.derived.washes_2018") / washes()
}

/// Water that the published washes save, m3.
pub fn wash_water() -> f64 {
    truck_wash().total(Account::Water) * share_of_washes()
}

/// CO2e that they save, kg.
pub fn wash_co2() -> f64 {
    truck_wash().co2_t() * KG_PER_T * share_of_washes()
}

/// Pallets used again in Mulhouse, t CO2e: making new ones counts.
pub fn pallets() -> f64 {
    let tonnes = given("V07_mulhouse_ulog_pallets.in.pallets") / own("R04.units_per");
    two("logistics", "R04", |half| waste("waste.wood", half), tonnes).co2_t()
}

/// CO2e that one pallet used again saves, kg.
pub fn pallet() -> f64 {
    pallets() * KG_PER_T / given("V07_mulhouse_ulog_pallets.in.pallets")
}

/// By-products taken as raw material, t CO2e.
fn by_products(taken_t: f64) -> f64 {
    let tonnes = taken_t / own("R12.units_per");
    two(
        "chemicals_biorefinery",
        "R12",
        |half| waste("waste.inert", half),
        tonnes,
    )
    .co2_t()
}

/// Clay and spoil of Thames Water, t CO2e.
pub fn thames() -> f64 {
    by_products(given("W14_nisp.in.thames_waste"))
}

/// Water used again, t CO2e.
fn water_reuse(reused_m3: f64) -> f64 {
    let tap = |half| flow("water.tap", Direction::In, half, Unit::CubicMetre);
    let taken = reused_m3 / own("R11.units_per");
    two("chemicals_biorefinery", "R11", tap, taken).co2_t()
}

/// The published flows of Kalundborg at the engine's factors: energy, water and materials, t CO2e.
pub fn kalundborg() -> f64 {
    heat::kalundborg_energy()
        + water_reuse(given("W10_kalundborg.in.water"))
        + by_products(given("W10_kalundborg.in.materials"))
}
