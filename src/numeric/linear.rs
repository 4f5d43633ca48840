//! Exchanges whose yield differs by partner: a linear programme, solved by the library `microlp`.
//!
//! Where the yields are the product of a factor of the supplier and one of the customer the problem is a transport problem
//! in other units, and [`super::transport`] solves it faster: [`scales`] finds these factors.

use super::transport::Arc;
use microlp::{ComparisonOp, OptimizationDirection, Problem};

/// Yields that differ by less than this share are equal.
const YIELD_TOLERANCE: f64 = 1e-12;

/// One possible exchange with a loss or a conversion on the way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YieldArc {
    /// Index of the supplier.
    pub from: usize,
    /// Index of the customer.
    pub to: usize,
    /// What a unit that leaves the supplier brings.
    pub value: f64,
    /// Units that reach the customer for each that leaves the supplier, above 0.
    pub yielded: f64,
}

/// The flows (units that leave the supplier, by arc) that bring most, with supply and demand as limits.
///
/// An arc that brings nothing, yields nothing or leads to a node that does not exist is not used; a quantity that is negative or
/// not finite counts as 0. `None` when the library finds no answer that it can vouch for.
pub fn maximise(supply: &[f64], demand: &[f64], arcs: &[YieldArc]) -> Option<Vec<f64>> {
    let mut flows = vec![0.0; arcs.len()];
    // The library's tolerances are absolute: the largest quantity and the largest value are 1 for it.
    let unit = largest(supply).max(largest(demand));
    let useful = |arc: &&YieldArc| is_useful(arc, supply, demand);
    let price = (arcs.iter().filter(useful)).fold(0.0, |most: f64, arc| most.max(arc.value));
    if price <= 0.0 {
        return Some(flows);
    }
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let mut used = Vec::new();
    let mut rows = vec![Vec::new(); supply.len() + demand.len()];
    for (place, arc) in arcs.iter().enumerate() {
        if is_useful(arc, supply, demand) {
            let most = supply[arc.from].min(demand[arc.to] / arc.yielded) / unit;
            let variable = problem.add_var(arc.value / price, (0.0, most));
            rows[arc.from].push((variable, 1.0));
            rows[supply.len() + arc.to].push((variable, arc.yielded));
            used.push((place, variable));
        }
    }
    for (row, limit) in rows.into_iter().zip(supply.iter().chain(demand)) {
        if row.len() > 1 {
            problem.add_constraint(row, ComparisonOp::Le, limit / unit);
        }
    }
    let solution = problem.solve().ok()?.into_solution().ok()?;
    for (place, variable) in used {
        flows[place] = solution.var_value(variable).max(0.0) * unit;
    }
    keep_within(supply, demand, arcs, &mut flows);
    Some(flows)
}

/// Factors of suppliers and customers whose products are the yields: with supply times the first and demand times the second as
/// limits, a flow `x` becomes `x` times the supplier's factor, and a pure transport problem is left. `None` if there are none.
///
/// The first of each connected group has the factor 1.
pub fn scales(
    suppliers: usize,
    customers: usize,
    arcs: &[YieldArc],
) -> Option<(Vec<f64>, Vec<f64>)> {
    let mut factors = vec![0.0; suppliers + customers];
    let sound = |arc: &&YieldArc| {
        arc.from < suppliers && arc.to < customers && arc.yielded.is_finite() && arc.yielded > 0.0
    };
    let mut first = 0;
    loop {
        // An arc fixes the factor of one end by the other's: what reaches the customer is `x * yielded`, so that in common
        // units `x * supplier = x * yielded * customer`.
        let mut fixed = false;
        for arc in arcs.iter().filter(sound) {
            let (from, to) = (factors[arc.from], factors[suppliers + arc.to]);
            if from > 0.0 && to == 0.0 {
                factors[suppliers + arc.to] = from / arc.yielded;
                fixed = true;
            } else if to > 0.0 && from == 0.0 {
                factors[arc.from] = to * arc.yielded;
                fixed = true;
            }
        }
        if !fixed {
            let Some(free) = (first..factors.len()).find(|node| factors[*node] == 0.0) else {
                break;
            };
            factors[free] = 1.0;
            first = free + 1;
        }
    }
    let fits = |arc: &YieldArc| {
        let (from, to) = (factors[arc.from], factors[suppliers + arc.to] * arc.yielded);
        (from - to).abs() <= YIELD_TOLERANCE * from
    };
    if !arcs.iter().filter(sound).all(fits) {
        return None;
    }
    let demand = factors.split_off(suppliers);
    Some((factors, demand))
}

/// The arcs of the transport problem in the units of [`scales`].
pub fn scaled(arcs: &[YieldArc], supplier_factors: &[f64]) -> Vec<Arc> {
    let factor = |arc: &YieldArc| supplier_factors.get(arc.from).copied().unwrap_or(1.0);
    (arcs.iter())
        .map(|arc| Arc {
            from: arc.from,
            to: arc.to,
            value: arc.value / factor(arc),
        })
        .collect()
}

/// The library keeps limits to its tolerance; here they hold.
fn keep_within(supply: &[f64], demand: &[f64], arcs: &[YieldArc], flows: &mut [f64]) {
    let mut sent = vec![0.0; supply.len()];
    let mut reached = vec![0.0; demand.len()];
    for (arc, flow) in arcs
        .iter()
        .zip(flows.iter())
        .filter(|(_, flow)| **flow > 0.0)
    {
        sent[arc.from] += flow;
        reached[arc.to] += flow * arc.yielded;
    }
    let share = |limit: f64, used: f64| if used > limit { limit / used } else { 1.0 };
    for (arc, flow) in arcs.iter().zip(flows).filter(|(_, flow)| **flow > 0.0) {
        let supplied = share(supply[arc.from], sent[arc.from]);
        *flow *= supplied.min(share(demand[arc.to], reached[arc.to]));
    }
}

fn is_useful(arc: &YieldArc, supply: &[f64], demand: &[f64]) -> bool {
    let positive = |number: f64| number.is_finite() && number > 0.0;
    let quantity = |list: &[f64], place: usize| list.get(place).is_some_and(|q| positive(*q));
    positive(arc.value)
        && positive(arc.yielded)
        && quantity(supply, arc.from)
        && quantity(demand, arc.to)
}

fn largest(quantities: &[f64]) -> f64 {
    let sound = quantities.iter().filter(|quantity| quantity.is_finite());
    sound.fold(0.0, |most: f64, quantity| most.max(*quantity))
}
