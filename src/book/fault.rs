//! What is wrong with the cells that wait, each where it is.

use super::{Book, Column, Names, RowKey, SheetId, cell, companies, flows};
use crate::i18n::Texts;
use crate::model::{Actor, ActorId, Flow};

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
}

impl Book {
    /// What is wrong, row by row. A new row lacks a cell only once something stands in another.
    pub fn faults(&self, texts: &Texts) -> Vec<CellFault> {
        let names = Names::new(texts, self.territory());
        let mut faults = Vec::new();
        for (row, column, text) in self.pending().cells() {
            if let Some(code) = self.fault(row, column, text, &names) {
                faults.push(fault(row, column, text, code));
            }
        }
        for sheet in [SheetId::Companies, SheetId::Flows] {
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
        text: &str,
        names: &Names,
    ) -> Option<&'static str> {
        if sheet_of(row) == SheetId::Companies {
            let mut actor = Actor::unknown(ActorId(String::new()));
            return companies::set(&mut actor, column, text, names).err();
        }
        if column == Column::Company {
            return match names.code(column, text) {
                None => Some("unknown-company"),
                Some(_) => matches!(row, RowKey::Flow(..)).then_some("estimate-stays"),
            };
        }
        let known = self.flow(row);
        if let Some(mut flow) = known {
            return flows::set(&mut flow, column, text, names).err();
        }
        // In a row without a resource a unit can be read, not judged.
        match column {
            column if column.limits().is_some() => cell::number(names, column, text).err(),
            column => cell::code(names, column, text).err(),
        }
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
        sheet: sheet_of(row),
        row: row.clone(),
        column,
        text: text.to_owned(),
        code,
    }
}

fn sheet_of(row: &RowKey) -> SheetId {
    match row {
        RowKey::Actor(_) => SheetId::Companies,
        RowKey::Flow(..) => SheetId::Flows,
        RowKey::New(sheet, _) => *sheet,
    }
}
