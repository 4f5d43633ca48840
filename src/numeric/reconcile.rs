//! Reconciliation: figures that contradict the balances are moved, as little as their uncertainties allow, until all balances close.
//!
//! Weighted least squares under linear constraints with unmeasured flows (Madron, *Process Plant Performance*, 1992; Narasimhan and
//! Jordache, *Data Reconciliation and Gross Error Detection*, 2000, chapters 3 and 7). Uncertain transfer coefficients make the balances
//! bilinear: they are linearised around the last answer until it no longer changes.

mod balances;
mod least_squares;

use balances::{Balances, Columns};
use least_squares::LeastSquares;

/// Rounds of linearisation before giving up; each gains digits, a handful is usual.
const MOST_ROUNDS: usize = 100;
/// The answer stands when no figure changes by more than this share of the largest.
const CHANGE_TOLERANCE: f64 = 1e-12;
/// Standard deviations of the declared figure beyond which an adjustment is suspect (5 % of sound figures exceed it).
const SUSPECT_DEVIATIONS: f64 = 2.0;

/// A declared figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Declared {
    /// The figure.
    pub value: f64,
    /// Its standard deviation, above 0; `None` for a figure that holds exactly.
    pub sd: Option<f64>,
}

/// A flow between two processes; `None` stands for the outside, which is not balanced.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flow {
    /// Index of the process it leaves.
    pub from: Option<usize>,
    /// Index of the process it enters.
    pub to: Option<usize>,
    /// Its declared quantity, if any.
    pub declared: Option<Declared>,
}

/// A flow that is a share of another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Transfer {
    /// Index of the flow that is the share.
    pub flow: usize,
    /// Index of the flow of which it is a share.
    pub of: usize,
    /// The share.
    pub coefficient: Declared,
}

/// A figure after reconciliation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The figure with which all balances close.
    pub value: f64,
    /// Its standard deviation.
    pub sd: f64,
    /// Figure minus declared figure; 0 without a declared one.
    pub adjustment: f64,
    /// Adjustment over the standard deviation of the adjustment, where the balances can check the figure.
    pub standardised: Option<f64>,
    /// True when the adjustment exceeds two standard deviations of the declared figure.
    pub suspect: bool,
}

/// All figures after reconciliation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reconciliation {
    /// The flows, in their order; `None` where the balances do not determine one that was not declared.
    pub flows: Vec<Option<Estimate>>,
    /// The transfer coefficients, in their order.
    pub transfers: Vec<Estimate>,
    /// Sum of the squared adjustments over the variances of the declared figures.
    pub chi_square: f64,
    /// Number of independent checks that the balances make on the declared figures.
    pub degrees_of_freedom: usize,
    /// The flow with the largest standardised adjustment (among equals the one that moves most of its own deviations).
    pub most_suspect: Option<usize>,
}

/// Why there is no reconciliation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Irreconcilable {
    /// Figures that hold exactly exclude each other.
    #[error("figures without an uncertainty contradict each other")]
    Contradiction,
    /// The linearisation does not settle.
    #[error("the transfer coefficients lead to no stable answer")]
    NoAnswer,
}

/// Reconciles flows between `processes` processes.
///
/// An index that does not exist counts as the outside, a transfer between flows that do not exist is left out.
///
/// # Errors
/// When exact figures contradict each other or the transfer coefficients lead to no answer.
pub fn reconcile(
    processes: usize,
    flows: &[Flow],
    transfers: &[Transfer],
) -> Result<Reconciliation, Irreconcilable> {
    let columns = Columns::new(flows, transfers);
    let mut point = columns.first_point();
    for _ in 0..MOST_ROUNDS {
        let balances = Balances::new(processes, flows, transfers, &columns, &point);
        let solved =
            LeastSquares::solve(balances, &columns).ok_or(Irreconcilable::Contradiction)?;
        let next: Vec<f64> = solved.figures.iter().map(|figure| figure.value).collect();
        let change = columns.largest_change(&point, &next);
        point = next;
        if !columns.are_bilinear() || change <= CHANGE_TOLERANCE {
            return Ok(report(flows, transfers, &columns, &solved));
        }
    }
    Err(Irreconcilable::NoAnswer)
}

fn report(
    flows: &[Flow],
    transfers: &[Transfer],
    columns: &Columns,
    solved: &LeastSquares,
) -> Reconciliation {
    let flow_estimates: Vec<Option<Estimate>> = (flows.iter().enumerate())
        .map(|(place, flow)| {
            let is_determined = solved.figures.get(place)?.is_determined;
            is_determined.then(|| estimate(place, flow.declared, columns, solved))
        })
        .collect();
    let transfer_estimates = (transfers.iter().enumerate())
        .map(|(place, transfer)| {
            let place = flows.len() + place;
            estimate(place, Some(transfer.coefficient), columns, solved)
        })
        .collect();
    Reconciliation {
        most_suspect: most_suspect(flows, &flow_estimates),
        flows: flow_estimates,
        transfers: transfer_estimates,
        chi_square: solved.chi_square,
        degrees_of_freedom: solved.checks,
    }
}

fn estimate(
    place: usize,
    declared: Option<Declared>,
    columns: &Columns,
    solved: &LeastSquares,
) -> Estimate {
    let figure = solved.figures.get(place).copied().unwrap_or_default();
    let value = figure.value;
    let adjustment = declared.map_or(0.0, |declared| value - declared.value);
    let sd = declared.and_then(|declared| declared.sd);
    Estimate {
        value,
        sd: figure.deviation,
        adjustment,
        standardised: columns
            .measured_place(place)
            .and_then(|measured| solved.standardised(measured)),
        suspect: sd.is_some_and(|sd| adjustment.abs() > SUSPECT_DEVIATIONS * sd),
    }
}

fn most_suspect(flows: &[Flow], estimates: &[Option<Estimate>]) -> Option<usize> {
    let mut most = None;
    let mut highest = (0.0, 0.0);
    for (place, (flow, estimate)) in flows.iter().zip(estimates).enumerate() {
        let Some((estimate, standardised)) =
            estimate.and_then(|estimate| Some((estimate, estimate.standardised?.abs())))
        else {
            continue;
        };
        let sd = flow.declared.and_then(|declared| declared.sd);
        let own = sd.map_or(0.0, |sd| estimate.adjustment.abs() / sd);
        // Rounding alone is no suspicion.
        if standardised <= 1e-9 {
            continue;
        }
        // In a single balance all are equal but for rounding.
        let margin = 1e-9 * highest.0;
        if standardised > highest.0 + margin
            || (standardised >= highest.0 - margin && own > highest.1)
        {
            highest = (standardised, own);
            most = Some(place);
        }
    }
    most
}
