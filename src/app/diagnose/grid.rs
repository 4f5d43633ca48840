//! A sheet as a grid that feels like a spreadsheet: one cell is active and can be typed into, arrow keys move, blocks are copied, pasted, filled.
//!
//! Only the rows in sight are drawn, so that thousands scroll as well as ten. The active cell holds an input of its own: typing, marking and
//! composing letters are the browser's, and so is what a screen reader says.

mod editor;
mod keys;
mod rows;
mod taking;

use super::why::EstimateLine;
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::state::Place;
use crate::book::{Block, Column, RowKey, Sheet, SheetId};
use keys::Move;
use rows::Rows;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
pub use taking::record;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Height of a row and of the headings, px, as in the style sheet.
pub(super) const ROW: f64 = 32.0;

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Its row.
    pub row: RowKey,
    /// Its column.
    pub column: Column,
}

/// A sheet to fill.
#[derive(Properties, PartialEq)]
pub struct GridProps {
    /// The sheet.
    pub sheet: Sheet,
    /// The territory that it belongs to.
    pub place: Place,
    /// Cell to go to.
    pub goal: Option<Goal>,
}

/// A cell that somebody else names. Each time is a goal of its own, and is reached once.
#[derive(Clone, Debug)]
pub struct Goal {
    /// Number of the time.
    pub number: u32,
    /// The cell.
    pub spot: Spot,
    /// Number of the time that was reached last.
    pub reached: Rc<Cell<u32>>,
}

impl PartialEq for Goal {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

/// Where the reader is: the active cell, the other corner of the block, and the column where Enter begins the next row.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cursor {
    row: RowKey,
    column: usize,
    corner: Option<(RowKey, usize)>,
    home: usize,
    /// Whether the active cell takes the focus: not before the reader has been in the grid.
    here: bool,
}

impl Cursor {
    fn at(row: RowKey, column: usize) -> Self {
        Self {
            row,
            column,
            corner: None,
            home: column,
            here: true,
        }
    }

    /// The block that is chosen, and the place of the active row.
    fn block(&self, sheet: &Sheet) -> (usize, Block) {
        let active = sheet.place_of(&self.row).unwrap_or(sheet.len() - 1);
        let corner = self.corner.as_ref().and_then(|(row, column)| {
            let place = sheet.place_of(row)?;
            Some((place, *column))
        });
        let here = (active, self.column);
        (active, Block::between(corner.unwrap_or(here), here))
    }
}

/// See [`GridProps`].
#[component]
pub fn Grid(props: &GridProps) -> Html {
    let app = use_app();
    let node = use_node_ref();
    let scrolled = use_state_eq(|| 0_usize);
    let (_, height) = browser::use_size(&node);
    let sheet = &props.sheet;
    let cursor = use_state(|| first(sheet));
    // Keys may come faster than the page is drawn: each goes on from where the last one led, drawn or not.
    let latest = use_mut_ref(|| (*cursor).clone());
    let seat = use_mut_ref(|| 0_usize);
    let shown = seated(&cursor, &latest, sheet, *seat.borrow());
    let (active, block) = shown.block(sheet);
    seat.replace(active);
    // Rows that what was typed last has made others: a click that ends the typing still names them as they were.
    let renamed = use_mut_ref(BTreeMap::<RowKey, RowKey>::new);
    renamed.borrow_mut().clear();
    use_goal(&cursor, &latest, &node, sheet, props.goal.as_ref());
    let follow = {
        let (setter, latest) = (cursor.setter(), Rc::clone(&latest));
        Callback::from(move |next: Cursor| {
            latest.borrow_mut().clone_from(&next);
            setter.set(next);
        })
    };
    let go = {
        let (latest, node, sheet, follow) = (
            Rc::clone(&latest),
            node.clone(),
            sheet.clone(),
            follow.clone(),
        );
        let renamed = Rc::clone(&renamed);
        Callback::from(move |to: Move| {
            let to = to.renamed(&renamed.borrow());
            let next = to.from(&latest.borrow(), &sheet);
            if let Some(place) = sheet.place_of(&next.row) {
                show(&node, place);
            }
            follow.emit(next);
        })
    };
    let taking = taking::Taking {
        app: app.clone(),
        place: props.place.clone(),
        sheet: sheet.clone(),
        latest,
        follow,
        renamed,
    };
    let onscroll = {
        let (node, scrolled) = (node.clone(), scrolled.setter());
        Callback::from(move |_: Event| {
            if let Some(element) = node.cast::<HtmlElement>() {
                scrolled.set((f64::from(element.scroll_top()) / ROW) as usize);
            }
        })
    };
    let rows = Rows {
        app: &app,
        sheet,
        seen: seen(*scrolled, height, sheet.len()),
        active,
        block,
        cursor: &shown,
        go: &go,
        taking: &taking,
    };
    html! {
        <>
            { tools(&app, &taking, &go) }
            if sheet.id() == SheetId::Flows { <EstimateLine territory={sheet.book().completed().clone()} at={sheet.flow_place(active)} /> }
            <div class="grid" ref={node} {onscroll} onkeydown={taking::Taking::keys_of_scroller(&go)} tabindex="-1">
                { rows.view() }
            </div>
        </>
    }
}

/// The cursor as it can be shown: where its row has gone (undone, removed), the row that now stands there is the active one.
fn seated(cursor: &Cursor, latest: &RefCell<Cursor>, sheet: &Sheet, seat: usize) -> Cursor {
    if sheet.place_of(&cursor.row).is_some() {
        return cursor.clone();
    }
    let now = latest.borrow().clone();
    if sheet.place_of(&now.row).is_some() {
        return now;
    }
    let last = sheet.len().saturating_sub(1);
    // A new row that has not been begun is the last one, whatever its number.
    let place = match now.row {
        RowKey::New(..) => last,
        _ => seat.min(last),
    };
    let row = sheet.key(place).cloned();
    let next = Cursor {
        row: row.unwrap_or(RowKey::New(sheet.id(), 0)),
        corner: None,
        ..now
    };
    latest.borrow_mut().clone_from(&next);
    next
}

/// The first cell of a sheet that can be typed into.
fn first(sheet: &Sheet) -> Cursor {
    let row = sheet.key(0).cloned();
    let row = row.unwrap_or(RowKey::New(sheet.id(), 0));
    Cursor {
        here: false,
        ..Cursor::at(row, 0)
    }
}

/// First row that is drawn and the one after the last: those in sight and a few around.
fn seen(scrolled: usize, height: f64, rows: usize) -> (usize, usize) {
    const AROUND: usize = 8;
    let count = (height / ROW).ceil() as usize;
    let start = scrolled.saturating_sub(AROUND).min(rows.saturating_sub(1));
    (start, (scrolled + count + AROUND).min(rows))
}

/// Scrolls a row into sight.
fn show(node: &NodeRef, place: usize) {
    let Some(element) = node.cast::<HtmlElement>() else {
        return;
    };
    let top = place as f64 * ROW;
    let (from, height) = (
        f64::from(element.scroll_top()),
        f64::from(element.client_height()),
    );
    // The headings stay in sight and hide a row's height; below the last row there is a bar to scroll sideways.
    if top < from {
        element.set_scroll_top(top as i32);
    } else if top + 3.0 * ROW > from + height {
        element.set_scroll_top((top + 3.0 * ROW - height) as i32);
    }
}

/// Goes to a cell that somebody else names.
#[hook]
fn use_goal(
    cursor: &UseStateHandle<Cursor>,
    latest: &Rc<RefCell<Cursor>>,
    node: &NodeRef,
    sheet: &Sheet,
    goal: Option<&Goal>,
) {
    let (cursor, node, sheet) = (cursor.setter(), node.clone(), sheet.clone());
    let latest = Rc::clone(latest);
    use_effect_with(goal.cloned(), move |goal| {
        let Some(goal) = goal.as_ref().filter(|one| one.reached.get() != one.number) else {
            return;
        };
        let Spot { row, column } = &goal.spot;
        let columns = sheet.id().columns();
        if let (Some(place), Some(column)) = (
            sheet.place_of(row),
            columns.iter().position(|one| one == column),
        ) {
            goal.reached.set(goal.number);
            show(&node, place);
            let next = Cursor::at(row.clone(), column);
            latest.borrow_mut().clone_from(&next);
            cursor.set(next);
        }
    });
}

/// What can be done with the chosen block, for those who know no keys.
fn tools(app: &Context, taking: &taking::Taking, go: &Callback<Move>) -> Html {
    let button = |sign: &str, key: &str, onclick: Callback<MouseEvent>| {
        html! { <button type="button" class="button" {onclick}>{ crate::app::widgets::icon(sign) }{ app.say(key) }</button> }
    };
    let add = {
        let (go, sheet) = (go.clone(), taking.sheet.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(row) = sheet.key(sheet.len() - 1) {
                go.emit(Move::To(row.clone(), 0, false));
            }
        })
    };
    html! {
        <div class="grid-tools" role="group" aria-label={app.say("sheet-tools")}>
            { button("add", "sheet-add", add) }
            { button("down", "sheet-fill", taking.clicked(taking::Taking::fill)) }
            { button("remove", "sheet-remove", taking.clicked(taking::Taking::remove)) }
        </div>
    }
}
