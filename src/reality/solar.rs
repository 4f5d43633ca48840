//! Solar energy, hour by hour (model 5.5).

use super::scene::{NO_BATTERY, given, own, park, site};
use crate::engine::{Battery, SolarYear};

/// A year of panels on the first of some sites of one archetype that share a load evenly.
fn year(
    archetype: &str,
    sites: usize,
    kwp: f64,
    yield_kwh: f64,
    load: f64,
    battery: Battery,
) -> SolarYear {
    let grid = park((0..sites).map(|number| site(number, archetype)).collect()).solar;
    let loads = vec![load / sites as f64; sites];
    let mut members: Vec<(usize, f64)> = (0..sites).map(|number| (number, 0.0)).collect();
    members[0].1 = kwp;
    let own: Vec<f64> = members
        .iter()
        .zip(&loads)
        .map(|(member, load)| grid.own_use(*member, *load, yield_kwh))
        .collect();
    let years = grid.years(&loads, &own, &members, yield_kwh, battery, &[sites]);
    years.get(&sites).copied().unwrap_or_default()
}

/// Energy used by the members, kWh.
fn used(year: &SolarYear) -> f64 {
    year.own + year.shared + year.stored
}

/// Share used on the spot by a site whose panels give half of its load.
fn half_of_load(archetype: &str) -> f64 {
    let year = year(archetype, 1, 50.0, 1_000.0, 100_000.0, NO_BATTERY);
    used(&year) / year.produced
}

/// Profile G1, weekdays from 8 to 18 h.
pub fn profile_g1() -> f64 {
    half_of_load("metalworking")
}

/// Profile G0, trade in general.
pub fn profile_g0() -> f64 {
    half_of_load("logistics")
}

/// Twelve workshops and a house under one municipal roof: the house counts as a workshop, there is no profile of homes.
fn penestin() -> (SolarYear, f64) {
    const MEMBERS: usize = 13;
    let kwp = given("V32_penestin_acc.in.power");
    let produced_kwh = given("V32_penestin_acc.derived.production") * 1_000.0;
    let load_kwh = given("V32_penestin_acc.derived.consumption") * 1_000.0;
    let year = year(
        "sme_mixed_park",
        MEMBERS,
        kwp,
        produced_kwh / kwp,
        load_kwh,
        NO_BATTERY,
    );
    (year, load_kwh)
}

/// Share of the production of Penestin that its members use, %.
pub fn penestin_self_consumption() -> f64 {
    let (year, _) = penestin();
    100.0 * used(&year) / year.produced
}

/// Share of their consumption that it covers, %.
pub fn penestin_coverage() -> f64 {
    let (year, load) = penestin();
    100.0 * used(&year) / load
}

/// Roof that a kWp takes, m2.
pub fn area_per_kwp() -> f64 {
    1.0 / own("pv.kwp_per_m2")
}

/// Points of self-consumption that a battery adds where panels give as much as the site uses.
pub fn battery_gain() -> f64 {
    let battery = Battery {
        kwh_per_kwp: given("W06_battery_review.in.battery"),
        ..own_battery()
    };
    let share = |battery| {
        let year = year("sme_mixed_park", 1, 100.0, 1_000.0, 100_000.0, battery);
        used(&year) / year.produced
    };
    100.0 * (share(battery) - share(NO_BATTERY))
}

/// Share of a load of 1 MWh that 1 kWp and 1 kWh of battery cover, %.
pub fn battery_sizing() -> f64 {
    let power = given("W07_battery_sizing.in.power");
    let battery = Battery {
        kwh_per_kwp: given("W07_battery_sizing.in.battery") / power,
        ..own_battery()
    };
    let year = year(
        "sme_mixed_park",
        1,
        power,
        own("pv.yield.strasbourg"),
        1_000.0,
        battery,
    );
    100.0 * used(&year) / 1_000.0
}

/// Hours and efficiency of the engine's own battery.
fn own_battery() -> Battery {
    Battery {
        kwh_per_kwp: 0.0,
        hours: own("battery.hours"),
        efficiency: own("battery.efficiency"),
    }
}
