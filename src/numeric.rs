//! Pure mathematics: knows no domain.

pub mod finance;
pub mod order;
pub mod packing;
pub mod queueing;
pub mod tree;
