//! Who gives what to whom: pairs, kinds and their table from hand-made exchanges.

use boucle::catalog::preset;
use boucle::engine::Exchange;
use boucle::engine::Park;
use boucle::i18n::{Arg, Language, Texts};
use boucle::scenario::{ActionChoice, Scenario};
use boucle::view::exchanges::{
    Pair, Price, kinds, pairs, prices_for_people, resources_of, summary, supplier_share, table_of,
    unit_of,
};
use boucle::view::table::Cell;

fn exchange(action: &'static str, rule: &'static str, from: usize, to: Option<usize>) -> Exchange {
    Exchange {
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
        nearer: false,
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

/// The pairs of all actions, half of the joint gain the giver's.
fn halves(exchanges: &[Exchange]) -> Vec<Pair> {
    pairs(exchanges, None, |_| 0.5)
}

fn close(found: f64, expected: f64) {
    assert!(
        (found - expected).abs() < 1e-9,
        "found {found}, expected {expected}"
    );
}

#[test]
fn what_two_actions_bring_to_a_partner_is_one_exchange() {
    let all = halves(&given());
    // Largest gain first: pallets 20,000, wood 3,800 + 11,400 = 15,200, wood to the outlet 3,800.
    let gains: Vec<f64> = all.iter().map(|pair| pair.gain_eur).collect();
    assert_eq!(gains, [20_000.0, 15_200.0, 3_800.0]);
    let wood = &all[1];
    assert_eq!((wood.rule, wood.from, wood.to), ("W03", 0, Some(1)));
    close(wood.quantity, 40.0);
    close(wood.tonnes, 40.0);
    // Both gain in each where they gain in both: from the higher of the low ends to the lower of the high ones.
    assert_eq!(wood.price(), Price::Between(-60.0, 300.0));
    // (10 x 1 + 30 x 0.8) / 40 = 0.85; 5 - 2 = 3 t
    close(wood.in_time, 0.85);
    close(wood.co2_t, 3.0);
    assert_eq!(all[2].to, None);
}

#[test]
fn an_action_is_seen_by_itself() {
    let of_action = pairs(&given(), Some("R05"), |_| 0.5);
    assert_eq!(of_action.len(), 2);
    close(of_action[0].gain_eur, 11_400.0);
    assert!(pairs(&given(), Some("R02"), |_| 0.5).is_empty());
}

#[test]
fn no_price_suits_what_has_no_price_in_common() {
    let high = Exchange {
        price_low: 400.0,
        price_high: 500.0,
        ..exchange("R05", "W03", 0, Some(1))
    };
    let all = halves(&[exchange("E04", "W03", 0, Some(1)), high]);
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].price(), Price::Several);
}

#[test]
fn kinds_and_the_whole_are_sums_of_the_pairs() {
    let all = halves(&given());
    let found: Vec<(&str, usize, f64)> = kinds(&all)
        .iter()
        .map(|kind| (kind.rule, kind.pairs, kind.gain_eur))
        .collect();
    assert_eq!(found, [("PK01", 1, 20_000.0), ("W03", 2, 19_000.0)]);
    let whole = summary(&all);
    // Sites 0, 1 and 2; the outlet is nobody.
    assert_eq!((whole.pairs, whole.actors), (3, 3));
    // Of what the outlet takes, half stays: 20,000 + 15,200 + 3,800 / 2.
    close(whole.park_eur, 37_100.0);
    assert_eq!(summary(&[]).actors, 0);
}

#[test]
fn by_products_are_counted_in_their_own_unit() {
    assert_eq!(["W03", "PK01", "WA04"].map(unit_of), ["t", "unit", "m3"]);
    assert_eq!(unit_of("no such rule"), "t");
    assert_eq!(
        resources_of("W03", false),
        ["resource-waste-wood-untreated", "resource-fuel-natural-gas"]
    );
    assert_eq!(
        resources_of("W03", true),
        ["resource-waste-wood-untreated", "exchange-nearer"]
    );
}

#[test]
fn the_table_has_every_pair_in_the_units_of_its_by_product() {
    let territory = preset("pompey").expect("a preset");
    let all: Vec<Pair> = halves(&given());
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

#[test]
fn what_is_recycled_nearer_replaces_nothing() {
    let nearer = |km, quantity| Exchange {
        nearer: true,
        km,
        quantity,
        price_low: 0.0,
        price_high: 90.0,
        ..exchange("R05", "W03", 0, None)
    };
    let all = halves(&[
        exchange("R05", "W03", 0, None),
        nearer(40.0, 10.0),
        nearer(60.0, 30.0),
    ]);
    // The outlet takes wood in place of gas, and wood that was recycled before: two exchanges, and two kinds.
    assert_eq!(all.len(), 2);
    assert_eq!(kinds(&all).len(), 2);
    let way = all.iter().find(|pair| pair.nearer).expect("a shorter way");
    close(way.quantity, 40.0);
    // (10 x 40 + 30 x 60) / 40
    close(way.km, 55.0);
    assert_eq!(way.price(), Price::Nobodys);
    let territory = preset("pompey").expect("a preset");
    let table = table_of(std::slice::from_ref(way), &territory);
    assert_eq!(table.rows[0][3], Cell::Key("exchange-nearer".to_owned()));
    assert_eq!(table.rows[0][7..9], [Cell::Empty, Cell::Empty]);
}

#[test]
fn who_uses_its_own_waste_is_one_actor_and_pays_nobody() {
    let all = halves(&[exchange("R05", "W03", 4, Some(4))]);
    assert!(all[0].is_own());
    assert_eq!(all[0].price(), Price::Nobodys);
    let whole = summary(&all);
    assert_eq!(whole.actors, 1);
    // All of it stays with the one.
    close(whole.park_eur, 3_800.0);
    let outlet = halves(&[exchange("R05", "W03", 4, None)]);
    assert!(!outlet[0].is_own());
    let actors = |language: Language, count: f64| {
        Texts::new(language).say_with("count-actors", &[("actors", Arg::Number(count))])
    };
    assert_eq!(actors(Language::Fr, 1.0), "1 acteur du parc");
    assert_eq!(actors(Language::Fr, 2.0), "2 acteurs du parc");
    assert_eq!(actors(Language::Lb, 1.0), "1 Akteur vum Park");
}

#[test]
fn what_the_value_of_carbon_alone_speaks_for_has_no_price() {
    // Together they lose 10 x 12 EUR: the taker pays 92 at most, the giver wants 80 + 24.
    let loss = |gain_eur| Exchange {
        price_low: 104.0,
        price_high: 92.0,
        gain_eur,
        ..exchange("R05", "W03", 0, None)
    };
    let all = halves(&[loss(-120.0)]);
    assert_eq!(all[0].price(), Price::Loss(120.0));
    // The park bears its half.
    close(summary(&all).park_eur, -60.0);
    // What brings nothing has no price either, were its ends the same.
    let nothing = Exchange {
        price_high: 104.0,
        ..loss(0.0)
    };
    assert_eq!(halves(&[nothing])[0].price(), Price::Loss(0.0));
    let territory = preset("pompey").expect("a preset");
    assert_eq!(
        table_of(&all, &territory).rows[0][7..9],
        [Cell::Empty, Cell::Empty]
    );
}

#[test]
fn the_part_of_the_giver_is_what_its_action_reckons_with() {
    let territory = preset("pompey").expect("a preset");
    let park = Park::new(&territory);
    let mut scenario = Scenario::example(&territory.id);
    // The catalog splits evenly.
    close(supplier_share(&park, &scenario, "R05"), 0.5);
    let mut choice = ActionChoice::default();
    let key = "exchange.supplier_share".to_owned();
    choice.parameters.insert(key, 0.8);
    scenario.actions.insert("R05".to_owned(), choice);
    close(supplier_share(&park, &scenario, "R05"), 0.8);
    close(supplier_share(&park, &scenario, "E04"), 0.5);
    // 0.8 x 3,800 under the one, 0.5 x 3,800 under the other.
    let given = [
        exchange("R05", "W03", 0, None),
        exchange("E04", "W03", 0, None),
    ];
    let all = pairs(&given, None, |action| {
        supplier_share(&park, &scenario, action)
    });
    close(all[0].park_eur, 4_940.0);
}
