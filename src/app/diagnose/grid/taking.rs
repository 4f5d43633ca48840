//! What the reader does to the sheet: type, paste, fill, clear, remove. Each is one change that can be undone.

use super::keys::Move;
use super::{Cursor, Spot};
use crate::app::context::Context;
use crate::app::kept;
use crate::app::state::{Msg, Notice, Place};
use crate::book::{Assignment, Block, Book, Column, Names, RowKey, Sheet};
use crate::model::{LocalName, Territory};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// A sheet with the block that is chosen in it.
#[derive(Clone)]
pub struct Taking {
    pub app: Context,
    pub place: Place,
    pub sheet: Sheet,
    /// Where the reader is now, drawn or not.
    pub latest: Rc<RefCell<Cursor>>,
    /// Told where the cursor goes.
    pub follow: Callback<Cursor>,
    /// What rows are called that the last change has made others, until they are drawn.
    pub renamed: Rc<RefCell<BTreeMap<RowKey, RowKey>>>,
}

impl Taking {
    /// Where the reader is.
    pub fn cursor(&self) -> Cursor {
        self.latest.borrow().clone()
    }

    /// The block that is chosen.
    fn block(&self) -> Block {
        self.cursor().block(&self.sheet).1
    }

    /// Gives texts to cells. The cursor stays with its row where that becomes another.
    pub fn assign(&self, assignments: &[Assignment], cursor: &Cursor) {
        let (book, renamed) = self.sheet.book().assign(assignments, &self.app.texts);
        self.record(book);
        self.follow.emit(renamed_cursor(cursor, &renamed));
        self.renamed.replace(renamed);
    }

    /// Takes what was typed into the active cell, and goes on from there.
    pub fn typed(&self, spot: &Spot, text: String, next: &Cursor) {
        let Spot { row, column } = spot.clone();
        self.assign(&[Assignment { row, column, text }], next);
    }

    fn record(&self, book: Book) {
        record(&self.app, &self.place, book);
    }

    /// Takes text from the clipboard.
    pub fn paste(&self, text: &str) {
        let columns = self.sheet.id().columns().iter();
        let headings: Vec<String> = columns
            .map(|column| self.app.say(&format!("column-{}", column.code())))
            .collect();
        let pasted = self.sheet.pasted(&self.block(), text, &headings);
        self.assign(&pasted.assignments, &self.cursor());
        self.tell("ui-notice-rows-left", pasted.rows_left);
        self.tell("ui-notice-cells-left", pasted.cells_left);
    }

    /// Tells how many of something there were, if any.
    fn tell(&self, key: &'static str, count: usize) {
        if count > 0 {
            self.app.send(Msg::Tell(Notice {
                name: self.app.texts.number(count as f64, 0),
                ..Notice::plain(key)
            }));
        }
    }

    /// The block as text for the clipboard.
    pub fn copied(&self) -> String {
        let names = Names::new(&self.app.texts, self.sheet.book().territory());
        self.sheet.copied(&self.block(), |place, column| {
            cell_text(&self.app, &self.sheet, &names, place, column).0
        })
    }

    /// The first row of the block in all its rows; the row above in a block of one.
    pub fn fill(&self) {
        let names = Names::new(&self.app.texts, self.sheet.book().territory());
        let mut block = self.block();
        if block.height() == 1 {
            block.rows.0 = block.rows.0.saturating_sub(1);
        }
        self.assign(&self.sheet.filled(&block, &names), &self.cursor());
    }

    /// Empties the block.
    pub fn clear(&self) {
        self.assign(&self.sheet.all_set(&self.block(), ""), &self.cursor());
    }

    /// Removes the rows of the block.
    pub fn remove(&self) {
        let rows = self.sheet.rows_of(&self.block());
        let orphaned = self.sheet.book().flows_left_by(&rows);
        let book = self.sheet.book().remove(&rows);
        let next = Sheet::of(&book, self.sheet.id());
        let place = self.block().rows.0.min(next.len() - 1);
        if let Some(row) = next.key(place) {
            self.follow
                .emit(Cursor::at(row.clone(), self.cursor().column));
        }
        self.record(book);
        self.tell("ui-notice-partner-gone", orphaned);
    }

    /// A callback that does something with the block.
    pub fn clicked(&self, act: fn(&Taking)) -> Callback<MouseEvent> {
        let taking = self.clone();
        Callback::from(move |_| act(&taking))
    }

    /// Keys when the active cell has been scrolled out of sight: it comes back.
    pub fn keys_of_scroller(go: &Callback<Move>) -> Callback<KeyboardEvent> {
        let go = go.clone();
        Callback::from(move |event: KeyboardEvent| {
            let own = event.target() == event.current_target();
            if let Some(to) = Move::of(&event).filter(|_| own) {
                event.prevent_default();
                go.emit(to);
            }
        })
    }

    /// Text of the clipboard that is about to be pasted.
    pub fn clipboard_text(event: &Event) -> Option<String> {
        let event = event.dyn_ref::<web_sys::ClipboardEvent>()?;
        event.clipboard_data()?.get_data("text/plain").ok()
    }
}

/// Takes a changed book into the state. What changes first in a territory that the product ships with makes it the reader's own.
pub fn record(app: &Context, place: &Place, book: Book) {
    if kept::is_own(place.id()) || Rc::ptr_eq(book.territory(), place.territory()) {
        app.send(Msg::Record(book));
        return;
    }
    let own = adopted(app, book.territory());
    if let Some(decided) = kept::decisions(place.id()) {
        kept::keep_decisions(&own.id, &decided);
    }
    let name = own.name.in_language(app.language().code()).to_owned();
    let pending = Rc::clone(book.pending());
    app.send(Msg::Record(Book::with(Rc::new(own), pending)));
    app.send(Msg::Tell(Notice {
        name,
        ..Notice::plain("ui-notice-own-copy")
    }));
}

/// A territory as the reader's own.
pub fn adopted(app: &Context, territory: &Territory) -> Territory {
    let copy = |name: &str| match name {
        "" => String::new(),
        name => app.say_with("territory-copy", &[("name", name.into())]),
    };
    let name = &territory.name;
    Territory {
        id: kept::free_id(),
        name: LocalName {
            fr: copy(&name.fr),
            en: copy(&name.en),
            de: copy(&name.de),
            lb: copy(&name.lb),
        },
        ..territory.clone()
    }
}

fn renamed_cursor(cursor: &Cursor, renamed: &BTreeMap<RowKey, RowKey>) -> Cursor {
    let follow = |row: &RowKey| renamed.get(row).unwrap_or(row).clone();
    Cursor {
        row: follow(&cursor.row),
        corner: (cursor.corner.as_ref()).map(|(row, column)| (follow(row), *column)),
        ..cursor.clone()
    }
}

/// Text of a cell as shown, and whether it is estimated, waiting or neither.
pub fn cell_text(
    app: &Context,
    sheet: &Sheet,
    names: &Names,
    place: usize,
    column: Column,
) -> (String, Option<&'static str>) {
    use crate::book::Origin;
    if column == Column::Origin {
        return origin_text(app, sheet, names, place);
    }
    let view = sheet.cell(place, column, names);
    let state = match view.origin {
        Origin::Declared => None,
        Origin::Estimated(_) => Some("estimated"),
        Origin::Pending => Some("wrong"),
    };
    (view.text, state)
}

fn origin_text(
    app: &Context,
    sheet: &Sheet,
    names: &Names,
    place: usize,
) -> (String, Option<&'static str>) {
    use crate::book::Origin;
    let Some(flow) = sheet.flow(place) else {
        return (String::new(), None);
    };
    if !flow.estimated {
        return (app.say("origin-declared"), None);
    }
    let text = match sheet.cell(place, Column::Quantity, names).origin {
        Origin::Estimated(Some((low, high))) => {
            let range = [
                ("low", names.about(low).into()),
                ("high", names.about(high).into()),
            ];
            app.say_with("origin-estimated-range", &range)
        }
        _ => app.say("origin-estimated"),
    };
    (text, Some("estimated"))
}
