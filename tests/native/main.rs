//! Native tests: one harness.

mod architecture;
mod catalog;
mod command;
mod engine;
mod input;
mod reality;
mod schema;
mod texts;
mod view;
