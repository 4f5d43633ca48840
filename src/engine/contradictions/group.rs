//! Groups of figures that balances join, each reconciled by itself.

use super::build::Network;
use super::merge::{self, Solved};
use crate::model::{Problem, Problems};
use crate::numeric::reconcile::Irreconcilable;
use std::collections::BTreeMap;

/// Work (figures times squared balances) beyond which a group is not reconciled: it would freeze the page.
const MOST_WORK: f64 = 4e8;

/// A group after reconciliation.
#[derive(Debug)]
pub struct Group {
    /// Indices of its edges.
    pub edges: Vec<usize>,
    /// What the balances make of them; `None` when there is no answer.
    pub solved: Option<Solved>,
}

/// The groups, in the order of their first edges. What has no answer is named among the problems.
pub fn groups(network: &Network, problems: &mut Problems) -> Vec<Group> {
    let mut found = Vec::new();
    for (edges, balances, shares) in joined(network) {
        let problem = merge::Problem::new(network, &edges, &balances, &shares);
        let solved = if problem.work() > MOST_WORK {
            problems.push(Problem::new("", "contradiction-too-large").with("figures", edges.len()));
            None
        } else {
            match problem.solve() {
                Ok(solved) => Some(solved),
                Err(why) => {
                    problems.push(Problem::new("", code(why)));
                    None
                }
            }
        };
        found.push(Group { edges, solved });
    }
    found
}

fn code(why: Irreconcilable) -> &'static str {
    match why {
        Irreconcilable::Contradiction => "contradiction-exact",
        Irreconcilable::NoAnswer => "contradiction-no-answer",
    }
}

/// Indices of the edges, balances and shares of a group.
type Members = (Vec<usize>, Vec<usize>, Vec<usize>);

fn joined(network: &Network) -> Vec<Members> {
    let mut roots = Roots::new(network.edges.len());
    let mut first: BTreeMap<usize, usize> = BTreeMap::new();
    for (place, edge) in network.edges.iter().enumerate() {
        for balance in [edge.from, edge.to].into_iter().flatten() {
            let other = *first.entry(balance).or_insert(place);
            roots.join(place, other);
        }
    }
    for share in &network.shares {
        roots.join(share.edge, share.of);
    }
    let mut groups: BTreeMap<usize, Members> = BTreeMap::new();
    for edge in 0..network.edges.len() {
        groups.entry(roots.of(edge)).or_default().0.push(edge);
    }
    for (balance, edge) in first {
        groups.entry(roots.of(edge)).or_default().1.push(balance);
    }
    for (place, share) in network.shares.iter().enumerate() {
        groups
            .entry(roots.of(share.edge))
            .or_default()
            .2
            .push(place);
    }
    groups.into_values().collect()
}

/// Sets that grow together; the root of each is its lowest member.
struct Roots(Vec<usize>);

impl Roots {
    fn new(count: usize) -> Self {
        Self((0..count).collect())
    }

    fn of(&mut self, mut place: usize) -> usize {
        while self.0[place] != place {
            self.0[place] = self.0[self.0[place]];
            place = self.0[place];
        }
        place
    }

    fn join(&mut self, left: usize, right: usize) {
        let (left, right) = (self.of(left), self.of(right));
        self.0[left.max(right)] = left.min(right);
    }
}
