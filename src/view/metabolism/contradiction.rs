//! Contradictions: declared against reconciled.

use super::{actor_cell, number, origin_cell, percent, resource_key, unit_cell};
use crate::engine::contradictions::{CheckedFigure, Contradictions, Standing};
use crate::model::{Direction, Territory};
use crate::view::table::{Cell, Column, Table};

/// Every figure that some balance checks: declared, reconciled, and by how many standard deviations it moves. Rows stand in the order of
/// [`Contradictions::figures`], so that the page can accept or reject each.
pub fn figure_table(found: &Contradictions, territory: &Territory) -> Table {
    Table {
        columns: vec![
            Column::plain("table-actor"),
            Column::plain("table-resource"),
            Column::plain("table-direction"),
            Column::plain("table-partner"),
            Column::plain("table-declared"),
            Column::plain("table-declared-sd"),
            Column::plain("table-reconciled"),
            Column::plain("table-adjustment"),
            Column::plain("table-unit"),
            Column::plain("table-deviations"),
            Column::plain("table-suspect"),
        ],
        rows: found
            .figures
            .iter()
            .map(|figure| figure_row(figure, territory))
            .collect(),
    }
}

fn figure_row(figure: &CheckedFigure, territory: &Territory) -> Vec<Cell> {
    let suspect = if figure.is_suspect {
        "metabolism-yes"
    } else {
        "metabolism-no"
    };
    let reconciled = match figure.standing {
        Standing::Undetermined => Cell::Key("reconciled-undetermined".to_owned()),
        _ => Cell::Number(figure.reconciled),
    };
    vec![
        actor_cell(territory, figure.actor),
        Cell::Key(resource_key(&figure.code)),
        Cell::Key(direction_key(figure.direction).to_owned()),
        origin_cell(territory, figure.partner),
        Cell::Number(figure.declared),
        Cell::Number(figure.sd),
        reconciled,
        Cell::Number(figure.adjustment),
        unit_cell(figure.unit),
        Cell::Number(figure.deviations),
        Cell::Key(suspect.to_owned()),
    ]
}

/// Text key of a direction.
pub fn direction_key(direction: Direction) -> &'static str {
    match direction {
        Direction::In => "side-in",
        Direction::Out => "side-out",
    }
}

/// The groups of figures, the least likely first: who is in it, its chi-square with its probability, and whom to call back.
pub fn check_table(found: &Contradictions, territory: &Territory) -> Table {
    let rows = found.checks.iter().map(|check| {
        let call_back = check.call_back.and_then(|place| found.figures.get(place));
        let verdict = match (check.is_unsolved, check.is_contradiction()) {
            (true, _) => "verdict-unsolved",
            (false, true) => "verdict-contradiction",
            (false, false) => "verdict-consistent",
        };
        vec![
            Cell::Key(verdict.to_owned()),
            call_back.map_or(Cell::Empty, |figure| actor_cell(territory, figure.actor)),
            call_back.map_or(Cell::Empty, |figure| Cell::Key(resource_key(&figure.code))),
            Cell::Number(check.figures.len() as f64),
            Cell::Number(check.chi_square),
            Cell::Number(check.degrees_of_freedom as f64),
            percent(check.p_value),
        ]
    });
    Table {
        columns: vec![
            Column::plain("table-verdict"),
            Column::plain("table-call-back"),
            Column::plain("table-resource"),
            Column::plain("table-figures"),
            Column::plain("table-chi-square"),
            Column::plain("table-degrees"),
            Column::quantity("table-probability", "%"),
        ],
        rows: rows.collect(),
    }
}

/// Deliveries that only one of the two declares.
pub fn unconfirmed_table(found: &Contradictions, territory: &Territory) -> Table {
    let rows = found.unconfirmed.iter().map(|one| {
        let silent = if one.is_given { one.to } else { one.from };
        vec![
            Cell::Key(resource_key(&one.code)),
            actor_cell(territory, one.from),
            actor_cell(territory, one.to),
            Cell::Number(one.quantity),
            unit_cell(one.unit),
            actor_cell(territory, silent),
            number((one.elsewhere > 0.0).then_some(one.elsewhere)),
        ]
    });
    Table {
        columns: vec![
            Column::plain("table-resource"),
            Column::plain("table-from"),
            Column::plain("table-to"),
            Column::plain("table-quantity"),
            Column::plain("table-unit"),
            Column::plain("table-silent"),
            Column::plain("table-elsewhere"),
        ],
        rows: rows.collect(),
    }
}

/// Matter that actors take in against what they give out.
pub fn gap_table(found: &Contradictions, territory: &Territory) -> Table {
    let rows = found.gaps.iter().map(|gap| {
        let doubtful = if gap.is_doubtful() {
            "metabolism-yes"
        } else {
            "metabolism-no"
        };
        vec![
            actor_cell(territory, gap.actor),
            Cell::Number(gap.taken_t),
            Cell::Number(gap.given_t),
            Cell::Number(gap.gap_t()),
            Cell::Number(gap.deviations),
            Cell::Key(doubtful.to_owned()),
        ]
    });
    Table {
        columns: vec![
            Column::plain("table-actor"),
            Column::quantity("table-taken", "t"),
            Column::quantity("table-given-out", "t"),
            Column::quantity("table-gap", "t"),
            Column::plain("table-deviations"),
            Column::plain("table-doubtful"),
        ],
        rows: rows.collect(),
    }
}
