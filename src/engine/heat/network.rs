//! The pipes: the cheapest tree over the partners, less the branches that do not repay themselves.

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

/// Lays the network that the loads between places would use, and drops the loads that it leaves out.
///
/// Pipes follow the cheapest tree over the places. Those who use a branch share its cost in proportion to what they gain,
/// and so do those who serve a taker that of its connection; who would pay more than it gains stays out, the worst first, and the others
/// share anew. So what is built repays itself as a whole and for each exchange. Places apart keep networks of their own.
///
/// `km(a, b)` is the length of pipe from place to place, 0 where they are joined already.
pub fn lay(
    places: usize,
    km: &dyn Fn(usize, usize) -> f64,
    loads: &mut Vec<Load>,
    tariff: Tariff,
) -> Network {
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
    let tree = cheapest_tree(touched.len(), &|a, b| km(touched[a], touched[b]));
    let mut within: Vec<Load> = on(&index, loads);
    let carried = shared_out(&tree, &mut within, tariff);
    let stands: Vec<bool> = carried.iter().map(|gain| *gain > 0.0).collect();
    let mut parts = vec![NOWHERE; places];
    for (place, part) in touched.iter().zip(tree.parts(&stands)) {
        parts[*place] = part;
    }
    *loads = within
        .iter()
        .map(|(from, to, gain)| (touched[*from], touched[*to], *gain))
        .collect();
    Network { tree, index, parts }
}

/// Drops the loads that do not repay their share, and gives what passes over each branch in the end.
fn shared_out(tree: &Tree, loads: &mut Vec<Load>, tariff: Tariff) -> Vec<f64> {
    loop {
        let carried = tree.carried(loads);
        let mut taken = vec![0.0; carried.len()];
        for (_, to, gain) in loads.iter() {
            taken[*to] += gain;
        }
        let mut worst = 1.0_f64;
        let bills: Vec<f64> = loads
            .iter()
            .map(|(from, to, _)| {
                let mut bill = tariff.eur_per_taker / taken[*to];
                tree.walk(*from, *to, &mut |place| {
                    bill += tree.length[place] * tariff.eur_per_km / carried[place];
                });
                worst = worst.max(bill);
                bill
            })
            .collect();
        if worst <= 1.0 {
            return carried;
        }
        // A quarter of the way down from the worst at once: a large network is settled in a few rounds.
        let most = 1.0_f64.max(0.75 * worst);
        let mut bills = bills.iter();
        loads.retain(|_| bills.next().is_some_and(|bill| *bill <= most));
    }
}

/// Loads between places of the tree; those of sites that no pipe could pay for are not on it.
fn on(index: &[usize], loads: &[Load]) -> Vec<Load> {
    let placed = loads
        .iter()
        .map(|(from, to, gain)| (index[*from], index[*to], *gain))
        .filter(|(from, to, _)| *from != NOWHERE && *to != NOWHERE);
    placed.collect()
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
        let carried = self.tree.carried(&on(&self.index, loads));
        let used = carried.iter().zip(&self.tree.length);
        used.filter(|(carried, _)| **carried > 0.0)
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

    /// Kilometres between places in a row.
    fn row(at: &[f64]) -> impl Fn(usize, usize) -> f64 {
        move |a, b| (at[a] - at[b]).abs()
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
        let network = lay(4, &row(&places), &mut loads, PIPE);
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
        let at = [(0.0, 0.0), (1.0, 0.0), (1.0, 0.1), (1.0, -0.1)];
        let km = move |a: usize, b: usize| f64::hypot(at[a].0 - at[b].0, at[a].1 - at[b].1);
        let both = vec![(0, 2, 40_000.0), (0, 3, 40_000.0), (0, 1, 1.0)];
        let mut loads = both.clone();
        lay(4, &km, &mut loads, PIPE);
        // Each: 60,000 x 40,000 / 80,001 + 6,000 = 36,000 of 40,000. The 1 EUR pays 0.75 EUR.
        assert_eq!(loads, both);
        // Alone: 66,000 of 40,000.
        let mut alone = vec![(0, 2, 40_000.0)];
        assert!(lay(4, &km, &mut alone, PIPE).present().len() == 2 && alone.is_empty());
        // Each kilometre of the way alone would be repaid (60,000 of 70,000), the two together are not.
        let mut far = vec![(0, 1, 70_000.0)];
        lay(2, &|_, _| 2.0, &mut far, PIPE);
        assert!(far.is_empty());
        // A connection of 5,000 EUR turns 36,000 of 40,000 into 41,000.
        let mut connected = both.clone();
        let tariff = Tariff {
            eur_per_taker: 5_000.0,
            ..PIPE
        };
        lay(4, &km, &mut connected, tariff);
        assert!(connected.is_empty());
    }

    #[test]
    fn what_is_joined_already_costs_nothing() {
        let mut loads = vec![(0, 1, 1.0)];
        let network = lay(2, &|_, _| 0.0, &mut loads, PIPE);
        assert_eq!(loads.len(), 1);
        assert!(network.length_km(&loads).abs() < 1e-12);
        assert!(lay(0, &|_, _| 0.0, &mut Vec::new(), PIPE).parts.is_empty());
        // a place that nobody exchanges with is left alone
        let beside = lay(3, &|_, _| 0.0, &mut loads, PIPE);
        assert_eq!(beside.parts[2], NOWHERE);
        // a loss is nobody's gain
        let mut loss = vec![(0, 1, -5.0)];
        lay(2, &|_, _| 0.0, &mut loss, PIPE);
        assert!(loss.is_empty());
    }

    #[test]
    fn density_by_hand() {
        // Val d'Europe: 26,000 MWh over 4 km.
        assert!((linear_density(26_000.0, 4_000.0) - 6.5).abs() < 1e-12);
        assert!(linear_density(26_000.0, 0.0).abs() < 1e-12);
    }
}
