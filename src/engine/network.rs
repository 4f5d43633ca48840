//! The metabolism as flows between places, without and with the scenario, by sector. What is not declared closes the
//! balance of each sector under a name of its own, so that what enters a sector leaves it.

mod energy;
mod matter;

pub use energy::energy_network;
pub use matter::matter_network;

use super::outcome::{PhysicalFlow, Place};
use std::collections::BTreeMap;

/// Flows summed by their ends, resource and action.
#[derive(Default)]
struct Sums {
    flows: BTreeMap<(Place, Place, &'static str, Option<&'static str>), f64>,
}

impl Sums {
    fn add(
        &mut self,
        from: Place,
        to: Place,
        resource: &'static str,
        quantity: f64,
        action: Option<&'static str>,
    ) {
        if quantity != 0.0 {
            *self.flows.entry((from, to, resource, action)).or_default() += quantity;
        }
    }

    /// What enters and what leaves a place.
    fn balance(&self, place: &Place) -> (f64, f64) {
        let mut balance = (0.0, 0.0);
        for ((from, to, ..), quantity) in &self.flows {
            if to == place {
                balance.0 += quantity;
            }
            if from == place {
                balance.1 += quantity;
            }
        }
        balance
    }

    fn into_flows(self) -> Vec<PhysicalFlow> {
        self.flows
            .into_iter()
            .filter(|(_, quantity)| *quantity > 1e-9)
            .map(|((from, to, resource, action), quantity)| PhysicalFlow {
                from,
                to,
                resource,
                quantity,
                action: action.map(str::to_owned),
            })
            .collect()
    }
}

/// Largest gap between what enters and what leaves a sector, in the unit of the flows.
pub fn largest_gap(flows: &[PhysicalFlow]) -> f64 {
    let mut balance: BTreeMap<&Place, f64> = BTreeMap::new();
    for flow in flows {
        *balance.entry(&flow.to).or_default() += flow.quantity;
        *balance.entry(&flow.from).or_default() -= flow.quantity;
    }
    balance
        .into_iter()
        .filter(|(place, _)| matches!(place, Place::Sector(_)))
        .map(|(_, gap)| gap.abs())
        .fold(0.0, f64::max)
}
