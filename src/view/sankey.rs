//! Flows as a Sankey diagram whose loops are drawn as loops.
//!
//! [`sankey_of`] builds the input from the physical flows, the page translates its labels ([`SankeyInput::translated`]), [`layout`] draws.
//!
//! The scale follows from the network without the scenario, so that a smaller input is a thinner band and pictures of different positions of
//! the levers can be compared. Nodes keep their places as long as nothing grows.

mod builder;
mod drawing;
mod graph;
mod input;
pub(in crate::view) mod label;
mod loops;
mod metrics;
mod order;
mod placement;
mod ports;
mod ribbon;
mod territory;

pub(in crate::view) use builder::text_key;
pub use builder::{sankey_of, table_of};
pub use drawing::{Anchor, Drawing, Label, LoopBand, NodeBox, Ribbon, Strand};
pub use input::{Emphasis, Format, Link, Node, Options, Role, SankeyInput, Which};
pub use territory::{
    Focus, Group, TerritorySankey, basis_key, drawn_by_size, span_cells, territory_sankey,
    territory_table, unit_of,
};

use graph::Graph;
use metrics::Metrics;
use ports::Ports;

/// Lays a diagram out. Links of no quantity, before and now, are left out, and so are nodes without links.
pub fn layout(input: &SankeyInput, format: Format) -> Drawing {
    let graph = order::ordered(Graph::new(input));
    let metrics = Metrics::new(&graph, format);
    let places = placement::place(&graph, &metrics);
    let lanes = loops::lanes(&graph, &places, &metrics);
    let ports = Ports::new(&graph, &places, &lanes);
    let loops = loops::bands(&graph, &places, &ports, &lanes, &metrics);
    Drawing {
        width: format.width,
        height: format.height.max(places.bottom).max(lanes.bottom),
        font_size: format.font_size,
        line_height: metrics.line_height,
        figures: format.figures,
        nodes: placement::boxes(&graph, &places, &ports, &metrics),
        ribbons: ribbon::ribbons(&graph, &places, &ports),
        loops,
    }
}
