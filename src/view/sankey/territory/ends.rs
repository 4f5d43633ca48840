//! Where a stream starts and ends in the picture.

use super::{Focus, Group, node};
use crate::engine::metabolism::{Origin, Stream};
use crate::model::{Territory, WasteRoute};
use crate::view::Hue;
use crate::view::metabolism::resource_key;
use crate::view::sankey::builder::text_key;
use crate::view::sankey::input::{Node, Role};
use crate::view::table::Cell;

/// A place of the picture.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct End {
    pub role: Role,
    pub what: What,
}

/// What stands there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A resource that comes from outside or goes there.
    Resource(&'static str),
    /// Region, country or abroad, or somebody inside who is no actor.
    Other(Origin),
    /// A route of waste.
    Route(WasteRoute),
    /// An actor by its index.
    Actor(usize),
    /// Actors of one sector.
    Sector(String),
    /// Actors of one zone.
    Zone(String),
    /// The smallest places of a role together.
    Rest,
}

impl End {
    /// True when the label is a name that a person gave.
    pub fn is_name(&self) -> bool {
        match &self.what {
            What::Actor(_) => true,
            What::Zone(name) => !name.is_empty(),
            _ => false,
        }
    }
}

/// How the streams of a picture end.
pub struct Ends<'a> {
    pub territory: &'a Territory,
    pub focus: &'a Focus,
    pub group: &'a Group,
}

impl Ends<'_> {
    /// Both ends of a stream.
    pub fn of(&self, stream: &Stream) -> (End, End) {
        (
            self.end(stream, stream.from, Role::Source),
            self.end(stream, stream.to, Role::Sink),
        )
    }

    /// `side` is where it stands when it is outside, or beside the actor that is looked at.
    fn end(&self, stream: &Stream, origin: Origin, side: Role) -> End {
        match (origin, self.focus) {
            (Origin::Actor(actor), Focus::Actor(own, _)) => End {
                role: if actor == *own { Role::Sector } else { side },
                what: What::Actor(actor),
            },
            (Origin::Actor(actor), _) => End {
                role: Role::Sector,
                what: self.group_of(actor),
            },
            (other, focus) => End {
                role: side,
                what: match (focus, stream.route, side) {
                    // Where it comes from is what matters of it: it must not pass for what comes from outside.
                    (Focus::Medium(_), ..) if other.is_inside() => What::Other(other),
                    (Focus::Medium(_), ..) => What::Resource(&stream.resource.code),
                    (_, Some(route), Role::Sink) => What::Route(route),
                    _ => What::Other(other),
                },
            },
        }
    }

    fn group_of(&self, actor: usize) -> What {
        match self.group {
            Group::Actor => What::Actor(actor),
            Group::Zone(zones) => What::Zone(zones.get(actor).cloned().unwrap_or_default()),
            Group::Sector => {
                let found = self.territory.actors.get(actor);
                What::Sector(found.map_or_else(String::new, |actor| actor.archetype.clone()))
            }
        }
    }

    /// The node of an end, with the text key or the name of its label.
    pub fn node(&self, end: &End) -> Node {
        let (name, label, hue) = match &end.what {
            What::Resource(code) => (
                format!("what:{code}"),
                resource_key(code),
                Hue::of_resource(code),
            ),
            What::Other(origin) => (
                format!("outside:{}", origin.id()),
                text_key("provenance", origin.id()),
                Hue::Neutral,
            ),
            What::Route(route) => {
                let id = route_id(*route);
                (format!("route:{id}"), text_key("route", id), Hue::Matter)
            }
            What::Actor(actor) => (format!("actor:{actor}"), self.name(*actor), Hue::Neutral),
            What::Sector(sector) => (
                format!("sector:{sector}"),
                text_key("archetype", sector),
                Hue::Neutral,
            ),
            What::Zone(zone) if zone.is_empty() => {
                ("zone:".to_owned(), "zone-none".to_owned(), Hue::Neutral)
            }
            What::Zone(zone) => (format!("zone:{zone}"), zone.clone(), Hue::Neutral),
            What::Rest => ("rest".to_owned(), "place-other".to_owned(), Hue::Neutral),
        };
        let side = match end.role {
            Role::Source => "source",
            Role::Sector => "middle",
            Role::Sink => "sink",
        };
        node(
            format!("{side}:{name}"),
            end.role,
            label,
            hue,
            end.what == What::Rest,
        )
    }

    fn name(&self, actor: usize) -> String {
        let found = self.territory.actors.get(actor);
        found.map_or_else(String::new, |actor| actor.name.clone())
    }
}

fn route_id(route: WasteRoute) -> &'static str {
    match route {
        WasteRoute::Landfill => "landfill",
        WasteRoute::Incineration => "incineration",
        WasteRoute::Recycling => "recycling",
        WasteRoute::Digestion => "digestion",
        WasteRoute::Compost => "compost",
        WasteRoute::Reuse => "reuse",
    }
}

/// An end in a table: an actor by its name.
pub fn cell(territory: &Territory, origin: Origin) -> Cell {
    match origin {
        Origin::Actor(actor) => {
            let found = territory.actors.get(actor);
            Cell::Text(found.map_or_else(String::new, |actor| actor.name.clone()))
        }
        outside => Cell::Key(text_key("provenance", outside.id())),
    }
}
