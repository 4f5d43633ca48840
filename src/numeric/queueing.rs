//! Waiting in a pool of like units (Erlang).
//!
//! Source: A. K. Erlang (1917); formulas as in Cooper, *Introduction to Queueing Theory*, 1981, chapter 3.

/// Most units that a search tries: no park of this product comes near.
const MOST_UNITS: u32 = 100_000;

/// Erlang B: probability that a call finds all `units` busy and is lost, for a load in erlangs.
///
/// By the recursion B(c) = A B(c-1) / (c + A B(c-1)), B(0) = 1, which neither overflows nor cancels.
pub fn erlang_b(units: u32, load_erlang: f64) -> f64 {
    (1..=units).fold(1.0, |blocked, unit| {
        load_erlang * blocked / (f64::from(unit) + load_erlang * blocked)
    })
}

/// Erlang C: probability that a request has to wait. 1 when the units cannot carry the load.
pub fn erlang_c(units: u32, load_erlang: f64) -> f64 {
    waiting(erlang_b(units, load_erlang), f64::from(units), load_erlang)
}

fn waiting(blocked: f64, units: f64, load_erlang: f64) -> f64 {
    if load_erlang <= 0.0 {
        return 0.0;
    }
    if units <= load_erlang {
        return 1.0;
    }
    blocked / (1.0 - load_erlang / units * (1.0 - blocked))
}

/// Smallest number of units for which at most a share `accepted_waiting` of the requests waits.
///
/// 0 for no load; `accepted_waiting` outside 0 to 1 is brought into it.
pub fn units_needed(load_erlang: f64, accepted_waiting: f64) -> u32 {
    if load_erlang.is_nan() || load_erlang <= 0.0 {
        return 0;
    }
    let accepted = accepted_waiting.clamp(1e-9, 1.0);
    let mut blocked = 1.0;
    for unit in 1..MOST_UNITS {
        let units = f64::from(unit);
        blocked = load_erlang * blocked / (units + load_erlang * blocked);
        if units > load_erlang && waiting(blocked, units, load_erlang) <= accepted {
            return unit;
        }
    }
    MOST_UNITS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn erlang_c_of_the_textbook() {
        // A = 2, c = 3: B = (8/6) / (1 + 2 + 2 + 8/6) = 4/19; C = B / (1 - 2/3 (1 - B)) = 4/9
        assert!((erlang_b(3, 2.0) - 4.0 / 19.0).abs() < 1e-12);
        assert!((erlang_c(3, 2.0) - 0.444_444).abs() < 1e-6);
        assert!((erlang_c(12, 10.0) - 0.449_388).abs() < 1e-6);
    }

    #[test]
    fn units_for_a_load() {
        assert_eq!(units_needed(5.0, 0.10), 9);
        assert_eq!(units_needed(20.0, 0.10), 27);
        assert_eq!(units_needed(0.0, 0.10), 0);
        assert_eq!(units_needed(f64::NAN, 0.10), 0);
        // one unit carries 0.1 erlang: C(1, A) = A = 0.1
        assert_eq!(units_needed(0.1, 0.10), 1);
        assert_eq!(units_needed(0.11, 0.10), 2);
    }

    #[test]
    fn more_load_never_needs_fewer_units() {
        let needed: Vec<u32> = (0..400)
            .map(|i| units_needed(f64::from(i) * 0.1, 0.1))
            .collect();
        assert!(needed.windows(2).all(|pair| pair[0] <= pair[1]));
    }

    #[test]
    fn an_overloaded_pool_always_waits() {
        assert!((erlang_c(2, 3.0) - 1.0).abs() < f64::EPSILON);
    }
}
