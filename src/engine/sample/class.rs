//! How a figure enters an evaluation.

use crate::catalog::Datum;

/// How a figure enters an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Only as a factor of the groups of the ledger that name it among their inputs, and of the value of the needs: another
    /// value rescales these and changes nothing else.
    Factor,
    /// Otherwise: in a waiting time, a threshold, a pace, a life, a share of what is left. Another value needs another
    /// evaluation.
    Structural,
}

/// Beginnings of the keys of structural figures. Prices of energy decide which heat network is worth its pipes; shares of
/// commuters and guests follow one another, each of what the one before left.
const BEGINNINGS: [&str; 35] = [
    "bass.",
    "battery.efficiency",
    "battery.hours",
    "battery.kwh_per_kwp",
    "battery.life",
    "bike.",
    "canteen.",
    "car.km_per_year",
    "carpool.",
    "charging.",
    "dh.amortisation",
    "dh.lifetime",
    "dh.pipe.",
    "dh.pump",
    "dh.substation",
    "equipment.wait_probability",
    "food.waste.",
    "generic.",
    "heat.",
    "heat_pump.",
    "mob.car.",
    "mob.carpool.",
    "mob.shuttle.",
    "mobilisation.",
    "price.elec.",
    "price.gas.",
    "price.wood",
    "pv.",
    "restaurant.",
    "R08.units_per",
    "S03.units_per",
    "shuttle.",
    "telework.",
    "training.",
    "transit.",
];

/// Parts of the keys of structural figures.
const PARTS: [&str; 6] = [
    ".effect.energy.heat",
    ".heat_temp",
    ".heat_use.",
    ".process_heat.",
    ".saving_share",
    "price.heat",
];

/// Running costs that decide whether a network or a boiler house is built.
const DECIDING: [&str; 3] = ["N01.opex", "N03.opex", "N04.opex"];

/// Ends of the keys of structural figures.
const ENDS: [&str; 10] = [
    ".handover",
    ".life",
    ".open_hours",
    ".peak_factor",
    ".reach",
    ".take",
    ".target_occupancy",
    ".telework_posts",
    ".time_to_launch",
    ".use_day_hours",
];

/// How a figure enters every evaluation. It must not depend on the scenario, or scenarios would not see the same draws.
///
/// Who adds a mechanism need not be right here, only quick: a test perturbs each figure that the evaluations read and names those
/// that are missing, and a [`Plan`](crate::engine::monte_carlo::Plan) finds them before it draws. A figure of 0 cannot be
/// rescaled.
pub fn class_of(datum: &Datum) -> Class {
    let key = datum.key.as_str();
    // Wages and fees decide which posts are created, so all of a post is structural but the way of a consultant.
    let of_a_post = key.starts_with("skills.") && key != "skills.visit_km";
    let structural = of_a_post
        || datum.value == 0.0
        || BEGINNINGS
            .iter()
            .any(|beginning| key.starts_with(beginning))
        || PARTS.iter().any(|part| key.contains(part))
        || DECIDING.contains(&key)
        || ENDS.iter().any(|end| key.ends_with(end));
    if structural {
        Class::Structural
    } else {
        Class::Factor
    }
}
