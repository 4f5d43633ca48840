//! Cells that wait to be put right, each with the way to it.

use super::grid::Spot;
use super::sheets::view_of;
use crate::app::browser;
use crate::app::context::Context;
use crate::app::state::Msg;
use crate::book::CellFault;
use crate::i18n::Arg;
use yew::prelude::*;

/// Cells listed at once.
const LISTED: usize = 50;

/// Id of the heading of the list.
const HEADING: &str = "sheet-problems";

/// How many cells are wrong, above the sheet, and the way to their list below it.
pub fn problems_link(app: &Context, faults: &[CellFault]) -> Html {
    if faults.is_empty() {
        return Html::default();
    }
    let onclick = Callback::from(|_: MouseEvent| browser::focus(HEADING));
    html! { <p class="waiting"><button type="button" class="link" data-to="problems" {onclick}>{ count(app, faults) }</button></p> }
}

fn count(app: &Context, faults: &[CellFault]) -> String {
    let count = [("count", Arg::Number(faults.len() as f64))];
    app.say_with("sheet-problems", &count)
}

/// What is wrong in the sheets; `ongo` is told the cell that the reader goes to.
pub fn problems(app: &Context, faults: &[CellFault], ongo: &Callback<Spot>) -> Html {
    if faults.is_empty() {
        return Html::default();
    }
    html! {
        <section class="sheet-problems" aria-live="polite">
            <h2 id={HEADING} tabindex="-1">{ count(app, faults) }</h2>
            <ul>for fault in faults.iter().take(LISTED) { { problem(app, fault, ongo) } }</ul>
        </section>
    }
}

/// A percentage to two digits, which are left out where there are none.
fn percent(app: &Context, value: f64) -> String {
    let hundredths = (100.0 * value).round();
    let decimals = if hundredths % 100.0 == 0.0 { 0 } else { 2 };
    app.texts.number(hundredths / 100.0, decimals)
}

fn problem(app: &Context, fault: &CellFault, ongo: &Callback<Spot>) -> Html {
    let (app, ongo) = (app.clone(), ongo.clone());
    let words = [
        ("text", fault.text.as_str().into()),
        (
            "column",
            app.say(&format!("column-{}", fault.column.code())).into(),
        ),
        ("sum", percent(&app, fault.sum_pct.unwrap_or(0.0)).into()),
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
