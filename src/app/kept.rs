//! The reader's own territories, each with its scenario, kept by the browser from one visit to the next.

use super::browser::{Listener, forget, keep, kept, kept_names, listen};
use super::context::Context;
use super::state::{Msg, Notice, Place};
use crate::book::{Book, BookHistory, TerritoryFile, book_of, read_book};
use crate::catalog::load_territory;
use crate::model::{LocalName, Problem, TERRITORY_BYTES, Territory};
use crate::scenario::{Scenario, read_scenario};
use crate::share::{pack, unpack};
use gloo::timers::callback::Timeout;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// Beginning of the names of what is kept, and of the ids of own territories.
const NAME: &str = "boucle.territory.";
/// Beginning of the ids of own territories: no preset is called so.
const OWN: &str = "own-";
/// Beginning of the names of what is decided about the figures of a territory, own or not.
const DECIDED: &str = "boucle.decided.";
/// Between what a list needs and the rest.
const CUT: char = '\n';
/// Most that something kept may unfold to, bytes: what the page writes is smaller, what somebody else wrote is not trusted.
const MOST_BYTES: usize = 40_000_000;
/// Little effort: a territory of 5,000 flows is packed within a few frames.
const EFFORT: u8 = 1;

/// A territory that is kept, as a list shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: LocalName,
    /// Number of companies.
    pub actors: usize,
}

/// What is kept of a territory.
#[derive(Serialize)]
struct Kept<'a> {
    territory: TerritoryFile<'a>,
    scenario: &'a Scenario,
}

/// True for the id of a territory that is kept or could be.
pub fn is_own(id: &str) -> bool {
    id.starts_with(OWN)
}

/// The territories that are kept.
pub fn entries() -> Vec<Entry> {
    let names = kept_names(NAME).into_iter();
    names
        .filter_map(|name| {
            let head = kept(&name)?;
            let entry = serde_json::from_str(head.split_once(CUT).map_or("", |(head, _)| head));
            let id = name.strip_prefix(NAME)?;
            Some(entry.unwrap_or_else(|_| unnamed(id)))
        })
        .collect()
}

/// What is damaged stays in the list under its id, so that somebody can read why, or delete it.
fn unnamed(id: &str) -> Entry {
    Entry {
        id: id.to_owned(),
        name: LocalName {
            en: id.to_owned(),
            ..LocalName::default()
        },
        actors: 0,
    }
}

/// An id that no kept territory has, here or elsewhere: it bears the time, so that a link to somebody else's territory never opens one's own.
pub fn free_id() -> String {
    let taken = kept_names(NAME);
    let now = js_sys::Date::now() as u64;
    let ids = (now..).map(|time| format!("{OWN}{time}"));
    ids.into_iter()
        .find(|id| !taken.contains(&format!("{NAME}{id}")))
        .unwrap_or_default()
}

/// Keeps a territory and its scenario in the place of what was kept under its id; false when there is no room or no place.
pub fn save(book: &Book, scenario: &Scenario) -> bool {
    let territory = book.territory();
    let entry = Entry {
        id: territory.id.clone(),
        name: territory.name.clone(),
        actors: territory.actors.len(),
    };
    let (Ok(head), Ok(json)) = (
        serde_json::to_string(&entry),
        serde_json::to_vec(&Kept {
            territory: TerritoryFile::of(book),
            scenario,
        }),
    ) else {
        return false;
    };
    // A larger one would not be read again.
    if json.len() > TERRITORY_BYTES {
        return false;
    }
    let text = format!("{head}{CUT}{}", pack(&json, EFFORT));
    keep(&format!("{NAME}{}", territory.id), &text)
}

/// A territory that is kept.
pub fn territory(id: &str) -> Option<Territory> {
    load_territory(&part(id, "territory")?).0
}

/// A territory that is kept, with what waits in its sheets, or why it cannot be had; `name` is what the list calls it.
pub fn open(id: &str, name: &str) -> Result<Book, Problem> {
    let code = if has(id) { "kept-damaged" } else { "kept-gone" };
    let file = part(id, "territory");
    let (found, _) = file.as_deref().map_or((None, Vec::new()), read_book);
    found.ok_or_else(|| Problem::new("", code).with("value", name))
}

/// The scenario kept with a territory.
pub fn scenario(id: &str) -> Option<Scenario> {
    read_scenario(&part(id, "scenario")?).0
}

/// The sheets of a territory, with what waits in them where it is one that is kept.
pub fn book(place: &Place) -> Book {
    let file = part(place.id(), "territory").unwrap_or_default();
    book_of(Rc::clone(place.territory()), &file, &mut Vec::new())
}

/// True when a territory of the id is kept.
pub fn has(id: &str) -> bool {
    kept(&format!("{NAME}{id}")).is_some()
}

fn part(id: &str, part: &str) -> Option<String> {
    if !is_own(id) {
        return None;
    }
    let text = kept(&format!("{NAME}{id}"))?;
    let json = unpack(text.split_once(CUT)?.1, MOST_BYTES)?;
    let whole: serde_json::Value = serde_json::from_slice(&json).ok()?;
    Some(whole.get(part)?.to_string())
}

/// Forgets the copy of a territory that the product ships with, where all that was changed in it has been undone: it is the original again. One change
/// forward keeps it again.
pub fn forget_undone(records: &BookHistory) {
    let here = &records.book().territory().id;
    if let Some(id) = records.next_id().filter(|id| is_own(id) && !is_own(here)) {
        forget(&format!("{NAME}{id}"));
    }
}

/// Forgets a territory for good.
pub fn delete(id: &str) {
    forget(&format!("{NAME}{id}"));
    forget(&format!("{DECIDED}{id}"));
}

/// Forgets what is decided about own territories that are no more.
pub fn tidy() {
    for name in kept_names(&format!("{DECIDED}{OWN}")) {
        if name.strip_prefix(DECIDED).is_some_and(|id| !has(id)) {
            forget(&name);
        }
    }
}

/// What is decided about the figures of a territory, as it was kept.
pub fn decisions(id: &str) -> Option<String> {
    kept(&format!("{DECIDED}{id}"))
}

/// Keeps what is decided about the figures of a territory, where there is a place for it.
pub fn keep_decisions(id: &str, text: &str) {
    keep(&format!("{DECIDED}{id}"), text);
}

/// Rest in ms after which a change is kept.
const REST: u32 = 300;

/// A territory that is about to be kept.
pub struct Keeping {
    #[allow(dead_code, reason = "held for its drop")]
    later: Timeout,
    #[allow(dead_code, reason = "held for its drop")]
    leaving: Listener,
}

/// Keeps a territory once the hand rests, or the reader leaves. When that fails a notice says so.
pub fn keep_soon(app: Context, book: &Book, scenario: &Scenario) -> Keeping {
    let (of, with) = (book.clone(), scenario.clone());
    let leaving = listen("pagehide", move |_| {
        save(&of, &with);
    });
    let (book, scenario) = (book.clone(), scenario.clone());
    let later = Timeout::new(REST, move || {
        if !save(&book, &scenario) {
            app.send(Msg::Tell(Notice::plain("ui-notice-not-kept")));
        }
    });
    Keeping { later, leaving }
}
