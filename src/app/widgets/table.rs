//! The table behind a picture.

use crate::app::context::Context;
use crate::view::table::{Cell, Table};
use crate::view::{as_declared, round_for_people, round_within};
use yew::prelude::*;

/// A table with its caption.
pub fn table_view(app: &Context, caption: &str, table: &Table) -> Html {
    table_with(app, caption, table, None)
}

/// A table with one more cell at the end of each row, if `last` makes one.
pub fn table_with(
    app: &Context,
    caption: &str,
    table: &Table,
    last: Option<&dyn Fn(usize) -> Html>,
) -> Html {
    let columns = table.columns.iter();
    html! {
        <div class="table-box" tabindex="0" role="region" aria-label={caption.to_owned()}>
            <table class="table">
                <caption>{ caption }</caption>
                <thead><tr>
                    for column in columns {
                        <th scope="col" class={column.unit.map(|_| "number")}>{ heading(app, column.key, column.unit) }</th>
                    }
                    if last.is_some() { <td></td> }
                </tr></thead>
                <tbody>
                    for (index, row) in table.rows.iter().enumerate() {
                        <tr key={index}>{ for row.iter().enumerate().map(|(at, cell)| cell_of(app, at, cell)) }if let Some(last) = last { <td>{ last(index) }</td> }</tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn heading(app: &Context, key: &str, unit: Option<&str>) -> String {
    let name = app.say(key);
    unit.map_or_else(
        || name.clone(),
        |unit| format!("{name} ({})", app.texts.unit(unit)),
    )
}

fn cell_of(app: &Context, at: usize, cell: &Cell) -> Html {
    let shown = |(value, decimals): (f64, usize)| app.texts.number(value, decimals);
    let (text, number) = match cell {
        Cell::Key(key) => (app.say(key), false),
        Cell::Text(text) => (text.clone(), false),
        Cell::Number(value) => (shown(round_for_people(*value)), true),
        Cell::Declared(value) => (shown(as_declared(*value)), true),
        Cell::Within(value, half) => (shown(round_within(*value, *half)), true),
        Cell::Year(year) => (year.to_string(), false),
        Cell::Empty => (String::new(), false),
    };
    if at == 0 {
        html! { <th scope="row">{ text }</th> }
    } else {
        html! { <td class={number.then_some("number")}>{ text }</td> }
    }
}
