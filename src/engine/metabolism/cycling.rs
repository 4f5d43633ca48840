//! How much of what passes the actors passes them again: the cycling index of Finn.
//!
//! J. T. Finn, *Measures of ecosystem structure and function derived from analysis of flows*, Journal of Theoretical Biology 56
//! (1976): with the throughflow `T` of each actor and the shares `q_ij = F_ij / T_j` of what leaves `j` for `i`, the structure
//! matrix `N = (1 - Q)⁻¹` says how often what enters `j` passes `i`. Of the throughflow of `i` the part `(N_ii - 1) / N_ii` has
//! been there before. `TSTc` sums that part over the actors, `TST` the throughflows, and `FCI = TSTc / TST`.
//!
//! What actors declare does not balance: the gap goes to or comes from stock, as in Finn's equation (2), so that the throughflow
//! is the larger of all that enters and all that leaves.
//!
//! Only what stands in one loop with `i` reaches it again, so each strongly connected group of actors is inverted by itself; an
//! actor in no loop has `N_ii = 1`.

use crate::numeric::greater;

/// Actors in one group of loops beyond which the inverse is not computed.
const MOST_IN_A_GROUP: usize = 1_000;
/// A pivot below this, beside columns that sum to 1, is a loop that nothing enters or leaves.
const CLOSED: f64 = 1e-12;

/// Flows between actors, in one unit.
#[derive(Clone, Debug, Default)]
pub struct FlowMatrix {
    /// What enters each actor, from inside and outside.
    pub entering: Vec<f64>,
    /// What leaves each actor.
    pub leaving: Vec<f64>,
    /// Giver, taker and quantity; several between the same two add up.
    pub inside: Vec<(usize, usize, f64)>,
}

/// The two sums behind the index.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cycling {
    /// Sum of the throughflows of the actors.
    pub throughflow: f64,
    /// Part of it that has passed the same actor before; `None` when a group of loops is too large to compute.
    pub cycled: Option<f64>,
}

impl FlowMatrix {
    /// Flows between `actors` actors, none yet.
    pub fn new(actors: usize) -> Self {
        Self {
            entering: vec![0.0; actors],
            leaving: vec![0.0; actors],
            inside: Vec::new(),
        }
    }

    /// The sums behind the cycling index.
    pub fn cycling(&self) -> Cycling {
        let throughflows: Vec<f64> = (self.entering.iter().zip(&self.leaving))
            .map(|(entering, leaving)| greater(*entering, *leaving))
            .collect();
        let groups = groups_of_loops(self.entering.len(), &self.inside);
        let cycled = groups
            .iter()
            .map(|group| self.cycled_in(group, &throughflows));
        Cycling {
            throughflow: throughflows.iter().sum(),
            cycled: cycled.sum(),
        }
    }

    /// Cycled throughflow of one group; `None` when it is too large.
    fn cycled_in(&self, group: &[usize], throughflows: &[f64]) -> Option<f64> {
        let count = group.len();
        if count > MOST_IN_A_GROUP {
            return None;
        }
        let mut place = vec![None; throughflows.len()];
        for (index, actor) in group.iter().enumerate() {
            place[*actor] = Some(index);
        }
        let mut matrix = vec![vec![0.0; count]; count];
        for (index, row) in matrix.iter_mut().enumerate() {
            row[index] = 1.0;
        }
        for (from, to, quantity) in &self.inside {
            let through = throughflows[*from];
            if let (Some(from), Some(to), true) = (place[*from], place[*to], through > 0.0) {
                matrix[to][from] -= quantity / through;
            }
        }
        let Some(diagonal) = inverse_diagonal(matrix) else {
            // Nothing ever leaves the group: all of it has been there before.
            return Some(group.iter().map(|actor| throughflows[*actor]).sum());
        };
        let cycled = group.iter().zip(diagonal).map(|(actor, passes)| {
            throughflows[*actor] * greater(1.0 - 1.0 / greater(passes, 1.0), 0.0)
        });
        Some(cycled.sum())
    }
}

/// Diagonal of the inverse by Gauss-Jordan elimination in place. The columns of these matrices are dominated by their diagonal,
/// so that no rows need to be exchanged; `None` when one is singular.
fn inverse_diagonal(mut matrix: Vec<Vec<f64>>) -> Option<Vec<f64>> {
    let count = matrix.len();
    for column in 0..count {
        let pivot = matrix[column][column];
        if pivot.abs() < CLOSED {
            return None;
        }
        matrix[column][column] = 1.0;
        matrix[column]
            .iter_mut()
            .for_each(|number| *number /= pivot);
        let own = matrix[column].clone();
        for (index, row) in matrix.iter_mut().enumerate() {
            let factor = row[column];
            if index != column && factor != 0.0 {
                row[column] = 0.0;
                for (number, own) in row.iter_mut().zip(&own) {
                    *number -= factor * own;
                }
            }
        }
    }
    Some((0..count).map(|index| matrix[index][index]).collect())
}

/// Groups of actors that reach each other along flows (S. R. Kosaraju's two passes), without those in no loop. Also tells which
/// flows close a loop: both ends stand in one group.
pub fn groups_of_loops(actors: usize, flows: &[(usize, usize, f64)]) -> Vec<Vec<usize>> {
    let mut ahead = vec![Vec::new(); actors];
    let mut back = vec![Vec::new(); actors];
    let mut to_itself = vec![false; actors];
    for (from, to, quantity) in flows {
        if *quantity > 0.0 && *from < actors && *to < actors {
            ahead[*from].push(*to);
            back[*to].push(*from);
            to_itself[*from] |= from == to;
        }
    }
    let mut seen = vec![false; actors];
    let mut finished = Vec::with_capacity(actors);
    for actor in 0..actors {
        walk(actor, &ahead, &mut seen, &mut finished);
    }
    let mut seen = vec![false; actors];
    let mut groups = Vec::new();
    for actor in finished.into_iter().rev() {
        let mut group = Vec::new();
        walk(actor, &back, &mut seen, &mut group);
        if group.len() > 1 || group.first().is_some_and(|one| to_itself[*one]) {
            group.sort_unstable();
            groups.push(group);
        }
    }
    groups
}

/// Appends all that is reached from an actor and has not been seen, each after those reached from it.
fn walk(start: usize, next: &[Vec<usize>], seen: &mut [bool], finished: &mut Vec<usize>) {
    if seen[start] {
        return;
    }
    seen[start] = true;
    let mut path = vec![(start, 0)];
    while let Some((actor, done)) = path.last_mut() {
        if let Some(other) = next[*actor].get(*done).copied() {
            *done += 1;
            if !seen[other] {
                seen[other] = true;
                path.push((other, 0));
            }
        } else {
            finished.push(*actor);
            path.pop();
        }
    }
}
