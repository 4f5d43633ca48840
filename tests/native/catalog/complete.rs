//! Typical flows of an actor that declares little.

use boucle::catalog::{Driver, HeatFuel, PRESETS, complete, estimate_of, figures_behind, preset};
use boucle::model::{
    Actor, ActorId, ActorKind, CommuteMode, Country, Direction, Flow, LocalName, Provenance, Scale,
    Territory, WasteRoute,
};
use boucle::units::Unit;
use std::collections::BTreeMap;

fn actor(archetype: &str, employees: f64) -> Actor {
    Actor {
        id: ActorId("a".to_owned()),
        name: "A".to_owned(),
        archetype: archetype.to_owned(),
        kind: ActorKind::Company,
        employees,
        floor_m2: 0.0,
        roof_m2: 0.0,
        x_km: 0.0,
        y_km: 0.0,
        flows: Vec::new(),
        equipment: Vec::new(),
        skills: Vec::new(),
        commute: None,
        meals_per_day: 0.0,
        zone: String::new(),
    }
}

fn territory(actors: Vec<Actor>) -> Territory {
    Territory {
        format: "boucle-territory".to_owned(),
        version: 1,
        id: "t".to_owned(),
        name: LocalName::default(),
        country: Country::FR,
        scale: Scale::Zone,
        base_year: 2025,
        provenance: Provenance::User,
        sources: Vec::new(),
        facts: Vec::new(),
        factors: BTreeMap::new(),
        actors,
    }
}

fn completed(actor: Actor) -> Actor {
    complete(&territory(vec![actor])).actors.remove(0)
}

fn flow<'a>(actor: &'a Actor, resource: &str) -> &'a Flow {
    let found: Vec<_> = actor
        .flows
        .iter()
        .filter(|flow| flow.resource == resource)
        .collect();
    assert_eq!(found.len(), 1, "{resource}");
    found[0]
}

fn close(left: f64, right: f64) {
    assert!(
        (left - right).abs() <= 1e-9 * right.abs(),
        "{left} against {right}"
    );
}

#[test]
fn an_empty_workshop_of_a_hundred_gets_the_typical_flows() {
    let actor = completed(actor("metalworking", 100.0));
    // 100 x 14,000 kWh.
    close(flow(&actor, "energy.electricity").quantity, 1_400_000.0);
    // 100 x 12,000 kWh PCI x 0.856 / 0.9 = 1,141,333.33 kWh PCS of gas.
    close(
        flow(&actor, "energy.gas").quantity,
        1_200_000.0 * 0.856 / 0.9,
    );
    // 100 x 12,000 x 0.097 kWh of oil.
    close(flow(&actor, "energy.heating_oil").quantity, 116_400.0);
    // 100 x 18 m3, nine tenths of it as wastewater.
    close(flow(&actor, "water.tap").quantity, 1_800.0);
    close(flow(&actor, "water.wastewater").quantity, 1_620.0);
    // 100 x 2,200 kg, recycled.
    let metal = flow(&actor, "waste.metal");
    assert_eq!(
        (metal.unit, metal.route),
        (Unit::Tonne, Some(WasteRoute::Recycling))
    );
    close(metal.quantity, 220.0);
    // 0.12 x (1,400,000 + 1,200,000) kWh, gas counted by its net heating value.
    close(flow(&actor, "heat.rejected").quantity, 312_000.0);
    assert_eq!(flow(&actor, "heat.rejected").temperature_c, Some(60.0));
    // 100 x 70 m2 and 100 x 40 m2.
    close(actor.floor_m2, 7_000.0);
    close(actor.roof_m2, 4_000.0);
    assert!(
        actor
            .flows
            .iter()
            .all(|flow| flow.estimated && flow.uncertainty_pct > Some(0.0))
    );
}

#[test]
fn a_small_site_uses_less_energy_per_head_but_not_in_food() {
    // 20 x 42,000 x 0.46 = 386,400 kWh.
    let plastics = completed(actor("plastics", 20.0));
    close(flow(&plastics, "energy.electricity").quantity, 386_400.0);
    // Water and waste do not follow the size: 20 x 1,100 kg.
    close(flow(&plastics, "waste.plastic").quantity, 22.0);
    // 20 x 25,000 kWh: the source finds no effect of size in food.
    let food = completed(actor("food_processing", 20.0));
    close(flow(&food, "energy.electricity").quantity, 500_000.0);
}

#[test]
fn the_range_of_the_source_becomes_the_uncertainty() {
    // Water of a workshop: 7.2 to 45 m3. ln(45 / 7.2) / 2 = 0.916291; x 1.96 / 1.645 = 1.091751; e^1.091751 - 1 = 1.979486.
    let actor = completed(actor("metalworking", 10.0));
    let uncertainty = flow(&actor, "water.tap")
        .uncertainty_pct
        .expect("uncertainty");
    assert!((uncertainty - 197.9486).abs() < 0.01, "{uncertainty}");
}

#[test]
fn a_declared_flow_replaces_the_typical_one() {
    let mut declared = actor("metalworking", 100.0);
    let mut swarf = completed(declared.clone()).flows.remove(0);
    swarf.id = "swarf".to_owned();
    swarf.resource = "waste.steel.swarf".to_owned();
    swarf.direction = Direction::Out;
    swarf.quantity = 90.0;
    swarf.unit = Unit::Tonne;
    swarf.estimated = false;
    declared.flows.push(swarf);
    let actor = completed(declared);
    assert!(
        actor
            .flows
            .iter()
            .all(|flow| flow.resource != "waste.metal")
    );
    close(flow(&actor, "waste.steel.swarf").quantity, 90.0);
    // Other wastes are still filled in: 100 x 180 kg.
    close(flow(&actor, "waste.wood").quantity, 18.0);
}

#[test]
fn completing_twice_changes_nothing_and_order_is_irrelevant() {
    let mut other = actor("logistics", 60.0);
    other.id = ActorId("b".to_owned());
    let forth = complete(&territory(vec![actor("plastics", 80.0), other.clone()]));
    let back = complete(&territory(vec![other, actor("plastics", 80.0)]));
    assert_eq!(forth.actors[0], back.actors[1]);
    assert_eq!(forth.actors[1], back.actors[0]);
    assert_eq!(complete(&forth), forth);
}

#[test]
fn an_unknown_sector_gets_a_commute_and_no_flow() {
    let actor = completed(actor("circus", 10.0));
    assert!(actor.flows.is_empty());
    let commute = actor.commute.expect("commute");
    close(commute.one_way_km, 15.0);
    close(commute.days_per_year, 220.0);
    close(commute.modes.values().sum(), 1.0);
    // 0.78 by car, of which 0.1255 sharing: 0.6545 alone; 0.08 by public transport.
    close(commute.modes[&CommuteMode::CarAlone], 0.6545);
    close(commute.modes[&CommuteMode::Transit], 0.08);
}

#[test]
fn an_estimate_tells_how_it_came_about() {
    let actor = completed(actor("metalworking", 20.0));
    let why = |resource: &str| estimate_of(&actor, flow(&actor, resource)).expect("an estimate");
    let keys = |resource: &str| {
        let figures = figures_behind(&actor, &why(resource));
        let keys = figures.iter().map(|datum| datum.key.as_str());
        keys.collect::<Vec<_>>().join(" ")
    };
    // 14,000 kWh x 20 x 0.46 for a site under 50 employees.
    let electricity = why("energy.electricity");
    close(electricity.figures[0].value, 14_000.0);
    assert_eq!(
        (
            electricity.driver,
            electricity.amount,
            electricity.small_site
        ),
        (Driver::Employees, 20.0, Some(0.46))
    );
    close(electricity.flow.quantity, 128_800.0);
    assert_eq!(
        keys("energy.electricity"),
        "metalworking.elec generic.size_factor.under50"
    );
    // 12,000 kWh x 20 x 0.46 x 0.856 / 0.9.
    let gas = why("energy.gas");
    let (fuel, share) = gas.fuel.expect("a fuel");
    assert_eq!(fuel, HeatFuel::Gas);
    close(share, 0.856);
    close(gas.flow.quantity, 110_400.0 * 0.856 / 0.9);
    assert_eq!(
        keys("energy.gas"),
        "metalworking.heat_final generic.size_factor.under50 metalworking.heat_mix.gas"
    );
    // Nine tenths of 20 x 18 m3, whether that is declared or not.
    let wastewater = why("water.wastewater");
    assert_eq!(
        (wastewater.driver, wastewater.amount),
        (Driver::Water, 360.0)
    );
    // Rejected heat stands on all energy: 128,800 + 110,400 kWh by net heating value.
    let heat = why("heat.rejected");
    assert_eq!(heat.driver, Driver::Energy);
    close(heat.amount, 239_200.0);
    // Wastes do not follow the size of the site: 20 x 2,200 kg.
    assert_eq!(why("waste.metal").small_site, None);
    close(why("waste.metal").flow.quantity, 44.0);
}

#[test]
fn only_what_the_figures_give_is_explained_by_them() {
    let actor = completed(actor("metalworking", 100.0));
    let known = flow(&actor, "energy.electricity").clone();
    let explained = |flow: &Flow| estimate_of(&actor, flow).is_some();
    let megawatts = Flow {
        quantity: 1_400.0,
        unit: Unit::MegawattHour,
        ..known.clone()
    };
    assert!(explained(&megawatts), "the same in another unit");
    assert!(!explained(&Flow {
        estimated: false,
        ..known.clone()
    }));
    assert!(!explained(&Flow {
        quantity: 1_400_001.0,
        ..known.clone()
    }));
    assert!(!explained(&Flow {
        direction: Direction::Out,
        ..known.clone()
    }));
    assert!(!explained(&Flow {
        resource: "circus".to_owned(),
        ..known
    }));
}

#[test]
fn every_estimate_of_every_territory_is_explained() {
    for id in PRESETS {
        let territory = complete(&preset(id).expect("a preset"));
        for actor in &territory.actors {
            for flow in actor.flows.iter().filter(|flow| flow.estimated) {
                let why = estimate_of(actor, flow);
                let why = why.unwrap_or_else(|| panic!("{id} {} {}", actor.name, flow.resource));
                assert_eq!(why.flow, *flow);
                assert!(!figures_behind(actor, &why).is_empty());
            }
        }
    }
}
