//! How the draws of a figure are spread: a histogram with round bins, and the values to mark on it.

use super::series::scale::step;

/// Bins at most.
const MOST_BINS: usize = 36;
/// Marks under the drawing at most.
const MOST_TICKS: usize = 5;
/// Part of the draws at either end that counts in the last bin there: a few far draws would squeeze all others together.
const FAR: f64 = 0.002;
/// Size of a character as a share of that of the type; a little generous.
const CHARACTER: f64 = 0.58;

/// Draws by value.
#[derive(Clone, Debug, PartialEq)]
pub struct Histogram {
    /// Lower end of the first bin.
    pub low: f64,
    /// Width of a bin, a round number.
    pub width: f64,
    /// Draws in each bin; those beyond the first and the last count there.
    pub counts: Vec<usize>,
}

impl Histogram {
    /// The histogram of draws in ascending order; those that are infinite are left out. `None` when all are the same, or none
    /// is there.
    pub fn of(ascending: &[f64]) -> Option<Self> {
        let end = ascending.partition_point(|draw| *draw < f64::INFINITY);
        let draws = ascending.get(..end).unwrap_or_default();
        let far = (draws.len() as f64 * FAR) as usize;
        let (low, high) = (*draws.get(far)?, *draws.get(draws.len() - 1 - far)?);
        if high - low <= 1e-9 * high.abs().max(low.abs()) {
            return None;
        }
        let width = step(low, high, MOST_BINS);
        let first = (low / width).floor();
        let bins = ((high / width).ceil() - first).max(1.0) as usize;
        let mut counts = vec![0; bins];
        for draw in draws {
            let place = (draw / width).floor() - first;
            let place = place.clamp(0.0, (bins - 1) as f64) as usize;
            if let Some(count) = counts.get_mut(place) {
                *count += 1;
            }
        }
        Some(Self {
            low: first * width,
            width,
            counts,
        })
    }

    /// Upper end of the last bin.
    pub fn high(&self) -> f64 {
        self.low + self.width * self.counts.len() as f64
    }

    /// Where a value stands, as a share of the width, 0 to 1.
    pub fn share(&self, value: f64) -> f64 {
        ((value - self.low) / (self.high() - self.low)).clamp(0.0, 1.0)
    }

    /// Height of each bin as a share of the highest.
    pub fn heights(&self) -> Vec<f64> {
        let most = self.counts.iter().copied().max().unwrap_or(0).max(1);
        let counts = self.counts.iter();
        counts.map(|count| *count as f64 / most as f64).collect()
    }

    /// Round values to mark under the drawing, ascending.
    pub fn ticks(&self) -> Vec<f64> {
        // Marks beyond the ends are counted by `step` but not shown: two more may be asked for.
        let finest = (MOST_TICKS..=MOST_TICKS + 2)
            .rev()
            .map(|most| self.ticks_by(step(self.low, self.high(), most)));
        let mut fitting = finest.filter(|ticks| ticks.len() <= MOST_TICKS);
        fitting.next().unwrap_or_default()
    }

    fn ticks_by(&self, step: f64) -> Vec<f64> {
        let first = (self.low / step - 1e-9).ceil() as i64;
        let last = (self.high() / step + 1e-9).floor() as i64;
        (first..=last).map(|count| count as f64 * step).collect()
    }
}

/// A label over a mark: where it is centred so that it stays inside, and in which line from the bottom, so that none covers
/// another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// Centre, px.
    pub x: f64,
    /// Line, from 0.
    pub line: usize,
}

/// Places labels, each with the px of its mark and the characters of its text, in a width, at a size of the type.
pub fn labels(marks: &[(f64, usize)], width: f64, font: f64) -> Vec<Label> {
    let mut ends: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut labels = Vec::with_capacity(marks.len());
    for (at, characters) in marks {
        let half = *characters as f64 * CHARACTER * font / 2.0;
        let x = at.clamp(half.min(width / 2.0), (width - half).max(width / 2.0));
        let (left, right) = (x - half - font / 2.0, x + half + font / 2.0);
        let free = |line: &Vec<(f64, f64)>| line.iter().all(|(l, r)| right < *l || left > *r);
        let line = ends.iter().position(free).unwrap_or(ends.len());
        if line == ends.len() {
            ends.push(Vec::new());
        }
        ends[line].push((left, right));
        labels.push(Label { x, line });
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bins_are_round_and_hold_every_draw() {
        // 0.5, 1.5, ... 99.5: no end is far (0.2 % of 100 is none); from 0.5 to 99.5 in at most 36 marks: a step of 2.5
        // gives 41 marks (0 to 100), 5 gives 21. So 20 bins of 5 draws each.
        let draws: Vec<f64> = (0..100).map(|place| f64::from(place) + 0.5).collect();
        let histogram = Histogram::of(&draws).unwrap();
        assert_eq!(histogram.counts, vec![5; 20]);
        assert!((histogram.low, histogram.high()) == (0.0, 100.0));
        assert!((histogram.share(25.0) - 0.25).abs() < 1e-12);
        // Steps of 20 give six marks, steps of 25 five.
        assert_eq!(histogram.ticks(), [0.0, 25.0, 50.0, 75.0, 100.0]);
    }

    #[test]
    fn what_is_far_counts_at_the_end() {
        // 1,000 draws from 0 to 99.9 and two at 1e6: 0.2 % of 1,002 is 2, so the top is the draw before these two, 99.9.
        let mut draws: Vec<f64> = (0..1000).map(|place| f64::from(place) / 10.0).collect();
        draws.extend([1e6, 1e6, f64::INFINITY]);
        let histogram = Histogram::of(&draws).unwrap();
        assert!((histogram.high() - 100.0).abs() < 1e-9);
        assert_eq!(histogram.counts.iter().sum::<usize>(), 1002);
        // Bins of 5: 50 draws in the first, 50 and the two far ones in the last.
        assert_eq!(
            (histogram.counts[0], *histogram.counts.last().unwrap()),
            (50, 52)
        );
    }

    #[test]
    fn nothing_is_drawn_of_what_does_not_vary() {
        assert_eq!(Histogram::of(&[]), None);
        assert_eq!(Histogram::of(&[0.0; 10]), None);
        assert_eq!(Histogram::of(&[3.5; 10]), None);
        assert_eq!(Histogram::of(&[f64::INFINITY; 4]), None);
    }

    #[test]
    fn labels_stay_inside_and_apart() {
        // 10 characters at 10 px are 58 px wide, 68 with the space around. At 5 it is moved to 29; the one at 50 covers
        // 16 to 84 and would touch the first (-5 to 63): one line up; the one at 195 of 200 is moved to 171.
        let placed = labels(&[(5.0, 10), (50.0, 10), (195.0, 10)], 200.0, 10.0);
        let lines: Vec<usize> = placed.iter().map(|label| label.line).collect();
        assert_eq!(lines, [0, 1, 0]);
        assert!((placed[0].x - 29.0).abs() < 1e-9 && (placed[2].x - 171.0).abs() < 1e-9);
    }
}
