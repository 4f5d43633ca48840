//! Native tests.

mod texts;
