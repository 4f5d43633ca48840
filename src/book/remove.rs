//! Rows that are taken out of a book.

use super::means::{self, Means};
use super::{Book, RowKey};
use crate::model::{Actor, ActorId, Equipment, Partner, SkillNeed, Territory};
use std::collections::BTreeSet;
use std::rc::Rc;

impl Book {
    /// How many flows of others name a company of some rows as their partner: without it they count with the region.
    pub fn flows_left_by(&self, rows: &[RowKey]) -> usize {
        let goes = |id: &ActorId| rows.contains(&RowKey::Actor(id.clone()));
        let stay = self.territory.actors.iter().filter(|one| !goes(&one.id));
        stay.flat_map(|one| &one.flows)
            .filter(|flow| matches!(&flow.partner, Partner::Actor { id } if goes(id)))
            .count()
    }

    /// The book without some rows. A typical flow comes back: only another figure takes its place.
    #[must_use]
    pub fn remove(&self, rows: &[RowKey]) -> Book {
        let mut territory = (*self.territory).clone();
        let mut pending = (*self.pending).clone();
        for row in rows {
            match row {
                RowKey::Actor(id) => territory.actors.retain(|actor| actor.id != *id),
                RowKey::Flow(id, flow) => {
                    let actors = territory.actors.iter_mut();
                    for actor in actors.filter(|actor| actor.id == *id) {
                        actor.flows.retain(|one| one.id != *flow);
                    }
                }
                // After the others: keys of means of one class count them.
                RowKey::Equipment(..) | RowKey::Skill(..) | RowKey::New(..) => {}
            }
            pending.clear_row(row);
        }
        for actor in &mut territory.actors {
            remove_means::<Equipment>(actor, rows);
            remove_means::<SkillNeed>(actor, rows);
        }
        forget_gone(&mut territory);
        let there: BTreeSet<&ActorId> = territory.actors.iter().map(|actor| &actor.id).collect();
        pending.retain(|row| row.actor().is_none_or(|id| there.contains(id)));
        Book::with(Rc::new(territory), Rc::new(pending))
    }
}

/// Removes the means of a company that stand in some rows.
fn remove_means<M: Means>(actor: &mut Actor, rows: &[RowKey]) {
    let keys = means::keys::<M>(actor);
    let gone = |key: &String| rows.contains(&M::row(actor.id.clone(), key.clone()));
    let gone: Vec<bool> = keys.iter().map(gone).collect();
    let mut place = 0;
    M::all_mut(actor).retain(|_| {
        place += 1;
        !gone[place - 1]
    });
}

/// A partner that has gone leaves its flows to the region.
fn forget_gone(territory: &mut Territory) {
    let there: BTreeSet<ActorId> = (territory.actors.iter())
        .map(|actor| actor.id.clone())
        .collect();
    for flow in territory
        .actors
        .iter_mut()
        .flat_map(|actor| &mut actor.flows)
    {
        if matches!(&flow.partner, Partner::Actor { id } if !there.contains(id)) {
            flow.partner = Partner::Region;
        }
    }
}
