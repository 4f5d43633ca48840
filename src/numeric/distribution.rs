//! Distributions by their quantile functions: an even random number goes in, a value comes out.

/// Quantile of the standard normal distribution, for 0 < p < 1.
///
/// M. J. Wichura, algorithm AS 241 (PPND16), Applied Statistics 37 (1988): relative error about 1e-16.
pub fn normal_quantile(p: f64) -> f64 {
    let q = p - 0.5;
    if q.abs() <= 0.425 {
        let r = 0.180_625 - q * q;
        return q * ratio(r, &CENTRAL);
    }
    let tail = if q < 0.0 { p } else { 1.0 - p };
    let r = (-tail.ln()).sqrt();
    let size = if r <= 5.0 {
        ratio(r - 1.6, &MIDDLE)
    } else {
        ratio(r - 5.0, &FAR)
    };
    if q < 0.0 { -size } else { size }
}

/// Quantile of the triangular distribution between `low` and `high` with its mode at `mode`, for 0 <= p <= 1.
///
/// (low, high) come back for p = 0 and 1; a range without width gives `low`.
pub fn triangular_quantile(p: f64, low: f64, mode: f64, high: f64) -> f64 {
    let width = high - low;
    if width <= 0.0 {
        return low;
    }
    let rise = mode - low;
    if p * width < rise {
        low + (p * width * rise).sqrt()
    } else {
        high - ((1.0 - p) * width * (high - mode)).sqrt()
    }
}

/// Numerator and denominator of a rational function, lowest power first.
type Rational = ([f64; 8], [f64; 8]);

fn ratio(r: f64, (above, below): &Rational) -> f64 {
    let value = |terms: &[f64; 8]| terms.iter().rev().fold(0.0, |sum, term| sum * r + term);
    value(above) / value(below)
}

const CENTRAL: Rational = (
    [
        3.387_132_872_796_366_5,
        133.141_667_891_784_38,
        1_971.590_950_306_551_3,
        13_731.693_765_509_46,
        45_921.953_931_549_87,
        67_265.770_927_008_7,
        33_430.575_583_588_13,
        2_509.080_928_730_122_7,
    ],
    [
        1.0,
        42.313_330_701_600_91,
        687.187_007_492_057_9,
        5_394.196_021_424_751,
        21_213.794_301_586_597,
        39_307.895_800_092_71,
        28_729.085_735_721_943,
        5_226.495_278_852_545,
    ],
);

const MIDDLE: Rational = (
    [
        1.423_437_110_749_683_5,
        4.630_337_846_156_546,
        5.769_497_221_460_691,
        3.647_848_324_763_204_5,
        1.270_458_252_452_368_4,
        0.241_780_725_177_450_6,
        0.022_723_844_989_269_184,
        7.745_450_142_783_414e-4,
    ],
    [
        1.0,
        2.053_191_626_637_759,
        1.676_384_830_183_803_8,
        0.689_767_334_985_1,
        0.148_103_976_427_480_08,
        0.015_198_666_563_616_457,
        5.475_938_084_995_345e-4,
        1.050_750_071_644_416_9e-9,
    ],
);

const FAR: Rational = (
    [
        6.657_904_643_501_103,
        5.463_784_911_164_114,
        1.784_826_539_917_291_3,
        0.296_560_571_828_504_87,
        0.026_532_189_526_576_124,
        0.001_242_660_947_388_078_4,
        2.711_555_568_743_487_6e-5,
        2.010_334_399_292_288_1e-7,
    ],
    [
        1.0,
        0.599_832_206_555_888,
        0.136_929_880_922_735_8,
        0.014_875_361_290_850_615,
        7.868_691_311_456_133e-4,
        1.846_318_317_510_054_8e-5,
        1.421_511_758_316_446e-7,
        2.044_263_103_389_939_8e-15,
    ],
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_of_the_normal_distribution() {
        // From tables: Phi(1.6448536269514722) = 0.95, Phi(1.959963984540054) = 0.975, Phi(-3.090232306167813) = 0.001,
        // Phi(-6.361340902404056) = 1e-10, Phi(-7.65062809293527) = 1e-14
        for (p, z) in [
            (0.5, 0.0),
            (0.95, 1.644_853_626_951_472_2),
            (0.975, 1.959_963_984_540_054),
            (0.001, -3.090_232_306_167_813),
            (1e-10, -6.361_340_902_404_056),
            (1e-14, -7.650_628_092_935_27),
        ] {
            assert!((normal_quantile(p) - z).abs() < 1e-12, "{p}");
        }
    }

    #[test]
    fn quantiles_of_a_triangle() {
        // 0, 2, 10: F(x) = x^2 / 20 up to 2 (F = 0.2), then 1 - (10 - x)^2 / 80. F = 0.05: 1. F = 0.8: 10 - sqrt(16) = 6.
        for (p, x) in [(0.0, 0.0), (0.05, 1.0), (0.2, 2.0), (0.8, 6.0), (1.0, 10.0)] {
            assert!((triangular_quantile(p, 0.0, 2.0, 10.0) - x).abs() < 1e-12);
        }
        // The mode at an end: F(x) = 1 - (1 - x)^2; F = 0.75: 0.5
        assert!((triangular_quantile(0.75, 0.0, 0.0, 1.0) - 0.5).abs() < 1e-12);
        assert!((triangular_quantile(0.3, 4.0, 4.0, 4.0) - 4.0).abs() < 1e-12);
    }
}
