//! Cheapest trees in the plane, and what passes over each of their branches.

/// Group of a place that is in none.
pub const ALONE: usize = usize::MAX;

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

/// A place that has not joined the tree, and the nearest that has.
#[derive(Clone, Copy)]
struct Open {
    at: (f64, f64),
    /// Square of the length to the nearest.
    square: f64,
    place: usize,
    parent: usize,
    group: usize,
}

/// The tree of least total length that joins all points (R. C. Prim, Bell System Technical Journal 36, 1957). Of equal
/// branches the one to the lower place counts. Branches between places of one group have only a share of their length;
/// [`ALONE`] is no group.
pub fn cheapest_tree(points: &[(f64, f64)], groups: &[usize], share: f64) -> Tree {
    let places = points.len();
    let mut tree = Tree {
        parent: vec![0; places],
        length: vec![0.0; places],
        order: Vec::with_capacity(places),
        depth: vec![0; places],
    };
    let mut open: Vec<Open> = (points.iter().zip(groups).enumerate())
        .map(|(place, (at, group))| Open {
            at: *at,
            square: f64::INFINITY,
            place,
            parent: 0,
            group: *group,
        })
        .collect();
    let mut next = 0;
    while next < open.len() {
        let here = open.swap_remove(next);
        if !tree.order.is_empty() {
            tree.depth[here.place] = tree.depth[here.parent] + 1;
            tree.parent[here.place] = here.parent;
            tree.length[here.place] = here.square.sqrt();
        }
        tree.order.push(here.place);
        next = nearer(&mut open, &here, share);
    }
    tree
}

/// Tells those who have not joined of one who has, and gives the nearest; of equals the lowest.
fn nearer(open: &mut [Open], here: &Open, share: f64) -> usize {
    let (mut next, mut least, mut lowest) = (0, f64::INFINITY, usize::MAX);
    for (index, other) in open.iter_mut().enumerate() {
        let (x, y) = (here.at.0 - other.at.0, here.at.1 - other.at.1);
        // Squares are in the order of their roots, and no park is so wide that one overflows.
        let mut square = x * x + y * y;
        if other.group == here.group && here.group != ALONE {
            square *= share * share;
        }
        if square < other.square {
            other.square = square;
            other.parent = here.place;
        }
        if other.square < least || (other.square <= least && other.place < lowest) {
            (next, least, lowest) = (index, other.square, other.place);
        }
    }
    next
}

impl Tree {
    /// The place on the way between two places that is nearest to place 0.
    pub fn meeting(&self, from: usize, to: usize) -> usize {
        let (mut left, mut right) = (from, to);
        while left != right {
            if self.depth[left] < self.depth[right] {
                std::mem::swap(&mut left, &mut right);
            }
            left = self.parent[left];
        }
        left
    }

    /// What passes over the branch above each place when each of the `loads` takes its way through the tree. A load is where
    /// it comes from, where it goes, where its way is nearest to place 0, and its quantity: in whole numbers, so that what
    /// comes and goes below a branch leaves nothing behind on it.
    pub fn carried(&self, loads: impl Iterator<Item = ([usize; 3], i64)>, carried: &mut Vec<i64>) {
        carried.clear();
        carried.resize(self.parent.len(), 0);
        for ([from, to, meeting], quantity) in loads {
            carried[from] += quantity;
            carried[to] += quantity;
            carried[meeting] -= 2 * quantity;
        }
        for &place in self.order.iter().skip(1).rev() {
            carried[self.parent[place]] += carried[place];
        }
    }

    /// The part that each place is in when only some branches stand, by the place that the part hangs on.
    pub fn parts(&self, stands: impl Fn(usize) -> bool) -> Vec<usize> {
        let mut part: Vec<usize> = (0..self.parent.len()).collect();
        for &place in self.order.iter().skip(1) {
            if stands(place) {
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
        cheapest_tree(points, &vec![ALONE; points.len()], 1.0)
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
        let way = |from, to| [from, to, tree.meeting(from, to)];
        assert_eq!([way(0, 2)[2], way(3, 2)[2], way(1, 1)[2]], [0, 1, 1]);
        let loads = [(way(0, 2), 5), (way(3, 2), 2), (way(1, 1), 9)];
        let mut carried = vec![9; 7];
        tree.carried(loads.into_iter(), &mut carried);
        assert_eq!(carried, [0, 5, 7, 2]);
    }

    #[test]
    fn branches_that_do_not_stand_part_the_places() {
        // A row: 0 - 1 - 2 - 3, without the branch between 1 and 2.
        let tree = tree(&[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]);
        assert_eq!(tree.parts(|place| place != 2), [0, 0, 2, 2]);
    }

    #[test]
    fn a_group_is_joined_by_shorter_branches() {
        // A row at 0, 3, 4 and 9. As 0 and 9 are one group at a tenth of the way, 9 hangs on 0 by 0.9 and joins first.
        let points = [(0.0, 0.0), (3.0, 0.0), (4.0, 0.0), (9.0, 0.0)];
        let tree = cheapest_tree(&points, &[7, ALONE, ALONE, 7], 0.1);
        assert_eq!(tree.order, [0, 3, 1, 2]);
        assert_eq!(tree.parent, [0, 0, 1, 0]);
        assert!((tree.length[3] - 0.9).abs() < 1e-12);
        // At no length at all, the whole group hangs on the first of it, lowest place first.
        let tree = cheapest_tree(&points, &[7, 7, ALONE, 7], 0.0);
        assert_eq!(tree.order, [0, 1, 3, 2]);
        assert_eq!(tree.parent, [0, 0, 1, 0]);
    }
}
