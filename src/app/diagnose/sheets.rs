//! The sheets: what can be done with them, the grid, and what is wrong in it.

use super::grid::{Goal, Grid, Spot};
use super::problems::{problems, problems_link};
use crate::app::context::{Context, use_app};
use crate::app::state::{State, View};
use crate::book::{Book, Sheet, SheetId};
use crate::i18n::Arg;
use crate::model::Actor;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// The view of a sheet.
pub fn view_of(sheet: SheetId) -> View {
    match sheet {
        SheetId::Companies => View::Companies,
        SheetId::Flows => View::Flows,
        SheetId::Equipment => View::Equipment,
        SheetId::Skills => View::Skills,
    }
}

/// The sheet that a view shows, if it shows one.
pub fn sheet_of(view: View) -> Option<SheetId> {
    let mut sheets = SheetId::ALL.into_iter();
    sheets.find(|sheet| view_of(*sheet) == view)
}

/// A sheet of a state.
#[derive(Properties, PartialEq)]
pub struct SheetsProps {
    /// The state.
    pub state: State,
    /// The sheet.
    pub sheet: SheetId,
}

/// See [`SheetsProps`].
#[component]
pub fn Sheets(props: &SheetsProps) -> Html {
    let app = use_app();
    let goal = use_state(|| None::<Goal>);
    let reached = use_memo((), |()| Rc::new(Cell::new(0_u32)));
    let id = props.sheet;
    let book = props.state.records.book().clone();
    let sheet = use_memo((book.clone(), id), |(book, id)| Sheet::of(book, *id));
    let faults = use_memo((book, app.clone()), |(book, app)| book.faults(&app.texts));
    let ongo = {
        let setter = goal.setter();
        let number = goal.as_ref().map_or(0, |goal| goal.number);
        let reached = Rc::clone(&reached);
        Callback::from(move |spot: Spot| {
            setter.set(Some(Goal {
                number: number + 1,
                spot,
                reached: Rc::clone(&reached),
            }));
        })
    };
    html! {
        <div class="sheets">
            <p class="quiet small">{ counts(&app, sheet.book(), id) }{ " " }<span class="sheets__keys">{ app.say("sheet-keys") }</span></p>
            { problems_link(&app, &faults) }
            <Grid key={view_of(id).code()} sheet={(*sheet).clone()} place={props.state.place.clone()} goal={(*goal).clone()} />
            { problems(&app, &faults, &ongo) }
        </div>
    }
}

/// How much there is, and whether the rest is estimated.
fn counts(app: &Context, book: &Book, sheet: SheetId) -> String {
    let actors = &book.territory().actors;
    let number = |count: usize| Arg::Number(count as f64);
    let with = |has: fn(&Actor) -> bool| {
        [
            ("companies", number(actors.len())),
            ("with", number(actors.iter().filter(|one| has(one)).count())),
        ]
    };
    match sheet {
        SheetId::Companies | SheetId::Flows => {
            let completed = book.completed().actors.iter();
            let flows = completed.map(|one| one.flows.len()).sum();
            let args = [
                ("companies", number(actors.len())),
                ("flows", number(flows)),
            ];
            app.say_with("sheet-counts", &args)
        }
        SheetId::Equipment => {
            let args = with(|one| !one.equipment.is_empty());
            app.say_with("sheet-counts-equipment", &args)
        }
        SheetId::Skills => {
            let args = with(|one| !one.skills.is_empty());
            app.say_with("sheet-counts-skills", &args)
        }
    }
}
