//! Typing, pasting and filling: texts that are given to cells, all in one change.

mod means;
mod shares;

use super::cell::{Reason, Typed};
use super::commute::is_share;
use super::{Book, Column, Names, Pending, RowKey, SheetId, companies, flows};
use crate::catalog::catalog;
use crate::i18n::Texts;
use crate::model::{Actor, ActorId, Equipment, Flow, Partner, SkillNeed, Territory, free_id};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// A text for a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The row.
    pub row: RowKey,
    /// The column.
    pub column: Column,
    /// What was typed.
    pub text: String,
}

impl Book {
    /// The book with texts in some cells, and what rows are called that have become others: a typical flow that is declared now, a new row
    /// that says enough.
    #[must_use]
    pub fn assign(
        &self,
        assignments: &[Assignment],
        texts: &Texts,
    ) -> (Book, BTreeMap<RowKey, RowKey>) {
        let mut work = Work::new(self, texts);
        let mut begun = BTreeSet::new();
        let mut shares: BTreeMap<RowKey, BTreeMap<Column, Typed>> = BTreeMap::new();
        for one in assignments.iter().filter(|one| !one.column.is_fixed()) {
            let row = work.renamed.get(&one.row).unwrap_or(&one.row).clone();
            let typed = Typed::new(&one.text, texts.language());
            if let RowKey::New(sheet, number) = row {
                work.pending.set(row, one.column, typed);
                begun.insert((sheet, number));
            } else if is_share(one.column) {
                shares.entry(row).or_default().insert(one.column, typed);
            } else {
                work.take(&row, one.column, typed);
            }
        }
        for (row, shares) in shares {
            work.set_shares(&row, shares);
        }
        for (sheet, number) in begun {
            work.found(&RowKey::New(sheet, number), sheet);
        }
        let (book, renamed) = work.done();
        book.settled(renamed, texts)
    }

    /// The book with rows of text at the end of a sheet, as somebody else has written them: what says enough becomes a company, a flow and so on, the
    /// rest waits to be put right.
    #[must_use]
    pub fn append(&self, sheet: SheetId, rows: &[BTreeMap<Column, String>], texts: &Texts) -> Book {
        let first = self
            .pending
            .new_rows(sheet)
            .last()
            .map_or(0, |last| last + 1);
        let mut all = Vec::new();
        for (row, number) in rows.iter().zip(first..) {
            all.extend(row.iter().map(|(column, text)| Assignment {
                row: RowKey::New(sheet, number),
                column: *column,
                text: text.clone(),
            }));
        }
        self.assign(&all, texts).0
    }
}

/// A change under way.
pub(super) struct Work<'a> {
    territory: Territory,
    pending: Pending,
    completed: &'a Territory,
    names: Names<'a>,
    renamed: BTreeMap<RowKey, RowKey>,
}

impl<'a> Work<'a> {
    pub(super) fn new(book: &'a Book, texts: &'a Texts) -> Self {
        Self {
            territory: (*book.territory).clone(),
            pending: (*book.pending).clone(),
            completed: book.completed(),
            names: Names::new(texts, &book.territory),
            renamed: BTreeMap::new(),
        }
    }

    /// The book after the change, and what rows are called that have become others.
    pub(super) fn done(self) -> (Book, BTreeMap<RowKey, RowKey>) {
        let book = Book::with(Rc::new(self.territory), Rc::new(self.pending));
        (book, self.renamed)
    }

    /// Tries again whatever waits.
    pub(super) fn take_what_waits(&mut self) {
        for sheet in SheetId::ALL {
            for number in self.pending.new_rows(sheet) {
                self.found(&RowKey::New(sheet, number), sheet);
            }
        }
        let waiting: Vec<(RowKey, Column, Typed)> = self
            .pending
            .cells()
            .filter(|(row, _, _)| row.actor().is_some())
            .map(|(row, column, typed)| (row.clone(), column, typed.clone()))
            .collect();
        for (row, column, typed) in waiting {
            let row = self.renamed.get(&row).unwrap_or(&row).clone();
            if is_share(column) {
                self.set_shares(&row, BTreeMap::new());
            } else {
                // What is still not understood goes on waiting where it is.
                let _ = self.set(&row, column, &typed);
            }
        }
    }

    /// Takes a text into a cell, or keeps it there until it is put right.
    fn take(&mut self, row: &RowKey, column: Column, typed: Typed) {
        if let Err(reason) = self.set(row, column, &typed) {
            let row = self.renamed.get(row).unwrap_or(row).clone();
            self.keep(row, column, typed, reason);
        }
    }

    fn set(&mut self, row: &RowKey, column: Column, typed: &Typed) -> Result<(), Reason> {
        match row {
            RowKey::Actor(id) => {
                let actor = actor_of(&mut self.territory, id).ok_or("missing")?;
                companies::set(actor, column, typed, &self.names)?;
                self.pending.clear(row, column);
            }
            RowKey::Flow(id, flow) if column == Column::Company => {
                self.move_flow(id, flow, typed)?;
            }
            RowKey::Flow(id, flow) => self.set_flow(row, (id, flow), column, typed)?,
            RowKey::Equipment(id, key) => {
                self.set_means::<Equipment>(row, (id, key), column, typed)?;
            }
            RowKey::Skill(id, key) => {
                self.set_means::<SkillNeed>(row, (id, key), column, typed)?;
            }
            RowKey::New(..) => {}
        }
        Ok(())
    }

    fn set_flow(
        &mut self,
        row: &RowKey,
        (id, flow): (&ActorId, &str),
        column: Column,
        typed: &Typed,
    ) -> Result<(), Reason> {
        if column == Column::Partner && flows::is_own(id, typed, &self.names) {
            return Err("own-partner");
        }
        let actor = actor_of(&mut self.territory, id).ok_or("missing")?;
        if let Some(declared) = actor.flows.iter_mut().find(|one| one.id == flow) {
            flows::set(declared, column, typed, &self.names)?;
            self.pending.clear(row, column);
            return Ok(());
        }
        let typical = self.completed.actors.iter().find(|one| one.id == *id);
        let typical = typical.and_then(|one| one.flows.iter().find(|one| one.id == flow));
        let typical = typical.ok_or("missing")?;
        let mut declared = typical.clone();
        flows::set(&mut declared, column, typed, &self.names)?;
        if declared == *typical {
            self.pending.clear(row, column);
            return Ok(());
        }
        declared.id = unique(actor, &declared.resource);
        let to = RowKey::Flow(id.clone(), declared.id.clone());
        actor.flows.push(declared);
        self.pending.clear(row, column);
        self.pending.rename(row, &to);
        self.renamed.insert(row.clone(), to);
        Ok(())
    }

    /// Another company gets the flow.
    fn move_flow(&mut self, id: &ActorId, flow: &str, typed: &Typed) -> Result<(), Reason> {
        let to = self.names.code(Column::Company, &typed.text);
        let to = ActorId(to.ok_or("unknown-company")?);
        let from = RowKey::Flow(id.clone(), flow.to_owned());
        if to == *id {
            self.pending.clear(&from, Column::Company);
            return Ok(());
        }
        let actor = actor_of(&mut self.territory, id).ok_or("missing")?;
        let place = actor.flows.iter().position(|one| one.id == flow);
        // A typical flow belongs to its sector.
        let place = place.ok_or("estimate-stays")?;
        if actor.flows[place].partner == (Partner::Actor { id: to.clone() }) {
            return Err("own-partner");
        }
        let mut moved = actor.flows.remove(place);
        let receiver = actor_of(&mut self.territory, &to).ok_or("missing")?;
        moved.id = unique(receiver, &moved.resource);
        let key = RowKey::Flow(to, moved.id.clone());
        receiver.flows.push(moved);
        self.pending.clear(&from, Column::Company);
        self.pending.rename(&from, &key);
        self.renamed.insert(from, key);
        Ok(())
    }

    /// Keeps what was not understood, but nothing that says nothing.
    fn keep(&mut self, row: RowKey, column: Column, typed: Typed, reason: Reason) {
        if reason != "missing" || !typed.is_blank() || column != Column::Company {
            self.pending.set(row, column, typed);
        }
    }

    /// A new row becomes a company or a flow once it says enough.
    fn found(&mut self, row: &RowKey, sheet: SheetId) {
        let mut texts = self.pending.typed(row);
        let founded = match sheet {
            SheetId::Companies => self.found_company(&texts),
            SheetId::Flows => self.found_flow(&texts),
            SheetId::Equipment => self.found_means::<Equipment>(&texts, sheet),
            SheetId::Skills => self.found_means::<SkillNeed>(&texts, sheet),
        };
        let Ok(key) = founded else {
            return;
        };
        self.pending.rename(row, &key);
        self.renamed.insert(row.clone(), key.clone());
        for column in texts.keys() {
            self.pending.clear(&key, *column);
        }
        texts.remove(&Column::Company);
        let (shares, texts): (BTreeMap<_, _>, BTreeMap<_, _>) =
            texts.into_iter().partition(|(column, _)| is_share(*column));
        for (column, typed) in texts {
            self.take(&key, column, typed);
        }
        self.set_shares(&key, shares);
    }

    fn found_company(&mut self, texts: &BTreeMap<Column, Typed>) -> Result<RowKey, Reason> {
        let typed = |column: Column| texts.get(&column).ok_or("missing");
        let mut actor = Actor::unknown(unique_actor(&self.territory, &typed(Column::Name)?.text));
        for column in SheetId::Companies.required() {
            companies::set(&mut actor, *column, typed(*column)?, &self.names)?;
        }
        let key = RowKey::Actor(actor.id.clone());
        self.territory.actors.push(actor);
        Ok(key)
    }

    fn found_flow(&mut self, texts: &BTreeMap<Column, Typed>) -> Result<RowKey, Reason> {
        let typed = |column: Column| texts.get(&column).ok_or("missing");
        let id = (self.names).code(Column::Company, &typed(Column::Company)?.text);
        let id = ActorId(id.ok_or("unknown-company")?);
        let code = (self.names).code(Column::Resource, &typed(Column::Resource)?.text);
        let code = code.ok_or("unknown-name")?;
        let actor = actor_of(&mut self.territory, &id).ok_or("unknown-company")?;
        let mut flow = new_flow(unique(actor, &code), &code).ok_or("unknown-name")?;
        // A number in a unit that is not understood is not a quantity yet.
        if let Some(unit) = texts.get(&Column::Unit) {
            flows::set(&mut flow, Column::Unit, unit, &self.names)?;
        }
        flows::set(
            &mut flow,
            Column::Quantity,
            typed(Column::Quantity)?,
            &self.names,
        )?;
        let key = RowKey::Flow(id, flow.id.clone());
        actor.flows.push(flow);
        Ok(key)
    }
}

fn actor_of<'a>(territory: &'a mut Territory, id: &ActorId) -> Option<&'a mut Actor> {
    territory.actors.iter_mut().find(|actor| actor.id == *id)
}

/// An id for a flow of a resource that its company does not have yet.
fn unique(actor: &Actor, resource: &str) -> String {
    // So many of this resource there are: numbers below have been given already, but for those of flows that are gone.
    let alike = actor
        .flows
        .iter()
        .filter(|flow| flow.resource == resource)
        .count();
    let is_free = |id: &str| actor.flows.iter().all(|flow| flow.id != id);
    let next = format!("{resource}-{}", alike + 1);
    if alike > 1 && is_free(&next) {
        return next;
    }
    let taken: BTreeSet<&str> = actor.flows.iter().map(|flow| flow.id.as_str()).collect();
    free_id(resource, |id| taken.contains(id))
}

/// An id for a company from its name.
pub(super) fn unique_actor(territory: &Territory, name: &str) -> ActorId {
    let words: String = super::names::plain(name)
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                '-'
            }
        })
        .collect();
    let wanted = words.trim_matches('-');
    let wanted = if wanted.is_empty() { "acteur" } else { wanted };
    let taken: BTreeSet<&str> = (territory.actors.iter())
        .map(|actor| actor.id.0.as_str())
        .collect();
    ActorId(free_id(wanted, |id| taken.contains(id)))
}

/// A flow of a resource in its own unit and its usual direction; `None` for an unknown resource.
fn new_flow(id: String, code: &str) -> Option<Flow> {
    let resource = catalog().resource(code)?;
    let direction = flows::usual_direction(code);
    Some(Flow::declared(id, code, direction, (0.0, resource.unit)))
}
