//! Rows that say the same flow, each with the choice whether it counts.

use super::result::{ResultProps, next};
use crate::app::context::Context;
use crate::app::wording::quantity;
use crate::import::{Survey, SurveyRow};
use crate::view::metabolism::resource_key;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Flows listed at once.
const LISTED: usize = 50;

/// The rows of each flow that several say.
pub fn repeated(
    app: &Context,
    props: &ResultProps,
    survey: &Survey,
    more: &UseStateHandle<usize>,
) -> Html {
    let flows = survey.repeated();
    if flows.is_empty() {
        return Html::default();
    }
    let shown = ((**more + 1) * LISTED).min(flows.len());
    html! {
        <section>
            <h4>{ app.say("survey-copies") }</h4>
            <p class="quiet small">{ app.say("survey-copies-help") }</p>
            <ul class="survey__copies">for rows in flows.iter().take(shown) { { flow(app, props, survey, rows) } }</ul>
            { next(app, more, shown, flows.len()) }
        </section>
    }
}

fn flow(app: &Context, props: &ResultProps, survey: &Survey, rows: &[&SurveyRow]) -> Html {
    let Some(first) = rows.first() else {
        return Html::default();
    };
    let company = survey.actors.get(first.company);
    let company = company.map(|actor| actor.name.clone()).unwrap_or_default();
    let resource = app.say(&resource_key(&first.resource));
    html! {
        <li key={first.row}>
            <span>{ company }{ " · " }{ resource }</span>
            for row in rows.iter().copied() { { tick(app, props, row) } }
        </li>
    }
}

fn tick(app: &Context, props: &ResultProps, row: &SurveyRow) -> Html {
    let onchange = {
        let (choices, onchoose) = (props.choices.clone(), props.onchoose.clone());
        let (sheet, row) = (props.survey.sheet.clone(), row.row);
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let mut choices = choices.clone();
            choices.take(&sheet, row, input.checked());
            onchoose.emit(choices);
        })
    };
    let args = [
        ("row", f64::from(row.row).into()),
        (
            "amount",
            quantity(app, row.quantity, row.unit.symbol()).into(),
        ),
    ];
    html! {
        <label key={row.row}><input type="checkbox" checked={row.taken} {onchange} />{ " " }{ app.say_with("survey-copy", &args) }</label>
    }
}
