//! Actors at one place, moved apart so that each can be seen.

use super::PlanFormat;
use crate::numeric::{greater, lesser};
use std::collections::BTreeMap;
use std::f64::consts::TAU;

/// Places closer than this are one place, px.
const SAME: f64 = 1.0;
/// Space between two circles around one place, as a share of the wider.
const SPACE: f64 = 0.15;

/// Where each circle stands, and whether it was moved: those at one place stand on rings around it, the first in the middle.
pub fn apart(at: &[(f64, f64)], radii: &[f64], format: PlanFormat) -> (Vec<(f64, f64)>, Vec<bool>) {
    let mut same: BTreeMap<(i64, i64), Vec<usize>> = BTreeMap::new();
    for (place, (x, y)) in at.iter().enumerate() {
        let cell = ((x / SAME).round() as i64, (y / SAME).round() as i64);
        same.entry(cell).or_default().push(place);
    }
    let mut found = at.to_vec();
    let mut moved = vec![false; at.len()];
    for group in same.values().filter(|group| group.len() > 1) {
        let widest = group.iter().map(|place| radii[*place]).fold(0.0, greater);
        let step = 2.0 * widest * (1.0 + SPACE);
        for (number, place) in group.iter().enumerate().skip(1) {
            let (dx, dy) = on_ring(number);
            let (x, y) = at[*place];
            let inside =
                |value: f64, most: f64, radius: f64| greater(lesser(value, most - radius), radius);
            found[*place] = (
                inside(x + step * dx, format.width, radii[*place]),
                inside(y + step * dy, format.height, radii[*place]),
            );
        }
        for place in group {
            moved[*place] = true;
        }
    }
    (found, moved)
}

/// Place of the n-th of a group in steps: six on the first ring, twelve on the second, and so on, one step apart at least.
fn on_ring(number: usize) -> (f64, f64) {
    let (mut ring, mut before) = (1, 1);
    while number >= before + 6 * ring {
        before += 6 * ring;
        ring += 1;
    }
    let angle = TAU * (number - before) as f64 / (6 * ring) as f64;
    (ring as f64 * angle.cos(), ring as f64 * angle.sin())
}
