//! How participation grows: diffusion (Bass 1969) towards a target, with an ordered set of participants.

use super::values::Values;
use crate::catalog::catalog;

/// Coefficients of diffusion, per year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Diffusion {
    /// Innovation: joins without waiting for others.
    pub p: f64,
    /// Imitation: joins because others did.
    pub q: f64,
}

impl Diffusion {
    /// Coefficients for a position of the mobilisation lever, 0 to 1.
    ///
    /// p runs from the low end of its range (nobody mobilises) through the value fitted on the synergies of the port of
    /// Strasbourg, which had a facilitator, at half a lever, to its high end. q is what companies do among themselves
    /// and does not move.
    ///
    /// Another value of p in the territory or the scenario moves both ends in proportion.
    pub fn at_mobilisation(lever: f64, values: &Values) -> Self {
        let datum = catalog().get("bass.p");
        let middle = values.get(datum);
        let (low, high) = datum.map_or((middle, middle), |p| {
            (p.low * middle / p.value, p.high * middle / p.value)
        });
        let lever = lever.clamp(0.0, 1.0);
        let p = if lever <= 0.5 {
            low + (middle - low) * 2.0 * lever
        } else {
            middle + (high - middle) * (2.0 * lever - 1.0)
        };
        Self {
            p,
            q: values.of_key("bass.q"),
        }
    }

    /// Share of the target that takes part `t` years after the launch; 0 before it.
    ///
    /// F(t) = (1 - e^-(p+q)t) / (1 + (q/p) e^-(p+q)t), F. M. Bass, Management Science 15 (1969).
    pub fn share(self, t: f64) -> f64 {
        if t <= 0.0 || self.p <= 0.0 {
            return 0.0;
        }
        let decay = (-(self.p + self.q) * t).exp();
        (1.0 - decay) / (1.0 + self.q / self.p * decay)
    }
}

/// Weight of the participant of a rank (0 first) when `participants` take part on average: the last one counts by the
/// fraction that is left, as the chance that it has joined. A raised lever never removes anyone.
pub fn weight(rank: usize, participants: f64) -> f64 {
    (participants - rank as f64).clamp(0.0, 1.0)
}

/// Value of a quantity known for whole numbers of participants (`values[k]` for k) at an average number of them.
pub fn expected(values: &[f64], participants: f64) -> f64 {
    let Some(last) = values.len().checked_sub(1) else {
        return 0.0;
    };
    let participants = participants.clamp(0.0, last as f64);
    let below = participants.floor() as usize;
    let above = (below + 1).min(last);
    let fraction = participants - below as f64;
    values[below] * (1.0 - fraction) + values[above] * fraction
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn diffusion_of_the_port_of_strasbourg() {
        let diffusion = Diffusion { p: 0.05, q: 0.28 };
        // e^-0.33 = 0.718924; (1 - 0.718924) / (1 + 5.6 x 0.718924) = 0.281076 / 5.025973 = 0.055925
        assert!((diffusion.share(1.0) - 0.055_925).abs() < 1e-6);
        assert!((diffusion.share(3.0) - 0.203_979).abs() < 1e-6);
        assert!((diffusion.share(10.0) - 0.798_243).abs() < 1e-6);
        assert!(diffusion.share(0.0).abs() < f64::EPSILON);
    }

    #[test]
    fn half_a_lever_is_the_fitted_pace_and_more_is_faster() {
        let values = Values::of(&std::collections::BTreeMap::new());
        assert!((Diffusion::at_mobilisation(0.5, &values).p - 0.05).abs() < 1e-12);
        let paces: Vec<f64> = (0..=10)
            .map(|i| Diffusion::at_mobilisation(f64::from(i) / 10.0, &values).p)
            .collect();
        assert!(paces.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn the_last_participant_counts_by_its_chance() {
        // 2.25 participants: ranks 0 and 1 are in, rank 2 by a quarter, rank 3 not
        let weights: Vec<f64> = (0..4).map(|rank| weight(rank, 2.25)).collect();
        assert_eq!(weights, vec![1.0, 1.0, 0.25, 0.0]);
        assert!((expected(&[0.0, 0.0, 4.0, 8.0], 2.25) - 5.0).abs() < 1e-12);
        assert!((expected(&[0.0, 1.0], 7.0) - 1.0).abs() < 1e-12);
    }
}
