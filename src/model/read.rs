//! Reads a territory file without trusting it: each fault is named with its path, and what is sound is kept.

use super::field::{FieldReader, check_format, parse};
use super::read_actor::read_actor;
use super::{
    Actor, Country, Fact, LocalName, Partner, Problem, Problems, Provenance, Scale, Territory,
};
use crate::numeric::order;
use std::collections::{BTreeMap, BTreeSet};

/// Value of the field `format` of a territory file.
pub const TERRITORY_FORMAT: &str = "boucle-territory";
/// Version of the format that this product writes.
pub const TERRITORY_VERSION: u32 = 1;
/// Largest file that is read, bytes.
pub const TERRITORY_BYTES: usize = 20_000_000;
/// Years that a base year may be.
const BASE_YEARS: (f64, f64) = (1990.0, 2060.0);

/// Reads a territory; `None` when nothing of it can be used.
pub fn read_territory(json: &str) -> (Option<Territory>, Problems) {
    let mut problems = Problems::new();
    let value = match parse(json, TERRITORY_BYTES) {
        Ok(value) => value,
        Err(problem) => return (None, vec![problem]),
    };
    let territory = FieldReader::new(&value, "", &mut problems)
        .and_then(|fields| territory(&fields, &mut problems));
    (territory, problems)
}

fn territory(fields: &FieldReader, problems: &mut Problems) -> Option<Territory> {
    let version = check_format(fields, TERRITORY_FORMAT, TERRITORY_VERSION, problems)?;
    for name in ["id", "name", "country", "actors"] {
        fields.require(name, problems);
    }
    let actors = read_actors(fields, problems);
    if actors.is_empty() {
        problems.push(Problem::new("actors", "empty-territory"));
    }
    Some(Territory {
        format: TERRITORY_FORMAT.to_owned(),
        version,
        id: fields.text("id", problems).unwrap_or_default(),
        name: local_name(fields, problems),
        country: fields
            .choice("country", "FR, LU", problems)
            .unwrap_or(Country::FR),
        scale: fields
            .choice(
                "scale",
                "company, zone, municipality, region, country",
                problems,
            )
            .unwrap_or(Scale::Zone),
        base_year: fields
            .number("base_year", BASE_YEARS, problems)
            .map_or(2025, |year| year as i32),
        provenance: fields
            .choice("provenance", "published, illustrative, user", problems)
            .unwrap_or(Provenance::User),
        sources: texts(fields, "sources"),
        facts: facts(fields, problems),
        factors: factors(fields, problems),
        actors,
    })
}

fn local_name(fields: &FieldReader, problems: &mut Problems) -> LocalName {
    let Some(names) = fields.object("name", problems) else {
        return LocalName::default();
    };
    let mut name = |language: &str| names.text(language, problems).unwrap_or_default();
    LocalName {
        fr: name("fr"),
        en: name("en"),
        de: name("de"),
        lb: name("lb"),
    }
}

fn texts(fields: &FieldReader, name: &str) -> Vec<String> {
    fields
        .list(name, &mut Problems::new())
        .into_iter()
        .filter_map(|(value, _)| value.as_str().map(str::to_owned))
        .collect()
}

fn facts(fields: &FieldReader, problems: &mut Problems) -> Vec<Fact> {
    fields
        .list("facts", problems)
        .into_iter()
        .filter_map(|(value, path)| {
            let fact = FieldReader::new(value, &path, problems)?;
            Some(Fact {
                id: fact.text("id", problems)?,
                value: fact.number("value", (-1e15, 1e15), problems)?,
                source: fact.text("source", problems).unwrap_or_default(),
                year: fact
                    .number("year", (1900.0, 2100.0), problems)
                    .map_or(0, |year| year as i32),
            })
        })
        .collect()
}

fn factors(fields: &FieldReader, problems: &mut Problems) -> BTreeMap<String, f64> {
    let Some(factors) = fields.object("factors", problems) else {
        return BTreeMap::new();
    };
    order::map_of(factors.names().filter_map(|key| {
        let value = factors.number(key, (-1e9, 1e9), problems)?;
        Some((key.to_owned(), value))
    }))
}

fn read_actors(fields: &FieldReader, problems: &mut Problems) -> Vec<Actor> {
    let mut known = BTreeSet::new();
    let mut actors = Vec::new();
    for (value, path) in fields.list("actors", problems) {
        let Some(reader) = FieldReader::new(value, &path, problems) else {
            continue;
        };
        let Some(actor) = read_actor(&reader, problems) else {
            continue;
        };
        if known.insert(actor.id.clone()) {
            actors.push(actor);
        } else {
            problems.push(
                Problem::new(reader.path_of("id"), "duplicate-id").with("value", &actor.id.0),
            );
        }
    }
    check_partners(&mut actors, problems);
    actors
}

/// A partner that is not in the territory: the flow is kept as one with the region.
fn check_partners(actors: &mut [Actor], problems: &mut Problems) {
    let known = order::set_of(actors.iter().map(|actor| actor.id.clone()));
    for (index, actor) in actors.iter_mut().enumerate() {
        for (place, flow) in actor.flows.iter_mut().enumerate() {
            if let Partner::Actor { id } = &flow.partner
                && !known.contains(id)
            {
                let path = format!("actors[{index}].flows[{place}].partner.id");
                problems.push(Problem::new(path, "unknown-partner").with("value", &id.0));
                flow.partner = Partner::Region;
            }
        }
    }
}
