//! Round numbers for the axes.

/// A span of values that begins and ends on a round number.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::view) struct Scale {
    /// Lowest value of the drawing.
    pub(in crate::view) low: f64,
    /// Highest value of the drawing.
    pub(in crate::view) high: f64,
    /// Values to mark, ascending.
    pub(in crate::view) ticks: Vec<f64>,
}

/// More marks than these are noise.
const MOST_VALUE_TICKS: usize = 5;
const MOST_YEAR_TICKS: usize = 6;

/// Steps that people count in, for one power of ten.
const ROUND_STEPS: [f64; 4] = [1.0, 2.0, 2.5, 5.0];
const YEAR_STEPS: [i32; 6] = [1, 2, 5, 10, 20, 50];

/// A scale that holds all values and zero. Values that are no numbers are passed over.
pub(in crate::view) fn of_values(values: impl Iterator<Item = f64>) -> Scale {
    let finite = values.filter(|value| value.is_finite());
    let (low, high) = finite.fold((0.0_f64, 0.0_f64), |(low, high), value| {
        (low.min(value), high.max(value))
    });
    let span = high - low;
    if !(span.is_finite() && span > 1e-9) {
        return Scale {
            low: 0.0,
            high: 1.0,
            ticks: vec![0.0],
        };
    }
    let step = step(low, high, MOST_VALUE_TICKS);
    let first = (low / step).floor() as i64;
    let last = (high / step).ceil() as i64;
    Scale {
        low: first as f64 * step,
        high: last as f64 * step,
        ticks: (first..=last).map(|count| count as f64 * step).collect(),
    }
}

/// The smallest round step that needs no more marks than `most` from one that is not above `low` to one that is not below `high`.
pub(in crate::view) fn step(low: f64, high: f64, most: usize) -> f64 {
    let smallest = ((high - low) / most as f64).log10().floor() as i32;
    let mut candidates = (smallest..).flat_map(|power| {
        ROUND_STEPS
            .into_iter()
            .map(move |digit| digit * 10_f64.powi(power))
    });
    let fits = |step: &f64| {
        let marks = (high / step).ceil() - (low / step).floor() + 1.0;
        marks <= most as f64
    };
    candidates.find(fits).unwrap_or(high - low)
}

/// Years to mark: the first, the last, and round years between them that do not crowd those.
pub(in crate::view) fn year_ticks(first: i32, last: i32) -> Vec<i32> {
    let ticks = YEAR_STEPS.map(|step| years_by(first, last, step));
    let fitting = ticks.iter().find(|years| years.len() <= MOST_YEAR_TICKS);
    fitting.cloned().unwrap_or_else(|| vec![first, last])
}

fn years_by(first: i32, last: i32, step: i32) -> Vec<i32> {
    let apart = |year: &i32| 5 * (year - first) >= 3 * step && 5 * (last - year) >= 3 * step;
    let between = (first + 1..last).filter(|year| year % step == 0);
    let mut years = vec![first];
    years.extend(between.filter(apart));
    if last > first {
        years.push(last);
    }
    years
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_round_few_and_hold_the_values_and_zero() {
        // 0 to 1,617: steps of 250 would need 8 marks, 400 is no round step, 500 needs 0, 500, 1,000, 1,500, 2,000: five.
        let scale = of_values([0.0, 1_617.0].into_iter());
        assert_eq!(scale.ticks, [0.0, 500.0, 1_000.0, 1_500.0, 2_000.0]);
        // -80 to 130: steps of 50 need -100 to 150, six marks; 100 needs -100, 0, 100, 200.
        let scale = of_values([-80.0, 130.0].into_iter());
        assert_eq!(scale.ticks, [-100.0, 0.0, 100.0, 200.0]);
        assert_eq!((scale.low, scale.high), (-100.0, 200.0));
        let scale = of_values([-3.0, -1.0].into_iter());
        assert_eq!(scale.ticks, [-3.0, -2.0, -1.0, 0.0]);
    }

    #[test]
    fn nothing_but_zero_still_has_a_scale() {
        let scale = of_values([0.0, 0.0, f64::NAN].into_iter());
        assert_eq!(scale.ticks, [0.0]);
        assert!(scale.high > scale.low);
    }

    #[test]
    fn years_are_round_between_the_first_and_the_last() {
        assert_eq!(year_ticks(2026, 2040), [2026, 2030, 2035, 2040]);
        assert_eq!(year_ticks(2025, 2040), [2025, 2030, 2035, 2040]);
        assert_eq!(year_ticks(2025, 2028), [2025, 2026, 2027, 2028]);
        // 2040 stands one year before the end, less than three fifths of a step of five: it would touch 2041.
        assert_eq!(year_ticks(2025, 2041), [2025, 2030, 2035, 2041]);
        assert_eq!(year_ticks(2025, 2025), [2025]);
    }
}
