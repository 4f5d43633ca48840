//! Puts the rows of a survey together: who is who, and which rows say the same.

use super::company::{Directory, Identity};
use super::heading::Column;
use super::names::find_alike;
use super::open::{Opened, problem};
use super::row::{RawLost, RawPartner, RawRow, Stretch, lost_row};
use super::survey::{
    ActorMatch, Decision, LostRow, Meant, Reason, Survey, SurveyPartner, SurveyProblem, SurveyRow,
};
use crate::catalog::NO_SECTOR;
use crate::model::{ActorId, Direction, Territory};
use std::collections::BTreeMap;

/// Rows of one flow that a sentence names.
const MOST_LISTED: usize = 5;

/// The survey of an open file and all its rows.
pub(super) fn finish(opened: &Opened, stretch: Stretch, territory: &Territory) -> Survey {
    let mut problems = opened.problems.clone();
    problems.extend(stretch.problems);
    let mut roll = Roll {
        directory: Directory::new(territory),
        territory,
        sheet: &opened.grid.name,
        places: BTreeMap::new(),
        actors: Vec::new(),
        problems,
    };
    let mut lost = roll.companies(&stretch.rows, stretch.lost);
    let (rows, own) = roll.rows(stretch.rows);
    let own = own.into_iter().filter_map(|(row, company)| {
        let row = lost_row(opened, row)?;
        let company = Some(company);
        Some(LostRow { company, ..row })
    });
    lost.extend(own);
    lost.sort_by_key(|row| row.row);
    let mut problems = roll.problems;
    problems.sort_by_key(|problem| problem.row);
    Survey {
        kind: opened.kind,
        sheet: opened.grid.name.clone(),
        sheets: opened.sheets.clone(),
        encoding: opened.encoding.clone(),
        language: opened.language().to_owned(),
        rows_found: stretch.found,
        rows,
        lost,
        actors: roll.actors,
        problems,
    }
}

/// The companies and partners of a survey, as they come.
struct Roll<'a> {
    directory: Directory<'a>,
    territory: &'a Territory,
    sheet: &'a str,
    places: BTreeMap<Identity, usize>,
    actors: Vec<ActorMatch>,
    problems: Vec<SurveyProblem>,
}

impl Roll<'_> {
    /// Companies before partners: a partner may be a company that another row brings. A row that cannot be imported still says who
    /// its company is.
    fn companies(&mut self, raw: &[RawRow], lost: Vec<RawLost>) -> Vec<LostRow> {
        for row in raw {
            let sector = row.archetype.as_deref();
            self.company(&row.company, row.row, sector, row.employees);
        }
        let mut rows = Vec::with_capacity(lost.len());
        for one in lost {
            let meant = |column: Column| one.row.meant.get(column.id());
            let sector = match meant(Column::Archetype) {
                Some(Meant::Code(sector)) => Some(sector.as_str()),
                _ => None,
            };
            let employees = match meant(Column::Employees) {
                Some(Meant::Number(employees)) => Some(*employees),
                _ => None,
            };
            let name = one.company.as_deref();
            let company = name.map(|name| self.company(name, one.row.row, sector, employees));
            rows.push(LostRow { company, ..one.row });
        }
        for actor in &mut self.actors {
            actor.rows.sort_unstable();
        }
        rows
    }

    fn company(
        &mut self,
        name: &str,
        row: u32,
        sector: Option<&str>,
        employees: Option<f64>,
    ) -> usize {
        let place = self.place(name, &Decision::New);
        if let Some(actor) = self.actors.get_mut(place) {
            actor.rows.push(row);
            if let Some(sector) = sector.filter(|_| actor.archetype == NO_SECTOR) {
                sector.clone_into(&mut actor.archetype);
            }
            if actor.employees <= 0.0 {
                actor.employees = employees.unwrap_or(0.0);
            }
        }
        place
    }

    /// The rows that can be imported, and those of companies that deliver to themselves.
    fn rows(&mut self, raw: Vec<RawRow>) -> (Vec<SurveyRow>, Vec<(u32, usize)>) {
        let mut rows = Vec::with_capacity(raw.len());
        let mut own = Vec::new();
        for row in raw {
            let company = self.place(&row.company, &Decision::New);
            let (number, name) = (row.row, row.company.clone());
            if let Some(row) = self.row(row, company) {
                rows.push(row);
            } else {
                self.note(Reason::OwnPartner, number, &[("name", name)]);
                own.push((number, company));
            }
        }
        let alike = find_alike(&self.actors);
        for (actor, alike) in self.actors.iter_mut().zip(alike) {
            actor.alike = alike;
        }
        for actor in 0..self.actors.len() {
            self.tell_company(actor);
        }
        self.tell_outsiders();
        (self.without_copies(rows), own)
    }

    /// Place of a name in the list; a new one is matched with the territory.
    fn place(&mut self, name: &str, unknown: &Decision) -> usize {
        let identity = self.directory.identity(name);
        if let Some(place) = self.places.get(&identity) {
            return *place;
        }
        let (decision, suggestions) = match &identity {
            Identity::Actor(id) => (Decision::Known(id.clone()), Vec::new()),
            Identity::Name(_) => {
                let twins = self.directory.twins(name).into_iter().next();
                let likely = twins
                    .map(Decision::Likely)
                    .or_else(|| self.directory.likely(name));
                (
                    likely.unwrap_or_else(|| unknown.clone()),
                    self.directory.suggestions(name),
                )
            }
        };
        let place = self.actors.len();
        self.places.insert(identity, place);
        self.actors.push(ActorMatch {
            name: name.to_owned(),
            rows: Vec::new(),
            partner_rows: Vec::new(),
            decision,
            suggestions,
            alike: Vec::new(),
            archetype: NO_SECTOR.to_owned(),
            employees: 0.0,
        });
        place
    }

    /// A row with its partner; nothing where the company is its own.
    fn row(&mut self, raw: RawRow, company: usize) -> Option<SurveyRow> {
        let partner = raw.partner.as_ref().map(|partner| match partner {
            RawPartner::Region => SurveyPartner::Region,
            RawPartner::Country => SurveyPartner::Country,
            RawPartner::World => SurveyPartner::World,
            RawPartner::Named(name) => SurveyPartner::Named(self.place(name, &Decision::Outside)),
        });
        if let Some(SurveyPartner::Named(place)) = partner {
            if place == company {
                return None;
            }
            self.actors.get_mut(place)?.partner_rows.push(raw.row);
        }
        Some(SurveyRow {
            row: raw.row,
            taken: true,
            company,
            resource: raw.resource,
            direction: raw.direction,
            quantity: raw.quantity,
            unit: raw.unit,
            frequency: raw.frequency,
            partner,
            distance_km: raw.distance_km,
            route: raw.route,
            price_eur_per_unit: raw.price_eur_per_unit,
            uncertainty_pct: raw.uncertainty_pct,
            temperature_c: raw.temperature_c,
        })
    }

    fn note(&mut self, reason: Reason, row: u32, args: &[(&str, String)]) {
        let problem = problem(reason, self.sheet, Some(row), args);
        self.problems.push(problem);
    }

    fn name_of(&self, id: &ActorId) -> String {
        let actor = self.territory.actors.iter().find(|actor| actor.id == *id);
        actor.map_or_else(|| id.0.clone(), |actor| actor.name.clone())
    }

    /// Says of a company what its reader should look at.
    fn tell_company(&mut self, place: usize) {
        let Some(actor) = self.actors.get(place) else {
            return;
        };
        if actor.rows.is_empty() {
            return;
        }
        let near = actor.suggestions.iter();
        let near = near.map(|near| self.name_of(&near.id));
        let near: Vec<String> = near.chain(actor.alike.iter().cloned()).collect();
        let (reason, known) = match &actor.decision {
            Decision::Likely(_) if self.directory.twins(&actor.name).len() > 1 => {
                (Reason::TwinCompanies, near.join(", "))
            }
            Decision::Likely(id) => (Reason::LikelyCompany, self.name_of(id)),
            Decision::New if near.is_empty() => (Reason::NewCompany, String::new()),
            Decision::New => (Reason::SimilarCompany, near.join(", ")),
            _ => return,
        };
        let row = actor.rows.first().copied().unwrap_or_default();
        let args = [("name", actor.name.clone()), ("known", known)];
        self.note(reason, row, &args);
    }

    /// Partners that are nobody here.
    fn tell_outsiders(&mut self) {
        let partners: Vec<ActorMatch> = self
            .actors
            .iter()
            .filter(|actor| actor.rows.is_empty())
            .cloned()
            .collect();
        for partner in partners {
            let Some(row) = partner.partner_rows.first().copied() else {
                continue;
            };
            let name = ("name", partner.name);
            match partner.decision {
                Decision::Likely(id) => {
                    let known = self.name_of(&id);
                    self.note(Reason::LikelyCompany, row, &[name, ("known", known)]);
                }
                Decision::Outside => self.note(Reason::OutsidePartner, row, &[name]),
                _ => {}
            }
        }
    }

    /// A row that says in every column what an earlier one says was pasted twice: it is not taken, unless its reader wants it. Rows
    /// of one flow with other figures may be two contracts or two meters: both are taken, as leaving one out would
    /// lose a quantity, and both are named, as a correction below the first would count twice.
    fn without_copies(&mut self, rows: Vec<SurveyRow>) -> Vec<SurveyRow> {
        let mut seen: BTreeMap<String, u32> = BTreeMap::new();
        let mut flows: BTreeMap<(usize, String, bool, Option<SurveyPartner>), Vec<u32>> =
            BTreeMap::new();
        let mut kept = Vec::with_capacity(rows.len());
        for mut row in rows {
            let number = row.row;
            let said = SurveyRow { row: 0, ..row };
            // As it is written out: two rows that say the same are written the same.
            let written = serde_json::to_string(&said).unwrap_or_default();
            row = SurveyRow {
                row: number,
                ..said
            };
            if let Some(first) = seen.get(&written) {
                row.taken = false;
                self.note(Reason::CopiedRow, number, &[("rows", first.to_string())]);
                kept.push(row);
                continue;
            }
            seen.insert(written, number);
            let into = row.direction == Direction::In;
            let key = (row.company, row.resource.clone(), into, row.partner);
            let earlier = flows.entry(key).or_default();
            let listed: Vec<String> = earlier.iter().map(u32::to_string).collect();
            if earlier.len() < MOST_LISTED {
                earlier.push(number);
            }
            if !listed.is_empty() {
                self.note(Reason::SameFlow, number, &[("rows", listed.join(", "))]);
            }
            kept.push(row);
        }
        kept
    }
}
