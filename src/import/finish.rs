//! Puts the rows of a survey together: who is who, and which rows say the same.

use super::company::{Directory, Identity};
use super::open::{Opened, problem};
use super::row::{RawPartner, RawRow, Stretch, lost_row};
use super::survey::{
    ActorMatch, Decision, Reason, Survey, SurveyPartner, SurveyProblem, SurveyRow,
};
use crate::model::{ActorId, Direction, Territory};
use std::collections::BTreeMap;

/// Sector of a new company that names none.
const NO_SECTOR: &str = "other";
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
    let mut lost = stretch.lost;
    let rows = roll.rows(stretch.rows);
    let mut problems = roll.problems;
    let own = problems
        .iter()
        .filter(|one| one.reason == Reason::OwnPartner);
    let own = own.filter_map(|one| lost_row(opened, one.row?));
    lost.extend(own);
    lost.sort_by_key(|row| row.row);
    problems.sort_by_key(|problem| problem.row);
    Survey {
        kind: opened.kind,
        sheet: opened.grid.name.clone(),
        other_sheets: opened.other_sheets.clone(),
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
    fn rows(&mut self, raw: Vec<RawRow>) -> Vec<SurveyRow> {
        // Companies before partners: a partner may be a company that another row brings.
        let companies: Vec<usize> = raw.iter().map(|row| self.company(row)).collect();
        for actor in 0..self.actors.len() {
            self.tell_company(actor);
        }
        let rows: Vec<SurveyRow> = raw
            .into_iter()
            .zip(companies)
            .filter_map(|(row, company)| self.row(row, company))
            .collect();
        self.tell_outsiders();
        self.without_copies(rows)
    }

    fn company(&mut self, row: &RawRow) -> usize {
        let place = self.place(&row.company, &Decision::New);
        if let Some(actor) = self.actors.get_mut(place) {
            actor.rows.push(row.row);
            if let Some(sector) = row
                .archetype
                .as_ref()
                .filter(|_| actor.archetype == NO_SECTOR)
            {
                actor.archetype.clone_from(sector);
            }
            if actor.employees <= 0.0 {
                actor.employees = row.employees.unwrap_or(0.0);
            }
        }
        place
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
            archetype: NO_SECTOR.to_owned(),
            employees: 0.0,
        });
        place
    }

    fn row(&mut self, raw: RawRow, company: usize) -> Option<SurveyRow> {
        let partner = raw.partner.as_ref().map(|partner| match partner {
            RawPartner::Region => SurveyPartner::Region,
            RawPartner::Country => SurveyPartner::Country,
            RawPartner::World => SurveyPartner::World,
            RawPartner::Named(name) => SurveyPartner::Named(self.place(name, &Decision::Outside)),
        });
        if let Some(SurveyPartner::Named(place)) = partner {
            if place == company {
                let actor = self.actors.get_mut(company)?;
                actor.rows.retain(|row| *row != raw.row);
                self.note(Reason::OwnPartner, raw.row, &[("name", raw.company)]);
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
        let near: Vec<String> = actor
            .suggestions
            .iter()
            .map(|near| self.name_of(&near.id))
            .collect();
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
