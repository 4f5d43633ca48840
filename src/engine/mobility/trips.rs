//! How the staff of each site comes to work, as far as the actions have changed it: what one measure moved, the next cannot.

use crate::engine::park::Park;
use crate::engine::site::Site;
use crate::model::CommuteMode;
use crate::numeric::greater;

/// Trips of a site's staff in one year: shares of all its trips by mode, and car kilometres one way per employee.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Trips {
    /// Alone in a car.
    pub solo: f64,
    /// Sharing a car.
    pub pooled: f64,
    /// Bus, tram or train.
    pub transit: f64,
    /// Bicycle.
    pub bike: f64,
    /// On foot.
    pub walk: f64,
    /// Not made: at work at home.
    pub home: f64,
    /// km of those alone in a car.
    pub solo_km: f64,
    /// km of the shared cars (vehicles).
    pub shared_km: f64,
}

/// What a measure moved: share of the trips, and car kilometres one way per employee that they no longer take.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moved {
    /// Share of all trips.
    pub trips: f64,
    /// km one way per employee.
    pub km: f64,
}

impl Trips {
    /// What the actor declares. Shared cars drive what the site's car kilometres leave to them.
    pub fn of(site: &Site) -> Self {
        let Some(commute) = &site.actor.commute else {
            return Self::default();
        };
        let share = |mode| commute.modes.get(&mode).copied().unwrap_or(0.0).max(0.0);
        let solo = share(CommuteMode::CarAlone);
        let solo_km = solo * commute.one_way_km;
        let yearly = yearly(site);
        let car_km = if yearly > 0.0 {
            site.car_km / yearly
        } else {
            0.0
        };
        Self {
            solo,
            pooled: share(CommuteMode::Carpool),
            transit: share(CommuteMode::Transit),
            bike: share(CommuteMode::Bike),
            walk: share(CommuteMode::Walk),
            home: 0.0,
            solo_km,
            shared_km: greater(car_km - solo_km, 0.0),
        }
    }

    /// Car kilometres one way per employee.
    pub fn car_km(&self) -> f64 {
        self.solo_km + self.shared_km
    }

    /// Mean distance of those alone in a car, km; 0 when there is none.
    pub fn solo_distance(&self) -> f64 {
        if self.solo > 0.0 {
            self.solo_km / self.solo
        } else {
            0.0
        }
    }

    /// A share of all trips is not made.
    pub fn stay_home(&mut self, share: f64) -> Moved {
        let share = share.clamp(0.0, 1.0);
        let trips = share * (self.solo + self.pooled + self.transit + self.bike + self.walk);
        let km = share * self.car_km();
        let left = 1.0 - share;
        for part in [
            &mut self.solo,
            &mut self.pooled,
            &mut self.transit,
            &mut self.bike,
            &mut self.walk,
            &mut self.solo_km,
            &mut self.shared_km,
        ] {
            *part *= left;
        }
        self.home += trips;
        Moved { trips, km }
    }

    /// A share of the solo drivers within `reach_km` takes a bicycle.
    ///
    /// Distances are taken as exponential around their mean d: 1 - e^(-x/d) of the drivers live within x, and drive
    /// 1 - (1 + x/d) e^(-x/d) of the km. With the mean of 15 km (ADEME) this puts 28 % within 5 km and 14 % beyond 30 km;
    /// INSEE counts 33 % (insee.fr/fr/statistiques/5012426) and 18 % (7621372) in the region Grand Est.
    pub fn ride_nearest(&mut self, reach_km: f64, share: f64) -> Moved {
        let mean = self.solo_distance();
        if mean <= 0.0 {
            return Moved::default();
        }
        let reach = (reach_km / mean).max(0.0);
        let beyond = (-reach).exp();
        let share = share.clamp(0.0, 1.0);
        let moved = Moved {
            trips: self.solo * share * (1.0 - beyond),
            km: self.solo_km * share * (1.0 - (1.0 + reach) * beyond),
        };
        self.leave(moved);
        self.bike += moved.trips;
        moved
    }

    /// A share of the solo drivers takes public transport, with or without a shuttle.
    pub fn ride_together(&mut self, share: f64) -> Moved {
        let moved = self.share_of_solo(share);
        self.leave(moved);
        self.transit += moved.trips;
        moved
    }

    /// A share of the solo trips is made in shared cars with some `occupants`, which drive `detour` more. The km are what is
    /// left of their way after that of the shared cars: negative when the detour is longer than what sharing spares.
    pub fn pool(&mut self, share: f64, occupants: f64, detour: f64) -> Moved {
        let moved = self.share_of_solo(share);
        self.leave(moved);
        self.pooled += moved.trips;
        let shared = moved.km * (1.0 + detour) / greater(occupants, 1.0);
        self.shared_km += shared;
        Moved {
            trips: moved.trips,
            km: moved.km - shared,
        }
    }

    fn share_of_solo(&self, share: f64) -> Moved {
        let share = share.clamp(0.0, 1.0);
        Moved {
            trips: self.solo * share,
            km: self.solo_km * share,
        }
    }

    /// Adds other trips with a weight.
    pub fn add(&mut self, other: &Trips, weight: f64) {
        self.solo += weight * other.solo;
        self.pooled += weight * other.pooled;
        self.transit += weight * other.transit;
        self.bike += weight * other.bike;
        self.walk += weight * other.walk;
        self.home += weight * other.home;
        self.solo_km += weight * other.solo_km;
        self.shared_km += weight * other.shared_km;
    }

    fn leave(&mut self, moved: Moved) {
        self.solo = greater(self.solo - moved.trips, 0.0);
        self.solo_km = greater(self.solo_km - moved.km, 0.0);
    }
}

/// What turns a km one way per employee into km per year: employees x 2 x days.
pub fn yearly(site: &Site) -> f64 {
    let days = site
        .actor
        .commute
        .as_ref()
        .map_or(0.0, |commute| commute.days_per_year);
    site.actor.employees * 2.0 * days
}

/// Trips of all sites by year; empty until a measure touches them.
#[derive(Clone, Debug, Default)]
pub struct Commutes {
    years: usize,
    trips: Vec<Trips>,
}

impl Commutes {
    /// Trips as declared, in each of some years.
    pub fn new(years: usize) -> Self {
        Self {
            years,
            trips: Vec::new(),
        }
    }

    /// Trips of a site by year.
    pub fn of(&mut self, park: &Park, site: usize) -> &mut [Trips] {
        if self.trips.is_empty() {
            for site in &park.sites {
                let declared = Trips::of(site);
                self.trips.extend(std::iter::repeat_n(declared, self.years));
            }
        }
        let start = site * self.years;
        self.trips
            .get_mut(start..start + self.years)
            .unwrap_or_default()
    }

    /// Trips of a site in the horizon year.
    pub fn at_horizon(&self, park: &Park, site: usize) -> Trips {
        let last = (site + 1) * self.years;
        let known = last.checked_sub(1).and_then(|last| self.trips.get(last));
        known
            .copied()
            .or_else(|| park.sites.get(site).map(Trips::of))
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRIPS: Trips = Trips {
        solo: 0.6,
        pooled: 0.1,
        transit: 0.1,
        bike: 0.1,
        walk: 0.1,
        home: 0.0,
        solo_km: 9.0,
        shared_km: 0.6,
    };

    fn total(trips: &Trips) -> f64 {
        trips.solo + trips.pooled + trips.transit + trips.bike + trips.walk + trips.home
    }

    fn close(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-9, "{found} {expected}");
    }

    #[test]
    fn those_who_live_near_take_the_bicycle() {
        let mut trips = TRIPS;
        // mean 15 km, reach 7: 1 - e^(-7/15) = 0.372910915; km 1 - (1 + 7/15) e^(-7/15) = 0.080269342
        let moved = trips.ride_nearest(7.0, 0.5);
        close(moved.trips, 0.6 * 0.5 * 0.372_910_914_727);
        close(moved.km, 9.0 * 0.5 * 0.080_269_341_599_5);
        close(total(&trips), 1.0);
        // who is left lives farther away
        assert!(trips.solo_distance() > 15.0);
    }

    #[test]
    fn a_detour_eats_what_sharing_spares() {
        let mut trips = TRIPS;
        // half of 9 km, two in a car with 10 % of detour: 4.5 - 4.5 x 1.1 / 2 = 2.025
        let moved = trips.pool(0.5, 2.0, 0.1);
        close(moved.km, 2.025);
        close(trips.shared_km, 0.6 + 2.475);
        close(trips.pooled, 0.4);
        close(total(&trips), 1.0);
        // alone in the "shared" car with a detour: more km than before
        close(TRIPS.clone_pool(1.0), -9.0 * 0.1);
    }

    impl Trips {
        fn clone_pool(self, occupants: f64) -> f64 {
            let mut trips = self;
            trips.pool(1.0, occupants, 0.1).km
        }
    }

    #[test]
    fn no_share_leaves_its_bounds() {
        let mut trips = TRIPS;
        let home = trips.stay_home(0.25);
        close(home.km, 2.4);
        trips.ride_together(7.0);
        trips.pool(1.0, 2.0, 0.0);
        trips.ride_nearest(5.0, 1.0);
        close(trips.solo, 0.0);
        close(total(&trips), 1.0);
        // nobody drives alone: nothing to move, and no NaN
        assert_eq!(trips.ride_nearest(5.0, 1.0), Moved::default());
    }
}
