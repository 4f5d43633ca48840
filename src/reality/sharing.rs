//! Posts, waiting and journeys that are shared (model 5.1, 5.2, 5.8).

use super::scene::{Mature, commute, given, mature, own, park, site};
use crate::catalog::action_index;
use crate::model::{CommuteMode, Equipment, Provision, SkillNeed};
use crate::numeric::queueing::erlang_c;
use crate::units::KG_PER_T;

/// Posts that forty companies share when each needs the published mean, a quarter of a post.
pub fn employers_group() -> f64 {
    let firms = given("W17_employers_group.in.firms");
    let need_fte = given("W17_employers_group.out.posts") / firms;
    let employer = |number| {
        let mut employer = site(number, "metalworking");
        employer.skills = vec![SkillNeed {
            class: "hr".to_owned(),
            need_fte,
            provision: Provision::PartTime,
        }];
        employer
    };
    let park = park((0..firms as usize).map(employer).collect());
    action_index("S01").map_or(f64::NAN, |action| park.eligible[action].total_units)
}

/// Cars of a pool that one shared car replaces: fifteen services hold three times the shared cars of Paris, used as little as
/// is usual, and then share them.
pub fn cars_replaced() -> f64 {
    const SERVICES: usize = 15;
    let cars = 3.0 * given("W21_paris_car_sharing.in.shared") / SERVICES as f64;
    let used = given("W21_paris_car_sharing.in.use") / 100.0;
    let service = |number| {
        let mut service = site(number, "municipal_services");
        service.equipment = vec![Equipment {
            class: "pool_car".to_owned(),
            units: cars,
            use_hours_per_year: used * cars * own("equipment.pool_car.open_hours"),
        }];
        service
    };
    let park = park((0..SERVICES).map(service).collect());
    let all = cars * SERVICES as f64;
    action_index("E10").map_or(f64::NAN, |action| {
        all / (all - park.eligible[action].total_units)
    })
}

/// Chance of having to wait for one of ten.
pub fn waiting() -> f64 {
    let servers = given("W20_waiting.in.servers");
    erlang_c(servers as u32, given("W20_waiting.in.load"))
}

/// Companies side by side whose staff all come alone by car, and share cars (action R14).
fn carpool(companies: usize, employees: f64, one_way_km: f64) -> Mature {
    let company = |number| {
        let mut company = site(number, "office_bank");
        company.employees = employees / companies as f64;
        company.commute = Some(commute(one_way_km, CommuteMode::CarAlone));
        company
    };
    mature(&park((0..companies).map(company).collect()), "R14")
}

/// CO2e that a shared journey spares, kg. The register counts the journeys of passengers: who drives is not one of them.
pub fn shared_journey() -> f64 {
    const COMMUTERS: f64 = 1_000.0;
    let mature = carpool(2, COMMUTERS, given("V38_carpool_france.derived.distance"));
    let persons_per_car = own("mob.carpool.occupancy");
    let passengers = (persons_per_car - 1.0) / persons_per_car;
    // 220 days, there and back
    let journeys = mature.mobility().after.pooled * COMMUTERS * 220.0 * 2.0;
    mature.co2_t() * KG_PER_T / (journeys * passengers)
}

/// Employees of Cloche d'Or who would look for somebody to share a car with.
pub fn cloche_or() -> f64 {
    let firms = given("V28_lux.cloche_or.firms") as usize;
    let employees = given("V28_lux.cloche_or.employees_2017");
    let mature = carpool(firms, employees, given("V28_lux.lu.commute_resident"));
    let report = mature.mobility().carpool;
    report.map_or(f64::NAN, |report| report.seekers)
}
