//! Transport problems: known optima, a certificate of every optimum, and input of any kind.

use boucle::numeric::linear::{self, YieldArc};
use boucle::numeric::transport::{Arc, Exchange, Instance, Plan, Sense, bench_instance, solve};
use proptest::prelude::*;

/// The electricity of four cities from three plants (Winston, *Operations Research*, "Powerco").
const PLANTS: [f64; 3] = [35.0, 50.0, 40.0];
const CITIES: [f64; 4] = [45.0, 20.0, 30.0, 30.0];
const COSTS: [f64; 12] = [
    8.0, 6.0, 10.0, 9.0, //
    9.0, 12.0, 13.0, 7.0, //
    14.0, 9.0, 16.0, 5.0,
];

/// Proves a plan: it respects the limits, serves all it can, and prices that no pair can better certify its value.
fn certify(supply: &[f64], demand: &[f64], cost: &[f64], sense: Sense, plan: &Plan) {
    let scale = supply.iter().chain(demand).fold(1.0, |a: f64, b| a.max(*b));
    let dear = cost.iter().fold(1.0, |a: f64, b| a.max(b.abs()));
    let (small, cheap) = (1e-9 * scale, 1e-9 * dear);
    let mut left = supply.to_vec();
    let mut missing = demand.to_vec();
    let mut value = 0.0;
    let rise = |i: usize, j: usize| plan.demand_prices[j] - plan.supply_prices[i];
    for &(i, j, units) in &plan.flows {
        assert!(units > 0.0 && units.is_finite());
        left[i] -= units;
        missing[j] -= units;
        value += units * cost[i * demand.len() + j];
        assert!((rise(i, j) - cost[i * demand.len() + j]).abs() <= cheap);
    }
    assert!(plan.flows.is_sorted_by_key(|&(i, j, _)| (i, j)));
    assert!(left.iter().chain(&missing).all(|rest| *rest >= -small));
    let (stock, need): (f64, f64) = (supply.iter().sum(), demand.iter().sum());
    let moved: f64 = plan.flows.iter().map(|flow| flow.2).sum();
    assert!((moved - stock.min(need)).abs() <= small * 10.0);
    assert!((value - plan.value).abs() <= 1e-9 * value.abs().max(1.0));
    let sign = if sense == Sense::Minimise { 1.0 } else { -1.0 };
    for i in 0..supply.len() {
        for j in 0..demand.len() {
            let gain = sign * (rise(i, j) - cost[i * demand.len() + j]);
            assert!(gain <= cheap, "{i} {j} would gain {gain}");
        }
    }
    // What is left over has no price, and nobody's price is below it: else another supplier or customer should have been left out.
    let level = if stock >= need { 0.0 } else { f64::NAN };
    for (rest, price) in left.iter().zip(&plan.supply_prices) {
        assert!(level.is_nan() || sign * price >= -cheap);
        assert!(level.is_nan() || *rest <= small || price.abs() <= cheap);
    }
    for (rest, price) in missing.iter().zip(&plan.demand_prices) {
        assert!(!level.is_nan() || sign * price <= cheap);
        assert!(!level.is_nan() || *rest <= small || price.abs() <= cheap);
    }
    assert!(plan.optimal);
}

/// Proves an exchange: within the limits, and its value is what the rents of all partners make.
fn certify_exchange(supply: &[f64], demand: &[f64], arcs: &[Arc], exchange: &Exchange) {
    let scale = supply.iter().chain(demand).fold(1.0, |a: f64, b| a.max(*b));
    let best = arcs.iter().fold(1.0, |a: f64, arc| a.max(arc.value));
    let mut left = supply.to_vec();
    let mut missing = demand.to_vec();
    let mut value = 0.0;
    for (arc, flow) in arcs.iter().zip(&exchange.flows) {
        assert!(*flow >= 0.0);
        assert!(*flow == 0.0 || arc.value > 0.0, "nobody is forced");
        left[arc.from] -= flow;
        missing[arc.to] -= flow;
        value += arc.value * flow;
        let both = exchange.supply_rents[arc.from] + exchange.demand_rents[arc.to];
        assert!(both >= arc.value - 1e-9 * best);
    }
    let left_over = || left.iter().chain(&missing);
    assert!(left_over().all(|rest| *rest >= -1e-9 * scale));
    let rents = || exchange.supply_rents.iter().chain(&exchange.demand_rents);
    assert!(rents().all(|rent| *rent >= 0.0 && rent.is_finite()));
    let dual: f64 = (supply.iter().chain(demand).zip(rents()))
        .map(|(units, rent)| units * rent)
        .sum();
    let close = 1e-9 * value.max(1.0);
    assert!((value - exchange.value).abs() <= close);
    assert!((dual - value).abs() <= close, "{dual} is not {value}");
    assert!(exchange.optimal);
}

fn exchange(supply: &[f64], demand: &[f64], arcs: &[Arc]) -> Exchange {
    let mut exchange = Exchange::default();
    exchange.maximise(supply, demand, arcs);
    exchange
}

fn arc(from: usize, to: usize, value: f64) -> Arc {
    Arc { from, to, value }
}

#[test]
fn the_textbook_problem_costs_1020() {
    // 10 x 6 + 25 x 10 + 45 x 9 + 5 x 13 + 10 x 9 + 30 x 5 = 60 + 250 + 405 + 65 + 90 + 150
    let plan = solve(&PLANTS, &CITIES, &COSTS, Sense::Minimise).expect("a plan");
    let flows = [
        (0, 1, 10.0),
        (0, 2, 25.0),
        (1, 0, 45.0),
        (1, 2, 5.0),
        (2, 1, 10.0),
        (2, 3, 30.0),
    ];
    assert_eq!(plan.flows, flows);
    assert!((plan.value - 1020.0).abs() < 1e-9);
    certify(&PLANTS, &CITIES, &COSTS, Sense::Minimise, &plan);
}

#[test]
fn the_dearest_way_is_found_as_well() {
    // 5 x 8 + 30 x 9 + 20 x 12 + 30 x 13 + 40 x 14 = 40 + 270 + 240 + 390 + 560, as HiGHS finds too
    let plan = solve(&PLANTS, &CITIES, &COSTS, Sense::Maximise).expect("a plan");
    assert!((plan.value - 1500.0).abs() < 1e-9, "{}", plan.value);
    certify(&PLANTS, &CITIES, &COSTS, Sense::Maximise, &plan);
}

#[test]
fn too_little_is_all_used_where_it_costs_least() {
    // 3 and 4 units for 5 and 5 wanted: 3 at 1, then 2 at 2 and 2 at 4 = 15 (3 at 1 and 4 at 4 would be 19)
    let (supply, demand, cost) = ([3.0, 4.0], [5.0, 5.0], [1.0, 3.0, 2.0, 4.0]);
    let plan = solve(&supply, &demand, &cost, Sense::Minimise).expect("a plan");
    assert!((plan.value - 15.0).abs() < 1e-12, "{plan:?}");
    certify(&supply, &demand, &cost, Sense::Minimise, &plan);
}

#[test]
fn costs_below_zero_are_costs() {
    // 2 units from either of 2 suppliers with 2 each: -5 a unit from the second
    let plan = solve(&[2.0, 2.0], &[2.0], &[-1.0, -5.0], Sense::Minimise).expect("a plan");
    assert_eq!(plan.flows, [(1, 0, 2.0)]);
    assert!((plan.value + 10.0).abs() < 1e-12);
}

#[test]
fn a_large_supply_does_not_blur_a_small_demand() {
    // A ten-thousandth wanted of a thousand million: 3e-4 at the cheaper cost of 3, and 2e-4 at a value of 2.
    let plan = solve(&[1e9, 1e9], &[1e-4], &[5.0, 3.0], Sense::Minimise).expect("a plan");
    assert_eq!(plan.flows, [(1, 0, 1e-4)]);
    assert!((plan.value - 3e-4).abs() < 1e-15);
    let found = exchange(&[1e9], &[1e-4], &[arc(0, 0, 2.0)]);
    assert!((found.value - 2e-4).abs() < 1e-15, "{}", found.value);
    assert_eq!((found.supply_rents[0], found.demand_rents[0]), (0.0, 2.0));
}

#[test]
fn the_instances_of_the_bench_cost_what_lemon_finds() {
    // `ot.emd2` of POT 0.9.7, with a customer without cost for what is left over
    for (size, seed, value) in [(25, 4, 57_033.0), (100, 4, 93_151.0), (300, 4, 90_247.0)] {
        let Instance {
            supply,
            demand,
            cost,
        } = bench_instance(size, seed);
        let plan = solve(&supply, &demand, &cost, Sense::Minimise).expect("a plan");
        assert!((plan.value - value).abs() < 1e-6, "{size}: {}", plan.value);
        certify(&supply, &demand, &cost, Sense::Minimise, &plan);
    }
}

#[test]
fn every_assignment_is_degenerate_and_ends() {
    // n units of 1 for n wanted: each pivot meets ties. A cost of (i + j) mod n has a free place for everyone: 0 in all.
    for size in [1, 2, 3, 10, 60] {
        let units = vec![1.0; size];
        let cost: Vec<f64> = (0..size * size)
            .map(|place| ((place / size + place % size) % size) as f64)
            .collect();
        let plan = solve(&units, &units, &cost, Sense::Minimise).expect("a plan");
        assert!(plan.value.abs() < 1e-9);
        certify(&units, &units, &cost, Sense::Minimise, &plan);
        // All the same cost: any assignment, `size` units at 7
        let plan = solve(&units, &units, &vec![7.0; size * size], Sense::Minimise).expect("a plan");
        assert!((plan.value - 7.0 * size as f64).abs() < 1e-9);
    }
}

#[test]
fn what_is_no_transport_problem_has_no_plan() {
    let solve =
        |supply: &[f64], demand: &[f64], cost: &[f64]| solve(supply, demand, cost, Sense::Minimise);
    assert_eq!(solve(&[1.0], &[1.0], &[]), None);
    assert_eq!(solve(&[-1.0], &[1.0], &[1.0]), None);
    assert_eq!(solve(&[f64::NAN], &[1.0], &[1.0]), None);
    assert_eq!(solve(&[1.0], &[f64::INFINITY], &[1.0]), None);
    assert_eq!(solve(&[1.0], &[1.0], &[f64::NAN]), None);
    let nobody = solve(&[], &[], &[]).expect("an empty plan");
    assert!(nobody.flows.is_empty() && nobody.value == 0.0 && nobody.optimal);
    let nothing = solve(&[0.0, 0.0], &[0.0], &[1.0, 2.0]).expect("an empty plan");
    assert!(nothing.flows.is_empty() && nothing.value == 0.0);
    assert!(
        nothing
            .supply_prices
            .iter()
            .chain(&nothing.demand_prices)
            .all(|p| p.is_finite())
    );
}

#[test]
fn an_exchange_uses_what_brings_something() {
    // The first brings 5 a unit to either; the second 4 to customer 0 only, and 0 or -1 elsewhere: 10 x 5 to customer 1 and
    // 6 x 4 to customer 0 = 74. If the first served customer 0 he would spoil the second: 6 x 5 + 4 x 5 = 50.
    let arcs = [
        arc(0, 0, 5.0),
        arc(0, 1, 5.0),
        arc(1, 0, 4.0),
        arc(1, 1, -1.0),
        arc(1, 1, 0.0),
    ];
    let (supply, demand) = ([10.0, 8.0], [6.0, 12.0]);
    let found = exchange(&supply, &demand, &arcs);
    assert_eq!(found.flows, [0.0, 10.0, 6.0, 0.0, 0.0]);
    assert!((found.value - 74.0).abs() < 1e-12);
    certify_exchange(&supply, &demand, &arcs, &found);
}

#[test]
fn an_exchange_without_partners_is_empty() {
    for (supply, demand, arcs) in [
        (&[][..], &[][..], &[][..]),
        (&[1.0], &[], &[]),
        (&[1.0], &[1.0], &[]),
        (&[0.0], &[1.0], &[arc(0, 0, 1.0)]),
        (&[f64::NAN], &[1.0], &[arc(0, 0, 1.0)]),
        (&[1.0], &[-3.0], &[arc(0, 0, 1.0)]),
        (&[1.0], &[f64::INFINITY], &[arc(0, 0, 1.0)]),
        (&[1.0], &[1.0], &[arc(0, 1, 1.0), arc(7, 0, 1.0)]),
        (
            &[1.0],
            &[1.0],
            &[arc(0, 0, f64::NAN), arc(0, 0, f64::INFINITY)],
        ),
    ] {
        let found = exchange(supply, demand, arcs);
        assert_eq!(found.flows, vec![0.0; arcs.len()]);
        assert!(found.value == 0.0 && found.optimal);
        let mut rents = found.supply_rents.iter().chain(&found.demand_rents);
        assert!(rents.all(|rent| rent.is_finite() && *rent >= 0.0));
    }
}

#[test]
fn a_network_that_is_used_again_forgets_the_last_time() {
    let mut used = exchange(&[9.0; 5], &[2.0; 7], &[arc(4, 6, 3.0), arc(0, 0, 1.0)]);
    used.maximise(&[2.0], &[3.0], &[arc(0, 0, 1.5)]);
    let fresh = exchange(&[2.0], &[3.0], &[arc(0, 0, 1.5)]);
    assert_eq!(used.flows, fresh.flows);
    assert_eq!(used.supply_rents, fresh.supply_rents);
    assert_eq!(used.demand_rents, fresh.demand_rents);
    assert!((used.value - 3.0).abs() < 1e-12, "2 units at 1.5");
}

/// The best of all whole flows, arc by arc: with whole limits there is a whole optimum.
fn best_of_all(supply: &mut [f64], demand: &mut [f64], arcs: &[Arc]) -> f64 {
    let Some((arc, rest)) = arcs.split_first() else {
        return 0.0;
    };
    let most = supply[arc.from].min(demand[arc.to]) as i32;
    let mut best = f64::NEG_INFINITY;
    for units in 0..=most {
        let units = f64::from(units);
        supply[arc.from] -= units;
        demand[arc.to] -= units;
        best = best.max(units * arc.value + best_of_all(supply, demand, rest));
        supply[arc.from] += units;
        demand[arc.to] += units;
    }
    best
}

fn whole(most: i32) -> impl Strategy<Value = f64> {
    (0..=most).prop_map(f64::from)
}

/// Quantities and costs: whole and small (ties everywhere), or any.
fn matrix() -> impl Strategy<Value = (Vec<f64>, Vec<f64>, Vec<f64>)> {
    (1_usize..9, 1_usize..9, any::<bool>()).prop_flat_map(|(rows, columns, small)| {
        let units = || {
            if small {
                whole(3).boxed()
            } else {
                (0.0..1e6).boxed()
            }
        };
        let cost = if small {
            whole(2).boxed()
        } else {
            (-1e3..1e3).boxed()
        };
        (
            prop::collection::vec(units(), rows),
            prop::collection::vec(units(), columns),
            prop::collection::vec(cost, rows * columns),
        )
    })
}

fn network() -> impl Strategy<Value = (Vec<f64>, Vec<f64>, Vec<Arc>)> {
    (matrix(), any::<u64>()).prop_map(|((supply, demand, cost), kept)| {
        let columns = demand.len();
        let arcs = (cost.iter().enumerate())
            .filter(|(place, _)| kept >> (place % 64) & 1 == 1)
            .map(|(place, value)| arc(place / columns, place % columns, *value))
            .collect();
        (supply, demand, arcs)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_plan_is_certified((supply, demand, cost) in matrix()) {
        for sense in [Sense::Minimise, Sense::Maximise] {
            let plan = solve(&supply, &demand, &cost, sense).expect("a plan");
            certify(&supply, &demand, &cost, sense, &plan);
        }
    }

    #[test]
    fn every_exchange_is_certified_and_the_library_agrees((supply, demand, arcs) in network()) {
        let found = exchange(&supply, &demand, &arcs);
        certify_exchange(&supply, &demand, &arcs, &found);
        let same: Vec<YieldArc> = (arcs.iter())
            .map(|arc| YieldArc { from: arc.from, to: arc.to, value: arc.value, yielded: 1.0 })
            .collect();
        let flows = linear::maximise(&supply, &demand, &same).expect("an answer");
        let value: f64 = arcs.iter().zip(&flows).map(|(arc, flow)| arc.value * flow).sum();
        prop_assert!((value - found.value).abs() <= 1e-9 * value.max(1.0), "{} {}", value, found.value);
    }

    #[test]
    fn no_other_exchange_brings_more(
        supply in prop::collection::vec(whole(3), 2),
        demand in prop::collection::vec(whole(3), 3),
        values in prop::collection::vec((-2..5).prop_map(f64::from), 6),
    ) {
        let arcs: Vec<Arc> = (values.iter().enumerate())
            .map(|(place, value)| arc(place / 3, place % 3, *value))
            .collect();
        let best = best_of_all(&mut supply.clone(), &mut demand.clone(), &arcs);
        prop_assert!((exchange(&supply, &demand, &arcs).value - best).abs() < 1e-9);
    }
}
