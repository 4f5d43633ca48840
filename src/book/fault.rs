//! What is wrong with the cells that wait, each where it is.

use super::cell::Typed;
use super::means::has_class;
use super::{Book, Column, Names, RowKey, SheetId, cell, commute, companies, flows};
use crate::i18n::Texts;
use crate::model::{Actor, ActorId, Equipment, Flow, Partner, SkillNeed};

/// A cell that waits to be put right. The sentence is the text `cell-<code>`.
#[derive(Clone, Debug, PartialEq)]
pub struct CellFault {
    /// The sheet.
    pub sheet: SheetId,
    /// Its row.
    pub row: RowKey,
    /// Its column.
    pub column: Column,
    /// What was typed; empty for a cell that a new row still lacks.
    pub text: String,
    /// What is wrong.
    pub code: &'static str,
    /// What the shares of commuting of its company are together, percent, where that is what is wrong.
    pub sum_pct: Option<f64>,
}

impl Book {
    /// What is wrong, row by row. A new row lacks a cell only once something stands in another.
    pub fn faults(&self, texts: &Texts) -> Vec<CellFault> {
        let names = Names::new(texts, self.territory());
        let mut faults = Vec::new();
        for (row, column, typed) in self.pending().cells() {
            if let Some(code) = self.fault(row, column, typed, &names) {
                let sum_pct = (code == "shares-sum").then(|| self.sum_pct(row));
                faults.push(CellFault {
                    sum_pct: sum_pct.flatten(),
                    ..fault(row, column, &typed.text, code)
                });
            }
        }
        for sheet in SheetId::ALL {
            for number in self.pending().new_rows(sheet) {
                let row = RowKey::New(sheet, number);
                let lacking = sheet.required().iter();
                let lacking =
                    lacking.filter(|column| self.pending().text(&row, **column).is_none());
                faults.extend(lacking.map(|column| fault(&row, *column, "", "missing")));
            }
        }
        faults
    }

    fn fault(
        &self,
        row: &RowKey,
        column: Column,
        typed: &Typed,
        names: &Names,
    ) -> Option<&'static str> {
        if row.sheet() == SheetId::Companies {
            let mut actor = Actor::unknown(ActorId(String::new()));
            let fault = companies::set(&mut actor, column, typed, names).err();
            let of_whole = commute::is_share(column) && row.actor().is_some();
            return fault.or(of_whole.then_some("shares-sum"));
        }
        let known = self.flow(row);
        if column == Column::Company {
            let Some(code) = names.code(column, &typed.text) else {
                return Some("unknown-company");
            };
            let to = Partner::Actor { id: ActorId(code) };
            return match row {
                RowKey::Flow(..) if known.is_some_and(|flow| flow.partner == to) => {
                    Some("own-partner")
                }
                RowKey::Flow(..) => Some("estimate-stays"),
                RowKey::Equipment(..) | RowKey::Skill(..) => Some("class-twice"),
                _ => None,
            };
        }
        if let (Column::Partner, Some(id)) = (column, row.actor())
            && flows::is_own(id, typed, names)
        {
            return Some("own-partner");
        }
        if let Some(mut flow) = known {
            return flows::set(&mut flow, column, typed, names).err();
        }
        if matches!(column, Column::EquipmentClass | Column::SkillClass)
            && let Some(class) = names.code(column, &typed.text)
        {
            return self.has_class(row, &class, names).then_some("class-twice");
        }
        // In a row without a resource a unit can be read, not judged.
        match column {
            column if column.limits().is_some() => cell::number(column, typed).err(),
            column => cell::code(names, column, typed).err(),
        }
    }

    /// What the shares of a company would be together with those that wait, percent.
    fn sum_pct(&self, row: &RowKey) -> Option<f64> {
        let mut actors = self.territory().actors.iter();
        let actor = actors.find(|one| Some(&one.id) == row.actor())?;
        let typed = self.pending().typed(row);
        let shares: Vec<(Column, &Typed)> = typed.iter().map(|(at, one)| (*at, one)).collect();
        Some(commute::sum_pct(actor, &shares))
    }

    /// Whether the company of a row of equipment or skills has the class already: that of a new row is named in it.
    fn has_class(&self, row: &RowKey, class: &str, names: &Names) -> bool {
        let waits = self.pending().text(row, Column::Company);
        let code = waits.and_then(|text| names.code(Column::Company, text));
        let Some(id) = row.actor().cloned().or(code.map(ActorId)) else {
            return false;
        };
        let mut actors = self.territory().actors.iter().filter(|one| one.id == id);
        actors.any(|actor| match row.sheet() {
            SheetId::Skills => has_class::<SkillNeed>(actor, class),
            _ => has_class::<Equipment>(actor, class),
        })
    }

    fn flow(&self, row: &RowKey) -> Option<Flow> {
        let RowKey::Flow(actor, flow) = row else {
            return None;
        };
        let actor = (self.completed().actors.iter()).find(|one| one.id == *actor)?;
        actor.flows.iter().find(|one| one.id == *flow).cloned()
    }
}

fn fault(row: &RowKey, column: Column, text: &str, code: &'static str) -> CellFault {
    CellFault {
        sheet: row.sheet(),
        row: row.clone(),
        column,
        text: text.to_owned(),
        code,
        sum_pct: None,
    }
}
