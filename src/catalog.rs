//! Figures with their sources: tables read from CSV, and the territories that the product ships with.
//!
//! A value never travels without its unit, range, source, year and verified flag ([`Datum`]). Where the range comes from:
//!
//! - `stated`: the source gives it, or it was computed from ranges that sources give;
//! - `assumed`: the source gives none. ±10 % for a statistic that was read (`verified` = `yes`), ±30 % otherwise; the
//!   ranges of expert defaults are assumed as well;
//! - `exact`: a definition, a count, a legal rate, a code or a zero. Low and high are the value itself.
//!
//! The year is that of the source (`n.d.` when it bears none); an expert default bears the year of the compilation, 2026.

mod action;
mod archetype;
mod cases;
mod check;
mod complete;
mod datum;
mod equipment;
mod hourly;
mod preset;
mod read;
mod resource;
mod skill;
mod sourced;
mod substitution;
mod table;
mod text;

pub use action::{Action, CostBasis, Effect, Mechanism, Stock, action_index, actions};
pub use archetype::{Archetype, HeatFuel, NO_SECTOR, TypicalWaste};
pub use cases::{CaseFigure, Cases, Reading, cases, read_cases};
pub use check::load_territory;
pub use complete::{Driver, Estimate, complete, estimate_of, figures_behind, typical_commute};
pub use datum::{Datum, RangeBasis};
pub use equipment::{EQUIPMENT, EquipmentClass, PoolMethod};
pub use hourly::Dataset;
pub use preset::{PRESETS, preset};
pub use read::{RowFault, read_data};
pub use resource::{Resource, meant_by};
pub use skill::SKILLS;
pub use sourced::{sourced, take_sources};
pub use substitution::{Channel, Rule, rule, rules};
#[cfg(not(target_arch = "wasm32"))]
pub use table::TABLES;
pub use table::{Catalog, ELSEWHERE, FIGURES, catalog};
pub use text::SourcedText;
