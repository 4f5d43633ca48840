//! Native tests.
mod architecture;
mod catalog;
mod texts;
mod view;
