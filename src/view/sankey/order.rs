//! Which node stands above which: barycentre sweeps that keep the order with the fewest crossings.
//!
//! What was there without the scenario is ordered by what flowed then, and what is new finds a place between, so that nodes do not change
//! places while a lever moves.

use super::graph::Graph;
use super::input::Link;
use crate::numeric::order;

/// Each sweep goes over all columns once to the right and once to the left; more bring nothing at this size.
const SWEEPS: usize = 8;

/// How much a link counts.
type Weight = fn(&Link) -> f64;

/// The graph with its columns in the order that crosses least.
pub(super) fn ordered(mut graph: Graph) -> Graph {
    let all = graph.columns.clone();
    let anything_before = graph.sizes.iter().any(|size| size.before > 0.0);
    if !anything_before {
        sort_columns(&mut graph, |link| link.value);
        return graph;
    }
    let sizes = &graph.sizes;
    for column in &mut graph.columns {
        column.retain(|node| sizes[*node].before > 0.0);
    }
    sort_columns(&mut graph, |link| link.before);
    for node in all.into_iter().flatten() {
        if graph.sizes[node].before <= 0.0 {
            insert(&mut graph, node);
        }
    }
    graph
}

/// Sweeps to and fro and keeps the best order met.
fn sort_columns(graph: &mut Graph, weight: Weight) {
    let mut best = graph.columns.clone();
    let mut fewest = crossings(graph, weight);
    for _ in 0..SWEEPS {
        for side in [Side::Left, Side::Right] {
            sweep(graph, side, weight);
            let count = crossings(graph, weight);
            if count < fewest {
                fewest = count;
                best.clone_from(&graph.columns);
            }
        }
    }
    graph.columns = best;
}

/// Puts a new node where it crosses least, the lowest of equal places.
fn insert(graph: &mut Graph, node: usize) {
    let (column, order) = (graph.nodes[node].column, graph.nodes[node].order);
    let places: Vec<i32> = graph.columns[column]
        .iter()
        .map(|other| graph.nodes[*other].order)
        .collect();
    let first = places.iter().filter(|other| **other < order).count();
    let last = places.iter().filter(|other| **other <= order).count();
    let mut best = (f64::MAX, last);
    for place in (first..=last).rev() {
        graph.columns[column].insert(place, node);
        let count = crossings(graph, |link| link.value);
        if count < best.0 {
            best = (count, place);
        }
        graph.columns[column].remove(place);
    }
    graph.columns[column].insert(best.1, node);
}

/// The side whose neighbours decide.
#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
}

fn sweep(graph: &mut Graph, side: Side, weight: Weight) {
    let count = graph.columns.len();
    for step in 0..count {
        let column = match side {
            Side::Left => step,
            Side::Right => count - 1 - step,
        };
        let heights = heights(graph);
        let wished = wished_heights(graph, &heights, side, weight);
        let nodes = &graph.nodes;
        order::sort(&mut graph.columns[column], |left, right| {
            let by_order = nodes[*left].order.cmp(&nodes[*right].order);
            by_order.then_with(|| wished[*left].total_cmp(&wished[*right]))
        });
    }
}

/// Place of every node in its column, 0 to 1.
fn heights(graph: &Graph) -> Vec<f64> {
    let mut heights = vec![0.0; graph.nodes.len()];
    for column in &graph.columns {
        for (place, node) in column.iter().enumerate() {
            heights[*node] = (place as f64 + 0.5) / column.len() as f64;
        }
    }
    heights
}

/// Weighted mean of the neighbours on one side; its own place for a node that has none there.
fn wished_heights(graph: &Graph, heights: &[f64], side: Side, weight: Weight) -> Vec<f64> {
    let mut sums = vec![(0.0, 0.0); heights.len()];
    for link in graph.links.iter().filter(|link| !graph.is_loop(link)) {
        let (node, neighbour) = match side {
            Side::Left => (link.to, link.from),
            Side::Right => (link.from, link.to),
        };
        sums[node].0 += weight(link) * heights[neighbour];
        sums[node].1 += weight(link);
    }
    let wishes = sums.into_iter().zip(heights);
    wishes
        .map(|((sum, weight), own)| if weight > 0.0 { sum / weight } else { *own })
        .collect()
}

/// Sum over all crossings of the lighter of the two links. Links of nodes that have no place yet are left out.
fn crossings(graph: &Graph, weight: Weight) -> f64 {
    let mut place: Vec<Option<usize>> = vec![None; graph.nodes.len()];
    for column in &graph.columns {
        for (index, node) in column.iter().enumerate() {
            place[*node] = Some(index);
        }
    }
    let placed = |link: &&Link| place[link.from].is_some() && place[link.to].is_some();
    let links = graph.links.iter().filter(|link| !graph.is_loop(link));
    let bands: Vec<&Link> = links.filter(placed).collect();
    let mut sum = 0.0;
    for (index, one) in bands.iter().enumerate() {
        for other in &bands[index + 1..] {
            if same_columns(graph, one, other) && cross(&place, one, other) {
                sum += weight(one).min(weight(other));
            }
        }
    }
    sum
}

fn same_columns(graph: &Graph, one: &Link, other: &Link) -> bool {
    let ends = |link: &Link| (graph.nodes[link.from].column, graph.nodes[link.to].column);
    ends(one) == ends(other)
}

fn cross(place: &[Option<usize>], one: &Link, other: &Link) -> bool {
    let left = place[one.from].cmp(&place[other.from]);
    let right = place[one.to].cmp(&place[other.to]);
    left.is_ne() && left == right.reverse()
}
