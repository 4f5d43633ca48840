//! What passes between actors, as curves.

use super::SizeBy;
use crate::catalog::catalog;
use crate::engine::metabolism::{Medium, Origin, Stream, in_family, in_medium};
use crate::numeric::{greater, order};
use crate::view::Hue;
use std::collections::BTreeMap;

/// Width of the thickest curve, px.
const THICKEST: f64 = 9.0;
/// Least width, px.
const THINNEST: f64 = 1.5;
/// How far a curve bends from the straight line, as a share of its length: the two ways between two actors stay apart.
const BEND: f64 = 0.18;

/// All that passes from one actor to another in one medium, or of one resource.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanWay {
    /// Index of the actor who gives.
    pub from: usize,
    /// Index of the actor who takes.
    pub to: usize,
    /// Codes of what passes, in their order.
    pub codes: Vec<&'static str>,
    /// Quantity per year in `unit`.
    pub quantity: f64,
    /// Symbol of its unit.
    pub unit: &'static str,
    /// Hue.
    pub hue: Hue,
    /// SVG path data of the centre line, from the edge of one circle to that of the other.
    pub path: String,
    /// Width of the stroke, px: in proportion to the quantity among those of one unit.
    pub stroke_width: f64,
    /// SVG path data of the arrow head, filled.
    pub arrow: String,
}

/// The streams of a resource and of all below it in the tree, in the unit of that resource; those that cannot be converted are left out.
pub fn within<'a>(streams: &'a [Stream], code: &'a str) -> impl Iterator<Item = (&'a Stream, f64)> {
    let family = catalog().resource(code);
    streams.iter().filter_map(move |stream| {
        let own = stream.resource;
        if !catalog().is_within(&own.code, code) {
            return None;
        }
        let each = in_family(own, family?).or_else(|| {
            let kilograms = own.mass_kg(1.0, own.unit)?;
            let of_family = family?.mass_kg(1.0, family?.unit)?;
            (of_family > 0.0).then_some(kilograms / of_family)
        })?;
        Some((stream, stream.quantity * each))
    })
}

/// The curves, the thickest first. Sized by a resource the plan shows its exchanges alone, else those of every medium.
pub fn ways(
    streams: &[Stream],
    size_by: &SizeBy,
    at: &[(f64, f64)],
    radii: &[f64],
) -> Vec<PlanWay> {
    let mut sums: BTreeMap<(usize, usize, &'static str), (f64, Vec<&'static str>)> =
        BTreeMap::new();
    let measured: Vec<(&Stream, f64, &'static str)> = match size_by {
        SizeBy::Resource(code) => {
            let unit = catalog()
                .resource(code)
                .map_or("", |resource| resource.unit.symbol());
            within(streams, code)
                .map(|(stream, quantity)| (stream, quantity, unit))
                .collect()
        }
        SizeBy::Employees => streams.iter().filter_map(of_medium).collect(),
    };
    for (stream, quantity, unit) in measured {
        if let (Origin::Actor(from), Origin::Actor(to)) = (stream.from, stream.to)
            && from != to
        {
            let sum = sums.entry((from, to, unit)).or_default();
            sum.0 += quantity;
            sum.1.push(&stream.resource.code);
        }
    }
    let mut most: BTreeMap<&str, f64> = BTreeMap::new();
    for ((_, _, unit), (quantity, _)) in &sums {
        let largest = most.entry(unit).or_default();
        *largest = greater(*largest, *quantity);
    }
    let mut ways: Vec<PlanWay> = sums
        .into_iter()
        .filter_map(|((from, to, unit), (quantity, mut codes))| {
            codes.dedup();
            let share = quantity / most.get(unit)?;
            let stroke_width = greater(THICKEST * share, THINNEST);
            let ends = [
                (at.get(from)?, radii.get(from)?),
                (at.get(to)?, radii.get(to)?),
            ];
            let (path, arrow) = curve(ends, stroke_width)?;
            Some(PlanWay {
                hue: Hue::of_resource(codes.first()?),
                from,
                to,
                codes,
                quantity,
                unit,
                path,
                stroke_width,
                arrow,
            })
        })
        .collect();
    order::sort(&mut ways, |left, right| {
        right.stroke_width.total_cmp(&left.stroke_width)
    });
    ways
}

fn of_medium(stream: &Stream) -> Option<(&Stream, f64, &'static str)> {
    let (medium, factor): (Medium, f64) = in_medium(stream.resource)?;
    Some((stream, stream.quantity * factor, medium.unit().symbol()))
}

/// A curve that leaves one circle and ends with an arrow head at the other; `None` when they touch.
fn curve(ends: [(&(f64, f64), &f64); 2], width: f64) -> Option<(String, String)> {
    let [((x0, y0), first), ((x1, y1), last)] = ends;
    let (dx, dy) = (x1 - x0, y1 - y0);
    let length = dx.hypot(dy);
    let head = greater(2.2 * width, 7.0);
    if length <= first + last + head {
        return None;
    }
    let middle = (0.5 * (x0 + x1) - BEND * dy, 0.5 * (y0 + y1) + BEND * dx);
    let toward = |(x, y): (f64, f64), by: f64| {
        let (dx, dy) = (middle.0 - x, middle.1 - y);
        let far = greater(dx.hypot(dy), 1e-9);
        (x + by * dx / far, y + by * dy / far, dx / far, dy / far)
    };
    let (sx, sy, ..) = toward((*x0, *y0), *first);
    let (tip_x, tip_y, ux, uy) = toward((*x1, *y1), *last);
    let (bx, by) = (tip_x + head * ux, tip_y + head * uy);
    let half = greater(1.1 * width, 3.5);
    let path = format!(
        "M{sx:.1} {sy:.1}Q{:.1} {:.1} {bx:.1} {by:.1}",
        middle.0, middle.1
    );
    let arrow = format!(
        "M{tip_x:.1} {tip_y:.1}L{:.1} {:.1}L{:.1} {:.1}Z",
        bx - half * uy,
        by + half * ux,
        bx + half * uy,
        by - half * ux
    );
    Some((path, arrow))
}
