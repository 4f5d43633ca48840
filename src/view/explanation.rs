//! Why this number? The ledger lines behind a key figure, by action and line by line, and the inputs that carry it.

mod lines;
mod swing;
mod yearly;

pub(in crate::view) use lines::discount;
pub use lines::{LedgerRow, explain_lines};
pub use swing::{Swing, swings};
pub use yearly::{YearlyFlow, yearly_flows, yearly_table};

use crate::engine::{Evaluation, Figure, KpiId};
use crate::numeric::order;
use std::collections::BTreeMap;

/// What one action brings to a key figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Contribution {
    /// Index in the action table; `None` for mobilisation.
    pub action: Option<usize>,
    /// In the unit of the key figure.
    pub amount: f64,
    /// Part of the sum of all contributions; 0 when they sum to 0.
    pub share: f64,
}

/// What stands behind a key figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The key figure.
    pub kpi: KpiId,
    /// Text key of its formula, such as `formula-co2-avoided-t`.
    pub formula: String,
    /// The key figure with its range, as the outcome states it.
    pub total: Figure,
    /// What the figure would be with no action (the local share starts above zero); 0 for the others.
    pub baseline: f64,
    /// By action, largest amount first; with the baseline they sum to the total. Empty for the payback.
    pub contributions: Vec<Contribution>,
    /// Money by year, for the net present value and the payback.
    pub yearly: Vec<YearlyFlow>,
}

/// Explains a key figure.
pub fn explain(evaluation: &Evaluation, kpi: KpiId) -> Explanation {
    let absent = Figure {
        value: None,
        low: None,
        high: None,
    };
    let outcome = &evaluation.outcome;
    let by_year = matches!(kpi, KpiId::NpvEur | KpiId::PaybackYears);
    Explanation {
        kpi,
        formula: format!("formula-{}", kpi.id().replace('_', "-")),
        total: outcome.key_figures.get(&kpi).copied().unwrap_or(absent),
        baseline: lines::baseline(evaluation, kpi),
        contributions: contributions(&explain_lines(evaluation, kpi), kpi),
        yearly: if by_year {
            yearly_flows(evaluation)
        } else {
            Vec::new()
        },
    }
}

/// The ledger lines of one action behind a key figure, largest amount first.
pub fn explain_action(
    evaluation: &Evaluation,
    kpi: KpiId,
    action: Option<usize>,
) -> Vec<LedgerRow> {
    let mut rows = explain_lines(evaluation, kpi);
    rows.retain(|row| row.action == action);
    rows
}

/// A payback is a date, not a sum: no action has a part in it.
fn contributions(rows: &[LedgerRow], kpi: KpiId) -> Vec<Contribution> {
    if kpi == KpiId::PaybackYears {
        return Vec::new();
    }
    let mut amounts: BTreeMap<Option<usize>, f64> = BTreeMap::new();
    for row in rows {
        *amounts.entry(row.action).or_default() += row.amount;
    }
    let sum: f64 = amounts.values().sum();
    let mut contributions: Vec<Contribution> = amounts
        .into_iter()
        .map(|(action, amount)| Contribution {
            action,
            amount,
            share: if sum == 0.0 { 0.0 } else { amount / sum },
        })
        .collect();
    order::sort(&mut contributions, |left, right| {
        right.amount.abs().total_cmp(&left.amount.abs())
    });
    contributions
}
