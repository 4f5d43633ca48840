//! Native tests.
mod architecture;
mod catalog;
