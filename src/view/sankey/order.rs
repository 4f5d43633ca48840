//! Which node stands above which: barycentre sweeps that keep the order with the fewest crossings.
//!
//! Weights are the quantities without the scenario, so that nodes do not change places while a lever moves.

use super::graph::Graph;
use super::input::Link;

/// Each sweep goes over all columns once to the right and once to the left; more bring nothing at this size.
const SWEEPS: usize = 8;

/// Lets flows that are new decide between places that are otherwise equal.
const WEIGHT_OF_NEW: f64 = 1e-6;

/// The graph with its columns in the order that crosses least.
pub(super) fn ordered(mut graph: Graph) -> Graph {
    let mut best = graph.columns.clone();
    let mut fewest = crossings(&graph, &best);
    for _ in 0..SWEEPS {
        for side in [Side::Left, Side::Right] {
            sweep(&mut graph, side);
            let count = crossings(&graph, &graph.columns);
            if count < fewest {
                fewest = count;
                best.clone_from(&graph.columns);
            }
        }
    }
    graph.columns = best;
    graph
}

/// The side whose neighbours decide.
#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
}

fn sweep(graph: &mut Graph, side: Side) {
    let count = graph.columns.len();
    for step in 0..count {
        let column = match side {
            Side::Left => step,
            Side::Right => count - 1 - step,
        };
        let heights = heights(graph);
        let wished = wished_heights(graph, &heights, side);
        let nodes = &graph.nodes;
        graph.columns[column].sort_by(|left, right| {
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
fn wished_heights(graph: &Graph, heights: &[f64], side: Side) -> Vec<f64> {
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

fn weight(link: &Link) -> f64 {
    link.before + WEIGHT_OF_NEW * link.value
}

/// Sum over all crossings of the lighter of the two links.
fn crossings(graph: &Graph, columns: &[Vec<usize>]) -> f64 {
    let mut place = vec![0_usize; graph.nodes.len()];
    for column in columns {
        for (index, node) in column.iter().enumerate() {
            place[*node] = index;
        }
    }
    let bands: Vec<&Link> = graph.links.iter().filter(|l| !graph.is_loop(l)).collect();
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

fn cross(place: &[usize], one: &Link, other: &Link) -> bool {
    let left = place[one.from].cmp(&place[other.from]);
    let right = place[one.to].cmp(&place[other.to]);
    left.is_ne() && left == right.reverse()
}
