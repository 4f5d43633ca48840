//! A sheet: its rows in order, and what stands in each cell.

use super::means::{self, Means};
use super::{Book, CellView, Column, Names, Origin, RowKey, SheetId, companies, flows};
use crate::model::{Actor, Equipment, Flow, SkillNeed, Territory};
use crate::numeric::order;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A row of a sheet, with where it is found: the place of its company, and that of its flow or means there.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    key: RowKey,
    actor: usize,
    place: usize,
}

/// What stands in a row.
enum Stands<'a> {
    /// A company, as declared and completed.
    Company(&'a Actor, &'a Actor),
    /// A flow of a company.
    Flow(&'a Actor, &'a Flow),
    /// Equipment of a company.
    Equipment(&'a Actor, &'a Equipment),
    /// A skill that a company needs.
    Skill(&'a Actor, &'a SkillNeed),
}

/// The rows of a sheet, ready to be looked at from any side. Cheap to clone; compared by the book it shows.
#[derive(Clone)]
pub struct Sheet {
    id: SheetId,
    book: Book,
    rows: Rc<Vec<Row>>,
}

impl PartialEq for Sheet {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.book == other.book
    }
}

impl Sheet {
    /// A sheet of a book. Flows stand by company and resource, means by company; rows that say too little last; one more row
    /// is always there to be filled.
    pub fn of(book: &Book, id: SheetId) -> Self {
        let territory = book.completed();
        let mut rows = match id {
            SheetId::Companies => company_rows(territory),
            SheetId::Flows => flow_rows(territory),
            SheetId::Equipment => means_rows::<Equipment>(book.territory()),
            SheetId::Skills => means_rows::<SkillNeed>(book.territory()),
        };
        let begun = book.pending().new_rows(id);
        let next = begun.last().map_or(0, |last| last + 1);
        match id {
            SheetId::Companies => rows.extend(begun.into_iter().map(|row| new_row(id, row))),
            id => put_last(&mut rows, &book.pending().tail(id)),
        }
        rows.push(new_row(id, next));
        Self {
            id,
            book: book.clone(),
            rows: Rc::new(rows),
        }
    }

    /// Which sheet it is.
    pub fn id(&self) -> SheetId {
        self.id
    }

    /// The book that it shows.
    pub fn book(&self) -> &Book {
        &self.book
    }

    /// Number of rows, with the empty one at the end.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Never: there is always a row to fill.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The row at a place.
    pub fn key(&self, place: usize) -> Option<&RowKey> {
        self.rows.get(place).map(|row| &row.key)
    }

    /// Where a row stands.
    pub fn place_of(&self, key: &RowKey) -> Option<usize> {
        self.rows.iter().position(|row| row.key == *key)
    }

    /// What stands in a cell.
    pub fn cell(&self, place: usize, column: Column, names: &Names) -> CellView {
        let empty = CellView::declared(String::new());
        let Some(row) = self.rows.get(place) else {
            return empty;
        };
        if let Some(text) = self.book.pending().text(&row.key, column) {
            return CellView {
                text: text.to_owned(),
                origin: Origin::Pending,
            };
        }
        match self.stands(row) {
            Some(Stands::Company(actor, completed)) => {
                companies::cell(actor, completed, column, names)
            }
            Some(Stands::Flow(actor, flow)) => flows::cell(actor, flow, column, names),
            Some(Stands::Equipment(actor, means)) => means::cell(actor, means, column, names),
            Some(Stands::Skill(actor, means)) => means::cell(actor, means, column, names),
            None => empty,
        }
    }

    /// The flow of a row, where it is one.
    pub fn flow(&self, place: usize) -> Option<&Flow> {
        match self.stands(self.rows.get(place)?)? {
            Stands::Flow(_, flow) => Some(flow),
            _ => None,
        }
    }

    /// Where the flow of a row is found: the place of its company, and its own there.
    pub fn flow_place(&self, place: usize) -> Option<(usize, usize)> {
        let row = self.rows.get(place)?;
        matches!(row.key, RowKey::Flow(..)).then_some((row.actor, row.place))
    }

    fn stands(&self, row: &Row) -> Option<Stands<'_>> {
        let completed = self.book.completed().actors.get(row.actor)?;
        let actor = self.book.territory().actors.get(row.actor)?;
        Some(match row.key {
            RowKey::Flow(..) => Stands::Flow(actor, completed.flows.get(row.place)?),
            RowKey::Equipment(..) => Stands::Equipment(actor, actor.equipment.get(row.place)?),
            RowKey::Skill(..) => Stands::Skill(actor, actor.skills.get(row.place)?),
            RowKey::Actor(_) | RowKey::New(..) => Stands::Company(actor, completed),
        })
    }
}

fn new_row(id: SheetId, number: u32) -> Row {
    Row {
        key: RowKey::New(id, number),
        actor: usize::MAX,
        place: usize::MAX,
    }
}

/// Moves the rows that were begun at the end there, in their order.
fn put_last(rows: &mut Vec<Row>, tail: &[&RowKey]) {
    if tail.is_empty() {
        return;
    }
    let places: BTreeMap<&RowKey, usize> = tail.iter().copied().zip(0..).collect();
    let mut last: Vec<Option<Row>> = vec![None; tail.len()];
    rows.retain(|row| match places.get(&row.key) {
        Some(place) => {
            last[*place] = Some(row.clone());
            false
        }
        None => true,
    });
    let begun = last
        .into_iter()
        .zip(tail)
        .filter_map(|(row, key)| match key {
            RowKey::New(id, number) => Some(new_row(*id, *number)),
            _ => row,
        });
    rows.extend(begun);
}

fn company_rows(territory: &Territory) -> Vec<Row> {
    let actors = territory.actors.iter().enumerate();
    actors
        .map(|(actor, one)| Row {
            key: RowKey::Actor(one.id.clone()),
            actor,
            place: usize::MAX,
        })
        .collect()
}

/// The flows of a company by resource, and of one resource the declared ones first: a figure that is declared in the place of an estimate stays
/// where it is.
fn flow_rows(territory: &Territory) -> Vec<Row> {
    let mut rows = Vec::new();
    for (actor, one) in territory.actors.iter().enumerate() {
        let mut flows: Vec<(usize, &Flow)> = one.flows.iter().enumerate().collect();
        order::sort(&mut flows, |(_, left), (_, right)| {
            left.resource.cmp(&right.resource)
        });
        rows.extend(flows.into_iter().map(|(place, of)| Row {
            key: RowKey::Flow(one.id.clone(), of.id.clone()),
            actor,
            place,
        }));
    }
    rows
}

/// What the companies own or need in part, as their files have it.
fn means_rows<M: Means>(territory: &Territory) -> Vec<Row> {
    let mut rows = Vec::new();
    for (actor, one) in territory.actors.iter().enumerate() {
        let keys = means::keys::<M>(one).into_iter().enumerate();
        rows.extend(keys.map(|(place, key)| Row {
            key: M::row(one.id.clone(), key),
            actor,
            place,
        }));
    }
    rows
}
