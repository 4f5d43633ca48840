//! The territories: those that the product ships with, the reader's own, and new ones.

mod join;
mod kin;
mod new;
mod own;

use crate::app::context::{Context, use_app};
use crate::app::files;
use crate::app::kept;
use crate::app::state::{Msg, Notice, Place, State};
use crate::app::widgets::icon;
use crate::catalog::PRESETS;
use crate::i18n::Arg;
use crate::model::{Country, LocalName, Territory};
use crate::scenario::Scenario;
use join::Join;
pub use kin::{KinFields, KinRow, kin_of};
use new::NewTerritory;
use own::Own;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The territories beside the one of a state.
#[derive(Properties, PartialEq)]
pub struct TerritoriesProps {
    /// The state.
    pub state: State,
}

/// See [`TerritoriesProps`].
#[component]
pub fn Territories(props: &TerritoriesProps) -> Html {
    let app = use_app();
    let here = props.state.place.id().to_owned();
    // What was changed a moment ago is kept before it is listed.
    use_memo((), |()| {
        let state = &props.state;
        if kept::is_own(state.place.id()) {
            kept::save(state.records.book(), state.history.present());
        }
        kept::tidy();
    });
    let presets = use_memo((), |()| {
        let presets = PRESETS.iter().filter_map(|id| crate::catalog::preset(id));
        presets
            .filter(|one| !one.actors.is_empty())
            .collect::<Vec<_>>()
    });
    html! {
        <div class="territories">
            <section>
                <h3>{ app.say("territories-own") }</h3>
                <Own here={here.clone()} />
                { open_file(&app) }
            </section>
            <section>
                <h3>{ app.say("territories-shipped") }</h3>
                <p class="quiet small">{ app.say("diagnosis-illustrative") }</p>
                <ul class="territories__list">for territory in presets.iter() { { preset(&app, territory, &here) } }</ul>
            </section>
            <section>
                <h3>{ app.say("territories-new") }</h3>
                <NewTerritory />
            </section>
            <section>
                <h3>{ app.say("territories-join") }</h3>
                <Join />
            </section>
        </div>
    }
}

fn preset(app: &Context, territory: &Territory, here: &str) -> Html {
    let (sender, id) = (app.clone(), territory.id.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(place) = Place::preset(&id) {
            settle(&sender, place, Scenario::example(&id));
        }
    });
    entry(
        app,
        &territory.name,
        Some(territory.country),
        territory.actors.len(),
        (territory.id == here, onclick),
    )
}

/// Opens a territory with a scenario.
fn settle(app: &Context, place: Place, scenario: Scenario) {
    app.send(Msg::Settle(place, Box::new(scenario)));
    app.send(Msg::Panel(None));
}

/// A territory in a list: its name, its country, how many companies it has.
fn entry(
    app: &Context,
    name: &LocalName,
    country: Option<Country>,
    actors: usize,
    (here, onclick): (bool, Callback<MouseEvent>),
) -> Html {
    let companies = app.say_with("ui-companies", &[("count", Arg::Number(actors as f64))]);
    let country = country.map(|country| match country {
        Country::FR => app.say("country-fr"),
        Country::LU => app.say("country-lu"),
    });
    let about = country.into_iter().chain([companies]).collect::<Vec<_>>();
    html! {
        <li class="territories__entry">
            <button type="button" class="territories__open" aria-current={here.then_some("true")} {onclick}>
                <strong>{ name.in_language(app.language().code()).to_owned() }</strong><small>{ about.join(" · ") }</small>
            </button>
        </li>
    }
}

/// A territory file, opened as one of the reader's own.
fn open_file(app: &Context) -> Html {
    let sender = app.clone();
    let onchange = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            files::open(&sender, &file);
            sender.send(Msg::Panel(None));
        }
        input.set_value("");
    });
    html! {
        <label class="button territories__file">{ icon("open") }{ app.say("territory-open") }
            <input class="hidden-text" type="file" accept=".json,application/json" {onchange} />
        </label>
    }
}

/// A notice that something has happened to a territory.
fn said(key: &'static str, name: &str) -> Msg {
    Msg::Tell(Notice {
        name: name.to_owned(),
        ..Notice::plain(key)
    })
}
