//! Boucle, a scenario simulator for industrial and territorial ecology.
//!
//! The map, in reading order: a module may use those above it, never those below (`tests/native/architecture.rs` holds it).
pub mod numeric;
pub mod units;

pub mod model;

pub mod catalog;

pub mod scenario;

pub mod engine;

pub mod reality;

pub mod words;

pub mod import;

pub mod export;

pub mod job;

pub mod schedule;

pub mod share;

pub mod i18n;

pub mod book;

pub mod view;

#[cfg(target_arch = "wasm32")]
pub mod worker;

#[cfg(target_arch = "wasm32")]
pub mod app;
