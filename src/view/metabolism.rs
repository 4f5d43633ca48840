//! The metabolism and its contradictions as tables: text keys, numbers and units.
//!
//! Sentences ([`Reason`]) are given as a text key with arguments ([`said`]); shares are in percent.

mod contradiction;
mod dependence;

pub use contradiction::{check_table, direction_key, figure_table, gap_table, unconfirmed_table};
pub use dependence::{actor_dependence_table, dependence_table};

use super::sankey::text_key;
use super::table::{Cell, Column, Table};
use crate::engine::metabolism::{Balance, Detail, Indicator, Metabolism, Origin, Reason, Side};
use crate::model::Territory;
use crate::units::Unit;

/// An argument of a sentence, before the language writes it.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// A text key.
    Key(String),
    /// A name that a person gave.
    Text(String),
    /// Percent, to round for people; the text holds the sign.
    Percent(f64),
    /// A quantity with the symbol of its unit.
    Quantity(f64, &'static str),
    /// A plain number.
    Number(f64),
}

/// The arguments of a sentence by name. The text key is [`Reason::key`].
pub fn said(reason: &Reason) -> Vec<(&'static str, Said)> {
    let arguments = reason.details.iter().map(|(name, detail)| {
        let said = match detail {
            Detail::Resource(code) => Said::Key(resource_key(code)),
            Detail::Name(name) => Said::Text(name.clone()),
            // In a sentence a provenance is "from …".
            Detail::Origin(origin) => Said::Key(text_key("provenance-from", origin.id())),
            Detail::Share(share) => Said::Percent(100.0 * share),
            Detail::Quantity(value, unit) => Said::Quantity(*value, unit.symbol()),
            Detail::Number(value) => Said::Number(*value),
        };
        (*name, said)
    });
    arguments.collect()
}

/// Text key of a resource, or of one of the families at the top of the tree.
pub fn resource_key(code: &str) -> String {
    let family = if code.contains('.') {
        "resource"
    } else {
        "tree"
    };
    text_key(family, code)
}

/// Balance sheet of the resources, each family before those below it: in, of it from inside, out, the share met inside, what is
/// estimated, spend and CO2e.
pub fn balance_table(metabolism: &Metabolism) -> Table {
    let mut all: Vec<(&Balance, bool)> = (metabolism.families.iter().map(|one| (one, true)))
        .chain(metabolism.resources.iter().map(|one| (one, false)))
        .collect();
    crate::numeric::order::sort(&mut all, |left, right| left.0.code.cmp(&right.0.code));
    let rows = all
        .into_iter()
        .map(|(balance, is_family)| balance_row(balance, is_family));
    Table {
        columns: vec![
            Column::plain("table-resource"),
            Column::plain("table-level"),
            Column::plain("table-unit"),
            Column::plain("table-taken"),
            Column::plain("table-taken-low"),
            Column::plain("table-taken-high"),
            Column::plain("table-inside"),
            Column::plain("table-given-out"),
            Column::plain("table-given-low"),
            Column::plain("table-given-high"),
            Column::quantity("table-local-share", "%"),
            Column::quantity("table-estimated", "%"),
            Column::quantity("table-spend", "EUR"),
            Column::quantity("table-co2-bought", "t"),
            Column::plain("table-actors"),
            Column::plain("table-disputed"),
        ],
        rows: rows.collect(),
    }
}

fn balance_row(balance: &Balance, is_family: bool) -> Vec<Cell> {
    let level = if is_family {
        "level-family"
    } else {
        "level-resource"
    };
    vec![
        Cell::Key(resource_key(&balance.code)),
        Cell::Key(level.to_owned()),
        unit_cell(balance.unit),
        Cell::Number(balance.taken.total.value),
        Cell::Number(balance.taken.total.low),
        Cell::Number(balance.taken.total.high),
        Cell::Number(balance.inside),
        Cell::Number(balance.given.total.value),
        Cell::Number(balance.given.total.low),
        Cell::Number(balance.given.total.high),
        percent(balance.local_share()),
        percent(balance.estimated_share()),
        number(balance.spend_eur),
        number(balance.co2_t),
        Cell::Number(balance.actors as f64),
        Cell::Number(balance.disputed as f64),
    ]
}

/// Where a resource comes from and where it goes, in its unit: every partner of either side, the largest first.
pub fn provenance_table(balance: &Balance, territory: &Territory) -> Table {
    let unit = balance.unit.symbol();
    let rows = [("side-in", &balance.taken), ("side-out", &balance.given)]
        .into_iter()
        .flat_map(|(key, side)| {
            side.partners.iter().map(move |(origin, quantity)| {
                let share = quantity / side.total.value;
                vec![
                    Cell::Key(key.to_owned()),
                    origin_cell(territory, *origin),
                    Cell::Number(*quantity),
                    Cell::Number(100.0 * share),
                ]
            })
        });
    Table {
        columns: vec![
            Column::plain("table-direction"),
            Column::plain("table-partner"),
            Column::quantity("table-quantity", unit),
            Column::quantity("table-share", "%"),
        ],
        rows: rows.collect(),
    }
}

/// How a resource spreads over the year, in its unit: both sides by month. Without rows where no month is known.
pub fn month_table(balance: &Balance) -> Table {
    let known = |side: &Side| {
        let quantity = side.total.value * (1.0 - side.unknown_months_share);
        side.months
            .map(|months| months.map(|share| share * quantity))
    };
    let (taken, given) = (known(&balance.taken), known(&balance.given));
    let is_known = taken.is_some() || given.is_some();
    let of = |months: &Option<[f64; 12]>, month: usize| {
        number(
            months
                .as_ref()
                .and_then(|months| months.get(month).copied()),
        )
    };
    let rows = (0..12).filter(|_| is_known).map(|month| {
        let key = Cell::Key(format!("month-{}", month + 1));
        vec![key, of(&taken, month), of(&given, month)]
    });
    let unit = balance.unit.symbol();
    Table {
        columns: vec![
            Column::plain("table-month"),
            Column::quantity("table-taken", unit),
            Column::quantity("table-given-out", unit),
        ],
        rows: rows.collect(),
    }
}

/// The indicators with the numbers behind them, their year and what of them is estimated: shares in percent, counts as they are.
pub fn indicator_table(metabolism: &Metabolism) -> Table {
    let rows = metabolism.indicators.iter().map(|indicator| {
        vec![
            Cell::Key(text_key("indicator", indicator.id.id())),
            number(shown_value(indicator)),
            Cell::Key(value_unit(indicator).to_owned()),
            number(indicator.part),
            number(indicator.whole),
            indicator.unit.map_or(Cell::Empty, unit_cell),
            Cell::Text(indicator.year.to_string()),
            percent(indicator.estimated_share),
            Cell::Key(text_key("indicator", indicator.id.id()) + "-help"),
        ]
    });
    Table {
        columns: vec![
            Column::plain("table-indicator"),
            Column::plain("table-value"),
            Column::plain("table-unit"),
            Column::plain("table-part"),
            Column::plain("table-whole"),
            Column::plain("table-unit-parts"),
            Column::plain("table-year"),
            Column::quantity("table-estimated", "%"),
            Column::plain("table-meaning"),
        ],
        rows: rows.collect(),
    }
}

/// Value of an indicator as it is shown: percent for a share.
pub fn shown_value(indicator: &Indicator) -> Option<f64> {
    let times = if indicator.whole.is_some() {
        100.0
    } else {
        1.0
    };
    indicator.value.map(|value| times * value)
}

/// Text key of the unit in which [`shown_value`] is.
fn value_unit(indicator: &Indicator) -> &'static str {
    if indicator.whole.is_some() {
        "unit-percent"
    } else {
        "unit-exchanges"
    }
}

/// Name of an actor in a table.
fn actor_cell(territory: &Territory, actor: usize) -> Cell {
    let found = territory.actors.get(actor);
    Cell::Text(found.map_or_else(String::new, |actor| actor.name.clone()))
}

/// A partner in a table: an actor by its name, the outside by its text.
fn origin_cell(territory: &Territory, origin: Origin) -> Cell {
    match origin {
        Origin::Actor(actor) => actor_cell(territory, actor),
        outside => Cell::Key(text_key("provenance", outside.id())),
    }
}

fn unit_cell(unit: Unit) -> Cell {
    match unit {
        Unit::Piece => Cell::Key("unit-unit".to_owned()),
        Unit::CubicMetre => Cell::Text("m³".to_owned()),
        Unit::SquareMetre => Cell::Text("m²".to_owned()),
        other => Cell::Text(other.symbol().to_owned()),
    }
}

fn percent(share: Option<f64>) -> Cell {
    number(share.map(|share| 100.0 * share))
}

fn number(value: Option<f64>) -> Cell {
    value.map_or(Cell::Empty, Cell::Number)
}
