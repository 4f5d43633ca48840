//! Who heats whom, month by month: as the heat is, or through heat pumps (model 5.6).

use super::serve::{Delivery, Heat, MONTHS, NOTHING_KWH, Ranks, Rules};
use crate::numeric::{greater, lesser};

/// How needs are served.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Manner {
    /// From sources that are hot enough as they are: the hottest need first, because the fewest sources can serve it; each
    /// from the coldest source that suffices, so that the least exergy is lost and what is left over is hot.
    ///
    /// With `own` a place may serve itself. Where it may, no other order recovers more (the sources of a need are among those
    /// of every colder one), so the total is that of the cascade.
    Direct {
        /// True when a place may serve itself.
        own: bool,
    },
    /// Through heat pumps from sources that are not hot enough by themselves: the coldest need first and from the hottest
    /// source, because there a kWh of electricity lifts most heat.
    Lifted,
}

impl Manner {
    /// The orders in which sources serve needs and these are served, of their orders by temperature.
    pub fn orders<'a>(self, sources: &'a Ranks, needs: &'a Ranks) -> (&'a [usize], &'a [usize]) {
        match self {
            Manner::Direct { .. } => (&sources.upwards, &needs.downwards),
            Manner::Lifted => (&sources.downwards, &needs.upwards),
        }
    }
}

/// What is left of some heats.
pub struct Left {
    heats: Vec<Heat>,
    /// Months in which something is left, by bit.
    months: Vec<u16>,
    /// kWh left in the year; [`UNKNOWN`] since something was taken or put back.
    year_kwh: Vec<f64>,
    /// The heats in the order in which they are served or serve.
    order: Vec<usize>,
}

/// kWh of a year that were not summed yet.
const UNKNOWN: f64 = -1.0;
/// Part of what is in none.
const NO_PART: usize = usize::MAX;

impl Left {
    fn of(heats: Vec<Heat>, order: Vec<usize>) -> Self {
        Self {
            months: heats.iter().map(|heat| months_of(&heat.kwh)).collect(),
            year_kwh: vec![UNKNOWN; heats.len()],
            order,
            heats,
        }
    }

    /// The heats of which more than `least_kwh` a year is left in each part, in their order: `part_of` says in which part each
    /// place is, none if it is no number below that of places. Gives where those of each part begin, and one more for the end.
    pub fn by_part(&mut self, part_of: &[usize], least_kwh: f64) -> (Vec<usize>, Vec<usize>) {
        let parts = part_of.len();
        let mut present = vec![NO_PART; self.order.len()];
        let mut begin = vec![0; parts + 1];
        for (place, present) in present.iter_mut().enumerate() {
            let heat = self.order[place];
            let part = part_of[self.heats[heat].place];
            if part < parts && self.left_kwh(heat) > least_kwh {
                *present = part;
                begin[part + 1] += 1;
            }
        }
        for part in 0..parts {
            begin[part + 1] += begin[part];
        }
        let (mut next, mut heats) = (begin.clone(), vec![0; begin[parts]]);
        for (part, heat) in present.into_iter().zip(&self.order) {
            if part != NO_PART {
                heats[next[part]] = *heat;
                next[part] += 1;
            }
        }
        (begin, heats)
    }

    /// kWh left of a heat in the year; 0 when what is left is rounding in every month.
    fn left_kwh(&mut self, heat: usize) -> f64 {
        if self.months[heat] == 0 {
            return 0.0;
        }
        if self.year_kwh[heat] < 0.0 {
            self.year_kwh[heat] = self.heats[heat].year_kwh();
        }
        self.year_kwh[heat]
    }

    /// Puts something back, by month.
    fn put_back(&mut self, heat: usize, kwh: [f64; MONTHS]) {
        for (left, kwh) in self.heats[heat].kwh.iter_mut().zip(kwh) {
            *left += kwh;
        }
        self.months[heat] = months_of(&self.heats[heat].kwh);
        self.year_kwh[heat] = UNKNOWN;
    }
}

fn months_of(kwh: &[f64; MONTHS]) -> u16 {
    let months = kwh.iter().enumerate();
    months.fold(0, |bits, (month, kwh)| {
        bits | u16::from(*kwh > NOTHING_KWH) << month
    })
}

/// Sources and needs that meet.
pub struct Matching {
    manner: Manner,
    rules: Rules,
    /// What is left of the sources.
    pub sources: Left,
    /// What is left of the needs.
    pub sinks: Left,
    /// The next source of a part that is not exhausted, at or after each; the last stands for none.
    open: Vec<usize>,
}

impl Matching {
    /// Before anything is delivered. Sources and needs come with the order in which they serve and are served.
    pub fn new(
        (manner, rules): (Manner, Rules),
        (sources, serve): (Vec<Heat>, Vec<usize>),
        (sinks, served): (Vec<Heat>, Vec<usize>),
    ) -> Self {
        Self {
            manner,
            rules,
            sources: Left::of(sources, serve),
            sinks: Left::of(sinks, served),
            open: Vec::new(),
        }
    }

    /// Each of some needs in its order takes from some sources in theirs, beginning with the first that may serve it.
    pub fn serve(&mut self, sources: &[usize], needs: &[usize], deliveries: &mut Vec<Delivery>) {
        self.open.clear();
        self.open.extend(0..=sources.len());
        for need in needs {
            self.serve_need(*need, sources, deliveries);
        }
    }

    fn serve_need(&mut self, need: usize, sources: &[usize], deliveries: &mut Vec<Delivery>) {
        let (hot, place) = (self.sinks.heats[need].celsius, self.sinks.heats[need].place);
        let enough = hot + self.rules.approach_k;
        let first = sources.partition_point(|source| {
            let celsius = self.sources.heats[*source].celsius;
            match self.manner {
                Manner::Direct { .. } => celsius < enough,
                Manner::Lifted => celsius >= enough,
            }
        });
        let mut at = next_open(&mut self.open, first);
        while at < sources.len() && self.sinks.months[need] > 0 {
            let source = sources[at];
            let cold = &self.sources.heats[source];
            let is_own = cold.place == place && self.manner != (Manner::Direct { own: true });
            if self.sources.months[source] & self.sinks.months[need] > 0 && !is_own {
                let Some(cop) = self.cop(hot, cold.celsius) else {
                    break;
                };
                deliveries.push(self.take(source, need, cop));
            }
            if self.sources.months[source] == 0 {
                self.open[at] = at + 1;
            }
            at = next_open(&mut self.open, at + 1);
        }
    }

    /// Coefficient of performance from a hot and a cold temperature; infinite when nothing is lifted.
    fn cop(&self, hot: f64, cold: f64) -> Option<f64> {
        match self.manner {
            Manner::Direct { .. } => Some(f64::INFINITY),
            Manner::Lifted => self.rules.cop(hot, cold),
        }
    }

    /// In each month in which both have something left, a need takes what it can from a source.
    fn take(&mut self, source: usize, sink: usize, cop: f64) -> Delivery {
        let mut delivery = Delivery {
            source,
            sink,
            kwh: [0.0; MONTHS],
            drive: 1.0 / (cop - 1.0),
        };
        self.sources.year_kwh[source] = UNKNOWN;
        self.sinks.year_kwh[sink] = UNKNOWN;
        // Of a kWh received 1 / COP is electricity, the rest comes from the source.
        let lifted = 1.0 - 1.0 / cop;
        let (offer, need) = (
            &mut self.sources.heats[source].kwh,
            &mut self.sinks.heats[sink].kwh,
        );
        let (offered, needed) = (
            &mut self.sources.months[source],
            &mut self.sinks.months[sink],
        );
        let mut months = *offered & *needed;
        while months > 0 {
            let month = months.trailing_zeros() as usize;
            months &= months - 1;
            let wanted = need[month] * lifted;
            let kwh = lesser(offer[month], wanted);
            offer[month] -= kwh;
            need[month] = greater(need[month] - kwh - kwh * delivery.drive, 0.0);
            delivery.kwh[month] = kwh;
            *offered &= !(u16::from(offer[month] <= NOTHING_KWH) << month);
            *needed &= !(u16::from(need[month] <= NOTHING_KWH) << month);
        }
        delivery
    }

    /// Makes a delivery undone.
    pub fn undo(&mut self, delivery: &Delivery) {
        self.sources.put_back(delivery.source, delivery.kwh);
        let received = std::array::from_fn(|month| delivery.received(month));
        self.sinks.put_back(delivery.sink, received);
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
    use crate::engine::heat::cascade_limit;
    use crate::engine::heat::serve::tests::RULES;

    fn heat(place: usize, celsius: f64, monthly: f64) -> Heat {
        Heat {
            place,
            celsius,
            kwh: [monthly; MONTHS],
        }
    }

    fn total(deliveries: &[Delivery]) -> f64 {
        deliveries.iter().map(Delivery::year_kwh).sum()
    }

    /// Serves all needs from all sources, in place.
    fn serve(manner: Manner, sources: &mut [Heat], sinks: &mut [Heat]) -> Vec<Delivery> {
        let (warm, wanted) = (Ranks::of(sources), Ranks::of(sinks));
        let (given, taken) = manner.orders(&warm, &wanted);
        let mut matching = Matching::new(
            (manner, RULES),
            (sources.to_vec(), given.to_vec()),
            (sinks.to_vec(), taken.to_vec()),
        );
        let mut deliveries = Vec::new();
        matching.serve(given, taken, &mut deliveries);
        sources.clone_from_slice(&matching.sources.heats);
        sinks.clone_from_slice(&matching.sinks.heats);
        deliveries
    }

    /// The cascade of sources and needs.
    fn limit(sources: &[Heat], sinks: &[Heat]) -> [f64; MONTHS] {
        let (warm, wanted) = (Ranks::of(sources), Ranks::of(sinks));
        cascade_limit((sources, &warm), (sinks, &wanted), 10.0)
    }

    const ALL: Manner = Manner::Direct { own: true };
    const OTHERS: Manner = Manner::Direct { own: false };

    #[test]
    fn the_hottest_need_is_served_first_and_from_the_coldest_source_that_suffices() {
        let mut sources = [heat(0, 95.0, 100.0), heat(1, 70.0, 100.0)];
        let mut sinks = [heat(2, 50.0, 120.0), heat(3, 80.0, 60.0)];
        let deliveries = serve(OTHERS, &mut sources, &mut sinks);
        // 80 degrees: only the source of 95, 60 kWh. 50 degrees: 100 kWh of 70 degrees, then 20 kWh of 95.
        let month: Vec<(usize, usize, f64)> = (deliveries.iter())
            .map(|delivery| (delivery.source, delivery.sink, delivery.kwh[3]))
            .collect();
        assert_eq!(month, [(0, 1, 60.0), (1, 0, 100.0), (0, 0, 20.0)]);
        assert!((sources[0].kwh[5] - 20.0).abs() < 1e-9);
    }

    #[test]
    fn a_heat_pump_adds_its_electricity() {
        let mut sources = [heat(0, 25.0, 100.0)];
        let mut sinks = [heat(1, 60.0, 1_000.0)];
        let deliveries = serve(Manner::Lifted, &mut sources, &mut sinks);
        // 100 kWh x 4.759286 / 3.759286 = 126.6008 kWh received, 26.6008 of them electricity, in each of twelve months
        assert_eq!(deliveries.len(), 1);
        assert!((deliveries[0].drive * 100.0 - 26.600_794).abs() < 1e-5);
        assert!((deliveries[0].received(11) - 126.600_794).abs() < 1e-5);
        assert!((sinks[0].kwh[0] - (1_000.0 - 126.600_794)).abs() < 1e-5);
        // what is hot enough is not lifted, and nobody heats itself through the network
        let none = serve(
            Manner::Lifted,
            &mut [heat(0, 70.0, 1.0)],
            &mut [heat(1, 60.0, 1.0)],
        );
        assert!(none.is_empty());
        let own = serve(
            Manner::Lifted,
            &mut [heat(0, 25.0, 1.0)],
            &mut [heat(0, 60.0, 1.0)],
        );
        assert!(own.is_empty());
    }

    #[test]
    fn temperatures_that_cannot_meet_give_nothing() {
        let mut sources = [heat(0, 60.0, 100.0)];
        let mut sinks = [heat(1, 51.0, 100.0)];
        assert!(serve(ALL, &mut sources, &mut sinks).is_empty());
        assert!(serve(ALL, &mut [], &mut sinks).is_empty());
        assert!(serve(Manner::Lifted, &mut sources, &mut []).is_empty());
        assert!(limit(&sources, &sinks).iter().all(|kwh| *kwh < 1e-12));
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
        let limit = limit(&sources, &sinks);
        assert!((limit[3] - 130.0).abs() < 1e-9);
        let served = serve(ALL, &mut sources, &mut sinks);
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
            let limit: f64 = limit(&sources, &sinks).iter().sum();
            let served = serve(ALL, &mut sources, &mut sinks);
            assert!((total(&served) - limit).abs() < 1e-3, "{limit}");
            assert!(sources.iter().chain(&sinks).all(|heat| heat.kwh[0] >= 0.0));
        }
    }
}
