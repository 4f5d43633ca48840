//! Names of a survey that may mean the same company, and what its reader has decided about names and rows.

use super::company::{MOST_SUGGESTIONS, alike, key};
use super::survey::{ActorMatch, Decision, Survey, SurveyRow};
use crate::model::Territory;
use std::collections::{BTreeMap, BTreeSet};

/// Names that share a word are compared, unless more than so many share it: it tells nothing then.
const MOST_SHARED: usize = 200;
/// Names beyond which none are compared: nobody decides about so many.
const MOST_NAMES: usize = 5_000;
/// First letters by which names are compared that share no word.
const FIRST_LETTERS: usize = 4;

/// For each name that is not simply known the others that may mean the same, of which one at least declares flows.
pub(super) fn find_alike(actors: &[ActorMatch]) -> Vec<Vec<String>> {
    let open = |actor: &ActorMatch| !matches!(actor.decision, Decision::Known(_));
    if actors.iter().filter(|actor| open(actor)).count() > MOST_NAMES {
        return Vec::new();
    }
    let keys: Vec<String> = actors.iter().map(|actor| key(&actor.name)).collect();
    let mut sharing: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, key) in keys.iter().enumerate() {
        if actors.get(place).is_some_and(open) {
            for token in tokens(key) {
                sharing.entry(token).or_default().push(place);
            }
        }
    }
    let found = actors.iter().zip(&keys).enumerate();
    found
        .map(|(place, (actor, key))| {
            if !open(actor) {
                return Vec::new();
            }
            let tokens = tokens(key);
            let groups = tokens.iter().filter_map(|token| sharing.get(token));
            let groups = groups.filter(|group| group.len() <= MOST_SHARED);
            let near: BTreeSet<usize> = groups.flatten().copied().collect();
            let mut near: Vec<(f64, &str)> = near
                .into_iter()
                .filter(|other| *other != place)
                .filter_map(|other| {
                    let one = actors.get(other)?;
                    let declares = !one.rows.is_empty() || !actor.rows.is_empty();
                    let score = alike(key, keys.get(other)?).filter(|_| declares)?;
                    Some((score, one.name.as_str()))
                })
                .collect();
            near.sort_by(|a, b| b.0.total_cmp(&a.0));
            near.truncate(MOST_SUGGESTIONS);
            near.into_iter().map(|(_, name)| name.to_owned()).collect()
        })
        .collect()
}

/// The longer words of a name, and its first letters.
fn tokens(key: &str) -> BTreeSet<String> {
    let words = key.split(' ').filter(|word| word.chars().count() > 3);
    let start: String = key.chars().take(FIRST_LETTERS).chain(['…']).collect();
    words.map(str::to_owned).chain([start]).collect()
}

/// What the reader of surveys has decided: it holds for another sheet of the same file as far as its names are there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    names: BTreeMap<String, Decision>,
    rows: BTreeMap<(String, u32), bool>,
}

impl Choices {
    /// Decides who a name is.
    pub fn decide(&mut self, name: &str, decision: Decision) {
        self.names.insert(name.to_owned(), decision);
    }

    /// What holds for another file: the decisions about names.
    #[must_use]
    pub fn of_names(&self) -> Self {
        Self {
            names: self.names.clone(),
            rows: BTreeMap::new(),
        }
    }

    /// Decides whether a row of a sheet is taken.
    pub fn take(&mut self, sheet: &str, row: u32, taken: bool) {
        self.rows.insert((sheet.to_owned(), row), taken);
    }
}

impl Survey {
    /// The survey with what its reader has decided; a name that is simply known is not asked about.
    #[must_use]
    pub fn decided(&self, choices: &Choices, territory: &Territory) -> Survey {
        let mut survey = self.clone();
        let names: BTreeSet<&str> = self.actors.iter().map(|one| one.name.as_str()).collect();
        for actor in &mut survey.actors {
            let Some(decision) = choices.names.get(&actor.name) else {
                continue;
            };
            let holds = match decision {
                Decision::Known(id) | Decision::Likely(id) => {
                    territory.actors.iter().any(|one| one.id == *id)
                }
                Decision::Same(name) => names.contains(name.as_str()),
                Decision::New | Decision::Outside | Decision::LeftOut => true,
            };
            if holds && !matches!(actor.decision, Decision::Known(_)) {
                actor.decision.clone_from(decision);
            }
        }
        for row in &mut survey.rows {
            // The name of the sheet is the same for all: no key is built where nothing was decided.
            if !choices.rows.is_empty()
                && let Some(taken) = choices.rows.get(&(self.sheet.clone(), row.row))
            {
                row.taken = *taken;
            }
        }
        survey
    }

    /// Rows that say the same flow of the same company with the same partner: copies, corrections or several deliveries.
    pub fn repeated(&self) -> Vec<Vec<&SurveyRow>> {
        let mut flows: BTreeMap<_, Vec<&SurveyRow>> = BTreeMap::new();
        for row in &self.rows {
            let into = row.direction == crate::model::Direction::In;
            let key = (row.company, row.resource.as_str(), into, row.partner);
            flows.entry(key).or_default().push(row);
        }
        let mut repeated: Vec<_> = flows.into_values().filter(|rows| rows.len() > 1).collect();
        repeated.sort_by_key(|rows| rows.first().map(|row| row.row));
        repeated
    }
}
