//! A row under reading: what stands in its cells, and what is noted about them.

use super::grid::{Cell, GridRow, column_letters};
use super::heading::Column;
use super::open::{Opened, problem};
use super::survey::{Reason, SurveyProblem};
use crate::words::words;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use std::borrow::Cow;

/// A row under reading.
pub(super) struct RowReader<'a> {
    pub(super) opened: &'a Opened,
    pub(super) row: Cow<'a, GridRow>,
    pub(super) problems: &'a mut Vec<SurveyProblem>,
}

/// What a row cannot be imported without is not there; the problem has been noted.
pub(super) struct Lost;

impl<'a> RowReader<'a> {
    /// A reader of a row in which cells that say that there is nothing to say are empty.
    pub(super) fn new(
        opened: &'a Opened,
        row: &'a GridRow,
        problems: &'a mut Vec<SurveyProblem>,
    ) -> Self {
        let mut row = Cow::Borrowed(row);
        let columns = Column::ALL.into_iter();
        for column in columns.filter(|column| *column != Column::Company) {
            if let Some(place) = opened.headings.place_of(column)
                && says_nothing(row.cell(place))
            {
                row.to_mut().put(place, Cell::Empty);
            }
        }
        Self {
            opened,
            row,
            problems,
        }
    }
}

impl RowReader<'_> {
    /// The id of one of a few names; without it where the cell says something else.
    pub(super) fn choice(
        &mut self,
        column: Column,
        family: &str,
        unknown: Reason,
    ) -> Option<String> {
        let text = self.text(column)?;
        let id = words().id(family, &text).map(str::to_owned);
        if id.is_none() {
            let language = self.opened.language();
            let known: Vec<&str> = words()
                .labels(family, language)
                .map(|(label, _)| label)
                .collect();
            let args = [("value", text), ("known", known.join(", "))];
            self.note(unknown, column, &args);
        }
        id
    }

    /// A text that must be there.
    pub(super) fn wanted(&mut self, column: Column, missing: Reason) -> Result<String, Lost> {
        match self.cell(column) {
            Cell::Error(_) | Cell::NoResult => {
                self.note_cell(column);
                Err(Lost)
            }
            cell => {
                let shown = cell.shown();
                if shown.is_empty() {
                    self.note(missing, column, &[]);
                    return Err(Lost);
                }
                Ok(self.text(column).unwrap_or_default())
            }
        }
    }

    /// What a cell says in words; numbers are words as well (a company called 3M may be called 1234).
    pub(super) fn text(&self, column: Column) -> Option<String> {
        match self.cell(column) {
            Cell::Text(text) => Some(text.clone()),
            Cell::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    pub(super) fn cell(&self, column: Column) -> &'_ Cell {
        static EMPTY: Cell = Cell::Empty;
        let place = self.opened.headings.place_of(column);
        place.map_or(&EMPTY, |place| self.row.cell(place))
    }

    /// Notes that a cell holds a date, an error or a formula without result.
    pub(super) fn note_cell(&mut self, column: Column) {
        let (reason, value) = match self.cell(column) {
            Cell::Error(error) => (Reason::FormulaError, error.clone()),
            Cell::NoResult => (Reason::FormulaWithoutValue, String::new()),
            Cell::Date => (Reason::DateForNumber, String::new()),
            other => (Reason::NotANumber, other.shown().into_owned()),
        };
        self.note(reason, column, &[("value", value)]);
    }

    /// Notes a problem of a column.
    pub(super) fn note(&mut self, reason: Reason, column: Column, args: &[(&str, String)]) {
        let sheet = &self.opened.grid.name;
        let mut problem = problem(reason, sheet, Some(self.row.number), args);
        if let Some(place) = self.opened.headings.place_of(column) {
            let headings = self.opened.grid.rows.get(self.opened.headings.place);
            problem.column = Some(column_letters(place));
            problem.heading = headings.map(|row| row.cell(place).shown().into_owned());
        }
        self.problems.push(problem);
    }
}

/// A choice of the model by its id.
pub(super) fn named<T: for<'de> Deserialize<'de>>(id: &str) -> Option<T> {
    let id: serde::de::value::StrDeserializer<serde::de::value::Error> = id.into_deserializer();
    T::deserialize(id).ok()
}

/// True for what people write where there is nothing to say: `n.c.`, `?`.
fn says_nothing(cell: &Cell) -> bool {
    /// Longer texts say something.
    const LONGEST: usize = 20;
    let Cell::Text(text) = cell else {
        return false;
    };
    let marks = text
        .chars()
        .all(|letter| matches!(letter, '?' | '…' | '.' | '*'));
    marks || (text.len() <= LONGEST && words().id("nothing", text).is_some())
}
