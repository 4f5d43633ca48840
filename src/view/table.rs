//! The table behind a picture, and its CSV.

use super::rounding::round_to;

/// Digits of a computed number in a file.
const COMPUTED_DIGITS: i32 = 6;
/// Digits of a declared number: nobody declares more, and conversions of units leave crumbs behind them.
const DECLARED_DIGITS: i32 = 12;

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A text key.
    Key(String),
    /// A text as it is: a name that a person gave, a code.
    Text(String),
    /// A computed number in the unit of its column.
    Number(f64),
    /// A number as somebody declared it: shown with all its digits.
    Declared(f64),
    /// A number with the half-width of its range, which says how many of its digits mean something.
    Within(f64, f64),
    /// A calendar year: never grouped, never rounded.
    Year(i32),
    /// Nothing to say (not zero).
    Empty,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Text key of its heading.
    pub key: &'static str,
    /// Symbol of the unit of its numbers.
    pub unit: Option<&'static str>,
}

impl Column {
    /// A column of names, codes or years.
    pub fn plain(key: &'static str) -> Self {
        Self { key, unit: None }
    }

    /// A column of quantities.
    pub fn quantity(key: &'static str, unit: &'static str) -> Self {
        Self {
            key,
            unit: Some(unit),
        }
    }
}

/// A table: every row has as many cells as there are columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Columns, from left to right.
    pub columns: Vec<Column>,
    /// Rows, in the order to show.
    pub rows: Vec<Vec<Cell>>,
}

/// How a spreadsheet of a country reads CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// Between fields.
    pub separator: char,
    /// Between the whole and the fraction.
    pub decimal: char,
}

impl Dialect {
    /// `1,234.5` countries: comma and point.
    pub const COMMA: Dialect = Dialect {
        separator: ',',
        decimal: '.',
    };
    /// Decimal-comma countries: semicolon and comma.
    pub const SEMICOLON: Dialect = Dialect {
        separator: ';',
        decimal: ',',
    };
}

impl Table {
    /// The table as CSV (RFC 4180), headings and keys through `say`, units in the headings. Declared numbers stand in full, computed ones
    /// with all their whole units and at least six digits.
    pub fn to_csv(&self, dialect: Dialect, say: impl Fn(&str) -> String) -> String {
        let head = self.columns.iter().map(|column| heading(column, &say));
        let mut text = record(head, dialect);
        for row in &self.rows {
            let cells = row.iter().map(|cell| field(cell, dialect, &say));
            text.push_str(&record(cells, dialect));
        }
        text
    }
}

fn heading(column: &Column, say: &impl Fn(&str) -> String) -> String {
    match column.unit {
        Some(unit) => format!("{} ({unit})", say(column.key)),
        None => say(column.key),
    }
}

fn field(cell: &Cell, dialect: Dialect, say: &impl Fn(&str) -> String) -> String {
    match cell {
        Cell::Key(key) => harmless(say(key)),
        Cell::Text(text) => harmless(text.clone()),
        Cell::Number(value) | Cell::Within(value, _) => written(*value, COMPUTED_DIGITS, dialect),
        Cell::Declared(value) => written(*value, DECLARED_DIGITS, dialect),
        Cell::Year(year) => year.to_string(),
        Cell::Empty => String::new(),
    }
}

/// A number with so many digits, and always all its whole units.
fn written(value: f64, digits: i32, dialect: Dialect) -> String {
    round_to(value, digits)
        .to_string()
        .replace('.', &dialect.decimal.to_string())
}

/// Spreadsheets run a text that starts like a formula; a name that a stranger put into a file must stay a name.
fn harmless(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text
    }
}

fn record(fields: impl Iterator<Item = String>, dialect: Dialect) -> String {
    let quoted: Vec<String> = fields.map(|text| quote(text, dialect)).collect();
    let mut line = quoted.join(&dialect.separator.to_string());
    line.push_str("\r\n");
    line
}

fn quote(text: String, dialect: Dialect) -> String {
    if text.contains([dialect.separator, '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}
