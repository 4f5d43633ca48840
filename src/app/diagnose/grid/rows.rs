//! The headings and the rows in sight.

use super::editor::Editor;
use super::keys::Move;
use super::taking::{Taking, cell_text};
use super::{Cursor, ROW};
use crate::app::browser;
use crate::app::context::Context;
use crate::book::{Block, Column, Names, Sheet};
use yew::prelude::*;

/// What is drawn.
pub struct Rows<'a> {
    pub app: &'a Context,
    pub sheet: &'a Sheet,
    /// First row drawn, and the one after the last.
    pub seen: (usize, usize),
    /// Place of the active row.
    pub active: usize,
    pub block: Block,
    pub cursor: &'a Cursor,
    pub go: &'a Callback<Move>,
    pub taking: &'a Taking,
}

/// Name of a column with its unit.
pub fn heading(app: &Context, column: Column) -> String {
    let name = app.say(&format!("column-{}", column.code()));
    match column.unit() {
        Some(unit) => format!("{name} ({})", app.texts.unit(unit)),
        None => name,
    }
}

impl Rows<'_> {
    pub fn view(&self) -> Html {
        let columns = self.sheet.id().columns();
        let names = Names::new(&self.app.texts, self.sheet.book().territory());
        let (from, to) = self.seen;
        let space = |rows: usize| {
            let height = (rows as f64 * ROW).to_string();
            html! { <svg class="grid__space" width="1" {height} aria-hidden="true" /> }
        };
        let count = (self.sheet.len() + 1).to_string();
        html! {
            <>
                { space(from) }
                <table role="grid" aria-rowcount={count} aria-multiselectable="true" aria-label={self.app.say("sheet-grid")}>
                    <colgroup><col class="col--number" />for column in columns { <col class={format!("col--{}", column.code())} /> }</colgroup>
                    <thead><tr aria-rowindex="1">
                        <th class="grid__number"><span class="hidden-text">{ self.app.say("sheet-row") }</span></th>
                        for column in columns { <th scope="col">{ heading(self.app, *column) }</th> }
                    </tr></thead>
                    <tbody>for place in from..to { { self.row(place, &names) } }</tbody>
                </table>
                { space(self.sheet.len() - to) }
            </>
        }
    }

    fn row(&self, place: usize, names: &Names) -> Html {
        let estimated = self.sheet.flow(place).is_some_and(|flow| flow.estimated);
        let last = place + 1 == self.sheet.len();
        let class = classes!(
            estimated.then_some("row--estimated"),
            last.then_some("row--new")
        );
        let columns = self.sheet.id().columns().iter().enumerate();
        let number = if last {
            "+".to_owned()
        } else {
            (place + 1).to_string()
        };
        html! {
            <tr key={place} {class} aria-rowindex={(place + 2).to_string()}>
                <th class="grid__number" scope="row">{ number }</th>
                for (at, column) in columns { { self.cell(place, at, *column, names) } }
            </tr>
        }
    }

    fn cell(&self, place: usize, at: usize, column: Column, names: &Names) -> Html {
        let (text, state) = cell_text(self.app, self.sheet, names, place, column);
        let chosen = self.block.holds(place, at);
        let class = classes!(
            column.limits().is_some().then_some("number"),
            state.map(|state| format!("cell--{state}")),
            chosen.then_some("cell--chosen"),
        );
        if place == self.active && at == self.cursor.column {
            let spot = super::Spot {
                row: self.cursor.row.clone(),
                column,
            };
            return html! {
                <td role="gridcell" class={classes!(class, "cell--active")} aria-selected="true">
                    <Editor key={format!("{place}-{at}")} {text} {spot} label={self.label(place, column, names)} here={self.cursor.here}
                        go={self.go.clone()} taking={Keep(self.taking.clone())} />
                </td>
            };
        }
        let Some(row) = self.sheet.key(place).cloned() else {
            return Html::default();
        };
        let go = self.go.clone();
        let onmousedown = {
            let row = row.clone();
            let go = go.clone();
            Callback::from(move |event: MouseEvent| {
                event.prevent_default();
                browser::blur();
                go.emit(Move::To(row.clone(), at, event.shift_key()));
            })
        };
        let onmouseenter = Callback::from(move |event: MouseEvent| {
            if event.buttons() == 1 {
                go.emit(Move::To(row.clone(), at, true));
            }
        });
        html! { <td role="gridcell" {class} aria-selected={chosen.then_some("true")} title={text.clone()} {onmousedown} {onmouseenter}>{ text }</td> }
    }

    /// What the active cell is called: its column, its row, its company.
    fn label(&self, place: usize, column: Column, names: &Names) -> String {
        let first = self.sheet.id().columns()[0];
        let company = self.sheet.cell(place, first, names).text;
        let args = [
            ("column", heading(self.app, column).into()),
            ("row", crate::i18n::Arg::Number((place + 1) as f64)),
            ("company", company.into()),
        ];
        self.app.say_with("sheet-cell", &args)
    }
}

/// A value that is handed on and never compared.
#[derive(Clone)]
pub struct Keep<T>(pub T);

impl<T> PartialEq for Keep<T> {
    /// Never the same: who holds it is drawn anew.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}
