//! A territory from counts and sizes: so many metal workshops of so many people, so many offices.

use super::assign::unique_actor;
use crate::model::{
    Actor, Country, LocalName, Provenance, Scale, TERRITORY_FORMAT, TERRITORY_VERSION, Territory,
};
use std::collections::BTreeMap;

/// Metres between two sites of a territory whose plan nobody has drawn yet.
const SPACING_KM: f64 = 0.15;

/// Companies alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Kin {
    /// Their sector archetype.
    pub archetype: String,
    /// What one of them is called; a number follows.
    pub name: String,
    /// How many there are.
    pub count: usize,
    /// Employees of each.
    pub employees: f64,
}

/// A territory of one's own, with companies of some sectors. They stand in rows until somebody gives them their places.
pub fn founded(
    id: &str,
    name: &str,
    country: Country,
    scale: Scale,
    base_year: i32,
    kin: &[Kin],
) -> Territory {
    let mut territory = Territory {
        format: TERRITORY_FORMAT.to_owned(),
        version: TERRITORY_VERSION,
        id: id.to_owned(),
        name: LocalName {
            fr: name.to_owned(),
            en: name.to_owned(),
            de: name.to_owned(),
            lb: name.to_owned(),
        },
        country,
        scale,
        base_year,
        provenance: Provenance::User,
        sources: Vec::new(),
        facts: Vec::new(),
        factors: BTreeMap::new(),
        actors: Vec::new(),
    };
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    for one in kin {
        let alike = kin.iter().filter(|other| other.name == one.name);
        let alike: usize = alike.map(|other| other.count).sum();
        for _ in 0..one.count {
            let number = numbers.entry(&one.name).or_default();
            *number += 1;
            let name = if alike == 1 {
                one.name.clone()
            } else {
                format!("{} {number}", one.name)
            };
            let mut actor = Actor::unknown(unique_actor(&territory, &name));
            actor.name = name;
            actor.archetype.clone_from(&one.archetype);
            actor.employees = one.employees;
            territory.actors.push(actor);
        }
    }
    let width = (territory.actors.len() as f64).sqrt().ceil().max(1.0) as usize;
    for (place, actor) in territory.actors.iter_mut().enumerate() {
        actor.x_km = SPACING_KM * (place % width) as f64;
        actor.y_km = SPACING_KM * (place / width) as f64;
    }
    territory
}
