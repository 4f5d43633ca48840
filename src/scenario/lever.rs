//! Positions of the six levers of the first screen.

use crate::model::LeverId;
use serde::{Deserialize, Serialize};

/// Positions of the levers: percent of the eligible actors that the programme aims at, 0 to 100.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Levers {
    /// See [`LeverId::Equipment`].
    pub equipment: u8,
    /// See [`LeverId::Skills`].
    pub skills: u8,
    /// See [`LeverId::Energy`].
    pub energy: u8,
    /// See [`LeverId::Resources`].
    pub resources: u8,
    /// See [`LeverId::Mobility`].
    pub mobility: u8,
    /// See [`LeverId::Mobilisation`].
    pub mobilisation: u8,
}

impl Levers {
    /// Highest position.
    pub const MAX: u8 = 100;

    /// The positions of the example scenario, also the default marks of the sliders.
    pub const EXAMPLE: Levers = Levers {
        equipment: 50,
        skills: 40,
        energy: 60,
        resources: 50,
        mobility: 30,
        mobilisation: 50,
    };

    /// Position of one lever.
    pub fn get(&self, lever: LeverId) -> u8 {
        match lever {
            LeverId::Equipment => self.equipment,
            LeverId::Skills => self.skills,
            LeverId::Energy => self.energy,
            LeverId::Resources => self.resources,
            LeverId::Mobility => self.mobility,
            LeverId::Mobilisation => self.mobilisation,
        }
    }

    /// The same levers with one moved; positions above [`Levers::MAX`] count as the maximum.
    #[must_use]
    pub fn with(mut self, lever: LeverId, position: u8) -> Self {
        let position = position.min(Self::MAX);
        match lever {
            LeverId::Equipment => self.equipment = position,
            LeverId::Skills => self.skills = position,
            LeverId::Energy => self.energy = position,
            LeverId::Resources => self.resources = position,
            LeverId::Mobility => self.mobility = position,
            LeverId::Mobilisation => self.mobilisation = position,
        }
        self
    }
}
