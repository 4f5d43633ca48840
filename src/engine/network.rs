//! The metabolism as flows between places, without and with the scenario, by sector. What is not declared closes the
//! balance of each sector under a name of its own, so that what enters a sector leaves it.

mod energy;
mod matter;
mod names;

pub use energy::energy_flows;
pub use matter::{MatterTable, matter_flows};

use super::outcome::{PhysicalFlow, Place};
use super::park::Park;
use crate::numeric::greater;
use names::{Name, names};
use std::collections::BTreeMap;

/// An end of a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Source(Name),
    /// Index into [`Park::sectors`].
    Sector(usize),
    Sink(Name),
}

/// An end as a number: sources before sectors before sinks, each in their order.
const SECTORS: u64 = 1 << 14;
const SINKS: u64 = 2 << 14;

impl End {
    fn number(self) -> u64 {
        match self {
            End::Source(name) => u64::from(name.0),
            End::Sector(sector) => SECTORS + sector as u64,
            End::Sink(name) => SINKS + u64::from(name.0),
        }
    }

    fn from_number(number: u64) -> Self {
        if number >= SINKS {
            End::Sink(Name((number - SINKS) as u16))
        } else if number >= SECTORS {
            End::Sector((number - SECTORS) as usize)
        } else {
            End::Source(Name(number as u16))
        }
    }

    fn place(self, park: &Park) -> Place {
        match self {
            End::Source(name) => Place::Source(names().text(name)),
            End::Sink(name) => Place::Sink(names().text(name)),
            End::Sector(sector) => Place::Sector(park.sectors[sector].clone()),
        }
    }
}

/// Ends, resource and action of a flow in one number of four times sixteen bits, ordered as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key(u64);

const FIELD: u64 = 0xFFFF;

impl Key {
    fn new(from: End, to: End, resource: Name, action: Option<Name>) -> Self {
        let action = action.map_or(0, |action| u64::from(action.0) + 1);
        Self((from.number() << 48) | (to.number() << 32) | (u64::from(resource.0) << 16) | action)
    }

    fn from(self) -> End {
        End::from_number(self.0 >> 48)
    }

    fn to(self) -> End {
        End::from_number((self.0 >> 32) & FIELD)
    }

    fn resource(self) -> Name {
        Name(((self.0 >> 16) & FIELD) as u16)
    }

    fn action(self) -> Option<Name> {
        let action = (self.0 & FIELD).checked_sub(1)?;
        Some(Name(action as u16))
    }
}

/// Flows summed by their ends, resource and action.
#[derive(Default)]
struct Sums {
    flows: BTreeMap<Key, f64>,
}

impl Sums {
    fn add(&mut self, from: End, to: End, resource: Name, quantity: f64, action: Option<Name>) {
        if quantity != 0.0 {
            let key = Key::new(from, to, resource, action);
            *self.flows.entry(key).or_default() += quantity;
        }
    }

    /// What enters less what leaves each sector, of flows above a quantity.
    fn gaps(&self, sectors: usize, least: f64) -> Vec<f64> {
        let mut gaps = vec![0.0; sectors];
        for (key, quantity) in &self.flows {
            if *quantity <= least {
                continue;
            }
            if let End::Sector(sector) = key.to() {
                gaps[sector] += quantity;
            }
            if let End::Sector(sector) = key.from() {
                gaps[sector] -= quantity;
            }
        }
        gaps
    }

    fn into_flows(self, park: &Park) -> Balanced {
        // What is left of a difference that should be nothing is no flow.
        let noise = self
            .flows
            .values()
            .copied()
            .fold(0.0, |most, next| greater(next, most))
            * 1e-12;
        let gaps = self.gaps(park.sectors.len(), noise);
        let largest_gap = gaps.iter().fold(0.0, |most: f64, gap| most.max(gap.abs()));
        let mut flows = Vec::with_capacity(self.flows.len());
        for (key, quantity) in self.flows {
            if quantity > noise {
                flows.push(PhysicalFlow {
                    from: key.from().place(park),
                    to: key.to().place(park),
                    resource: names().text(key.resource()),
                    quantity,
                    action: key.action().map(|action| names().text(action)),
                });
            }
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_keeps_its_parts_and_their_order() {
        let ends = [
            End::Source(Name(0)),
            End::Source(Name(700)),
            End::Sector(0),
            End::Sector(9),
            End::Sink(Name(3)),
        ];
        let mut last = None;
        for from in ends {
            for to in ends {
                for (resource, action) in [(5, None), (5, Some(Name(0))), (6, Some(Name(8)))] {
                    let key = Key::new(from, to, Name(resource), action);
                    assert_eq!((key.from(), key.to()), (from, to));
                    assert_eq!((key.resource(), key.action()), (Name(resource), action));
                    assert!(last < Some(key));
                    last = Some(key);
                }
            }
        }
    }
}
