//! The plan of a territory.

use crate::engine::metabolism::fixture::triangle;
use boucle::catalog::{complete, preset};
use boucle::model::Territory;
use boucle::view::plan::{Plan, PlanFormat, SectorFamily, SizeBy, plan, table_of};
use boucle::view::table::Cell;

const FORMAT: PlanFormat = PlanFormat {
    width: 800.0,
    height: 600.0,
    font_size: 14.0,
};

fn of(territory: &Territory) -> Plan {
    plan(territory, &SizeBy::Employees, FORMAT)
}

/// A, B and C at (0, 0), (3, 0) and (0, 2) km with 90, 40 and 10 employees.
fn placed() -> Territory {
    let mut found = triangle();
    let places = [(0.0, 0.0, 90.0), (3.0, 0.0, 40.0), (0.0, 2.0, 10.0)];
    for (actor, (x_km, y_km, employees)) in found.actors.iter_mut().zip(places) {
        (actor.x_km, actor.y_km, actor.employees) = (x_km, y_km, employees);
    }
    found
}

fn at(plan: &Plan, actor: usize) -> (f64, f64) {
    let place = plan
        .places
        .iter()
        .find(|place| place.actor == actor)
        .expect("an actor");
    (place.x, place.y)
}

#[test]
fn one_scale_in_both_directions_and_north_up() {
    let plan = of(&placed());
    let (a, b, c) = (at(&plan, 0), at(&plan, 1), at(&plan, 2));
    // Margins 0.055 x 600 + 1.5 x 14 = 54: 800 - 108 = 692 px for 3 km, 600 - 108 - 21 = 471 px for 2 km: 230.67 px per km.
    assert!((b.0 - a.0 - 692.0).abs() < 1e-9);
    assert!((a.1 - c.1 - 2.0 * 692.0 / 3.0).abs() < 1e-9);
    assert!(c.1 < a.1, "north is up");
    // A quarter of 800 px is 0.867 km at most: the bar has 0.5 km.
    let bar = plan.scale_bar.expect("a bar");
    assert!((bar.km - 0.5).abs() < 1e-12);
    assert!((bar.length - 0.5 * 692.0 / 3.0).abs() < 1e-9);
}

#[test]
fn areas_are_in_proportion() {
    let plan = of(&placed());
    let radii: Vec<f64> = plan.places.iter().map(|place| place.radius).collect();
    // The largest first: 33 px for 90; 33 sqrt(40/90) = 22; 33 sqrt(10/90) = 11.
    for (found, expected) in radii.iter().zip([33.0, 22.0, 11.0]) {
        assert!((found - expected).abs() < 1e-9, "{radii:?}");
    }
    let by_steel =
        boucle::view::plan::plan(&placed(), &SizeBy::Resource("material".to_owned()), FORMAT);
    let sizes: Vec<f64> = by_steel.places.iter().map(|place| place.size).collect();
    // A alone takes steel; the others have the least circle.
    assert_eq!(sizes, [100.0, 0.0, 0.0]);
    assert!((by_steel.places[1].radius - 4.0).abs() < 1e-12);
    assert!(by_steel.ways.is_empty());
}

#[test]
fn exchanges_are_curves_as_thick_as_they_are_large() {
    let plan = of(&placed());
    let found: Vec<(usize, usize, f64)> = plan
        .ways
        .iter()
        .map(|way| (way.from, way.to, way.stroke_width))
        .collect();
    // 9 px for 60 t; 9 x 40/60 = 6; 9 x 20/60 = 3; 9 x 7/60 = 1.05 is drawn at 1.5.
    let expected = [(0, 1, 9.0), (1, 2, 6.0), (2, 0, 3.0), (1, 0, 1.5)];
    for (found, expected) in found.iter().zip(expected) {
        assert_eq!((found.0, found.1), (expected.0, expected.1));
        assert!((found.2 - expected.2).abs() < 1e-9);
    }
    assert_eq!(found.len(), 4);
    assert!(
        plan.ways
            .iter()
            .all(|way| way.path.starts_with('M') && way.arrow.ends_with('Z') && way.unit == "t")
    );
}

#[test]
fn who_stands_at_one_place_is_moved_apart() {
    let mut together = placed();
    for actor in &mut together.actors {
        (actor.x_km, actor.y_km, actor.employees) = (1.0, 1.0, 50.0);
    }
    let plan = of(&together);
    assert_eq!((plan.spread, plan.scale_bar), (3, None));
    for (place, one) in plan.places.iter().enumerate() {
        for other in &plan.places[..place] {
            let distance = (one.x - other.x).hypot(one.y - other.y);
            assert!(distance >= one.radius + other.radius, "{distance}");
        }
    }
    together.actors[0].x_km = f64::NAN;
    assert!(
        of(&together)
            .places
            .iter()
            .all(|place| place.x.is_finite() && place.y.is_finite())
    );
    together.actors.clear();
    assert_eq!(of(&together).places, vec![]);
}

#[test]
fn names_cover_neither_circles_nor_each_other() {
    let pompey = complete(&preset("pompey").expect("a preset"));
    let plan = of(&pompey);
    assert_eq!(plan.places.len(), pompey.actors.len());
    let boxes: Vec<(usize, [f64; 4])> = (plan.places.iter())
        .filter_map(|place| {
            let label = place.label.as_ref()?;
            let widest =
                label.lines.iter().map(|line| line.chars().count()).max()? as f64 * 14.0 * 0.57;
            let left = match label.anchor.attribute() {
                "start" => label.x,
                "end" => label.x - widest,
                _ => label.x - 0.5 * widest,
            };
            let top = label.y - 0.95 * 14.0;
            Some((
                place.actor,
                [
                    left,
                    top,
                    left + widest,
                    top + label.lines.len() as f64 * 1.2 * 14.0,
                ],
            ))
        })
        .collect();
    assert!(
        boxes.len() > pompey.actors.len() / 3,
        "{} names",
        boxes.len()
    );
    let overlap = |one: &[f64; 4], other: &[f64; 4]| {
        one[0] < other[2] - 1e-9
            && other[0] < one[2] - 1e-9
            && one[1] < other[3] - 1e-9
            && other[1] < one[3] - 1e-9
    };
    for (place, (actor, area)) in boxes.iter().enumerate() {
        assert!(
            area[0] >= -1e-9
                && area[1] >= -1e-9
                && area[2] <= 800.0 + 1e-9
                && area[3] <= 600.0 + 1e-9
        );
        assert!(
            boxes[..place]
                .iter()
                .all(|(_, other)| !overlap(area, other))
        );
        for circle in plan.places.iter().filter(|circle| circle.actor != *actor) {
            let (x, y, r) = (circle.x, circle.y, circle.radius);
            assert!(
                !overlap(area, &[x - r, y - r, x + r, y + r]),
                "{actor} covers {}",
                circle.actor
            );
        }
    }
}

#[test]
fn the_table_has_every_actor() {
    let territory = placed();
    let plan = of(&territory);
    let table = table_of(&plan, &territory, &SizeBy::Employees);
    assert_eq!(table.rows.len(), 3);
    assert_eq!(table.rows[0][0], Cell::Text("A".to_owned()));
    assert_eq!(table.rows[1][2], Cell::Number(3.0));
    assert_eq!(SectorFamily::of("office_bank").id(), "services");
    assert_eq!(SectorFamily::of("no such sector"), SectorFamily::Other);
}
