//! How much of the variance of a result each input explains: Sobol's indices, by sampling.
//!
//! Two samples A and B of all inputs are drawn, and for each input A with that input taken from B. First order as A. Saltelli et al.,
//! Computer Physics Communications 181 (2010), table 2 (b); total effect as M. J. W. Jansen, ibid. 117 (1999).

/// Shares of the variance of a result.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Indices {
    /// What the input explains alone: the share of the variance that goes when it is known.
    pub first: f64,
    /// What it explains alone and together with others: the share that stays when all others are known.
    pub total: f64,
}

/// The results of two samples.
#[derive(Clone, Debug, PartialEq)]
pub struct Samples {
    a: Vec<f64>,
    b: Vec<f64>,
    mean: f64,
    variance: f64,
}

impl Samples {
    /// Results of A and of B, in the same order.
    pub fn new(a: Vec<f64>, b: Vec<f64>) -> Self {
        let count = (a.len() + b.len()).max(1) as f64;
        let all = || a.iter().chain(&b);
        let mean = all().sum::<f64>() / count;
        let variance = all().map(|value| (value - mean).powi(2)).sum::<f64>() / count;
        Self {
            a,
            b,
            mean,
            variance,
        }
    }

    /// Variance of the result.
    pub fn variance(&self) -> f64 {
        self.variance
    }

    /// Indices of an input from the results of A with that input taken from B. Nothing explains what does not vary.
    ///
    /// Sampling may leave an index slightly below 0 or above 1; it is brought back.
    pub fn indices(&self, mixed: &[f64]) -> Indices {
        let count = self.a.len().min(self.b.len()).min(mixed.len()) as f64;
        if count == 0.0 || self.variance <= 0.0 {
            return Indices::default();
        }
        let (mut first, mut total) = (0.0, 0.0);
        for ((a, b), mixed) in self.a.iter().zip(&self.b).zip(mixed) {
            // Less the mean, which changes nothing but the noise.
            first += (b - self.mean) * (mixed - a);
            total += (a - mixed).powi(2);
        }
        Indices {
            first: (first / count / self.variance).clamp(0.0, 1.0),
            total: (0.5 * total / count / self.variance).clamp(0.0, 1.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::quasirandom::Sobol;
    use super::*;
    use std::f64::consts::PI;

    /// T. Ishigami and T. Homma (1990), a = 7, b = 0.1.
    fn ishigami(x: [f64; 3]) -> f64 {
        let [x, y, z] = x.map(|u| PI * (2.0 * u - 1.0));
        x.sin() + 7.0 * y.sin().powi(2) + 0.1 * z.powi(4) * x.sin()
    }

    #[test]
    fn ishigami_and_homma() {
        let sobol = Sobol::new(6);
        let point = |row: u32, shift: usize| {
            std::array::from_fn(|input| sobol.shifted(row, input + shift, 0x1234_5678))
        };
        let rows = 0..1 << 13;
        let results = |shift| {
            rows.clone()
                .map(|row| ishigami(point(row, shift)))
                .collect()
        };
        let samples = Samples::new(results(0), results(3));
        // Variance a^2/8 + b pi^4/5 + b^2 pi^8/18 + 1/2 = 6.125 + 1.948182 + 5.271408 + 0.5 = 13.844588.
        // V1 = (1 + b pi^4/5)^2 / 2 = 4.345889, V2 = a^2/8 = 6.125, V13 = 8 b^2 pi^8 / 225 = 3.373701.
        assert!((samples.variance() / 13.844_588 - 1.0).abs() < 0.01);
        let known = [(0.3139, 0.5576), (0.4424, 0.4424), (0.0, 0.2437)];
        for (input, (first, total)) in known.into_iter().enumerate() {
            let mixed: Vec<f64> = rows
                .clone()
                .map(|row| {
                    let mut x = point(row, 0);
                    x[input] = point(row, 3)[input];
                    ishigami(x)
                })
                .collect();
            let indices = samples.indices(&mixed);
            assert!((indices.first - first).abs() < 0.01, "{input}: {indices:?}");
            assert!((indices.total - total).abs() < 0.01, "{input}: {indices:?}");
        }
    }

    #[test]
    fn what_does_not_vary_needs_no_explanation() {
        let samples = Samples::new(vec![2.0; 4], vec![2.0; 4]);
        assert_eq!(samples.indices(&[2.0; 4]), Indices::default());
        let empty = Samples::new(Vec::new(), Vec::new());
        assert_eq!(empty.indices(&[]), Indices::default());
    }
}
