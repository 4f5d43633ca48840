//! Electricity hour by hour.

use boucle::catalog::catalog;
use boucle::engine::{Battery, Park};
use serde_json::json;

use super::small::{actor, territory};

const NO_BATTERY: Battery = Battery {
    kwh_per_kwp: 0.0,
    hours: 2.0,
    efficiency: 0.9,
};

fn park(profiles: [&str; 2]) -> Park {
    let mut second = actor("b", profiles[1], 100_000.0, 0.0);
    second["x_km"] = json!(0.1);
    Park::new(&territory(
        "FR",
        &[actor("a", profiles[0], 100_000.0, 0.0), second],
    ))
}

#[test]
fn self_consumption_of_the_published_profiles() {
    // Solar energy = half the load: 50 MWh for 100 MWh. G1 (metalworking): 71.1 %; G0 (logistics): 72.6 %.
    let park = park(["metalworking", "logistics"]);
    for (site, published) in [(0, 0.711), (1, 0.726)] {
        let own = park.solar.own_use((site, 50.0), 100_000.0, 1_000.0);
        assert!(
            (own / 50_000.0 - published).abs() < 0.001,
            "{}",
            own / 50_000.0
        );
    }
}

#[test]
fn energy_goes_somewhere_in_every_arrangement() {
    let park = park(["metalworking", "food_processing"]);
    // one member makes all of it, the other uses what is left over
    let (members, loads) = ([(0, 60.0), (1, 0.0)], [100_000.0, 100_000.0]);
    let own = [park.solar.own_use(members[0], loads[0], 1_000.0), 0.0];
    let arrange = |battery: Battery| {
        park.solar
            .years(&loads, &own, &members, 1_000.0, battery, &[0, 1, 2])
    };
    let without = arrange(NO_BATTERY);
    let with = arrange(Battery {
        kwh_per_kwp: 1.0,
        ..NO_BATTERY
    });
    for year in without.values().chain(with.values()) {
        let used = year.own + year.shared + year.stored + year.lost + year.sold;
        assert!(
            (year.produced - used).abs() < 1e-9 * year.produced.max(1.0),
            "{year:?}"
        );
    }
    assert_eq!(without[&0].produced.to_bits(), 0.0_f64.to_bits());
    // alone nothing is shared; together the neighbour takes most of the surplus; the battery sells less
    assert!(without[&1].shared.abs() < 1e-6);
    assert!(without[&2].shared > 0.5 * without[&1].sold);
    assert!(with[&2].sold < without[&2].sold);
    // a battery gives back at most its efficiency
    let cells = with[&1];
    assert!(cells.stored > 0.0 && cells.stored <= 0.9 * (cells.stored + cells.lost) + 1e-6);
}

#[test]
fn a_battery_of_one_hour_by_hand() {
    // A load so large that no surplus ever arises leaves the battery empty.
    let park = park(["metalworking", "logistics"]);
    let battery = Battery {
        kwh_per_kwp: 2.0,
        ..NO_BATTERY
    };
    let own = [park.solar.own_use((0, 1.0), 1e9, 1_000.0)];
    let years = park
        .solar
        .years(&[1e9], &own, &[(0, 1.0)], 1_000.0, battery, &[1]);
    assert!((own[0] - 1_000.0).abs() < 1e-3);
    assert!(years[&1].stored.abs() < 1e-6 && years[&1].sold.abs() < 1e-3);
    // A load of nothing sells all but what the battery takes and never gives back: its capacity, 2 kWh / 0.9.
    let years = park
        .solar
        .years(&[0.0], &[0.0], &[(0, 1.0)], 1_000.0, battery, &[1]);
    assert!((years[&1].lost - 2.0 / 0.9).abs() < 1e-9, "{:?}", years[&1]);
    assert!((years[&1].sold - (1_000.0 - 2.0 / 0.9)).abs() < 1e-3);
}

/// Surplus, what the battery takes and what it gives, passing all hours of the year one by one.
fn hour_by_hour(park: &Park, produced: f64, loads: [f64; 2], battery: (f64, f64)) -> [f64; 3] {
    let (capacity, power) = battery;
    let (mut spare, mut level, mut charged, mut stored) = (0.0, 0.0_f64, 0.0, 0.0);
    for (hour, sun) in catalog().solar_shape().iter().enumerate() {
        let used: f64 = (park.sites.iter().zip(loads))
            .map(|(site, kwh)| kwh * f64::from(site.load_shape[hour]))
            .sum();
        let net = produced * f64::from(*sun) - used;
        spare += net.max(0.0);
        let taken = net.max(0.0).min(power).min((capacity - level) / 0.9);
        let out = (-net).max(0.0).min(power).min(level);
        level += 0.9 * taken - out;
        charged += taken;
        stored += out;
    }
    [spare, charged, stored]
}

#[test]
fn typical_days_give_what_all_hours_of_the_year_give() {
    let park = park(["metalworking", "food_processing"]);
    let loads = [100_000.0, 40_000.0];
    // More and more panels and cells: from a battery that is full at ten to one that is never full.
    for (kwp, kwh_per_kwp, hours) in [(30.0, 0.2, 2.0), (90.0, 1.0, 3.3), (200.0, 6.0, 1.0)] {
        let battery = Battery {
            kwh_per_kwp,
            hours,
            efficiency: 0.9,
        };
        let members = [(0, 0.75 * kwp), (1, 0.25 * kwp)];
        let own = [0, 1].map(|site| park.solar.own_use(members[site], loads[site], 1_000.0));
        let years = park
            .solar
            .years(&loads, &own, &members, 1_000.0, battery, &[1, 2]);
        let alone = (0.75 * kwp, [loads[0], 0.0]);
        for (count, (kwp, loads)) in [(1, alone), (2, (kwp, loads))] {
            let capacity = kwh_per_kwp * kwp;
            let cells = (capacity, capacity / hours);
            let [spare, charged, stored] = hour_by_hour(&park, 1_000.0 * kwp, loads, cells);
            let year = years[&count];
            for (found, expected) in [
                (year.sold, spare - charged),
                (year.stored, stored),
                (year.lost, charged - stored),
            ] {
                let gap = (found - expected).abs();
                assert!(gap < 1e-9 * spare, "{found} {expected} {battery:?}");
            }
        }
    }
}
