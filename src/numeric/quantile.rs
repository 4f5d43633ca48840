//! Quantiles of draws, and how often they reach a target. All draws are kept, so batches that are put together answer
//! exactly as one run does.

/// Value that a share `p` of the draws does not exceed: the smallest draw with at least `p` of all draws at or below it.
///
/// Draws are in ascending order; no interpolation, so that a draw without end (a payback that is never reached) stays a
/// draw like the others. `None` without draws.
pub fn quantile(ascending: &[f64], p: f64) -> Option<f64> {
    // Shares such as 0.05 x 100 come out a hair above the whole number.
    let rank = (p.clamp(0.0, 1.0) * ascending.len() as f64 - 1e-9).ceil() as usize;
    ascending.get(rank.max(1) - 1).copied()
}

/// Median and ends of the 90 % range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// 5 % of the draws lie at or below.
    pub low: f64,
    /// Half of the draws.
    pub median: f64,
    /// 95 % of the draws.
    pub high: f64,
}

/// The spread of draws, which are put in ascending order; `None` without draws.
pub fn spread(draws: &mut [f64]) -> Option<Spread> {
    draws.sort_unstable_by(f64::total_cmp);
    Some(Spread {
        low: quantile(draws, 0.05)?,
        median: quantile(draws, 0.5)?,
        high: quantile(draws, 0.95)?,
    })
}

/// Share of the draws for which something holds; `None` without draws.
pub fn share(draws: &[f64], holds: impl Fn(f64) -> bool) -> Option<f64> {
    let count = draws.iter().filter(|draw| holds(**draw)).count();
    (!draws.is_empty()).then(|| count as f64 / draws.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_of_a_hundred() {
        let mut draws: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        let spread = spread(&mut draws).unwrap();
        // ranks ceil(0.05 x 100) = 5, 50 and 95
        assert!((spread.low - 5.0).abs() < 1e-12);
        assert!((spread.median - 50.0).abs() < 1e-12);
        assert!((spread.high - 95.0).abs() < 1e-12);
        assert_eq!(quantile(&draws, 0.0), Some(1.0));
        assert_eq!(quantile(&draws, 1.0), Some(100.0));
        // 6 of 100 are at most 6
        assert_eq!(share(&draws, |draw| draw <= 6.0), Some(0.06));
    }

    #[test]
    fn a_draw_without_end_is_the_largest() {
        let mut draws = vec![f64::INFINITY, 3.0, f64::INFINITY, 1.0];
        let spread = spread(&mut draws).unwrap();
        // ranks 1, 2 and 4
        assert!((spread.low - 1.0).abs() < 1e-12);
        assert!((spread.median - 3.0).abs() < 1e-12);
        assert!(spread.high.is_infinite());
    }

    #[test]
    fn nothing_of_nothing() {
        assert_eq!(spread(&mut []), None);
        assert_eq!(share(&[], |_| true), None);
    }
}
