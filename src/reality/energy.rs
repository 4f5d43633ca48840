//! Energy managers and networks of companies that save energy (action S02).

use super::scene::{Mature, mature, park, site};
use crate::engine::{Account, Park, Site};
use crate::units::{KG_PER_T, KWH_PER_MWH};

/// Sectors of industry that meet in the networks.
const INDUSTRY: [&str; 5] = [
    "metalworking",
    "plastics",
    "food_processing",
    "paper_wood",
    "chemicals_biorefinery",
];

/// Sectors of the firms of ADEME's programme.
const FIRMS: [&str; 7] = [
    "metalworking",
    "plastics",
    "food_processing",
    "logistics",
    "retail_mall",
    "restaurant_canteen",
    "sme_mixed_park",
];

/// Companies of some sectors in turn, with the typical energy of their sector.
fn companies(count: usize, sectors: &[&str], employees: f64) -> Park {
    let company = |number| {
        let mut company = site(number, sectors[number % sectors.len()]);
        company.employees = employees;
        company
    };
    park((0..count).map(company).collect())
}

/// A network of fifteen, 300 employees each.
fn network() -> (Park, Mature) {
    let park = companies(15, &INDUSTRY, 300.0);
    let mature = mature(&park, "S02");
    (park, mature)
}

/// Energy that a network saves once it is in full swing, % of what its members use.
pub fn saving() -> f64 {
    let (park, mature) = network();
    let used: f64 = park.sites.iter().map(Site::total_energy_kwh).sum();
    100.0 * mature.total(Account::Energy) / used
}

/// CO2e per MWh saved, t.
pub fn co2_per_mwh() -> f64 {
    let (_, mature) = network();
    mature.co2_t() / (mature.total(Account::Energy) / KWH_PER_MWH)
}

/// CO2e per EUR saved on the bills of 49 firms of 100 employees, kg.
pub fn co2_per_eur() -> f64 {
    let mature = mature(&companies(49, &FIRMS, 100.0), "S02");
    mature.co2_t() * KG_PER_T / mature.total(Account::Saving)
}
