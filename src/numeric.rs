//! Pure mathematics: knows no domain.

pub mod chi_square;
pub mod distribution;
pub mod finance;
pub mod least;
pub mod linear;
pub mod order;
pub mod packing;
pub mod quantile;
pub mod quasirandom;
pub mod queueing;
pub mod random;
pub mod reconcile;
pub mod rows;
pub mod sobol_indices;
pub mod transport;
pub mod tree;

pub use least::{greater, lesser};
