//! Opens a survey file: its kind by its content, the sheet with the headings, and how numbers are written in it.

use super::grid::{Cell, Grid, GridRow, column_letters};
use super::heading::{Column, Headings};
use super::number::{self, Decimal, Style};
use super::source;
use super::survey::{FileKind, Reason, SurveyProblem};
use super::{MOST_BYTES, MOST_ROWS};
use crate::words::{LANGUAGES, words};
use std::collections::BTreeMap;

/// A survey file that is open: rows below the headings, and what is wrong so far.
#[derive(Clone, Debug)]
pub struct Opened {
    pub(super) kind: FileKind,
    pub(super) grid: Grid,
    pub(super) headings: Headings,
    pub(super) sheets: Vec<String>,
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
            sheets: Vec::new(),
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
    pub(super) fn fault(&mut self, reason: Reason, args: &[(&str, String)]) {
        let problem = problem(reason, &self.grid.name, None, args);
        self.problems.push(problem);
    }

    /// A problem of a heading.
    fn heading_fault(&mut self, reason: Reason, place: usize) {
        let row = self.grid.rows.get(self.headings.place);
        let heading = row.map(|row| row.cell(place).shown().into_owned());
        let number = row.map_or(0, |row| row.number);
        let args = [("value", heading.unwrap_or_default())];
        self.cell_fault(reason, number, place, &args);
    }

    /// A problem of a cell: the number of its row and the place of its column.
    pub(super) fn cell_fault(
        &mut self,
        reason: Reason,
        row: u32,
        place: usize,
        args: &[(&str, String)],
    ) {
        let headings = self.grid.rows.get(self.headings.place);
        let heading = headings.map(|row| row.cell(place).shown().into_owned());
        let mut problem = problem(reason, &self.grid.name, Some(row), args);
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
    if let Err((reason, value)) = source::read(bytes, sheet, &mut opened) {
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
    fill_dittos(opened);
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
    let others = opened.sheets.iter();
    let others: Vec<&str> = others
        .filter(|sheet| **sheet != opened.grid.name)
        .map(String::as_str)
        .collect();
    if !others.is_empty() {
        let others = others.join(" · ");
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
    let words = Column::NAMED.into_iter().chain([Column::Employees]);
    let places = words.filter_map(|column| opened.headings.place_of(column));
    let places: Vec<usize> = places.collect();
    opened.grid.fill_merged(&places);
}

/// A mark that says "as above" takes what stands above it, in columns of words: a quantity that repeats is a quantity of its own.
fn fill_dittos(opened: &mut Opened) {
    let places = Column::NAMED.into_iter();
    let places: Vec<usize> = places
        .filter_map(|column| opened.headings.place_of(column))
        .collect();
    let first = opened.headings.place + 1;
    opened.grid.fill_dittos(first, &places, |text| {
        DITTO.contains(&text) || words().id("ditto", text).is_some()
    });
}

/// Marks of "as above"; words for it stand in the tables.
const DITTO: [&str; 7] = ["\"", "''", "”", "“", "„", "〃", "´´"];

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
