//! Native tests: one harness.

mod architecture;
mod catalog;
mod command;
mod engine;
mod input;
mod texts;
mod view;
