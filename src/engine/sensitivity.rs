//! What matters most: how far each uncertain figure moves a result, and how much of its variance each explains.

mod influence;
mod swing;

pub use influence::{Influence, Source, Study, USUAL_STUDY_DRAWS};
pub use swing::{Swing, Swings, ranked};

use crate::catalog::Datum;

/// Kinds of uncertain figures, which together hold each of them once.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// CO2e per unit of something.
    Emissions,
    /// Prices, costs and savings in EUR.
    Money,
    /// How fast actions start and spread, and what mobilisation does.
    Pace,
    /// Everything else: technical and organisational figures.
    Technique,
}

impl Family {
    /// All families.
    pub const ALL: [Family; 4] = [
        Family::Emissions,
        Family::Money,
        Family::Pace,
        Family::Technique,
    ];

    /// Stable name, as in answers and text keys.
    pub fn id(self) -> &'static str {
        match self {
            Family::Emissions => "emissions",
            Family::Money => "money",
            Family::Pace => "pace",
            Family::Technique => "technique",
        }
    }

    /// Family of a figure, by its key and its unit.
    pub fn of(datum: &Datum) -> Self {
        let key = datum.key.as_str();
        let of_pace = ["bass.", "mobilisation."];
        if of_pace.iter().any(|beginning| key.starts_with(beginning))
            || key.ends_with(".time_to_launch")
        {
            Family::Pace
        } else if datum.unit.contains("CO2") {
            Family::Emissions
        } else if datum.unit.contains("EUR") {
            Family::Money
        } else {
            Family::Technique
        }
    }
}
