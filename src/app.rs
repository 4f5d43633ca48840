//! The page: reads its address, keeps one state, computes at once, draws. Everything here is wasm32 only.
//!
//! `state` is pure; `browser` holds the calls to the browser; every other module draws one part of the page.

mod address;
mod browser;
mod context;
mod diagnose;
mod embed;
mod figures;
mod files;
pub mod jobs;
pub mod kept;
mod keyboard;
mod levers;
pub mod message;
mod panels;
mod pictures;
mod present;
mod ranges;
pub mod reality;
mod shell;
mod simulation;
mod start;
mod state;
mod widgets;
mod wording;

use context::Context;
use state::{Screen, Stage, State, Theme};
use std::rc::Rc;
use yew::prelude::*;

use crate::i18n::Texts;
use crate::job::Drawn;
use jobs::Asking;

pub use start::start;

/// What the page starts with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// Texts of the language that it opens in.
    pub texts: Texts,
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer(|| State::from_address(props.texts.clone()));
    let wanted = use_mut_ref(|| state.texts.language());
    let context = Context::new(state.dispatcher(), state.texts.clone(), Rc::clone(&wanted));
    use_page_attributes(&state, &context, &territory_name(&state));
    address::use_address(&state);
    keyboard::use_shortcuts(&context, state.screen);
    use_keeping(&context, &state);
    let state = (*state).clone();
    let screen = if state.screen == Screen::Full && state.stage == Stage::Diagnose {
        diagnose::page(&context, &state)
    } else {
        html! { <Simulated {state} /> }
    };
    html! { <ContextProvider<Context> {context}>{ screen }</ContextProvider<Context>> }
}

/// Name of the territory in the language of the page.
fn territory_name(state: &State) -> String {
    let name = &state.place.territory().name;
    name.in_language(state.texts.language().code()).to_owned()
}

/// Keeps a territory of the reader's own, and its scenario, whenever one of them changes.
#[hook]
fn use_keeping(context: &Context, state: &State) {
    let app = context.clone();
    let wanted = (
        state.records.book().clone(),
        state.history.present().clone(),
    );
    use_effect_with(wanted, move |(book, scenario)| {
        let own = kept::is_own(&book.territory().id);
        let keeping = own.then(|| kept::keep_soon(app, book, scenario));
        move || drop(keeping)
    });
}

/// A state of which the page shows the answer to its scenario.
#[derive(Properties, PartialEq)]
struct SimulatedProps {
    state: State,
    /// Only the open dialog: the rest of the page needs no answer.
    #[prop_or_default]
    panel: bool,
}

/// Computes the answer to the scenario and shows it, in a page, a story, a frame or a dialog.
#[component]
fn Simulated(props: &SimulatedProps) -> Html {
    let context = context::use_app();
    let state = &props.state;
    let simulation = simulation::use_simulation(state);
    let (simulation, asking) = ranges::use_ranges(simulation, state.screen);
    let screen = match state.screen {
        _ if props.panel => panels::panels(&context, state, &simulation),
        Screen::Full => shell::full(&context, state, &simulation),
        Screen::Present => html! { <present::Present state={state.clone()} {simulation} /> },
        Screen::Embed => html! { <embed::Embed state={state.clone()} {simulation} /> },
    };
    html! { <ContextProvider<Asking<Drawn>> context={asking}>{ screen }</ContextProvider<Asking<Drawn>>> }
}

/// Language, theme, kind of view and readiness, on the elements that style sheets, tests and host pages look at.
#[hook]
fn use_page_attributes(state: &State, context: &Context, territory: &str) {
    let title = context.say_with("ui-title-territory", &[("territory", territory.into())]);
    let wanted = (state.texts.language(), state.theme, state.screen, title);
    use_effect_with(wanted, |(language, theme, screen, title)| {
        browser::set_page_attribute("lang", Some(language.code()));
        let forced = match theme {
            Theme::Auto => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        };
        browser::set_page_attribute("data-theme", forced);
        browser::set_page_attribute("data-view", screen.code());
        browser::set_title(title);
        browser::set_root_state("ready");
    });
}
