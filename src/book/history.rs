//! A book with its past and future, without limit.

use super::Book;
use super::change::Change;
use std::rc::Rc;

/// A book that can go back and forth. Cheap to clone.
#[derive(Clone, Debug)]
pub struct BookHistory {
    book: Book,
    past: Rc<Vec<Rc<Change>>>,
    future: Rc<Vec<Rc<Change>>>,
}

impl PartialEq for BookHistory {
    fn eq(&self, other: &Self) -> bool {
        self.book == other.book
            && Rc::ptr_eq(&self.past, &other.past)
            && Rc::ptr_eq(&self.future, &other.future)
    }
}

impl BookHistory {
    /// A history that begins at a book.
    pub fn new(book: Book) -> Self {
        Self {
            book,
            past: Rc::default(),
            future: Rc::default(),
        }
    }

    /// The book as it stands.
    pub fn book(&self) -> &Book {
        &self.book
    }

    /// True when there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// True when there is something to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Id of the territory that one change forward leads to, where that is another than the present one.
    pub fn next_id(&self) -> Option<&str> {
        self.future.last()?.next_id()
    }

    /// The history with another book as its present; the same when nothing differs.
    #[must_use]
    pub fn record(&self, book: Book) -> Self {
        let same =
            *book.territory() == *self.book.territory() && book.pending() == self.book.pending();
        if same {
            return self.clone();
        }
        let mut past = (*self.past).clone();
        past.push(Rc::new(Change::between(&self.book, &book)));
        Self {
            book,
            past: Rc::new(past),
            future: Rc::default(),
        }
    }

    /// One change back; the same history when there is none.
    #[must_use]
    pub fn undo(&self) -> Self {
        let mut past = (*self.past).clone();
        let Some(change) = past.pop() else {
            return self.clone();
        };
        let book = change.undone(&self.book);
        let mut future = (*self.future).clone();
        future.push(change);
        Self {
            book,
            past: Rc::new(past),
            future: Rc::new(future),
        }
    }

    /// One change forward; the same history when there is none.
    #[must_use]
    pub fn redo(&self) -> Self {
        let mut future = (*self.future).clone();
        let Some(change) = future.pop() else {
            return self.clone();
        };
        let book = change.redone(&self.book);
        let mut past = (*self.past).clone();
        past.push(change);
        Self {
            book,
            past: Rc::new(past),
            future: Rc::new(future),
        }
    }
}
