//! Biogas.
