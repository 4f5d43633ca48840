//! The metabolism as flows between places, without and with the scenario, by sector. What is not declared closes the
//! balance of each sector under a name of its own, so that what enters a sector leaves it.

mod energy;
mod matter;

pub use energy::energy_flows;
pub use matter::{MatterTable, matter_flows};

use super::outcome::{PhysicalFlow, Place};
use super::park::Park;
use std::collections::BTreeMap;

/// An end of a flow, small enough to be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Source(&'static str),
    /// Index into [`Park::sectors`].
    Sector(usize),
    Sink(&'static str),
}

impl End {
    fn place(self, park: &Park) -> Place {
        match self {
            End::Source(name) => Place::Source(name),
            End::Sink(name) => Place::Sink(name),
            End::Sector(sector) => Place::Sector(park.sectors[sector].clone()),
        }
    }
}

/// Ends, resource, action.
type Key = (End, End, &'static str, Option<&'static str>);

/// Flows summed by their ends, resource and action.
#[derive(Default)]
struct Sums {
    flows: BTreeMap<Key, f64>,
}

impl Sums {
    fn add(
        &mut self,
        from: End,
        to: End,
        resource: &'static str,
        quantity: f64,
        action: Option<&'static str>,
    ) {
        if quantity != 0.0 {
            *self.flows.entry((from, to, resource, action)).or_default() += quantity;
        }
    }

    /// What enters less what leaves each sector.
    fn gaps(&self, sectors: usize) -> Vec<f64> {
        let mut gaps = vec![0.0; sectors];
        for ((from, to, ..), quantity) in &self.flows {
            if let End::Sector(sector) = to {
                gaps[*sector] += quantity;
            }
            if let End::Sector(sector) = from {
                gaps[*sector] -= quantity;
            }
        }
        gaps
    }

    fn into_flows(self, park: &Park) -> Vec<PhysicalFlow> {
        // What is left of a difference that should be nothing is no flow.
        let noise = self.flows.values().copied().fold(0.0, f64::max) * 1e-12;
        self.flows
            .into_iter()
            .filter(|(_, quantity)| *quantity > noise)
            .map(|((from, to, resource, action), quantity)| PhysicalFlow {
                from: from.place(park),
                to: to.place(park),
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
