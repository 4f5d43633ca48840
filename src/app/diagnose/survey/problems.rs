//! What is wrong with a survey, said once for all rows that have it. Each opens the rows that it speaks of.

use super::names::numbers;
use super::result::next;
use crate::app::context::Context;
use crate::app::wording::quantity;
use crate::i18n::Arg;
use crate::import::{Column, Survey, Told};
use crate::view::metabolism::resource_key;
use yew::prelude::*;

/// Problems listed at once.
const LISTED: usize = 100;
/// Rows that a problem opens.
const OPENED: usize = 20;

/// Those that cost a row, or the others.
pub fn problems(
    app: &Context,
    survey: &Survey,
    blocking: bool,
    more: &UseStateHandle<usize>,
) -> Html {
    let told = survey.told(blocking);
    if told.is_empty() {
        return Html::default();
    }
    let key = if blocking {
        "survey-lost"
    } else {
        "survey-doubts"
    };
    let all: usize = told.iter().map(|one| one.rows.len().max(1)).sum();
    let count = [("count", Arg::Number(all as f64))];
    let shown = ((**more + 1) * LISTED).min(told.len());
    html! {
        <section>
            <h4>{ app.say_with(key, &count) }</h4>
            <ul class="survey__problems">for one in told.iter().take(shown) { <li>{ problem(app, survey, one) }</li> }</ul>
            { next(app, more, shown, told.len()) }
        </section>
    }
}

/// A problem with its place in the file; behind it what stands there.
fn problem(app: &Context, survey: &Survey, one: &Told) -> Html {
    let args = one.problem.arguments();
    let args: Vec<(&str, Arg)> = args
        .iter()
        .map(|(name, value)| (*name, said(app, name, value).into()))
        .collect();
    let key = format!("survey-problem-{}", one.problem.reason.code());
    let words =
        html! { <><strong>{ place(app, one) }</strong>{ " " }{ app.say_with(&key, &args) }</> };
    let rows = one.rows.iter().take(OPENED);
    let rows: Vec<Html> = rows.filter_map(|row| written(app, survey, *row)).collect();
    if rows.is_empty() {
        return words;
    }
    html! { <details><summary>{ words }</summary>{ for rows }</details> }
}

/// An argument as the reader writes it: what was read as a number and limits are numbers of the page, the rest is as the file has it.
fn said(app: &Context, name: &str, value: &str) -> String {
    let number = value.parse::<f64>().ok();
    let number = number.filter(|number| number.is_finite() && matches!(name, "found" | "limit"));
    let Some(number) = number else {
        return value.to_owned();
    };
    let decimals = value.split_once('.').map_or(0, |(_, digits)| digits.len());
    app.texts.number(number, decimals)
}

fn place(app: &Context, one: &Told) -> String {
    let column = one.problem.column.as_ref();
    let heading = one.problem.heading.clone().unwrap_or_default();
    let key = match (one.rows.len(), column) {
        (0, _) => return String::new(),
        (1, Some(_)) => "survey-place",
        (1, None) => "survey-place-row",
        (_, Some(_)) => "survey-places",
        (_, None) => "survey-place-rows",
    };
    let args = [
        (
            "row",
            one.rows.first().map_or(0.0, |row| f64::from(*row)).into(),
        ),
        ("rows", numbers(one.rows.iter()).into()),
        ("count", Arg::Number(one.rows.len() as f64)),
        ("column", column.cloned().unwrap_or_default().into()),
        ("heading", heading.into()),
    ];
    app.say_with(key, &args)
}

/// What stands in a row: as it is written where it could not be read, else as it was understood.
fn written(app: &Context, survey: &Survey, row: u32) -> Option<Html> {
    // Both lists are in the order of the file.
    let lost = survey.lost.binary_search_by_key(&row, |one| one.row);
    let cells: Vec<(&str, String)> =
        if let Some(lost) = lost.ok().and_then(|at| survey.lost.get(at)) {
            // In the order of the form, whatever the order of the file.
            let columns = Column::ALL.into_iter();
            columns
                .filter_map(|column| Some((column.id(), lost.cells.get(column.id())?.clone())))
                .collect()
        } else {
            let at = survey.rows.binary_search_by_key(&row, |one| one.row).ok()?;
            let read = survey.rows.get(at)?;
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
