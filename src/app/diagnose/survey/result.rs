//! What was read from a survey: who is who, what is wrong and where, and the way into the territory.

use crate::app::context::{Context, use_app};
use crate::app::diagnose::grid::record;
use crate::app::state::{Msg, Notice, Stage, State, View};
use crate::app::wording::quantity;
use crate::book::{Book, Column, RowKey, SheetId};
use crate::i18n::Arg;
use crate::import::{ActorMatch, Decision, LostRow, Survey, SurveyProblem};
use crate::model::{ActorId, Territory};
use crate::view::metabolism::resource_key;
use std::collections::BTreeMap;
use std::rc::Rc;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Problems listed at once.
const LISTED: usize = 200;
/// Names listed at once whose decision the reader may change.
const NAMES: usize = 300;
/// Rows that could not be read and are put into the sheet; more are a wrong file rather than a survey.
const MOST_LOST: usize = 2_000;
/// Values of the choice of who a name is, beside the ids of actors.
const NEW: &str = " new";
const OUTSIDE: &str = " outside";
const LEFT_OUT: &str = " left-out";

/// A survey that was read.
#[derive(Properties, PartialEq)]
pub struct ResultProps {
    /// The territory that it is for.
    pub state: State,
    /// Name of its file.
    pub name: String,
    /// What it says.
    pub survey: Survey,
}

/// See [`ResultProps`].
#[component]
pub fn Result(props: &ResultProps) -> Html {
    let app = use_app();
    let survey = use_state(|| props.survey.clone());
    let put_lost = use_state_eq(|| true);
    let sheets = props.state.records.book();
    let rows = survey.rows.iter().filter(|row| row.taken).count();
    let args = [
        ("name", props.name.as_str().into()),
        ("rows", Arg::Number(rows as f64)),
        ("found", Arg::Number(survey.rows_found as f64)),
        ("sheet", survey.sheet.as_str().into()),
        ("encoding", survey.encoding.as_str().into()),
    ];
    let summary = match (survey.sheet.is_empty(), survey.encoding.is_empty()) {
        (false, _) => app.say_with("survey-read-sheet", &args),
        (true, false) => app.say_with("survey-read-text", &args),
        (true, true) => app.say_with("survey-read", &args),
    };
    let onput = {
        let put_lost = put_lost.clone();
        Callback::from(move |_: MouseEvent| put_lost.set(!*put_lost))
    };
    let take = take(&app, &props.state, &survey, *put_lost);
    let lost = survey.lost.len().min(MOST_LOST);
    html! {
        <div class="survey__result" data-rows={rows.to_string()} data-found={survey.rows_found.to_string()}>
            <p role="status"><strong>{ summary }</strong></p>
            { names(&app, sheets.territory(), &props.survey.actors, &survey) }
            { copies(&app, &survey) }
            { problems(&app, &survey) }
            if lost > 0 {
                <label class="small"><input type="checkbox" checked={*put_lost} onclick={onput} />{ " " }{ app.say_with("survey-put-lost", &[("count", Arg::Number(lost as f64))]) }</label>
            }
            if rows + lost > 0 { <p><button type="button" class="button button--main" onclick={take}>{ app.say_with("survey-take", &[("count", Arg::Number(rows as f64))]) }</button></p> }
        </div>
    }
}

/// Puts the survey into the territory, and what could not be read into its sheet of flows.
fn take(app: &Context, state: &State, survey: &Survey, put_lost: bool) -> Callback<MouseEvent> {
    let (app, state, survey) = (app.clone(), state.clone(), survey.clone());
    Callback::from(move |_| {
        let book = state.records.book();
        let applied = survey.apply(book.territory());
        let mut next = Book::with(Rc::new(applied.territory), Rc::clone(book.pending()));
        if put_lost {
            // A file that is imported again brings no row that waits already.
            let waiting = book.pending().new_rows(SheetId::Flows).into_iter();
            let waiting: Vec<_> = waiting
                .map(|number| book.pending().row(&RowKey::New(SheetId::Flows, number)))
                .collect();
            let lost = survey.lost.iter().take(MOST_LOST).map(cells);
            let lost: Vec<_> = lost.filter(|row| !waiting.contains(row)).collect();
            next = next.append(SheetId::Flows, &lost, &app.texts);
        }
        let wait = next.faults(&app.texts).len();
        record(&app, &state.place, next);
        app.send(Msg::Panel(None));
        app.send(Msg::Stage(Stage::Diagnose));
        app.send(Msg::View(View::Flows));
        let counts = [
            ("added", Arg::Number(applied.added as f64)),
            ("replaced", Arg::Number(applied.replaced as f64)),
            ("companies", Arg::Number(applied.new_actors as f64)),
            ("left", Arg::Number(applied.left.len() as f64)),
            ("wait", Arg::Number(wait as f64)),
        ];
        app.send(Msg::Tell(Notice {
            name: app.say_with("survey-taken", &counts),
            ..Notice::plain("survey-taken-notice")
        }));
    })
}

/// The cells of a row as the sheet of flows has them.
fn cells(row: &LostRow) -> BTreeMap<Column, String> {
    let cells = row.cells.iter();
    cells
        .filter_map(|(id, text)| Some((Column::parse(SheetId::Flows, id)?, text.clone())))
        .collect()
}

/// The names that were not simply known, each with the choice of who it is; one that has been decided stays in the list.
fn names(
    app: &Context,
    territory: &Rc<Territory>,
    read: &[ActorMatch],
    survey: &UseStateHandle<Survey>,
) -> Html {
    let doubtful = |one: &ActorMatch| !matches!(one.decision, Decision::Known(_));
    let open = survey.actors.iter().zip(read).enumerate();
    let open: Vec<(usize, &ActorMatch)> = open
        .filter(|(_, (_, read))| doubtful(read))
        .map(|(place, (now, _))| (place, now))
        .take(NAMES)
        .collect();
    if open.is_empty() {
        return Html::default();
    }
    let headings = ["survey-name", "survey-rows", "survey-who"];
    html! {
        <section>
            <h4>{ app.say("survey-names") }</h4>
            <div class="table-box"><table class="table">
                <thead><tr>for key in headings { <th scope="col">{ app.say(key) }</th> }</tr></thead>
                <tbody>for (place, one) in open { { name(app, territory, survey, place, one) } }</tbody>
            </table></div>
        </section>
    }
}

fn name(
    app: &Context,
    territory: &Rc<Territory>,
    survey: &UseStateHandle<Survey>,
    place: usize,
    one: &ActorMatch,
) -> Html {
    let now = match &one.decision {
        Decision::Known(id) | Decision::Likely(id) => id.0.as_str(),
        Decision::New => NEW,
        Decision::Outside => OUTSIDE,
        Decision::LeftOut => LEFT_OUT,
    };
    let onchange = {
        let survey = survey.clone();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            let mut next = (*survey).clone();
            if let Some(one) = next.actors.get_mut(place) {
                one.decision = decided(&select.value());
            }
            survey.set(next);
        })
    };
    let rows = one.rows.iter().chain(&one.partner_rows);
    let shown: Vec<String> = rows.clone().take(8).map(ToString::to_string).collect();
    let more = if rows.count() > shown.len() {
        " …"
    } else {
        ""
    };
    let option = |value: &str, text: String| html! { <option value={value.to_owned()} selected={value == now}>{ text }</option> };
    let is_suggested = |id: &ActorId| one.suggestions.iter().any(|suggested| suggested.id == *id);
    let suggested = territory
        .actors
        .iter()
        .filter(|actor| is_suggested(&actor.id));
    let others = territory
        .actors
        .iter()
        .filter(|actor| !is_suggested(&actor.id));
    let label = app.say_with("survey-who-is", &[("name", one.name.as_str().into())]);
    html! {
        <tr key={place}>
            <th scope="row">{ one.name.clone() }</th><td>{ shown.join(", ") + more }</td>
            <td><select class="field" aria-label={label} {onchange}>
                for actor in suggested { { option(&actor.id.0, format!("≈ {}", actor.name)) } }
                { option(NEW, app.say("survey-new")) }{ option(OUTSIDE, app.say("survey-outside")) }{ option(LEFT_OUT, app.say("survey-left-out")) }
                for actor in others { { option(&actor.id.0, actor.name.clone()) } }
            </select></td>
        </tr>
    }
}

fn decided(value: &str) -> Decision {
    match value {
        NEW => Decision::New,
        OUTSIDE => Decision::Outside,
        LEFT_OUT => Decision::LeftOut,
        id => Decision::Known(ActorId(id.to_owned())),
    }
}

/// Rows that repeat others and are left out, unless the reader wants them.
fn copies(app: &Context, survey: &UseStateHandle<Survey>) -> Html {
    // Rows that were left out when the file was read: a row that is taken back stays in the list.
    let copied: Vec<u32> = survey
        .problems
        .iter()
        .filter(|one| one.reason == crate::import::Reason::CopiedRow)
        .filter_map(|one| one.row)
        .collect();
    if copied.is_empty() {
        return Html::default();
    }
    let toggle = |row: u32| {
        let survey = survey.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let mut next = (*survey).clone();
            for one in next.rows.iter_mut().filter(|one| one.row == row) {
                one.taken = input.checked();
            }
            survey.set(next);
        })
    };
    let is_taken = |row: u32| survey.rows.iter().any(|one| one.row == row && one.taken);
    html! {
        <section>
            <h4>{ app.say("survey-copies") }</h4>
            <ul class="survey__copies">for row in copied {
                <li><label><input type="checkbox" checked={is_taken(row)} onchange={toggle(row)} />{ " " }{ app.say_with("survey-copy", &[("row", f64::from(row).into())]) }</label></li>
            }</ul>
        </section>
    }
}

/// What is wrong, those that cost a row first. Each opens the row that it speaks of.
fn problems(app: &Context, survey: &Survey) -> Html {
    let (costly, others): (Vec<_>, Vec<_>) = survey.problems.iter().partition(|one| one.blocks());
    let part = |key: &str, list: &[&SurveyProblem]| {
        let count = [("count", Arg::Number(list.len() as f64))];
        html! {
            if !list.is_empty() {
                <section>
                    <h4>{ app.say_with(key, &count) }</h4>
                    <ul class="survey__problems">for one in list.iter().take(LISTED) { <li>{ problem(app, survey, one) }</li> }</ul>
                    if list.len() > LISTED { <p class="quiet small">{ app.say("survey-more") }</p> }
                </section>
            }
        }
    };
    html! { <>{ part("survey-lost", &costly) }{ part("survey-doubts", &others) }</> }
}

/// A problem with its place in the file; behind it what stands in that row.
fn problem(app: &Context, survey: &Survey, one: &SurveyProblem) -> Html {
    let args = one.arguments();
    let args: Vec<(&str, Arg)> = args
        .iter()
        .map(|(name, value)| (*name, value.as_str().into()))
        .collect();
    let sentence = app.say_with(&format!("survey-problem-{}", one.reason.code()), &args);
    let place = one.row.map(|row| {
        let args = [
            ("row", f64::from(row).into()),
            ("column", one.column.clone().unwrap_or_default().into()),
            ("heading", one.heading.clone().unwrap_or_default().into()),
        ];
        let key = if one.column.is_some() {
            "survey-place"
        } else {
            "survey-place-row"
        };
        app.say_with(key, &args)
    });
    let words = html! { <><strong>{ place.unwrap_or_default() }</strong>{ " " }{ sentence }</> };
    match one.row.and_then(|row| written(app, survey, row)) {
        Some(row) => html! { <details><summary>{ words }</summary>{ row }</details> },
        None => words,
    }
}

/// What stands in a row: as it is written where it could not be read, else as it was understood.
fn written(app: &Context, survey: &Survey, row: u32) -> Option<Html> {
    let lost = survey.lost.iter().find(|one| one.row == row);
    let cells: Vec<(&str, String)> = if let Some(lost) = lost {
        // In the order of the form, whatever the order of the file.
        let columns = crate::import::Column::ALL.into_iter();
        columns
            .filter_map(|column| Some((column.id(), lost.cells.get(column.id())?.clone())))
            .collect()
    } else {
        let read = survey.rows.iter().find(|one| one.row == row)?;
        let company = survey.actors.get(read.company)?;
        let resource = app.say(&resource_key(&read.resource));
        let amount = quantity(app, read.quantity, read.unit.symbol());
        vec![
            ("company", company.name.clone()),
            ("resource", resource),
            ("quantity", amount),
        ]
    };
    let heading = |id: &str| match id {
        "archetype" => app.say("column-sector"),
        id => app.say(&format!("column-{id}")),
    };
    Some(html! {
        <dl class="survey__row">for (id, text) in cells { <div><dt>{ heading(id) }</dt><dd>{ text }</dd></div> }</dl>
    })
}
