//! Native tests: one harness.

mod architecture;
mod catalog;
mod engine;
mod texts;
mod view;
