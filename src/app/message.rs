//! Messages between the frame and the page around it. What does not fit the contract is ignored.

use crate::i18n::Language;
use crate::scenario::{LeverId, Scenario, read_scenario};
use crate::share;
use serde_json::{Map, Value, json};

/// Version of the messages.
const VERSION: u64 = 1;
/// Longest message that is read, bytes.
const LONGEST: usize = 200_000;

/// A message of the page around the frame.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// Change something.
    Set(Box<Change>),
    /// Answer with the outcome.
    Get,
}

/// What the page around the frame may change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    /// Positions of levers.
    pub levers: Vec<(LeverId, u8)>,
    /// Id of a territory.
    pub territory: Option<String>,
    /// Language.
    pub language: Option<Language>,
    /// Colours.
    pub theme: Option<String>,
    /// A whole scenario.
    pub scenario: Option<Scenario>,
}

/// Reads a message; `None` for anything that is not one of ours.
pub fn read(json: &str) -> Option<Order> {
    if json.len() > LONGEST {
        return None;
    }
    let message: Value = serde_json::from_str(json).ok()?;
    let message = message.as_object()?;
    let ours = message.get("source")?.as_str()? == "boucle"
        && message.get("version")?.as_u64()? == VERSION;
    match message.get("type")?.as_str()? {
        "set" if ours => change(message).map(|change| Order::Set(Box::new(change))),
        "get" if ours => Some(Order::Get),
        _ => None,
    }
}

/// The changes of a message that are well formed; `None` when none is.
fn change(message: &Map<String, Value>) -> Option<Change> {
    let text = |name: &str| message.get(name).and_then(Value::as_str).map(str::to_owned);
    let change = Change {
        levers: message
            .get("levers")
            .and_then(Value::as_object)
            .map(levers)
            .unwrap_or_default(),
        territory: text("territory"),
        language: text("lang").and_then(|tag| Language::parse(&tag)),
        theme: text("theme"),
        scenario: message.get("scenario").and_then(scenario),
    };
    (change != Change::default()).then_some(change)
}

fn levers(given: &Map<String, Value>) -> Vec<(LeverId, u8)> {
    let position = |value: &Value| {
        let number = value
            .as_f64()
            .filter(|number| (0.0..=100.0).contains(number))?;
        Some(number.round() as u8)
    };
    given
        .iter()
        .filter_map(|(id, value)| Some((LeverId::parse(id)?, position(value)?)))
        .collect()
}

/// A scenario as the code of a link, as JSON text, or as an object.
fn scenario(given: &Value) -> Option<Scenario> {
    match given {
        Value::String(text) if text.trim_start().starts_with('{') => read_scenario(text).0,
        Value::String(code) => share::decode(code).ok(),
        Value::Object(_) => read_scenario(&given.to_string()).0,
        _ => None,
    }
}

/// `ready`: the frame can be spoken to.
pub fn ready(territory: &str, model: &str) -> String {
    json!({ "source": "boucle", "version": VERSION, "type": "ready", "territory": territory, "model": model }).to_string()
}

/// `outcome`: the scenario and its key figures.
pub fn outcome(scenario: &Scenario, key_figures: &impl serde::Serialize) -> String {
    json!({ "source": "boucle", "version": VERSION, "type": "outcome", "scenario": scenario, "key_figures": key_figures }).to_string()
}
