//! Looking up texts.

use super::Language;
use super::bundle::{Bundle, bundle};
use fluent_bundle::{FluentArgs, FluentValue};
use std::fmt;
use std::rc::Rc;

/// What a text needs, by name.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words, or a number that is already formatted.
    Text(String),
    /// A number: chooses the plural, and is written as the language does (two decimals at most).
    Number(f64),
    /// A calendar year: never grouped.
    Year(i32),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Arg::Number(number)
    }
}

/// The texts of one language. Cheap to clone; equal when the language is, and when as much of it is there.
#[derive(Clone)]
pub struct Texts {
    language: Language,
    bundle: Rc<Bundle>,
    /// What the first screen does not need, once it has been fetched.
    later: Option<Rc<Bundle>>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Texts({})", self.language.code())
    }
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && self.is_whole() == other.is_whole()
    }
}

impl Texts {
    /// The texts of a language, as they are part of the program.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn new(language: Language) -> Self {
        let files = |later: bool| {
            let all = super::source(language).iter();
            let chosen = all.filter(move |(name, _)| name.starts_with(super::LATER) == later);
            Rc::new(bundle(language, chosen.map(|(_, text)| *text)))
        };
        Self {
            language,
            bundle: files(false),
            later: Some(files(true)),
        }
    }

    /// The texts of a language that the first screen needs, from their Fluent files put one after the other.
    pub fn read(language: Language, fluent: &str) -> Self {
        Self {
            language,
            bundle: Rc::new(bundle(language, [fluent])),
            later: None,
        }
    }

    /// The same with the texts that are fetched later.
    #[must_use]
    pub fn with_later(&self, fluent: &str) -> Self {
        Self {
            later: Some(Rc::new(bundle(self.language, [fluent]))),
            ..self.clone()
        }
    }

    /// True when all texts of the language are there.
    pub fn is_whole(&self) -> bool {
        self.later.is_some()
    }

    /// What is there, the first screen's before the rest.
    fn bundles(&self) -> impl Iterator<Item = &Bundle> {
        std::iter::once(&*self.bundle).chain(self.later.as_deref())
    }

    /// The language of these texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// True when the language has the text.
    pub fn has(&self, key: &str) -> bool {
        let here = |key: &str| self.bundles().any(|bundle| bundle.has_message(key));
        here(key) || kin(key).is_some_and(|kin| here(&kin))
    }

    /// The text of a key without arguments; the key itself when there is none.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The text of a key with its arguments. A missing text gives the key, a missing argument its name in braces.
    pub fn say_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let mut named = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            named.set((*name).to_owned(), value(arg));
        }
        self.found(key, &named)
            .or_else(|| self.found(&kin(key)?, &named))
            .unwrap_or_else(|| key.to_owned())
    }

    fn found(&self, key: &str, args: &FluentArgs) -> Option<String> {
        self.bundles()
            .find_map(|bundle| formatted(bundle, key, args))
    }

    /// The name of a figure of the catalog, such as `equipment.forklift.handover`: of the whole key where it has a text of its own, else
    /// of its longest end that has one (`handover`), else of its longest beginning (`price.gas`), with or without its first part
    /// (`effect.diverted` of `E03.effect.diverted.waste.plastic`). The trade and the resource that the rest of the key names follow a
    /// dash.
    pub fn figure_name(&self, key: &str) -> Option<String> {
        let ends = key.match_indices('.').map(|(at, _)| (&key[at + 1..], ""));
        let (first, rest) = key.split_once('.').unwrap_or((key, ""));
        let beginnings = [key, rest].into_iter().flat_map(|whole| {
            let cuts = whole.rmatch_indices('.');
            cuts.map(|(at, _)| (&whole[..at], &whole[at + 1..]))
        });
        let (part, tail) = std::iter::once((key, ""))
            .chain(ends)
            .chain(beginnings)
            .find(|(part, _)| self.has(&text_key("parameter", part)))?;
        let name = self.say(&text_key("parameter", part));
        let trade = match first {
            _ if key.starts_with(part) => "",
            // What holds for every trade without a figure of its own.
            "generic" => "other",
            first => first,
        };
        let of = [text_key("archetype", trade), text_key("resource", tail)];
        let of: Vec<String> = of
            .iter()
            .filter(|key| self.has(key))
            .map(|key| self.say(key))
            .collect();
        Some(if of.is_empty() {
            name
        } else {
            name + " – " + &of.join(", ")
        })
    }

    /// A unit as the reader writes it: a text `unit-<unit>` where there is one, else the symbols set properly (`kg CO₂e/m³`).
    pub fn unit(&self, unit: &str) -> String {
        let key = text_key("unit", unit);
        if self.has(&key) {
            return self.say(&key);
        }
        unit.replace("CO2", "CO₂")
            .replace("kgCO", "kg\u{a0}CO")
            .replace("tCO", "t\u{a0}CO")
            .replace("m2", "m²")
            .replace("m3", "m³")
            .replace("EUR", "€")
            .replace("/yr", &format!("/{}", self.say("unit-yr")))
    }
}

/// The text key of a stable name, letters and digits joined by single dashes: `text_key("place", "energy.heating_oil")` is
/// `place-energy-heating-oil`.
pub fn text_key(family: &str, id: &str) -> String {
    id.split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .fold(family.to_owned(), |key, part| key + "-" + part)
}

fn value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Year(year) => FluentValue::from(year.to_string()),
    }
}

/// The key that lends its text: a place is called like its resource, a resource that is a route of waste like the route.
fn kin(key: &str) -> Option<String> {
    let id = key
        .strip_prefix("place-")
        .or_else(|| key.strip_prefix("resource-"))?;
    if id.starts_with("route-") {
        return Some(id.to_owned());
    }
    key.starts_with("place-").then(|| format!("resource-{id}"))
}

fn formatted(bundle: &Bundle, key: &str, args: &FluentArgs) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut unfilled = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(args), &mut unfilled)
            .into_owned(),
    )
}
