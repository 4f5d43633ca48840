//! Sheets out of a workbook.

use super::grid::{Cell, Grid, GridRow};
use calamine::{
    Data, DataRef, Dimensions, Ods, OdsError, Range, Reader, SheetType, SheetVisible, Xls, Xlsx,
    open_workbook_from_rs,
};
use std::io::Cursor;

/// Most cells of a sheet that are read.
const MOST_CELLS: usize = 3_000_000;
/// Columns beyond this one are not looked at.
const MOST_COLUMNS: u32 = 200;

type Bytes<'a> = Cursor<&'a [u8]>;

/// A workbook of any kind.
pub(super) enum Workbook<'a> {
    /// Office Open XML.
    Xlsx(Box<Xlsx<Bytes<'a>>>),
    /// Excel of before 2007.
    Xls(Box<Xls<Bytes<'a>>>),
    /// `OpenDocument`.
    Ods(Box<Ods<Bytes<'a>>>),
}

impl<'a> Workbook<'a> {
    /// Opens an Office Open XML workbook.
    pub fn xlsx(bytes: &'a [u8]) -> Option<Self> {
        let book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).ok()?;
        Some(Workbook::Xlsx(Box::new(book)))
    }

    /// Opens an Excel workbook of before 2007.
    pub fn xls(bytes: &'a [u8]) -> Option<Self> {
        let book: Xls<_> = open_workbook_from_rs(Cursor::new(bytes)).ok()?;
        Some(Workbook::Xls(Box::new(book)))
    }

    /// Opens an `OpenDocument` spreadsheet; the reason where that cannot be.
    pub fn ods(bytes: &'a [u8]) -> Result<Self, OdsError> {
        let book: Ods<_> = open_workbook_from_rs(Cursor::new(bytes))?;
        Ok(Workbook::Ods(Box::new(book)))
    }

    /// Names of the sheets that a reader sees.
    pub fn sheets(&self) -> Vec<String> {
        let all = match self {
            Workbook::Xlsx(book) => book.sheets_metadata(),
            Workbook::Xls(book) => book.sheets_metadata(),
            Workbook::Ods(book) => book.sheets_metadata(),
        };
        all.iter()
            .filter(|sheet| sheet.visible == SheetVisible::Visible)
            .filter(|sheet| sheet.typ == SheetType::WorkSheet)
            .map(|sheet| sheet.name.clone())
            .collect()
    }

    /// The cells of a sheet up to a number of rows; `None` when it is damaged.
    pub fn grid(&mut self, sheet: &str, most_rows: usize) -> Option<Grid> {
        let mut grid = match self {
            Workbook::Xlsx(book) => stream(book, sheet, most_rows)?,
            Workbook::Xls(book) => dense(&book.worksheet_range(sheet).ok()?, most_rows),
            Workbook::Ods(book) => dense(&book.worksheet_range(sheet).ok()?, most_rows),
        };
        sheet.clone_into(&mut grid.name);
        let blocks = self.merged(sheet).into_iter();
        let blocks = blocks.map(|block| ((block.start.0, block.end.0), block.start.1 as usize));
        grid.merged = blocks.collect();
        Some(grid)
    }

    fn merged(&mut self, sheet: &str) -> Vec<Dimensions> {
        match self {
            Workbook::Xlsx(book) => book.merge_cells_by_sheet_name(sheet).unwrap_or_default(),
            Workbook::Xls(book) => book.merge_cells_by_sheet_name(sheet).unwrap_or_default(),
            // This format repeats nothing below a merged cell, and its reader does not tell where they are.
            Workbook::Ods(_) => Vec::new(),
        }
    }
}

/// Reads cell by cell: a table that would fill the memory when laid out is never laid out.
fn stream(book: &mut Xlsx<Bytes>, sheet: &str, most_rows: usize) -> Option<Grid> {
    let mut reader = book.worksheet_cells_reader(sheet).ok()?;
    let mut grid = Grid::default();
    let mut count = 0;
    while let Some(found) = reader.next_cell_with_formula_metadata().ok()? {
        let (row, column) = found.pos;
        let mut cell = of_ref(&found.value);
        if cell == Cell::Empty && found.formula.is_some() {
            cell = Cell::NoResult;
        }
        if cell == Cell::Empty || column >= MOST_COLUMNS {
            continue;
        }
        count += 1;
        let number = row.saturating_add(1);
        // Rows come in their order in every file that a spreadsheet writes; one that jumps back is damaged.
        let last = grid.rows.last().map_or(0, |row| row.number);
        if number < last {
            return None;
        }
        if number > last {
            if grid.rows.len() >= most_rows {
                grid.beyond = true;
                break;
            }
            let cells = Vec::new();
            grid.rows.push(GridRow { number, cells });
        }
        if let Some(row) = grid.rows.last_mut() {
            row.put(column as usize, cell);
        }
        if count >= MOST_CELLS {
            grid.beyond = true;
            break;
        }
    }
    Some(grid)
}

fn dense(range: &Range<Data>, most_rows: usize) -> Grid {
    let mut grid = Grid::default();
    let (first_row, first_column) = range.start().unwrap_or_default();
    for (number, cells) in (first_row.saturating_add(1)..).zip(range.rows()) {
        let blank = (0..first_column).map(|_| Cell::Empty);
        let cells = blank.chain(cells.iter().map(of_data));
        let cells: Vec<Cell> = cells.take(MOST_COLUMNS as usize).collect();
        let row = GridRow { number, cells };
        if row.is_blank() {
            continue;
        }
        if grid.rows.len() >= most_rows {
            grid.beyond = true;
            break;
        }
        grid.rows.push(row);
    }
    grid
}

fn of_data(data: &Data) -> Cell {
    match data {
        Data::Empty => Cell::Empty,
        Data::String(text) => Cell::text(text),
        Data::Float(number) => Cell::Number(*number),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Bool(answer) => Cell::text(&answer.to_string()),
        Data::DateTime(_) | Data::DateTimeIso(_) | Data::DurationIso(_) => Cell::Date,
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

fn of_ref(data: &DataRef) -> Cell {
    match data {
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Empty => Cell::Empty,
        DataRef::String(text) => Cell::text(text),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Bool(answer) => Cell::text(&answer.to_string()),
        DataRef::DateTime(_) | DataRef::DateTimeIso(_) | DataRef::DurationIso(_) => Cell::Date,
        DataRef::Error(error) => Cell::Error(error.to_string()),
    }
}
