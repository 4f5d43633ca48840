//! The declared metabolism as a diagram.

use crate::engine::metabolism::fixture::{abroad, actor, flow, inside, triangle};
use crate::engine::small::territory;
use boucle::catalog::{complete, preset};
use boucle::engine::metabolism;
use boucle::engine::metabolism::{IndicatorId, Medium, Thresholds};
use boucle::units::Unit;
use boucle::view::sankey::{
    Emphasis, Focus, Format, Group, Options, SankeyInput, drawn_by_size, layout, territory_sankey,
    territory_table, unit_of,
};
use boucle::view::table::Cell;

fn drawn(focus: &Focus, group: &Group) -> SankeyInput {
    territory_sankey(&triangle(), focus, group, Options::default()).translated(str::to_owned)
}

/// From, to, what and how much, by labels.
fn links(input: &SankeyInput) -> Vec<(String, String, String, f64)> {
    let name = |place: usize| input.nodes[place].label.clone();
    let links = input.links.iter();
    links
        .map(|link| {
            (
                name(link.from),
                name(link.to),
                link.label.clone(),
                link.value,
            )
        })
        .collect()
}

fn has(found: &[(String, String, String, f64)], expected: (&str, &str, &str, f64)) {
    let (from, to, what, value) = expected;
    let is_it =
        |one: &&(String, String, String, f64)| one.0 == from && one.1 == to && one.2 == what;
    let link = found
        .iter()
        .find(is_it)
        .unwrap_or_else(|| panic!("no {expected:?} in {found:?}"));
    assert!((link.3 - value).abs() < 1e-9, "{link:?}");
}

#[test]
fn all_matter_by_actor_has_its_loops() {
    let input = drawn(&Focus::Medium(Medium::Matter), &Group::Actor);
    let found = links(&input);
    assert_eq!(found.len(), 9);
    has(
        &found,
        (
            "resource-material-steel",
            "A",
            "resource-material-steel",
            100.0,
        ),
    );
    has(&found, ("A", "B", "tree-byproduct", 60.0));
    has(&found, ("B", "A", "tree-byproduct", 7.0));
    has(
        &found,
        ("C", "resource-waste-mixed", "resource-waste-mixed", 10.0),
    );
    let drawing = layout(&input, Format::NORMAL);
    // One resource passes inside: one band for all its loops, 60 + 40 + 20 + 7.
    assert_eq!(drawing.loops.len(), 1);
    assert!((drawing.loops[0].value - 127.0).abs() < 1e-9);
}

#[test]
fn by_sector_the_loops_stay_within_it() {
    let input = drawn(&Focus::Medium(Medium::Matter), &Group::Sector);
    has(
        &links(&input),
        (
            "archetype-metalworking",
            "archetype-metalworking",
            "tree-byproduct",
            127.0,
        ),
    );
    assert_eq!(layout(&input, Format::NARROW).loops.len(), 1);
    let zones = Group::Zone(vec!["resource-waste-mixed".to_owned(), String::new()]);
    let diagram = territory_sankey(
        &triangle(),
        &Focus::Medium(Medium::Matter),
        &zones,
        Options::default(),
    );
    let shouted = diagram.translated(str::to_uppercase);
    let labels: Vec<&str> = shouted
        .nodes
        .iter()
        .map(|node| node.label.as_str())
        .collect();
    // A zone called like a text key keeps its name; who is in none is named by the language.
    assert!(
        labels.contains(&"resource-waste-mixed") && labels.contains(&"ZONE-NONE"),
        "{labels:?}"
    );
}

#[test]
fn one_resource_comes_from_provenances_and_one_company_has_its_partners() {
    let found = links(&drawn(
        &Focus::Resource("byproduct".to_owned()),
        &Group::Actor,
    ));
    has(&found, ("provenance-region", "B", "tree-byproduct", 10.0));
    assert_eq!(found.len(), 5);
    let input = drawn(&Focus::Actor(1, Medium::Matter), &Group::Sector);
    let found = links(&input);
    // B: 60 from A, 10 from the region; 40 to C, 7 to A, 30 t of goods to the country. A stands on both sides.
    assert_eq!(found.len(), 5);
    has(&found, ("A", "B", "tree-byproduct", 60.0));
    has(&found, ("B", "A", "tree-byproduct", 7.0));
    has(
        &found,
        ("B", "provenance-country", "resource-product-goods", 30.0),
    );
    assert_eq!(layout(&input, Format::NORMAL).loops.len(), 0);
    assert_eq!(
        unit_of(&Focus::Resource("pallet.new".to_owned())),
        Some(Unit::Piece)
    );
    assert_eq!(unit_of(&Focus::Resource("waste.gold".to_owned())), None);
    assert!(
        territory_sankey(
            &triangle(),
            &Focus::Resource("waste.gold".to_owned()),
            &Group::Actor,
            Options::default()
        )
        .is_empty()
    );
    assert!(
        territory_sankey(
            &triangle(),
            &Focus::Actor(9, Medium::Matter),
            &Group::Actor,
            Options::default()
        )
        .is_empty()
    );
}

#[test]
fn a_waste_goes_to_its_route() {
    let mut waste = flow("w", "out", "waste.wood", 8.0, abroad("region"));
    waste["route"] = "recycling".into();
    let yard = territory("FR", &[actor("a", &[waste])]);
    let focus = Focus::Resource("waste.wood".to_owned());
    let input = territory_sankey(&yard, &focus, &Group::Actor, Options::default())
        .translated(str::to_owned);
    has(
        &links(&input),
        ("A", "route-recycling", "resource-waste-wood", 8.0),
    );
}

#[test]
fn the_smallest_are_merged_and_nothing_is_lost() {
    let pompey = complete(&preset("pompey").expect("a preset"));
    let found = metabolism(&pompey, &Thresholds::default());
    for medium in Medium::ALL {
        let input = territory_sankey(
            &pompey,
            &Focus::Medium(medium),
            &Group::Actor,
            Options::default(),
        )
        .translated(str::to_owned);
        for (column, most) in [(0, 6), (1, 8), (2, 6)] {
            assert!(
                input
                    .nodes
                    .iter()
                    .filter(|node| node.column == column)
                    .count()
                    <= most
            );
        }
        // All that enters the middle: what comes from outside, and what passes inside.
        let entering: f64 = input
            .links
            .iter()
            .filter(|link| input.nodes[link.to].column == 1)
            .map(|link| link.value)
            .sum();
        let taken = found
            .indicator(IndicatorId::LocalShare(medium))
            .and_then(|one| one.whole)
            .expect("a sum");
        assert!(
            (entering - taken).abs() < 1e-9 * taken.max(1.0),
            "{medium:?} {entering} {taken}"
        );
        let drawing = layout(&input, Format::NORMAL);
        assert!(!drawing.ribbons.is_empty());
    }
}

#[test]
fn the_table_has_every_stream_unmerged() {
    let table = territory_table(&triangle(), &Focus::Medium(Medium::Matter));
    // Steel, by-product from the region, two goods, waste, and four exchanges.
    assert_eq!(table.rows.len(), 9);
    let row = table
        .rows
        .iter()
        .find(|row| row[0] == Cell::Text("A".to_owned()) && row[1] == Cell::Text("B".to_owned()))
        .expect("A gives to B");
    assert_eq!(row[2], Cell::Key("tree-byproduct".to_owned()));
    assert_eq!(row[3], Cell::Declared(60.0));
    assert_eq!(row[6], Cell::Key("basis-declared".to_owned()));
    // Nobody says how sure they are: 10 % each. Both say 60 t, so that it is known to 60 x 0.1 / sqrt(2) = 4.2426 t.
    for (cell, expected) in [(&row[4], 55.7574), (&row[5], 64.2426)] {
        let Cell::Within(value, half) = cell else {
            panic!("{cell:?}")
        };
        assert!((value - expected).abs() < 1e-4 && (half - 4.2426).abs() < 1e-4);
    }
    assert_eq!(table.columns[3].unit, Some("t"));
}

#[test]
fn what_two_actors_declare_differently_is_marked_and_told_by_both() {
    let mut taken = flow("y", "in", "byproduct", 80.0, inside("a"));
    taken["uncertainty_pct"] = 5.0.into();
    let mut given = flow("x", "out", "byproduct", 100.0, inside("b"));
    given["uncertainty_pct"] = 10.0.into();
    let sure = flow("z", "in", "material.steel", 2_150.0, abroad("world"));
    let both = territory("FR", &[actor("a", &[sure, given]), actor("b", &[taken])]);
    let focus = Focus::Medium(Medium::Matter);
    let rows = drawn_by_size(&both, &focus);
    // The largest first. Steel is told by the first flow of A, the by-product by the second of A and the first of B.
    assert_eq!(rows[0].0.told, [(0, 0)]);
    assert_eq!(rows[1].0.told, [(0, 1), (1, 0)]);
    let table = territory_table(&both, &focus);
    assert_eq!(table.rows[0][3], Cell::Declared(2_150.0));
    // Half-widths of 10 and 4 t: (100/10² + 80/4²) / (1/10² + 1/4²) = 82.7586 t; 20 t apart is more than sqrt(10² + 4²) = 10.77 t.
    let Cell::Within(mean, _) = table.rows[1][3] else {
        panic!("a mean is no declaration")
    };
    assert!((mean - 82.7586).abs() < 1e-4, "{mean}");
    assert_eq!(table.rows[1][6], Cell::Key("basis-disputed".to_owned()));
    let input = territory_sankey(&both, &focus, &Group::Actor, Options::default());
    let drawing = layout(&input.translated(str::to_owned), Format::NORMAL);
    assert_eq!(drawing.loops.len(), 1);
    assert_eq!(drawing.loops[0].emphasis, Emphasis::Contested);
    assert!(
        drawing
            .ribbons
            .iter()
            .all(|one| one.emphasis == Emphasis::Quiet)
    );
}

#[test]
fn names_keep_a_line_free_for_their_figure() {
    let territory = complete(&preset("pompey").expect("a preset"));
    let input = territory_sankey(
        &territory,
        &Focus::Medium(Medium::Matter),
        &Group::Sector,
        Options::default(),
    )
    .translated(str::to_owned);
    for format in [Format::NORMAL, Format::NARROW] {
        let with = Format {
            figures: true,
            ..format
        };
        let drawing = layout(&input, with);
        let mut labels: Vec<(f64, f64, f64)> = (drawing.nodes.iter())
            .map(|node| {
                let lines = node.label.lines.len() as f64 + 1.0;
                (
                    node.x,
                    node.label.y,
                    node.label.y + lines * drawing.line_height,
                )
            })
            .collect();
        labels.sort_by(|left, right| left.0.total_cmp(&right.0).then(left.1.total_cmp(&right.1)));
        for pair in labels.windows(2) {
            let [above, below] = pair else { continue };
            let same = (above.0 - below.0).abs() < 1.0;
            assert!(!same || below.1 >= above.2 - 0.5, "{above:?} {below:?}");
        }
        let end = labels.iter().map(|label| label.2).fold(0.0, f64::max);
        assert!(end - drawing.line_height <= drawing.height, "{end}");
    }
}

#[test]
fn several_resources_between_two_actors_stay_apart() {
    let a = actor(
        "a",
        &[
            flow("x", "out", "byproduct", 5.0, inside("b")),
            flow("y", "out", "waste.wood", 3.0, inside("b")),
        ],
    );
    let both = territory("FR", &[a, actor("b", &[])]);
    let input = territory_sankey(
        &both,
        &Focus::Medium(Medium::Matter),
        &Group::Actor,
        Options::default(),
    )
    .translated(str::to_owned);
    let found = links(&input);
    has(&found, ("A", "B", "tree-byproduct", 5.0));
    has(&found, ("A", "B", "resource-waste-wood", 3.0));
    // With room for one band alone they share it.
    let tight = Options {
        loops: 1,
        ..Options::default()
    };
    let input = territory_sankey(&both, &Focus::Medium(Medium::Matter), &Group::Actor, tight)
        .translated(str::to_owned);
    has(&links(&input), ("A", "B", "place-other", 8.0));
}

#[test]
fn what_comes_from_inside_without_a_name_has_a_place_of_its_own() {
    let mut region = triangle();
    region.scale = boucle::model::Scale::Region;
    for focus in [
        Focus::Medium(Medium::Matter),
        Focus::Resource("byproduct".to_owned()),
        Focus::Actor(1, Medium::Matter),
    ] {
        let input = territory_sankey(&region, &focus, &Group::Actor, Options::default())
            .translated(str::to_owned);
        // B takes 10 t of by-product from the region.
        let found = links(&input);
        let known = found.iter().find(|link| link.0 == "provenance-unnamed");
        assert_eq!(
            known.map(|link| (link.1.as_str(), link.3)),
            Some(("B", 10.0)),
            "{focus:?} {found:?}"
        );
        assert!(!layout(&input, Format::NORMAL).ribbons.is_empty());
    }
    let table = territory_table(&region, &Focus::Resource("byproduct".to_owned()));
    let unnamed = Cell::Key("provenance-unnamed".to_owned());
    assert_eq!(table.rows.iter().filter(|row| row[0] == unnamed).count(), 1);
}
