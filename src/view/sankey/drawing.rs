//! What a layout answers: boxes, bands and labels with their places in px.

use super::input::{Emphasis, Role};
use crate::view::Hue;

/// Which end of a text stands at its place (SVG `text-anchor`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// The text starts there.
    #[default]
    Start,
    /// The text is centred there.
    Middle,
    /// The text ends there.
    End,
}

impl Anchor {
    /// Value of the SVG attribute.
    pub fn attribute(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        }
    }
}

/// A text in one or more lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Label {
    /// Lines, from the top.
    pub lines: Vec<String>,
    /// Place of every line's anchor from the left.
    pub x: f64,
    /// Base line of the first line from the top; the others follow at [`Drawing::line_height`].
    pub y: f64,
    /// Which end stands at `x`.
    pub anchor: Anchor,
}

/// A node.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeBox {
    /// Id as in the input.
    pub id: String,
    /// What it is.
    pub role: Role,
    /// Hue.
    pub hue: Hue,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height: the larger of what enters and what leaves. Below a visible pixel it is drawn as one.
    pub h: f64,
    /// Height without the scenario, for a faint outline.
    pub before_h: f64,
    /// The larger of what enters and what leaves, in the unit of the network.
    pub value: f64,
    /// The same without the scenario.
    pub before: f64,
    /// Name.
    pub label: Label,
}

/// A flow from left to right, as a filled band.
#[derive(Clone, Debug, PartialEq)]
pub struct Ribbon {
    /// SVG path data, closed.
    pub path: String,
    /// SVG path data of the band without the scenario; empty when it is the same.
    pub ghost: String,
    /// Id of the node it leaves.
    pub from: String,
    /// Id of the node it enters.
    pub to: String,
    /// What flows.
    pub label: String,
    /// Hue.
    pub hue: Hue,
    /// How much it should be seen.
    pub emphasis: Emphasis,
    /// Quantity drawn.
    pub value: f64,
    /// Quantity without the scenario.
    pub before: f64,
}

/// One stroke of a loop. A loop between two nodes has one; a pool of several givers and takers has one for each of them, joined below.
#[derive(Clone, Debug, PartialEq)]
pub struct Strand {
    /// SVG path data of the centre line, to stroke without fill and with butt ends.
    pub path: String,
    /// Width of the stroke.
    pub stroke_width: f64,
    /// SVG path data of the arrow head, filled; empty where the strand only leaves a giver.
    pub arrow: String,
    /// Id of the giving node, unless it only enters a taker.
    pub from: Option<String>,
    /// Id of the taking node, unless it only leaves a giver.
    pub to: Option<String>,
    /// Quantity.
    pub value: f64,
}

/// Exchanges of one resource inside: out on the right of the givers, around below, back in on the left of the takers.
#[derive(Clone, Debug, PartialEq)]
pub struct LoopBand {
    /// Strokes. Those of a pool overlap by less than half a px: set the opacity on the group, not on each.
    pub strands: Vec<Strand>,
    /// What flows.
    pub resource: String,
    /// Place for what it says; `lines` holds the resource's name. Behind the last line there is room for a quantity of twelve characters.
    pub label: Label,
    /// Hue.
    pub hue: Hue,
    /// How much it should be seen.
    pub emphasis: Emphasis,
    /// Quantity of the whole band.
    pub value: f64,
    /// Quantity without the scenario.
    pub before: f64,
}

/// A finished diagram.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// Width, px.
    pub width: f64,
    /// Height, px: at least that of the format.
    pub height: f64,
    /// Size of the type, px.
    pub font_size: f64,
    /// Distance between the lines of a label, px.
    pub line_height: f64,
    /// True when there is a line below every name for its quantity.
    pub figures: bool,
    /// Nodes that carry something, from the left, from the top.
    pub nodes: Vec<NodeBox>,
    /// Flows from left to right, widest first (draw in this order: thin ones stay on top).
    pub ribbons: Vec<Ribbon>,
    /// Loops, outermost first.
    pub loops: Vec<LoopBand>,
}
