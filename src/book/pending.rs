//! What was typed and not understood, by row and column.

use super::cell::Typed;
use super::{Column, SheetId};
use crate::model::ActorId;
use std::collections::{BTreeMap, BTreeSet};

/// A row of a sheet. It is named by what stands in it, so that it is found again when others come and go.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowKey {
    /// A company.
    Actor(ActorId),
    /// A flow of a company, declared or typical.
    Flow(ActorId, String),
    /// A class of equipment of a company, see `means::keys`.
    Equipment(ActorId, String),
    /// A class of skills that a company needs.
    Skill(ActorId, String),
    /// A row that does not say enough yet.
    New(SheetId, u32),
}

impl RowKey {
    /// The sheet that it stands in.
    pub fn sheet(&self) -> SheetId {
        match self {
            RowKey::Actor(_) => SheetId::Companies,
            RowKey::Flow(..) => SheetId::Flows,
            RowKey::Equipment(..) => SheetId::Equipment,
            RowKey::Skill(..) => SheetId::Skills,
            RowKey::New(sheet, _) => *sheet,
        }
    }

    /// The company that it speaks of.
    pub fn actor(&self) -> Option<&ActorId> {
        match self {
            RowKey::Actor(id)
            | RowKey::Flow(id, _)
            | RowKey::Equipment(id, _)
            | RowKey::Skill(id, _) => Some(id),
            RowKey::New(..) => None,
        }
    }
}

/// Texts of cells that wait to be put right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pending {
    cells: BTreeMap<(RowKey, Column), Typed>,
    /// Rows begun at the end of a sheet, in their order: they stay there when they become flows or means of a company, so that
    /// whoever types one after the other does not see them jump away. Their order is that of this visit alone.
    tail: Vec<RowKey>,
}

impl Pending {
    /// What was typed into a cell and not understood.
    pub fn text(&self, row: &RowKey, column: Column) -> Option<&str> {
        // The key is built to look it up: cells that wait are few, and so are rows on the screen.
        let key = (row.clone(), column);
        self.cells.get(&key).map(|typed| typed.text.as_str())
    }

    /// True when nothing waits.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// All cells that wait, by row.
    pub fn cells(&self) -> impl Iterator<Item = (&RowKey, Column, &Typed)> {
        (self.cells.iter()).map(|((row, column), typed)| (row, *column, typed))
    }

    /// The new rows of a sheet, in the order in which they were begun.
    pub fn new_rows(&self, sheet: SheetId) -> BTreeSet<u32> {
        let numbers = self.cells.keys().filter_map(|(row, _)| match row {
            RowKey::New(of, number) if *of == sheet => Some(*number),
            _ => None,
        });
        numbers.collect()
    }

    /// The rows that stand at the end of a sheet.
    pub(super) fn tail(&self, sheet: SheetId) -> Vec<&RowKey> {
        let tail = self.tail.iter();
        tail.filter(|row| row.sheet() == sheet).collect()
    }

    /// The texts of a row.
    pub fn row(&self, row: &RowKey) -> BTreeMap<Column, String> {
        let typed = self.typed(row).into_iter();
        typed.map(|(column, typed)| (column, typed.text)).collect()
    }

    /// The texts of a row as they were typed.
    pub(super) fn typed(&self, row: &RowKey) -> BTreeMap<Column, Typed> {
        let first = (row.clone(), Column::FIRST);
        let of_row = self
            .cells
            .range(first..)
            .take_while(|((key, _), _)| key == row);
        of_row
            .map(|((_, column), typed)| (*column, typed.clone()))
            .collect()
    }

    /// Keeps a text; an empty one in a new row says nothing.
    pub(super) fn set(&mut self, row: RowKey, column: Column, typed: Typed) {
        let says_nothing = typed.is_blank() && matches!(row, RowKey::New(..));
        if says_nothing {
            self.clear(&row, column);
            if self.row(&row).is_empty() {
                self.tail.retain(|key| *key != row);
            }
            return;
        }
        // A new company stands at the end of its sheet anyway.
        let begun = matches!(row, RowKey::New(sheet, _) if sheet != SheetId::Companies);
        if begun && self.row(&row).is_empty() {
            self.tail.push(row.clone());
        }
        self.cells.insert((row, column), typed);
    }

    /// A row has become another: it keeps its place, and what waited in it.
    pub(super) fn rename(&mut self, row: &RowKey, to: &RowKey) {
        for place in self.tail.iter_mut().filter(|place| *place == row) {
            place.clone_from(to);
        }
        let begun = matches!(to, RowKey::New(sheet, _) if *sheet != SheetId::Companies);
        if begun && !self.tail.contains(to) {
            self.tail.push(to.clone());
        }
        for (column, typed) in self.typed(row) {
            self.cells.remove(&(row.clone(), column));
            self.cells.insert((to.clone(), column), typed);
        }
    }

    /// Forgets what waited in a cell.
    pub(super) fn clear(&mut self, row: &RowKey, column: Column) {
        self.cells.remove(&(row.clone(), column));
    }

    /// Forgets what waited in a row.
    pub(super) fn clear_row(&mut self, row: &RowKey) {
        for column in self.row(row).into_keys() {
            self.clear(row, column);
        }
        self.tail.retain(|key| key != row);
    }

    /// Forgets the cells of rows that are gone.
    pub(super) fn retain(&mut self, there: impl Fn(&RowKey) -> bool) {
        self.cells.retain(|(key, _), _| there(key));
        self.tail.retain(|key| there(key));
    }
}
