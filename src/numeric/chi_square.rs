//! How likely a chi-square as large as this is by chance.

use std::f64::consts::PI;

/// Probability that a chi-square variable with a whole number of degrees of freedom exceeds a value, 0 to 1.
///
/// The finite sums of Abramowitz and Stegun, *Handbook of Mathematical Functions*, 26.4.4 and 26.4.5, with each term from its
/// logarithm so that hundreds of degrees of freedom neither overflow nor vanish. 1 without a degree of freedom, or when the value
/// is not above 0.
pub fn survival(value: f64, degrees_of_freedom: usize) -> f64 {
    if degrees_of_freedom == 0 || value.is_nan() || value <= 0.0 {
        return 1.0;
    }
    let half = 0.5 * value;
    // Q(a + 1, x) = Q(a, x) + x^a e^-x / Gamma(a + 1), from Q(1, x) = e^-x or Q(1/2, x) = erfc(sqrt x).
    let (mut a, mut sum, mut log_term) = if degrees_of_freedom.is_multiple_of(2) {
        (1.0, (-half).exp(), half.ln() - half)
    } else {
        let log_gamma = 0.5 * PI.ln() - std::f64::consts::LN_2;
        (0.5, erfc(half.sqrt()), 0.5 * half.ln() - half - log_gamma)
    };
    while a < 0.5 * degrees_of_freedom as f64 - 0.25 {
        sum += log_term.exp();
        a += 1.0;
        log_term += (half / a).ln();
    }
    sum.clamp(0.0, 1.0)
}

/// Complementary error function for z >= 0: the series of the error function (7.1.6) below 2, the continued fraction (7.1.14) above.
fn erfc(z: f64) -> f64 {
    let bell = (-z * z).exp() / PI.sqrt();
    if z < 2.0 {
        let (mut term, mut sum, mut n) = (z, z, 0.0);
        while term > 1e-17 * sum {
            n += 1.0;
            term *= 2.0 * z * z / (2.0 * n + 1.0);
            sum += term;
        }
        return 1.0 - 2.0 * bell * sum;
    }
    let fraction = (1..=80)
        .rev()
        .fold(0.0, |below, n| 0.5 * f64::from(n) / (z + below));
    bell / (z + fraction)
}

#[cfg(test)]
mod tests {
    use super::survival;

    #[test]
    fn probabilities_of_the_tables() {
        // Points of the tables of the distribution: 5 % and 1 % at 1, 2, 3, 10 and 100 degrees of freedom.
        for (value, degrees, p) in [
            (3.841_458_820_694_124, 1, 0.05),
            (6.634_896_601_021_213, 1, 0.01),
            (5.991_464_547_107_979, 2, 0.05),
            (7.814_727_903_251_178, 3, 0.05),
            (18.307_038_053_275_147, 10, 0.05),
            (124.342_113_404_004_07, 100, 0.05),
        ] {
            let found = survival(value, degrees);
            assert!((found - p).abs() < 1e-10, "{value} {degrees}: {found}");
        }
    }

    #[test]
    fn sums_that_can_be_done_by_hand() {
        // Two degrees: e^-2 = 0.135335283236613. Four: e^-2 (1 + 2) = 0.406005849709838. One: erfc(1) = 0.157299207050285.
        for (value, degrees, p) in [
            (4.0, 2, 0.135_335_283_236_613),
            (4.0, 4, 0.406_005_849_709_838),
            (2.0, 1, 0.157_299_207_050_285),
        ] {
            assert!((survival(value, degrees) - p).abs() < 1e-14);
        }
        // Large numbers neither vanish nor overflow: near its mean the distribution is near its middle.
        let middle = survival(4_000.0, 4_000);
        assert!((0.48..0.5).contains(&middle), "{middle}");
        assert!((survival(1e6, 3)).abs() < 1e-300 && (survival(0.0, 3) - 1.0).abs() < 1e-15);
        assert!((survival(f64::NAN, 3) - 1.0).abs() < 1e-15);
    }
}
