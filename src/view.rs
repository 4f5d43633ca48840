//! Turns outcomes into what to draw: plain data, no HTML, no texts (text keys only), no colours (a [`Hue`] that the page maps to its own).
//!
//! Everything here is deterministic: the same evaluation gives the same drawing, byte for byte.

pub mod accounts;
pub mod cases;
pub mod comparison;
pub mod distribution;
pub mod effort;
pub mod exchanges;
pub mod explanation;
pub mod hue;
pub mod metabolism;
pub mod plan;
pub mod qr;
pub mod rounding;
pub mod sankey;
pub mod sentence;
pub mod series;
pub mod shared_heat;
pub mod swings;
pub mod table;

pub use hue::Hue;
pub use rounding::{as_declared, round_for_people, round_like, round_within};
pub use sankey::label::wrapped_in;
