//! Loops are drawn as loops.

use super::layout::{cases, link, networks, node, numbers};
use boucle::view::Hue;
use boucle::view::sankey::{Drawing, Format, Link, LoopBand, NodeBox, SankeyInput, layout};
use proptest::prelude::*;

/// The lowest and highest x and y that a band touches below and beside its nodes: left, right, top of the way back, bottom.
fn frame(band: &LoopBand) -> (f64, f64, f64, f64) {
    let mut frame = (f64::MAX, f64::MIN, f64::MAX, f64::MIN);
    for strand in &band.strands {
        let half = strand.stroke_width / 2.0;
        for (x, y) in corners(&strand.path) {
            frame.0 = frame.0.min(x - half);
            frame.1 = frame.1.max(x + half);
            frame.3 = frame.3.max(y + half);
        }
        let low = corners(&strand.path)
            .iter()
            .map(|c| c.1)
            .fold(f64::MIN, f64::max);
        frame.2 = frame.2.min(low - half);
    }
    frame
}

/// Points of a path of lines and quarter circles.
fn corners(path: &str) -> Vec<(f64, f64)> {
    let mut points = Vec::new();
    for part in path.split_inclusive(['L', 'A']) {
        let n = numbers(part);
        points.push((n[n.len() - 2], n[n.len() - 1]));
    }
    points
}

fn find<'a>(drawing: &'a Drawing, id: &str) -> &'a NodeBox {
    let found = drawing.nodes.iter().find(|node| node.id == id);
    found.expect("node is drawn")
}

fn beside(y: f64, node: &NodeBox) -> bool {
    y >= node.y - 0.01 && y <= node.y + node.h + 0.01
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn loops_leave_on_the_right_and_come_back_on_the_left(input in networks()) {
        for format in [Format::NARROW, Format::NORMAL] {
            let drawing = layout(&input, format);
            for strand in drawing.loops.iter().flat_map(|band| &band.strands) {
                if let Some(from) = &strand.from {
                    let (x, y) = corners(&strand.path)[0];
                    let giver = find(&drawing, from);
                    prop_assert!((x - giver.x - giver.w).abs() < 0.01 && beside(y, giver));
                }
                if let Some(to) = &strand.to {
                    let tip = numbers(&strand.arrow);
                    let taker = find(&drawing, to);
                    prop_assert!((tip[2] - taker.x).abs() < 0.01 && beside(tip[3], taker));
                    // The stroke ends where the head begins.
                    let end = corners(&strand.path).last().copied().unwrap_or_default();
                    prop_assert!((end.0 - tip[0]).abs() < 0.01 && (end.1 - tip[3]).abs() < 0.01);
                }
            }
        }
    }

    #[test]
    fn what_a_loop_takes_it_gives(input in networks()) {
        for band in layout(&input, Format::NORMAL).loops {
            let given: f64 = band.strands.iter().filter(|s| s.from.is_some()).map(|s| s.value).sum();
            let taken: f64 = band.strands.iter().filter(|s| s.to.is_some()).map(|s| s.value).sum();
            prop_assert!((given - band.value).abs() < 1e-9 && (taken - band.value).abs() < 1e-9);
        }
    }

    #[test]
    fn loops_nest_without_touching(input in networks()) {
        let drawing = layout(&input, Format::NORMAL);
        for pair in drawing.loops.windows(2) {
            let (outer, inner) = (frame(&pair[0]), frame(&pair[1]));
            prop_assert!(outer.2 > inner.3, "the outer way back is below: {:?} {:?}", outer, inner);
            prop_assert!(outer.1 > inner.1, "the outer way down is further right");
            prop_assert!(outer.0 < inner.0, "the outer way up is further left");
        }
        for band in &drawing.loops {
            prop_assert!(frame(band).3 <= drawing.height);
            let name_low = band.label.y + drawing.line_height * (band.label.lines.len() as f64 - 1.0);
            prop_assert!(name_low <= drawing.height);
        }
    }
}

fn exchange(from: usize, to: usize, label: &str) -> Link {
    Link {
        label: label.to_owned(),
        hue: Hue::Neutral,
        ..link(from, to, 10.0, 0.0)
    }
}

fn park(exchanges: Vec<Link>) -> Drawing {
    let mut input = SankeyInput {
        nodes: vec![
            node("gas", 0),
            node("metal", 1),
            node("food", 1),
            node("lost", 2),
        ],
        links: vec![
            link(0, 1, 60.0, 60.0),
            link(0, 2, 40.0, 40.0),
            link(1, 3, 50.0, 50.0),
            link(2, 3, 40.0, 40.0),
        ],
    };
    input.links.extend(exchanges);
    layout(&input, Format::NORMAL)
}

#[test]
fn one_exchange_is_one_stroke_as_wide_as_its_quantity() {
    let drawing = park(vec![exchange(1, 2, "chaleur")]);
    let metal = find(&drawing, "metal");
    let band = &drawing.loops[0];
    assert_eq!(band.strands.len(), 1);
    // 10 of the 60 that pass the metal works: a sixth of its height.
    assert!((band.strands[0].stroke_width - metal.h / 6.0).abs() < 1e-9);
    // Four corners, each a quarter of a circle: out and down, along, up, in.
    assert_eq!(band.strands[0].path.matches('A').count(), 4);
    assert_eq!(band.label.lines, ["chaleur"]);
    // What goes round leaves below what leaves for good: 50 of 60, then the loop's middle at 55.
    let (_, y) = corners(&band.strands[0].path)[0];
    assert!((y - metal.y - metal.h * 55.0 / 60.0).abs() < 0.01);
}

#[test]
fn a_sector_may_exchange_with_itself() {
    let drawing = park(vec![exchange(2, 2, "palettes")]);
    let strand = &drawing.loops[0].strands[0];
    assert_eq!(
        (strand.from.as_deref(), strand.to.as_deref()),
        (Some("food"), Some("food"))
    );
    assert_eq!(strand.path.matches('A').count(), 4);
}

#[test]
fn a_pool_joins_its_givers_and_takers_in_one_band() {
    let both = vec![exchange(1, 2, "soleil"), exchange(2, 1, "soleil")];
    let drawing = park(both);
    assert_eq!(drawing.loops.len(), 1);
    let band = &drawing.loops[0];
    assert!((band.value - 20.0).abs() < 1e-9);
    // Two give, two take; each strand turns twice before the seam or after it.
    assert_eq!(band.strands.len(), 4);
    assert!(
        band.strands
            .iter()
            .all(|strand| strand.path.matches('A').count() == 2)
    );
    assert_eq!(
        band.strands
            .iter()
            .filter(|strand| strand.arrow.is_empty())
            .count(),
        2
    );
}

#[test]
fn two_resources_are_two_loops_and_the_higher_one_encloses_the_other() {
    let drawing = park(vec![exchange(1, 1, "chaleur"), exchange(2, 2, "palettes")]);
    let names: Vec<&str> = drawing
        .loops
        .iter()
        .map(|band| band.resource.as_str())
        .collect();
    let higher = if find(&drawing, "metal").y < find(&drawing, "food").y {
        ["chaleur", "palettes"]
    } else {
        ["palettes", "chaleur"]
    };
    assert_eq!(names, higher);
}
