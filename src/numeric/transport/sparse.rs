//! Only some suppliers can serve some customers, and nobody has to.

use super::Arc;
use super::search::Search;
use super::tree::{Entering, NO_ARC, Tree};

/// Block search (LEMON's default rule): of each block of arcs the best enters. After the arcs come those to the root, by
/// which a supplier keeps the rest and a customer goes without.
pub(super) struct BlockSearch<'a> {
    pub arcs: &'a [Arc],
    pub suppliers: usize,
    pub customers: usize,
    /// Arcs of a block.
    pub block: usize,
    /// Where the last block ended.
    pub next: usize,
    pub tolerance: f64,
}

impl Search for BlockSearch<'_> {
    fn entering(&mut self, tree: &Tree) -> Option<Entering> {
        let count = self.arcs.len() + self.suppliers + self.customers;
        let mut best = None;
        let mut lowest = -self.tolerance;
        let mut until = self.block;
        for seen in 1..=count {
            let (from, to, cost) = self.ends(self.next);
            let reduced_cost = cost + tree.prices[from] - tree.prices[to];
            if reduced_cost < lowest {
                lowest = reduced_cost;
                best = Some((self.next, from, to, cost));
            }
            self.next = if self.next + 1 < count {
                self.next + 1
            } else {
                0
            };
            if seen == until {
                if best.is_some() {
                    break;
                }
                until += self.block;
            }
        }
        best.map(|(place, from, to, cost)| Entering {
            from,
            to,
            arc: if place < self.arcs.len() {
                place as u32
            } else {
                NO_ARC
            },
            cost,
            reduced_cost: lowest,
        })
    }
}

impl BlockSearch<'_> {
    /// Nodes and cost of an arc; an arc that brings nothing or leads nowhere goes from the root to the root.
    fn ends(&self, place: usize) -> (usize, usize, f64) {
        let root = self.suppliers + self.customers;
        match self.arcs.get(place) {
            Some(arc) if is_useful(arc, self.suppliers, self.customers) => {
                (arc.from, self.suppliers + arc.to, -arc.value)
            }
            Some(_) => (root, root, 0.0),
            None => {
                let node = place - self.arcs.len();
                if node < self.suppliers {
                    (node, root, 0.0)
                } else {
                    (root, node, 0.0)
                }
            }
        }
    }
}

/// True for an arc between nodes that exist, with something to gain.
pub(super) fn is_useful(arc: &Arc, suppliers: usize, customers: usize) -> bool {
    arc.value > 0.0 && arc.value.is_finite() && arc.from < suppliers && arc.to < customers
}
