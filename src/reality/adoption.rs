//! How synergies spread (model 4).

use super::scene::given;
use crate::engine::{Diffusion, Values};
use std::collections::BTreeMap;

/// The default pace, as half a lever of mobilisation sets it.
fn default_pace() -> Diffusion {
    Diffusion::at_mobilisation(0.5, &Values::of(&BTreeMap::new()))
}

/// Synergies that run in the port of Strasbourg some years after 2013, of the 24 that were identified.
fn port_of_strasbourg(year: i32) -> f64 {
    let identified = given("V02_cles_port_strasbourg.in.identified_2015");
    identified * default_pace().share(f64::from(year - 2013))
}

/// See [`port_of_strasbourg`].
pub fn port_2015() -> f64 {
    port_of_strasbourg(2015)
}

/// See [`port_of_strasbourg`].
pub fn port_2017() -> f64 {
    port_of_strasbourg(2017)
}

/// See [`port_of_strasbourg`].
pub fn port_2019() -> f64 {
    port_of_strasbourg(2019)
}

/// See [`port_of_strasbourg`].
pub fn port_2021() -> f64 {
    port_of_strasbourg(2021)
}

/// See [`port_of_strasbourg`].
pub fn port_2022() -> f64 {
    port_of_strasbourg(2022)
}

/// Growth per year of what has been adopted, from 5.5 to 7 years after the start (mid 2023 to end 2024, start 2018).
pub fn shared_solar_growth() -> f64 {
    let pace = default_pace();
    (pace.share(7.0) / pace.share(5.5)).ln() / 1.5
}

/// Share reached after three years.
pub fn after_three_years() -> f64 {
    default_pace().share(3.0)
}

/// Share reached after ten years.
pub fn after_ten_years() -> f64 {
    default_pace().share(10.0)
}

/// Synergies of Ulsan that run six years after the programme began (2005 to 2011), of the 40 that were identified.
pub fn ulsan() -> f64 {
    given("W13_ulsan.in.identified") * default_pace().share(6.0)
}
