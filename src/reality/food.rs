//! Canteens and kitchens (action R07).

use super::scene::{Mature, given, mature, own, park, site};
use crate::engine::Account;
use crate::units::KG_PER_T;

/// Days of service a year of a site that says no other.
const DAYS: f64 = 220.0;

/// Canteens of one size, all of which reduce their waste.
fn canteens(sites: usize, meals_per_site: f64) -> Mature {
    let canteen = |number| {
        let mut canteen = site(number, "restaurant_canteen");
        canteen.meals_per_day = meals_per_site / DAYS;
        canteen
    };
    mature(&park((0..sites).map(canteen).collect()), "R07")
}

/// The canteen of the guide: 500 guests on 200 days.
fn guide() -> Mature {
    canteens(1, given("V29_canteen_ademe.in.guests") * 200.0)
}

/// Share of its waste that a canteen saves.
fn reduction() -> f64 {
    own("food.waste.reduction_rate") / 100.0
}

/// What the canteen of the guide throws away, t a year: what it saves over the share saved.
pub fn guide_waste() -> f64 {
    guide().total(Account::Waste) / KG_PER_T / reduction()
}

/// What that costs, EUR a year.
pub fn guide_cost() -> f64 {
    guide().total(Account::Saving) / reduction()
}

/// Sites of one programme: the engine counts its fixed cost once for each 25.
const PROGRAMME: usize = 25;

/// A programme of canteens as large as those of the 1,018 sites are on average.
fn programme() -> Mature {
    canteens(PROGRAMME, given("V41_canteens_1018.derived.meals_per_site"))
}

/// Share of the waste saved, %: what is saved over 120 g a meal.
pub fn saved_share() -> f64 {
    let meals = given("V41_canteens_1018.derived.meals_per_site") * PROGRAMME as f64;
    let thrown_kg = meals * given("V41_canteens_1018.in.waste") / 1_000.0;
    100.0 * programme().total(Account::Waste) / thrown_kg
}

/// EUR saved per site and year.
pub fn saved_per_site() -> f64 {
    programme().total(Account::Saving) / PROGRAMME as f64
}

/// Years until the investment is back, running cost not counted, as in the source.
pub fn payback() -> f64 {
    let programme = programme();
    programme.first_investment_eur() / programme.total(Account::Saving)
}

/// Savings of three years over the cost of three years.
pub fn benefit_cost() -> f64 {
    let programme = programme();
    let cost = programme.first_investment_eur() + 3.0 * programme.running_eur();
    3.0 * programme.total(Account::Saving) / cost
}
