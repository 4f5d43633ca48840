//! Equipment and skills: a company has each class once.

use super::{Work, actor_of};
use crate::book::cell::{self, Reason, Typed};
use crate::book::means::{Means, has_class, place_of};
use crate::book::{Column, RowKey, SheetId};
use crate::model::ActorId;
use std::collections::BTreeMap;

impl Work<'_> {
    pub(super) fn set_means<M: Means>(
        &mut self,
        row: &RowKey,
        (id, key): (&ActorId, &str),
        column: Column,
        typed: &Typed,
    ) -> Result<(), Reason> {
        let actor = actor_of(&mut self.territory, id).ok_or("missing")?;
        let place = place_of::<M>(actor, key).ok_or("missing")?;
        if column != Column::Company && column != M::CLASS {
            M::all_mut(actor)[place].set(column, typed, &self.names)?;
            self.pending.clear(row, column);
            return Ok(());
        }
        let mut moved = M::all(actor)[place].clone();
        let mut to = id.clone();
        if column == Column::Company {
            let code = self.names.code(column, &typed.text);
            to = ActorId(code.ok_or("unknown-company")?);
        } else {
            moved.become_class(cell::code(&self.names, column, typed)?);
        }
        if to != *id || moved.class() != M::all(actor)[place].class() {
            let receiver = actor_of(&mut self.territory, &to).ok_or("missing")?;
            if has_class::<M>(receiver, moved.class()) {
                return Err("class-twice");
            }
            let actor = actor_of(&mut self.territory, id).ok_or("missing")?;
            M::all_mut(actor).remove(place);
            let key = M::row(to.clone(), moved.class().to_owned());
            let stays = if to == *id { place } else { usize::MAX };
            let receiver = actor_of(&mut self.territory, &to).ok_or("missing")?;
            let all = M::all_mut(receiver);
            all.insert(stays.min(all.len()), moved);
            self.pending.rename(row, &key);
            self.renamed.insert(row.clone(), key.clone());
            self.pending.clear(&key, column);
        } else {
            self.pending.clear(row, column);
        }
        Ok(())
    }

    pub(super) fn found_means<M: Means>(
        &mut self,
        texts: &BTreeMap<Column, Typed>,
        sheet: SheetId,
    ) -> Result<RowKey, Reason> {
        let typed = |column: Column| texts.get(&column).ok_or("missing");
        let id = (self.names).code(Column::Company, &typed(Column::Company)?.text);
        let id = ActorId(id.ok_or("unknown-company")?);
        let class = cell::code(&self.names, M::CLASS, typed(M::CLASS)?)?;
        let mut means = M::of_class(class.clone());
        for column in sheet.required().iter().skip(2) {
            means.set(*column, typed(*column)?, &self.names)?;
        }
        let actor = actor_of(&mut self.territory, &id).ok_or("unknown-company")?;
        if has_class::<M>(actor, &class) {
            return Err("class-twice");
        }
        M::all_mut(actor).push(means);
        Ok(M::row(id, class))
    }
}
