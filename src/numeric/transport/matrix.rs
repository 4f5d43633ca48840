//! Full matrices of costs, where all that can be served is served.

use super::dense;

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// The lowest total.
    Minimise,
    /// The highest total.
    Maximise,
}

/// Who serves whom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Supplier, customer and units, of each pair with a flow, in their order.
    pub flows: Vec<(usize, usize, f64)>,
    /// Sum of cost times units.
    pub value: f64,
    /// Price of a unit at each supplier.
    pub supply_prices: Vec<f64>,
    /// Price of a unit at each customer. Between a supplier and a customer the price rises by the cost where there is a
    /// flow, and by no more than the cost (to minimise) or no less (to maximise) elsewhere.
    pub demand_prices: Vec<f64>,
    /// False when the search gave up: then the plan is possible, but perhaps not the best.
    pub optimal: bool,
}

/// Meets all demand if the supply allows, and else uses all supply, at the lowest or highest total cost.
///
/// `cost` has a row of customers for each supplier, one after the other. `None` if its length does not fit, or if a quantity is negative
/// or a number not finite.
pub fn solve(supply: &[f64], demand: &[f64], cost: &[f64], sense: Sense) -> Option<Plan> {
    let sound = |numbers: &[f64]| numbers.iter().all(|number| number.is_finite());
    let positive = |numbers: &[f64]| numbers.iter().all(|number| *number >= 0.0);
    if supply.len().checked_mul(demand.len()) != Some(cost.len())
        || cost.len() >= u32::MAX as usize
        || ![supply, demand, cost].into_iter().all(sound)
        || ![supply, demand].into_iter().all(positive)
    {
        return None;
    }
    let negated: Vec<f64>;
    let lowered = match sense {
        Sense::Minimise => cost,
        Sense::Maximise => {
            negated = cost.iter().map(|cost| -cost).collect();
            &negated
        }
    };
    let mut plan = cheapest(supply, demand, lowered);
    if sense == Sense::Maximise {
        plan.value = 0.0 - plan.value;
        let prices = plan.supply_prices.iter_mut().chain(&mut plan.demand_prices);
        prices.for_each(|price| *price = -*price);
    }
    Some(plan)
}

fn cheapest(supply: &[f64], demand: &[f64], cost: &[f64]) -> Plan {
    if supply.iter().sum::<f64>() >= demand.iter().sum::<f64>() {
        return with_enough(supply, demand, cost);
    }
    // Too little: seen from the other side, the customers can take more than all the suppliers have.
    let mut turned = Vec::with_capacity(cost.len());
    for customer in 0..demand.len() {
        turned.extend(cost.iter().skip(customer).step_by(demand.len()));
    }
    let seen = with_enough(demand, supply, &turned);
    let mut flows: Vec<_> = (seen.flows.iter())
        .map(|&(customer, supplier, units)| (supplier, customer, units))
        .collect();
    flows.sort_unstable_by_key(|&(supplier, customer, _)| (supplier, customer));
    let negative = |prices: Vec<f64>| prices.into_iter().map(|price| -price).collect();
    Plan {
        flows,
        supply_prices: negative(seen.demand_prices),
        demand_prices: negative(seen.supply_prices),
        ..seen
    }
}

fn with_enough(supply: &[f64], demand: &[f64], cost: &[f64]) -> Plan {
    let solved = dense::solve(supply, demand, cost);
    let customers = demand.len();
    let mut arcs: Vec<(u32, f64)> = (solved.tree.basis())
        .filter(|(_, units)| *units > 0.0)
        .collect();
    arcs.sort_unstable_by_key(|(arc, _)| *arc);
    let value = (arcs.iter()).fold(0.0, |sum, &(arc, units)| sum + cost[arc as usize] * units);
    let flows = (arcs.into_iter())
        .map(|(arc, units)| (arc as usize / customers, arc as usize % customers, units))
        .collect();
    let (above, below) = solved.tree.prices.split_at(supply.len());
    let mut demand_prices = below[..customers].to_vec();
    for (customer, price) in demand_prices.iter_mut().enumerate() {
        if price.is_infinite() {
            *price = first_price(above, cost, customer, customers);
        }
    }
    Plan {
        flows,
        value,
        supply_prices: above.to_vec(),
        demand_prices,
        optimal: solved.optimal,
    }
}

/// What a first unit would cost a customer who wants none.
fn first_price(supply_prices: &[f64], cost: &[f64], customer: usize, customers: usize) -> f64 {
    let costs = cost.iter().skip(customer).step_by(customers);
    (supply_prices.iter().zip(costs))
        .map(|(price, cost)| price + cost)
        .reduce(f64::min)
        .unwrap_or(0.0)
}
