//! What waits is looked at again with every change: a company that was missing may be there now.

use super::assign::Work;
use super::cell::Typed;
use super::means::place_of;
use super::{Book, Column, RowKey, SheetId};
use crate::i18n::{Language, Texts};
use crate::model::{Equipment, SkillNeed};
use std::collections::BTreeMap;

/// Times that everything is looked at again: what one round puts right may let the next go on.
const ROUNDS: usize = 3;

impl Book {
    /// The book in which all that waits and can be understood is taken, with what rows are called that have become others.
    pub(super) fn settled(
        self,
        mut renamed: BTreeMap<RowKey, RowKey>,
        texts: &Texts,
    ) -> (Book, BTreeMap<RowKey, RowKey>) {
        let mut book = self.with_rows_found_again();
        for _ in 0..ROUNDS {
            if book.pending().is_empty() {
                break;
            }
            let mut work = Work::new(&book, texts);
            work.take_what_waits();
            let (next, again) = work.done();
            if next.pending() == book.pending() {
                break;
            }
            for to in renamed.values_mut() {
                if let Some(now) = again.get(to) {
                    to.clone_from(now);
                }
            }
            renamed.extend(again);
            book = next;
        }
        (book, renamed)
    }

    /// What waits in a row that is no more waits in a new one.
    pub(super) fn with_rows_found_again(self) -> Book {
        let mut gone: Vec<RowKey> = Vec::new();
        for (row, _, _) in self.pending().cells() {
            if gone.last() != Some(row) && !self.stands(row) {
                gone.push(row.clone());
            }
        }
        if gone.is_empty() {
            return self;
        }
        let mut pending = (**self.pending()).clone();
        for row in gone {
            let sheet = row.sheet();
            let next = pending.new_rows(sheet).last().map_or(0, |last| last + 1);
            let to = RowKey::New(sheet, next);
            pending.rename(&row, &to);
            let actor = row.actor().and_then(|id| {
                let mut actors = self.territory().actors.iter();
                actors.find(|one| one.id == *id)
            });
            if let Some(actor) = actor.filter(|_| sheet != SheetId::Companies)
                && pending.text(&to, Column::Company).is_none()
            {
                let name = Typed::new(&actor.name, Language::default());
                pending.set(to, Column::Company, name);
            }
        }
        Book::with(self.territory().clone(), std::rc::Rc::new(pending))
    }

    fn stands(&self, row: &RowKey) -> bool {
        let Some(id) = row.actor() else {
            return true;
        };
        // Declared rows are in the territory; typical ones in the completed one alone.
        let mut actors = self.territory().actors.iter();
        let Some(actor) = actors.find(|one| one.id == *id) else {
            return false;
        };
        match row {
            RowKey::Flow(_, flow) => {
                let completed = || {
                    let mut actors = self.completed().actors.iter();
                    actors.find(|one| one.id == *id)
                };
                actor.flows.iter().any(|one| one.id == *flow)
                    || completed().is_some_and(|one| one.flows.iter().any(|one| one.id == *flow))
            }
            RowKey::Equipment(_, key) => place_of::<Equipment>(actor, key).is_some(),
            RowKey::Skill(_, key) => place_of::<SkillNeed>(actor, key).is_some(),
            RowKey::Actor(_) | RowKey::New(..) => true,
        }
    }
}
