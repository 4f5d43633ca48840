//! Shares of commuting: one whole, told in five cells.

use super::{Work, actor_of};
use crate::book::cell::{self, Typed};
use crate::book::commute::{self, is_share};
use crate::book::{Column, RowKey};
use std::collections::BTreeMap;

impl Work<'_> {
    /// Takes shares of a company that were typed in one go, with those that wait beside them.
    ///
    /// One that somebody types alone is given room by the others, as its reader sees. Several say what each of them is: where they
    /// are not the whole all of them wait, and nothing moves.
    pub(super) fn set_shares(&mut self, row: &RowKey, given: BTreeMap<Column, Typed>) {
        let is_sound = |column: Column, typed: &Typed| cell::optional_number(column, typed).is_ok();
        let mut all = self.pending.typed(row);
        all.retain(|column, typed| is_share(*column) && is_sound(*column, typed));
        let alone = given.len() == 1 && all.keys().all(|column| given.contains_key(column));
        for (column, typed) in given {
            all.remove(&column);
            if alone || !is_sound(column, &typed) {
                self.take(row, column, typed);
            } else {
                all.insert(column, typed);
            }
        }
        let RowKey::Actor(id) = row else { return };
        let Some(actor) = actor_of(&mut self.territory, id) else {
            return;
        };
        let together: Vec<(Column, &Typed)> = all.iter().map(|(at, typed)| (*at, typed)).collect();
        if together.is_empty() {
            return;
        }
        let taken = commute::set_shares(actor, &together, &self.names).is_ok();
        for (column, typed) in all {
            if taken {
                self.pending.clear(row, column);
            } else {
                self.pending.set(row.clone(), column, typed);
            }
        }
    }
}
