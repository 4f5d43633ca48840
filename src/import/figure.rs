//! The figures of a row: quantity with its unit, and what stands beside it.

use super::grid::Cell;
use super::heading::{Column, GENERAL};
use super::number::{self, Written};
use super::reader::RowReader;
use super::row::unit_labels;
use super::survey::Reason;
use crate::catalog::Resource;
use crate::units::Unit;
use crate::words::{self, ReadUnit, UnitFault, Words, plain, read_unit, words};

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
    /// How many of that unit a cubic metre is, where a volume was converted.
    per_cubic_metre: Option<f64>,
    /// Half of the range that the quantity was given as, in percent.
    pub margin_pct: Option<f64>,
    /// Whether the row or its heading says for which period the quantity is.
    pub period_named: bool,
}

/// The quantity of a row; `None` when it cannot be used, and the reason is noted.
pub(super) fn amount(row: &mut RowReader, resource: Option<&Resource>) -> Option<Amount> {
    let written = quantity(row)?;
    let resource = resource?;
    let mut read = unit_of(row, &written.rest, resource)?;
    let mut per_cubic_metre = None;
    if !words::suits(resource, read.unit) {
        (read, per_cubic_metre) = by_volume(row, read, resource)?;
    }
    let times = read.factor * read.times.unwrap_or(1.0);
    let quantity = if (times - 1.0).abs() < f64::EPSILON {
        written.value
    } else {
        without_noise(written.value * times)
    };
    if quantity > MOST_QUANTITY {
        let value = row.cell(Column::Quantity).shown().into_owned();
        row.note(Reason::Absurd, Column::Quantity, &[("value", value)]);
        return None;
    }
    if let Some(times) = read.times {
        let args = [("value", times.to_string())];
        row.note(Reason::PerYear, unit_column(row), &args);
    }
    if let Some(margin) = written.margin_pct {
        let value = row.cell(Column::Quantity).shown().into_owned();
        let args = [
            ("value", value),
            ("found", written.value.to_string()),
            ("limit", margin.to_string()),
        ];
        row.note(Reason::Range, Column::Quantity, &args);
    }
    let names_year = |text: &str| words::names_year(text);
    Some(Amount {
        period_named: read.times.is_some()
            || row.opened.headings.is_yearly
            || names_year(&written.rest)
            || row.text(Column::Unit).as_deref().is_some_and(names_year),
        quantity,
        unit: read.unit,
        factor: read.factor,
        per_cubic_metre,
        margin_pct: written.margin_pct,
    })
}

/// A product without what binary fractions leave at its end: 4,500 l are 44.865 MWh, not 44.86500000000001. Fourteen digits are left.
fn without_noise(value: f64) -> f64 {
    format!("{value:.13e}").parse().unwrap_or(value)
}

/// A volume of what is not counted by volume, in the unit that its density leads to; `None`, with the reason noted, where the unit is
/// no volume or the density not known.
fn by_volume(
    row: &mut RowReader,
    read: ReadUnit,
    resource: &Resource,
) -> Option<(ReadUnit, Option<f64>)> {
    let language = row.opened.language();
    let known = unit_labels(resource, language);
    let metres = read.unit.factor_to(Unit::CubicMetre);
    if let Some((metres, (each, unit))) = metres.zip(words::per_cubic_metre(resource)) {
        let called = Words::unit_label(unit, language).to_owned();
        let args = [
            ("found", each.to_string()),
            ("unit", called),
            ("known", known),
        ];
        row.note(Reason::VolumeConverted, unit_column(row), &args);
        let factor = read.factor * metres * each;
        let read = ReadUnit {
            unit,
            factor,
            ..read
        };
        return Some((read, Some(each)));
    }
    let reason = if metres.is_some() {
        Reason::NoDensity
    } else {
        Reason::UnsuitedUnit
    };
    let unit = Words::unit_label(read.unit, language).to_owned();
    row.note(
        reason,
        unit_column(row),
        &[("unit", unit), ("known", known)],
    );
    None
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
        Cell::Number(value) => Some(Written::plain(*value)),
        Cell::Text(text) => {
            let style = row.opened.style;
            number::read_range(text, style).or_else(|| number::read(text, style))
        }
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

/// The unit: beside the number, in its own column, or in the heading of the quantity.
fn unit_of(row: &mut RowReader, beside: &str, resource: &Resource) -> Option<ReadUnit> {
    let own = row.text(Column::Unit);
    let beside = Some(beside.to_owned()).filter(|text| !text.is_empty());
    let hint = row
        .opened
        .headings
        .hint(Column::Quantity)
        .map(str::to_owned);
    let known = |text: &String| read_unit(text, resource).is_ok();
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
    match read_unit(&text, resource) {
        Ok(read) => {
            let other = own.filter(|_| beside.is_some());
            let agrees = other
                .as_ref()
                .is_none_or(|own| read_unit(own, resource) == Ok(read));
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
    let whole = read_unit(hint, resource);
    let whole = whole.or_else(|_| read_unit(&format!("{unit} {hint}"), resource));
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
        word.and_then(|word| {
            let direct = amount
                .unit
                .factor_to(word.unit)
                .map(|each| each / word.factor);
            // A price per litre of what was counted by its density.
            direct.or_else(|| {
                let metres = word.factor * word.unit.factor_to(Unit::CubicMetre)?;
                Some(1.0 / (metres * amount.per_cubic_metre?))
            })
        })
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
        Cell::Number(value) => Some(Written::plain(*value)),
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
