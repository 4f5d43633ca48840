//! How much to do before looking up.

/// Share of a job that fits into the time between two looks at what has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    milliseconds: f64,
    units: usize,
}

/// Most growth from one batch to the next: the first is often too quick to tell.
const MOST_GROWTH: f64 = 4.0;

impl Pace {
    /// Starts with one unit.
    pub fn new(milliseconds: f64) -> Self {
        Self {
            milliseconds,
            units: 1,
        }
    }

    /// Units of the next batch.
    pub fn units(&self) -> usize {
        self.units
    }

    /// Learns from a batch.
    pub fn took(&mut self, units: usize, milliseconds: f64) {
        let fitting = units as f64 * self.milliseconds / milliseconds.max(0.01);
        let most = self.units as f64 * MOST_GROWTH;
        self.units = fitting.min(most).max(1.0) as usize;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn batches_grow_and_shrink_to_the_time_there_is() {
        let mut pace = Pace::new(40.0);
        assert_eq!(pace.units(), 1);
        // 1 unit in 2 ms: 20 would fit, but it grows fourfold at most.
        pace.took(1, 2.0);
        assert_eq!(pace.units(), 4);
        // 4 units in 10 ms: 4 x 40 / 10 = 16.
        pace.took(4, 10.0);
        assert_eq!(pace.units(), 16);
        // 16 units in 320 ms: 16 x 40 / 320 = 2.
        pace.took(16, 320.0);
        assert_eq!(pace.units(), 2);
        // A unit longer than the time is still one unit.
        pace.took(2, 4000.0);
        assert_eq!(pace.units(), 1);
        // A clock too coarse to see the batch.
        pace.took(1, 0.0);
        assert_eq!(pace.units(), 4);
    }
}
