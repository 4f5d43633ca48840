//! The territories of the product: sane sums, closed masses, nothing unknown.

use boucle::catalog::{EquipmentClass, PRESETS, SKILLS, catalog, complete, preset};
use boucle::model::{Actor, ActorId, ActorKind, Direction, Flow, Partner, Provenance, Territory};
use boucle::units::Unit;
use std::collections::BTreeSet;

fn pompey() -> Territory {
    complete(&preset("pompey").expect("pompey"))
}

/// Sum of the flows of an actor whose resource lies within `group`, in `unit`.
fn sum(actor: &Actor, direction: Direction, group: &str, unit: Unit) -> f64 {
    let within =
        |flow: &&Flow| flow.direction == direction && catalog().is_within(&flow.resource, group);
    actor
        .flows
        .iter()
        .filter(within)
        .filter_map(|flow| Some(flow.quantity * flow.unit.factor_to(unit)?))
        .sum()
}

/// Solid matter in tonnes: everything with a mass but energy and water.
fn solid_t(actor: &Actor, direction: Direction) -> f64 {
    let solid = |flow: &&Flow| {
        flow.direction == direction
            && ["energy", "heat", "water"]
                .iter()
                .all(|group| !catalog().is_within(&flow.resource, group))
    };
    let mass = |flow: &Flow| {
        catalog()
            .resource(&flow.resource)?
            .mass_kg(flow.quantity, flow.unit)
    };
    actor
        .flows
        .iter()
        .filter(solid)
        .filter_map(mass)
        .sum::<f64>()
        / 1_000.0
}

#[test]
fn every_preset_opens_and_no_other_does() {
    for id in PRESETS {
        assert_eq!(
            preset(id).map(|territory| territory.id),
            Some((*id).to_owned())
        );
    }
    assert!(preset("atlantis").is_none());
}

#[test]
fn pompey_is_marked_as_illustrative_and_keeps_its_published_facts_apart() {
    let territory = pompey();
    assert_eq!(territory.provenance, Provenance::Illustrative);
    assert_eq!(territory.actors.len(), 25);
    let facts: Vec<_> = territory
        .facts
        .iter()
        .map(|fact| (fact.id.as_str(), fact.value))
        .collect();
    let published = [
        ("workshop-companies", 25.0),
        ("potential-synergies", 299.0),
        ("programme-actions", 27.0),
        ("park-companies", 120.0),
        ("park-jobs", 4_000.0),
    ];
    assert_eq!(facts, published);
    let public = territory
        .actors
        .iter()
        .filter(|actor| actor.kind == ActorKind::Public);
    assert_eq!(public.count(), 1);
    let employees: f64 = territory.actors.iter().map(|actor| actor.employees).sum();
    assert!((employees - 1_506.0).abs() < 1e-9);
}

#[test]
fn pompey_names_only_what_the_catalog_knows() {
    let territory = pompey();
    let ids: BTreeSet<&ActorId> = territory.actors.iter().map(|actor| &actor.id).collect();
    assert_eq!(ids.len(), territory.actors.len());
    for actor in &territory.actors {
        assert!(
            catalog().archetype(&actor.archetype).is_some(),
            "{}",
            actor.archetype
        );
        let flow_ids: BTreeSet<_> = actor.flows.iter().map(|flow| &flow.id).collect();
        assert_eq!(flow_ids.len(), actor.flows.len(), "{:?}", actor.id);
        for flow in &actor.flows {
            let resource = catalog().resource(&flow.resource).expect(&flow.resource);
            assert!(
                flow.unit.factor_to(resource.unit).is_some(),
                "{}",
                flow.resource
            );
            if let Partner::Actor { id } = &flow.partner {
                assert!(ids.contains(id), "{id:?}");
            }
        }
        for equipment in &actor.equipment {
            assert!(
                EquipmentClass::find(&equipment.class).is_some(),
                "{}",
                equipment.class
            );
            // No class can be used for more than all the hours of the year.
            assert!(equipment.use_hours_per_year <= equipment.units * 8_760.0);
        }
        for skill in &actor.skills {
            assert!(SKILLS.contains(&skill.class.as_str()), "{}", skill.class);
            assert!((0.1..=0.7).contains(&skill.need_fte));
        }
    }
}

#[test]
fn matter_in_is_matter_out_for_every_producer_of_pompey() {
    let territory = pompey();
    let goods = |actor: &&Actor| actor.flows.iter().any(|flow| flow.id == "produits");
    let producers: Vec<_> = territory.actors.iter().filter(goods).collect();
    // All but the two offices and the municipal services, whose supplies are not described.
    assert_eq!(producers.len(), 22);
    for actor in producers {
        let (into, out) = (
            solid_t(actor, Direction::In),
            solid_t(actor, Direction::Out),
        );
        assert!(
            (into - out).abs() <= 1e-6 * into,
            "{:?}: {into} t in, {out} t out",
            actor.id
        );
    }
}

#[test]
fn what_one_actor_delivers_inside_the_other_receives() {
    let territory = pompey();
    let inside = |direction: Direction| {
        let mut flows = Vec::new();
        for actor in &territory.actors {
            for flow in actor
                .flows
                .iter()
                .filter(|flow| flow.direction == direction)
            {
                if let Partner::Actor { id } = &flow.partner {
                    let (from, to) = match direction {
                        Direction::Out => (&actor.id, id),
                        Direction::In => (id, &actor.id),
                    };
                    flows.push((
                        from.0.clone(),
                        to.0.clone(),
                        flow.resource.clone(),
                        flow.quantity.to_bits(),
                    ));
                }
            }
        }
        flows.sort();
        flows
    };
    assert_eq!(inside(Direction::Out).len(), 1);
    assert_eq!(inside(Direction::Out), inside(Direction::In));
}

#[test]
fn the_sums_of_pompey_are_those_of_such_a_park() {
    let territory = pompey();
    let total = |direction, group: &str, unit| -> f64 {
        territory
            .actors
            .iter()
            .map(|actor| sum(actor, direction, group, unit))
            .sum()
    };
    let electricity = total(Direction::In, "energy.electricity", Unit::GigawattHour);
    let gas = total(Direction::In, "energy.gas", Unit::GigawattHour);
    let waste = total(Direction::Out, "waste", Unit::Tonne);
    println!("electricity {electricity} GWh, gas {gas} GWh PCS, waste {waste} t");
    assert!((15.0..35.0).contains(&electricity), "{electricity} GWh");
    assert!((10.0..30.0).contains(&gas), "{gas} GWh");
    assert!((1_500.0..5_000.0).contains(&waste), "{waste} t");
    let energy = total(Direction::In, "energy", Unit::GigawattHour);
    for actor in &territory.actors {
        let share = sum(actor, Direction::In, "energy", Unit::GigawattHour) / energy;
        assert!(share < 0.35, "{:?} takes {share} of the energy", actor.id);
        println!("{} {:.3}", actor.id.0, share);
    }
}

#[test]
fn the_order_of_the_actors_is_irrelevant() {
    let mut reversed = preset("pompey").expect("pompey");
    reversed.actors.reverse();
    let mut completed = complete(&reversed);
    completed.actors.reverse();
    assert_eq!(completed, pompey());
}
