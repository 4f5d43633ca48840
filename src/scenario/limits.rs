//! How far a scenario may set a figure of the catalog.

use crate::catalog::Datum;

/// Times its range that a figure may be set to: beyond the source, but not beyond sense.
const FAR: f64 = 10.0;
/// Units of figures that are parts of a whole.
const PARTS: [&str; 3] = ["share", "accepted probability", "energy out"];

/// Least and largest value that a scenario may give a figure, in its unit: never below zero unless its range is, never more
/// than the whole for a part of one.
pub fn parameter_limits(datum: &Datum) -> (f64, f64) {
    let ends = [datum.value, datum.low, datum.high];
    let largest = ends.into_iter().map(f64::abs).fold(0.0, f64::max) * FAR;
    let part = PARTS.iter().any(|unit| datum.unit.starts_with(unit)) && datum.high <= 1.0;
    let low = if ends.iter().any(|end| *end < 0.0) {
        -largest
    } else {
        0.0
    };
    let high = if ends.iter().all(|end| *end <= 0.0) {
        0.0
    } else if part {
        1.0
    } else {
        largest
    };
    (low, high)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::catalog;

    fn limits(key: &str) -> (f64, f64) {
        parameter_limits(catalog().get(key).expect("a figure of the catalog"))
    }

    #[test]
    fn a_figure_may_go_ten_times_as_far_as_its_range() {
        // 19,000 to 42,000 EUR: 10 x 42,000
        assert_eq!(limits("equipment.forklift.purchase"), (0.0, 420_000.0));
        // A part of a whole stays one: 0.02 to 0.2 of all waits.
        assert_eq!(limits("equipment.wait_probability"), (0.0, 1.0));
        assert_eq!(limits("equipment.forklift.handover"), (0.0, 1.0));
        // -486 to -324 kg: what burning wood avoids, never a burden; 10 x 486
        assert_eq!(
            limits("waste.wood_packaging.incineration.avoided"),
            (-4_860.0, 0.0)
        );
        // -200 to 80 EUR: 10 x 200
        assert_eq!(limits("R06.cost_saving"), (-2_000.0, 2_000.0));
    }
}
