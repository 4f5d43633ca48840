//! Native tests.
mod catalog;
