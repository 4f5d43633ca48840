//! Turns outcomes into what to draw: plain data, no HTML.
