//! Native tests: one harness.

mod catalog;
mod texts;
mod view;
