//! Who the names of a survey are once its reader has decided.

use super::apply::Applied;
use super::survey::{ActorMatch, Decision, Survey};
use crate::catalog::NO_SECTOR;
use crate::model::{Actor, ActorId, ActorKind, Territory, free_id};
use crate::words::plain;
use std::collections::{BTreeMap, BTreeSet};

impl Survey {
    /// The actor of each name; new ones are added to the territory, and what it does not know of the others (sector, staff) is filled in.
    pub(super) fn resolve(&self, applied: &mut Applied) -> Vec<Option<ActorId>> {
        let mut known: BTreeSet<ActorId> = applied
            .territory
            .actors
            .iter()
            .map(|actor| actor.id.clone())
            .collect();
        let middle = middle(&applied.territory);
        let places: BTreeMap<&str, usize> = self
            .actors
            .iter()
            .enumerate()
            .map(|(place, actor)| (actor.name.as_str(), place))
            .collect();
        let roots: Vec<usize> = (0..self.actors.len())
            .map(|place| self.root(place, &places))
            .collect();
        let mut ids: BTreeMap<usize, Option<ActorId>> = BTreeMap::new();
        for (place, actor) in self.actors.iter().enumerate() {
            if roots.get(place) != Some(&place) {
                continue;
            }
            let id = match &actor.decision {
                Decision::Known(id) | Decision::Likely(id) => known.get(id).cloned(),
                // Names that are each said to be the other are one new company.
                Decision::New | Decision::Same(_) => {
                    let id = unused(&actor.name, &known);
                    known.insert(id.clone());
                    applied.territory.actors.push(new_actor(actor, &id, middle));
                    applied.new_actors += 1;
                    Some(id)
                }
                Decision::Outside | Decision::LeftOut => None,
            };
            ids.insert(place, id);
        }
        let all: Vec<Option<ActorId>> = roots
            .iter()
            .map(|root| ids.get(root).cloned().flatten())
            .collect();
        self.fill_in(&all, &mut applied.territory);
        all
    }

    /// The name that a name is said to be the same as, through any number of others; the first of those that turn in a circle.
    fn root(&self, place: usize, places: &BTreeMap<&str, usize>) -> usize {
        let mut seen = BTreeSet::from([place]);
        let mut at = place;
        while let Some(Decision::Same(name)) = self.actors.get(at).map(|actor| &actor.decision) {
            let Some(next) = places.get(name.as_str()) else {
                break;
            };
            if !seen.insert(*next) {
                return circle(*next, |at| match &self.actors.get(at)?.decision {
                    Decision::Same(name) => places.get(name.as_str()).copied(),
                    _ => None,
                });
            }
            at = *next;
        }
        at
    }

    fn fill_in(&self, ids: &[Option<ActorId>], territory: &mut Territory) {
        let told: BTreeMap<&ActorId, Vec<&ActorMatch>> =
            self.actors
                .iter()
                .zip(ids)
                .fold(BTreeMap::new(), |mut told, (actor, id)| {
                    if let Some(id) = id {
                        told.entry(id).or_default().push(actor);
                    }
                    told
                });
        for actor in &mut territory.actors {
            for one in told.get(&actor.id).into_iter().flatten() {
                if actor.archetype == NO_SECTOR {
                    actor.archetype.clone_from(&one.archetype);
                }
                if actor.employees <= 0.0 {
                    actor.employees = one.employees;
                }
            }
        }
    }
}

/// The least of the places that follow each other in a circle from one of them.
fn circle(start: usize, next: impl Fn(usize) -> Option<usize>) -> usize {
    let mut least = start;
    let mut at = next(start);
    while let Some(place) = at.filter(|place| *place != start) {
        least = least.min(place);
        at = next(place);
    }
    least
}

/// Mean position of the actors: a new company stands there until somebody moves it.
fn middle(territory: &Territory) -> (f64, f64) {
    let count = territory.actors.len().max(1) as f64;
    let sum = |of: fn(&Actor) -> f64| territory.actors.iter().map(of).sum::<f64>() / count;
    (sum(|actor| actor.x_km), sum(|actor| actor.y_km))
}

/// An id from a name that no actor bears yet.
fn unused(name: &str, known: &BTreeSet<ActorId>) -> ActorId {
    let plain = plain(name).replace(' ', "-");
    let base = if plain.is_empty() {
        "company".to_owned()
    } else {
        plain
    };
    ActorId(free_id(&base, |id| known.contains(&ActorId(id.to_owned()))))
}

fn new_actor(actor: &ActorMatch, id: &ActorId, (x_km, y_km): (f64, f64)) -> Actor {
    let public = actor.archetype == "municipal_services";
    Actor {
        name: actor.name.clone(),
        archetype: actor.archetype.clone(),
        kind: if public {
            ActorKind::Public
        } else {
            ActorKind::Company
        },
        employees: actor.employees,
        x_km,
        y_km,
        ..Actor::unknown(id.clone())
    }
}
