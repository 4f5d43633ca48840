//! Who the companies of a survey are in the territory.

use super::survey::{Decision, Suggestion};
use crate::model::{ActorId, Territory};
use crate::words::company_key;
use std::collections::BTreeMap;

/// Suggestions for a name.
pub(super) const MOST_SUGGESTIONS: usize = 5;
/// Names less alike are no suggestion.
const LEAST_SCORE: f64 = 0.8;

/// The names of a territory's actors.
pub(super) struct Directory<'a> {
    /// Actors by the name as it stands.
    exact: BTreeMap<&'a str, Vec<&'a ActorId>>,
    /// Actors by the name without case, accents, punctuation and legal form.
    keys: BTreeMap<String, Vec<&'a ActorId>>,
}

/// What tells two names of a survey apart: the actor they mean, or their plain writing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Identity {
    /// This actor.
    Actor(ActorId),
    /// A name that is none, or that of several.
    Name(String),
}

impl<'a> Directory<'a> {
    pub fn new(territory: &'a Territory) -> Self {
        let mut exact: BTreeMap<&str, Vec<&ActorId>> = BTreeMap::new();
        let mut keys: BTreeMap<String, Vec<&ActorId>> = BTreeMap::new();
        for actor in &territory.actors {
            exact.entry(actor.name.trim()).or_default().push(&actor.id);
            keys.entry(key(&actor.name)).or_default().push(&actor.id);
        }
        Self { exact, keys }
    }

    /// Who a name is, as far as the names agree.
    pub fn identity(&self, name: &str) -> Identity {
        let key = key(name);
        let alone = |found: Option<&Vec<&ActorId>>| match found?.as_slice() {
            [one] => Some((*one).clone()),
            _ => None,
        };
        alone(self.exact.get(name.trim()))
            .or_else(|| alone(self.keys.get(&key)))
            .map_or(Identity::Name(key), Identity::Actor)
    }

    /// Actors that share the name, where it is that of several.
    pub fn twins(&self, name: &str) -> Vec<ActorId> {
        let twins = self.keys.get(&key(name));
        let twins = twins.filter(|found| found.len() > 1);
        twins.map_or_else(Vec::new, |found| {
            found.iter().map(|id| (*id).clone()).collect()
        })
    }

    /// Actors with a similar name, the most similar first.
    pub fn suggestions(&self, name: &str) -> Vec<Suggestion> {
        let name = key(name);
        let mut near: Vec<Suggestion> = Vec::new();
        for (other, ids) in &self.keys {
            let score = similarity(&name, other);
            if score >= LEAST_SCORE {
                let each = ids.iter().map(|id| (*id).clone());
                near.extend(each.map(|id| Suggestion { id, score }));
            }
        }
        near.sort_by(|a, b| b.score.total_cmp(&a.score));
        near.truncate(MOST_SUGGESTIONS);
        near
    }

    /// The one actor whose name differs by a slip of the hand alone.
    pub fn likely(&self, name: &str) -> Option<Decision> {
        let name = key(name);
        let mut found = self.keys.iter().filter(|(other, _)| is_slip(&name, other));
        let (_, ids) = found.next()?;
        match (ids.as_slice(), found.next()) {
            ([one], None) => Some(Decision::Likely((*one).clone())),
            _ => None,
        }
    }
}

/// Similarity of two keys, 0 to 1 (Jaro-Winkler); that of a key with all words of the other is at least [`LEAST_SCORE`].
fn similarity(name: &str, other: &str) -> f64 {
    let contained = has_words_of(other, name) || has_words_of(name, other);
    let least = if contained { LEAST_SCORE } else { 0.0 };
    strsim::jaro_winkler(name, other).max(least)
}

/// Whether two keys of one survey may mean the same company: nearer than what is suggested of the territory, as many a new
/// company would be like another otherwise, and with the same digits: `Halle 1` is not `Halle 2`.
pub(super) fn alike(name: &str, other: &str) -> Option<f64> {
    const LEAST: f64 = 0.93;
    let contained = has_words_of(other, name) || has_words_of(name, other);
    let digits = |key: &str| -> String { key.chars().filter(char::is_ascii_digit).collect() };
    let score = similarity(name, other);
    let near = contained || is_slip(name, other) || score >= LEAST;
    (near && digits(name) == digits(other)).then_some(score)
}

/// A name's key; a name of signs alone keeps them.
pub(super) fn key(name: &str) -> String {
    let key = company_key(name);
    if key.is_empty() {
        name.trim().to_owned()
    } else {
        key
    }
}

/// True when all words of `part` (a long one among them) are words of `whole`.
fn has_words_of(whole: &str, part: &str) -> bool {
    let long = part.split(' ').any(|word| word.chars().count() > 3);
    long && part
        .split(' ')
        .all(|word| whole.split(' ').any(|other| other == word))
}

/// True when two names have the same words but for one letter in some of four letters and more, or two in some of eight and more.
/// Short words and words with digits must agree: `Halle 1` is not `Halle 2`, nor `Nord` `Sud`.
fn is_slip(name: &str, other: &str) -> bool {
    let words: Vec<&str> = name.split(' ').collect();
    let others: Vec<&str> = other.split(' ').collect();
    if words.len() != others.len() {
        return false;
    }
    words.iter().zip(&others).all(|(word, other)| {
        let length = word.chars().count().min(other.chars().count());
        let most = match length {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        };
        let digits = word.contains(|letter: char| letter.is_ascii_digit());
        word == other || (!digits && strsim::osa_distance(word, other) <= most)
    })
}
