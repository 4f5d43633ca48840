//! Files of the reader: a scenario opened or saved, an outcome saved. All of it happens in the browser.

use super::browser;
use super::context::Context;
use super::kept;
use super::state::{Msg, Notice, Place};
use crate::catalog::load_territory;
use crate::model::{Problem, Problems, TERRITORY_FORMAT, Territory};
use crate::scenario::{Scenario, read_scenario};
use std::rc::Rc;
use web_sys::File;
use yew::Callback;

/// Saves the scenario as a file.
pub fn save_scenario(app: &Context, scenario: &Scenario) {
    let mut scenario = scenario.clone();
    // A file leaves the page: whoever reads it wants a name, not a text key.
    if scenario.name.starts_with("scenario-") {
        scenario.name = app.say(&scenario.name);
    }
    if let Ok(json) = serde_json::to_string_pretty(&scenario) {
        browser::download("boucle-scenario.json", "application/json", &json);
    }
}

/// Saves a territory as a file, as declared.
pub fn save_territory(territory: &Territory) {
    if let Ok(json) = serde_json::to_string_pretty(territory) {
        browser::download(
            &format!("boucle-{}.json", territory.id),
            "application/json",
            &json,
        );
    }
}

/// Saves the outcome as a file.
pub fn save_outcome(place: &Place, scenario: &Scenario) {
    let outcome = place.park().evaluate(scenario).outcome;
    if let Ok(json) = serde_json::to_string_pretty(&outcome) {
        browser::download("boucle-outcome.json", "application/json", &json);
    }
}

/// Opens a file of the reader: a scenario or a territory. What is wrong is listed, and what could be read is kept.
pub fn open(app: &Context, file: &File) {
    let app = app.clone();
    browser::read_file(
        file,
        Callback::from(move |text: Option<String>| match text {
            Some(text) => open_text(&app, &text),
            None => app.send(Msg::Tell(Notice::of_problems(vec![Problem::new(
                "",
                "too-large",
            )]))),
        }),
    );
}

/// Opens the text of a file.
fn open_text(app: &Context, text: &str) {
    if text.contains(TERRITORY_FORMAT) {
        let (territory, problems) = load_territory(text);
        open_territory(app, territory, problems);
    } else {
        let (scenario, problems) = read_scenario(text);
        open_scenario(app, scenario, problems);
    }
}

fn open_scenario(app: &Context, scenario: Option<Scenario>, problems: Problems) {
    let notice = (!problems.is_empty()).then(|| Notice::of_problems(problems));
    match (scenario, notice) {
        (Some(scenario), notice) => app.send(Msg::Open(Box::new(scenario), notice)),
        (None, Some(notice)) => app.send(Msg::Tell(notice)),
        (None, None) => {}
    }
}

fn open_territory(app: &Context, territory: Option<Territory>, problems: Problems) {
    let name = territory
        .as_ref()
        .map(|territory| territory.name.in_language(app.language().code()).to_owned());
    if let Some(mut territory) = territory {
        // What comes from a file is the reader's: it takes the place of no other.
        if !kept::is_own(&territory.id) || kept::has(&territory.id) {
            territory.id = kept::free_id();
        }
        let scenario = Scenario::example(&territory.id);
        app.send(Msg::Settle(Place::new(territory), Box::new(scenario)));
    }
    if !problems.is_empty() {
        app.send(Msg::Tell(Notice::of_problems(problems)));
    } else if let Some(name) = name {
        app.send(Msg::Tell(Notice {
            key: "ui-notice-territory-opened",
            name,
            problems: Rc::default(),
        }));
    }
}
