//! Pure mathematics: knows no domain.

pub mod distribution;
pub mod finance;
pub mod order;
pub mod packing;
pub mod quantile;
pub mod quasirandom;
pub mod queueing;
pub mod random;
pub mod sobol_indices;
