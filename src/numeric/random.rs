//! Reproducible random numbers without a state: each is a function of a seed, the name of a stream and a place in it.
//!
//! So the number of a figure does not depend on what else is drawn, in which order, or on how draws are split over workers.

/// Increment of `SplitMix64`: 2^64 divided by the golden ratio, odd.
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// A stream of random numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stream(u64);

impl Stream {
    /// The stream of a name under a seed. Streams are far apart parts of one sequence of period 2^64.
    pub fn new(seed: u64, name: &str) -> Self {
        // FNV-1a, 64 bits: G. Fowler, L. C. Noll, K.-P. Vo.
        let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(mixed(hash ^ mixed(seed)))
    }

    /// 64 random bits at a place: `SplitMix64` (G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014).
    pub fn bits(self, place: u64) -> u64 {
        mixed(
            self.0
                .wrapping_add(place.wrapping_add(1).wrapping_mul(GOLDEN)),
        )
    }

    /// A number at a place, evenly distributed over 0 to 1, both excluded.
    pub fn uniform(self, place: u64) -> f64 {
        unit(self.bits(place))
    }

    /// A whole number at a place, evenly distributed over 0 to `below` - 1 (`below` is far below 2^32, so the bias is nil).
    pub fn below(self, place: u64, below: usize) -> usize {
        ((u128::from(self.bits(place)) * below as u128) >> 64) as usize
    }

    /// The whole numbers 0 to `count` - 1 in random order (Fisher and Yates).
    pub fn shuffled(self, count: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..count).collect();
        for last in (1..count).rev() {
            order.swap(last, self.below(last as u64, last + 1));
        }
        order
    }
}

/// The middle of one of 2^52 equal parts of 0 to 1, so that neither end is ever reached.
pub fn unit(bits: u64) -> f64 {
    ((bits >> 12) as f64 + 0.5) * (1.0 / 4_503_599_627_370_496.0)
}

fn mixed(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_sequence() {
        // SplitMix64 from state 1234567, as its authors' C code prints it
        let stream = Stream(1_234_567);
        let first: Vec<u64> = (0..3).map(|place| stream.bits(place)).collect();
        assert_eq!(
            first,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
    }

    #[test]
    fn even_and_independent() {
        let (a, b) = (Stream::new(7, "gas"), Stream::new(7, "water"));
        let count = 20_000;
        let pairs = (0..count).map(|place| (a.uniform(place), b.uniform(place)));
        let (mut sum, mut square, mut product) = (0.0, 0.0, 0.0);
        for (x, y) in pairs {
            assert!(x > 0.0 && x < 1.0);
            sum += x;
            square += x * x;
            product += (x - 0.5) * (y - 0.5);
        }
        let n = count as f64;
        // Mean 1/2, mean square 1/3, covariance 0; four standard errors are 0.0082, 0.0084 and 0.0024.
        assert!((sum / n - 0.5).abs() < 0.008_2);
        assert!((square / n - 1.0 / 3.0).abs() < 0.008_4);
        assert!((product / n).abs() < 0.002_4);
        assert_ne!(Stream::new(7, "gas"), Stream::new(8, "gas"));
        assert!(unit(0) > 0.0 && unit(u64::MAX) < 1.0);
    }

    #[test]
    fn a_shuffle_holds_each_once() {
        let mut order = Stream::new(1, "order").shuffled(100);
        assert_ne!(order, (0..100).collect::<Vec<_>>());
        order.sort_unstable();
        assert_eq!(order, (0..100).collect::<Vec<_>>());
        assert!(Stream::new(1, "order").shuffled(0).is_empty());
    }
}
