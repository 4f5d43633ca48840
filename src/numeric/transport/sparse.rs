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

/// Candidates that are looked at together: more cost more to go through, fewer are often gone before they enter.
const MOST_CANDIDATES: usize = 64;

/// A list of candidates (Mulvey 1978): a look at the arcs, round after round, finds some that lower the cost, and they enter one
/// after the other, the best first, as far as they still do. An arc changes prices near it alone: most of the list stays good,
/// and few looks are needed.
pub(super) struct CandidateSearch<'a> {
    links: &'a [Link],
    /// Places of the arcs still to try.
    candidates: Vec<u32>,
    /// Where the next look begins.
    next: usize,
    tolerance: f64,
}

impl<'a> CandidateSearch<'a> {
    /// Begins at the first arc.
    pub fn new(links: &'a [Link], tolerance: f64) -> Self {
        Self {
            links,
            candidates: Vec::with_capacity(MOST_CANDIDATES),
            next: 0,
            tolerance,
        }
    }

    /// Fills the list, at most once round.
    fn look(&mut self, tree: &Tree) {
        let start = std::mem::take(&mut self.next);
        for part in [start..self.links.len(), 0..start] {
            for (link, place) in self.links[part.clone()].iter().zip(part) {
                if reduced_cost(link, tree) < -self.tolerance {
                    self.candidates.push(place as u32);
                    if self.candidates.len() == MOST_CANDIDATES {
                        self.next = place + 1;
                        return;
                    }
                }
            }
        }
    }

    /// The best of the list by the prices of now; those that no longer lower the cost leave it.
    fn best(&mut self, tree: &Tree) -> Option<Entering> {
        let mut best = None;
        let mut lowest = -self.tolerance;
        let (links, tolerance) = (self.links, self.tolerance);
        self.candidates.retain(|place| {
            let link = &links[*place as usize];
            let reduced_cost = reduced_cost(link, tree);
            if reduced_cost < lowest {
                lowest = reduced_cost;
                best = Some(link);
            }
            reduced_cost < -tolerance
        });
        best.map(|link| Entering {
            from: link.from as usize,
            to: link.to as usize,
            arc: link.arc,
            cost: link.cost,
            reduced_cost: lowest,
        })
    }
}

impl Search for CandidateSearch<'_> {
    fn entering(&mut self, tree: &Tree) -> Option<Entering> {
        if let Some(best) = self.best(tree) {
            return Some(best);
        }
        self.look(tree);
        self.best(tree)
    }
}

fn reduced_cost(link: &Link, tree: &Tree) -> f64 {
    link.cost + tree.prices[link.from as usize] - tree.prices[link.to as usize]
}
