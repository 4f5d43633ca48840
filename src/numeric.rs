//! Pure mathematics: knows no domain.

pub mod finance;
pub mod linear;
pub mod order;
pub mod packing;
pub mod queueing;
pub mod reconcile;
pub mod transport;
