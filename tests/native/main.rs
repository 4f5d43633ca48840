//! Native tests: one harness.

mod architecture;
mod book;
mod catalog;
mod command;
mod engine;
mod input;
mod job;
mod linear;
mod model_join;
mod reality;
mod reconcile;
mod schedule;
mod schema;
mod survey;
mod texts;
mod transport;
mod view;
