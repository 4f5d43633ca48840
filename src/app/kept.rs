//! The reader's own territories, each with its scenario, kept by the browser from one visit to the next.

use super::browser::{Listener, forget, keep, kept, kept_names, listen};
use super::context::Context;
use super::state::{Msg, Notice, Place};
use crate::book::{Book, Pending};
use crate::catalog::load_territory;
use crate::model::{LocalName, Territory};
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
/// Most bytes of a territory that is kept: a larger one would not be read again.
const MOST_KEPT: usize = 20_000_000;
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
    territory: &'a Territory,
    scenario: &'a Scenario,
    /// What was typed into its sheets and not understood.
    pending: &'a Pending,
}

/// True for the id of a territory that is kept or could be.
pub fn is_own(id: &str) -> bool {
    id.starts_with(OWN)
}

/// The territories that are kept.
pub fn entries() -> Vec<Entry> {
    let texts = kept_names(NAME).into_iter().filter_map(|name| kept(&name));
    texts
        .filter_map(|text| serde_json::from_str(text.split_once(CUT)?.0).ok())
        .collect()
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
    let (territory, pending) = (&**book.territory(), &**book.pending());
    let entry = Entry {
        id: territory.id.clone(),
        name: territory.name.clone(),
        actors: territory.actors.len(),
    };
    let (Ok(head), Ok(json)) = (
        serde_json::to_string(&entry),
        serde_json::to_vec(&Kept {
            territory,
            scenario,
            pending,
        }),
    ) else {
        return false;
    };
    if json.len() > MOST_KEPT {
        return false;
    }
    let text = format!("{head}{CUT}{}", pack(&json, EFFORT));
    keep(&format!("{NAME}{}", territory.id), &text)
}

/// A territory that is kept.
pub fn territory(id: &str) -> Option<Territory> {
    load_territory(&part(id, "territory")?).0
}

/// The scenario kept with a territory.
pub fn scenario(id: &str) -> Option<Scenario> {
    read_scenario(&part(id, "scenario")?).0
}

/// The sheets of a territory, with what waits in them where it is one that is kept.
pub fn book(place: &Place) -> Book {
    let waiting = part(place.id(), "pending").and_then(|text| serde_json::from_str(&text).ok());
    let waiting: Pending = waiting.unwrap_or_default();
    Book::with(Rc::clone(place.territory()), Rc::new(waiting))
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

/// Forgets a territory for good.
pub fn delete(id: &str) {
    forget(&format!("{NAME}{id}"));
    forget(&format!("{DECIDED}{id}"));
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
