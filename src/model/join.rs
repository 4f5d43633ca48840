//! Several territories as one: the zones of a municipality, the municipalities of a region.

use super::{
    Actor, ActorId, LocalName, Partner, Problem, Provenance, Scale, TERRITORY_FORMAT,
    TERRITORY_VERSION, Territory,
};
use std::collections::{BTreeMap, BTreeSet};

/// Km between two zones that are put side by side: far enough that nobody shares a car, a pipe or a machine across it
/// because of where a plan happens to begin (assumed).
const GAP_KM: f64 = 10.0;

/// The actors of several territories in one. What each declares stays as it is; ids begin with that of the territory that
/// the actor comes from, and partners follow.
///
/// An actor without a zone gets the name of its territory as one. The plan of a territory has an origin of its own, so that
/// positions say nothing of how far two territories are apart: the first keeps its place, and each further one is set to
/// the east of those before it, 10 km away. Published facts are about the parts and are not carried over; sources are.
///
/// # Errors
///
/// With no territory (`joined-nothing`), or with territories of several base years (`joined-years`) or countries
/// (`joined-countries`), or of several values for one figure of the catalog (`joined-factors`): one result cannot hold both.
pub fn join(
    id: &str,
    name: LocalName,
    scale: Scale,
    parts: &[&Territory],
) -> Result<Territory, Problem> {
    let Some(first) = parts.first() else {
        return Err(Problem::new("", "joined-nothing"));
    };
    check_same(first, parts)?;
    Ok(Territory {
        format: TERRITORY_FORMAT.to_owned(),
        version: TERRITORY_VERSION,
        id: id.to_owned(),
        name,
        country: first.country,
        scale,
        base_year: first.base_year,
        provenance: provenance(parts),
        sources: sources(parts),
        facts: Vec::new(),
        factors: factors(parts)?,
        actors: actors(parts),
    })
}

/// The actors of all parts under their new ids, each part to the east of those before it.
fn actors(parts: &[&Territory]) -> Vec<Actor> {
    let mut actors = Vec::new();
    let mut taken = BTreeSet::new();
    let mut edge_km: Option<f64> = None;
    for part in parts {
        let ids = new_ids(part, &mut taken);
        let shift_km = shift(part, edge_km);
        for actor in &part.actors {
            let Some(actor) = moved(actor, part, &ids, shift_km) else {
                continue;
            };
            actors.push(actor);
        }
        let edges = actors.iter().map(|actor| actor.x_km);
        edge_km = edges.reduce(f64::max);
    }
    actors
}

fn check_same(first: &Territory, parts: &[&Territory]) -> Result<(), Problem> {
    for (index, part) in parts.iter().enumerate() {
        let fault = |field: &str, code| Problem::new(format!("territories[{index}].{field}"), code);
        if part.base_year != first.base_year {
            return Err(fault("base_year", "joined-years")
                .with("value", part.base_year)
                .with("expected", first.base_year));
        }
        if part.country != first.country {
            return Err(fault("country", "joined-countries")
                .with("value", format!("{:?}", part.country))
                .with("expected", format!("{:?}", first.country)));
        }
    }
    Ok(())
}

/// The weakest of the parts: what is illustrative somewhere is not a survey as a whole.
fn provenance(parts: &[&Territory]) -> Provenance {
    let some = |wanted| parts.iter().any(|part| part.provenance == wanted);
    [Provenance::Illustrative, Provenance::User]
        .into_iter()
        .find(|wanted| some(*wanted))
        .unwrap_or(Provenance::Published)
}

/// All sources once, in the order in which they come.
fn sources(parts: &[&Territory]) -> Vec<String> {
    let mut sources: Vec<String> = Vec::new();
    for source in parts.iter().flat_map(|part| &part.sources) {
        if !sources.contains(source) {
            sources.push(source.clone());
        }
    }
    sources
}

/// The figures that the parts replace. A part that leaves one to the catalog has another value for it, unless nobody is
/// there whom it could concern.
fn factors(parts: &[&Territory]) -> Result<BTreeMap<String, f64>, Problem> {
    let peopled = || {
        let all = parts.iter().enumerate();
        all.filter(|(_, part)| !part.actors.is_empty())
    };
    let mut factors = BTreeMap::new();
    for (index, part) in peopled() {
        for (key, value) in &part.factors {
            let same = |other: &Territory| {
                let found = other.factors.get(key).map(|other| other.to_bits());
                found == Some(value.to_bits())
            };
            if !peopled().all(|(_, other)| same(other)) {
                let path = format!("territories[{index}].factors.{key}");
                return Err(Problem::new(path, "joined-factors").with("value", key));
            }
            factors.insert(key.clone(), *value);
        }
    }
    Ok(factors)
}

/// A new id for each actor of a part: that of its territory, a point and its own, with a number where that is taken.
fn new_ids<'a>(
    part: &'a Territory,
    taken: &mut BTreeSet<String>,
) -> BTreeMap<&'a ActorId, ActorId> {
    let mut ids = BTreeMap::new();
    for actor in &part.actors {
        let plain = format!("{}.{}", part.id, actor.id.0);
        let mut id = plain.clone();
        let mut number = 1;
        while !taken.insert(id.clone()) {
            number += 1;
            id = format!("{plain}-{number}");
        }
        ids.insert(&actor.id, ActorId(id));
    }
    ids
}

/// Km by which a part is moved to the east so that it begins beyond what is there.
fn shift(part: &Territory, edge_km: Option<f64>) -> f64 {
    let west = (part.actors.iter().map(|actor| actor.x_km)).reduce(f64::min);
    match (edge_km, west) {
        (Some(edge), Some(west)) => edge + GAP_KM - west,
        _ => 0.0,
    }
}

fn moved(
    actor: &Actor,
    part: &Territory,
    ids: &BTreeMap<&ActorId, ActorId>,
    shift_km: f64,
) -> Option<Actor> {
    let mut moved = actor.clone();
    moved.id = ids.get(&actor.id)?.clone();
    moved.x_km += shift_km;
    if moved.zone.is_empty() {
        // French is the language in which the territories of both countries write their data.
        let name = part.name.in_language("fr");
        moved
            .zone
            .push_str(if name.is_empty() { &part.id } else { name });
    }
    for flow in &mut moved.flows {
        if let Partner::Actor { id } = &flow.partner {
            // A partner that its territory does not have must not become somebody else's neighbour.
            flow.partner = ids
                .get(id)
                .map_or(Partner::Region, |id| Partner::Actor { id: id.clone() });
        }
    }
    Some(moved)
}
