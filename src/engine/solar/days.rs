//! The year as days: loads repeat from one working day of a season to the next, the sun does not.
//!
//! So the hours in which some companies together have more sun than load are not looked for hour by hour: for each hour of
//! each typical day they are the sunniest days down to one, and from one number of members to the next few hours change.

use crate::numeric::order;
use crate::units::HOURS_PER_YEAR;

/// Hours in a day.
pub const HOURS: usize = 24;

/// Something in each hour of a day.
pub type Day = [f64; HOURS];

/// Sun and loads of a year. An hour of a typical day is a slot.
#[derive(Debug, Default)]
pub struct Days {
    /// Share of the year's irradiation, day by day.
    sun: Vec<Day>,
    /// Typical day that each day is.
    kind_of_day: Vec<usize>,
    /// By load shape, the share of the year's load in each hour of each typical day.
    loads: Vec<Vec<Day>>,
    /// Slots in which the sun shines on some day.
    lit: Vec<Lit>,
    /// For each lit slot as many steps as it has days, and one more.
    steps: Vec<Step>,
}

/// A slot in which the sun shines on some day.
#[derive(Clone, Copy, Debug)]
struct Lit {
    /// Typical day.
    kind: usize,
    hour: usize,
    /// Its first step: no day yet.
    begin: usize,
}

/// So many of the sunniest days of a slot.
#[derive(Clone, Copy, Debug)]
struct Step {
    /// How many.
    count: f64,
    /// Sun of all of them.
    sun: f64,
    /// Sun of the least sunny of them; not a number when there is none.
    last: f64,
    /// Sun of the next one; not a number when there is none.
    next: f64,
    /// That one.
    day: usize,
}

impl Days {
    /// Finds the typical days of some load shapes, and puts the days of each in the order of their sun, hour by hour.
    pub fn new(sun: &[f32], shapes: &[&[f32]]) -> Self {
        let mut firsts: Vec<usize> = Vec::new();
        let mut kind_of_day = Vec::with_capacity(HOURS_PER_YEAR / HOURS);
        for day in 0..HOURS_PER_YEAR / HOURS {
            let like = |first: &usize| {
                let mut shapes = shapes.iter();
                shapes.all(|shape| day_of(shape, *first) == day_of(shape, day))
            };
            let kind = firsts.iter().position(like).unwrap_or(firsts.len());
            if kind == firsts.len() {
                firsts.push(day);
            }
            kind_of_day.push(kind);
        }
        let at = |shape: &[f32], hour: usize| shape.get(hour).copied().map_or(0.0, f64::from);
        let day_at = |shape: &[f32], day: usize| -> Day {
            std::array::from_fn(|hour| at(shape, day * HOURS + hour))
        };
        let loads_of =
            |shape: &&[f32]| -> Vec<Day> { firsts.iter().map(|day| day_at(shape, *day)).collect() };
        let mut days = Self {
            sun: (0..HOURS_PER_YEAR / HOURS)
                .map(|day| day_at(sun, day))
                .collect(),
            loads: shapes.iter().map(loads_of).collect(),
            kind_of_day,
            ..Self::default()
        };
        for kind in 0..firsts.len() {
            days.rank(kind);
        }
        days
    }

    /// Appends the days that are of a kind, for each of its hours.
    fn rank(&mut self, kind: usize) {
        let all = 0..self.kind_of_day.len();
        let days: Vec<usize> = all.filter(|day| self.kind_of_day[*day] == kind).collect();
        for hour in 0..HOURS {
            let sun = |day: usize| self.sun[day][hour];
            if days.iter().all(|day| sun(*day) <= 0.0) {
                continue;
            }
            let mut ranked = days.clone();
            order::sort(&mut ranked, |one, other| sun(*other).total_cmp(&sun(*one)));
            self.lit.push(Lit {
                kind,
                hour,
                begin: self.steps.len(),
            });
            let (mut all, mut last) = (0.0, f64::NAN);
            for count in 0..=ranked.len() {
                let day = ranked.get(count).copied();
                let next = day.map_or(f64::NAN, sun);
                self.steps.push(Step {
                    count: count as f64,
                    sun: all,
                    last,
                    next,
                    day: day.unwrap_or(0),
                });
                all += next;
                last = next;
            }
        }
    }

    /// No load in any slot.
    pub fn no_load(&self) -> Vec<Day> {
        let last = self.kind_of_day.iter().max();
        vec![[0.0; HOURS]; last.map_or(0, |last| last + 1)]
    }

    /// Adds to the load in each slot what a company of a load shape uses, kWh a year.
    pub fn add_load(&self, load: &mut [Day], shape: usize, kwh: f64) {
        let shares = self.loads.get(shape).map_or(&[][..], Vec::as_slice);
        for (sums, shares) in load.iter_mut().zip(shares) {
            for (sum, share) in sums.iter_mut().zip(shares) {
                *sum += kwh * share;
            }
        }
    }

    /// Sun in the hours of each day, and the typical day that it is.
    pub fn each(&self) -> impl Iterator<Item = (&Day, &usize)> {
        self.sun.iter().zip(&self.kind_of_day)
    }
}

fn day_of(shape: &[f32], day: usize) -> &[f32] {
    shape.get(day * HOURS..(day + 1) * HOURS).unwrap_or(&[])
}

/// The hours in which the sun gives more than the load.
pub struct Above {
    /// Step of each lit slot: in how many of its days.
    steps: Vec<usize>,
    /// In which hours of each day, by bit.
    pub hours: Vec<u32>,
}

impl Above {
    /// None of them.
    pub fn none(days: &Days) -> Self {
        Self {
            steps: days.lit.iter().map(|lit| lit.begin).collect(),
            hours: vec![0; days.kind_of_day.len()],
        }
    }

    /// The hours in which `produced` kWh a year give more than the load of the slot; what of the sun is left in them, kWh a
    /// year.
    pub fn follow(&mut self, days: &Days, produced: f64, load: &[Day]) -> f64 {
        let mut spare = 0.0;
        for (lit, place) in days.lit.iter().zip(&mut self.steps) {
            let (load, bit) = (load[lit.kind][lit.hour], 1 << lit.hour);
            let mut step = &days.steps[*place];
            while produced * step.next > load {
                self.hours[step.day] |= bit;
                *place += 1;
                step = &days.steps[*place];
            }
            while produced * step.last <= load {
                *place -= 1;
                step = &days.steps[*place];
                self.hours[step.day] &= !bit;
            }
            spare += produced * step.sun - step.count * load;
        }
        spare
    }
}
