//! Reads an actor of a territory file: its flows, equipment, skills and commuting.

use super::field::FieldReader;
use super::{
    Actor, ActorId, ActorKind, Commute, CommuteMode, Equipment, Flow, Partner, Problem, Problems,
    SkillNeed,
};
use crate::numeric::order;
use crate::units::Unit;
use std::collections::{BTreeMap, BTreeSet};

/// Largest quantity of anything: far above what a country uses in a year.
const MOST: f64 = 1e15;
/// Most employees of one actor.
const MOST_EMPLOYEES: f64 = 1e7;
/// Km around the origin in which an actor may stand: half the Earth.
const MOST_KM: f64 = 20_000.0;

/// Reads an actor; `None` without an id.
pub(super) fn read_actor(fields: &FieldReader, problems: &mut Problems) -> Option<Actor> {
    fields.require("id", problems);
    fields.require("archetype", problems);
    let id = fields.text("id", problems)?;
    let mut size =
        |name: &str, most: f64| fields.number(name, (0.0, most), problems).unwrap_or(0.0);
    let employees = size("employees", MOST_EMPLOYEES);
    let floor_m2 = size("floor_m2", MOST);
    let roof_m2 = size("roof_m2", MOST);
    let meals_per_day = size("meals_per_day", MOST_EMPLOYEES);
    let mut place = |name: &str| {
        fields
            .number(name, (-MOST_KM, MOST_KM), problems)
            .unwrap_or(0.0)
    };
    Some(Actor {
        x_km: place("x_km"),
        y_km: place("y_km"),
        name: fields.text("name", problems).unwrap_or_else(|| id.clone()),
        id: ActorId(id),
        archetype: fields.text("archetype", problems).unwrap_or_default(),
        kind: fields
            .choice("kind", "company, public", problems)
            .unwrap_or(ActorKind::Company),
        employees,
        floor_m2,
        roof_m2,
        flows: flows(fields, problems),
        equipment: equipment(fields, problems),
        skills: skills(fields, problems),
        commute: commute(fields, problems),
        meals_per_day,
        zone: fields.text("zone", problems).unwrap_or_default(),
    })
}

fn flows(fields: &FieldReader, problems: &mut Problems) -> Vec<Flow> {
    let mut known = BTreeSet::new();
    let mut flows = Vec::new();
    for (value, path) in fields.list("flows", problems) {
        let Some(reader) = FieldReader::new(value, &path, problems) else {
            continue;
        };
        let Some(flow) = flow(&reader, problems) else {
            continue;
        };
        if known.insert(flow.id.clone()) {
            flows.push(flow);
        } else {
            problems
                .push(Problem::new(reader.path_of("id"), "duplicate-id").with("value", &flow.id));
        }
    }
    flows
}

fn flow(fields: &FieldReader, problems: &mut Problems) -> Option<Flow> {
    for name in ["id", "resource", "direction", "quantity", "unit"] {
        fields.require(name, problems);
    }
    let resource = fields.text("resource", problems)?;
    let routes = "landfill, incineration, recycling, digestion, compost, reuse";
    Some(Flow {
        id: fields
            .text("id", problems)
            .unwrap_or_else(|| resource.clone()),
        direction: fields.choice("direction", "in, out", problems)?,
        quantity: fields.number("quantity", (0.0, MOST), problems)?,
        unit: unit(fields, problems)?,
        frequency: fields
            .choice(
                "frequency",
                "continuous, daily, weekly, monthly, seasonal, occasional",
                problems,
            )
            .unwrap_or_default(),
        months: months(fields, problems),
        partner: partner(fields, problems),
        distance_km: fields.number("distance_km", (0.0, MOST_KM), problems),
        price_eur_per_unit: fields.number("price_eur_per_unit", (-1e9, 1e9), problems),
        route: fields.choice("route", routes, problems),
        temperature_c: fields.number("temperature_c", (-273.0, 3_000.0), problems),
        uncertainty_pct: fields.number("uncertainty_pct", (0.0, 1_000.0), problems),
        estimated: fields.boolean("estimated", problems).unwrap_or(false),
        resource,
    })
}

fn unit(fields: &FieldReader, problems: &mut Problems) -> Option<Unit> {
    let symbol = fields.text("unit", problems)?;
    let unit = Unit::parse(&symbol);
    if unit.is_none() {
        problems.push(Problem::new(fields.path_of("unit"), "unknown-unit").with("value", &symbol));
    }
    unit
}

fn partner(fields: &FieldReader, problems: &mut Problems) -> Partner {
    let known = "actor, region, country, world";
    fields
        .choice("partner", known, problems)
        .unwrap_or_default()
}

fn months(fields: &FieldReader, problems: &mut Problems) -> Option<[f64; 12]> {
    let shares: [f64; 12] = fields.choice("months", "12 × 0–1", problems)?;
    if shares.iter().any(|share| !(0.0..=1e9).contains(share)) {
        problems.push(Problem::new(fields.path_of("months"), "negative"));
        return None;
    }
    let total: f64 = shares.iter().sum();
    check_sum(total, &fields.path_of("months"), problems);
    (total > 0.0).then(|| shares.map(|share| share / total))
}

fn check_sum(total: f64, path: &str, problems: &mut Problems) {
    if (total - 1.0).abs() > 1e-3 {
        problems.push(Problem::new(path, "shares-not-one").with("value", total));
    }
}

fn equipment(fields: &FieldReader, problems: &mut Problems) -> Vec<Equipment> {
    fields
        .list("equipment", problems)
        .into_iter()
        .filter_map(|(value, path)| {
            let reader = FieldReader::new(value, &path, problems)?;
            reader.require("class", problems);
            Some(Equipment {
                class: reader.text("class", problems)?,
                units: reader.number("units", (0.0, 1e9), problems).unwrap_or(0.0),
                use_hours_per_year: reader
                    .number("use_hours_per_year", (0.0, MOST), problems)
                    .unwrap_or(0.0),
            })
        })
        .collect()
}

fn skills(fields: &FieldReader, problems: &mut Problems) -> Vec<SkillNeed> {
    fields
        .list("skills", problems)
        .into_iter()
        .filter_map(|(value, path)| {
            let reader = FieldReader::new(value, &path, problems)?;
            reader.require("class", problems);
            Some(SkillNeed {
                class: reader.text("class", problems)?,
                need_fte: reader
                    .number("need_fte", (0.0, 1e5), problems)
                    .unwrap_or(0.0),
                provision: reader.choice("provision", "consultant, part_time, none", problems)?,
            })
        })
        .collect()
}

fn commute(fields: &FieldReader, problems: &mut Problems) -> Option<Commute> {
    let reader = fields.object("commute", problems)?;
    let one_way_km = reader.number("one_way_km", (0.0, 1_000.0), problems)?;
    let days_per_year = reader
        .number("days_per_year", (0.0, 366.0), problems)
        .unwrap_or(220.0);
    let known = "car_alone, carpool, transit, bike, walk";
    let modes: BTreeMap<CommuteMode, f64> =
        reader.choice("modes", known, problems).unwrap_or_default();
    let sound = modes.values().all(|share| (0.0..=1e9).contains(share));
    let total: f64 = modes.values().sum();
    if !sound || total <= 0.0 {
        problems.push(Problem::new(reader.path_of("modes"), "shares-not-one").with("value", total));
        return None;
    }
    check_sum(total, &reader.path_of("modes"), problems);
    Some(Commute {
        one_way_km,
        days_per_year,
        modes: order::map_of(modes.into_iter().map(|(mode, share)| (mode, share / total))),
    })
}
