//! Only some suppliers can serve some customers, and nobody has to.

use super::search::Search;
use super::tree::{Entering, Tree};
use crate::numeric::order;

/// An arc between two nodes of the tree.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub from: u32,
    pub to: u32,
    /// The caller's name of the arc.
    pub arc: u32,
    pub cost: f64,
}

/// A list of candidates (Mulvey 1978): one look at all arcs finds those that lower the cost, and they enter one after the other, the best
/// first, as far as they still do. An arc changes prices near it alone: most of the list stays good, and few looks are needed.
pub(super) struct CandidateSearch<'a> {
    pub links: &'a [Link],
    /// Reduced cost and place of the arcs still to try, the best last.
    pub candidates: Vec<(f64, u32)>,
    pub tolerance: f64,
}

impl Search for CandidateSearch<'_> {
    fn entering(&mut self, tree: &Tree) -> Option<Entering> {
        loop {
            while let Some((_, place)) = self.candidates.pop() {
                let link = &self.links[place as usize];
                let reduced_cost = reduced_cost(link, tree);
                if reduced_cost < -self.tolerance {
                    return Some(Entering {
                        from: link.from as usize,
                        to: link.to as usize,
                        arc: link.arc,
                        cost: link.cost,
                        reduced_cost,
                    });
                }
            }
            self.look(tree);
            if self.candidates.is_empty() {
                return None;
            }
        }
    }
}

impl CandidateSearch<'_> {
    fn look(&mut self, tree: &Tree) {
        for (place, link) in self.links.iter().enumerate() {
            let reduced_cost = reduced_cost(link, tree);
            if reduced_cost < -self.tolerance {
                self.candidates.push((reduced_cost, place as u32));
            }
        }
        order::sort(&mut self.candidates, |a, b| b.0.total_cmp(&a.0));
    }
}

fn reduced_cost(link: &Link, tree: &Tree) -> f64 {
    link.cost + tree.prices[link.from as usize] - tree.prices[link.to as usize]
}
