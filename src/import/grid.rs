//! The cells of a sheet, whatever file they come from.

use std::borrow::Cow;

/// What a cell holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A text that is not blank, without spaces around it.
    Text(String),
    /// A number.
    Number(f64),
    /// A date or a time of day.
    Date,
    /// A formula that bears no result.
    NoResult,
    /// A formula that ends in an error, such as `#REF!`.
    Error(String),
}

impl Cell {
    /// A text; blank is nothing, and so are the marks that people put where there is nothing to say.
    pub fn text(text: &str) -> Self {
        let text = text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
        // An apostrophe before what looks like a formula marks a text.
        let marked = text.strip_prefix('\'');
        let text = marked
            .filter(|rest| rest.starts_with(['=', '+', '-', '@']))
            .unwrap_or(text);
        if text.is_empty() || ["-", "–", "—", "/"].contains(&text) {
            Cell::Empty
        } else {
            Cell::Text(text.to_owned())
        }
    }

    /// What the cell holds, whole, so that a sheet in any language reads it again; empty for nothing. A number of three decimals gets a
    /// fourth: `1.234` would be a thousand and more where the point groups digits.
    pub fn written(&self) -> Cow<'_, str> {
        match self {
            Cell::Text(text) => Cow::Borrowed(text),
            Cell::Number(number) => {
                let text = number.to_string();
                let decimals = text.split_once('.').map_or(0, |(_, digits)| digits.len());
                Cow::Owned(if decimals == 3 { text + "0" } else { text })
            }
            other => other.shown(),
        }
    }

    /// What the cell shows, shortened for a sentence; empty for nothing.
    pub fn shown(&self) -> Cow<'_, str> {
        match self {
            Cell::Text(text) if text.chars().count() > 60 => {
                Cow::Owned(text.chars().take(60).chain(['…']).collect())
            }
            Cell::Text(text) | Cell::Error(text) => Cow::Borrowed(text),
            Cell::Number(number) => Cow::Owned(number.to_string()),
            Cell::Empty | Cell::Date | Cell::NoResult => Cow::Borrowed(""),
        }
    }
}

/// A row: its number in the file, from 1, and its cells from column A on.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct GridRow {
    /// Number in the file, from 1.
    pub number: u32,
    /// Cells from column A on.
    pub cells: Vec<Cell>,
}

impl GridRow {
    /// The cell of a column; nothing beyond the last.
    pub fn cell(&self, column: usize) -> &Cell {
        static EMPTY: Cell = Cell::Empty;
        self.cells.get(column).unwrap_or(&EMPTY)
    }

    /// Puts a cell into a column.
    pub fn put(&mut self, column: usize, cell: Cell) {
        if self.cells.len() <= column {
            self.cells.resize(column + 1, Cell::Empty);
        }
        if let Some(place) = self.cells.get_mut(column) {
            *place = cell;
        }
    }

    /// True when no cell says anything.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| *cell == Cell::Empty)
    }
}

/// A sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Grid {
    /// Its name; empty for a text file.
    pub name: String,
    /// Rows that say anything, in their order.
    pub rows: Vec<GridRow>,
    /// True when there are more rows than are read.
    pub beyond: bool,
    /// Merged blocks: their first and last row and their first column, counted from 0.
    pub merged: Vec<((u32, u32), usize)>,
}

impl Grid {
    /// Fills merged cells of some columns with the value of the block's first row, where spreadsheets keep it. A quantity must
    /// not be among them: it would count once for each row.
    pub fn fill_merged(&mut self, columns: &[usize]) {
        for (rows, column) in std::mem::take(&mut self.merged) {
            if columns.contains(&column) {
                self.fill(rows, column);
            }
        }
    }

    /// Gives cells of some columns what stands above them where a text says so, from a row on.
    pub fn fill_dittos(&mut self, first: usize, columns: &[usize], says_so: impl Fn(&str) -> bool) {
        /// Longer texts say something of their own.
        const LONGEST: usize = 16;
        for place in first.max(1)..self.rows.len() {
            for column in columns {
                let is_ditto = |row: &GridRow| match row.cell(*column) {
                    Cell::Text(text) => text.len() <= LONGEST && says_so(text),
                    _ => false,
                };
                if place > first && self.rows.get(place).is_some_and(is_ditto) {
                    let above = self.rows.get(place - 1);
                    let above = above.map(|row| row.cell(*column).clone());
                    if let (Some(above), Some(row)) = (above, self.rows.get_mut(place)) {
                        row.put(*column, above);
                    }
                }
            }
        }
    }

    fn fill(&mut self, (first_row, last_row): (u32, u32), column: usize) {
        let number = first_row.saturating_add(1);
        let place = self.rows.partition_point(|row| row.number < number);
        let Some(first) = self.rows.get(place).filter(|row| row.number == number) else {
            return;
        };
        let value = first.cell(column).clone();
        let below = self.rows.iter_mut().skip(place + 1);
        for row in below.take_while(|row| row.number <= last_row.saturating_add(1)) {
            if *row.cell(column) == Cell::Empty && !row.is_blank() {
                row.put(column, value.clone());
            }
        }
    }
}

/// Letters of a column that counts from 0: `A`, `Z`, `AA`.
pub(super) fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        letters.push(char::from(b'A' + ((left - 1) % 26) as u8));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters() {
        // 26 = Z, 27 = AA, 702 = ZZ (26 x 26 + 26), 703 = AAA, 16,384 = XFD; counted here from 0.
        for (column, letters) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (701, "ZZ"),
            (702, "AAA"),
            (16_383, "XFD"),
        ] {
            assert_eq!(column_letters(column), letters);
        }
    }
}
