//! From physical flows to the input of a drawing.

mod merge;

use super::input::{Emphasis, Link, Node, Options, Role, SankeyInput, Which};
use crate::engine::{PhysicalNetwork, Place};
use crate::view::Hue;
use crate::view::table::{Cell, Column, Table};
use merge::{End, merged};
use std::collections::BTreeMap;

/// Relative change below which a flow counts as unchanged.
const SAME: f64 = 0.005;

/// The input of a drawing: places by role in three columns, the smallest merged, one link for each pair of places and hue.
pub fn sankey_of(network: &PhysicalNetwork, which: Which, options: Options) -> SankeyInput {
    let mut input = SankeyInput::default();
    let mut index: BTreeMap<End, usize> = BTreeMap::new();
    for (pair, flow) in merged(&pairs(network), options) {
        let mut end_of = |end: End| {
            let next = input.nodes.len();
            *index.entry(end.clone()).or_insert_with(|| {
                input.nodes.push(node(&end));
                next
            })
        };
        let (from, to) = (end_of(pair.from), end_of(pair.to));
        let value = match which {
            Which::Before => flow.before,
            Which::After => flow.after,
        };
        input.links.push(Link {
            from,
            to,
            value,
            before: flow.before,
            hue: pair.hue,
            emphasis: emphasis(
                input.nodes[from].column >= input.nodes[to].column,
                value,
                flow.before,
            ),
            label: flow.label(),
        });
    }
    input
}

/// The table behind the drawing: from, to, resource, before, after, in `unit`; nothing is merged.
pub fn table_of(network: &PhysicalNetwork, unit: &'static str) -> Table {
    let rows = pairs(network)
        .into_iter()
        .map(|((from, to, resource), flow)| {
            vec![
                Cell::Key(place_key(&from)),
                Cell::Key(place_key(&to)),
                Cell::Key(text_key("resource", resource)),
                Cell::Number(flow.before),
                Cell::Number(flow.after),
            ]
        });
    Table {
        columns: vec![
            Column::plain("table-from"),
            Column::plain("table-to"),
            Column::plain("table-resource"),
            Column::quantity("table-before", unit),
            Column::quantity("table-after", unit),
        ],
        rows: rows.collect(),
    }
}

/// Yearly quantity without and with the scenario.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Change {
    pub(super) before: f64,
    pub(super) after: f64,
}

/// All flows by place, place and resource, both states side by side; flows of nothing are left out.
fn pairs(network: &PhysicalNetwork) -> BTreeMap<(Place, Place, &'static str), Change> {
    let mut pairs: BTreeMap<(Place, Place, &'static str), Change> = BTreeMap::new();
    let states = [(&network.before, true), (&network.after, false)];
    for (flows, is_before) in states {
        for flow in flows {
            if !(flow.quantity.is_finite() && flow.quantity > 0.0) {
                continue;
            }
            let key = (flow.from.clone(), flow.to.clone(), flow.resource);
            let change = pairs.entry(key).or_default();
            if is_before {
                change.before += flow.quantity;
            } else {
                change.after += flow.quantity;
            }
        }
    }
    pairs
}

/// Text key of a place, such as `place-energy-gas` or `archetype-food-processing`.
fn place_key(place: &Place) -> String {
    match place {
        Place::Source(name) | Place::Sink(name) => text_key("place", name),
        Place::Sector(archetype) => text_key("archetype", archetype),
    }
}

/// Codes have dots and underscores, text keys dashes.
pub(in crate::view) fn text_key(family: &str, code: &str) -> String {
    format!("{family}-{}", code.replace(['.', '_'], "-"))
}

fn node(end: &End) -> Node {
    let (role, place) = (end.role(), end.place());
    let hue = match place {
        Some(Place::Source(name) | Place::Sink(name)) => Hue::of_resource(name),
        _ => Hue::Neutral,
    };
    Node {
        id: end.id(),
        column: match role {
            Role::Source => 0,
            Role::Sector => 1,
            Role::Sink => 2,
        },
        role,
        label: place.map_or_else(|| "place-other".to_owned(), place_key),
        hue,
        // What is merged stands below what has a name.
        order: i32::from(place.is_none()),
    }
}

fn emphasis(is_loop: bool, value: f64, before: f64) -> Emphasis {
    let change = (value - before).abs();
    if change <= SAME * value.max(before) {
        Emphasis::Quiet
    } else if is_loop && before <= 0.0 {
        Emphasis::New
    } else {
        Emphasis::Changed
    }
}
