//! Water, pallets and by-products used again (model 5.3, 5.9).

use super::heat;
use super::scene::{Mature, flow, given, mature, own, park, site, waste};
use crate::catalog::catalog;
use crate::engine::{Account, round_km};
use crate::model::{Direction, Flow, WasteRoute};
use crate::units::{KG_PER_T, Unit};

/// A by-product that one site gives and the need of its neighbour for what it replaces.
fn exchange(action: &str, archetype: &str, given: Flow, needed: Flow) -> Mature {
    let (mut source, mut user) = (site(0, archetype), site(1, archetype));
    source.flows = vec![given];
    user.flows = vec![needed];
    mature(&park(vec![source, user]), action)
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

/// Weight of the pallets used again in Mulhouse, t.
fn pallets_t() -> f64 {
    let kg = catalog().resource("pallet.used");
    let kg = kg.and_then(|pallet| pallet.kg_per_unit);
    given("V07_mulhouse_ulog_pallets.in.pallets") * kg.unwrap_or(f64::NAN) / KG_PER_T
}

/// Transport that the pallets used again in Mulhouse spare, t CO2e: full lorries there and back.
pub fn pallets() -> f64 {
    let distance = given("V07_mulhouse_ulog_pallets.derived.distance");
    let km = round_km(distance, pallets_t(), own("R13.tour.capacity"), 0.0, 0.0);
    km * own("R13.co2_saving") / KG_PER_T
}

/// CO2e that one pallet used again saves, kg: the new one that is not made, less sorting and repair.
pub fn pallet() -> f64 {
    let pallets = given("V07_mulhouse_ulog_pallets.in.pallets");
    let unit = |resource, direction, count| flow(resource, direction, count, Unit::Piece);
    let used = unit("pallet.used", Direction::Out, pallets);
    let new = unit("pallet.new", Direction::In, AMPLE * pallets);
    exchange("R04", "logistics", used, new).co2_t() * KG_PER_T / pallets
}

/// The need of who takes, over what is given: so much that all is taken.
const AMPLE: f64 = 4.0;

/// A by-product taken by a neighbour for a raw material, t CO2e.
fn by_product(what: &str, replaced: &str, tonnes: f64) -> f64 {
    let given = Flow {
        route: Some(WasteRoute::Landfill),
        ..waste(what, tonnes)
    };
    let needed = flow(replaced, Direction::In, AMPLE * tonnes, Unit::Tonne);
    exchange("R12", "chemicals_biorefinery", given, needed).co2_t()
}

/// Clay and spoil of Thames Water as fill, t CO2e.
pub fn thames() -> f64 {
    by_product(
        "waste.soil.inert",
        "material.fill",
        given("W14_nisp.in.thames_waste"),
    )
}

/// Cooling water used again, t CO2e.
fn water_reuse(reused_m3: f64) -> f64 {
    let cooling = flow("water.cooling", Direction::Out, reused_m3, Unit::CubicMetre);
    let tap = flow(
        "water.tap",
        Direction::In,
        AMPLE * reused_m3,
        Unit::CubicMetre,
    );
    exchange("R11", "chemicals_biorefinery", cooling, tap).co2_t()
}

/// The published flows of Kalundborg: energy, water and materials, t CO2e. The materials are not published one by one: all
/// count as fly ash for cement, the one of its exchanges that replaces most.
pub fn kalundborg() -> f64 {
    heat::kalundborg_energy()
        + water_reuse(given("W10_kalundborg.in.water"))
        + by_product(
            "waste.fly_ash",
            "material.cement.clinker",
            given("W10_kalundborg.in.materials"),
        )
}
