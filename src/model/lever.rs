//! The six groups of actions, one lever each.

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
