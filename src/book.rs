//! A territory as a book of sheets (companies, flows, equipment, skills) that people fill in cell by cell, by hand or from a spreadsheet.
//!
//! What is typed and understood changes the territory at once. What is not stays in its cell as it was typed, beside the last value that
//! was understood, until it is put right: nothing that somebody entered is lost. Every change can be undone.

mod assign;
mod block;
mod cell;
mod change;
mod column;
mod commute;
mod companies;
mod fault;
mod file;
mod flows;
mod history;
mod means;
mod names;
mod pending;
mod remove;
mod settle;
mod sheet;
mod start;

pub use assign::Assignment;
pub use block::{Block, Pasted};
pub use cell::{CellView, Origin, Typed};
pub use column::{Column, SheetId};
pub use fault::CellFault;
pub use file::{TerritoryFile, book_of, read_book};
pub use history::BookHistory;
pub use names::Names;
pub use pending::{Pending, RowKey};
pub use sheet::Sheet;
pub use start::{Kin, founded};

use crate::catalog::complete;
use crate::model::Territory;
use std::cell::OnceCell;
use std::rc::Rc;

/// A territory with what was typed into its sheets and not understood. Cheap to clone; compared by pointer.
#[derive(Clone, Debug)]
pub struct Book {
    territory: Rc<Territory>,
    pending: Rc<Pending>,
    completed: Rc<OnceCell<Rc<Territory>>>,
}

impl PartialEq for Book {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.territory, &other.territory) && Rc::ptr_eq(&self.pending, &other.pending)
    }
}

impl Book {
    /// The book of a territory.
    pub fn new(territory: Rc<Territory>) -> Self {
        Self::with(territory, Rc::default())
    }

    /// The book of a territory with what waits to be put right.
    pub fn with(territory: Rc<Territory>, pending: Rc<Pending>) -> Self {
        Self {
            territory,
            pending,
            completed: Rc::default(),
        }
    }

    /// The territory as declared.
    pub fn territory(&self) -> &Rc<Territory> {
        &self.territory
    }

    /// What was typed and not understood.
    pub fn pending(&self) -> &Rc<Pending> {
        &self.pending
    }

    /// The territory with the typical flows of its sectors, computed once.
    pub fn completed(&self) -> &Rc<Territory> {
        self.completed
            .get_or_init(|| Rc::new(complete(&self.territory)))
    }
}
