//! From physical flows to what is drawn.

use boucle::engine::{PhysicalFlow, PhysicalNetwork, Place};
use boucle::view::Hue;
use boucle::view::sankey::{Emphasis, Options, SankeyInput, Which, sankey_of, table_of};
use boucle::view::table::Cell;

fn flow(from: Place, to: Place, resource: &'static str, quantity: f64) -> PhysicalFlow {
    PhysicalFlow {
        from,
        to,
        resource,
        quantity,
        action: None,
    }
}

fn sector(archetype: &str) -> Place {
    Place::Sector(archetype.into())
}

/// Gas falls from 100 to 80, power stays at 50, heat goes from one sector to the other.
fn network() -> PhysicalNetwork {
    let gas = Place::Source("energy.gas");
    let power = Place::Source("energy.electricity");
    let lost = Place::Sink("heat.lost");
    let (metal, food) = (sector("metalworking"), sector("food_processing"));
    let common = vec![
        flow(power, metal.clone(), "energy.electricity", 50.0),
        flow(metal.clone(), lost.clone(), "heat.lost", 50.0),
        flow(metal.clone(), lost, "heat.rejected", 0.0),
    ];
    let mut before = common.clone();
    before.push(flow(gas.clone(), food.clone(), "energy.gas", 100.0));
    let mut after = common;
    after.push(flow(gas.clone(), food.clone(), "energy.gas", 30.0));
    after.push(flow(gas, food.clone(), "energy.gas", 50.0));
    after.push(flow(metal, food, "heat.shared", 20.0));
    PhysicalNetwork { before, after }
}

fn label_of(input: &SankeyInput, node: usize) -> &str {
    &input.nodes[node].label
}

fn find<'a>(input: &'a SankeyInput, from: &str, to: &str) -> &'a boucle::view::sankey::Link {
    input
        .links
        .iter()
        .find(|link| label_of(input, link.from) == from && label_of(input, link.to) == to)
        .expect("the flow is drawn")
}

#[test]
fn links_carry_both_states_and_say_what_changed() {
    let input = sankey_of(&network(), Which::After, Options::default());
    let gas = find(&input, "place-energy-gas", "archetype-food-processing");
    assert_eq!((gas.value, gas.before, gas.hue), (80.0, 100.0, Hue::Gas));
    assert_eq!(gas.emphasis, Emphasis::Changed);
    assert_eq!(gas.label, "resource-energy-gas");
    let power = find(&input, "place-energy-electricity", "archetype-metalworking");
    assert_eq!(power.emphasis, Emphasis::Quiet);
    let heat = find(
        &input,
        "archetype-metalworking",
        "archetype-food-processing",
    );
    assert_eq!(
        (heat.value, heat.before, heat.emphasis),
        (20.0, 0.0, Emphasis::New)
    );
    assert_eq!(heat.hue.id(), "energy");
    // The flow of nothing is not there: four links.
    assert_eq!(input.links.len(), 4);
}

#[test]
fn the_state_before_has_no_exchange() {
    let input = sankey_of(&network(), Which::Before, Options::default());
    let gas = find(&input, "place-energy-gas", "archetype-food-processing");
    assert_eq!(
        (gas.value, gas.before, gas.emphasis),
        (100.0, 100.0, Emphasis::Quiet)
    );
    let drawn = boucle::view::sankey::layout(&input, boucle::view::sankey::Format::NORMAL);
    assert!(drawn.loops.is_empty());
}

#[test]
fn resources_of_one_hue_share_a_band_without_a_name() {
    let route = Place::Sink("route.recycling");
    let waste = PhysicalNetwork {
        before: vec![
            flow(sector("logistics"), route.clone(), "waste.cardboard", 7.0),
            flow(sector("logistics"), route, "waste.metal", 5.0),
        ],
        after: Vec::new(),
    };
    let input = sankey_of(&waste, Which::Before, Options::default());
    let band = find(&input, "archetype-logistics", "place-route-recycling");
    assert_eq!(
        (band.value, band.label.as_str(), band.hue),
        (12.0, "", Hue::Matter)
    );
}

/// Ten sectors that use 1 to 10 of gas, and pass their unit to the next.
fn many() -> PhysicalNetwork {
    let names: Vec<String> = (0..10).map(|number| format!("sector_{number}")).collect();
    let gas = names.iter().enumerate().map(|(number, name)| {
        let quantity = 1.0 + number as f64;
        flow(
            Place::Source("energy.gas"),
            sector(name),
            "energy.gas",
            quantity,
        )
    });
    let resources = [
        "heat.shared",
        "pallet.new",
        "solar.shared",
        "waste.wood",
        "water.rain",
    ];
    let exchanges = resources.into_iter().enumerate().map(|(number, resource)| {
        let quantity = 1.0 + number as f64;
        flow(
            sector(&names[0]),
            sector(&names[9 - number]),
            resource,
            quantity,
        )
    });
    PhysicalNetwork {
        before: gas.collect(),
        after: exchanges.collect(),
    }
}

#[test]
fn the_smallest_are_merged_and_nothing_is_lost() {
    let input = sankey_of(&many(), Which::Before, Options::default());
    let sectors: Vec<&str> = input
        .nodes
        .iter()
        .filter(|node| node.column == 1)
        .map(|node| node.label.as_str())
        .collect();
    assert_eq!(sectors.len(), 8);
    // Sectors 1, 2 and 3 of sizes 2, 3 and 4 are merged; sector 0 exchanges 15 and stays.
    let merged = find(&input, "place-energy-gas", "place-other");
    assert!((merged.value - 9.0).abs() < 1e-9);
    assert!(sectors.contains(&"archetype-sector-0"));
    let total: f64 = input.links.iter().map(|link| link.value).sum();
    // 1 + 2 + ... + 10.
    assert!((total - 55.0).abs() < 1e-9);
    // All ten fit when there is room for ten: none is called other.
    let roomy = Options {
        sectors: 10,
        ..Options::default()
    };
    let input = sankey_of(&many(), Which::Before, roomy);
    assert!(input.nodes.iter().all(|node| node.label != "place-other"));
}

#[test]
fn the_smallest_exchanges_share_a_loop() {
    let input = sankey_of(&many(), Which::After, Options::default());
    let mut names: Vec<(&str, f64)> = input
        .links
        .iter()
        .filter(|link| link.value > 0.0)
        .map(|link| (link.label.as_str(), link.value))
        .collect();
    names.sort_by(|left, right| left.1.total_cmp(&right.1));
    // Five resources for four loops: the two smallest, of 1 and 2, go together.
    assert_eq!(
        names,
        [
            ("place-other", 1.0),
            ("place-other", 2.0),
            ("resource-solar-shared", 3.0),
            ("resource-waste-wood", 4.0),
            ("resource-water-rain", 5.0),
        ]
    );
}

#[test]
fn the_order_of_flows_is_irrelevant() {
    let mut turned = network();
    turned.before.reverse();
    turned.after.reverse();
    let options = Options::default();
    assert_eq!(
        sankey_of(&turned, Which::After, options),
        sankey_of(&network(), Which::After, options)
    );
    assert_eq!(table_of(&turned, "MWh"), table_of(&network(), "MWh"));
}

#[test]
fn the_table_has_every_flow_with_both_states() {
    let table = table_of(&network(), "MWh");
    assert_eq!(table.columns[3].unit, Some("MWh"));
    assert_eq!(table.rows.len(), 4);
    let gas: Vec<Cell> = vec![
        Cell::Key("place-energy-gas".to_owned()),
        Cell::Key("archetype-food-processing".to_owned()),
        Cell::Key("resource-energy-gas".to_owned()),
        Cell::Number(100.0),
        Cell::Number(80.0),
    ];
    assert!(table.rows.contains(&gas));
}

#[test]
fn labels_are_translated_everywhere() {
    let input =
        sankey_of(&network(), Which::After, Options::default()).translated(str::to_uppercase);
    assert!(
        input
            .nodes
            .iter()
            .all(|node| node.label == node.label.to_uppercase())
    );
    assert!(
        input
            .links
            .iter()
            .any(|link| link.label == "RESOURCE-HEAT-SHARED")
    );
}

#[test]
fn an_empty_network_has_nothing_to_draw() {
    let input = sankey_of(
        &PhysicalNetwork::default(),
        Which::After,
        Options::default(),
    );
    assert_eq!(input, SankeyInput::default());
}
