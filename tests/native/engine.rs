//! The engine: what it computes against numbers worked out apart, and the laws that must hold.

mod accounts;
mod biogas;
mod collection;
mod contradictions;
mod exchange;
mod food;
mod fuzz;
mod golden;
mod hand;
mod heat;
mod laws;
pub mod metabolism;
mod mobility;
mod never_twice;
mod parameters;
mod people;
pub mod small;
mod solar;
mod uncertainty;

use boucle::engine::{Evaluation, KpiId};

/// The central value of a key figure.
pub fn kpi(evaluation: &Evaluation, kpi: KpiId) -> f64 {
    evaluation.outcome.key_figures[&kpi]
        .value
        .unwrap_or(f64::NAN)
}

/// The last value of a series.
pub fn last(series: &[f64]) -> f64 {
    series.last().copied().unwrap_or(f64::NAN)
}
