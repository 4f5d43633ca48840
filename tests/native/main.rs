//! Native tests: one harness.

mod architecture;
mod catalog;
mod command;
mod engine;
mod input;
mod job;
mod schedule;
mod schema;
mod texts;
mod view;
