//! Exchanges with yields: known optima, brute force, and the transport problem in other units.

use boucle::numeric::linear::{YieldArc, maximise, scaled, scales};
use boucle::numeric::transport::Exchange;
use proptest::prelude::*;

fn arc(from: usize, to: usize, value: f64, yielded: f64) -> YieldArc {
    YieldArc {
        from,
        to,
        value,
        yielded,
    }
}

fn total(arcs: &[YieldArc], flows: &[f64]) -> f64 {
    arcs.iter()
        .zip(flows)
        .map(|(arc, flow)| arc.value * flow)
        .sum()
}

#[test]
fn a_yield_counts_at_the_customer() {
    // 10 t of chips: half reaches the boiler (needs 2), so 4 t at 6 = 24; the other 6 t go to the board maker at 1 = 6.
    let arcs = [arc(0, 0, 6.0, 0.5), arc(0, 1, 1.0, 1.0)];
    let flows = maximise(&[10.0], &[2.0, 20.0], &arcs).expect("flows");
    assert!(
        (flows[0] - 4.0).abs() < 1e-9 && (flows[1] - 6.0).abs() < 1e-9,
        "{flows:?}"
    );
}

#[test]
fn yields_by_partner_make_another_problem() {
    // Two suppliers of 4, two customers of 4; a unit brings 1 anywhere, but 0 to 1 and 1 to 0 shrink to half on the way.
    // To send all 8 units at least 4 reach in full: straight 4 + 4 = 8 units, as much as there is.
    let arcs = [
        arc(0, 0, 1.0, 1.0),
        arc(0, 1, 1.0, 0.5),
        arc(1, 0, 1.0, 0.5),
        arc(1, 1, 1.0, 1.0),
    ];
    let flows = maximise(&[4.0, 4.0], &[4.0, 4.0], &arcs).expect("flows");
    assert!((total(&arcs, &flows) - 8.0).abs() < 1e-9);
    // With needs of 2: all goes where it shrinks, 4 units to fill a need of 2, twice: 8 again; straight it would be 4.
    let flows = maximise(&[4.0, 4.0], &[2.0, 2.0], &arcs).expect("flows");
    assert!(
        (flows[1] - 4.0).abs() < 1e-9 && (flows[2] - 4.0).abs() < 1e-9,
        "{flows:?}"
    );
    assert_eq!(scales(2, 2, &arcs), None, "1 x 1 is not 0.5 x 0.5");
}

#[test]
fn what_cannot_be_used_is_not() {
    let arcs = [
        arc(0, 0, -1.0, 1.0),
        arc(0, 0, 1.0, 0.0),
        arc(0, 0, f64::NAN, 1.0),
        arc(0, 9, 1.0, 1.0),
        arc(1, 0, 1.0, 1.0),
        arc(2, 0, 1.0, 1.0),
    ];
    let flows = maximise(&[5.0, f64::NAN, -2.0], &[5.0], &arcs).expect("flows");
    assert_eq!(flows, [0.0; 6]);
    assert_eq!(maximise(&[], &[], &[]), Some(Vec::new()));
}

#[test]
fn yields_of_each_supplier_are_other_units() {
    // Gas of 10 MWh a t and chips of 4: needs in MWh. In MWh: 20 and 12 offered, 25 wanted, at 3 and 5 EUR per MWh:
    // 12 x 5 + 13 x 3 = 99 EUR.
    let arcs = [arc(0, 0, 30.0, 10.0), arc(1, 0, 20.0, 4.0)];
    let (of_supply, of_demand) = scales(2, 1, &arcs).expect("factors");
    // The first factor is 1 (t of gas), so a MWh is 0.1, and a t of chips 0.4
    assert_eq!(of_supply, [1.0, 0.4]);
    assert_eq!(of_demand, [0.1]);
    let mut exchange = Exchange::default();
    exchange.maximise(&[2.0, 3.0 * 0.4], &[25.0 * 0.1], &scaled(&arcs, &of_supply));
    assert!((exchange.value - 99.0).abs() < 1e-9, "{}", exchange.value);
    let flows = maximise(&[2.0, 3.0], &[25.0], &arcs).expect("flows");
    assert!((total(&arcs, &flows) - 99.0).abs() < 1e-9);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn both_agree_in_units_that_fit(
        suppliers in prop::collection::vec((0.0..100.0, 0.1..10.0), 1..6),
        customers in prop::collection::vec((0.0..100.0, 0.1..10.0), 1..6),
        values in prop::collection::vec(-10.0..50.0, 36),
        kept: u64,
    ) {
        let mut arcs = Vec::new();
        for (i, supplier) in suppliers.iter().enumerate() {
            for (j, customer) in customers.iter().enumerate() {
                if kept >> (i * 6 + j) & 1 == 1 {
                    arcs.push(arc(i, j, values[i * 6 + j], supplier.1 / customer.1));
                }
            }
        }
        let supply: Vec<f64> = suppliers.iter().map(|supplier| supplier.0).collect();
        let demand: Vec<f64> = customers.iter().map(|customer| customer.0).collect();
        let (of_supply, of_demand) = scales(supply.len(), demand.len(), &arcs).expect("factors");
        let times = |list: &[f64], factors: &[f64]| -> Vec<f64> {
            list.iter().zip(factors).map(|(units, factor)| units * factor).collect()
        };
        let mut exchange = Exchange::default();
        exchange.maximise(&times(&supply, &of_supply), &times(&demand, &of_demand), &scaled(&arcs, &of_supply));
        let flows = maximise(&supply, &demand, &arcs).expect("flows");
        let value = total(&arcs, &flows);
        prop_assert!((value - exchange.value).abs() <= 1e-9 * value.max(1.0), "{} {}", value, exchange.value);
    }

    #[test]
    fn limits_hold_and_no_corner_is_better(
        supply in prop::collection::vec(0.0..10.0, 2),
        demand in prop::collection::vec(0.0..10.0, 2),
        arcs in prop::collection::vec((0.1..5.0, 0.2..2.0), 4),
    ) {
        let arcs: Vec<YieldArc> = (arcs.iter().enumerate())
            .map(|(place, (value, yielded))| arc(place / 2, place % 2, *value, *yielded))
            .collect();
        let flows = maximise(&supply, &demand, &arcs).expect("flows");
        for node in 0..2 {
            let sent: f64 = (0..2).map(|other| flows[node * 2 + other]).sum();
            let got: f64 = (0..2).map(|other| flows[other * 2 + node] * arcs[other * 2 + node].yielded).sum();
            prop_assert!(sent <= supply[node] * (1.0 + 1e-12) && got <= demand[node] * (1.0 + 1e-12));
        }
        let best = best_corner(&supply, &demand, &arcs);
        prop_assert!((total(&arcs, &flows) - best).abs() <= 1e-9 * best.max(1.0), "{} {best}", total(&arcs, &flows));
    }
}

/// An optimum lies where four of the eight limits (four of nodes, four flows at 0) meet: tries all 70 choices.
fn best_corner(supply: &[f64], demand: &[f64], arcs: &[YieldArc]) -> f64 {
    let rows: Vec<([f64; 4], f64)> = (0..8)
        .map(|limit| {
            let mut row = [0.0; 4];
            for (place, arc) in arcs.iter().enumerate() {
                match limit {
                    0 | 1 if arc.from == limit => row[place] = 1.0,
                    2 | 3 if arc.to == limit - 2 => row[place] = arc.yielded,
                    _ if limit >= 4 && place == limit - 4 => row[place] = 1.0,
                    _ => {}
                }
            }
            let most = [
                supply[0], supply[1], demand[0], demand[1], 0.0, 0.0, 0.0, 0.0,
            ][limit];
            (row, most)
        })
        .collect();
    let mut best: f64 = 0.0;
    for choice in (0_u32..256).filter(|choice| choice.count_ones() == 4) {
        let chosen: Vec<_> = (0..8)
            .filter(|row| choice >> row & 1 == 1)
            .map(|row| rows[row])
            .collect();
        if let Some(point) = meeting_point(chosen) {
            let within = rows[..4].iter().all(|(row, most)| {
                let used: f64 = row.iter().zip(&point).map(|(a, x)| a * x).sum();
                used <= most + 1e-9
            });
            if within && point.iter().all(|flow| *flow >= -1e-9) {
                best = best.max(total(arcs, &point));
            }
        }
    }
    best
}

/// Gauss-Jordan elimination of four equations.
fn meeting_point(mut rows: Vec<([f64; 4], f64)>) -> Option<[f64; 4]> {
    for column in 0..4 {
        let pivot = (column..4).max_by(|a, b| {
            rows[*a].0[column]
                .abs()
                .total_cmp(&rows[*b].0[column].abs())
        })?;
        rows.swap(column, pivot);
        let (pivot_row, pivot_most) = rows[column];
        if pivot_row[column].abs() < 1e-9 {
            return None;
        }
        let others = rows
            .iter_mut()
            .enumerate()
            .filter(|(place, _)| *place != column);
        for (_, row) in others {
            let factor = row.0[column] / pivot_row[column];
            for (number, pivot) in row.0.iter_mut().zip(pivot_row) {
                *number -= factor * pivot;
            }
            row.1 -= factor * pivot_most;
        }
    }
    let mut point = [0.0; 4];
    for (place, (row, most)) in rows.iter().enumerate() {
        point[place] = most / row[place];
    }
    Some(point)
}
