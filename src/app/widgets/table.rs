//! The table behind a picture.

use crate::app::context::Context;
use crate::view::round_for_people;
use crate::view::table::{Cell, Table};
use yew::prelude::*;

/// A table with its caption.
pub fn table_view(app: &Context, caption: &str, table: &Table) -> Html {
    let columns = table.columns.iter();
    html! {
        <div class="table-box" tabindex="0" role="region" aria-label={caption.to_owned()}>
            <table class="table">
                <caption>{ caption }</caption>
                <thead><tr>
                    for column in columns {
                        <th scope="col" class={column.unit.map(|_| "number")}>{ heading(app, column.key, column.unit) }</th>
                    }
                </tr></thead>
                <tbody>
                    for (index, row) in table.rows.iter().enumerate() {
                        <tr key={index}>{ for row.iter().enumerate().map(|(at, cell)| cell_of(app, at, cell)) }</tr>
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
    let (text, number) = match cell {
        Cell::Key(key) => (app.say(key), false),
        Cell::Text(text) => (text.clone(), false),
        Cell::Number(value) => {
            let (rounded, decimals) = round_for_people(*value);
            (app.texts.number(rounded, decimals), true)
        }
        Cell::Year(year) => (year.to_string(), false),
        Cell::Empty => (String::new(), false),
    };
    if at == 0 {
        html! { <th scope="row">{ text }</th> }
    } else {
        html! { <td class={number.then_some("number")}>{ text }</td> }
    }
}
