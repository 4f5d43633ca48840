//! Fit in time: what comes in one month may be needed in another, and a store is not endless.

use crate::numeric::{greater, lesser};

/// Years after which the store of a year that repeats itself no longer changes.
const MOST_YEARS: usize = 4;

/// Share of a yearly match that the months allow, 0 to 1, with a store of some months of mean flow, in a year that repeats itself.
///
/// Handing over as early as possible is best: what stays in the store can serve later, what is handed over no longer takes room.
pub fn met_share(supply: &[f64; 12], need: &[f64; 12], store_months: f64) -> f64 {
    // Most flows are even through the year.
    let mut months = supply.iter().zip(need);
    if months.all(|(comes, wanted)| comes.to_bits() == wanted.to_bits() && *wanted >= 0.0) {
        return lesser(need.iter().sum(), 1.0);
    }
    let room = greater(store_months, 0.0) / 12.0;
    let mut stored = 0.0;
    let mut met = 0.0;
    for _ in 0..MOST_YEARS {
        let start = stored;
        met = 0.0;
        for (comes, wanted) in supply.iter().zip(need) {
            let there = stored + greater(*comes, 0.0);
            let used = lesser(there, greater(*wanted, 0.0));
            met += used;
            stored = lesser(there - used, room);
        }
        if (stored - start).abs() < 1e-12 {
            break;
        }
    }
    met.clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVEN: [f64; 12] = [1.0 / 12.0; 12];

    fn in_months(months: &[usize]) -> [f64; 12] {
        let share = 1.0 / months.len() as f64;
        std::array::from_fn(|month| if months.contains(&month) { share } else { 0.0 })
    }

    /// Best handing over by trying all: each month hands over 0, 1, ... units of a twelfth, the store keeps whole units.
    fn brute_force(supply: [u8; 12], need: [u8; 12], room: u8) -> u8 {
        // most[s] = most handed over since January with s units in the store; the year must end as it began.
        let mut best = 0;
        for start in 0..=room {
            let mut most: Vec<Option<u8>> = (0..=room).map(|s| (s == start).then_some(0)).collect();
            for (comes, wanted) in supply.iter().zip(need) {
                let mut next = vec![None; usize::from(room) + 1];
                for (stored, so_far) in most.iter().enumerate() {
                    let Some(so_far) = so_far else { continue };
                    let there = stored as u8 + comes;
                    for used in 0..=there.min(wanted) {
                        // The rest is stored, or thrown away.
                        for kept in 0..=(there - used).min(room) {
                            let place: &mut Option<u8> = &mut next[usize::from(kept)];
                            *place = (*place).max(Some(so_far + used));
                        }
                    }
                }
                most = next;
            }
            best = best.max(most[usize::from(start)].unwrap_or(0));
        }
        best
    }

    #[test]
    fn early_handing_over_is_best() {
        // A small generator with a fixed seed: 40 years of 12 units in whole units.
        let mut seed = 12_345_u32;
        let mut year = || {
            let mut months = [0_u8; 12];
            for _ in 0..12 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                months[(seed >> 16) as usize % 12] += 1;
            }
            months
        };
        for _ in 0..40 {
            let (supply, need) = (year(), year());
            for room in 0..=3_u8 {
                let shares = |units: [u8; 12]| units.map(|unit| f64::from(unit) / 12.0);
                let found = met_share(&shares(supply), &shares(need), f64::from(room));
                let best = f64::from(brute_force(supply, need, room)) / 12.0;
                assert!(
                    (found - best).abs() < 1e-9,
                    "{supply:?} {need:?} {room}: {found} {best}"
                );
            }
        }
    }

    #[test]
    fn stores_carry_what_the_season_brings() {
        let summer = in_months(&[3, 4, 5, 6, 7, 8]);
        // Without a store the half of an even need that falls into the six months; each month of store carries a twelfth more.
        assert!((met_share(&summer, &EVEN, 0.0) - 0.5).abs() < 1e-12);
        assert!((met_share(&summer, &EVEN, 1.0) - (0.5 + 1.0 / 12.0)).abs() < 1e-12);
        assert!((met_share(&summer, &EVEN, 6.0) - 1.0).abs() < 1e-12);
        assert!((met_share(&EVEN, &EVEN, 0.0) - 1.0).abs() < 1e-12);
        // January's need met by what July brought needs six months of a store that holds the year.
        let (july, january) = (in_months(&[6]), in_months(&[0]));
        assert!(met_share(&july, &january, 0.0).abs() < 1e-12);
        assert!((met_share(&july, &january, 3.0) - 0.25).abs() < 1e-12);
        assert!(met_share(&[0.0; 12], &EVEN, 1.0).abs() < 1e-12);
    }
}
