//! Electricity hour by hour: own solar first, then the surplus of some for the deficit of others in the same hour, then
//! a shared battery (model 5.5).

mod cells;
mod days;
mod own;

use super::site::Site;
use crate::catalog::{Datum, catalog};
use crate::model::Country;
use crate::numeric::greater;
use days::{Above, Day, Days};
use own::OwnUse;
use std::collections::BTreeMap;

/// Sun and load shapes of a park.
#[derive(Debug, Default)]
pub struct SolarGrid {
    /// Sun and loads of the year, day by day.
    days: Days,
    /// By load shape that occurs in the park, what a site uses of its own energy.
    own: Vec<OwnUse>,
    /// Index of the load shape of each site.
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
        let sun = catalog().solar_shape();
        let mut index: BTreeMap<*const f32, usize> = BTreeMap::new();
        let mut shapes: Vec<&'static [f32]> = Vec::new();
        let shape_of_site = sites
            .iter()
            .map(|site| {
                *index.entry(site.load_shape.as_ptr()).or_insert_with(|| {
                    shapes.push(site.load_shape);
                    shapes.len() - 1
                })
            })
            .collect();
        Self {
            days: Days::new(sun, &shapes),
            own: (shapes.iter())
                .map(|shape| OwnUse::new(sun, shape))
                .collect(),
            shape_of_site,
            yield_datum: catalog().get(match country {
                Country::FR => "pv.yield.strasbourg",
                Country::LU => "pv.yield.luxembourg",
            }),
        }
    }

    /// kWh of its own solar energy that a member uses in the hour in which it is made.
    pub fn own_use(&self, (site, kwp): Member, load_kwh: f64, kwh_per_kwp: f64) -> f64 {
        self.own[self.shape_of_site[site]].used_kwh(kwp * kwh_per_kwp, load_kwh)
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
        let mut joining = members.iter().zip(loads_kwh).zip(own_kwh);
        let most = members.len().min(own_kwh.len());
        for count in wanted.iter().take_while(|count| **count <= most) {
            while together.count < *count {
                let Some(((member, load), own)) = joining.next() else {
                    break;
                };
                together.join(self, *member, (*load, *own), kwh_per_kwp);
            }
            answers.insert(*count, together.year(self, battery));
        }
        answers
    }
}

/// The members so far.
struct Together {
    count: usize,
    own: f64,
    produced: f64,
    kwp: f64,
    /// kWh of the members by slot.
    load: Vec<Day>,
    /// In which hours they have a surplus.
    surplus: Above,
}

impl Together {
    fn new(grid: &SolarGrid) -> Self {
        Self {
            count: 0,
            own: 0.0,
            produced: 0.0,
            kwp: 0.0,
            load: grid.days.no_load(),
            surplus: Above::none(&grid.days),
        }
    }

    fn join(
        &mut self,
        grid: &SolarGrid,
        (site, kwp): Member,
        (load_kwh, own_kwh): (f64, f64),
        kwh_per_kwp: f64,
    ) {
        self.count += 1;
        self.own += own_kwh;
        self.produced += kwp * kwh_per_kwp;
        self.kwp += kwp;
        let shape = grid.shape_of_site[site];
        grid.days.add_load(&mut self.load, shape, load_kwh);
    }

    /// In one hour, members have together what the sun gives less what all use, whoever uses it: surplus less deficit. Shared
    /// at once = surplus of all less what all have left over together, hour by hour.
    fn year(&mut self, grid: &SolarGrid, battery: Battery) -> SolarYear {
        let (days, produced) = (&grid.days, self.produced);
        let spare = self.surplus.follow(days, produced, &self.load);
        let capacity = battery.kwh_per_kwp * self.kwp;
        let year = (produced, self.load.as_slice());
        let (charged, stored) = cells::year(battery, capacity, days, year, &self.surplus);
        let surplus = produced - self.own;
        SolarYear {
            produced,
            own: self.own,
            shared: greater(surplus - spare, 0.0),
            stored,
            lost: charged - stored,
            sold: spare - charged,
        }
    }
}
