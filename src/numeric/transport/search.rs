//! The search for entering arcs, and the simplex around it.

use super::tree::{Entering, Tree};

/// Prices that differ by less than this share of the largest cost are equal.
pub(super) const PRICE_TOLERANCE: f64 = 1e-12;
/// Quantities below this share of the largest are rounding errors.
pub(super) const FLOW_TOLERANCE: f64 = 1e-12;

/// Finds an arc whose entry lowers the cost, or none when there is no such arc.
pub(super) trait Search {
    /// The next one, in an order of its own.
    fn entering(&mut self, tree: &Tree) -> Option<Entering>;
}

/// Pivots until nothing is to be gained; false when it gave up before.
///
/// A strongly feasible tree cannot cycle, but the theorem speaks of exact numbers: the limit, far above what any instance
/// takes (about two pivots per node), keeps rounding from ever hanging the page. What is found by then is feasible.
pub(super) fn improve(tree: &mut Tree, search: &mut impl Search) -> bool {
    let nodes = tree.root() + 1;
    let mut left = 1_000 + nodes.saturating_mul(nodes);
    loop {
        // Prices gather rounding errors from pivot to pivot: the last word is with fresh ones.
        tree.price_all();
        let before = left;
        while let Some(entering) = search.entering(tree) {
            if left == 0 {
                return false;
            }
            left -= 1;
            tree.pivot(entering);
        }
        if left == before {
            return true;
        }
    }
}
