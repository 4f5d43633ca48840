//! What a site uses of its own solar energy in the hour in which it is made, for any size of panels and load.
//!
//! In each hour that is the lesser of what the panels give and what the site takes. Which of the two it is depends on the sun
//! per load of the hour alone: with the hours in that order, the first ones use all the sun there is, the last ones all the
//! load, and both are sums that are known beforehand.

use crate::numeric::lesser;

/// Classes of hours by their sun per load. Hours of the class in which sun and load cross are looked at one by one.
const CLASSES: usize = 1_024;

/// The hours with sun of one load shape, by their sun per load.
#[derive(Debug, Default)]
pub struct OwnUse {
    /// Sun per load of the year: the middle of the classes.
    middle: f64,
    /// Where the hours of each class begin; one more for the end.
    begin: Vec<usize>,
    /// Sun and load of each hour, class after class.
    hours: Vec<(f32, f32)>,
    /// Sun of the hours before each class.
    sun_before: Vec<f64>,
    /// Load of the hours after each class.
    load_after: Vec<f64>,
}

impl OwnUse {
    /// Puts the hours with sun in the order of their sun per load.
    pub fn new(sun: &[f32], load: &[f32]) -> Self {
        let lit = || {
            let hours = sun.iter().enumerate();
            hours
                .filter(|(_, sun)| **sun > 0.0)
                .map(|(hour, sun)| (*sun, load.get(hour).copied().unwrap_or(0.0)))
        };
        let sums = lit().fold((0.0, 0.0), |(sun, load), hour| {
            (sun + f64::from(hour.0), load + f64::from(hour.1))
        });
        let middle = if sums.1 > 0.0 { sums.0 / sums.1 } else { 0.0 };
        let class = |(sun, load): (f32, f32)| class_of(f64::from(sun), f64::from(load), middle);
        let mut begin = vec![0; CLASSES + 1];
        for hour in lit() {
            begin[class(hour) + 1] += 1;
        }
        for place in 1..begin.len() {
            begin[place] += begin[place - 1];
        }
        let mut next = begin.clone();
        let mut hours = vec![(0.0, 0.0); lit().count()];
        for hour in lit() {
            let place = &mut next[class(hour)];
            hours[*place] = hour;
            *place += 1;
        }
        let mut own = Self {
            middle,
            begin,
            hours,
            sun_before: vec![0.0; CLASSES],
            load_after: vec![0.0; CLASSES],
        };
        own.add_up();
        own
    }

    fn add_up(&mut self) {
        for class in 1..CLASSES {
            let sun: f64 = self.of(class - 1).map(|(sun, _)| sun).sum();
            self.sun_before[class] = self.sun_before[class - 1] + sun;
        }
        for class in (1..CLASSES).rev() {
            let load: f64 = self.of(class).map(|(_, load)| load).sum();
            self.load_after[class - 1] = self.load_after[class] + load;
        }
    }

    /// Sun and load of the hours of a class.
    fn of(&self, class: usize) -> impl Iterator<Item = (f64, f64)> {
        let hours = &self.hours[self.begin[class]..self.begin[class + 1]];
        hours
            .iter()
            .map(|(sun, load)| (f64::from(*sun), f64::from(*load)))
    }

    /// kWh used of a year's production by a year's load.
    pub fn used_kwh(&self, produced: f64, load_kwh: f64) -> f64 {
        // Sun and load cross where there is as much sun per load as load per production.
        let crossing = class_of(load_kwh, produced, self.middle);
        let there: f64 = (self.of(crossing))
            .map(|(sun, load)| lesser(produced * sun, load_kwh * load))
            .sum();
        produced * self.sun_before[crossing] + there + load_kwh * self.load_after[crossing]
    }
}

/// Class of a ratio of one quantity to another: grows with it, evenly around the middle.
fn class_of(one: f64, other: f64, middle: f64) -> usize {
    let place = one / (one + middle * other);
    ((place * CLASSES as f64) as usize).min(CLASSES - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_hour_by_hour_whatever_the_sizes() {
        let mut seed = 3_u64;
        let mut next = || {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            ((seed >> 33) as f64 / f64::from(u32::MAX >> 1)) as f32
        };
        // A third of the hours is dark, some have no load.
        let sun: Vec<f32> = (0..900).map(|_| (next() - 0.3).max(0.0)).collect();
        let load: Vec<f32> = (0..900).map(|_| (next() - 0.1).max(0.0)).collect();
        let own = OwnUse::new(&sun, &load);
        for (produced, load_kwh) in [
            (1.0, 1.0),
            (3.0, 1.0),
            (0.01, 5.0),
            (1e9, 1.0),
            (0.0, 7.0),
            (2.0, 0.0),
        ] {
            let expected: f64 = (sun.iter().zip(&load))
                .map(|(sun, load)| (produced * f64::from(*sun)).min(load_kwh * f64::from(*load)))
                .sum();
            let found = own.used_kwh(produced, load_kwh);
            assert!(
                (found - expected).abs() <= 1e-12 * expected.max(1.0),
                "{found} {expected}"
            );
        }
        assert!(own.used_kwh(0.0, 0.0).abs() < 1e-12);
        // no profile at all: nothing is used
        assert!(OwnUse::new(&sun, &[]).used_kwh(5.0, 5.0).abs() < 1e-12);
    }
}
