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

/// Beginnings of the keys of prices and emission factors that decide something: which network is worth its pipes, which
/// shuttle pays, which by-product goes where.
const DECIDING: [&str; 25] = [
    "N01.opex",
    "N03.opex",
    "N04.opex",
    "battery.",
    "canteen.",
    "carpool.",
    "dh.",
    "eq.",
    "exchange.",
    "gas.fr.kwh_pci.",
    "heat.",
    "heat_pump.",
    "lorry.",
    "mat.",
    "mob.car.",
    "mob.shuttle.",
    "mobilisation.",
    "price.",
    "resource_price.",
    "rule.",
    "shuttle.",
    "transit.",
    "waste.",
    "water.",
    "wood.chips",
];

/// How a figure enters every evaluation. It must not depend on the scenario, or scenarios would not see the same draws.
///
/// Prices, emission factors and the physical effects of a driver unit are factors, unless they decide something; all else is
/// structural. Who adds a mechanism need not be right here, only quick: a test perturbs each figure that the evaluations
/// read and names those that are wrong, and a [`Plan`](crate::engine::monte_carlo::Plan) finds them before it draws. A figure
/// of 0 cannot be rescaled.
pub fn class_of(datum: &Datum) -> Class {
    let key = datum.key.as_str();
    // Wages and fees decide which posts are created, so all of a post is structural but the way of a consultant.
    let of_a_post = key.starts_with("skills.") && key != "skills.visit_km";
    let decides = of_a_post || DECIDING.iter().any(|beginning| key.starts_with(beginning));
    let rescales = datum.unit.contains("CO2")
        || datum.unit.contains("EUR")
        || (key.contains(".effect.") && !key.contains(".effect.energy.heat"));
    if rescales && !decides && datum.value != 0.0 {
        Class::Factor
    } else {
        Class::Structural
    }
}
