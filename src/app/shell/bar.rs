//! The bar at the top: where, which scenario, and what can be done with it.

use super::language::LanguageChoice;
use super::menu::Menu;
use crate::app::context::Context;
use crate::app::state::{Msg, Panel, Screen, Stage, State};
use crate::app::widgets::{icon, logo, use_kept};
use crate::i18n::Arg;
use crate::model::Provenance;
use crate::scenario::Edit;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The bar.
pub fn bar(app: &Context, state: &State) -> Html {
    html! {
        <header class="bar" aria-label={app.say("ui-top-bar")}>
            <span class="bar__brand">{ logo() }<span>{ app.say("ui-name") }</span></span>
            { place(app, state) }
            { scenario_name(app, state) }
            <div class="bar__tools">
                { history(app, state) }
                <button type="button" class="button button--wide" onclick={app.sends(Msg::Show(Screen::Present))}>
                    { icon("present") }<span class="button__text">{ app.say("ui-present") }</span>
                </button>
                <button type="button" class="button button--main" onclick={app.sends(Msg::Panel(Some(Panel::Share)))}>
                    <span class="button__text">{ app.say("ui-share") }</span>
                </button>
                <LanguageChoice short=true />
                <Menu theme={state.theme} place={state.place.clone()} scenario={state.history.present().clone()} />
            </div>
        </header>
    }
}

/// Name of the territory, how many companies, and whether they are real.
fn place(app: &Context, state: &State) -> Html {
    let territory = state.place.territory();
    let name = territory.name.in_language(app.language().code()).to_owned();
    let count = territory.actors.len() as f64;
    let companies = app.say_with("ui-companies", &[("count", Arg::Number(count))]);
    let illustrative = territory.provenance == Provenance::Illustrative;
    html! {
        <div class="bar__place">
            <h1><button type="button" class="bar__choose" aria-haspopup="dialog" onclick={app.sends(Msg::Panel(Some(Panel::Territories)))}>{ name }{ icon("down") }</button></h1>
            <p>{ companies }if illustrative { { format!(", {}", app.say("ui-illustrative")) } }</p>
        </div>
    }
}

/// Name of the scenario: a built-in one in the reader's language, or as the reader wrote it.
pub fn scenario_words(app: &Context, name: &str) -> String {
    if name.starts_with("scenario-") {
        app.say(name)
    } else {
        name.to_owned()
    }
}

/// Longest name of a scenario, characters: it travels in every link.
const LONGEST_NAME: &str = "80";

fn scenario_name(app: &Context, state: &State) -> Html {
    let shown = scenario_words(app, &state.history.present().name);
    let (sender, before) = (app.clone(), shown.clone());
    let onchange = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let name = input.value().trim().to_owned();
        if name.is_empty() {
            input.set_value(&before);
        } else if name != before {
            sender.send(Msg::Edit(Edit::Rename(name)));
        }
    });
    html! {
        <div class="bar__scenario">
            <label for="scenario-name">{ app.say("ui-scenario") }</label>
            <Name {shown} {onchange} />
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct NameProps {
    shown: String,
    onchange: Callback<Event>,
}

#[component]
fn Name(props: &NameProps) -> Html {
    let node = use_kept(&props.shown);
    html! {
        <input ref={node} id="scenario-name" type="text" maxlength={LONGEST_NAME} autocomplete="off" spellcheck="false"
            onchange={props.onchange.clone()} />
    }
}

/// Undo and redo, of the scenario or of the sheets.
fn history(app: &Context, state: &State) -> Html {
    let (back, forth) = match state.stage {
        Stage::Diagnose => (state.records.can_undo(), state.records.can_redo()),
        Stage::Simulate => (state.history.can_undo(), state.history.can_redo()),
    };
    let button = |sign: &str, key: &str, enabled: bool, message: Msg| {
        let label = app.say(key);
        html! {
            <button type="button" class="button button--quiet button--icon" title={label.clone()} aria-label={label} disabled={!enabled}
                onclick={app.sends(message)}>{ icon(sign) }</button>
        }
    };
    html! {
        <>
            { button("undo", "ui-undo", back, Msg::Undo) }
            { button("redo", "ui-redo", forth, Msg::Redo) }
        </>
    }
}
