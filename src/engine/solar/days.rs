//! The year as days: loads repeat from one working day of a season to the next, the sun does not.
//!
//! So the hours in which some companies together have more sun than load are not looked for hour by hour: for each hour of
//! each typical day they are the sunniest days down to one, and from one number of members to the next few hours change.

use crate::numeric::order;
use crate::units::HOURS_PER_YEAR;

/// Hours in a day.
pub const HOURS: usize = 24;

/// Sun and loads of a year. An hour of a typical day is a slot.
#[derive(Debug, Default)]
pub struct Days {
    /// Share of the year's irradiation, hour by hour.
    sun: Vec<f64>,
    /// First slot of the typical day that each day is.
    slot_of_day: Vec<usize>,
    /// By load shape, the share of the year's load in each slot.
    loads: Vec<Vec<f64>>,
    /// Slots in which the sun shines on some day.
    lit: Vec<usize>,
    /// Where the days of each of them begin in the lists below; one more for the end.
    begin: Vec<usize>,
    /// Days of each lit slot, the sunniest first.
    ranked: Vec<usize>,
    /// Sun in them at that hour.
    ranked_sun: Vec<f64>,
    /// Sun of a slot's days up to each of them; in the slot's first place, so one longer than they are.
    sun_up_to: Vec<f64>,
}

impl Days {
    /// Finds the typical days of some load shapes, and puts the days of each in the order of their sun, hour by hour.
    pub fn new(sun: &[f32], shapes: &[&[f32]]) -> Self {
        let mut firsts: Vec<usize> = Vec::new();
        let mut slot_of_day = Vec::with_capacity(HOURS_PER_YEAR / HOURS);
        for day in 0..HOURS_PER_YEAR / HOURS {
            let like = |first: &usize| {
                let mut shapes = shapes.iter();
                shapes.all(|shape| day_of(shape, *first) == day_of(shape, day))
            };
            let kind = firsts.iter().position(like).unwrap_or(firsts.len());
            if kind == firsts.len() {
                firsts.push(day);
            }
            slot_of_day.push(kind * HOURS);
        }
        let at = |shape: &[f32], hour: usize| shape.get(hour).copied().map_or(0.0, f64::from);
        let loads_of = |shape: &&[f32]| -> Vec<f64> {
            let hours = firsts.iter().flat_map(|day| day * HOURS..(day + 1) * HOURS);
            hours.map(|hour| at(shape, hour)).collect()
        };
        let mut days = Self {
            sun: (0..HOURS_PER_YEAR).map(|hour| at(sun, hour)).collect(),
            loads: shapes.iter().map(loads_of).collect(),
            slot_of_day,
            begin: vec![0],
            ..Self::default()
        };
        for kind in 0..firsts.len() {
            days.rank(kind * HOURS);
        }
        days
    }

    /// Appends the days of the typical day that begins at a slot, for each of its hours.
    fn rank(&mut self, first: usize) {
        let all = 0..self.slot_of_day.len();
        let days: Vec<usize> = all.filter(|day| self.slot_of_day[*day] == first).collect();
        for hour in 0..HOURS {
            let sun = |day: usize| self.sun[day * HOURS + hour];
            if days.iter().all(|day| sun(*day) <= 0.0) {
                continue;
            }
            let mut ranked = days.clone();
            order::sort(&mut ranked, |one, other| sun(*other).total_cmp(&sun(*one)));
            let mut sum = 0.0;
            for day in &ranked {
                self.sun_up_to.push(sum);
                self.ranked_sun.push(sun(*day));
                sum += sun(*day);
            }
            self.sun_up_to.push(sum);
            self.ranked.extend(ranked);
            self.lit.push(first + hour);
            self.begin.push(self.ranked.len());
        }
    }

    /// Load in each slot of companies that use so many kWh a year by load shape.
    pub fn load(&self, kwh_by_shape: &[f64]) -> Vec<f64> {
        let slots = self.loads.first().map_or(0, Vec::len);
        let mut load = vec![0.0; slots];
        for (kwh, shares) in kwh_by_shape.iter().zip(&self.loads) {
            for (sum, share) in load.iter_mut().zip(shares) {
                *sum += kwh * share;
            }
        }
        load
    }

    /// Sun in the hours of a day, and what of a load by slot falls on them.
    pub fn of<'a>(&'a self, day: usize, load: &'a [f64]) -> (&'a [f64], &'a [f64]) {
        let slot = self.slot_of_day[day];
        let sun = &self.sun[day * HOURS..(day + 1) * HOURS];
        (sun, &load[slot..slot + HOURS])
    }

    /// Surplus of the year: what is left of the sun in the hours in which it gives more than the load.
    pub fn surplus(&self, produced: f64, load: &[f64], above: &Above) -> f64 {
        let slots = self.lit.iter().zip(&self.begin).zip(&above.days);
        slots
            .enumerate()
            .map(|(before, ((slot, begin), days))| {
                // Each slot before has one sum more than days.
                let sun = self.sun_up_to[begin + before + days];
                produced * sun - *days as f64 * load[*slot]
            })
            .sum()
    }
}

fn day_of(shape: &[f32], day: usize) -> &[f32] {
    shape.get(day * HOURS..(day + 1) * HOURS).unwrap_or(&[])
}

/// The hours in which the sun gives more than the load.
pub struct Above {
    /// In how many days of each lit slot.
    days: Vec<usize>,
    /// In which hours of each day, by bit.
    pub hours: Vec<u32>,
}

impl Above {
    /// None of them.
    pub fn none(days: &Days) -> Self {
        Self {
            days: vec![0; days.lit.len()],
            hours: vec![0; days.slot_of_day.len()],
        }
    }

    /// The hours in which `produced` kWh a year give more than the load of the slot.
    pub fn follow(&mut self, days: &Days, produced: f64, load: &[f64]) {
        let slots = days.lit.iter().zip(days.begin.windows(2));
        for ((slot, places), above) in slots.zip(&mut self.days) {
            let ranked = &days.ranked[places[0]..places[1]];
            let sun = &days.ranked_sun[places[0]..places[1]];
            let (load, bit) = (load[*slot], 1 << (slot % HOURS));
            let mut count = *above;
            while count < sun.len() && produced * sun[count] > load {
                self.hours[ranked[count]] |= bit;
                count += 1;
            }
            while count > 0 && produced * sun[count - 1] <= load {
                count -= 1;
                self.hours[ranked[count]] &= !bit;
            }
            *above = count;
        }
    }
}
