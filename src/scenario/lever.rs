//! The six levers of the first screen.

use serde::{Deserialize, Serialize};

/// One of the six levers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeverId {
    /// Sharing of equipment and space.
    Equipment,
    /// Sharing of skills and training.
    Skills,
    /// Sharing of energy.
    Energy,
    /// Sharing of resources, waste, purchases.
    Resources,
    /// Shared mobility.
    Mobility,
    /// Facilitator, pilots, subsidy.
    Mobilisation,
}

impl LeverId {
    /// All levers, in the order of the screen.
    pub const ALL: [LeverId; 6] = [
        LeverId::Equipment,
        LeverId::Skills,
        LeverId::Energy,
        LeverId::Resources,
        LeverId::Mobility,
        LeverId::Mobilisation,
    ];

    /// The stable name used in files, links, page handles and text keys (`lever-<id>`).
    pub fn id(self) -> &'static str {
        match self {
            LeverId::Equipment => "equipment",
            LeverId::Skills => "skills",
            LeverId::Energy => "energy",
            LeverId::Resources => "resources",
            LeverId::Mobility => "mobility",
            LeverId::Mobilisation => "mobilisation",
        }
    }

    /// Reads a stable name, or `None`.
    pub fn parse(id: &str) -> Option<LeverId> {
        LeverId::ALL.into_iter().find(|lever| lever.id() == id)
    }
}

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
