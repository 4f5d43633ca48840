//! Posts, waiting and journeys that are shared (model 5.1, 5.2, 5.8).

use super::scene::{baseline_co2_kg, commute, given, own, park, site};
use crate::catalog::action_index;
use crate::model::{CommuteMode, Equipment, Provision, SkillNeed};
use crate::numeric::queueing::erlang_c;

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

/// CO2e of a journey alone by car over the mean distance of the shared ones, kg: what a shared journey spares.
pub fn shared_journey() -> f64 {
    const COMMUTERS: f64 = 100.0;
    let staff = |mode| {
        let mut company = site(0, "office_bank");
        company.employees = COMMUTERS;
        company.commute = Some(commute(given("V38_carpool_france.derived.distance"), mode));
        baseline_co2_kg(&park(vec![company]))
    };
    let (by_car, on_foot) = (staff(CommuteMode::CarAlone), staff(CommuteMode::Walk));
    // 220 days, there and back
    (by_car - on_foot) / (COMMUTERS * 220.0 * 2.0)
}
