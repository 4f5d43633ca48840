//! Contradictions.
