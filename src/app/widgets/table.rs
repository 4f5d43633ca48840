//! The table behind a picture.

use crate::app::context::{Context, use_app};
use crate::view::round_for_people;
use crate::view::table::{Cell, Table};
use std::rc::Rc;
use yew::prelude::*;

/// A table with its caption.
#[derive(Properties, PartialEq)]
pub struct TableViewProps {
    /// Caption.
    pub caption: AttrValue,
    /// Content.
    pub table: Rc<Table>,
}

/// See [`TableViewProps`].
#[component]
pub fn TableView(props: &TableViewProps) -> Html {
    let app = use_app();
    let columns = props.table.columns.iter();
    html! {
        <div class="table-box" tabindex="0" role="region" aria-label={props.caption.clone()}>
            <table class="table">
                <caption>{ &props.caption }</caption>
                <thead><tr>
                    for column in columns {
                        <th scope="col" class={column.unit.map(|_| "number")}>{ heading(&app, column.key, column.unit) }</th>
                    }
                </tr></thead>
                <tbody>
                    for (index, row) in props.table.rows.iter().enumerate() {
                        <tr key={index}>{ for row.iter().enumerate().map(|(at, cell)| cell_of(&app, at, cell)) }</tr>
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
