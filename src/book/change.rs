//! A change of a book as what it takes to make and to undo it.
//!
//! Only what differs is kept: thousands of flows are not copied for each figure that somebody types.

use super::{Book, Pending};
use crate::model::{Actor, Territory};
use std::rc::Rc;

/// What one side of a change has in place of the other: everything but the actors when that differs, the actors between two places, and
/// what waits.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Side {
    /// The territory without its actors, when the two sides differ there.
    head: Option<Territory>,
    /// Actors, from [`Change::start`] on.
    actors: Vec<Actor>,
    pending: Rc<Pending>,
}

/// A change: what was, what is.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Change {
    /// Actors that both sides share at the beginning.
    start: usize,
    before: Side,
    after: Side,
}

impl Change {
    /// The change from one book to another.
    pub(super) fn between(before: &Book, after: &Book) -> Self {
        let (old, new) = (&before.territory().actors, &after.territory().actors);
        let same = |(mine, theirs): &(&Actor, &Actor)| mine == theirs;
        let start = old.iter().zip(new).take_while(same).count();
        let left = old.len().min(new.len()) - start;
        let ends = old.iter().rev().zip(new.iter().rev()).take(left);
        let end = ends.take_while(same).count();
        let (old_head, new_head) = (head(before.territory()), head(after.territory()));
        let differs = old_head != new_head;
        let side = |head: Territory, book: &Book| Side {
            head: differs.then_some(head),
            actors: book.territory().actors[start..book.territory().actors.len() - end].to_vec(),
            pending: Rc::clone(book.pending()),
        };
        Self {
            start,
            before: side(old_head, before),
            after: side(new_head, after),
        }
    }

    /// Id of the territory after the change, where everything but its actors may be another.
    pub(super) fn next_id(&self) -> Option<&str> {
        let (before, after) = (self.before.head.as_ref()?, self.after.head.as_ref()?);
        (before.id != after.id).then_some(after.id.as_str())
    }

    /// The book before the change, from the one after it.
    pub(super) fn undone(&self, book: &Book) -> Book {
        replaced(book, self.start, &self.after, &self.before)
    }

    /// The book after the change, from the one before it.
    pub(super) fn redone(&self, book: &Book) -> Book {
        replaced(book, self.start, &self.before, &self.after)
    }
}

fn replaced(book: &Book, start: usize, old: &Side, new: &Side) -> Book {
    let actors = &book.territory().actors;
    let end = (start + old.actors.len()).min(actors.len());
    let mut territory = new.head.clone().unwrap_or_else(|| head(book.territory()));
    territory
        .actors
        .extend_from_slice(&actors[..start.min(end)]);
    territory.actors.extend_from_slice(&new.actors);
    territory.actors.extend_from_slice(&actors[end..]);
    Book::with(Rc::new(territory), Rc::clone(&new.pending))
}

/// A territory without its actors.
fn head(territory: &Territory) -> Territory {
    Territory {
        format: territory.format.clone(),
        version: territory.version,
        id: territory.id.clone(),
        name: territory.name.clone(),
        country: territory.country,
        scale: territory.scale,
        base_year: territory.base_year,
        provenance: territory.provenance,
        sources: territory.sources.clone(),
        facts: territory.facts.clone(),
        factors: territory.factors.clone(),
        actors: Vec::new(),
    }
}
