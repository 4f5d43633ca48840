//! Least squares under linear equations: unknown figures are eliminated, what is left checks the measured ones.
//!
//! Measured figures are counted in their standard deviations `y = x / sd`, so that all have variance 1. The equations among them are made
//! orthonormal (`Q y = c`, Gram-Schmidt), and then `y = m - Qᵀ (Q m - c)` with the variance `1 - Qᵀ Q`: the formula
//! `m - V Aᵀ (A V Aᵀ)⁻¹ A m` without an inverse.

use super::balances::{Balances, Columns, Equation, Figure, add_multiple};

/// Coefficients below this, beside others of about 1, are rounding errors.
const ZERO: f64 = 1e-10;

/// An equation among measured figures in standard deviations, of length 1 and at right angles to the others.
#[derive(Clone, Debug)]
struct Check {
    coefficients: Vec<f64>,
    sum: f64,
}

/// An unknown figure as what the measured ones, in standard deviations, make of it.
#[derive(Clone, Debug)]
struct Solved {
    unknown: usize,
    equation: Equation,
    is_determined: bool,
}

/// The answer.
#[derive(Clone, Debug)]
pub(super) struct LeastSquares {
    /// The flows, then the transfer coefficients.
    pub figures: Vec<Figure>,
    pub chi_square: f64,
    /// Number of independent checks.
    pub checks: usize,
    /// Adjustment of each measured figure, and the variance of the adjustment, in its own standard deviations.
    adjustments: Vec<(f64, f64)>,
}

impl LeastSquares {
    /// `None` when equations without any uncertain figure contradict each other.
    pub fn solve(balances: Balances, columns: &Columns) -> Option<Self> {
        let scale = balances.scale;
        let (solved, rest) = eliminate(balances.equations, columns.unknown);
        let checks = orthonormal(rest, columns, scale)?;
        let declared: Vec<f64> = (columns.measured.iter())
            .map(|(value, sd)| value / sd)
            .collect();
        let mut adjusted = declared.clone();
        let mut chi_square = 0.0;
        for check in &checks {
            let error = dot(&check.coefficients, &declared) - check.sum;
            chi_square += error * error;
            add_multiple(&mut adjusted, &check.coefficients, -error);
        }
        let adjustments: Vec<(f64, f64)> = (adjusted.iter().zip(&declared).enumerate())
            .map(|(place, (after, before))| {
                let squares = checks.iter().map(|check| check.coefficients[place].powi(2));
                (after - before, squares.sum::<f64>().min(1.0))
            })
            .collect();
        let measured = measured_figures(columns, &adjusted, &adjustments);
        let unknown = unknown_figures(columns, &adjusted, &solved, &checks);
        Some(Self {
            figures: columns.gather(&measured, &unknown),
            chi_square,
            checks: checks.len(),
            adjustments,
        })
    }

    /// Adjustment of a measured figure over the standard deviation of the adjustment; `None` if nothing checks the figure.
    pub fn standardised(&self, measured: usize) -> Option<f64> {
        let (adjustment, variance) = *self.adjustments.get(measured)?;
        (variance > ZERO).then(|| adjustment / variance.sqrt())
    }
}

fn measured_figures(
    columns: &Columns,
    adjusted: &[f64],
    adjustments: &[(f64, f64)],
) -> Vec<Figure> {
    (columns.measured.iter().zip(adjusted).zip(adjustments))
        .map(|(((_, sd), adjusted), (_, variance))| Figure {
            value: adjusted * sd,
            deviation: sd * (1.0 - variance).max(0.0).sqrt(),
            is_determined: true,
        })
        .collect()
}

fn unknown_figures(
    columns: &Columns,
    adjusted: &[f64],
    solved: &[Solved],
    checks: &[Check],
) -> Vec<Figure> {
    let mut figures = vec![Figure::default(); columns.unknown];
    for figure in solved.iter().filter(|figure| figure.is_determined) {
        let weights = in_deviations(&figure.equation, columns);
        // What the checks know of this figure does not vary any more.
        let known = checks
            .iter()
            .map(|check| dot(&check.coefficients, &weights).powi(2));
        let variance = dot(&weights, &weights) - known.sum::<f64>();
        figures[figure.unknown] = Figure {
            value: figure.equation.sum - dot(&weights, adjusted),
            deviation: variance.max(0.0).sqrt(),
            is_determined: true,
        };
    }
    figures
}

/// Coefficients of the measured figures, counted in their standard deviations.
fn in_deviations(equation: &Equation, columns: &Columns) -> Vec<f64> {
    (equation.measured.iter().zip(&columns.measured))
        .map(|(coefficient, (_, sd))| coefficient * sd)
        .collect()
}

/// Gauss-Jordan elimination of the unknown figures: those that could be isolated, and the equations without any.
fn eliminate(mut equations: Vec<Equation>, unknown: usize) -> (Vec<Solved>, Vec<Equation>) {
    let mut solved: Vec<Solved> = Vec::new();
    for column in 0..unknown {
        let size = |equation: &Equation| equation.unknown[column].abs();
        let largest = (0..equations.len())
            .max_by(|left, right| size(&equations[*left]).total_cmp(&size(&equations[*right])));
        let Some(place) = largest.filter(|place| size(&equations[*place]) > ZERO) else {
            continue;
        };
        let mut pivot = equations.remove(place);
        let by = 1.0 / pivot.unknown[column] - 1.0;
        let own = pivot.clone();
        pivot.combine(&own, by);
        pivot.unknown[column] = 1.0;
        let others = equations
            .iter_mut()
            .chain(solved.iter_mut().map(|other| &mut other.equation));
        for other in others {
            let factor = other.unknown[column];
            if factor != 0.0 {
                other.combine(&pivot, -factor);
                other.unknown[column] = 0.0;
            }
        }
        solved.push(Solved {
            unknown: column,
            equation: pivot,
            is_determined: false,
        });
    }
    for figure in &mut solved {
        let own = figure.unknown;
        figure.is_determined = (figure.equation.unknown.iter().enumerate())
            .all(|(column, coefficient)| column == own || coefficient.abs() <= ZERO);
    }
    (solved, equations)
}

/// The independent ones of the equations, at right angles; `None` if one without an uncertain figure does not hold.
fn orthonormal(equations: Vec<Equation>, columns: &Columns, scale: f64) -> Option<Vec<Check>> {
    let mut checks: Vec<Check> = Vec::new();
    for equation in equations {
        let mut check = Check {
            coefficients: in_deviations(&equation, columns),
            sum: equation.sum,
        };
        let length = dot(&check.coefficients, &check.coefficients).sqrt();
        // Twice is enough to be at right angles to rounding (Kahan and Parlett).
        for _ in 0..2 {
            for other in &checks {
                let share = dot(&check.coefficients, &other.coefficients);
                add_multiple(&mut check.coefficients, &other.coefficients, -share);
                check.sum -= share * other.sum;
            }
        }
        let rest = dot(&check.coefficients, &check.coefficients).sqrt();
        if rest > ZERO * length {
            check
                .coefficients
                .iter_mut()
                .for_each(|number| *number /= rest);
            check.sum /= rest;
            checks.push(check);
        } else if check.sum.abs() > 1e-9 * scale {
            return None;
        }
    }
    Some(checks)
}

fn dot(left: &[f64], right: &[f64]) -> f64 {
    left.iter()
        .zip(right)
        .map(|(left, right)| left * right)
        .sum()
}
