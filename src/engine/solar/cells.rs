//! The shared battery over a year: greedy, from what sharing leaves into what it does not cover.

use super::Battery;
use super::days::{Above, Day, Days, HOURS};
use crate::numeric::lesser;
use std::ops::Range;

/// A battery in the course of a year. It counts in kWh as charged: of each the efficiency comes back.
struct Cells {
    capacity: f64,
    power_in: f64,
    power_out: f64,
    /// Share of what is charged that comes back, and its inverse.
    efficiency: f64,
    per_kwh_back: f64,
    /// In it now.
    level: f64,
    /// Taken out so far.
    out: f64,
}

/// What is over in the hours of a day or, below zero, missing.
struct Net<'a> {
    produced: f64,
    sun: &'a Day,
    load: &'a Day,
}

impl Net<'_> {
    #[inline]
    fn at(&self, hour: usize) -> f64 {
        self.produced * self.sun[hour] - self.load[hour]
    }
}

/// kWh that a battery of a capacity takes in a year, and kWh that it gives back, when the sun gives `produced` and the load of
/// each slot is known. `surplus` says in which hours the sun gives more.
pub fn year(
    battery: Battery,
    capacity: f64,
    days: &Days,
    (produced, load): (f64, &[Day]),
    surplus: &Above,
) -> (f64, f64) {
    let power = capacity / battery.hours.max(0.1);
    let per_kwh_back = 1.0 / battery.efficiency;
    let mut cells = Cells {
        capacity: capacity * per_kwh_back,
        power_in: power,
        power_out: power * per_kwh_back,
        efficiency: battery.efficiency,
        per_kwh_back,
        level: 0.0,
        out: 0.0,
    };
    for (surplus, (sun, kind)) in surplus.hours.iter().zip(days.each()) {
        if *surplus > 0 || cells.level > 0.0 {
            let net = Net {
                produced,
                sun,
                load: &load[*kind],
            };
            cells.pass(*surplus, &net);
        }
    }
    (cells.out + cells.level, cells.out * cells.efficiency)
}

impl Cells {
    /// Passes a day hour by hour, but for the hours in which it stays empty or full. `surplus` has a bit for each hour with
    /// one, `net` says how much is over or, below zero, missing.
    #[inline]
    fn pass(&mut self, surplus: u32, net: &Net) {
        let mut hour = 0;
        loop {
            // No surplus ahead is all the zeros of the number, more than the day has hours.
            let until = hour + (surplus >> hour).trailing_zeros() as usize;
            if self.level > 0.0 {
                self.give(hour..until.min(HOURS), net);
            }
            if until >= HOURS {
                return;
            }
            hour = until + (surplus >> until).trailing_ones() as usize;
            self.take(until..hour.min(HOURS), net);
            if hour >= HOURS {
                return;
            }
        }
    }

    /// Gives what is missing in some hours, until it is empty.
    #[inline]
    fn give(&mut self, hours: Range<usize>, net: &Net) {
        let mut level = self.level;
        for hour in hours {
            let missing = -net.at(hour) * self.per_kwh_back;
            let out = lesser(missing, self.power_out);
            if out >= level {
                level = 0.0;
                break;
            }
            level -= out;
        }
        self.out += self.level - level;
        self.level = level;
    }

    /// Takes what is over in some hours, until it is full.
    #[inline]
    fn take(&mut self, hours: Range<usize>, net: &Net) {
        let mut level = self.level;
        for hour in hours {
            level += lesser(net.at(hour), self.power_in);
            if level >= self.capacity {
                level = self.capacity;
                break;
            }
        }
        self.level = level;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_by_hand() {
        let mut cells = Cells {
            capacity: 5.0,
            power_in: 2.0,
            power_out: 2.5,
            efficiency: 0.8,
            per_kwh_back: 1.25,
            level: 0.0,
            out: 0.0,
        };
        // Hours 8 and 9: 1 and 3 over: 1 and 2 taken. Hour 10: 2 missing are 2.5 as charged: 3 - 2.5 = 0.5. Hours 11 to 14: 3
        // over: 2, 2, then full after 0.5, and nothing. Hours 15 on: 1 missing is 1.25 as charged: 5, 3.75, 2.5, 1.25, empty.
        let net = |hour: usize| match hour {
            8 => 1.0,
            9 | 11..=14 => 3.0,
            10 => -2.0,
            _ => -1.0,
        };
        let pass = |cells: &mut Cells, surplus: u32, net: &dyn Fn(usize) -> f64| {
            let net = Net {
                produced: 1.0,
                sun: &std::array::from_fn(net),
                load: &[0.0; HOURS],
            };
            cells.pass(surplus, &net);
        };
        pass(&mut cells, 0b111_1011 << 8, &net);
        assert!(cells.level.abs() < 1e-12);
        assert!((cells.out - 7.5).abs() < 1e-12);
        // Half a day with nothing to use it: it stays full, and what a day begins with is used before the sun.
        pass(&mut cells, 0b1111 << 20, &|hour| {
            if hour < 20 { -1.0 } else { 9.0 }
        });
        assert!((cells.level - 5.0).abs() < 1e-12);
        pass(&mut cells, 0, &|_| -3.0);
        assert!(cells.level.abs() < 1e-12 && (cells.out - 12.5).abs() < 1e-12);
    }
}
