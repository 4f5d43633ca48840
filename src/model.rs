//! What a territory is: actors, their flows, equipment, skills and commuting. Plain data, no calculation.

mod actor;
mod field;
mod join;
mod lever;
mod problem;
mod read;
mod read_actor;
mod territory;

pub use actor::{
    Actor, ActorId, ActorKind, Commute, CommuteMode, Direction, Equipment, Flow, Frequency,
    Partner, Provision, SkillNeed, WasteRoute, free_id,
};
pub use field::{FieldReader, check_format, parse};
pub use join::join;
pub use lever::LeverId;
pub use problem::{Problem, Problems};
pub use read::{TERRITORY_BYTES, TERRITORY_FORMAT, TERRITORY_VERSION, read_territory};
pub use territory::{Country, Fact, LocalName, Provenance, Scale, Territory};
