//! Strategic resources and dependences.

use super::{actor_cell, number, origin_cell, percent, resource_key, unit_cell};
use crate::engine::metabolism::{Dependence, Metabolism};
use crate::model::Territory;
use crate::view::table::{Cell, Column, Table};

/// The resources by rank: whether strategic, dependence, dominant provenance, shares of spend and CO2e, and why (a text key; its
/// arguments are in `super::said`).
pub fn dependence_table(metabolism: &Metabolism, territory: &Territory) -> Table {
    let rows = metabolism.dependences.iter().enumerate();
    Table {
        columns: vec![
            Column::plain("table-rank"),
            Column::plain("table-resource"),
            Column::plain("table-strategic"),
            Column::quantity("table-dependence", "%"),
            Column::plain("table-dominant"),
            Column::quantity("table-dominant-share", "%"),
            Column::plain("indicator-concentration"),
            Column::quantity("table-spend-share", "%"),
            Column::quantity("table-co2-share", "%"),
            Column::quantity("table-estimated", "%"),
        ],
        rows: rows
            .map(|(place, one)| row(metabolism, territory, (place, one)))
            .collect(),
    }
}

fn row(
    metabolism: &Metabolism,
    territory: &Territory,
    (place, one): (usize, &Dependence),
) -> Vec<Cell> {
    let balance = metabolism.balance(&one.code);
    let strategic = if one.is_strategic {
        "metabolism-yes"
    } else {
        "metabolism-no"
    };
    vec![
        Cell::Number((place + 1) as f64),
        Cell::Key(resource_key(&one.code)),
        Cell::Key(strategic.to_owned()),
        Cell::Number(100.0 * one.dependence),
        origin_cell(territory, one.dominant.0),
        Cell::Number(100.0 * one.dominant.1),
        number(balance.and_then(|balance| balance.taken.concentration)),
        percent(one.spend_share),
        percent(one.co2_share),
        Cell::Number(100.0 * one.estimated_share),
    ]
}

/// Actors that take most of a resource from one other actor, the most dependent first.
pub fn actor_dependence_table(metabolism: &Metabolism, territory: &Territory) -> Table {
    let rows = metabolism.actor_dependences.iter().map(|one| {
        vec![
            actor_cell(territory, one.actor),
            actor_cell(territory, one.partner),
            Cell::Key(resource_key(&one.code)),
            number(Some(one.quantity)),
            number(Some(one.total)),
            unit_cell(one.unit),
            Cell::Number(100.0 * one.share()),
        ]
    });
    Table {
        columns: vec![
            Column::plain("table-actor"),
            Column::plain("table-depends-on"),
            Column::plain("table-resource"),
            Column::plain("table-from-partner"),
            Column::plain("table-need"),
            Column::plain("table-unit"),
            Column::quantity("table-share", "%"),
        ],
        rows: rows.collect(),
    }
}
