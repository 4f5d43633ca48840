//! Exchanges that nobody is forced into.

use super::search::{FLOW_TOLERANCE, PRICE_TOLERANCE, improve};
use super::sparse::{CandidateSearch, Link};
use super::tree::{NO_ARC, Tree};
use crate::numeric::{greater, lesser};

/// One possible exchange.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arc {
    /// Index of the supplier.
    pub from: usize,
    /// Index of the customer.
    pub to: usize,
    /// What a unit brings; an arc that brings nothing is never used.
    pub value: f64,
}

/// The best use of a set of possible exchanges, with the memory to compute the next one.
///
/// ```
/// use boucle::numeric::transport::{Arc, Exchange};
/// let arcs = [Arc { from: 0, to: 0, value: 2.0 }, Arc { from: 1, to: 0, value: 3.0 }];
/// let mut exchange = Exchange::default();
/// exchange.maximise(&[10.0, 4.0], &[6.0], &arcs);
/// assert_eq!(exchange.flows, [2.0, 4.0]);
/// // One unit more for the customer would bring 2: the first supplier has some left.
/// assert_eq!((exchange.supply_rents[1], exchange.demand_rents[0]), (1.0, 2.0));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    /// Units on each arc.
    pub flows: Vec<f64>,
    /// Sum of value times flow.
    pub value: f64,
    /// What one unit more of each supplier would bring, 0 where some is left.
    pub supply_rents: Vec<f64>,
    /// What one unit more of need of each customer would bring, 0 where some is not met. The rents of the two partners
    /// of an arc make at least its value, and exactly its value where it is used: one way to share the gain that no group
    /// of partners could better by leaving.
    pub demand_rents: Vec<f64>,
    /// False when the search gave up: then the flows are possible, but perhaps not the best.
    pub optimal: bool,
    tree: Tree,
    links: Vec<Link>,
    left: Vec<f64>,
    /// What is left of it at the start of the search.
    given: Vec<f64>,
}

/// Steps of gain at the start: finer ones cost more than they save.
const STEPS: usize = 256;

impl Exchange {
    /// Finds the flows that bring most. `supply` and `demand` are limits: a flow comes about only where it brings something.
    ///
    /// A quantity that is negative or not finite counts as 0, an arc to a node that does not exist as absent.
    pub fn maximise(&mut self, supply: &[f64], demand: &[f64], arcs: &[Arc]) {
        self.find_flows(supply, demand, arcs);
        self.price_absent(supply, demand, arcs);
    }

    /// The same without the rents of who has or wants nothing, for who asks for the flows alone.
    pub fn find_flows(&mut self, supply: &[f64], demand: &[f64], arcs: &[Arc]) {
        self.limit(supply, demand);
        let largest = self.left.iter().copied().fold(0.0, greater);
        let (suppliers, customers) = (supply.len(), demand.len());
        self.tree
            .reset(suppliers, customers, FLOW_TOLERANCE * largest);
        self.link(suppliers, customers, arcs);
        let gains = self.links.iter().map(|link| -link.cost);
        let best = gains.fold(0.0, greater);
        self.serve_the_best_first(best);
        self.hang_the_rest_on_the_root(suppliers);
        let mut search = CandidateSearch::new(&self.links, PRICE_TOLERANCE * best);
        self.optimal = improve(&mut self.tree, &mut search);
        self.tree.settle(&mut self.left);
        self.read(suppliers, arcs);
    }

    /// Nobody can send more than all that is wanted, nor get more than there is: much more would only blur the small quantities.
    /// Twice as much leaves something over, and with it the rent of 0.
    fn limit(&mut self, supply: &[f64], demand: &[f64]) {
        let most = |others: &[f64]| {
            let total = others.iter().fold(0.0, |sum, units| sum + quantity(*units));
            if total > 0.0 { 2.0 * total } else { f64::MAX }
        };
        let (most_sent, most_got) = (most(demand), most(supply));
        let sent = supply
            .iter()
            .map(|units| lesser(quantity(*units), most_sent));
        let got = demand
            .iter()
            .map(|units| lesser(quantity(*units), most_got));
        self.left.clear();
        self.left.extend(sent.chain(got));
    }

    /// The arcs that can be of use; by those to and from the root a supplier keeps the rest and a customer goes without.
    fn link(&mut self, suppliers: usize, customers: usize, arcs: &[Arc]) {
        self.links.clear();
        self.links.reserve(arcs.len() + suppliers + customers);
        for (place, arc) in arcs.iter().enumerate() {
            if is_useful(arc, suppliers, customers) {
                self.links.push(Link {
                    from: arc.from as u32,
                    to: (suppliers + arc.to) as u32,
                    arc: place as u32,
                    cost: -arc.value,
                });
            }
        }
        let root = (suppliers + customers) as u32;
        for node in 0..root {
            let is_supplier = (node as usize) < suppliers;
            self.links.push(Link {
                from: if is_supplier { node } else { root },
                to: if is_supplier { root } else { node },
                arc: NO_ARC,
                cost: 0.0,
            });
        }
    }

    /// A start near the end: the arcs that bring most, roughly in order, are used as far as they go. Whoever is through hangs on
    /// the other; a customer that is served in full never stands above, so that every arc without flow points to the root.
    fn serve_the_best_first(&mut self, best: f64) {
        self.given.clear();
        self.given.extend_from_slice(&self.left);
        for place in self.roughly_by_gain(best) {
            let Link {
                from,
                to,
                arc,
                cost,
            } = self.links[place as usize];
            let (from, to) = (from as usize, to as usize);
            let units = lesser(self.given[from], self.given[to]);
            if units > 0.0 {
                let through = self.given[from] < self.given[to];
                self.given[from] -= units;
                self.given[to] -= units;
                let (below, above) = if through { (from, to) } else { (to, from) };
                self.given[below] = 0.0;
                self.tree.join(below, above, arc, units, cost);
            }
        }
    }

    /// Places of the arcs by what they bring, to within a step of the best: counted, not compared.
    fn roughly_by_gain(&self, best: f64) -> Vec<u32> {
        let per_step = (STEPS - 1) as f64 / best.max(f64::MIN_POSITIVE);
        let arcs = self.links.iter().take_while(|link| link.arc != NO_ARC);
        let steps: Vec<u8> = arcs
            .map(|link| ((best + link.cost) * per_step) as u8)
            .collect();
        let mut starts = [0_u32; STEPS + 1];
        for step in &steps {
            starts[usize::from(*step) + 1] += 1;
        }
        for step in 0..STEPS {
            starts[step + 1] += starts[step];
        }
        let mut order = vec![0; steps.len()];
        for (place, step) in steps.iter().enumerate() {
            let next = &mut starts[usize::from(*step)];
            order[*next as usize] = place as u32;
            *next += 1;
        }
        order
    }

    /// Who has something left keeps it or goes without. Who has or wants nothing stays outside, at a price at which no arc pays.
    fn hang_the_rest_on_the_root(&mut self, suppliers: usize) {
        let root = self.tree.root();
        for (node, units) in self.left.iter().enumerate() {
            if *units > 0.0 {
                if !self.tree.is_joined(node) {
                    self.tree.join(node, root, NO_ARC, self.given[node], 0.0);
                }
            } else if node < suppliers {
                self.tree.prices[node] = f64::INFINITY;
            } else {
                self.tree.prices[node] = f64::NEG_INFINITY;
            }
        }
    }

    fn read(&mut self, suppliers: usize, arcs: &[Arc]) {
        self.flows.clear();
        self.flows.resize(arcs.len(), 0.0);
        self.value = 0.0;
        for (place, flow) in self.tree.basis() {
            let place = place as usize;
            self.flows[place] = flow;
            self.value += flow * arcs[place].value;
        }
        let (above, below) = self.tree.prices.split_at(suppliers);
        let below = &below[..below.len() - 1];
        self.supply_rents.clear();
        self.supply_rents
            .extend(above.iter().map(|price| price.max(0.0)));
        self.demand_rents.clear();
        self.demand_rents
            .extend(below.iter().map(|price| (-price).max(0.0)));
    }

    /// A first unit of who has or wants nothing brings the best of his arcs, less what his partner would bring elsewhere.
    fn price_absent(&mut self, supply: &[f64], demand: &[f64], arcs: &[Arc]) {
        let (sellers, buyers) = (&mut self.supply_rents, &mut self.demand_rents);
        let absent = |rents: &[f64]| rents.iter().any(|rent| rent.is_infinite());
        if !absent(sellers) && !absent(buyers) {
            return;
        }
        for rent in sellers.iter_mut().filter(|rent| rent.is_infinite()) {
            *rent = 0.0;
        }
        for arc in arcs {
            if is_useful(arc, supply.len(), demand.len())
                && quantity(supply[arc.from]) == 0.0
                && buyers[arc.to].is_finite()
            {
                let rent = arc.value - buyers[arc.to];
                sellers[arc.from] = sellers[arc.from].max(rent);
            }
        }
        for rent in buyers.iter_mut().filter(|rent| rent.is_infinite()) {
            *rent = 0.0;
        }
        for arc in arcs {
            if is_useful(arc, supply.len(), demand.len()) && quantity(demand[arc.to]) == 0.0 {
                let rent = arc.value - sellers[arc.from];
                buyers[arc.to] = buyers[arc.to].max(rent);
            }
        }
    }
}

/// True for an arc between nodes that exist, with something to gain.
fn is_useful(arc: &Arc, suppliers: usize, customers: usize) -> bool {
    arc.value > 0.0 && arc.value.is_finite() && arc.from < suppliers && arc.to < customers
}

/// A quantity as it counts.
fn quantity(units: f64) -> f64 {
    if units.is_finite() && units > 0.0 {
        units
    } else {
        0.0
    }
}
