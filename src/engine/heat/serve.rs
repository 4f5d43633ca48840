//! Who can heat whom, month by month: first as the heat is, then through heat pumps (model 5.6).

/// Months of a year.
pub const MONTHS: usize = 12;
/// Zero degrees Celsius in kelvin.
const KELVIN: f64 = 273.15;
/// What is less than this, kWh per month, is left of rounding.
const NOTHING_KWH: f64 = 1e-6;

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
            (self.quality * (hot + KELVIN) / lift).min(self.most_cop)
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
    /// Month, 0 to 11.
    pub month: usize,
    /// kWh that leave the source.
    pub kwh: f64,
    /// kWh of electricity that lift them; the need receives both.
    pub drive_kwh: f64,
}

/// Serves needs from sources that are hot enough, in place: what is used is taken off both.
///
/// The hottest need first, because the fewest sources can serve it; each from the coldest source that suffices, so that
/// the least exergy is lost and what is left over is hot. With `own` a place may serve itself. Where it may, no other order
/// recovers more (the sources of a need are among those of every colder one), so the total is that of the cascade.
pub fn serve_direct(
    sources: &mut [Heat],
    sinks: &mut [Heat],
    rules: &Rules,
    own: bool,
) -> Vec<Delivery> {
    let upwards = ranked(sources, 1.0);
    let needs = ranked(sinks, -1.0);
    let first: Vec<usize> = (needs.iter())
        .map(|need| {
            let least = sinks[*need].celsius + rules.approach_k;
            upwards.partition_point(|source| sources[*source].celsius < least)
        })
        .collect();
    let cop = |_: f64, _: f64| Some(f64::INFINITY);
    Matching {
        sources,
        sinks,
        own,
        cop: &cop,
    }
    .run((&upwards, &needs), &first)
}

/// Serves needs through heat pumps from sources that are not hot enough by themselves, in place.
///
/// The coldest need first and from the hottest source, because there a kWh of electricity lifts most heat.
pub fn serve_lifted(sources: &mut [Heat], sinks: &mut [Heat], rules: &Rules) -> Vec<Delivery> {
    let downwards = ranked(sources, -1.0);
    let needs = ranked(sinks, 1.0);
    let first: Vec<usize> = (needs.iter())
        .map(|need| {
            let enough = sinks[*need].celsius + rules.approach_k;
            downwards.partition_point(|source| sources[*source].celsius >= enough)
        })
        .collect();
    let cop = |hot: f64, cold: f64| rules.cop(hot, cold);
    Matching {
        sources,
        sinks,
        own: false,
        cop: &cop,
    }
    .run((&downwards, &needs), &first)
}

/// Most heat that could be recovered without heat pumps if everything were connected at no loss, kWh by month: the cascade
/// of sources and needs from the hottest level down, each level using what those above left over (B. Linnhoff and others,
/// A User Guide on Process Integration for the Efficient Use of Energy, 1982).
pub fn cascade_limit(sources: &[Heat], sinks: &[Heat], approach_k: f64) -> [f64; MONTHS] {
    let downwards = ranked(sources, -1.0);
    let needs = ranked(sinks, -1.0);
    let mut limit = [0.0; MONTHS];
    let mut surplus = [0.0; MONTHS];
    let mut next = 0;
    for need in needs {
        let need = &sinks[need];
        while let Some(source) = downwards.get(next).map(|source| &sources[*source]) {
            if source.celsius < need.celsius + approach_k {
                break;
            }
            for (surplus, kwh) in surplus.iter_mut().zip(source.kwh) {
                *surplus += kwh;
            }
            next += 1;
        }
        for month in 0..MONTHS {
            let used = surplus[month].min(need.kwh[month]);
            surplus[month] -= used;
            limit[month] += used;
        }
    }
    limit
}

/// Places of a list in the order of their temperature times a sign; equals stay in their order.
fn ranked(heats: &[Heat], sign: f64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..heats.len()).collect();
    crate::numeric::order::sort(&mut order, |left, right| {
        (sign * heats[*left].celsius).total_cmp(&(sign * heats[*right].celsius))
    });
    order
}

struct Matching<'a> {
    sources: &'a mut [Heat],
    sinks: &'a mut [Heat],
    own: bool,
    /// Coefficient of performance from a hot and a cold temperature; infinite when nothing is lifted.
    cop: &'a dyn Fn(f64, f64) -> Option<f64>,
}

impl Matching<'_> {
    /// Each need in its order takes from the sources in theirs, beginning with its first.
    fn run(mut self, (sources, needs): (&[usize], &[usize]), first: &[usize]) -> Vec<Delivery> {
        let mut deliveries = Vec::new();
        for month in 0..MONTHS {
            // The next source that is not exhausted, at or after each; the last stands for none.
            let mut open: Vec<usize> = (0..=sources.len()).collect();
            for (need, first) in needs.iter().zip(first) {
                let mut at = next_open(&mut open, *first);
                while at < sources.len() && self.sinks[*need].kwh[month] > NOTHING_KWH {
                    let source = sources[at];
                    let hot = self.sinks[*need].celsius;
                    let Some(cop) = (self.cop)(hot, self.sources[source].celsius) else {
                        break;
                    };
                    if self.own || self.sources[source].place != self.sinks[*need].place {
                        deliveries.extend(self.take(source, *need, month, cop));
                    }
                    if self.sources[source].kwh[month] <= NOTHING_KWH {
                        open[at] = at + 1;
                    }
                    at = next_open(&mut open, at + 1);
                }
            }
        }
        deliveries
    }

    fn take(&mut self, source: usize, sink: usize, month: usize, cop: f64) -> Option<Delivery> {
        let (offer, need) = (
            &mut self.sources[source].kwh[month],
            &mut self.sinks[sink].kwh[month],
        );
        // Of a kWh received 1 / COP is electricity.
        let kwh = offer.min(*need * (1.0 - 1.0 / cop));
        let drive_kwh = kwh / (cop - 1.0);
        *offer -= kwh;
        *need = (*need - kwh - drive_kwh).max(0.0);
        (kwh > 0.0).then_some(Delivery {
            source,
            sink,
            month,
            kwh,
            drive_kwh,
        })
    }
}

fn next_open(open: &mut [usize], at: usize) -> usize {
    let mut end = at;
    while end < open.len() && open[end] != end {
        end = open[end];
    }
    let mut here = at;
    while here < open.len() && open[here] != here {
        here = std::mem::replace(&mut open[here], end);
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: Rules = Rules {
        approach_k: 10.0,
        quality: 0.5,
        least_cop: 1.5,
        most_cop: 8.0,
        most_celsius: 100.0,
    };

    fn heat(place: usize, celsius: f64, monthly: f64) -> Heat {
        Heat {
            place,
            celsius,
            kwh: [monthly; MONTHS],
        }
    }

    fn total(deliveries: &[Delivery]) -> f64 {
        deliveries.iter().map(|delivery| delivery.kwh).sum()
    }

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
    fn the_hottest_need_is_served_first_and_from_the_coldest_source_that_suffices() {
        let mut sources = [heat(0, 95.0, 100.0), heat(1, 70.0, 100.0)];
        let mut sinks = [heat(2, 50.0, 120.0), heat(3, 80.0, 60.0)];
        let deliveries = serve_direct(&mut sources, &mut sinks, &RULES, false);
        // 80 degrees: only the source of 95, 60 kWh. 50 degrees: 100 kWh of 70 degrees, then 20 kWh of 95.
        let month: Vec<(usize, usize, f64)> = (deliveries.iter())
            .filter(|delivery| delivery.month == 0)
            .map(|delivery| (delivery.source, delivery.sink, delivery.kwh))
            .collect();
        assert_eq!(month, [(0, 1, 60.0), (1, 0, 100.0), (0, 0, 20.0)]);
        assert!((sources[0].kwh[5] - 20.0).abs() < 1e-9);
    }

    #[test]
    fn a_heat_pump_adds_its_electricity() {
        let mut sources = [heat(0, 25.0, 100.0)];
        let mut sinks = [heat(1, 60.0, 1_000.0)];
        let deliveries = serve_lifted(&mut sources, &mut sinks, &RULES);
        // 100 kWh x 4.759286 / 3.759286 = 126.6008 kWh received, 26.6008 of them electricity, in each of twelve months
        assert_eq!(deliveries.len(), 12);
        assert!((deliveries[0].drive_kwh - 26.600_794).abs() < 1e-5);
        assert!((sinks[0].kwh[0] - (1_000.0 - 126.600_794)).abs() < 1e-5);
        // what is hot enough is not lifted, and nobody heats itself through the network
        let none = serve_lifted(&mut [heat(0, 70.0, 1.0)], &mut [heat(1, 60.0, 1.0)], &RULES);
        assert!(none.is_empty());
        let own = serve_lifted(&mut [heat(0, 25.0, 1.0)], &mut [heat(0, 60.0, 1.0)], &RULES);
        assert!(own.is_empty());
    }

    #[test]
    fn temperatures_that_cannot_meet_give_nothing() {
        let mut sources = [heat(0, 60.0, 100.0)];
        let mut sinks = [heat(1, 51.0, 100.0)];
        assert!(serve_direct(&mut sources, &mut sinks, &RULES, true).is_empty());
        assert!(serve_direct(&mut [], &mut sinks, &RULES, true).is_empty());
        assert!(serve_lifted(&mut sources, &mut [], &RULES).is_empty());
        assert!(
            cascade_limit(&sources, &sinks, 10.0)
                .iter()
                .all(|kwh| *kwh < 1e-12)
        );
    }

    #[test]
    fn the_cascade_by_hand_and_as_served() {
        // 95 degrees: 100; 70 degrees: 30. Needs: 90 degrees 50 (none is hot enough), 80 degrees 60, 50 degrees 90.
        // 80: 60 of the 100; 50: the 40 left and the 30 = 70 of 90. 130 in all.
        let mut sources = vec![heat(0, 95.0, 100.0), heat(1, 70.0, 30.0)];
        let mut sinks = vec![
            heat(2, 90.0, 50.0),
            heat(3, 80.0, 60.0),
            heat(4, 50.0, 90.0),
        ];
        let limit = cascade_limit(&sources, &sinks, 10.0);
        assert!((limit[3] - 130.0).abs() < 1e-9);
        let served = serve_direct(&mut sources, &mut sinks, &RULES, true);
        assert!((total(&served) - 12.0 * 130.0).abs() < 1e-6);
    }

    #[test]
    fn serving_reaches_the_cascade_whatever_the_temperatures() {
        let mut seed = 7_u64;
        let mut next = |most: f64| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as f64 / f64::from(u32::MAX >> 1) * most
        };
        for _ in 0..200 {
            let mut many = |count: usize| -> Vec<Heat> {
                (0..count)
                    .map(|place| heat(place, next(120.0), next(50.0)))
                    .collect()
            };
            let (mut sources, mut sinks) = (many(9), many(7));
            let limit: f64 = cascade_limit(&sources, &sinks, 10.0).iter().sum();
            let served = serve_direct(&mut sources, &mut sinks, &RULES, true);
            assert!((total(&served) - limit).abs() < 1e-3, "{limit}");
            assert!(sources.iter().chain(&sinks).all(|heat| heat.kwh[0] >= 0.0));
        }
    }
}
