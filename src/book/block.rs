//! A rectangle of cells: what is copied out of a sheet, pasted into it, filled and cleared.

use super::{Assignment, Column, Names, RowKey, Sheet};

/// Most rows that are pasted at once.
const MOST_ROWS: usize = 20_000;

/// What pasted text gives to cells, and what of it finds no place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasted {
    /// What goes where.
    pub assignments: Vec<Assignment>,
    /// Rows beyond the most that are pasted at once.
    pub rows_left: usize,
    /// Cells to the right of the last column that are not empty.
    pub cells_left: usize,
}

/// Cells from one corner to the other, both included, by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// First and last row.
    pub rows: (usize, usize),
    /// First and last column of the sheet.
    pub columns: (usize, usize),
}

impl Block {
    /// The block between two cells, given as row and column.
    pub fn between(one: (usize, usize), other: (usize, usize)) -> Self {
        Self {
            rows: (one.0.min(other.0), one.0.max(other.0)),
            columns: (one.1.min(other.1), one.1.max(other.1)),
        }
    }

    /// True when a cell is in it.
    pub fn holds(&self, row: usize, column: usize) -> bool {
        (self.rows.0..=self.rows.1).contains(&row)
            && (self.columns.0..=self.columns.1).contains(&column)
    }

    /// Number of rows.
    pub fn height(&self) -> usize {
        self.rows.1 - self.rows.0 + 1
    }

    fn columns_of<'a>(&self, sheet: &Sheet) -> &'a [Column] {
        let all = sheet.id().columns();
        let end = (self.columns.1 + 1).min(all.len());
        &all[self.columns.0.min(end)..end]
    }
}

impl Sheet {
    /// The rows of a block, the empty one at the end left out.
    pub fn rows_of(&self, block: &Block) -> Vec<RowKey> {
        let places = block.rows.0..=block.rows.1;
        places
            .filter_map(|place| self.key(place).cloned())
            .collect()
    }

    /// A block as spreadsheets exchange it: cells between tabs, rows between line ends. `shown` gives the text of a cell.
    pub fn copied(&self, block: &Block, shown: impl Fn(usize, Column) -> String) -> String {
        let last = block.rows.1.min(self.len().saturating_sub(1));
        let mut text = String::new();
        for place in block.rows.0..=last {
            let cells = block.columns_of(self).iter();
            let cells: Vec<String> = cells.map(|column| quoted(shown(place, *column))).collect();
            text.push_str(&cells.join("\t"));
            text.push('\n');
        }
        text
    }

    /// The same text in every cell of a block.
    pub fn all_set(&self, block: &Block, text: &str) -> Vec<Assignment> {
        let mut all = Vec::new();
        for row in self.rows_of(block) {
            all.extend(block.columns_of(self).iter().map(|column| Assignment {
                row: row.clone(),
                column: *column,
                text: text.to_owned(),
            }));
        }
        all
    }

    /// The first row of a block in all its rows.
    pub fn filled(&self, block: &Block, names: &Names) -> Vec<Assignment> {
        let mut all = Vec::new();
        for row in self.rows_of(block).iter().skip(1) {
            for column in block.columns_of(self).iter().filter(|one| !one.is_fixed()) {
                all.push(Assignment {
                    row: row.clone(),
                    column: *column,
                    text: self.cell(block.rows.0, *column, names).text,
                });
            }
        }
        all
    }

    /// Pasted text from the first cell of a block on; rows beyond the end become new ones. One single cell goes into all cells of the block.
    /// A first line of headings (`headings` by column) is no data: it says which cells go where.
    pub fn pasted(&self, block: &Block, text: &str, headings: &[String]) -> Pasted {
        let mut lines = read(text);
        let columns = self.id().columns();
        let mut order: Vec<Column> = columns.iter().skip(block.columns.0).copied().collect();
        let named = lines.first().and_then(|line| by_headings(line, headings));
        if let Some(places) = named {
            lines.remove(0);
            order = places
                .into_iter()
                .filter_map(|place| columns.get(place).copied())
                .collect();
        }
        if let [line] = lines.as_slice()
            && let [cell] = line.as_slice()
        {
            return Pasted {
                assignments: self.all_set(block, cell),
                ..Pasted::default()
            };
        }
        let mut pasted = Pasted::default();
        for (offset, mut line) in lines.into_iter().enumerate() {
            let place = self.key_beyond(block.rows.0 + offset);
            let Some(row) = place.filter(|_| offset < MOST_ROWS) else {
                pasted.rows_left += 1;
                continue;
            };
            let beyond = line.drain(order.len().min(line.len())..);
            pasted.cells_left += beyond.filter(|cell| !cell.is_empty()).count();
            for (text, column) in line.into_iter().zip(&order) {
                pasted.assignments.push(Assignment {
                    row: row.clone(),
                    column: *column,
                    text,
                });
            }
        }
        pasted
    }

    /// The row at a place, or the new row that will stand there.
    pub fn key_beyond(&self, place: usize) -> Option<RowKey> {
        if let Some(key) = self.key(place) {
            return Some(key.clone());
        }
        let last = self.len().checked_sub(1)?;
        match self.key(last)? {
            RowKey::New(sheet, number) => {
                let beyond = u32::try_from(place - last).ok()?;
                Some(RowKey::New(*sheet, number.checked_add(beyond)?))
            }
            _ => None,
        }
    }
}

/// Cells of pasted text: between tabs, in quotes where they hold tabs or line ends themselves. (Readers of CSV leave empty lines out, which
/// here are empty cells.)
fn read(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let mut lines = vec![Vec::new()];
    let mut cell = String::new();
    let mut quoted = false;
    let text = text.replace('\r', "");
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' if quoted && letters.next_if(|(_, next)| *next == '"').is_some() => cell.push('"'),
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() && opens(&text[at + 1..]) => quoted = true,
            '\t' | '\n' if !quoted => {
                end_cell(&mut lines, &mut cell);
                if letter == '\n' {
                    lines.push(Vec::new());
                }
            }
            letter => cell.push(letter),
        }
    }
    end_cell(&mut lines, &mut cell);
    lines
}

/// Whether a quotation mark at the beginning of a cell opens a text in quotes: its end stands before the end of a cell. Alone in its
/// cell it is a mark for "as above".
fn opens(rest: &str) -> bool {
    if rest.is_empty() || rest.starts_with(['\t', '\n']) {
        return false;
    }
    let mut rest = rest;
    while let Some((_, after)) = rest.split_once('"') {
        match after.strip_prefix('"') {
            Some(doubled) => rest = doubled,
            None => return after.is_empty() || after.starts_with(['\t', '\n']),
        }
    }
    false
}

fn end_cell(lines: &mut [Vec<String>], cell: &mut String) {
    if let Some(line) = lines.last_mut() {
        line.push(cell.trim().to_owned());
    }
    cell.clear();
}

/// Places of the columns that a line names, when every cell of it is a heading.
fn by_headings(line: &[String], headings: &[String]) -> Option<Vec<usize>> {
    let place = |cell: &String| {
        let plain = super::names::plain(cell);
        let mut known = headings.iter();
        known.position(|heading| super::names::plain(heading) == plain)
    };
    let places: Option<Vec<usize>> = line.iter().map(place).collect();
    places.filter(|places| places.len() > 1)
}

fn quoted(text: String) -> String {
    if text.contains(['\t', '\n', '"']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}
