//! The figures of a row: quantity with its unit, and what stands beside it.

use super::grid::Cell;
use super::heading::Column;
use super::number::{self, Written};
use super::row::{RowReader, unit_labels};
use super::survey::Reason;
use super::text::plain;
use super::unit::{self, ReadUnit, UnitFault};
use super::words::{Words, words};
use crate::catalog::Resource;
use crate::units::Unit;

/// A quantity beyond this is a slip: a country's yearly kilowatt-hours are fewer.
const MOST_QUANTITY: f64 = 1e12;
/// Prices beyond this are slips.
const MOST_PRICE: f64 = 1e9;

/// A quantity per year in a unit of the model.
pub(super) struct Amount {
    /// Quantity per year.
    pub quantity: f64,
    /// Its unit.
    pub unit: Unit,
    /// How many of that unit the reader's own unit is: a price per one of those is divided by it.
    factor: f64,
}

/// The quantity of a row; `None` when it cannot be used, and the reason is noted.
pub(super) fn amount(row: &mut RowReader, resource: Option<&Resource>) -> Option<Amount> {
    let written = quantity(row)?;
    let resource = resource?;
    let read = unit_of(row, &written.rest, resource)?;
    let language = row.opened.language();
    if !unit::suits(resource, read.unit) {
        let args = [
            ("unit", Words::unit_label(read.unit, language).to_owned()),
            ("known", unit_labels(resource, language)),
        ];
        row.note(Reason::UnsuitedUnit, unit_column(row), &args);
        return None;
    }
    let quantity = written.value * read.factor * read.times.unwrap_or(1.0);
    if quantity > MOST_QUANTITY {
        let value = row.cell(Column::Quantity).shown().into_owned();
        row.note(Reason::Absurd, Column::Quantity, &[("value", value)]);
        return None;
    }
    if let Some(times) = read.times {
        let args = [("value", times.to_string())];
        row.note(Reason::PerYear, unit_column(row), &args);
    }
    Some(Amount {
        quantity,
        unit: read.unit,
        factor: read.factor,
    })
}

/// The column that says the unit: its own, or that of the quantity.
fn unit_column(row: &RowReader) -> Column {
    if *row.cell(Column::Unit) == Cell::Empty {
        Column::Quantity
    } else {
        Column::Unit
    }
}

/// The number of the quantity, not negative.
fn quantity(row: &mut RowReader) -> Option<Written> {
    let written = match row.cell(Column::Quantity) {
        Cell::Empty => {
            row.note(Reason::MissingQuantity, Column::Quantity, &[]);
            return None;
        }
        Cell::Number(value) => Some(plain_number(*value)),
        Cell::Text(text) => number::read(text, row.opened.style),
        _ => None,
    };
    let Some(written) = written.filter(|written| written.value.is_finite()) else {
        row.note_cell(Column::Quantity);
        return None;
    };
    let value = row.cell(Column::Quantity).shown().into_owned();
    if written.value < 0.0 {
        row.note(Reason::Negative, Column::Quantity, &[("value", value)]);
        return None;
    }
    if written.ambiguous {
        let found = written.value.to_string();
        let args = [("value", value), ("found", found)];
        row.note(Reason::AmbiguousNumber, Column::Quantity, &args);
    }
    Some(written)
}

fn plain_number(value: f64) -> Written {
    Written {
        value,
        rest: String::new(),
        ambiguous: false,
    }
}

/// The unit: beside the number, in its own column, or in the heading of the quantity.
fn unit_of(row: &mut RowReader, beside: &str, resource: &Resource) -> Option<ReadUnit> {
    let own = row.text(Column::Unit);
    let beside = Some(beside.to_owned()).filter(|text| !text.is_empty());
    let hint = row
        .opened
        .headings
        .hint(Column::Quantity)
        .map(str::to_owned);
    let known = |text: &String| unit::read(text, resource).is_ok();
    let Some(text) = beside
        .clone()
        .or(own.clone())
        .or(hint.clone().filter(known))
    else {
        let known = unit_labels(resource, row.opened.language());
        row.note(Reason::MissingUnit, Column::Unit, &[("known", known)]);
        return None;
    };
    let column = if beside.is_some() {
        Column::Quantity
    } else {
        unit_column(row)
    };
    match unit::read(&text, resource) {
        Ok(read) => {
            let other = own.filter(|_| beside.is_some());
            let agrees = other
                .as_ref()
                .is_none_or(|own| unit::read(own, resource) == Ok(read));
            if !agrees {
                let args = [("value", text), ("found", other.unwrap_or_default())];
                row.note(Reason::UnitTwice, Column::Unit, &args);
                return None;
            }
            Some(ReadUnit {
                times: read.times.or_else(|| period_of(&text, &hint?, resource)),
                ..read
            })
        }
        Err(fault) => {
            let reason = match fault {
                UnitFault::Unknown => Reason::UnknownUnit,
                UnitFault::PerDay => Reason::PerDay,
            };
            let known = unit_labels(resource, row.opened.language());
            row.note(reason, column, &[("value", text), ("known", known)]);
            None
        }
    }
}

/// The period that the heading names beside a unit that names none: `Quantité (t/mois)`, `Quantité (par mois)`.
fn period_of(unit: &str, hint: &str, resource: &Resource) -> Option<f64> {
    let whole = unit::read(hint, resource);
    let whole = whole.or_else(|_| unit::read(&format!("{unit} {hint}"), resource));
    whole.ok()?.times
}

/// A figure that the row can do without: what cannot be used is noted and left out.
pub(super) fn beside(row: &mut RowReader, column: Column, limits: (f64, f64)) -> Option<f64> {
    let mut written = number_of(row, column)?;
    if written.rest.is_empty() && column == Column::Distance {
        row.opened
            .headings
            .hint(column)
            .unwrap_or_default()
            .clone_into(&mut written.rest);
    }
    let factor = match (column, plain(&written.rest).as_str()) {
        // Metres stand beside kilometres now and then; percent signs and degrees say nothing new.
        (Column::Distance, "m" | "metres" | "meter" | "meters") => 0.001,
        (_, "" | "km" | "c" | "etp" | "fte" | "vza" | "kilometres" | "kilometer") => 1.0,
        _ => {
            bad_figure(row, column);
            return None;
        }
    };
    within(row, column, written.value * factor, limits)
}

/// Words of a heading that stand for the unit of the row.
const GENERAL: [&str; 6] = ["unite", "unit", "einheit", "eenheet", "unites", "units"];

/// A price in EUR per unit of the amount; a unit behind the currency is converted.
pub(super) fn price(row: &mut RowReader, amount: &Amount) -> Option<f64> {
    let mut written = number_of(row, Column::Price)?;
    // What the heading says holds for a number that says nothing itself, unless it only says that it is a price per unit.
    let hint = row.opened.headings.hint(Column::Price).unwrap_or_default();
    let said: Vec<String> = plain(hint).split(' ').map(str::to_owned).collect();
    let is_general = said.iter().any(|word| GENERAL.contains(&word.as_str()));
    if written.rest.is_empty() && !is_general {
        hint.clone_into(&mut written.rest);
    }
    let (currency, per) = written.rest.split_once('/').unwrap_or((&written.rest, ""));
    let is_other = currency.contains(['$', '£']);
    let euros = match plain(currency).as_str() {
        "" | "eur" | "euro" | "euros" | "eur ht" | "euros ht" | "ht" if !is_other => 1.0,
        "ct" | "cts" | "cent" | "cents" | "c" | "ct eur" | "c eur" => 0.01,
        "k" | "keur" | "k eur" => 1_000.0,
        _ => {
            bad_figure(row, Column::Price);
            return None;
        }
    };
    let per = plain(per);
    // Without a unit of its own the price is for the unit that the row is written in.
    let units = if per.is_empty() {
        Some(1.0 / amount.factor)
    } else {
        let word = words().unit(per.trim_end_matches(" ht"));
        word.and_then(|word| Some(amount.unit.factor_to(word.unit)? / word.factor))
    };
    let Some(units) = units else {
        bad_figure(row, Column::Price);
        return None;
    };
    let price = written.value * euros * units;
    within(row, Column::Price, price, (-MOST_PRICE, MOST_PRICE))
}

fn number_of(row: &mut RowReader, column: Column) -> Option<Written> {
    let written = match row.cell(column) {
        Cell::Empty => return None,
        Cell::Number(value) => Some(plain_number(*value)),
        Cell::Text(text) => number::read(text, row.opened.style),
        _ => None,
    };
    if written.is_none() {
        bad_figure(row, column);
    }
    written
}

fn bad_figure(row: &mut RowReader, column: Column) {
    let shown = row.cell(column).shown().into_owned();
    row.note(Reason::BadFigure, column, &[("value", shown)]);
}

fn within(row: &mut RowReader, column: Column, value: f64, (low, high): (f64, f64)) -> Option<f64> {
    if (low..=high).contains(&value) {
        return Some(value);
    }
    let args = [
        ("value", value.to_string()),
        ("limit", format!("{low} … {high}")),
    ];
    row.note(Reason::FigureOutOfRange, column, &args);
    None
}
