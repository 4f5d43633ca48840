//! Who gives what to whom: pairs, kinds and their table from hand-made exchanges.

use boucle::catalog::preset;
use boucle::engine::Exchange;
use boucle::view::exchanges::{
    Pair, kinds, pairs, prices_for_people, resources_of, summary, table_of, unit_of,
};
use boucle::view::table::Cell;

fn exchange(action: &'static str, rule: &'static str, from: usize, to: Option<usize>) -> Exchange {
    Exchange {
        nearer: false,
        action,
        rule,
        from,
        to,
        quantity: 10.0,
        tonnes: 10.0,
        time_share: 1.0,
        price_low: -80.0,
        price_high: 300.0,
        price: 110.0,
        gain_eur: 3_800.0,
        co2_kg: 5_000.0,
        km: 1.0,
    }
}

/// Wood from site 0 to site 1 under two actions, wood to an outlet, and pallets from 2 to 1.
fn given() -> Vec<Exchange> {
    vec![
        exchange("E04", "W03", 0, Some(1)),
        Exchange {
            quantity: 30.0,
            tonnes: 30.0,
            time_share: 0.8,
            price_low: -60.0,
            price_high: 320.0,
            gain_eur: 11_400.0,
            co2_kg: -2_000.0,
            ..exchange("R05", "W03", 0, Some(1))
        },
        exchange("R05", "W03", 0, None),
        Exchange {
            tonnes: 0.25,
            gain_eur: 20_000.0,
            ..exchange("R04", "PK01", 2, Some(1))
        },
    ]
}

fn close(found: f64, expected: f64) {
    assert!(
        (found - expected).abs() < 1e-9,
        "found {found}, expected {expected}"
    );
}

#[test]
fn what_two_actions_bring_to_a_partner_is_one_exchange() {
    let all = pairs(&given(), None);
    // Largest gain first: pallets 20,000, wood 3,800 + 11,400 = 15,200, wood to the outlet 3,800.
    let gains: Vec<f64> = all.iter().map(|pair| pair.gain_eur).collect();
    assert_eq!(gains, [20_000.0, 15_200.0, 3_800.0]);
    let wood = &all[1];
    assert_eq!((wood.rule, wood.from, wood.to), ("W03", 0, Some(1)));
    close(wood.quantity, 40.0);
    close(wood.tonnes, 40.0);
    // Both gain in each where they gain in both: from the higher of the low ends to the lower of the high ones.
    assert_eq!(wood.agreed_prices(), Some((-60.0, 300.0)));
    // (10 x 1 + 30 x 0.8) / 40 = 0.85; 5 - 2 = 3 t
    close(wood.in_time, 0.85);
    close(wood.co2_t, 3.0);
    assert_eq!(all[2].to, None);
}

#[test]
fn an_action_is_seen_by_itself() {
    let of_action = pairs(&given(), Some("R05"));
    assert_eq!(of_action.len(), 2);
    close(of_action[0].gain_eur, 11_400.0);
    assert!(pairs(&given(), Some("R02")).is_empty());
}

#[test]
fn no_price_suits_what_has_no_price_in_common() {
    let high = Exchange {
        price_low: 400.0,
        price_high: 500.0,
        ..exchange("R05", "W03", 0, Some(1))
    };
    let all = pairs(&[exchange("E04", "W03", 0, Some(1)), high], None);
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].agreed_prices(), None);
}

#[test]
fn kinds_and_the_whole_are_sums_of_the_pairs() {
    let all = pairs(&given(), None);
    let found: Vec<(&str, usize, f64)> = kinds(&all)
        .iter()
        .map(|kind| (kind.rule, kind.pairs, kind.gain_eur))
        .collect();
    assert_eq!(found, [("PK01", 1, 20_000.0), ("W03", 2, 19_000.0)]);
    let whole = summary(&all);
    // Sites 0, 1 and 2; the outlet is nobody.
    assert_eq!((whole.pairs, whole.actors, whole.kinds), (3, 3, 2));
    close(whole.gain_eur, 39_000.0);
    // 3 + 5 + 5 t
    close(whole.co2_t, 13.0);
    assert_eq!(summary(&[]).actors, 0);
}

#[test]
fn by_products_are_counted_in_their_own_unit() {
    assert_eq!(["W03", "PK01", "WA04"].map(unit_of), ["t", "unit", "m3"]);
    assert_eq!(unit_of("no such rule"), "t");
    assert_eq!(
        resources_of("W03"),
        ["resource-waste-wood-untreated", "resource-fuel-natural-gas"]
    );
}

#[test]
fn the_table_has_every_pair_in_the_units_of_its_by_product() {
    let territory = preset("pompey").expect("a preset");
    let all: Vec<Pair> = pairs(&given(), None);
    let table = table_of(&all, &territory);
    assert_eq!(table.rows.len(), 3);
    assert!(
        table
            .rows
            .iter()
            .all(|row| row.len() == table.columns.len())
    );
    let pallets = &table.rows[0];
    assert_eq!(pallets[0], Cell::Text(territory.actors[2].name.clone()));
    assert_eq!(pallets[4], Cell::Key("unit-unit".to_owned()));
    // 10 pieces of 25 kg, whatever month.
    assert_eq!(pallets[5], Cell::Number(10.0));
    assert_eq!(pallets[6], Cell::Number(0.25));
    assert_eq!(pallets[9], Cell::Number(100.0));
    assert_eq!(table.rows[2][1], Cell::Key("exchange-outlet".to_owned()));
}

#[test]
fn prices_are_rounded_to_where_both_still_gain() {
    for (prices, (low, high), decimals) in [
        // The taker pays 365.5 at most: 370 would be too much.
        ((-138.0, 365.5), (-130.0, 360.0), 0),
        ((-2.0, 8.54), (-2.0, 8.5), 1),
        ((0.0, 420.0), (0.0, 420.0), 0),
        // Between 361 and 368 there is no round ten: ones.
        ((361.0, 368.0), (361.0, 368.0), 0),
        ((-0.04, 4.14), (0.0, 4.1), 1),
        ((0.0, 0.0), (0.0, 0.0), 3),
    ] {
        let (said, digits) = prices_for_people(prices);
        close(said.0, low);
        close(said.1, high);
        assert_eq!(digits, decimals, "{prices:?}");
    }
}
