//! The shared battery over a year: greedy, from what sharing leaves into what it does not cover.

use super::days::{Above, Days, HOURS};
use super::{Battery, lesser};

/// All hours of a day, by bit.
const ALL_HOURS: u32 = (1 << HOURS) - 1;

/// What a battery takes and gives in a year, kWh.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cells {
    /// Taken from the surplus.
    pub charged: f64,
    /// Given back.
    pub stored: f64,
    /// In it now.
    level: f64,
    capacity: f64,
    power: f64,
    efficiency: f64,
}

/// Hours of the year in which a community has more sun than load, much more, and not much less. Each follows the members.
pub struct Balance {
    /// Surplus.
    pub surplus: Above,
    /// Surplus beyond the power of the battery.
    ample: Above,
    /// Surplus, or a deficit below the power of the battery.
    bearable: Above,
}

impl Balance {
    /// Of nobody.
    pub fn none(days: &Days) -> Self {
        Self {
            surplus: Above::none(days),
            ample: Above::none(days),
            bearable: Above::none(days),
        }
    }
}

impl Cells {
    /// The year of a battery of so many kWh.
    pub fn year(
        battery: Battery,
        capacity: f64,
        days: &Days,
        (produced, load): (f64, &[f64]),
        balance: &mut Balance,
    ) -> Self {
        let hours = battery.hours.max(0.1);
        let mut cells = Self {
            capacity,
            power: capacity / hours,
            efficiency: battery.efficiency,
            ..Self::default()
        };
        if capacity <= 0.0 {
            return cells;
        }
        balance.ample.follow(days, produced, load, cells.power);
        balance.bearable.follow(days, produced, load, -cells.power);
        // Hours at full power to fill it and to empty it.
        let (fill, empty) = (
            (hours / battery.efficiency).ceil() as u32,
            hours.ceil() as u32,
        );
        let mut cycles = 0.0;
        for day in 0..days.count() {
            let surplus = balance.surplus.hours[day];
            let short = !balance.bearable.hours[day] & ALL_HOURS;
            if cells.level <= 0.0 {
                if surplus == 0 {
                    continue;
                }
                if is_cycle(surplus, balance.ample.hours[day], short, (fill, empty)) {
                    cycles += 1.0;
                    continue;
                }
            }
            cells.pass(surplus, |hour| days.net(produced, load, day, hour));
        }
        cells.charged += cycles * capacity / battery.efficiency;
        cells.stored += cycles * capacity;
        cells
    }

    /// Passes a day hour by hour, but for the hours in which it stays empty or full.
    fn pass(&mut self, surplus: u32, net: impl Fn(usize) -> f64) {
        let mut hour = 0;
        while hour < HOURS {
            let ahead = surplus >> hour;
            let has_surplus = ahead & 1 == 1;
            if has_surplus && self.level >= self.capacity {
                hour += ahead.trailing_ones() as usize;
            } else if has_surplus {
                self.charge(net(hour));
                hour += 1;
            } else if self.level > 0.0 {
                let out = lesser(lesser(-net(hour), self.power), self.level);
                self.level -= out;
                self.stored += out;
                hour += 1;
            } else {
                // Without a surplus ahead these are all the zeros of the number, more than the day has hours.
                hour += ahead.trailing_zeros() as usize;
            }
        }
    }

    fn charge(&mut self, net: f64) {
        let room = (self.capacity - self.level) / self.efficiency;
        let most = lesser(net, self.power);
        if most < room {
            self.level += most * self.efficiency;
            self.charged += most;
        } else {
            self.level = self.capacity;
            self.charged += room;
        }
    }
}

/// True when an empty battery is surely filled and emptied once in a day: the hours with a surplus follow each other, enough
/// of them fill it at full power, and after them enough empty it at full power.
fn is_cycle(surplus: u32, ample: u32, short: u32, (fill, empty): (u32, u32)) -> bool {
    let run = surplus >> surplus.trailing_zeros();
    let end = HOURS as u32 - (surplus << (32 - HOURS)).leading_zeros();
    run & (run + 1) == 0
        && ample.count_ones() >= fill
        && short.checked_shr(end).unwrap_or(0).count_ones() >= empty
}
