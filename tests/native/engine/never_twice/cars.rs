//! A car removed counts by its kilometres or by its manufacture, not both: the figure per km holds the making of the car.

use super::super::mobility::commuters;
use super::super::small::{actor, territory};
use super::{close, kg, kg_in, kg_of, late, of_account};
use boucle::engine::{Account, Cause, Evaluation, evaluate};
use serde_json::json;

/// Three factories of 1,000, 80 % of whom drive 15 km alone on 200 days: 3 x 1,000 x 0.8 x 15 x 400 = 14,400,000 km a year.
fn commute(codes: &[&str]) -> Evaluation {
    let sites = ["a", "b", "c"].map(|id| commuters(id, 1_000, 0.0));
    evaluate(&territory("FR", &sites), &late(codes))
}

const ALL_KM: f64 = 14_400_000.0;

fn gone_km(evaluation: &Evaluation) -> f64 {
    evaluation.mobility.car_km_before - evaluation.mobility.car_km_after
}

/// Catches: the making of the cars that stay at home credited beside their km (0.2176 kg, of which 0.0256 are the making).
#[test]
fn a_shared_trip_counts_by_its_km() {
    let evaluation = commute(&["R14"]);
    let km = gone_km(&evaluation);
    assert!(km > 0.01 * ALL_KM && km < 0.1 * ALL_KM, "{km}");
    close(kg(&evaluation), 0.2176 * km);
    close(kg_in(&evaluation, Cause::Equipment), 0.0);
}

/// Catches: the same for riders of a shuttle and of the mobility plan, who leave their cars at home.
#[test]
fn a_car_left_at_home_counts_by_its_km() {
    for codes in [&["R15"][..], &["R16"], &["R14", "R15", "R16"]] {
        let evaluation = commute(codes);
        let km = gone_km(&evaluation);
        let by_km = kg_of(&evaluation, "car.avg.vkm.impactco2_json")
            - kg_of(&evaluation, "telework.rebound");
        close(by_km, 0.2176 * km);
        close(kg_in(&evaluation, Cause::Equipment), 0.0);
        // What else the ledger holds is the new way of coming, which emits.
        assert!(kg(&evaluation) < by_km);
    }
}

/// Catches: an electric car credited for the car that it replaces, or let off its own making.
#[test]
fn an_electric_car_counts_by_its_km_with_its_own_making() {
    // A fifth of the km: 2,880,000 km x (0.2176 - 0.0928 of making - 0.18 kWh x 0.0519) = 2,880,000 x 0.115458 kg.
    let evaluation = commute(&["N07"]);
    close(kg(&evaluation), 0.2 * ALL_KM * 0.115_458);
    close(kg_in(&evaluation, Cause::Equipment), 0.0);
}

/// Catches: cars of a common fleet that are not bought (7,700 kg each over 8 years) credited beside their km.
#[test]
fn a_fleet_car_counts_by_its_km() {
    // Three owners of six cars: A = 3 x 2.2 x 1,000 / 2,500 x 1.05 = 2.772; C(5) = 0.1834, C(6) = 0.0725: six are needed, twelve
    // go. Each drove 15,000 km x 0.115458 kg = 1,731.87 kg. By manufacture it would be 12 / 8 x 7,700 kg more.
    let owner = |id| {
        let mut owner = actor(id, "office_bank", 1e5, 1e5);
        owner["equipment"] = json!([{"class": "pool_car", "units": 6, "use_hours_per_year": 1000}]);
        owner
    };
    let park = territory("FR", &["a", "b", "c"].map(owner));
    let evaluation = evaluate(&park, &late(&["E10"]));
    close(of_account(&evaluation, Account::Saving), 12.0 * 3_150.0);
    close(kg(&evaluation), 12.0 * 1_731.87);
    close(kg_of(&evaluation, "equipment.pool_car.embodied"), 0.0);
}
