//! Opens a survey file: its kind by its content, the sheet with the headings, and how numbers are written in it.

use super::archive;
use super::delimited;
use super::encoding::decode;
use super::grid::{Cell, Grid, GridRow, column_letters};
use super::heading::{self, Column, Headings};
use super::number::{self, Decimal, Style};
use super::survey::{FileKind, Reason, SurveyProblem};
use super::words::{LANGUAGES, words};
use super::workbook::Workbook;
use super::{MOST_BYTES, MOST_ROWS};
use std::collections::BTreeMap;

/// A survey file that is open: rows below the headings, and what is wrong so far.
#[derive(Clone, Debug)]
pub struct Opened {
    pub(super) kind: FileKind,
    pub(super) grid: Grid,
    pub(super) headings: Headings,
    pub(super) other_sheets: Vec<String>,
    pub(super) encoding: String,
    pub(super) style: Style,
    pub(super) problems: Vec<SurveyProblem>,
}

impl Default for Opened {
    fn default() -> Self {
        Self {
            kind: FileKind::Text,
            grid: Grid::default(),
            headings: Headings::default(),
            other_sheets: Vec::new(),
            encoding: String::new(),
            style: Style {
                shown: None,
                usual: Decimal::Comma,
            },
            problems: Vec::new(),
        }
    }
}

impl Opened {
    /// Number of rows below the headings.
    pub fn len(&self) -> usize {
        self.rows().len()
    }

    /// True when there is no row below the headings, or no headings.
    pub fn is_empty(&self) -> bool {
        self.rows().is_empty()
    }

    pub(super) fn rows(&self) -> &[GridRow] {
        if self.headings.count() == 0 || !self.headings.missing().is_empty() {
            return &[];
        }
        self.grid
            .rows
            .get(self.headings.place + 1..)
            .unwrap_or_default()
    }

    pub(super) fn language(&self) -> &'static str {
        LANGUAGES.get(self.headings.language).unwrap_or(&"en")
    }

    /// A problem of the whole file.
    fn fault(&mut self, reason: Reason, args: &[(&str, String)]) {
        let problem = problem(reason, &self.grid.name, None, args);
        self.problems.push(problem);
    }

    /// A problem of a heading.
    fn heading_fault(&mut self, reason: Reason, place: usize) {
        let row = self.grid.rows.get(self.headings.place);
        let heading = row.map(|row| row.cell(place).shown().into_owned());
        let number = row.map(|row| row.number);
        let args = [("value", heading.clone().unwrap_or_default())];
        let mut problem = problem(reason, &self.grid.name, number, &args);
        problem.column = Some(column_letters(place));
        problem.heading = heading;
        self.problems.push(problem);
    }
}

/// A problem of a row, or of the whole file.
pub(super) fn problem(
    reason: Reason,
    sheet: &str,
    row: Option<u32>,
    args: &[(&str, String)],
) -> SurveyProblem {
    let args = args
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()));
    SurveyProblem {
        reason,
        sheet: sheet.to_owned(),
        row,
        column: None,
        heading: None,
        args: args.collect::<BTreeMap<_, _>>(),
    }
}

/// Opens a survey: the sheet of a name, or the first with the most headings.
pub(super) fn open(bytes: &[u8], sheet: Option<&str>) -> Opened {
    let mut opened = Opened::default();
    if let Err((reason, value)) = read(bytes, sheet, &mut opened) {
        opened.fault(reason, &[("value", value), ("limit", limit(reason))]);
        return opened;
    }
    if opened.headings.count() > 0 {
        look_at_headings(&mut opened);
        opened.style = style(&opened);
    }
    opened
}

/// The limit that a sentence names.
fn limit(reason: Reason) -> String {
    match reason {
        Reason::TooLarge => (MOST_BYTES / 1_000_000).to_string(),
        _ => String::new(),
    }
}

type Refusal = (Reason, String);

fn read(bytes: &[u8], sheet: Option<&str>, opened: &mut Opened) -> Result<(), Refusal> {
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
    opened.encoding.clone_from(&decoded.encoding);
    let text = delimited::cut(&decoded.text, MOST_ROWS + 20);
    if text.rows.is_empty() {
        return Err((Reason::EmptyFile, String::new()));
    }
    if decoded.faulty {
        opened.fault(Reason::BadBytes, &[("value", decoded.encoding)]);
    }
    let rows = text.rows.into_iter().map(|(number, fields)| GridRow {
        number,
        cells: fields.iter().map(|field| Cell::text(field)).collect(),
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
    surveys.retain(|sheet| *sheet != grid.name);
    opened.other_sheets = surveys;
    opened.grid = grid;
    opened.headings = headings;
    Ok(())
}

fn look_at_headings(opened: &mut Opened) {
    let missing = opened.headings.missing();
    let row = opened
        .grid
        .rows
        .get(opened.headings.place)
        .cloned()
        .unwrap_or_default();
    let found: Vec<_> = row
        .cells
        .iter()
        .map(Cell::shown)
        .filter(|text| !text.is_empty())
        .collect();
    let found = found.join(" · ");
    for column in &missing {
        let name = words()
            .label("column", column.id(), opened.language())
            .to_owned();
        let args = [("name", name), ("found", found.clone())];
        let fault = problem(
            Reason::MissingHeading,
            &opened.grid.name,
            Some(row.number),
            &args,
        );
        opened.problems.push(fault);
    }
    if !missing.is_empty() {
        return;
    }
    fill_merged(opened);
    let says = |place: &usize| {
        opened
            .rows()
            .iter()
            .any(|row| *row.cell(*place) != Cell::Empty)
    };
    let unknown: Vec<usize> = opened
        .headings
        .unknown
        .iter()
        .copied()
        .filter(|place| says(place))
        .collect();
    for place in unknown {
        opened.heading_fault(Reason::UnknownHeading, place);
    }
    for place in opened.headings.again.clone() {
        opened.heading_fault(Reason::HeadingTwice, place);
    }
    if !opened.other_sheets.is_empty() {
        let others = opened.other_sheets.join(" · ");
        opened.fault(Reason::OtherSheets, &[("value", others)]);
    }
    let most = opened.headings.place + 1 + MOST_ROWS;
    if opened.grid.beyond || opened.grid.rows.len() > most {
        opened.grid.rows.truncate(most);
        opened.fault(Reason::TooManyRows, &[("limit", MOST_ROWS.to_string())]);
    }
    if opened.is_empty() {
        opened.fault(Reason::NoRows, &[]);
    }
}

fn fill_merged(opened: &mut Opened) {
    let words = [
        Column::Company,
        Column::Resource,
        Column::Direction,
        Column::Unit,
        Column::Frequency,
        Column::Partner,
        Column::Route,
        Column::Archetype,
        Column::Employees,
    ];
    let places = words
        .into_iter()
        .filter_map(|column| opened.headings.place_of(column));
    let places: Vec<usize> = places.collect();
    opened.grid.fill_merged(&places);
}

/// How numbers are written: by those that can be read in one way alone, else by the language.
fn style(opened: &Opened) -> Style {
    let figures = [
        Column::Quantity,
        Column::Distance,
        Column::Price,
        Column::Uncertainty,
    ];
    let places: Vec<usize> = figures
        .into_iter()
        .filter_map(|column| opened.headings.place_of(column))
        .collect();
    let (mut commas, mut points) = (0, 0);
    for row in opened.rows() {
        for place in &places {
            if let Cell::Text(text) = row.cell(*place) {
                match number::evidence(text) {
                    Some(Decimal::Comma) => commas += 1,
                    Some(Decimal::Point) => points += 1,
                    None => {}
                }
            }
        }
    }
    let shown = match (commas, points) {
        (0, 0) => None,
        (_, 0) => Some(Decimal::Comma),
        (0, _) => Some(Decimal::Point),
        // Numbers of both kinds tell nothing about the rest.
        _ => None,
    };
    let english = opened.language() == "en";
    let usual = match opened.kind {
        FileKind::Text if opened.style.usual == Decimal::Point => Decimal::Point,
        _ if english => Decimal::Point,
        _ => Decimal::Comma,
    };
    Style { shown, usual }
}
