//! What was read from a survey: who is who, what is wrong and where, and the way into the territory.

use super::names::names;
use super::problems::problems;
use super::repeated::repeated;
use crate::app::context::{Context, use_app};
use crate::app::diagnose::grid::record;
use crate::app::state::{Msg, Notice, Stage, State, View};
use crate::book::{Book, Column, Names, RowKey, SheetId};
use crate::i18n::Arg;
use crate::import::{Choices, Meant, Survey};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// Rows that could not be read and are put into the sheet; more are a wrong file rather than a survey.
const MOST_LOST: usize = 2_000;

/// A survey that was read.
#[derive(Properties, PartialEq)]
pub struct ResultProps {
    /// The territory that it is for.
    pub state: State,
    /// Name of its file.
    pub name: String,
    /// What it says.
    pub survey: Rc<Survey>,
    /// What its reader has decided.
    pub choices: Choices,
    /// Decides something else.
    pub onchoose: Callback<Choices>,
}

/// See [`ResultProps`].
#[component]
pub fn Result(props: &ResultProps) -> Html {
    let app = use_app();
    let put_lost = use_state_eq(|| true);
    // How many more than the first of each list the reader wants to see.
    let more = [
        use_state_eq(|| 0_usize),
        use_state_eq(|| 0),
        use_state_eq(|| 0),
        use_state_eq(|| 0),
    ];
    let territory = props.state.records.book().territory();
    let survey = {
        let known = (Rc::clone(&props.survey), props.choices.clone());
        let territory = Rc::clone(territory);
        use_memo(known, move |(survey, choices)| {
            survey.decided(choices, &territory)
        })
    };
    let rows = survey.rows.iter().filter(|row| row.taken).count();
    let onput = {
        let put_lost = put_lost.clone();
        Callback::from(move |_: MouseEvent| put_lost.set(!*put_lost))
    };
    let take = take(&app, &props.state, &survey, *put_lost);
    let lost = survey.lost.len().min(MOST_LOST);
    let [of_names, of_rows, of_lost, of_doubts] = &more;
    html! {
        <div class="survey__result" data-rows={rows.to_string()} data-found={survey.rows_found.to_string()}>
            <p role="status"><strong>{ summary(&app, &props.name, &survey, rows) }</strong></p>
            { names(&app, props, &survey, of_names) }
            { repeated(&app, props, &survey, of_rows) }
            { problems(&app, &survey, true, of_lost) }
            { problems(&app, &survey, false, of_doubts) }
            if lost > 0 {
                <label class="small"><input type="checkbox" checked={*put_lost} onclick={onput} />{ " " }{ app.say_with("survey-put-lost", &[("count", Arg::Number(lost as f64))]) }</label>
            }
            if rows + lost > 0 { <p><button type="button" class="button button--main" onclick={take}>{ app.say_with("survey-take", &[("count", Arg::Number(rows as f64))]) }</button></p> }
        </div>
    }
}

fn summary(app: &Context, name: &str, survey: &Survey, rows: usize) -> String {
    let args = [
        ("name", name.into()),
        ("rows", Arg::Number(rows as f64)),
        ("found", Arg::Number(survey.rows_found as f64)),
        ("sheet", survey.sheet.as_str().into()),
        ("encoding", survey.encoding.as_str().into()),
    ];
    match (survey.sheet.is_empty(), survey.encoding.is_empty()) {
        (false, _) => app.say_with("survey-read-sheet", &args),
        (true, false) => app.say_with("survey-read-text", &args),
        (true, true) => app.say_with("survey-read", &args),
    }
}

/// The button that shows more of a list of which `shown` of `all` entries are there.
pub fn next(app: &Context, more: &UseStateHandle<usize>, shown: usize, all: usize) -> Html {
    if shown >= all {
        return Html::default();
    }
    let onclick = {
        let more = more.clone();
        Callback::from(move |_: MouseEvent| more.set(*more + 1))
    };
    let count = [("count", Arg::Number((all - shown) as f64))];
    html! { <p><button type="button" class="link" {onclick}>{ app.say_with("survey-next", &count) }</button></p> }
}

/// Puts the survey into the territory, and what could not be read into its sheet of flows.
fn take(app: &Context, state: &State, survey: &Rc<Survey>, put_lost: bool) -> Callback<MouseEvent> {
    let (app, state, survey) = (app.clone(), state.clone(), Rc::clone(survey));
    Callback::from(move |_| {
        let book = state.records.book();
        let applied = survey.apply(book.territory());
        let lost = if put_lost {
            let names = Names::new(&app.texts, &applied.territory);
            survey.waiting(&applied, &|column, meant| written(&names, column, meant))
        } else {
            Vec::new()
        };
        let (added, replaced) = (applied.added, applied.replaced);
        let (companies, left) = (applied.new_actors, applied.left.len());
        let mut next = Book::with(Rc::new(applied.territory), Rc::clone(book.pending()));
        if !lost.is_empty() {
            // A file that is imported again brings no row that waits already.
            let waiting = book.pending().new_rows(SheetId::Flows).into_iter();
            let waiting: Vec<_> = waiting
                .map(|number| book.pending().row(&RowKey::New(SheetId::Flows, number)))
                .collect();
            let lost = lost.iter().take(MOST_LOST).map(cells);
            let lost: Vec<_> = lost.filter(|row| !waiting.contains(row)).collect();
            next = next.append(SheetId::Flows, &lost, &app.texts);
        }
        let wait = next.faults(&app.texts).len();
        record(&app, &state.place, next);
        app.send(Msg::Panel(None));
        app.send(Msg::Stage(Stage::Diagnose));
        app.send(Msg::View(View::Flows));
        let counts = [
            ("added", Arg::Number(added as f64)),
            ("replaced", Arg::Number(replaced as f64)),
            ("companies", Arg::Number(companies as f64)),
            ("left", Arg::Number(left as f64)),
            ("wait", Arg::Number(wait as f64)),
        ];
        app.send(Msg::Tell(Notice {
            name: app.say_with("survey-taken", &counts),
            ..Notice::plain("survey-taken-notice")
        }));
    })
}

/// What was understood of a cell, in the reader's language.
fn written(names: &Names, column: &str, meant: &Meant) -> String {
    match (Column::parse(SheetId::Flows, column), meant) {
        (Some(column), Meant::Code(code)) => names.name(column, code),
        (None, Meant::Code(code)) => code.clone(),
        (_, Meant::Number(number)) => names.number(*number),
    }
}

/// The cells of a row as the sheet of flows has them.
fn cells(row: &BTreeMap<String, String>) -> BTreeMap<Column, String> {
    let cells = row.iter();
    cells
        .filter_map(|(id, text)| Some((Column::parse(SheetId::Flows, id)?, text.clone())))
        .collect()
}
