//! Figures with their sources: tables read from CSV, and the territories that the product ships with.
//!
//! A value never travels without its unit, range, source, year and verified flag ([`Datum`]).

mod datum;
mod table;

pub use datum::{Datum, RangeBasis};
pub use table::{Catalog, catalog};
