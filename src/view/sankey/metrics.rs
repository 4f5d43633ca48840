//! Sizes that follow from the format: where columns stand and how much room names have.

use super::graph::Graph;
use super::input::Format;
use super::label::{widest, width as text_width, wrapped};

/// Narrower drawings have their names above the nodes.
const NARROW_BELOW: f64 = 560.0;
/// Part of the width that the names of an outer column may take beside it.
const OUTER_LABEL_SHARE: f64 = 0.19;
/// Part of the height kept for loops, so that nodes stay where they are when a loop appears.
const LOOP_SHARE: f64 = 0.16;
/// Characters of a quantity with its unit.
const FIGURE: &str = "1 234 567 MWh";
/// Space between a bar and its name, px.
pub(super) const LABEL_GAP: f64 = 7.0;

/// Space between two nodes in sizes of the type. A name with its quantity has two lines, of which a loop that leaves beside it may strike
/// through the second: it needs room to move up.
fn node_gap(above: bool, figures: bool) -> f64 {
    match (above, figures) {
        (true, _) => 0.55,
        (false, false) => 0.8,
        (false, true) => 1.6,
    }
}

/// Sizes of a drawing, px.
#[derive(Clone, Debug)]
pub(super) struct Metrics {
    /// Names above the nodes instead of beside them.
    pub(super) above: bool,
    pub(super) width: f64,
    pub(super) font_size: f64,
    pub(super) line_height: f64,
    /// Least space between two nodes.
    pub(super) node_gap: f64,
    /// Height for nodes and their names.
    pub(super) node_height: f64,
    /// Left edge and width of the bars, by column.
    pub(super) bars: Vec<(f64, f64)>,
    /// Name of every node in lines.
    pub(super) lines: Vec<Vec<String>>,
    /// Lines below every name for its quantity.
    pub(super) figures: usize,
}

impl Metrics {
    pub(super) fn new(graph: &Graph, format: Format) -> Self {
        let above = format.width < NARROW_BELOW;
        let font_size = format.font_size;
        let mut metrics = Self {
            above,
            width: format.width,
            font_size,
            line_height: (font_size * 1.2).round(),
            node_gap: (font_size * node_gap(above, format.figures)).round(),
            node_height: format.height * (1.0 - LOOP_SHARE),
            bars: Vec::new(),
            lines: vec![Vec::new(); graph.nodes.len()],
            figures: usize::from(format.figures),
        };
        let count = graph.columns.len();
        if count > 0 {
            let left = metrics.write_outer(graph, 0);
            let right = metrics.write_outer(graph, count - 1);
            metrics.place_bars(count, left, right);
            metrics.write_inner(graph);
        }
        metrics
    }

    /// Wraps the names of an outer column and gives the margin that they need beside it.
    fn write_outer(&mut self, graph: &Graph, column: usize) -> f64 {
        let share = match (self.above, column) {
            (false, _) => OUTER_LABEL_SHARE,
            (true, 0) => 0.25,
            (true, _) => 0.26,
        };
        let widest = self.write(graph, column, self.width * share);
        if self.above {
            1.0
        } else {
            widest + LABEL_GAP + 2.0
        }
    }

    fn write(&mut self, graph: &Graph, column: usize, limit: f64) -> f64 {
        let mut most = self.figures as f64 * text_width(FIGURE, self.font_size);
        for node in &graph.columns[column] {
            let lines = wrapped(&graph.nodes[*node].label, limit, self.font_size);
            most = most.max(widest(&lines, self.font_size));
            self.lines[*node] = lines;
        }
        most
    }

    /// Inner columns stand left of the middle: their names and the outgoing loops need room on their right.
    fn place_bars(&mut self, count: usize, left: f64, right: f64) {
        let outer = (self.font_size * 0.75).round().max(7.0);
        let inner = (self.font_size * if self.above { 0.9 } else { 1.2 }).round();
        let last = (self.width - right - outer).max(left);
        let pull = if self.above { 0.78 } else { 0.92 };
        for column in 0..count {
            let share = column as f64 / (count.max(2) - 1) as f64;
            let is_outer = column == 0 || column + 1 == count;
            let bent = if is_outer { share } else { share * pull };
            let bar = if is_outer { outer } else { inner };
            self.bars.push((left + (last - left) * bent, bar));
        }
    }

    fn write_inner(&mut self, graph: &Graph) {
        for column in 1..graph.columns.len().saturating_sub(1) {
            let share = if self.above { 0.5 } else { 0.52 };
            self.write(graph, column, self.gap_after(column) * share);
        }
    }

    /// Free width between a column and the next, px.
    pub(super) fn gap_after(&self, column: usize) -> f64 {
        match (self.bars.get(column), self.bars.get(column + 1)) {
            (Some((x, width)), Some((next, _))) => next - x - width,
            (Some((x, width)), None) => self.width - x - width,
            _ => 0.0,
        }
    }

    /// Height of a name, px.
    pub(super) fn label_height(&self, node: usize) -> f64 {
        (self.lines[node].len() + self.figures) as f64 * self.line_height
    }

    /// Height that a node of height `bar` needs together with its name, px.
    pub(super) fn slot_height(&self, node: usize, bar: f64) -> f64 {
        if self.above {
            self.label_height(node) + bar
        } else {
            self.label_height(node).max(bar)
        }
    }
}
