//! The basis of the network simplex: a spanning tree of suppliers, customers and a root.
//!
//! Every arc goes from a supplier to a customer, from a supplier to the root (what stays) or from the root to a customer
//! (what is not served), so that the kind of a node says which way the arc to its parent points: a supplier's up, a
//! customer's down. The tree is kept *strongly feasible* (every arc without flow points up), which rules out cycling
//! (Cunningham, "A network simplex method", Mathematical Programming 11, 1976).

use crate::numeric::lesser;

/// No node.
const NONE: u32 = u32::MAX;

/// One node with the arc to its parent.
#[derive(Clone, Copy, Debug)]
struct Node {
    parent: u32,
    /// First of its children, and its neighbours among the children of its parent.
    child: u32,
    next: u32,
    previous: u32,
    /// Number of arcs to the root.
    depth: u32,
    /// The caller's name of the arc to the parent.
    arc: u32,
    /// Quantity on that arc, and its cost per unit.
    flow: f64,
    cost: f64,
}

const ALONE: Node = Node {
    parent: NONE,
    child: NONE,
    next: NONE,
    previous: NONE,
    depth: 0,
    arc: NO_ARC,
    flow: 0.0,
    cost: 0.0,
};

/// Name of the arcs to and from the root.
pub(super) const NO_ARC: u32 = u32::MAX;

/// An arc that is to enter the basis.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entering {
    /// Node of the supplier and of the customer (or of the root, for one of the two).
    pub from: usize,
    pub to: usize,
    pub arc: u32,
    pub cost: f64,
    /// Cost plus price at the start minus price at the end: below zero.
    pub reduced_cost: f64,
}

/// Suppliers come first, then the customers, then the root.
#[derive(Clone, Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// Price of a unit at each node; the root's is 0.
    pub prices: Vec<f64>,
    suppliers: usize,
    /// Flows up to this are rounding errors.
    tolerance: f64,
}

impl Tree {
    /// All nodes, none of them in the tree but the root.
    pub fn reset(&mut self, suppliers: usize, customers: usize, tolerance: f64) {
        self.suppliers = suppliers;
        self.tolerance = tolerance;
        let count = suppliers + customers + 1;
        self.nodes.clear();
        self.nodes.resize(count, ALONE);
        self.prices.clear();
        self.prices.resize(count, 0.0);
    }

    /// Index of the root.
    pub fn root(&self) -> usize {
        self.nodes.len() - 1
    }

    /// Joins a node to the tree or to another node that will join it.
    pub fn join(&mut self, node: usize, parent: usize, arc: u32, flow: f64, cost: f64) {
        let this = &mut self.nodes[node];
        this.arc = arc;
        this.flow = flow;
        this.cost = cost;
        self.attach(node as u32, parent as u32);
    }

    /// True when the node was joined.
    pub fn is_joined(&self, node: usize) -> bool {
        self.nodes[node].parent != NONE
    }

    /// Name and flow of the arc to the parent of each node that has one.
    pub fn basis(&self) -> impl Iterator<Item = (u32, f64)> {
        self.nodes
            .iter()
            .filter(|node| node.arc != NO_ARC)
            .map(|node| (node.arc, node.flow))
    }

    /// Depths and prices from the root down.
    pub fn price_all(&mut self) {
        let root = self.root();
        let mut node = self.nodes[root].child;
        while node != NONE {
            let here = node as usize;
            let parent = self.nodes[here].parent as usize;
            self.nodes[here].depth = self.nodes[parent].depth + 1;
            let cost = self.nodes[here].cost;
            self.prices[here] = if here < self.suppliers {
                self.prices[parent] - cost
            } else {
                self.prices[parent] + cost
            };
            node = self.following(node, root as u32);
        }
    }

    /// Flows anew from what each node has to send or to get, leaves first: no rounding error of the pivots is left.
    /// `left` is that quantity by node; it is used up.
    pub fn settle(&mut self, left: &mut [f64]) {
        let root = self.root();
        let mut order = Vec::with_capacity(root);
        let mut node = self.nodes[root].child;
        while node != NONE {
            order.push(node);
            node = self.following(node, root as u32);
        }
        for node in order.into_iter().rev() {
            let this = &mut self.nodes[node as usize];
            let flow = left[node as usize];
            this.flow = if flow > self.tolerance { flow } else { 0.0 };
            if this.parent as usize != root {
                left[this.parent as usize] -= flow;
            }
        }
    }

    /// Lets an arc enter and another leave.
    pub fn pivot(&mut self, entering: Entering) {
        let (from, to) = (entering.from as u32, entering.to as u32);
        let cycle = self.cycle(from, to);
        self.push(&cycle, from, to);
        let (start, end, step) = if cycle.leaves_at_supplier_side {
            (from, to, -entering.reduced_cost)
        } else {
            (to, from, entering.reduced_cost)
        };
        self.rehang(start, end, cycle.leaving, &entering, cycle.most);
        self.reprice(start, step);
    }

    /// Where the paths of both ends meet, how much fits, and which arc is empty first.
    fn cycle(&self, from: u32, to: u32) -> Cycle {
        let suppliers = self.suppliers as u32;
        let (mut low, mut high) = (from, to);
        let mut cycle = Cycle {
            top: NONE,
            most: f64::INFINITY,
            leaving: NONE,
            leaves_at_supplier_side: false,
        };
        // Among arcs that are empty at once the last counts, going round from the top along the entering arc: that keeps
        // the tree strongly feasible. So the customer's side goes before the supplier's.
        let mut supplier_side = (f64::INFINITY, NONE);
        let mut customer_side = (f64::INFINITY, NONE);
        while low != high {
            let (below, above) = (&self.nodes[low as usize], &self.nodes[high as usize]);
            let (low_depth, high_depth) = (below.depth, above.depth);
            if low_depth >= high_depth {
                if low < suppliers && below.flow < supplier_side.0 - self.tolerance {
                    supplier_side = (below.flow, low);
                }
                low = below.parent;
            }
            if high_depth >= low_depth {
                if high >= suppliers && above.flow <= customer_side.0 + self.tolerance {
                    customer_side = (lesser(above.flow, customer_side.0), high);
                }
                high = above.parent;
            }
        }
        cycle.top = low;
        cycle.leaves_at_supplier_side = supplier_side.0 < customer_side.0 - self.tolerance;
        cycle.leaving = if cycle.leaves_at_supplier_side {
            supplier_side.1
        } else {
            customer_side.1
        };
        cycle.most = lesser(supplier_side.0, customer_side.0);
        cycle
    }

    /// Sends as much as fits round the cycle.
    fn push(&mut self, cycle: &Cycle, from: u32, to: u32) {
        if cycle.most <= 0.0 {
            return;
        }
        let suppliers = self.suppliers as u32;
        for (end, sign_of_suppliers) in [(from, -cycle.most), (to, cycle.most)] {
            let mut node = end;
            while node != cycle.top {
                let change = if node < suppliers {
                    sign_of_suppliers
                } else {
                    -sign_of_suppliers
                };
                let this = &mut self.nodes[node as usize];
                this.flow += change;
                // What is left by rounding would count as a flow that points down.
                if this.flow <= self.tolerance {
                    this.flow = 0.0;
                }
                node = this.parent;
            }
        }
    }

    /// Turns the path from `start` up to the leaving arc upside down and hangs it on `end`.
    fn rehang(&mut self, start: u32, end: u32, leaving: u32, entering: &Entering, flow: f64) {
        let (mut node, mut parent) = (start, end);
        let (mut arc, mut flow, mut cost) = (entering.arc, flow, entering.cost);
        loop {
            let this = &mut self.nodes[node as usize];
            let above = this.parent;
            std::mem::swap(&mut this.arc, &mut arc);
            std::mem::swap(&mut this.flow, &mut flow);
            std::mem::swap(&mut this.cost, &mut cost);
            self.detach(node);
            self.attach(node, parent);
            if node == leaving {
                return;
            }
            parent = node;
            node = above;
        }
    }

    /// New prices and depths below a node that was hung elsewhere.
    fn reprice(&mut self, start: u32, step: f64) {
        let mut node = start;
        while node != NONE {
            let here = node as usize;
            self.prices[here] += step;
            let parent = self.nodes[here].parent as usize;
            self.nodes[here].depth = self.nodes[parent].depth + 1;
            node = self.following(node, start);
        }
    }

    /// The next node below `top`, parents before children; `NONE` after the last.
    fn following(&self, node: u32, top: u32) -> u32 {
        let child = self.nodes[node as usize].child;
        if child != NONE {
            return child;
        }
        let mut node = node;
        while node != top {
            let this = &self.nodes[node as usize];
            if this.next != NONE {
                return this.next;
            }
            node = this.parent;
        }
        NONE
    }

    fn detach(&mut self, node: u32) {
        let Node {
            parent,
            next,
            previous,
            ..
        } = self.nodes[node as usize];
        if previous == NONE {
            self.nodes[parent as usize].child = next;
        } else {
            self.nodes[previous as usize].next = next;
        }
        if next != NONE {
            self.nodes[next as usize].previous = previous;
        }
    }

    fn attach(&mut self, node: u32, parent: u32) {
        let first = std::mem::replace(&mut self.nodes[parent as usize].child, node);
        let this = &mut self.nodes[node as usize];
        this.parent = parent;
        this.next = first;
        this.previous = NONE;
        if first != NONE {
            self.nodes[first as usize].previous = node;
        }
    }
}

/// The cycle that an entering arc closes.
struct Cycle {
    top: u32,
    most: f64,
    leaving: u32,
    leaves_at_supplier_side: bool,
}
