//! One sourced value.

use serde::Serialize;

/// How the range of a value is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RangeBasis {
    /// The source states it, or it was computed from stated ranges.
    Stated,
    /// Assumed here, because the source states none; shown as assumed.
    Assumed,
    /// The value is a definition or a count: the range is the value itself.
    Exact,
}

/// A value of the catalog with everything that a reader may ask about it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Datum {
    /// Key, such as `gas.fr.kwh_pcs.2022`.
    pub key: String,
    /// Place among all values of the catalog, in the order of their keys: a common prefix is a run of places.
    #[serde(skip)]
    pub index: usize,
    /// Central value.
    pub value: f64,
    /// Unit in words.
    pub unit: String,
    /// Low end of the range (read as the 5 % quantile).
    pub low: f64,
    /// High end of the range (read as the 95 % quantile).
    pub high: f64,
    /// How the range is known.
    pub range_basis: RangeBasis,
    /// Source in words; in the browser [`ELSEWHERE`](super::ELSEWHERE), see [`sourced`](super::sourced).
    pub source: String,
    /// Year of the source, `n.d.` when it has none.
    pub year: String,
    /// True when the value was read in the named source or computed from it.
    pub verified: bool,
}
