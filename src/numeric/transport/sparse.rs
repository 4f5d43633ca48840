//! Only some suppliers can serve some customers, and nobody has to.

use super::search::Search;
use super::tree::{Entering, Tree};

/// An arc between two nodes of the tree.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub from: u32,
    pub to: u32,
    /// The caller's name of the arc.
    pub arc: u32,
    pub cost: f64,
}

/// Block search (LEMON's default rule): the best arc of a block enters, and the next search starts after the block.
pub(super) struct BlockSearch<'a> {
    pub links: &'a [Link],
    /// Arcs of a block.
    pub block: usize,
    /// Where the last block ended.
    pub next: usize,
    pub tolerance: f64,
}

impl Search for BlockSearch<'_> {
    fn entering(&mut self, tree: &Tree) -> Option<Entering> {
        let count = self.links.len();
        let mut seen = 0;
        while seen < count {
            let until = count.min(self.next + self.block);
            let block = self.links.get(self.next..until).unwrap_or_default();
            seen += block.len();
            self.next = if until < count { until } else { 0 };
            let best = self.best(block, tree);
            if best.is_some() {
                return best;
            }
        }
        None
    }
}

impl BlockSearch<'_> {
    fn best(&self, block: &[Link], tree: &Tree) -> Option<Entering> {
        let mut best = None;
        let mut lowest = -self.tolerance;
        for link in block {
            let (from, to) = (link.from as usize, link.to as usize);
            let reduced_cost = link.cost + tree.prices[from] - tree.prices[to];
            if reduced_cost < lowest {
                lowest = reduced_cost;
                best = Some(link);
            }
        }
        best.map(|link| Entering {
            from: link.from as usize,
            to: link.to as usize,
            arc: link.arc,
            cost: link.cost,
            reduced_cost: lowest,
        })
    }
}
