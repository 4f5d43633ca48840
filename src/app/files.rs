//! Files of the reader: a scenario opened or saved, an outcome saved. All of it happens in the browser.

use super::browser;
use super::context::Context;
use super::kept;
use super::state::{Msg, Notice, Place};
use crate::book::{Book, TerritoryFile, read_book};
use crate::model::{Problem, Problems, TERRITORY_BYTES, TERRITORY_FORMAT, Territory};
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

/// Saves a territory as a file, as declared and with what waits in its sheets. One that is too large to be read again is saved all the same, and
/// a notice says so.
pub fn save_territory(app: &Context, book: &Book) {
    let territory = book.territory();
    let Some(json) = TerritoryFile::of(book).text(TERRITORY_BYTES) else {
        return;
    };
    browser::download(
        &format!("boucle-{}.json", territory.id),
        "application/json",
        &json,
    );
    if json.len() > TERRITORY_BYTES {
        let name = territory.name.in_language(app.language().code());
        app.send(Msg::Tell(Notice {
            name: name.to_owned(),
            ..Notice::plain("ui-notice-file-large")
        }));
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
        let (book, problems) = read_book(text);
        open_territory(app, book, problems);
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

fn open_territory(app: &Context, book: Option<Book>, problems: Problems) {
    let name = book.as_ref().map(|book| {
        let name = &book.territory().name;
        name.in_language(app.language().code()).to_owned()
    });
    if let Some(mut book) = book {
        // What comes from a file is the reader's: it takes the place of no other.
        let id = &book.territory().id;
        if !kept::is_own(id) || kept::has(id) {
            let territory = Territory {
                id: kept::free_id(),
                ..(**book.territory()).clone()
            };
            book = Book::with(Rc::new(territory), Rc::clone(book.pending()));
        }
        let place = Place::shared(Rc::clone(book.territory()));
        let scenario = Scenario::example(place.id());
        app.send(Msg::Settle(place, Box::new(scenario)));
        // What waits is looked at once more: what can be understood is taken.
        app.send(Msg::Unfold(book.assign(&[], &app.texts).0));
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
