//! Native tests: one harness.

mod architecture;
mod catalog;
mod command;
mod engine;
mod input;
mod linear;
mod reconcile;
mod schema;
mod texts;
mod transport;
mod view;
