//! The diagram in canonical order, so that a drawing does not depend on the order of the input.

use super::input::{Link, Node, SankeyInput};
use crate::numeric::order;
use std::cmp::Ordering;

/// What passes a node, on one side.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Throughput {
    pub(super) value: f64,
    pub(super) before: f64,
}

impl Throughput {
    fn add(&mut self, link: &Link) {
        self.value += link.value;
        self.before += link.before;
    }

    /// The larger of two sides, for now and before.
    pub(super) fn or_larger(self, other: Self) -> Self {
        Self {
            value: self.value.max(other.value),
            before: self.before.max(other.before),
        }
    }
}

/// Nodes and links that carry something.
#[derive(Clone, Debug, Default)]
pub(super) struct Graph {
    pub(super) nodes: Vec<Node>,
    pub(super) links: Vec<Link>,
    /// Indices of nodes by column, from the top.
    pub(super) columns: Vec<Vec<usize>>,
    /// By node: the larger of what enters and what leaves.
    pub(super) sizes: Vec<Throughput>,
}

impl Graph {
    pub(super) fn new(input: &SankeyInput) -> Self {
        let links = sorted(usable_links(input), &input.nodes);
        let sizes = sizes(&links, input.nodes.len());
        let mut kept: Vec<usize> = (0..input.nodes.len())
            .filter(|node| sizes[*node].value > 0.0 || sizes[*node].before > 0.0)
            .collect();
        order::sort(&mut kept, |left, right| {
            let by_size = sizes[*right].before.total_cmp(&sizes[*left].before);
            node_order(&input.nodes[*left], &input.nodes[*right], by_size)
        });
        let mut graph = Self {
            sizes: kept.iter().map(|node| sizes[*node]).collect(),
            links: renumbered(links, &kept, input.nodes.len()),
            nodes: kept.iter().map(|node| input.nodes[*node].clone()).collect(),
            columns: Vec::new(),
        };
        graph.fill_columns();
        graph
    }

    /// True when the target does not stand to the right of the source.
    pub(super) fn is_loop(&self, link: &Link) -> bool {
        self.nodes[link.to].column <= self.nodes[link.from].column
    }

    fn fill_columns(&mut self) {
        let count = self.nodes.iter().map(|node| node.column + 1).max();
        self.columns = vec![Vec::new(); count.unwrap_or(0)];
        for (index, node) in self.nodes.iter().enumerate() {
            self.columns[node.column].push(index);
        }
    }
}

/// Links between nodes that exist; a quantity that is no number or negative counts as none.
fn usable_links(input: &SankeyInput) -> Vec<Link> {
    let quantity = |value: f64| {
        if value.is_finite() {
            value.max(0.0)
        } else {
            0.0
        }
    };
    let count = input.nodes.len();
    let links = input.links.iter().map(|link| Link {
        value: quantity(link.value),
        before: quantity(link.before),
        ..link.clone()
    });
    links
        .filter(|link| link.from < count && link.to < count)
        .filter(|link| link.value > 0.0 || link.before > 0.0)
        .collect()
}

/// Sorted before anything is summed: sums of the same numbers in another order may differ in the last digit.
fn sorted(mut links: Vec<Link>, nodes: &[Node]) -> Vec<Link> {
    order::sort(&mut links, |left, right| {
        let key = |link: &Link| (&nodes[link.from].id, &nodes[link.to].id);
        let (one, other) = (key(left), key(right));
        one.cmp(&other)
            .then_with(|| (left.hue, &left.label).cmp(&(right.hue, &right.label)))
            .then_with(|| right.before.total_cmp(&left.before))
            .then_with(|| right.value.total_cmp(&left.value))
    });
    links
}

fn sizes(links: &[Link], count: usize) -> Vec<Throughput> {
    let mut entering = vec![Throughput::default(); count];
    let mut leaving = vec![Throughput::default(); count];
    for link in links {
        leaving[link.from].add(link);
        entering[link.to].add(link);
    }
    let sides = entering.into_iter().zip(leaving);
    sides.map(|(left, right)| left.or_larger(right)).collect()
}

fn node_order(left: &Node, right: &Node, by_size: Ordering) -> Ordering {
    (left.column, left.order)
        .cmp(&(right.column, right.order))
        .then(by_size)
        .then_with(|| left.id.cmp(&right.id))
}

fn renumbered(mut links: Vec<Link>, kept: &[usize], count: usize) -> Vec<Link> {
    let mut number = vec![0; count];
    for (new, old) in kept.iter().enumerate() {
        number[*old] = new;
    }
    for link in &mut links {
        link.from = number[link.from];
        link.to = number[link.to];
    }
    links
}
