//! Transport problems: who serves whom, by a primal network simplex of our own.
//!
//! The basis is a spanning tree with prices at its nodes (Dantzig 1951; Ahuja, Magnanti and Orlin, *Network Flows*, 1993,
//! chapter 11), kept strongly feasible so that ties cannot make it cycle. [`Exchange`] maximises what an exchange brings where
//! supply and demand are limits; [`minimise`] and [`maximise_all`] serve all demand over a full matrix of costs, or use all supply
//! where there is too little. Same input, same answer: nothing is random.

mod dense;
mod exchange;
mod instance;
mod matrix;
mod search;
mod sparse;
mod tree;

pub use exchange::{Arc, Exchange};
pub use instance::{Instance, bench_instance};
pub use matrix::{Plan, Sense, solve};
