//! The cells of what a company owns or needs in part: equipment and skills, one row for each class.

use super::cell::{self, Reason, Typed};
use super::flows::{code_of, value_of};
use super::{CellView, Column, Names, RowKey};
use crate::model::{Actor, ActorId, Equipment, Provision, SkillNeed};
use std::collections::BTreeMap;

/// Equipment or a skill.
pub(super) trait Means: Clone {
    /// Column of its class.
    const CLASS: Column;
    /// One of a class, of which no more is known.
    fn of_class(class: String) -> Self;
    /// Its class.
    fn class(&self) -> &str;
    /// Makes it one of another class.
    fn become_class(&mut self, class: String);
    /// All of a company.
    fn all(actor: &Actor) -> &Vec<Self>;
    /// All of a company, to change.
    fn all_mut(actor: &mut Actor) -> &mut Vec<Self>;
    /// The row of one.
    fn row(actor: ActorId, key: String) -> RowKey;
    /// Text of a cell but those of company and class.
    fn text(&self, column: Column, names: &Names) -> String;
    /// Takes a text into a cell but those of company and class.
    fn set(&mut self, column: Column, typed: &Typed, names: &Names) -> Result<(), Reason>;
}

impl Means for Equipment {
    const CLASS: Column = Column::EquipmentClass;

    fn of_class(class: String) -> Self {
        Self {
            class,
            units: 0.0,
            use_hours_per_year: 0.0,
        }
    }

    fn class(&self) -> &str {
        &self.class
    }

    fn become_class(&mut self, class: String) {
        self.class = class;
    }

    fn all(actor: &Actor) -> &Vec<Self> {
        &actor.equipment
    }

    fn all_mut(actor: &mut Actor) -> &mut Vec<Self> {
        &mut actor.equipment
    }

    fn row(actor: ActorId, key: String) -> RowKey {
        RowKey::Equipment(actor, key)
    }

    fn text(&self, column: Column, names: &Names) -> String {
        match column {
            Column::Owned => names.number(self.units),
            _ => names.number(self.use_hours_per_year),
        }
    }

    fn set(&mut self, column: Column, typed: &Typed, _: &Names) -> Result<(), Reason> {
        let value = cell::number(column, typed)?;
        match column {
            Column::Owned => self.units = value,
            _ => self.use_hours_per_year = value,
        }
        Ok(())
    }
}

impl Means for SkillNeed {
    const CLASS: Column = Column::SkillClass;

    fn of_class(class: String) -> Self {
        Self {
            class,
            need_fte: 0.0,
            provision: Provision::None,
        }
    }

    fn class(&self) -> &str {
        &self.class
    }

    fn become_class(&mut self, class: String) {
        self.class = class;
    }

    fn all(actor: &Actor) -> &Vec<Self> {
        &actor.skills
    }

    fn all_mut(actor: &mut Actor) -> &mut Vec<Self> {
        &mut actor.skills
    }

    fn row(actor: ActorId, key: String) -> RowKey {
        RowKey::Skill(actor, key)
    }

    fn text(&self, column: Column, names: &Names) -> String {
        match column {
            Column::Need => names.number(self.need_fte),
            _ => names.name(column, &code_of(self.provision)),
        }
    }

    fn set(&mut self, column: Column, typed: &Typed, names: &Names) -> Result<(), Reason> {
        match column {
            Column::Need => self.need_fte = cell::number(column, typed)?,
            _ => self.provision = value_of(&cell::code(names, column, typed)?)?,
        }
        Ok(())
    }
}

/// A cell as it stands.
pub(super) fn cell<M: Means>(actor: &Actor, means: &M, column: Column, names: &Names) -> CellView {
    CellView::declared(match column {
        Column::Company => actor.name.clone(),
        column if column == M::CLASS => names.name(column, means.class()),
        column => means.text(column, names),
    })
}

/// Keys of the rows of a company: the class, with a number where a file names one class several times.
pub(super) fn keys<M: Means>(actor: &Actor) -> Vec<String> {
    let mut seen = BTreeMap::new();
    let keys = M::all(actor).iter().map(|means| {
        let times = seen.entry(means.class()).or_insert(0_u32);
        *times += 1;
        match *times {
            1 => means.class().to_owned(),
            times => format!("{}#{times}", means.class()),
        }
    });
    keys.collect()
}

/// Where a row of a company stands.
pub(super) fn place_of<M: Means>(actor: &Actor, key: &str) -> Option<usize> {
    keys::<M>(actor).iter().position(|one| one == key)
}

/// Whether a company has something of a class.
pub(super) fn has_class<M: Means>(actor: &Actor, class: &str) -> bool {
    M::all(actor).iter().any(|one| one.class() == class)
}
