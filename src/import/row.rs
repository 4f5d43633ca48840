//! Reads a row: each cell by its column, each fault with its place.

use super::figure;
use super::grid::Cell;
use super::heading::Column;
use super::lost;
use super::open::Opened;
use super::reader::{Lost, RowReader, named};
use super::survey::{LostRow, Reason, SurveyProblem};
use crate::catalog::{Resource, catalog};
use crate::model::{Direction, Frequency, WasteRoute};
use crate::units::Unit;
use crate::words::{self, Words, is_yearly, plain, words};
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

/// A row that cannot be imported, with the name of its company where it says who that is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RawLost {
    pub(super) row: LostRow,
    pub(super) company: Option<String>,
}

/// A stretch of rows that were read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Stretch {
    pub(super) rows: Vec<RawRow>,
    pub(super) problems: Vec<SurveyProblem>,
    pub(super) lost: Vec<RawLost>,
    /// Rows that say anything.
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

/// Reads some rows of an open survey.
pub(super) fn read_rows(opened: &Opened, places: std::ops::Range<usize>) -> Stretch {
    let mut stretch = Stretch::default();
    for row in opened.rows().get(places).unwrap_or_default() {
        let mut reader = RowReader::new(opened, row, &mut stretch.problems);
        match reader.kind() {
            Kind::Blank => continue,
            Kind::Aside(reason, column) => {
                let value = reader.cell(column).shown().into_owned();
                reader.note(reason, column, &[("value", value)]);
            }
            Kind::Flow => match reader.read() {
                Ok(read) => stretch.rows.push(read),
                Err(lost) => stretch.lost.push(lost),
            },
        }
        stretch.found += 1;
    }
    stretch
}

/// The row of a number, as one that cannot be imported after all.
pub(super) fn lost_row(opened: &Opened, number: u32) -> Option<LostRow> {
    let row = opened.rows().iter().find(|row| row.number == number)?;
    let problems = &mut Vec::new();
    Some(RowReader::new(opened, row, problems).as_lost().row)
}

/// What a row is.
enum Kind {
    /// None of the survey's columns says anything: a note below the table.
    Blank,
    /// A row that is no flow, and the column that says so.
    Aside(Reason, Column),
    /// A flow.
    Flow,
}

/// What a row says, as far as it can be read.
pub(super) struct Said {
    pub(super) company: Option<String>,
    pub(super) archetype: Option<String>,
    pub(super) employees: Option<f64>,
    pub(super) resource: Option<&'static Resource>,
    pub(super) direction: Option<Direction>,
    pub(super) amount: Option<figure::Amount>,
    pub(super) beside: Beside,
}

/// What a row may say of its flow beside what it needs.
pub(super) struct Beside {
    pub(super) frequency: Option<Frequency>,
    pub(super) partner: Option<RawPartner>,
    pub(super) distance_km: Option<f64>,
    pub(super) route: Option<WasteRoute>,
    pub(super) price_eur_per_unit: Option<f64>,
    pub(super) uncertainty_pct: Option<f64>,
    pub(super) temperature_c: Option<f64>,
}

impl RowReader<'_> {
    fn kind(&self) -> Kind {
        let mut columns = Column::ALL.into_iter();
        if columns.all(|column| *self.cell(column) == Cell::Empty) {
            return Kind::Blank;
        }
        let company = self.text(Column::Company);
        if company.as_deref().is_some_and(is_example) {
            return Kind::Aside(Reason::ExampleRow, Column::Company);
        }
        let resource = self.text(Column::Resource);
        if resource.as_deref().is_some_and(is_total) {
            return Kind::Aside(Reason::TotalRow, Column::Resource);
        }
        // A company may be called like that, but then its row names what flows.
        if resource.is_none() && company.as_deref().is_some_and(is_total) {
            return Kind::Aside(Reason::TotalRow, Column::Company);
        }
        Kind::Flow
    }

    fn read(&mut self) -> Result<RawRow, RawLost> {
        let said = self.said();
        let (Some(company), Some(resource), Some(direction), Some(amount)) =
            (&said.company, said.resource, said.direction, &said.amount)
        else {
            return Err(lost::lost(self, &said));
        };
        Ok(RawRow {
            row: self.row.number,
            company: company.clone(),
            archetype: said.archetype,
            employees: said.employees,
            resource: resource.code.clone(),
            direction,
            quantity: amount.quantity,
            unit: amount.unit,
            frequency: said.beside.frequency,
            partner: said.beside.partner,
            distance_km: said.beside.distance_km,
            route: said.beside.route,
            price_eur_per_unit: said.beside.price_eur_per_unit,
            uncertainty_pct: said.beside.uncertainty_pct.or(amount.margin_pct),
            temperature_c: said.beside.temperature_c,
        })
    }

    /// A row that could be read, as one that cannot be imported.
    fn as_lost(&mut self) -> RawLost {
        let said = self.said();
        lost::lost(self, &said)
    }

    /// Reads all cells. Each obligatory one is looked at, so that a row with two faults is corrected in one go; what is wrong beside them is
    /// told of a row that is imported alone: the cells of the others wait as they are.
    fn said(&mut self) -> Said {
        let company = self.company().ok();
        let resource = self.resource().ok();
        let direction = self.direction(resource).ok();
        let amount = self.amount(resource).ok();
        let employees = self.figure(Column::Employees, (0.0, 1e7));
        let archetype = self.choice(Column::Archetype, "archetype", Reason::UnknownSector);
        let told = self.problems.len();
        let is_whole = company.is_some() && direction.is_some() && amount.is_some();
        let beside = self.beside(amount.as_ref());
        if !is_whole {
            self.problems.truncate(told);
        }
        Said {
            company,
            archetype,
            employees,
            resource,
            direction,
            amount,
            beside,
        }
    }

    fn beside(&mut self, amount: Option<&figure::Amount>) -> Beside {
        let uncertainty_pct = self.figure(Column::Uncertainty, (0.0, 1_000.0));
        if uncertainty_pct.is_some_and(|pct| pct > 0.0 && pct < 1.0) {
            self.note(Reason::SmallUncertainty, Column::Uncertainty, &[]);
        }
        Beside {
            uncertainty_pct,
            frequency: self.frequency(amount),
            partner: self.partner(),
            distance_km: self.figure(Column::Distance, (0.0, 20_000.0)),
            route: self
                .choice(Column::Route, "route", Reason::UnknownRoute)
                .and_then(|id| named(&id)),
            price_eur_per_unit: amount.and_then(|amount| self.price(amount)),
            temperature_c: self.figure(Column::Temperature, (-273.0, 3_000.0)),
        }
    }

    /// How often it comes. Quantities are for the year; one beside "each week" may have been meant for the week, and that is told.
    fn frequency(&mut self, amount: Option<&figure::Amount>) -> Option<Frequency> {
        if self
            .text(Column::Frequency)
            .is_some_and(|text| is_yearly(&text))
        {
            return None;
        }
        let found = self.choice(Column::Frequency, "frequency", Reason::UnknownFrequency);
        let found: Frequency = named(&found?)?;
        let is_regular = matches!(
            found,
            Frequency::Daily | Frequency::Weekly | Frequency::Monthly
        );
        if is_regular && amount.is_some_and(|amount| !amount.period_named) {
            self.note(Reason::TakenAsYearly, Column::Frequency, &[]);
        }
        Some(found)
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

/// An example of the form: `Exemple : …` in any language.
fn is_example(company: &str) -> bool {
    let marks = [":", "–", "—", " - "].into_iter();
    let mut starts = marks.filter_map(|mark| company.split_once(mark));
    starts.any(|(start, _)| words().id("example", start).is_some())
}

/// A line of sums: `Total`, `Total général 2025`, `Summe`.
fn is_total(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    [text, first]
        .into_iter()
        .any(|text| words().id("total", text).is_some())
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
    let units = words::suiting(resource).into_iter();
    let labels: Vec<&str> = units
        .map(|unit| Words::unit_label(unit, language))
        .collect();
    labels.join(", ")
}
