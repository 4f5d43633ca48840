//! The address of the page: what it opens with, and what it says after each change.

mod query;

pub use query::{Query, share_link};

use super::browser;
use super::kept;
use super::state::{Measure, Msg, Notice, Place, Screen, Stage, State, View};
use crate::i18n::{Language, Texts};
use crate::model::Problem;
use crate::scenario::{History, Scenario};
use crate::share;
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::UnwrapThrowExt;
use yew::prelude::*;

/// Rest in ms after which the address follows a change: browsers refuse an address that changes with every pixel of a slider.
const REST: u32 = 250;

impl State {
    /// The state that the address of the page asks for; what it asks for in vain becomes a notice.
    pub fn from_address(texts: Texts) -> Self {
        let query = Query::read(&browser::query());
        let linked = scenario_of(&browser::fragment());
        let mut notices = Vec::new();
        let wanted = query.territory.clone().or_else(|| match &linked {
            Some(Ok(scenario)) => Some(scenario.territory.clone()),
            _ => None,
        });
        let place = place_of(wanted.as_deref(), query.screen, &mut notices);
        let scenario = match linked {
            Some(Ok(scenario)) => scenario,
            Some(Err(problem)) => {
                notices.push(broken(problem));
                Scenario::example(place.id())
            }
            None => own_scenario(place.id()).unwrap_or_else(|| Scenario::example(place.id())),
        };
        Self {
            records: place.records(),
            stage: query.stage,
            view: query.view,
            place,
            kept: (query.screen == Screen::Present).then(|| History::new(scenario.clone())),
            history: History::new(scenario),
            texts,
            theme: query.theme,
            screen: query.screen,
            picture: query.picture,
            measure: Measure::default(),
            panel: None,
            detail: None,
            levers: Rc::new(query.levers),
            step: 0,
            trying: false,
            notices: Rc::new(notices),
        }
    }
}

/// The scenario kept with a territory of the reader's own.
fn own_scenario(id: &str) -> Option<Scenario> {
    kept::is_own(id).then(|| kept::scenario(id)).flatten()
}

/// The territory of an id; the default one, with a notice, when there is none of that id.
fn place_of(wanted: Option<&str>, screen: Screen, notices: &mut Vec<Notice>) -> Place {
    let known = wanted.and_then(|id| screen.find(id));
    if let (Some(wanted), None) = (wanted, &known) {
        notices.push(broken(
            Problem::new("", "unknown-territory").with("value", wanted),
        ));
    }
    // The product ships with its default territory: without it there is nothing to show but the crash page.
    known
        .or_else(|| Place::preset(Place::DEFAULT))
        .expect_throw("the default territory is part of the product")
}

/// A notice that the example is shown because something could not be opened.
fn broken(problem: Problem) -> Notice {
    Notice {
        key: "ui-notice-example",
        ..Notice::of_problems(vec![problem])
    }
}

/// The language that the page opens in; `boot.js` decides alike, to fetch its texts beside the program.
pub fn first_language() -> Language {
    let asked = Query::read(&browser::query()).language;
    asked.unwrap_or_else(preferred_language)
}

/// The language that the browser asks for, French when the product speaks none of its languages.
fn preferred_language() -> Language {
    let preferred = browser::preferred_languages();
    preferred
        .iter()
        .find_map(|tag| Language::parse(tag))
        .unwrap_or_default()
}

/// The scenario in a fragment, when it names one.
fn scenario_of(fragment: &str) -> Option<Result<Scenario, Problem>> {
    fragment.strip_prefix("s=").map(share::decode)
}

/// What the address said last.
struct Written {
    fragment: String,
    view: (Stage, View),
}

/// Keeps the address up to date, and opens the scenario of an address that the reader typed or pasted. Another stage or view is a step of the
/// browser's history, so that its Back button leads to the one before.
#[hook]
pub fn use_address(state: &UseReducerHandle<State>) {
    let query = Query::of(state);
    let scenario = state.history.present().clone();
    let written = use_mut_ref(|| Written {
        fragment: browser::fragment(),
        view: (query.stage, query.view),
    });
    let pristine = !state.history.can_undo() && written.borrow().fragment.is_empty();
    {
        let written = written.clone();
        use_effect_with((query, scenario), move |(query, scenario)| {
            let (query, scenario) = (query.clone(), scenario.clone());
            let timer = Timeout::new(REST, move || {
                let fragment = if pristine {
                    String::new()
                } else {
                    format!("s={}", share::encode(&scenario))
                };
                let address = query.address(&fragment);
                let view = (query.stage, query.view);
                let before = written.replace(Written { fragment, view });
                // A frame leaves the history of the page around it alone.
                browser::write_address(
                    &address,
                    before.view != view && query.screen == Screen::Full,
                );
            });
            move || drop(timer)
        });
    }
    let dispatcher = state.dispatcher();
    use_effect_with((), move |()| {
        let listener = browser::listen("popstate", move |_| step(&dispatcher, &written));
        move || drop(listener)
    });
}

/// Follows the browser to another address: that of another view in the history of the page, with the scenario of now, or one that the reader typed
/// or pasted, with its scenario.
#[inline(never)]
fn step(dispatcher: &UseReducerDispatcher<State>, written: &RefCell<Written>) {
    let (query, fragment) = (Query::read(&browser::query()), browser::fragment());
    let view = (query.stage, query.view);
    let before = written.replace(Written {
        fragment: fragment.clone(),
        view,
    });
    if before.view != view {
        dispatcher.dispatch(Msg::Show(query.screen));
        dispatcher.dispatch(Msg::View(query.view));
        dispatcher.dispatch(Msg::Stage(query.stage));
    } else if before.fragment != fragment {
        match scenario_of(&fragment) {
            Some(Ok(scenario)) => dispatcher.dispatch(Msg::Open(Box::new(scenario), None)),
            Some(Err(problem)) => dispatcher.dispatch(Msg::Tell(broken(problem))),
            None => {}
        }
    }
}
