//! Paths of loops.

use crate::view::sankey::ribbon::Px;
use std::fmt::Write;

/// A line through right-angled corners, each rounded with `radius` or what its sides allow.
pub(super) fn rounded(points: &[(f64, f64)], radius: f64) -> String {
    let mut path = String::new();
    if let Some((x, y)) = points.first() {
        let _ = write!(path, "M{} {}", Px(*x), Px(*y));
    }
    for corner in points.windows(3) {
        if let [before, at, after] = corner {
            turn(&mut path, *before, *at, *after, radius);
        }
    }
    if let Some((x, y)) = points.last() {
        let _ = write!(path, "L{} {}", Px(*x), Px(*y));
    }
    path
}

fn turn(path: &mut String, before: (f64, f64), at: (f64, f64), after: (f64, f64), radius: f64) {
    let reach = radius
        .min(length(before, at) / 2.0)
        .min(length(at, after) / 2.0);
    let (x0, y0) = towards(at, before, reach);
    let (x1, y1) = towards(at, after, reach);
    // Positive when the line turns clockwise on the screen, where y points down.
    let turn = (at.0 - before.0) * (after.1 - at.1) - (at.1 - before.1) * (after.0 - at.0);
    let sweep = u8::from(turn > 0.0);
    let reach = Px(reach);
    let _ = write!(
        path,
        "L{} {}A{reach} {reach} 0 0 {sweep} {} {}",
        Px(x0),
        Px(y0),
        Px(x1),
        Px(y1)
    );
}

fn length(from: (f64, f64), to: (f64, f64)) -> f64 {
    (to.0 - from.0).hypot(to.1 - from.1)
}

fn towards(from: (f64, f64), to: (f64, f64), distance: f64) -> (f64, f64) {
    let length = length(from, to);
    if length <= 0.0 {
        return from;
    }
    let share = distance / length;
    (
        from.0 + (to.0 - from.0) * share,
        from.1 + (to.1 - from.1) * share,
    )
}

/// A head that points right, its tip at `tip`.
pub(super) fn arrow(tip: (f64, f64), length: f64, stroke_width: f64) -> String {
    let half = (stroke_width / 2.0 + length * 0.3).max(length * 0.5);
    let (x, y) = tip;
    let back = Px(x - length);
    format!(
        "M{back} {}L{} {}L{back} {}Z",
        Px(y - half),
        Px(x),
        Px(y),
        Px(y + half)
    )
}
