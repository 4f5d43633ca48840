//! Fewer places and fewer bands: the smallest share one place, resources of one hue one band.

use super::{Change, text_key};
use crate::engine::Place;
use crate::numeric::order;
use crate::view::Hue;
use crate::view::sankey::input::{Options, Role};
use std::collections::{BTreeMap, BTreeSet};

/// A place of the drawing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    /// One place.
    Own(Place),
    /// The smallest places of a role together.
    Other(Role),
}

impl End {
    pub(super) fn place(&self) -> Option<&Place> {
        match self {
            End::Own(place) => Some(place),
            End::Other(_) => None,
        }
    }

    pub(super) fn role(&self) -> Role {
        match self {
            End::Own(place) => role(place),
            End::Other(role) => *role,
        }
    }

    pub(super) fn id(&self) -> String {
        let name = match self.place() {
            Some(Place::Source(name) | Place::Sink(name)) => name,
            Some(Place::Sector(archetype)) => archetype.as_ref(),
            // Not "other": that is the sector of those who name none.
            None => "rest",
        };
        match self.role() {
            Role::Source => format!("source:{name}"),
            Role::Sector => format!("sector:{name}"),
            Role::Sink => format!("sink:{name}"),
        }
    }
}

fn role(place: &Place) -> Role {
    match place {
        Place::Source(_) => Role::Source,
        Place::Sector(_) => Role::Sector,
        Place::Sink(_) => Role::Sink,
    }
}

/// What one link of the drawing stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pair {
    pub(super) from: End,
    pub(super) to: End,
    pub(super) hue: Hue,
    /// Exchanges inside keep their resource, the others share a band by hue.
    exchanged: Option<Exchanged>,
}

/// What is exchanged in one loop band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Exchanged {
    One(&'static str),
    Several,
}

/// Quantity of a link and the resources in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Merged {
    pub(super) before: f64,
    pub(super) after: f64,
    resources: BTreeSet<&'static str>,
    several: bool,
}

impl Merged {
    /// Text key of the resource; of "other" in the band of the smallest exchanges; empty when a band carries several.
    pub(super) fn label(&self) -> String {
        let mut resources = self.resources.iter();
        match (self.several, resources.next(), resources.next()) {
            (true, _, _) => "place-other".to_owned(),
            (false, Some(resource), None) => text_key("resource", resource),
            _ => String::new(),
        }
    }
}

type Flows = BTreeMap<(Place, Place, &'static str), Change>;

/// Links of the drawing.
pub(super) fn merged(flows: &Flows, options: Options) -> BTreeMap<Pair, Merged> {
    let kept = kept_places(flows, options);
    let named = named_exchanges(flows, options.loops);
    let end = |place: &Place| {
        if kept.contains(place) {
            End::Own(place.clone())
        } else {
            End::Other(role(place))
        }
    };
    let mut merged: BTreeMap<Pair, Merged> = BTreeMap::new();
    for ((from, to, resource), change) in flows {
        let exchanged = is_exchange(from, to).then(|| {
            if named.contains(resource) {
                Exchanged::One(resource)
            } else {
                Exchanged::Several
            }
        });
        let pair = Pair {
            from: end(from),
            to: end(to),
            hue: hue(resource, exchanged),
            exchanged,
        };
        let sum = merged.entry(pair).or_default();
        sum.before += change.before;
        sum.after += change.after;
        sum.several = exchanged == Some(Exchanged::Several);
        sum.resources.insert(resource);
    }
    merged
}

fn hue(resource: &str, exchanged: Option<Exchanged>) -> Hue {
    match exchanged {
        None => Hue::of_resource(resource),
        Some(Exchanged::One(resource)) => Hue::of_exchange(resource),
        Some(Exchanged::Several) => Hue::Neutral,
    }
}

fn is_exchange(from: &Place, to: &Place) -> bool {
    role(from) >= role(to)
}

/// The largest places of each role. One place alone is never replaced by "other".
fn kept_places(flows: &Flows, options: Options) -> BTreeSet<Place> {
    let mut sizes: BTreeMap<&Place, Change> = BTreeMap::new();
    for ((from, to, _), change) in flows {
        for place in [from, to] {
            let size = sizes.entry(place).or_default();
            size.before += change.before;
            size.after += change.after;
        }
    }
    let mut kept = BTreeSet::new();
    for (of, most) in [
        (Role::Source, options.sources),
        (Role::Sector, options.sectors),
        (Role::Sink, options.sinks),
    ] {
        let places = sizes.iter().filter(|(place, _)| role(place) == of);
        let sizes = places.map(|(place, size)| ((*place).clone(), *size));
        kept.extend(largest(sizes.collect(), most));
    }
    kept
}

/// The largest resources that are exchanged inside.
fn named_exchanges(flows: &Flows, most: usize) -> BTreeSet<&'static str> {
    let mut sizes: BTreeMap<&'static str, Change> = BTreeMap::new();
    for ((from, to, resource), change) in flows {
        if is_exchange(from, to) {
            let size = sizes.entry(resource).or_default();
            size.before += change.before;
            size.after += change.after;
        }
    }
    order::set_of(largest(sizes.into_iter().collect(), most))
}

/// All of them when there are at most `most`, else one fewer, because the rest takes a place of its own. Equal sizes: the first by name.
fn largest<T>(mut sizes: Vec<(T, Change)>, most: usize) -> Vec<T> {
    let count = if sizes.len() <= most.max(1) {
        sizes.len()
    } else {
        most.saturating_sub(1)
    };
    order::sort(&mut sizes, |(_, left), (_, right)| {
        let size = |change: &Change| change.before.max(change.after);
        size(right).total_cmp(&size(left))
    });
    sizes.truncate(count);
    sizes.into_iter().map(|(name, _)| name).collect()
}
