//! The pipes: the cheapest tree over the partners, less the branches that do not repay themselves.

use crate::numeric::lesser;
use crate::numeric::tree::{Tree, cheapest_tree};

/// Part of a place that no load touches.
pub const NOWHERE: usize = usize::MAX;

/// A heat network, in one part or several.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Network {
    /// The tree over the places that some load touches.
    tree: Tree,
    /// Index in the tree of each place.
    index: Vec<usize>,
    /// Part of the network that each place is in, [`NOWHERE`] for those that no load touches.
    pub parts: Vec<usize>,
}

/// A yearly gain in EUR that heat from one place to another brings: from, to, EUR.
pub type Load = (usize, usize, f64);

/// What a network costs in a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tariff {
    /// Pipe and what it loses, EUR per km.
    pub eur_per_km: f64,
    /// Connection of a place that takes heat, EUR.
    pub eur_per_taker: f64,
}

/// Where places are, and which of them a pipe joins already.
pub struct Ground {
    /// East and north in km of pipe.
    pub points: Vec<(f64, f64)>,
    /// Network that each place is joined to, [`NOWHERE`] for none.
    pub joined: Vec<usize>,
    /// Share of the pipe that two places in one network still need.
    pub share: f64,
}

/// Lays the network that the loads between places would use, and drops the loads that it leaves out.
///
/// Pipes follow the cheapest tree over the places. Those who use a branch share its cost in proportion to what they gain,
/// and so do those who serve a taker that of its connection; who would pay more than it gains stays out, the worst first, and the others
/// share anew. So what is built repays itself as a whole and for each exchange. Places apart keep networks of their own.
pub fn lay(ground: &Ground, loads: &mut Vec<Load>, tariff: Tariff) -> Network {
    let places = ground.points.len();
    loads.retain(|(_, _, gain)| *gain > 0.0);
    let mut index = vec![NOWHERE; places];
    let mut touched = Vec::new();
    for (from, to, _) in loads.iter() {
        for place in [*from, *to] {
            if index[place] == NOWHERE {
                index[place] = touched.len();
                touched.push(place);
            }
        }
    }
    let points: Vec<(f64, f64)> = touched.iter().map(|place| ground.points[*place]).collect();
    let groups: Vec<usize> = touched.iter().map(|place| ground.joined[*place]).collect();
    let tree = cheapest_tree(&points, &groups, ground.share);
    let mut within = Ways::of(&tree, &index, loads);
    within.share_out(&tree, tariff);
    let mut parts = vec![NOWHERE; places];
    let stands = |place: usize| within.carried[place] > 0;
    for (place, part) in touched.iter().zip(tree.parts(stands)) {
        parts[*place] = part;
    }
    *loads = (within.loads.iter())
        .map(|way| (touched[way.ends[0]], touched[way.ends[1]], way.gain))
        .collect();
    Network { tree, index, parts }
}

/// A load on its way through the tree.
struct Way {
    /// Where it comes from, where it goes, and where its way is nearest to the root.
    ends: [usize; 3],
    gain: f64,
    /// The gain in whole numbers.
    units: i64,
    /// Share of the gain that it would pay.
    bill: f64,
}

/// Loads on their ways.
struct Ways {
    loads: Vec<Way>,
    /// EUR per unit in which they are counted.
    eur: f64,
    /// What passes over the branch above each place, in units.
    carried: Vec<i64>,
    /// Share of what it takes that the connection of each place costs.
    connection: Vec<f64>,
    /// Share of a gain that the branches from the root to each place cost, and how many of them are left out of it.
    up: Vec<(f64, u32)>,
}

/// Cost of a branch per gain beyond which it is no longer summed with others: so little passes that it would drown them.
const DROWNING: f64 = 1_000.0;
/// Units that all gains are together, at most: twice their sum is still a whole number of 64 bits.
const UNITS: f64 = 2e18;

impl Ways {
    /// Loads between places of the tree; those of sites that no pipe could pay for are not on it.
    fn of(tree: &Tree, index: &[usize], loads: &[Load]) -> Self {
        let mut ways = Vec::with_capacity(loads.len());
        for (from, to, gain) in loads {
            let (from, to) = (index[*from], index[*to]);
            if from != NOWHERE && to != NOWHERE {
                ways.push(Way {
                    ends: [from, to, tree.meeting(from, to)],
                    gain: *gain,
                    units: 1,
                    bill: 0.0,
                });
            }
        }
        let all: f64 = ways.iter().map(|way| way.gain).sum();
        // Gains of next to nothing must not be counted in units that are nothing.
        let eur = (all / UNITS).max(f64::MIN_POSITIVE);
        for way in &mut ways {
            way.units = (lesser(way.gain / eur, UNITS) as i64).max(1);
        }
        Self {
            loads: ways,
            eur,
            carried: Vec::new(),
            connection: vec![0.0; tree.parent.len()],
            up: vec![(0.0, 0); tree.parent.len()],
        }
    }

    /// Sums up what passes over each branch.
    fn carry(&mut self, tree: &Tree) {
        let loads = self.loads.iter().map(|way| (way.ends, way.units));
        tree.carried(loads, &mut self.carried);
    }

    /// Drops the loads that do not repay their share: all of them at once, round after round. Who leaves raises the share of
    /// those who stay and lowers nobody's, so that the order does not matter: what is left is the largest set in which each load
    /// repays its share.
    fn share_out(&mut self, tree: &Tree, tariff: Tariff) {
        loop {
            self.carry(tree);
            let worst = self.bill(tree, tariff);
            if worst <= 1.0 {
                return;
            }
            self.loads.retain(|way| way.bill <= 1.0);
        }
    }

    /// Bills each load for its share of the branches that it uses and of the connection of its taker, and gives the worst.
    fn bill(&mut self, tree: &Tree, tariff: Tariff) -> f64 {
        let Self {
            loads,
            eur,
            carried,
            connection,
            up,
        } = self;
        connection.fill(0.0);
        for way in loads.iter() {
            connection[way.ends[1]] += way.gain;
        }
        for taken in connection.iter_mut() {
            *taken = tariff.eur_per_taker / *taken;
        }
        let share = |place: usize| match carried[place] {
            0 => 0.0,
            units => tree.length[place] * tariff.eur_per_km / (units as f64 * *eur),
        };
        for place in tree.order.iter().skip(1) {
            let (sum, drowning) = up[tree.parent[*place]];
            up[*place] = match share(*place) {
                share if share > DROWNING => (sum, drowning + 1),
                share => (sum + share, drowning),
            };
        }
        let mut worst = 1.0_f64;
        for way in loads {
            let [from, to, top] = way.ends.map(|end| up[end]);
            let connection = connection[way.ends[1]];
            way.bill = if from.1 + to.1 > 2 * top.1 {
                connection + along(tree, way.ends, share)
            } else {
                connection + (from.0 - top.0) + (to.0 - top.0)
            };
            if way.bill > worst {
                worst = way.bill;
            }
        }
        worst
    }
}

/// The sum of what the branches of a way have, one by one.
fn along(tree: &Tree, [from, to, meeting]: [usize; 3], share: impl Fn(usize) -> f64) -> f64 {
    let mut sum = 0.0;
    for end in [from, to] {
        let mut place = end;
        while place != meeting {
            sum += share(place);
            place = tree.parent[place];
        }
    }
    sum
}

impl Network {
    /// Parts that have loads, in order.
    pub fn present(&self) -> Vec<usize> {
        let mut parts: Vec<usize> = self.parts.clone();
        crate::numeric::order::sort(&mut parts, Ord::cmp);
        parts.dedup();
        parts.retain(|part| *part != NOWHERE);
        parts
    }

    /// Length of pipe that loads within the parts use, km.
    pub fn length_km(&self, loads: &[Load]) -> f64 {
        let mut ways = Ways::of(&self.tree, &self.index, loads);
        ways.carry(&self.tree);
        let used = ways.carried.iter().zip(&self.tree.length);
        used.filter(|(carried, _)| **carried > 0)
            .map(|(_, km)| km)
            .sum()
    }
}

/// Heat per metre of pipe and year, MWh; 0 for no pipe at all (neighbours in one building).
pub fn linear_density(delivered_mwh: f64, metres: f64) -> f64 {
    if metres > 0.0 {
        delivered_mwh / metres
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Places in a row.
    fn row(at: &[f64]) -> Ground {
        ground(at.iter().map(|x| (*x, 0.0)).collect())
    }

    /// Places that nothing joins.
    fn ground(points: Vec<(f64, f64)>) -> Ground {
        Ground {
            joined: vec![NOWHERE; points.len()],
            points,
            share: 1.0,
        }
    }

    const PIPE: Tariff = Tariff {
        eur_per_km: 60_000.0,
        eur_per_taker: 0.0,
    };

    #[test]
    fn who_does_not_repay_its_share_stays_out() {
        // Places at 0, 0.2, 5 and 5.1 km; pipes at 60,000 EUR per km and year.
        let places = [0.0, 0.2, 5.0, 5.1];
        let mut loads = vec![(0, 1, 20_000.0), (2, 3, 9_000.0), (1, 2, 100_000.0)];
        let network = lay(&row(&places), &mut loads, PIPE);
        // 0.2 km cost 12,000 and gain 20,000; 4.8 km cost 288,000 and gain 100,000; 0.1 km cost 6,000 and gain 9,000.
        assert_eq!(loads, [(0, 1, 20_000.0), (2, 3, 9_000.0)]);
        assert_eq!(network.parts[0], network.parts[1]);
        assert_eq!(network.parts[2], network.parts[3]);
        assert_eq!(network.present().len(), 2);
        assert!((network.length_km(&loads) - 0.3).abs() < 1e-12);
    }

    #[test]
    fn a_branch_is_shared_and_a_long_way_is_paid_whole() {
        // 0 -1- 1 -0.1- 2 and 1 -0.1- 3 on the other side: two takers share the first kilometre, 60,000 EUR.
        let at = ground(vec![(0.0, 0.0), (1.0, 0.0), (1.0, 0.1), (1.0, -0.1)]);
        let both = vec![(0, 2, 40_000.0), (0, 3, 40_000.0), (0, 1, 1.0)];
        let mut loads = both.clone();
        lay(&at, &mut loads, PIPE);
        // Each: 60,000 x 40,000 / 80,001 + 6,000 = 36,000 of 40,000. The 1 EUR pays 0.75 EUR.
        assert_eq!(loads, both);
        // Alone: 66,000 of 40,000.
        let mut alone = vec![(0, 2, 40_000.0)];
        assert!(lay(&at, &mut alone, PIPE).present().len() == 2 && alone.is_empty());
        // Each kilometre of the way alone would be repaid (60,000 of 70,000), the two together are not.
        let mut far = vec![(0, 1, 70_000.0)];
        lay(&row(&[0.0, 2.0]), &mut far, PIPE);
        assert!(far.is_empty());
        // A connection of 5,000 EUR turns 36,000 of 40,000 into 41,000.
        let mut connected = both.clone();
        let tariff = Tariff {
            eur_per_taker: 5_000.0,
            ..PIPE
        };
        lay(&at, &mut connected, tariff);
        assert!(connected.is_empty());
    }

    #[test]
    fn what_is_joined_already_costs_nothing() {
        let mut loads = vec![(0, 1, 1.0)];
        let network = lay(&row(&[0.0; 2]), &mut loads, PIPE);
        assert_eq!(loads.len(), 1);
        assert!(network.length_km(&loads).abs() < 1e-12);
        assert!(lay(&row(&[]), &mut Vec::new(), PIPE).parts.is_empty());
        // a place that nobody exchanges with is left alone
        let beside = lay(&row(&[0.0; 3]), &mut loads, PIPE);
        assert_eq!(beside.parts[2], NOWHERE);
        // a loss is nobody's gain
        let mut loss = vec![(0, 1, -5.0)];
        lay(&row(&[0.0; 2]), &mut loss, PIPE);
        assert!(loss.is_empty());
    }

    #[test]
    fn density_by_hand() {
        // Val d'Europe: 26,000 MWh over 4 km.
        assert!((linear_density(26_000.0, 4_000.0) - 6.5).abs() < 1e-12);
        assert!(linear_density(26_000.0, 0.0).abs() < 1e-12);
    }
}
