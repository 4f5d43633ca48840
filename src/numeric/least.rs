//! The lesser and the greater of two numbers, without the call that `f64::min` and `f64::max` are on wasm32.

/// The lesser of two numbers; the second when one of them is not a number.
#[inline]
#[must_use]
pub fn lesser(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}

/// The greater of two numbers; the second when one of them is not a number. So `greater(x, 0.0)` is a
/// number whatever `x` is.
#[inline]
#[must_use]
pub fn greater(a: f64, b: f64) -> f64 {
    if a > b { a } else { b }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_stands_for_what_is_not_a_number() {
        assert!(lesser(1.0, 2.0) < 1.5 && lesser(2.0, 1.0) < 1.5);
        assert!(greater(1.0, 2.0) > 1.5 && greater(2.0, 1.0) > 1.5);
        assert!((lesser(f64::NAN, 3.0) - 3.0).abs() < 1e-12);
        assert!((greater(f64::NAN, 3.0) - 3.0).abs() < 1e-12);
        assert!(lesser(3.0, f64::NAN).is_nan() && greater(3.0, f64::NAN).is_nan());
    }
}
