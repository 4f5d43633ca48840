//! Cells that wait to be put right, each with the way to it.

use super::grid::Spot;
use super::sheets::view_of;
use crate::app::context::Context;
use crate::app::state::Msg;
use crate::book::{Book, CellFault};
use crate::i18n::Arg;
use yew::prelude::*;

/// Cells listed at once.
const LISTED: usize = 50;

/// What is wrong in the sheets of a book; `ongo` is told the cell that the reader goes to.
pub fn problems(app: &Context, book: &Book, ongo: &Callback<Spot>) -> Html {
    if book.pending().is_empty() {
        return Html::default();
    }
    let faults = book.faults(&app.texts);
    let count = [("count", Arg::Number(faults.len() as f64))];
    html! {
        <section class="sheet-problems" aria-live="polite">
            <h2>{ app.say_with("sheet-problems", &count) }</h2>
            <ul>for fault in faults.iter().take(LISTED) { { problem(app, fault, ongo) } }</ul>
        </section>
    }
}

fn problem(app: &Context, fault: &CellFault, ongo: &Callback<Spot>) -> Html {
    let (app, ongo) = (app.clone(), ongo.clone());
    let words = [
        ("text", fault.text.as_str().into()),
        (
            "column",
            app.say(&format!("column-{}", fault.column.code())).into(),
        ),
    ];
    let sentence = app.say_with(&format!("cell-{}", fault.code), &words);
    let spot = Spot {
        row: fault.row.clone(),
        column: fault.column,
    };
    let view = view_of(fault.sheet);
    let onclick = Callback::from(move |_: MouseEvent| {
        app.send(Msg::View(view));
        ongo.emit(spot.clone());
    });
    html! { <li><button type="button" class="link" {onclick}>{ sentence }</button></li> }
}
