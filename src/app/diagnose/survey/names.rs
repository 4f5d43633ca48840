//! The names of a survey that are not simply known, each with the choice of who it is.

use super::result::{ResultProps, next};
use crate::app::context::Context;
use crate::import::{ActorMatch, Decision, Survey};
use crate::model::ActorId;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Names listed at once.
const LISTED: usize = 100;
/// Values of the choice of who a name is, beside the ids of actors.
const NEW: &str = " new";
const OUTSIDE: &str = " outside";
const LEFT_OUT: &str = " left-out";
/// Beginning of the value that stands for another name of the survey.
const SAME: &str = " same ";

/// The names; one that has been decided stays in the list.
pub fn names(
    app: &Context,
    props: &ResultProps,
    survey: &Survey,
    more: &UseStateHandle<usize>,
) -> Html {
    let read = props.survey.actors.iter().zip(&survey.actors);
    let open = read.filter(|(read, _)| !matches!(read.decision, Decision::Known(_)));
    let open: Vec<&ActorMatch> = open.map(|(_, now)| now).collect();
    if open.is_empty() {
        return Html::default();
    }
    let shown = ((**more + 1) * LISTED).min(open.len());
    let headings = ["survey-name", "survey-rows", "survey-who"];
    html! {
        <section>
            <h4>{ app.say("survey-names") }</h4>
            <div class="table-box"><table class="table">
                <thead><tr>for key in headings { <th scope="col">{ app.say(key) }</th> }</tr></thead>
                <tbody>for one in open.iter().take(shown) { { name(app, props, one) } }</tbody>
            </table></div>
            { next(app, more, shown, open.len()) }
        </section>
    }
}

fn name(app: &Context, props: &ResultProps, one: &ActorMatch) -> Html {
    let onchange = {
        let (choices, onchoose) = (props.choices.clone(), props.onchoose.clone());
        let name = one.name.clone();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            let mut choices = choices.clone();
            choices.decide(&name, decided(&select.value()));
            onchoose.emit(choices);
        })
    };
    let rows = one.rows.iter().chain(&one.partner_rows);
    let label = app.say_with("survey-who-is", &[("name", one.name.as_str().into())]);
    html! {
        <tr key={one.name.clone()}>
            <th scope="row">{ one.name.clone() }</th><td>{ numbers(rows) }</td>
            <td><select class="field" aria-label={label} {onchange}>{ options(app, props, one) }</select></td>
        </tr>
    }
}

/// Who a name may be: those with similar names first.
fn options(app: &Context, props: &ResultProps, one: &ActorMatch) -> Html {
    let now = match &one.decision {
        Decision::Known(id) | Decision::Likely(id) => id.0.clone(),
        Decision::New => NEW.to_owned(),
        Decision::Same(name) => format!("{SAME}{name}"),
        Decision::Outside => OUTSIDE.to_owned(),
        Decision::LeftOut => LEFT_OUT.to_owned(),
    };
    let option = |value: String, text: String| {
        let selected = value == now;
        html! { <option {selected} {value}>{ text }</option> }
    };
    let is_suggested = |id: &ActorId| one.suggestions.iter().any(|suggested| suggested.id == *id);
    let actors = &props.state.records.book().territory().actors;
    let (suggested, others): (Vec<_>, Vec<_>) =
        actors.iter().partition(|actor| is_suggested(&actor.id));
    let same = |name: &String| {
        let text = app.say_with("survey-same", &[("name", name.as_str().into())]);
        option(format!("{SAME}{name}"), format!("≈ {text}"))
    };
    html! {
        <>
            for actor in suggested { { option(actor.id.0.clone(), format!("≈ {}", actor.name)) } }
            for name in &one.alike { { same(name) } }
            { option(NEW.to_owned(), app.say("survey-new")) }
            { option(OUTSIDE.to_owned(), app.say("survey-outside")) }
            { option(LEFT_OUT.to_owned(), app.say("survey-left-out")) }
            for actor in others { { option(actor.id.0.clone(), actor.name.clone()) } }
        </>
    }
}

fn decided(value: &str) -> Decision {
    match value {
        NEW => Decision::New,
        OUTSIDE => Decision::Outside,
        LEFT_OUT => Decision::LeftOut,
        value => match value.strip_prefix(SAME) {
            Some(name) => Decision::Same(name.to_owned()),
            None => Decision::Known(ActorId(value.to_owned())),
        },
    }
}

/// The first of some numbers of rows.
pub fn numbers<'a>(mut rows: impl Iterator<Item = &'a u32>) -> String {
    const LISTED: usize = 8;
    let shown: Vec<String> = (rows.by_ref().take(LISTED))
        .map(ToString::to_string)
        .collect();
    let more = if rows.next().is_some() { " …" } else { "" };
    shown.join(", ") + more
}
