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

    /// What enters less what leaves each sector, of flows above a quantity.
    fn gaps(&self, sectors: usize, least: f64) -> Vec<f64> {
        let mut gaps = vec![0.0; sectors];
        for ((from, to, ..), quantity) in &self.flows {
            if *quantity <= least {
                continue;
            }
            if let End::Sector(sector) = to {
                gaps[*sector] += quantity;
            }
            if let End::Sector(sector) = from {
                gaps[*sector] -= quantity;
            }
        }
        gaps
    }

    fn into_flows(self, park: &Park) -> Balanced {
        // What is left of a difference that should be nothing is no flow.
        let noise = self.flows.values().copied().fold(0.0, f64::max) * 1e-12;
        let gaps = self.gaps(park.sectors.len(), noise);
        let largest_gap = gaps.iter().fold(0.0, |most: f64, gap| most.max(gap.abs()));
        let flows = (self.flows.into_iter())
            .filter(|(_, quantity)| *quantity > noise)
            .map(|((from, to, resource, action), quantity)| PhysicalFlow {
                from: from.place(park),
                to: to.place(park),
                resource,
                quantity,
                action: action.map(str::to_owned),
            })
            .collect();
        Balanced { flows, largest_gap }
    }
}

/// Flows, and how far they are from balance.
#[derive(Clone, Debug, Default)]
pub struct Balanced {
    /// The flows.
    pub flows: Vec<PhysicalFlow>,
    /// Largest gap between what enters and what leaves a sector, in the unit of the flows.
    pub largest_gap: f64,
}
