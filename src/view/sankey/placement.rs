//! The scale and the place of every node.

use super::drawing::{Anchor, Label, NodeBox};
use super::graph::Graph;
use super::metrics::{LABEL_GAP, Metrics};
use super::ports::Ports;

/// The drawing may grow by this factor before the scale gives way.
const MOST_GROWTH: f64 = 1.25;
/// A gap grows up to this many times its least size to fill a column.
const WIDEST_GAP: f64 = 3.0;

/// Where nodes stand.
#[derive(Clone, Debug)]
pub(super) struct Places {
    /// px per unit of the network.
    pub(super) scale: f64,
    /// Left edge of the bar, by node.
    pub(super) x: Vec<f64>,
    /// Width of the bar, by node.
    pub(super) w: Vec<f64>,
    /// Top edge of the bar, by node.
    pub(super) y: Vec<f64>,
    /// Height of the bar, by node.
    pub(super) h: Vec<f64>,
    /// Lower end of each column with its names.
    pub(super) column_bottoms: Vec<f64>,
    /// Lower end of all.
    pub(super) bottom: f64,
}

impl Places {
    /// Middle of a node.
    pub(super) fn middle(&self, node: usize) -> f64 {
        self.y[node] + self.h[node] / 2.0
    }

    pub(super) fn right(&self, node: usize) -> f64 {
        self.x[node] + self.w[node]
    }
}

/// Places all nodes.
pub(super) fn place(graph: &Graph, metrics: &Metrics) -> Places {
    let scale = scale(graph, metrics);
    let count = graph.nodes.len();
    let mut places = Places {
        scale,
        x: vec![0.0; count],
        w: vec![0.0; count],
        y: vec![0.0; count],
        h: graph.sizes.iter().map(|size| size.value * scale).collect(),
        column_bottoms: Vec::new(),
        bottom: 0.0,
    };
    let needed = tallest(graph, metrics, scale, larger);
    let height = needed.max(metrics.node_height);
    for column in 0..graph.columns.len() {
        let bottom = place_column(graph, metrics, column, height, &mut places);
        places.column_bottoms.push(bottom);
        places.bottom = places.bottom.max(bottom);
    }
    places
}

/// Stacks a column from the top, spread and centred in `height`, and gives its lower end. Room is kept for the larger of now and before.
fn place_column(
    graph: &Graph,
    metrics: &Metrics,
    column: usize,
    height: f64,
    places: &mut Places,
) -> f64 {
    let nodes = &graph.columns[column];
    let slots: Vec<f64> = nodes
        .iter()
        .map(|node| metrics.slot_height(*node, larger(graph, *node) * places.scale))
        .collect();
    let free = height - slots.iter().sum::<f64>();
    let gaps = nodes.len().saturating_sub(1).max(1) as f64;
    let gap = (free / gaps).min(metrics.node_gap * WIDEST_GAP);
    let used = slots.iter().sum::<f64>() + gap * (nodes.len().saturating_sub(1)) as f64;
    let mut y = (height - used).max(0.0) / 2.0;
    let (x, w) = metrics.bars.get(column).copied().unwrap_or((0.0, 0.0));
    for (node, slot) in nodes.iter().zip(&slots) {
        let bar = larger(graph, *node) * places.scale;
        places.x[*node] = x;
        places.w[*node] = w;
        places.y[*node] = if metrics.above {
            y + metrics.label_height(*node)
        } else {
            y + (slot - bar) / 2.0
        };
        y += slot + gap;
    }
    if nodes.is_empty() { 0.0 } else { y - gap }
}

fn before(graph: &Graph, node: usize) -> f64 {
    graph.sizes[node].before
}

fn larger(graph: &Graph, node: usize) -> f64 {
    graph.sizes[node].value.max(graph.sizes[node].before)
}

/// The scale at which the network without the scenario fills the height; a scenario that adds much more than it removes makes it smaller.
fn scale(graph: &Graph, metrics: &Metrics) -> f64 {
    let height = metrics.node_height;
    let was_empty = graph.sizes.iter().all(|size| size.before <= 0.0);
    if was_empty {
        return fitting(graph, metrics, height, larger);
    }
    let scale = fitting(graph, metrics, height, before);
    if tallest(graph, metrics, scale, larger) <= height * MOST_GROWTH {
        scale
    } else {
        fitting(graph, metrics, height * MOST_GROWTH, larger)
    }
}

/// The largest scale at which every column fits, or one at which bars are still seen when the names alone fill the height.
fn fitting(
    graph: &Graph,
    metrics: &Metrics,
    height: f64,
    size: impl Fn(&Graph, usize) -> f64 + Copy,
) -> f64 {
    let totals = graph.columns.iter().map(|column| {
        let sizes = column.iter().map(|node| size(graph, *node));
        sizes.sum::<f64>()
    });
    let most = totals.fold(0.0, f64::max);
    if most <= 0.0 {
        return 0.0;
    }
    let (mut low, mut high) = (0.0, height / most);
    for _ in 0..40 {
        let middle = f64::midpoint(low, high);
        if tallest(graph, metrics, middle, size) <= height {
            low = middle;
        } else {
            high = middle;
        }
    }
    low.max(0.25 * height / most)
}

/// Height of the tallest column at a scale.
fn tallest(
    graph: &Graph,
    metrics: &Metrics,
    scale: f64,
    size: impl Fn(&Graph, usize) -> f64,
) -> f64 {
    let heights = graph.columns.iter().map(|column| {
        let slots = column
            .iter()
            .map(|node| metrics.slot_height(*node, size(graph, *node) * scale));
        slots.sum::<f64>() + metrics.node_gap * column.len().saturating_sub(1) as f64
    });
    heights.fold(0.0, f64::max)
}

/// The nodes to draw, from the left, from the top.
pub(super) fn boxes(
    graph: &Graph,
    places: &Places,
    ports: &Ports,
    metrics: &Metrics,
) -> Vec<NodeBox> {
    let nodes = graph.columns.iter().flatten();
    nodes
        .map(|node| NodeBox {
            label: clear_of_loops(
                graph,
                ports,
                metrics,
                *node,
                label(graph, places, metrics, *node),
            ),
            ..node_box(graph, places, *node)
        })
        .collect()
}

/// A loop that leaves beside a name would strike it through: the name moves up, as far as the gap above the node allows.
fn clear_of_loops(
    graph: &Graph,
    ports: &Ports,
    metrics: &Metrics,
    node: usize,
    label: Label,
) -> Label {
    let links = graph.links.iter().enumerate();
    let line = links
        .filter(|(_, link)| link.from == node && link.value > 0.0 && graph.is_loop(link))
        .map(|(index, _)| ports.leaving[index].top)
        .fold(f64::MAX, f64::min);
    let beside = !metrics.above && label.anchor == Anchor::Start;
    let under = (label.lines.len() + metrics.figures).saturating_sub(1);
    let low = label.y + metrics.line_height * under as f64;
    // Descenders reach a fifth of the type below the base line.
    let overlap = low + metrics.font_size * 0.25 - line;
    if beside && overlap > 0.0 {
        let y = label.y - overlap.min(metrics.node_gap - 2.0);
        Label { y, ..label }
    } else {
        label
    }
}

fn node_box(graph: &Graph, places: &Places, index: usize) -> NodeBox {
    let node = &graph.nodes[index];
    let size = graph.sizes[index];
    NodeBox {
        id: node.id.clone(),
        role: node.role,
        hue: node.hue,
        x: places.x[index],
        y: places.y[index],
        w: places.w[index],
        h: places.h[index],
        before_h: size.before * places.scale,
        value: size.value,
        before: size.before,
        label: Label::default(),
    }
}

fn label(graph: &Graph, places: &Places, metrics: &Metrics, node: usize) -> Label {
    let column = graph.nodes[node].column;
    let first = column == 0;
    let last = column > 0 && column + 1 == graph.columns.len();
    // Base lines stand about four fifths of the type below the top of a line.
    let ascent = metrics.font_size * 0.8 + (metrics.line_height - metrics.font_size) / 2.0;
    let height = metrics.label_height(node);
    let (x, anchor, top) = if metrics.above {
        let (x, anchor) = match (first, last) {
            (_, true) => (places.right(node), Anchor::End),
            _ => (places.x[node], Anchor::Start),
        };
        (x, anchor, places.y[node] - height)
    } else {
        let bar = larger(graph, node) * places.scale;
        let top = places.y[node] + (bar - height) / 2.0;
        if first {
            (places.x[node] - LABEL_GAP, Anchor::End, top)
        } else {
            (places.right(node) + LABEL_GAP, Anchor::Start, top)
        }
    };
    Label {
        lines: metrics.lines[node].clone(),
        x,
        y: top + ascent,
        anchor,
    }
}
