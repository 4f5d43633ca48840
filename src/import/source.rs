//! Finds the table in a file: its kind by its first bytes, and in a workbook the sheet with the headings.

use super::archive;
use super::delimited;
use super::encoding::{GUESSED, UNREADABLE, decode};
use super::grid::{Cell, Grid, GridRow};
use super::heading::{self, Headings};
use super::number::Decimal;
use super::open::{Opened, problem};
use super::survey::{FileKind, Reason};
use super::workbook::Workbook;
use super::{MOST_BYTES, MOST_ROWS};
use crate::words::words;

/// Why nothing can be read, and what the sentence names.
pub(super) type Refusal = (Reason, String);

/// Reads the sheet with the headings into `opened`.
pub(super) fn read(bytes: &[u8], sheet: Option<&str>, opened: &mut Opened) -> Result<(), Refusal> {
    let refused = |reason: Reason| (reason, String::new());
    if bytes.len() > MOST_BYTES {
        return Err((Reason::TooLarge, (bytes.len() / 1_000_000).to_string()));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        if !archive::fits(bytes) {
            return Err(refused(Reason::TooMuchInside));
        }
        let (kind, book) = zipped(bytes)?;
        opened.kind = kind;
        return choose_sheet(book, sheet, opened);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        if holds(bytes, &utf16("EncryptedPackage")) {
            return Err(refused(Reason::Encrypted));
        }
        if !holds(bytes, &utf16("Workbook")) && !holds(bytes, &utf16("Book")) {
            return Err((Reason::WrongKind, "OLE".to_owned()));
        }
        opened.kind = FileKind::Xls;
        let book = Workbook::xls(bytes).ok_or_else(|| refused(Reason::Damaged))?;
        return choose_sheet(book, sheet, opened);
    }
    if let Some(kind) = foreign_kind(bytes) {
        return Err((Reason::WrongKind, kind.to_owned()));
    }
    read_text(bytes, opened)
}

fn zipped(bytes: &[u8]) -> Result<(FileKind, Workbook<'_>), Refusal> {
    let damaged = (Reason::Damaged, String::new());
    if archive::has_part(bytes, "[Content_Types].xml") {
        if !archive::has_part(bytes, "xl/workbook.xml")
            && archive::has_part(bytes, "word/document.xml")
        {
            return Err((Reason::WrongKind, "DOCX".to_owned()));
        }
        let book = Workbook::xlsx(bytes).ok_or(damaged)?;
        return Ok((FileKind::Xlsx, book));
    }
    if archive::has_part(bytes, "content.xml") {
        return match Workbook::ods(bytes) {
            Ok(book) => Ok((FileKind::Ods, book)),
            Err(calamine::OdsError::Password) => Err((Reason::Encrypted, String::new())),
            Err(calamine::OdsError::InvalidMime(_)) => Err((Reason::WrongKind, "ODF".to_owned())),
            Err(_) => Err(damaged),
        };
    }
    Err((Reason::WrongKind, "ZIP".to_owned()))
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Kinds of files that people take for a table, by their first bytes.
fn foreign_kind(bytes: &[u8]) -> Option<&'static str> {
    const KINDS: [(&[u8], &str); 10] = [
        (b"%PDF", "PDF"),
        (b"\x89PNG", "PNG"),
        (b"\xff\xd8\xff", "JPEG"),
        (b"GIF8", "GIF"),
        (b"{\\rtf", "RTF"),
        (b"\x1f\x8b", "GZIP"),
        (b"7z\xbc\xaf", "7Z"),
        (b"Rar!", "RAR"),
        (b"<!DOCTYPE", "HTML"),
        (b"<html", "HTML"),
    ];
    let known = KINDS
        .into_iter()
        .find(|(start, _)| bytes.starts_with(start));
    // Zeros are no text, but where the encoding has two bytes for a letter every second one may be.
    let start = bytes.get(..bytes.len().min(4_000)).unwrap_or_default();
    let control = |byte: &&u8| **byte < 32 && !matches!(**byte, b'\t' | b'\n' | b'\r' | 0);
    let odd = start.iter().filter(control).count();
    let binary = odd * 20 > start.len() && encoding_rs::Encoding::for_bom(bytes).is_none();
    known.map(|(_, kind)| kind).or(binary.then_some("?"))
}

fn read_text(bytes: &[u8], opened: &mut Opened) -> Result<(), Refusal> {
    let decoded = decode(bytes);
    opened.encoding = decoded.encoding;
    let text = delimited::cut(&decoded.text, MOST_ROWS + 20);
    if text.rows.is_empty() {
        return Err((Reason::EmptyFile, String::new()));
    }
    let mut doubtful = Vec::new();
    let rows = text.rows.into_iter().map(|(number, fields)| GridRow {
        number,
        cells: fields
            .iter()
            .enumerate()
            .map(|(place, field)| {
                if !field.contains([GUESSED, UNREADABLE]) {
                    return Cell::text(field);
                }
                let cell = Cell::text(&field.replace(GUESSED, ""));
                doubtful.push((number, place, cell.shown().into_owned()));
                cell
            })
            .collect(),
    });
    opened.grid.rows = rows.filter(|row| !row.is_blank()).collect();
    opened.grid.beyond = text.beyond;
    if let Some(row) = text.open_quote {
        opened
            .problems
            .push(problem(Reason::OpenQuote, "", Some(row), &[]));
    }
    opened.style.usual = match text.separator {
        ',' => Decimal::Point,
        _ => Decimal::Comma,
    };
    let headings = heading::find(&opened.grid).ok_or_else(|| no_headings(&opened.grid))?;
    opened.headings = headings;
    let first = opened.grid.rows.get(opened.headings.place);
    let first = first.map_or(0, |row| row.number);
    for (number, place, shown) in doubtful.into_iter().filter(|(row, ..)| *row >= first) {
        let args = [("value", opened.encoding.clone()), ("found", shown)];
        opened.cell_fault(Reason::BadBytes, number, place, &args);
    }
    Ok(())
}

/// What stands in the fullest of the first rows, for the reader to see what was taken for headings.
fn no_headings(grid: &Grid) -> Refusal {
    // Of equals the last counts: taken backwards, the topmost.
    let rows: Vec<&GridRow> = grid.rows.iter().take(20).collect();
    let fullest = rows.into_iter().rev().max_by_key(|row| {
        row.cells
            .iter()
            .filter(|cell| **cell != Cell::Empty)
            .count()
    });
    let shown = fullest.map(|row| {
        let cells = row.cells.iter().map(Cell::shown);
        let shown: Vec<_> = cells.filter(|text| !text.is_empty()).take(8).collect();
        shown.join(" · ")
    });
    (Reason::NoHeadings, shown.unwrap_or_default())
}

/// Takes the sheet with the most headings; examples and instructions of the form are none.
fn choose_sheet(
    mut book: Workbook<'_>,
    wanted: Option<&str>,
    opened: &mut Opened,
) -> Result<(), Refusal> {
    let sheets = book.sheets();
    let mut best: Option<(Grid, Headings)> = None;
    let mut surveys = Vec::new();
    let mut damaged = false;
    let mut first = Grid::default();
    for sheet in &sheets {
        let chosen = wanted == Some(sheet.as_str());
        let aside = matches!(
            words().id("sheet", sheet),
            Some("examples" | "help" | "lists")
        );
        if aside && !chosen {
            continue;
        }
        let Some(grid) = book.grid(sheet, MOST_ROWS + 20) else {
            damaged = true;
            continue;
        };
        let Some(headings) = heading::find(&grid) else {
            if grid.rows.len() > first.rows.len() {
                first = grid;
            }
            continue;
        };
        surveys.push(sheet.clone());
        let better = best
            .as_ref()
            .is_none_or(|(_, best)| headings.count() > best.count());
        if chosen || (better && wanted.is_none()) {
            best = Some((grid, headings));
        }
    }
    let Some((grid, headings)) = best else {
        if damaged {
            return Err((Reason::Damaged, String::new()));
        }
        if first.rows.is_empty() {
            return Err((Reason::EmptyFile, String::new()));
        }
        return Err((Reason::NoHeadings, sheets.join(" · ")));
    };
    opened.sheets = surveys;
    opened.grid = grid;
    opened.headings = headings;
    Ok(())
}
