//! Random instances, the same on every machine, to measure and to test with.

/// A transport problem with a dense matrix of costs.
#[derive(Clone, Debug, PartialEq)]
pub struct Instance {
    /// Units available at each supplier.
    pub supply: Vec<f64>,
    /// Units wanted by each customer.
    pub demand: Vec<f64>,
    /// Cost per unit, one row of customers after the other.
    pub cost: Vec<f64>,
}

/// `size` suppliers with 1 to 100 units, as many customers who want 90 % of that in all (rounded down), whole costs of 1 to 1,000.
pub fn bench_instance(size: usize, seed: u64) -> Instance {
    let mut random = Random(seed);
    let supply: Vec<f64> = (0..size).map(|_| random.whole(100) as f64).collect();
    let wanted = (supply.iter().sum::<f64>() * 0.9).floor();
    let weights: Vec<f64> = (0..size).map(|_| random.whole(100) as f64).collect();
    let weight: f64 = weights.iter().sum();
    // Rounding the running total, not each share, makes the shares add up.
    let mut running = 0.0;
    let mut given = 0.0;
    let demand = weights
        .iter()
        .map(|share| {
            running += share;
            let until = (wanted * running / weight).round();
            let units = until - given;
            given = until;
            units
        })
        .collect();
    let cost = (0..size * size)
        .map(|_| random.whole(1_000) as f64)
        .collect();
    Instance {
        supply,
        demand,
        cost,
    }
}

/// `SplitMix64` (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
struct Random(u64);

impl Random {
    /// 1 to `most`.
    fn whole(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        // The upper half times the range: no division, and no bias worth speaking of.
        1 + (((mixed >> 32) * most) >> 32)
    }
}
