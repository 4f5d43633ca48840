//! Native tests.
mod architecture;
