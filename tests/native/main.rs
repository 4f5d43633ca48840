//! Native tests.
mod view;
