//! Flows as a Sankey diagram whose loops are drawn as loops.
//!
//! [`sankey_of`] builds the input from the physical flows, the page translates its labels ([`SankeyInput::translated`]), [`layout`] draws.

mod drawing;
mod input;

pub use drawing::{Anchor, Drawing, Label, LoopBand, NodeBox, Ribbon, Strand};
pub use input::{Emphasis, Format, Link, Node, Options, Role, SankeyInput, Which};

use super::table::Table;
use crate::engine::PhysicalNetwork;

/// The input of a drawing from physical flows.
pub fn sankey_of(_network: &PhysicalNetwork, _which: Which, _options: Options) -> SankeyInput {
    SankeyInput::default()
}

/// The table behind the drawing: from, to, resource, before, after, in `unit`.
pub fn table_of(_network: &PhysicalNetwork, _unit: &'static str) -> Table {
    Table::default()
}

/// Lays a diagram out.
pub fn layout(_input: &SankeyInput, _format: Format) -> Drawing {
    Drawing::default()
}
