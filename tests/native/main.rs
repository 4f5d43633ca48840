//! Native tests: one harness.

mod architecture;
mod catalog;
mod texts;
mod view;
