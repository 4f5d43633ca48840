//! The two sheets, companies and flows: what can be done with them, the grid, and what is wrong in it.

use super::grid::{Grid, Spot};
use super::problems::problems;
use crate::app::context::use_app;
use crate::app::state::{State, View};
use crate::book::{Sheet, SheetId};
use crate::i18n::Arg;
use yew::prelude::*;

/// The sheets of a state.
#[derive(Properties, PartialEq)]
pub struct SheetsProps {
    /// The state; its view chooses the sheet.
    pub state: State,
}

/// See [`SheetsProps`].
#[component]
pub fn Sheets(props: &SheetsProps) -> Html {
    let app = use_app();
    let goal = use_state(|| None::<Spot>);
    let id = match props.state.view {
        View::Companies => SheetId::Companies,
        _ => SheetId::Flows,
    };
    let book = props.state.records.book().clone();
    let sheet = use_memo((book, id), |(book, id)| Sheet::of(book, *id));
    let ongo = {
        let goal = goal.setter();
        Callback::from(move |spot: Spot| goal.set(Some(spot)))
    };
    let territory = sheet.book().territory();
    let flows: usize = sheet
        .book()
        .completed()
        .actors
        .iter()
        .map(|one| one.flows.len())
        .sum();
    let args = [
        ("companies", Arg::Number(territory.actors.len() as f64)),
        ("flows", Arg::Number(flows as f64)),
    ];
    html! {
        <div class="sheets">
            <p class="quiet small">{ app.say_with("sheet-counts", &args) }{ " " }{ app.say("sheet-keys") }</p>
            <Grid key={if id == SheetId::Companies { "companies" } else { "flows" }} sheet={(*sheet).clone()} place={props.state.place.clone()} goal={(*goal).clone()} />
            { problems(&app, sheet.book(), &ongo) }
        </div>
    }
}
