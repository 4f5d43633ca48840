//! Electricity hour by hour: own solar first, then the surplus of some for the deficit of others in the same hour, then
//! a shared battery (model 5.5).

use super::site::Site;
use crate::catalog::{Datum, catalog};
use crate::model::Country;
use crate::units::HOURS_PER_YEAR;
use std::collections::BTreeMap;
use std::ops::Range;

/// Sun and load shapes of a park, cut down to the hours in which the sun shines.
#[derive(Debug, Default)]
pub struct SolarGrid {
    /// Hours of the year with sun.
    daylight: Vec<usize>,
    /// Share of the year's irradiation in each of them.
    sun: Vec<f64>,
    /// Load shapes that occur in the park: the whole year, and the hours with sun.
    shapes: Vec<(&'static [f32], Vec<f64>)>,
    /// Index into `shapes` of each site.
    shape_of_site: Vec<usize>,
    /// Solar yield in kWh per kWp and year.
    pub yield_datum: Option<&'static Datum>,
}

/// How a shared battery is sized.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Battery {
    /// Capacity in kWh per kWp of panels.
    pub kwh_per_kwp: f64,
    /// Hours to fill or empty it at full power.
    pub hours: f64,
    /// Share of the energy charged that comes back.
    pub efficiency: f64,
}

/// What a year of solar energy becomes when the first k members share it, kWh.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SolarYear {
    /// Produced.
    pub produced: f64,
    /// Used by the member that produced it, in the same hour.
    pub own: f64,
    /// Used by another member in the same hour.
    pub shared: f64,
    /// Delivered by the battery later.
    pub stored: f64,
    /// Lost in the battery, and left in it at the end of the year.
    pub lost: f64,
    /// Fed into the grid.
    pub sold: f64,
}

/// A member: site index, kWp installed.
pub type Member = (usize, f64);

impl SolarGrid {
    /// Shapes of a park.
    pub fn new(sites: &[Site], country: Country) -> Self {
        let whole = catalog().solar_shape();
        let daylight: Vec<usize> = (0..whole.len()).filter(|&hour| whole[hour] > 0.0).collect();
        let mut index: BTreeMap<*const f32, usize> = BTreeMap::new();
        let mut shapes: Vec<(&'static [f32], Vec<f64>)> = Vec::new();
        let shape_of_site = sites
            .iter()
            .map(|site| {
                *index.entry(site.load_shape.as_ptr()).or_insert_with(|| {
                    let lit = daylight
                        .iter()
                        .map(|&hour| site.load_shape.get(hour).copied().map_or(0.0, f64::from))
                        .collect();
                    shapes.push((site.load_shape, lit));
                    shapes.len() - 1
                })
            })
            .collect();
        Self {
            sun: daylight
                .iter()
                .map(|&hour| f64::from(whole[hour]))
                .collect(),
            daylight,
            shapes,
            shape_of_site,
            yield_datum: catalog().get(match country {
                Country::FR => "pv.yield.strasbourg",
                Country::LU => "pv.yield.luxembourg",
            }),
        }
    }

    /// kWh of its own solar energy that a member uses in the hour in which it is made.
    pub fn own_use(&self, (site, kwp): Member, load_kwh: f64, kwh_per_kwp: f64) -> f64 {
        let produced = kwp * kwh_per_kwp;
        let load = &self.shapes[self.shape_of_site[site]].1;
        // Four sums side by side, so that the additions need not wait for each other.
        let mut sums = [0.0; 4];
        for (sun, load) in self.sun.chunks(4).zip(load.chunks(4)) {
            for (sum, (sun, load)) in sums.iter_mut().zip(sun.iter().zip(load)) {
                *sum += lesser(produced * sun, load_kwh * load);
            }
        }
        sums.iter().sum()
    }

    /// The year for each number of members in `wanted` (ascending), members joining in their order.
    pub fn years(
        &self,
        loads_kwh: &[f64],
        own_kwh: &[f64],
        members: &[Member],
        kwh_per_kwp: f64,
        battery: Battery,
        wanted: &[usize],
    ) -> BTreeMap<usize, SolarYear> {
        let mut answers = BTreeMap::new();
        let mut together = Together::new(self);
        for count in 0..=members.len().min(own_kwh.len()) {
            if let Some(last) = count.checked_sub(1) {
                together.join(
                    self,
                    members[last],
                    (loads_kwh[last], own_kwh[last]),
                    kwh_per_kwp,
                );
            }
            if wanted.contains(&count) {
                answers.insert(count, together.year(self, battery));
            }
            if wanted.last().is_none_or(|last| count >= *last) {
                break;
            }
        }
        answers
    }
}

/// The lesser of two numbers that are never NaN: `f64::min` is a call on wasm32, and this runs some hundred thousand times.
fn lesser(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}

/// The members so far, hour by hour.
struct Together {
    /// Solar energy less load in the hours with sun, kWh.
    net: Vec<f64>,
    own: f64,
    produced: f64,
    kwp: f64,
    /// kWh per year of the members by load shape, for the hours without sun.
    load_by_shape: Vec<f64>,
}

impl Together {
    fn new(grid: &SolarGrid) -> Self {
        Self {
            net: vec![0.0; grid.daylight.len()],
            own: 0.0,
            produced: 0.0,
            kwp: 0.0,
            load_by_shape: vec![0.0; grid.shapes.len()],
        }
    }

    fn join(
        &mut self,
        grid: &SolarGrid,
        (site, kwp): Member,
        (load_kwh, own_kwh): (f64, f64),
        kwh_per_kwp: f64,
    ) {
        let shape = grid.shape_of_site[site];
        let produced = kwp * kwh_per_kwp;
        // In one hour, members have together what the sun gives less what all use, whoever uses it: surplus less deficit.
        for (net, (sun, load)) in self
            .net
            .iter_mut()
            .zip(grid.sun.iter().zip(&grid.shapes[shape].1))
        {
            *net += produced * sun - load_kwh * load;
        }
        self.own += own_kwh;
        self.produced += produced;
        self.kwp += kwp;
        self.load_by_shape[shape] += load_kwh;
    }

    /// Shared at once = surplus of all less what all have left over together, hour by hour. The battery is greedy: it charges
    /// from what sharing leaves and discharges into what it does not cover.
    fn year(&self, grid: &SolarGrid, battery: Battery) -> SolarYear {
        let surplus = self.produced - self.own;
        let capacity = battery.kwh_per_kwp * self.kwp;
        let power = capacity / battery.hours.max(0.1);
        let (mut level, mut charged, mut stored, mut spare) = (0.0_f64, 0.0, 0.0, 0.0);
        let mut previous = 0;
        for (&net, &hour) in self.net.iter().zip(&grid.daylight) {
            if level > 0.0 {
                let out = self.overnight(grid, previous..hour, power, level);
                level -= out;
                stored += out;
            }
            previous = hour + 1;
            if net > 0.0 {
                spare += net;
                let room = (capacity - level) / battery.efficiency;
                let taken = lesser(lesser(net, power), room);
                level += taken * battery.efficiency;
                charged += taken;
            } else if level > 0.0 {
                let out = lesser(lesser(-net, power), level);
                level -= out;
                stored += out;
            }
        }
        stored += self.overnight(grid, previous..HOURS_PER_YEAR, power, level);
        SolarYear {
            produced: self.produced,
            own: self.own,
            shared: if surplus > spare {
                surplus - spare
            } else {
                0.0
            },
            stored,
            lost: charged - stored,
            sold: spare - charged,
        }
    }

    /// What the battery gives in hours without sun.
    fn overnight(&self, grid: &SolarGrid, hours: Range<usize>, power: f64, level: f64) -> f64 {
        let mut left = level;
        for hour in hours {
            if left <= 0.0 {
                break;
            }
            left -= lesser(lesser(self.load_at(grid, hour), power), left);
        }
        level - left
    }

    fn load_at(&self, grid: &SolarGrid, hour: usize) -> f64 {
        self.load_by_shape
            .iter()
            .zip(&grid.shapes)
            .map(|(annual, (shape, _))| annual * shape.get(hour).copied().map_or(0.0, f64::from))
            .sum()
    }
}
