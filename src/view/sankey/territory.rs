//! The metabolism of a territory as a Sankey diagram: everything of one medium, one resource, or one company.
//!
//! Unlike [`super::sankey_of`], which draws what a scenario changes, this draws what is declared, company by company where wished. What
//! passes between two places in the middle is a loop.

mod ends;
mod merge;

use super::input::{Emphasis, Link, Node, Options, Role, SankeyInput};
use crate::engine::metabolism::{Medium, Stream, streams};
use crate::model::Territory;
use crate::numeric::order;
use crate::units::Unit;
use crate::view::Hue;
use crate::view::metabolism::resource_key;
use crate::view::table::{Cell, Column, Table};
use ends::{End, Ends};
use merge::Merged;
use std::collections::{BTreeMap, BTreeSet};

/// What is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// Everything of one medium: what comes in, who takes it, what goes out.
    Medium(Medium),
    /// One resource by its code: where it comes from, who takes it, where it goes.
    Resource(String),
    /// One actor, by its index, in one medium: its partners left and right, itself in the middle.
    Actor(usize, Medium),
}

/// What stands in the middle, unless one actor does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Group {
    /// The sectors.
    #[default]
    Sector,
    /// Every actor by itself.
    Actor,
    /// Zones: the name of the zone of each actor, in the order of the actors; an empty name for none.
    Zone(Vec<String>),
}

/// A diagram some of whose labels are names that people gave, which no language translates.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TerritorySankey {
    input: SankeyInput,
    /// Indices of the nodes with such names.
    named: BTreeSet<usize>,
}

impl TerritorySankey {
    /// The diagram to lay out, with every label but the names of people through `say`: an actor may be called like a text key.
    pub fn translated(mut self, say: impl Fn(&str) -> String) -> SankeyInput {
        for (place, node) in self.input.nodes.iter_mut().enumerate() {
            if !self.named.contains(&place) {
                node.label = say(&node.label);
            }
        }
        for link in &mut self.input.links {
            link.label = say(&link.label);
        }
        self.input
    }

    /// True when nothing flows.
    pub fn is_empty(&self) -> bool {
        self.input.links.is_empty()
    }
}

/// Unit of the quantities of a picture; `None` for a resource that does not exist.
pub fn unit_of(focus: &Focus) -> Option<Unit> {
    match focus {
        Focus::Medium(medium) | Focus::Actor(_, medium) => Some(medium.unit()),
        Focus::Resource(code) => {
            let resource = crate::catalog::catalog().resource(code)?;
            Some(resource.unit)
        }
    }
}

/// The diagram of a territory whose typical flows have been filled in; the smallest places are merged.
pub fn territory_sankey(
    territory: &Territory,
    focus: &Focus,
    group: &Group,
    options: Options,
) -> TerritorySankey {
    let ends = Ends {
        territory,
        focus,
        group,
    };
    let drawn = drawn(territory, focus);
    let flows = drawn
        .iter()
        .map(|(stream, quantity)| (ends.of(stream), stream, *quantity));
    let by_resource = matches!(focus, Focus::Actor(..));
    let mut diagram = TerritorySankey::default();
    let mut places: BTreeMap<End, usize> = BTreeMap::new();
    for (way, (quantity, contested)) in Merged::new(flows.collect(), by_resource, options).links {
        let mut place_of = |end: &End| {
            let next = diagram.input.nodes.len();
            let place = *places.entry(end.clone()).or_insert(next);
            if place == next {
                diagram.input.nodes.push(ends.node(end));
                if end.is_name() {
                    diagram.named.insert(next);
                }
            }
            place
        };
        let (from, to) = (place_of(&way.from), place_of(&way.to));
        diagram.input.links.push(Link {
            from,
            to,
            value: quantity,
            before: quantity,
            hue: way.hue,
            emphasis: if contested {
                Emphasis::Contested
            } else {
                Emphasis::Quiet
            },
            label: way.label,
        });
    }
    diagram
}

/// The streams of a picture with their quantities in its unit, the largest first.
pub fn drawn_by_size(territory: &Territory, focus: &Focus) -> Vec<(Stream, f64)> {
    let mut all = drawn(territory, focus);
    order::sort(&mut all, |left, right| right.1.total_cmp(&left.1));
    all
}

/// The streams of a picture with their quantities in its unit.
fn drawn(territory: &Territory, focus: &Focus) -> Vec<(Stream, f64)> {
    let all = streams(territory).into_iter();
    all.filter_map(|stream| {
        let quantity = match focus {
            Focus::Medium(medium) => stream.in_medium(*medium)?,
            Focus::Resource(code) => (stream.resource.code == *code).then_some(stream.quantity)?,
            Focus::Actor(actor, medium) => stream
                .touches(*actor)
                .then(|| stream.in_medium(*medium))??,
        };
        Some((stream, quantity))
    })
    .collect()
}

/// The table behind the diagram: from, to, resource, quantity in its unit with its range, how it is known. Nothing is merged; the rows are
/// those of [`drawn_by_size`].
pub fn territory_table(territory: &Territory, focus: &Focus) -> Table {
    let unit = unit_of(focus).map_or("", Unit::symbol);
    let rows = drawn_by_size(territory, focus)
        .into_iter()
        .map(|(stream, quantity)| {
            let factor = quantity / stream.quantity;
            let [value, low, high] = span_cells(&stream, factor);
            vec![
                ends::cell(territory, stream.from),
                ends::cell(territory, stream.to),
                Cell::Key(resource_key(&stream.resource.code)),
                value,
                low,
                high,
                Cell::Key(basis_key(&stream).to_owned()),
            ]
        });
    Table {
        columns: vec![
            Column::plain("table-from"),
            Column::plain("table-to"),
            Column::plain("table-resource"),
            Column::quantity("table-quantity", unit),
            Column::quantity("table-low", unit),
            Column::quantity("table-high", unit),
            Column::plain("table-basis"),
        ],
        rows: rows.collect(),
    }
}

/// Quantity of a stream with both ends of its range, each unit of the resource being `factor` of the table: as declared, or as exact as
/// the range allows.
pub fn span_cells(stream: &Stream, factor: f64) -> [Cell; 3] {
    let span = stream.span;
    let half = 0.5 * (span.high - span.low) * factor;
    let within = |value: f64| Cell::Within(value * factor, half);
    let value = if stream.is_declared {
        Cell::Declared(span.value * factor)
    } else {
        within(span.value)
    };
    [value, within(span.low), within(span.high)]
}

/// Text key of how a figure is known.
pub fn basis_key(stream: &Stream) -> &'static str {
    match (stream.is_disputed, stream.is_estimated) {
        (true, _) => "basis-disputed",
        (_, true) => "basis-estimated",
        _ => "basis-declared",
    }
}

/// A node of the diagram.
fn node(id: String, role: Role, label: String, hue: Hue, is_rest: bool) -> Node {
    Node {
        id,
        column: match role {
            Role::Source => 0,
            Role::Sector => 1,
            Role::Sink => 2,
        },
        role,
        label,
        hue,
        // What is merged stands below what has a name.
        order: i32::from(is_rest),
    }
}
