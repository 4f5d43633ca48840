//! Shared heat by month: sums, shares, and where the bars stand.

use boucle::engine::{HeatResult, Park};
use boucle::view::shared_heat::{HeatYear, lay_months, month_key};
use boucle::view::table::Cell;

fn close(found: f64, expected: f64) {
    assert!(
        (found - expected).abs() < 1e-6 * expected.abs().max(1.0),
        "found {found}, expected {expected}"
    );
}

/// 100 MWh needed, 25 received, 40 that waste heat could be, in each month.
fn year() -> HeatYear {
    HeatYear {
        needed_mwh: [100.0; 12],
        received_mwh: [25.0; 12],
        limit_mwh: [40.0; 12],
        sources_mwh: [120.0, 180.0, 0.0],
        network_m: 300.0,
        share_of_limit: Some(0.25),
    }
}

#[test]
fn shares_are_of_the_need_of_the_year() {
    let year = year();
    close(year.needed(), 1_200.0);
    close(year.received(), 300.0);
    // 300 / 1,200 and 480 / 1,200
    close(year.share_of_need(year.received()), 0.25);
    close(year.share_of_need(year.limit()), 0.4);
    close(year.share_of_need(9_999.0), 1.0);
    close(HeatYear::default().share_of_need(5.0), 0.0);
}

#[test]
fn the_need_is_the_heat_fuel_of_the_sites_through_their_boilers() {
    // An office has space heat and hot water alone (0.965 + 0.035 of its heat fuel), gas boilers give 0.92 kWh per kWh PCS:
    // 500 MWh PCS are 460 MWh of useful heat.
    let territory = serde_json::from_value(serde_json::json!({
        "format": "boucle-territory", "version": 1, "id": "one", "name": {"en": "", "fr": "", "de": "", "lb": ""},
        "country": "FR", "scale": "zone", "base_year": 2025, "provenance": "illustrative",
        "actors": [{
            "id": "office", "name": "Office", "kind": "company", "archetype": "office_bank", "employees": 40.0, "site_m2": 900.0,
            "roof_m2": 500.0, "x_km": 0.0, "y_km": 0.0,
            "flows": [{"id": "g", "resource": "energy.gas", "direction": "in", "quantity": 500.0, "unit": "MWh"}],
        }],
    }))
    .expect("a territory");
    let result = HeatResult {
        months_mwh: [1.0; 12],
        lifted_mwh: 12.0,
        network_m: 60.0,
        ..HeatResult::default()
    };
    let year = HeatYear::of(&Park::new(&territory), &result);
    close(year.needed(), 460.0);
    // The weather: January needs more than July, which needs its hot water alone, 31/365 of 0.035 x 460.
    assert!(year.needed_mwh[0] > 3.0 * year.needed_mwh[6]);
    assert!(year.needed_mwh[6] >= 460.0 * 0.035 * 31.0 / 365.0 - 1e-9);
    close(year.received(), 12.0);
    for (found, expected) in year.sources_mwh.into_iter().zip([0.0, 12.0, 0.0]) {
        close(found, expected);
    }
    assert_eq!(year.share_of_limit, None);
}

#[test]
fn bars_stand_on_one_foot_under_one_scale() {
    // Ticks 0, 25, 50, 75, 100: 100 MWh are the whole height of 200 - 20 px.
    let bars = lay_months(&year(), (40.0, 640.0), (20.0, 200.0));
    let ticks: Vec<f64> = bars.ticks.iter().map(|(mwh, _)| *mwh).collect();
    assert_eq!(ticks, [0.0, 25.0, 50.0, 75.0, 100.0]);
    close(bars.ticks[0].1, 200.0);
    // 600 px for twelve months: 50 each, a quarter of it the gap.
    close(bars.width, 37.5);
    let february = bars.bars[1];
    close(february.x, 40.0 + 50.0 + 6.25);
    close(february.needed_y, 20.0);
    close(february.received_y, 200.0 - 45.0);
    close(february.limit_y, 200.0 - 72.0);
}

#[test]
fn a_year_without_heat_is_drawn_flat() {
    let bars = lay_months(&HeatYear::default(), (40.0, 30.0), (20.0, 200.0));
    for bar in &bars.bars {
        close(bar.needed_y, 200.0);
    }
    assert!(bars.width >= 0.0);
}

#[test]
fn the_table_says_what_own_boilers_still_give() {
    let table = year().table();
    assert_eq!(table.rows.len(), 12);
    let march = [100.0, 25.0, 75.0, 40.0].map(Cell::Number);
    assert_eq!(table.rows[2][0], Cell::Key(month_key(2)));
    assert_eq!(table.rows[2][1..], march);
    assert_eq!(month_key(11), "month-12");
}
