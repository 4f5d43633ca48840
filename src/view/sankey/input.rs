//! What to draw: nodes in columns and links between them.

use crate::view::Hue;

/// Which state of the network is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// Without the scenario.
    Before,
    /// With it, in the horizon year.
    #[default]
    After,
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Outside, where something comes from.
    Source,
    /// Actors of one kind.
    Sector,
    /// Outside, where something goes to.
    Sink,
}

/// How much a link should be seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Emphasis {
    /// As it was.
    #[default]
    Quiet,
    /// Larger or smaller than it was.
    Changed,
    /// An exchange inside that was not there.
    New,
    /// Giver and taker declare different quantities.
    Contested,
}

/// A node. Its height follows from its links.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Unique within the input.
    pub id: String,
    /// Column, from the left.
    pub column: usize,
    /// What it is.
    pub role: Role,
    /// Name to show: a text key until [`SankeyInput::translated`].
    pub label: String,
    /// Hue of its bar.
    pub hue: Hue,
    /// Smaller is higher, as far as crossings allow.
    pub order: i32,
}

/// A flow between two nodes. It is a loop when its target does not stand to the right of its source.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Index of the node it leaves.
    pub from: usize,
    /// Index of the node it enters.
    pub to: usize,
    /// Quantity to draw.
    pub value: f64,
    /// Quantity without the scenario.
    pub before: f64,
    /// Hue.
    pub hue: Hue,
    /// How much it should be seen.
    pub emphasis: Emphasis,
    /// What flows: a text key until translated. Loops of one label and hue share one band.
    pub label: String,
}

/// A diagram to lay out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SankeyInput {
    /// Nodes.
    pub nodes: Vec<Node>,
    /// Links by index of node.
    pub links: Vec<Link>,
}

impl SankeyInput {
    /// The same diagram with every label through `say`.
    #[must_use]
    pub fn translated(mut self, say: impl Fn(&str) -> String) -> Self {
        for node in &mut self.nodes {
            node.label = say(&node.label);
        }
        for link in &mut self.links {
            link.label = say(&link.label);
        }
        self
    }
}

/// How many nodes a drawing can carry; the smallest beyond are merged under `place-other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Most sources.
    pub sources: usize,
    /// Most sectors.
    pub sectors: usize,
    /// Most sinks.
    pub sinks: usize,
    /// Most loop bands, each for one resource.
    pub loops: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            sources: 6,
            sectors: 8,
            sinks: 6,
            loops: 4,
        }
    }
}

/// Size and habits of a drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Format {
    /// Width, px. Below 560 the labels stand above their nodes.
    pub width: f64,
    /// Least height, px; the drawing grows when its labels need more.
    pub height: f64,
    /// Size of the type, px.
    pub font_size: f64,
    /// True to keep a line below every name for its quantity.
    pub figures: bool,
}

impl Format {
    /// A phone or a narrow frame.
    pub const NARROW: Format = Format {
        width: 320.0,
        height: 520.0,
        font_size: 12.0,
        figures: false,
    };
    /// A page.
    pub const NORMAL: Format = Format {
        width: 960.0,
        height: 520.0,
        font_size: 14.0,
        figures: false,
    };
    /// A projector, seen from the back of the room.
    pub const PROJECTOR: Format = Format {
        width: 1200.0,
        height: 720.0,
        font_size: 24.0,
        figures: false,
    };
}
