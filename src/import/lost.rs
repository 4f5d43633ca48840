//! A row that cannot be imported, with what of it was understood: it is put right in a sheet, whose language may be another.

use super::grid::Cell;
use super::heading::Column;
use super::number;
use super::reader::RowReader;
use super::row::{RawLost, RawPartner, Said};
use super::survey::{LostRow, Meant};
use crate::words::{plain_unit, times_a_year};
use serde::Serialize;
use std::collections::BTreeMap;

/// The row as it is written, and what of it is understood.
pub(super) fn lost(reader: &RowReader, said: &Said) -> RawLost {
    let cells = Column::ALL.into_iter().map(|column| {
        let text = reader.cell(column).written().into_owned();
        (column.id().to_owned(), text)
    });
    let mut cells: BTreeMap<String, String> = cells.filter(|(_, text)| !text.is_empty()).collect();
    // A number per month by its heading waits as one, not as that of the year.
    if is_periodic(reader)
        && let Some(quantity) = cells.get_mut(Column::Quantity.id())
    {
        *quantity = format!("{quantity} {}", hint(reader).unwrap_or_default());
    }
    // A name alone may be a note below the table.
    let says_who = cells.contains_key(Column::Resource.id())
        || said.archetype.is_some()
        || said.employees.is_some();
    RawLost {
        company: said.company.clone().filter(|_| says_who),
        row: LostRow {
            row: reader.row.number,
            cells,
            meant: meant(reader, said),
            company: None,
        },
    }
}

fn meant(reader: &RowReader, said: &Said) -> BTreeMap<String, Meant> {
    let mut meant = BTreeMap::new();
    let mut add = |column: Column, what: Option<Meant>| {
        if let Some(what) = what {
            meant.insert(column.id().to_owned(), what);
        }
    };
    add(
        Column::Resource,
        said.resource.map(|one| Meant::Code(one.code.clone())),
    );
    add(Column::Direction, said.direction.and_then(code));
    if let Some(amount) = &said.amount {
        add(Column::Quantity, Some(Meant::Number(amount.quantity)));
        add(Column::Unit, code(amount.unit));
    } else {
        let number = plain_number(reader, Column::Quantity);
        let number = number.filter(|number| *number >= 0.0 && !is_periodic(reader));
        add(Column::Quantity, number.map(Meant::Number));
        // The heading says the unit where the row does not: a number of kilograms must not become one of tonnes.
        let unit = reader.text(Column::Unit).or_else(|| hint(reader));
        add(Column::Unit, unit.and_then(|text| code(plain_unit(&text)?)));
    }
    let beside = &said.beside;
    add(Column::Archetype, said.archetype.clone().map(Meant::Code));
    add(Column::Employees, said.employees.map(Meant::Number));
    add(Column::Frequency, beside.frequency.and_then(code));
    add(Column::Route, beside.route.and_then(code));
    add(
        Column::Partner,
        match beside.partner {
            Some(RawPartner::Region) => Some(Meant::Code("region".to_owned())),
            Some(RawPartner::Country) => Some(Meant::Code("country".to_owned())),
            Some(RawPartner::World) => Some(Meant::Code("world".to_owned())),
            Some(RawPartner::Named(_)) | None => None,
        },
    );
    add(Column::Distance, beside.distance_km.map(Meant::Number));
    let price = beside.price_eur_per_unit;
    let price = price.or_else(|| plain_number(reader, Column::Price));
    add(Column::Price, price.map(Meant::Number));
    let margin = said.amount.as_ref().and_then(|amount| amount.margin_pct);
    let uncertainty = beside.uncertainty_pct.or(margin);
    add(Column::Uncertainty, uncertainty.map(Meant::Number));
    add(Column::Temperature, beside.temperature_c.map(Meant::Number));
    meant
}

/// What the heading of the quantity says of its unit.
fn hint(reader: &RowReader) -> Option<String> {
    let hint = reader.opened.headings.hint(Column::Quantity);
    hint.map(str::to_owned)
}

/// True when the heading counts the quantity by another period than the year.
fn is_periodic(reader: &RowReader) -> bool {
    hint(reader).is_some_and(|hint| times_a_year(&hint).is_some())
}

/// The number of a cell that says nothing else, by the habits of the file.
fn plain_number(reader: &RowReader, column: Column) -> Option<f64> {
    match reader.cell(column) {
        Cell::Number(number) => Some(*number),
        Cell::Text(text) => {
            let read = number::read(text, reader.opened.style)?;
            (read.rest.is_empty() && read.value.is_finite()).then_some(read.value)
        }
        _ => None,
    }
}

/// A choice of the model by the name that it has in files.
fn code(choice: impl Serialize) -> Option<Meant> {
    match serde_json::to_value(choice) {
        Ok(serde_json::Value::String(code)) => Some(Meant::Code(code)),
        _ => None,
    }
}
