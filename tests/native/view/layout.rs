//! Laws of the Sankey layout, for any network.

use boucle::view::Hue;
use boucle::view::sankey::{
    Drawing, Emphasis, Format, Link, Node, NodeBox, Ribbon, Role, SankeyInput, layout,
};
use proptest::prelude::*;

pub fn node(id: &str, column: usize) -> Node {
    Node {
        id: id.to_owned(),
        column,
        role: [Role::Source, Role::Sector, Role::Sink][column],
        label: format!("Nom de {id}"),
        hue: Hue::Neutral,
        order: 0,
    }
}

pub fn link(from: usize, to: usize, value: f64, before: f64) -> Link {
    Link {
        from,
        to,
        value,
        before,
        hue: Hue::Gas,
        emphasis: Emphasis::Quiet,
        label: "resource-energy-gas".to_owned(),
    }
}

pub fn numbers(path: &str) -> Vec<f64> {
    path.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-'))
        .filter(|text| !text.is_empty())
        .map(|text| text.parse().expect("a number"))
        .collect()
}

/// Left and right end of a band: x, top, bottom.
fn ends(ribbon: &Ribbon) -> [(f64, f64, f64); 2] {
    let n = numbers(&ribbon.path);
    assert_eq!(n.len(), 16, "{}", ribbon.path);
    [(n[0], n[1], n[15]), (n[6], n[7], n[9])]
}

fn find<'a>(drawing: &'a Drawing, id: &str) -> &'a NodeBox {
    drawing
        .nodes
        .iter()
        .find(|node| node.id == id)
        .expect("node is drawn")
}

/// Three sources, four sectors, three sinks; any link to the right and any between sectors, 8 to 100 or nothing.
pub fn networks() -> impl Strategy<Value = SankeyInput> {
    let quantity = || prop_oneof![1 => Just(0.0), 3 => 8.0..100.0_f64];
    let entering = (0..3_usize, 3..7_usize, quantity(), quantity());
    let inside = (3..7_usize, 3..7_usize, quantity(), Just(0.0));
    let leaving = (3..7_usize, 7..10_usize, quantity(), quantity());
    let any = prop_oneof![2 => entering, 1 => inside, 2 => leaving];
    prop::collection::vec(any, 0..16).prop_map(|quads| SankeyInput {
        nodes: (0..10)
            .map(|index| node(&format!("n{index}"), [0, 0, 0, 1, 1, 1, 1, 2, 2, 2][index]))
            .collect(),
        links: quads
            .into_iter()
            .enumerate()
            .map(|(number, (from, to, value, before))| Link {
                label: format!(
                    "ressource {}",
                    if from >= 3 && to < 7 {
                        from % 2
                    } else {
                        number
                    }
                ),
                ..link(from, to, value, before)
            })
            .collect(),
    })
}

/// A failure is told with its input; it becomes a test of its own rather than a file of seeds.
pub fn cases() -> ProptestConfig {
    ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

const TALL: Format = Format {
    width: 960.0,
    height: 1_400.0,
    font_size: 14.0,
    figures: false,
};

/// Bands start at the top of their node, follow each other without gap, and have the height of what passes.
fn check_stack(node: &NodeBox, mut intervals: Vec<(f64, f64)>, scale: f64, total: f64) {
    intervals.sort_by(|left, right| left.0.total_cmp(&right.0));
    let mut at = node.y;
    for (top, bottom) in intervals {
        assert!(
            (top - at).abs() < 0.02,
            "{top} does not follow {at} at {}",
            node.id
        );
        at = bottom;
    }
    assert!(
        (at - node.y - total * scale).abs() < 0.05,
        "{} is not covered",
        node.id
    );
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn ends_of_bands_cover_exactly_what_passes_their_node(input in networks()) {
        let drawing = layout(&input, TALL);
        let scale = drawing.nodes.iter().find_map(|node| {
            let (height, quantity) = if node.value > 0.0 { (node.h, node.value) } else { (node.before_h, node.before) };
            (quantity > 0.0).then_some(height / quantity)
        }).unwrap_or(0.0);
        for node in &drawing.nodes {
            prop_assert!((node.h - node.value * scale).abs() < 1e-6);
            prop_assert!((node.before_h - node.before * scale).abs() < 1e-6);
            let leaving: Vec<&Ribbon> = drawing.ribbons.iter().filter(|r| r.from == node.id && r.value > 0.0).collect();
            let entering: Vec<&Ribbon> = drawing.ribbons.iter().filter(|r| r.to == node.id && r.value > 0.0).collect();
            for ribbon in &leaving {
                prop_assert!((ends(ribbon)[0].0 - node.x - node.w).abs() < 0.01);
            }
            for ribbon in &entering {
                prop_assert!((ends(ribbon)[1].0 - node.x).abs() < 0.01);
            }
            let sum = |ribbons: &[&Ribbon]| ribbons.iter().map(|r| r.value).sum::<f64>();
            check_stack(node, leaving.iter().map(|r| (ends(r)[0].1, ends(r)[0].2)).collect(), scale, sum(&leaving));
            check_stack(node, entering.iter().map(|r| (ends(r)[1].1, ends(r)[1].2)).collect(), scale, sum(&entering));
        }
    }

    #[test]
    fn nothing_is_lost_and_nothing_is_added(input in networks()) {
        let drawing = layout(&input, Format::NORMAL);
        let given: f64 = input.links.iter().map(|link| link.value).sum();
        let ribbons: f64 = drawing.ribbons.iter().map(|ribbon| ribbon.value).sum();
        let loops: f64 = drawing.loops.iter().map(|band| band.value).sum();
        prop_assert!((given - ribbons - loops).abs() < 1e-9 * given.max(1.0));
        for node in &drawing.nodes {
            let index = input.nodes.iter().position(|own| own.id == node.id).expect("drawn nodes are given");
            let side = |end: fn(&Link) -> usize| input.links.iter().filter(|l| end(l) == index).map(|l| l.value).sum::<f64>();
            prop_assert!((node.value - side(|l| l.from).max(side(|l| l.to))).abs() < 1e-9);
        }
    }

    #[test]
    fn the_order_of_the_input_is_irrelevant(input in networks(), turn in 1..9_usize) {
        let mut turned = input.clone();
        turned.links.reverse();
        turned.nodes.rotate_left(turn);
        for link in &mut turned.links {
            link.from = (link.from + 10 - turn) % 10;
            link.to = (link.to + 10 - turn) % 10;
        }
        prop_assert_eq!(layout(&input, Format::NORMAL), layout(&turned, Format::NORMAL));
    }

    #[test]
    fn names_do_not_overlap_and_everything_stays_inside(input in networks()) {
        for format in [Format::NARROW, Format::NORMAL, Format::PROJECTOR] {
            let drawing = layout(&input, format);
            let mut names: Vec<(f64, f64, f64)> = drawing.nodes.iter().map(|node| {
                let top = node.label.y - drawing.font_size;
                (node.x, top, top + drawing.line_height * node.label.lines.len() as f64)
            }).collect();
            names.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
            for pair in names.windows(2) {
                prop_assert!(pair[0].0 < pair[1].0 || pair[0].2 <= pair[1].1 + 0.5, "{:?}", pair);
            }
            for node in &drawing.nodes {
                prop_assert!(node.x >= 0.0 && node.x + node.w <= drawing.width);
                prop_assert!(node.y >= 0.0 && node.y + node.h.max(node.before_h) <= drawing.height + 1e-6);
            }
            let written = format!("{drawing:?}");
            prop_assert!(!written.contains("NaN") && !written.contains("inf"));
        }
    }

    #[test]
    fn flows_of_nothing_are_drawn_as_nothing(input in networks()) {
        let mut padded = input.clone();
        padded.links.push(link(0, 3, 0.0, 0.0));
        padded.links.push(link(1, 99, 5.0, 5.0));
        padded.links.push(link(0, 4, f64::NAN, -1.0));
        padded.nodes.push(node("alone", 1));
        prop_assert_eq!(layout(&padded, Format::NORMAL), layout(&input, Format::NORMAL));
    }
}

#[test]
fn an_empty_network_is_an_empty_drawing() {
    let drawing = layout(&SankeyInput::default(), Format::NARROW);
    assert_eq!((drawing.width, drawing.height), (320.0, 520.0));
    assert!(drawing.nodes.is_empty() && drawing.ribbons.is_empty() && drawing.loops.is_empty());
}

fn two_sources(gas: f64) -> SankeyInput {
    SankeyInput {
        nodes: vec![
            node("gas", 0),
            node("power", 0),
            node("metal", 1),
            node("lost", 2),
        ],
        links: vec![
            link(0, 2, gas, 30.0),
            link(1, 2, 10.0, 10.0),
            link(2, 3, gas + 10.0, 40.0),
        ],
    }
}

#[test]
fn what_shrinks_is_drawn_smaller_in_its_place_with_its_former_width() {
    let before = layout(&two_sources(30.0), Format::NORMAL);
    let after = layout(&two_sources(15.0), Format::NORMAL);
    let (gas, less) = (find(&before, "gas"), find(&after, "gas"));
    // 30 against 10: three times as high; then half of it at the same scale and place.
    assert!((gas.h - 3.0 * find(&before, "power").h).abs() < 1e-9);
    assert!((less.h - gas.h / 2.0).abs() < 1e-9);
    assert!((less.before_h - gas.h).abs() < 1e-9);
    assert!((less.y - gas.y).abs() < 1e-9);
    assert!(before.ribbons.iter().all(|ribbon| ribbon.ghost.is_empty()));
    let ribbon = after.ribbons.iter().find(|ribbon| ribbon.from == "gas");
    let ribbon = ribbon.expect("gas still flows");
    let now = numbers(&ribbon.path);
    let former = numbers(&ribbon.ghost);
    // Height of the left end: last y less first y.
    assert!(((former[15] - former[1]) - 2.0 * (now[15] - now[1])).abs() < 0.05);
}

#[test]
fn crossings_that_can_be_avoided_are_avoided() {
    let input = SankeyInput {
        nodes: vec![node("a", 0), node("b", 0), node("x", 1), node("y", 1)],
        // By size alone a and x would stand on top, and the two flows would cross.
        links: vec![
            link(0, 3, 20.0, 20.0),
            link(1, 2, 10.0, 10.0),
            link(2, 2, 30.0, 30.0),
        ],
    };
    let drawing = layout(&input, Format::NORMAL);
    let y = |id: &str| find(&drawing, id).y;
    assert_eq!(y("a") < y("b"), y("y") < y("x"));
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn nodes_keep_their_order_while_a_lever_moves(input in networks(), factor in 0.1..1.0_f64) {
        let drawing = layout(&input, TALL);
        let mut moved = input;
        for link in moved.links.iter_mut().filter(|link| link.before <= 0.0) {
            link.value *= factor;
        }
        let order = |drawing: &Drawing| {
            let old = drawing.nodes.iter().filter(|node| node.before > 0.0);
            old.map(|node| node.id.clone()).collect::<Vec<_>>()
        };
        prop_assert_eq!(order(&drawing), order(&layout(&moved, TALL)));
        moved.links.retain(|link| link.before > 0.0);
        prop_assert_eq!(order(&drawing), order(&layout(&moved, TALL)));
    }
}

#[test]
fn a_tiny_flow_is_still_seen() {
    let mut input = two_sources(30.0);
    input.nodes.push(node("water", 0));
    input.links.push(link(4, 2, 0.000_1, 0.000_1));
    let drawing = layout(&input, Format::NORMAL);
    let ribbon = drawing.ribbons.iter().find(|ribbon| ribbon.from == "water");
    let numbers = numbers(&ribbon.expect("it flows").path);
    assert!((numbers[15] - numbers[1] - 1.0).abs() < 0.02);
}
