//! Cheapest trees in the plane, and what passes over each of their branches.

/// A tree over places 0 to n - 1, grown from place 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tree {
    /// Place that each place hangs on; place 0 hangs on itself.
    pub parent: Vec<usize>,
    /// Length of the branch to it, in the unit of the points.
    pub length: Vec<f64>,
    /// Places in the order in which they joined: each after its parent.
    pub order: Vec<usize>,
    /// Branches between each place and place 0.
    depth: Vec<usize>,
}

/// The tree of least total length that joins all points (R. C. Prim, Bell System Technical Journal 36, 1957), with the
/// length of a possible branch given by `length(a, b)`. Of equal branches the one to the lower place counts.
pub fn cheapest_tree(places: usize, length: &dyn Fn(usize, usize) -> f64) -> Tree {
    let mut tree = Tree {
        parent: vec![0; places],
        length: vec![f64::INFINITY; places],
        order: Vec::with_capacity(places),
        depth: vec![0; places],
    };
    let mut joined = vec![false; places];
    let mut here = 0;
    for step in 0..places {
        if step > 0 {
            here = nearest(&tree.length, &joined);
            tree.depth[here] = tree.depth[tree.parent[here]] + 1;
        }
        joined[here] = true;
        tree.order.push(here);
        for (other, joined) in joined.iter().enumerate() {
            if *joined {
                continue;
            }
            let branch = length(here, other);
            if branch < tree.length[other] {
                tree.length[other] = branch;
                tree.parent[other] = here;
            }
        }
    }
    if let Some(root) = tree.length.first_mut() {
        *root = 0.0;
    }
    tree
}

/// The first of the nearest places that have not joined.
fn nearest(length: &[f64], joined: &[bool]) -> usize {
    let open = (0..length.len()).filter(|place| !joined[*place]);
    open.reduce(|best, place| {
        if length[place] < length[best] {
            place
        } else {
            best
        }
    })
    .unwrap_or(0)
}

impl Tree {
    /// Visits the branches between two places, each by the place that hangs on it.
    pub fn walk(&self, from: usize, to: usize, visit: &mut dyn FnMut(usize)) {
        let (mut left, mut right) = (from, to);
        while left != right {
            if self.depth[left] < self.depth[right] {
                std::mem::swap(&mut left, &mut right);
            }
            visit(left);
            left = self.parent[left];
        }
    }

    /// What passes over the branch above each place when each of the `loads` (from, to, quantity) takes its way through the
    /// tree.
    pub fn carried(&self, loads: &[(usize, usize, f64)]) -> Vec<f64> {
        let mut carried = vec![0.0; self.parent.len()];
        for &(from, to, quantity) in loads {
            self.walk(from, to, &mut |place| carried[place] += quantity);
        }
        carried
    }

    /// The part that each place is in when only some branches stand, by the place that the part hangs on.
    pub fn parts(&self, stands: &[bool]) -> Vec<usize> {
        let mut part: Vec<usize> = (0..self.parent.len()).collect();
        for &place in self.order.iter().skip(1) {
            if stands[place] {
                part[place] = part[self.parent[place]];
            }
        }
        part
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(points: &[(f64, f64)]) -> Tree {
        cheapest_tree(points.len(), &|a, b| {
            (points[a].0 - points[b].0).hypot(points[a].1 - points[b].1)
        })
    }

    /// Least total over all the trees there are, by their Prüfer sequences.
    fn least_by_trial(points: &[(f64, f64)]) -> f64 {
        let count = points.len();
        let trees = count.pow(count as u32 - 2);
        let mut least = f64::INFINITY;
        for code in 0..trees {
            let sequence: Vec<usize> = (0..count - 2)
                .map(|digit| code / count.pow(digit as u32) % count)
                .collect();
            least = least.min(length_of(&sequence, points));
        }
        least
    }

    fn length_of(sequence: &[usize], points: &[(f64, f64)]) -> f64 {
        let mut degree = vec![1; points.len()];
        for place in sequence {
            degree[*place] += 1;
        }
        let distance =
            |a: usize, b: usize| (points[a].0 - points[b].0).hypot(points[a].1 - points[b].1);
        let mut total = 0.0;
        for place in sequence {
            let leaf = (0..degree.len())
                .find(|leaf| degree[*leaf] == 1)
                .expect("a leaf");
            total += distance(leaf, *place);
            degree[leaf] = 0;
            degree[*place] -= 1;
        }
        let last: Vec<usize> = (0..degree.len()).filter(|at| degree[*at] == 1).collect();
        total + distance(last[0], last[1])
    }

    #[test]
    fn no_tree_is_shorter_than_the_cheapest() {
        // Six points of a linear congruential sequence, 40 times: 6^4 = 1,296 trees each.
        let mut seed = 12_345_u64;
        let mut next = || {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as f64 / f64::from(u32::MAX >> 1)
        };
        for _ in 0..40 {
            let points: Vec<(f64, f64)> = (0..6).map(|_| (next(), next())).collect();
            let found: f64 = tree(&points).length.iter().sum();
            assert!((found - least_by_trial(&points)).abs() < 1e-12);
        }
    }

    #[test]
    fn few_places_and_places_that_coincide() {
        assert_eq!(tree(&[]), Tree::default());
        assert_eq!(tree(&[(1.0, 2.0)]).length, [0.0]);
        let same = tree(&[(1.0, 2.0), (1.0, 2.0), (1.0, 5.0)]);
        assert_eq!(same.length, [0.0, 0.0, 3.0]);
    }

    #[test]
    fn loads_pass_over_the_branches_between_their_ends() {
        // 0 - 1 - 2, and 3 on 1.
        let tree = tree(&[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (1.0, 1.0)]);
        let carried = tree.carried(&[(0, 2, 5.0), (3, 2, 2.0), (1, 1, 9.0)]);
        assert_eq!(carried, [0.0, 5.0, 7.0, 2.0]);
    }

    #[test]
    fn branches_that_do_not_stand_part_the_places() {
        // A row: 0 - 1 - 2 - 3, without the branch between 1 and 2.
        let tree = tree(&[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]);
        assert_eq!(tree.parts(&[true, true, false, true]), [0, 0, 2, 2]);
        let mut way = Vec::new();
        tree.walk(0, 2, &mut |place| way.push(place));
        assert_eq!(way, [2, 1]);
    }
}
