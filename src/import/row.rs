//! Reads a row: each cell by its column, each fault with its place.

use super::figure;
use super::grid::{Cell, GridRow, column_letters};
use super::heading::Column;
use super::open::{Opened, problem};
use super::survey::{LostRow, Reason, SurveyProblem};
use super::text::plain;
use super::unit;
use super::words::{Words, words};
use crate::catalog::{Resource, catalog};
use crate::model::{Direction, Frequency, WasteRoute};
use crate::units::Unit;
use serde::de::IntoDeserializer;
use serde::{Deserialize, Serialize};

/// A row that can be imported, with names as written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RawRow {
    pub(super) row: u32,
    pub(super) company: String,
    pub(super) archetype: Option<String>,
    #[serde(with = "super::exact::option")]
    pub(super) employees: Option<f64>,
    pub(super) resource: String,
    pub(super) direction: Direction,
    #[serde(with = "super::exact")]
    pub(super) quantity: f64,
    pub(super) unit: Unit,
    pub(super) frequency: Option<Frequency>,
    pub(super) partner: Option<RawPartner>,
    #[serde(with = "super::exact::option")]
    pub(super) distance_km: Option<f64>,
    pub(super) route: Option<WasteRoute>,
    #[serde(with = "super::exact::option")]
    pub(super) price_eur_per_unit: Option<f64>,
    #[serde(with = "super::exact::option")]
    pub(super) uncertainty_pct: Option<f64>,
    #[serde(with = "super::exact::option")]
    pub(super) temperature_c: Option<f64>,
}

/// A partner as written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum RawPartner {
    Named(String),
    Region,
    Country,
    World,
}

/// A stretch of rows that were read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Stretch {
    pub(super) rows: Vec<RawRow>,
    pub(super) problems: Vec<SurveyProblem>,
    pub(super) lost: Vec<LostRow>,
    /// Rows that say anything, examples left out.
    pub(super) found: usize,
}

impl Stretch {
    /// The same with what comes after it.
    #[must_use]
    pub fn and(mut self, next: Stretch) -> Self {
        self.rows.extend(next.rows);
        self.problems.extend(next.problems);
        self.lost.extend(next.lost);
        self.found += next.found;
        self
    }
}

/// A row under reading.
pub(super) struct RowReader<'a> {
    pub(super) opened: &'a Opened,
    row: &'a GridRow,
    problems: &'a mut Vec<SurveyProblem>,
}

/// Reads some rows of an open survey.
pub(super) fn read_rows(opened: &Opened, places: std::ops::Range<usize>) -> Stretch {
    let mut stretch = Stretch::default();
    for row in opened.rows().get(places).unwrap_or_default() {
        let mut reader = RowReader {
            opened,
            row,
            problems: &mut stretch.problems,
        };
        if reader.is_skipped() {
            continue;
        }
        stretch.found += 1;
        if let Some(read) = reader.read() {
            stretch.rows.push(read);
        } else {
            let lost = reader.lost();
            stretch.lost.push(lost);
        }
    }
    stretch
}

/// The row of a number, as it is written.
pub(super) fn lost_row(opened: &Opened, number: u32) -> Option<LostRow> {
    let row = opened.rows().iter().find(|row| row.number == number)?;
    let problems = &mut Vec::new();
    let reader = RowReader {
        opened,
        row,
        problems,
    };
    Some(reader.lost())
}

/// What a row cannot be imported without is not there; the problem has been noted.
struct Lost;

impl RowReader<'_> {
    /// A row without any of the survey's columns (a note below the table), or an example of the form.
    fn is_skipped(&self) -> bool {
        let blank = Column::ALL
            .into_iter()
            .all(|column| *self.cell(column) == Cell::Empty);
        blank
            || self
                .text(Column::Company)
                .is_some_and(|name| is_example(&name))
    }

    /// What stands in the cells of a row that cannot be imported.
    fn lost(&self) -> LostRow {
        let cells = Column::ALL.into_iter().map(|column| {
            let text = self.cell(column).written().into_owned();
            (column.id().to_owned(), text)
        });
        LostRow {
            row: self.row.number,
            cells: cells.filter(|(_, text)| !text.is_empty()).collect(),
        }
    }

    fn read(&mut self) -> Option<RawRow> {
        // Each obligatory cell is looked at, so that a row with two faults is corrected in one go.
        let company = self.company();
        let resource = self.resource();
        let direction = self.direction(resource.as_ref().ok().copied());
        let amount = self.amount(resource.as_ref().ok().copied());
        let (Ok(company), Ok(resource), Ok(direction), Ok(amount)) =
            (company, resource, direction, amount)
        else {
            return None;
        };
        let employees = self.figure(Column::Employees, (0.0, 1e7));
        let uncertainty_pct = self.figure(Column::Uncertainty, (0.0, 1_000.0));
        if uncertainty_pct.is_some_and(|pct| pct > 0.0 && pct < 1.0) {
            self.note(Reason::SmallUncertainty, Column::Uncertainty, &[]);
        }
        Some(RawRow {
            row: self.row.number,
            company,
            archetype: self.choice(Column::Archetype, "archetype", Reason::UnknownSector),
            employees,
            resource: resource.code.clone(),
            direction,
            quantity: amount.quantity,
            unit: amount.unit,
            frequency: self
                .choice(Column::Frequency, "frequency", Reason::UnknownFrequency)
                .and_then(|id| named(&id)),
            partner: self.partner(),
            distance_km: self.figure(Column::Distance, (0.0, 20_000.0)),
            route: self
                .choice(Column::Route, "route", Reason::UnknownRoute)
                .and_then(|id| named(&id)),
            price_eur_per_unit: self.price(&amount),
            uncertainty_pct,
            temperature_c: self.figure(Column::Temperature, (-273.0, 3_000.0)),
        })
    }

    fn company(&mut self) -> Result<String, Lost> {
        self.wanted(Column::Company, Reason::MissingCompany)
    }

    fn resource(&mut self) -> Result<&'static Resource, Lost> {
        let text = self.wanted(Column::Resource, Reason::MissingResource)?;
        let id = words().id("resource", &text);
        let Some(resource) = id.and_then(|id| catalog().resource(id)) else {
            let known = similar_resources(&text, self.opened.language());
            let args = [("value", text), ("known", known)];
            self.note(Reason::UnknownResource, Column::Resource, &args);
            return Err(Lost);
        };
        Ok(resource)
    }

    /// In or out; where nobody says, what the resource alone tells: a waste leaves, an energy enters.
    fn direction(&mut self, resource: Option<&Resource>) -> Result<Direction, Lost> {
        if let Some(text) = self.text(Column::Direction) {
            if let Some(direction) = words().id("direction", &text).and_then(named) {
                return Ok(direction);
            }
            self.note(
                Reason::UnknownDirection,
                Column::Direction,
                &[("value", text)],
            );
            return Err(Lost);
        }
        let Some(resource) = resource else {
            return Err(Lost);
        };
        let top = resource.code.split('.').next().unwrap_or_default();
        let direction = match top {
            "waste" | "byproduct" => Direction::Out,
            "energy" | "fuel" => Direction::In,
            _ => {
                self.note(Reason::MissingDirection, Column::Direction, &[]);
                return Err(Lost);
            }
        };
        let id = if direction == Direction::In {
            "in"
        } else {
            "out"
        };
        let value = words()
            .label("direction", id, self.opened.language())
            .to_owned();
        self.note(
            Reason::DirectionAssumed,
            Column::Direction,
            &[("value", value)],
        );
        Ok(direction)
    }

    fn partner(&mut self) -> Option<RawPartner> {
        let text = self.text(Column::Partner)?;
        Some(match words().id("partner", &text) {
            Some("region") => RawPartner::Region,
            Some("country") => RawPartner::Country,
            Some("world") => RawPartner::World,
            _ => RawPartner::Named(text),
        })
    }

    /// The id of one of a few names; without it where the cell says something else.
    fn choice(&mut self, column: Column, family: &str, unknown: Reason) -> Option<String> {
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
    fn wanted(&mut self, column: Column, missing: Reason) -> Result<String, Lost> {
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

/// Figures of a row.
impl RowReader<'_> {
    fn amount(&mut self, resource: Option<&Resource>) -> Result<figure::Amount, Lost> {
        figure::amount(self, resource).ok_or(Lost)
    }

    fn figure(&mut self, column: Column, limits: (f64, f64)) -> Option<f64> {
        figure::beside(self, column, limits)
    }

    fn price(&mut self, amount: &figure::Amount) -> Option<f64> {
        figure::price(self, amount)
    }
}

/// A choice of the model by its id.
fn named<T: for<'de> Deserialize<'de>>(id: &str) -> Option<T> {
    let id: serde::de::value::StrDeserializer<serde::de::value::Error> = id.into_deserializer();
    T::deserialize(id).ok()
}

/// An example of the form: `Exemple : …` in any language.
pub(super) fn is_example(company: &str) -> bool {
    let start = company
        .split_once([':', '–'])
        .map(|(start, _)| plain(start));
    start.is_some_and(|start| words().id("example", &start).is_some())
}

/// Names of the resources whose names are most like a text.
fn similar_resources(text: &str, language: &str) -> String {
    let text = plain(text);
    let mut near: Vec<(f64, &str)> = words()
        .labels("resource", language)
        .map(|(label, _)| (strsim::jaro_winkler(&text, &plain(label)), label))
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    let names: Vec<&str> = near.into_iter().take(3).map(|(_, label)| label).collect();
    names.join(", ")
}

/// Labels of the units in which a resource can be counted.
pub(super) fn unit_labels(resource: &Resource, language: &str) -> String {
    let units = unit::suiting(resource).into_iter();
    let labels: Vec<&str> = units
        .map(|unit| Words::unit_label(unit, language))
        .collect();
    labels.join(", ")
}
