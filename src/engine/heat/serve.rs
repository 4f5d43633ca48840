//! Heat on offer and heat needed, month by month, what heat pumps can do, and the most that could be recovered (model 5.6).

use crate::numeric::lesser;

/// Months of a year.
pub const MONTHS: usize = 12;
/// Zero degrees Celsius in kelvin.
const KELVIN: f64 = 273.15;
/// What is less than this, kWh per month, is left of rounding.
pub(super) const NOTHING_KWH: f64 = 1e-6;

/// Heat at one temperature at one place: on offer, or needed.
#[derive(Clone, Debug, PartialEq)]
pub struct Heat {
    /// Index of the place.
    pub place: usize,
    /// Degrees Celsius: of the offer as it leaves, of the need as it must arrive.
    pub celsius: f64,
    /// kWh by month.
    pub kwh: [f64; MONTHS],
}

impl Heat {
    /// kWh of the year.
    pub fn year_kwh(&self) -> f64 {
        self.kwh.iter().sum()
    }
}

/// What heat exchangers and heat pumps can do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rules {
    /// Kelvin that a source must be above a need that it serves as it is.
    pub approach_k: f64,
    /// Share of the ideal coefficient of performance that a heat pump reaches.
    pub quality: f64,
    /// Coefficient of performance below which nobody installs a heat pump.
    pub least_cop: f64,
    /// Highest coefficient of performance.
    pub most_cop: f64,
    /// Highest temperature that a heat pump delivers, degrees Celsius.
    pub most_celsius: f64,
}

impl Rules {
    /// Coefficient of performance of a heat pump between two temperatures in degrees Celsius: quality x hot / (hot - cold)
    /// in kelvin, at most `most_cop`; `None` when it is too low to be of use, or the heat too hot.
    pub fn cop(&self, hot: f64, cold: f64) -> Option<f64> {
        let lift = hot - cold;
        let cop = if lift > 0.0 {
            lesser(self.quality * (hot + KELVIN) / lift, self.most_cop)
        } else {
            self.most_cop
        };
        (cop >= self.least_cop && cop > 1.0 && hot <= self.most_celsius).then_some(cop)
    }
}

/// Heat that goes from one offer to one need in a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Delivery {
    /// Index of the offer.
    pub source: usize,
    /// Index of the need.
    pub sink: usize,
    /// kWh that leave the source, by month.
    pub kwh: [f64; MONTHS],
    /// kWh of electricity that lift each of them; the need receives both.
    pub drive: f64,
}

impl Delivery {
    /// kWh that leave the source in the year.
    pub fn year_kwh(&self) -> f64 {
        self.kwh.iter().sum()
    }

    /// kWh that the need receives in a month.
    pub fn received(&self, month: usize) -> f64 {
        self.kwh[month] * (1.0 + self.drive)
    }
}

/// Most heat that could be recovered without heat pumps if everything were connected at no loss, kWh by month: the cascade
/// of sources and needs from the hottest level down, each level using what those above left over (B. Linnhoff and others,
/// A User Guide on Process Integration for the Efficient Use of Energy, 1982).
pub fn cascade_limit(
    (sources, warmth): (&[Heat], &Ranks),
    (sinks, wanted): (&[Heat], &Ranks),
    approach_k: f64,
) -> [f64; MONTHS] {
    let mut limit = [0.0; MONTHS];
    let mut surplus = [0.0; MONTHS];
    let mut next = 0;
    for need in &wanted.downwards {
        let need = &sinks[*need];
        while let Some(source) = warmth.downwards.get(next).map(|source| &sources[*source]) {
            if source.celsius < need.celsius + approach_k {
                break;
            }
            for (surplus, kwh) in surplus.iter_mut().zip(source.kwh) {
                *surplus += kwh;
            }
            next += 1;
        }
        for month in 0..MONTHS {
            let used = lesser(surplus[month], need.kwh[month]);
            surplus[month] -= used;
            limit[month] += used;
        }
    }
    limit
}

/// Places of some heats in the order of their temperature; equals stay in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ranks {
    /// The coldest first.
    pub upwards: Vec<usize>,
    /// The hottest first.
    pub downwards: Vec<usize>,
}

impl Ranks {
    /// The orders of some heats.
    pub fn of(heats: &[Heat]) -> Self {
        let mut upwards: Vec<usize> = (0..heats.len()).collect();
        crate::numeric::order::sort(&mut upwards, |left, right| {
            heats[*left].celsius.total_cmp(&heats[*right].celsius)
        });
        // Backwards, but each run of equals forwards.
        let mut downwards = Vec::with_capacity(upwards.len());
        let equal = |left: &usize, right: &usize| {
            let (left, right) = (heats[*left].celsius, heats[*right].celsius);
            left.total_cmp(&right).is_eq()
        };
        let runs: Vec<&[usize]> = upwards.chunk_by(equal).collect();
        for run in runs.into_iter().rev() {
            downwards.extend_from_slice(run);
        }
        Self { upwards, downwards }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Rules of the examples, here and in the matching.
    pub const RULES: Rules = Rules {
        approach_k: 10.0,
        quality: 0.5,
        least_cop: 1.5,
        most_cop: 8.0,
        most_celsius: 100.0,
    };

    #[test]
    fn the_coefficient_of_performance_by_hand() {
        // 0.5 x 333.15 / 35 = 4.75929; 0.5 x 343.15 / 35 = 4.90214
        assert!((RULES.cop(60.0, 25.0).unwrap() - 4.759_286).abs() < 1e-6);
        assert!((RULES.cop(70.0, 35.0).unwrap() - 4.902_143).abs() < 1e-6);
        // 0.5 x 323.15 / 10 = 16.2, and no lift at all: never more than 8
        assert_eq!(RULES.cop(50.0, 40.0), Some(8.0));
        assert_eq!(RULES.cop(50.0, 55.0), Some(8.0));
        // 0.5 x 363.15 / 130 = 1.397: too little; 110 degrees: too hot
        assert_eq!(RULES.cop(90.0, -40.0), None);
        assert_eq!(RULES.cop(110.0, 90.0), None);
    }

    #[test]
    fn equals_stay_in_their_order_both_ways() {
        let heats = [30.0, 50.0, 30.0, 10.0, 50.0].map(|celsius| Heat {
            place: 0,
            celsius,
            kwh: [0.0; MONTHS],
        });
        let ranks = Ranks::of(&heats);
        assert_eq!(ranks.upwards, [3, 0, 2, 1, 4]);
        assert_eq!(ranks.downwards, [1, 4, 0, 2, 3]);
        assert_eq!(Ranks::of(&[]), Ranks::default());
    }
}
