//! The balances as linear equations around a point.

use super::{Declared, Flow, Transfer};

/// What is known of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Knowledge {
    Exact(f64),
    /// Value, standard deviation, place among the measured.
    Measured(f64, f64, usize),
    /// Place among the unknown.
    Unknown(usize),
}

/// A figure after reconciliation.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Figure {
    pub value: f64,
    pub deviation: f64,
    /// False for an unknown figure that the balances leave open.
    pub is_determined: bool,
}

/// The figures (flows, then transfer coefficients), told apart by what is known of them.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    figures: Vec<Knowledge>,
    flows: usize,
    bilinear: bool,
    /// Declared value and standard deviation of each measured figure.
    pub measured: Vec<(f64, f64)>,
    /// Number of figures without a declared value.
    pub unknown: usize,
}

impl Columns {
    pub fn new(flows: &[Flow], transfers: &[Transfer]) -> Self {
        let mut columns = Self {
            figures: Vec::with_capacity(flows.len() + transfers.len()),
            flows: flows.len(),
            bilinear: transfers
                .iter()
                .any(|transfer| transfer.coefficient.sd.is_some()),
            measured: Vec::new(),
            unknown: 0,
        };
        let declared = flows.iter().map(|flow| flow.declared);
        let coefficients = transfers.iter().map(|transfer| Some(transfer.coefficient));
        for figure in declared.chain(coefficients) {
            let knowledge = columns.learn(figure);
            columns.figures.push(knowledge);
        }
        columns
    }

    fn learn(&mut self, declared: Option<Declared>) -> Knowledge {
        match declared {
            Some(Declared {
                value,
                sd: Some(sd),
            }) => {
                self.measured.push((value, sd));
                Knowledge::Measured(value, sd, self.measured.len() - 1)
            }
            Some(Declared { value, sd: None }) => Knowledge::Exact(value),
            None => {
                self.unknown += 1;
                Knowledge::Unknown(self.unknown - 1)
            }
        }
    }

    /// The declared values, 0 where there is none.
    pub fn first_point(&self) -> Vec<f64> {
        (self.figures.iter())
            .map(|figure| match figure {
                Knowledge::Exact(value) | Knowledge::Measured(value, ..) => *value,
                Knowledge::Unknown(_) => 0.0,
            })
            .collect()
    }

    /// True when one answer is not enough: products of figures stand in the balances.
    pub fn are_bilinear(&self) -> bool {
        self.bilinear
    }

    /// Place of a figure among the measured.
    pub fn measured_place(&self, figure: usize) -> Option<usize> {
        match self.figures.get(figure)? {
            Knowledge::Measured(_, _, place) => Some(*place),
            Knowledge::Exact(_) | Knowledge::Unknown(_) => None,
        }
    }

    /// The figures, from the measured and the unknown in their own orders.
    pub fn gather(&self, measured: &[Figure], unknown: &[Figure]) -> Vec<Figure> {
        (self.figures.iter())
            .map(|figure| match figure {
                Knowledge::Exact(value) => Figure {
                    value: *value,
                    deviation: 0.0,
                    is_determined: true,
                },
                Knowledge::Measured(_, _, place) => measured[*place],
                Knowledge::Unknown(place) => unknown[*place],
            })
            .collect()
    }

    /// The largest change between two points, as a share of the largest flow, or of 1 for a coefficient.
    pub fn largest_change(&self, before: &[f64], after: &[f64]) -> f64 {
        let largest = (after.iter().take(self.flows))
            .fold(f64::MIN_POSITIVE, |most: f64, value| most.max(value.abs()));
        (before.iter().zip(after).enumerate())
            .map(|(place, (before, after))| {
                let scale = if place < self.flows { largest } else { 1.0 };
                (after - before).abs() / scale
            })
            .fold(0.0, f64::max)
    }
}

/// One equation: what the unknown and the measured figures, each times its coefficient, add up to.
#[derive(Clone, Debug)]
pub(super) struct Equation {
    pub unknown: Vec<f64>,
    pub measured: Vec<f64>,
    pub sum: f64,
}

impl Equation {
    fn new(columns: &Columns) -> Self {
        Self {
            unknown: vec![0.0; columns.unknown],
            measured: vec![0.0; columns.measured.len()],
            sum: 0.0,
        }
    }

    fn add(&mut self, columns: &Columns, figure: usize, coefficient: f64) {
        match columns.figures[figure] {
            Knowledge::Exact(value) => self.sum -= coefficient * value,
            Knowledge::Measured(_, _, place) => self.measured[place] += coefficient,
            Knowledge::Unknown(place) => self.unknown[place] += coefficient,
        }
    }

    /// Adds a multiple of another equation.
    pub fn combine(&mut self, other: &Equation, factor: f64) {
        add_multiple(&mut self.unknown, &other.unknown, factor);
        add_multiple(&mut self.measured, &other.measured, factor);
        self.sum += factor * other.sum;
    }
}

/// Adds a multiple of a list to another.
pub(super) fn add_multiple(list: &mut [f64], other: &[f64], factor: f64) {
    for (number, other) in list.iter_mut().zip(other) {
        *number += factor * other;
    }
}

/// All equations.
#[derive(Clone, Debug)]
pub(super) struct Balances {
    pub equations: Vec<Equation>,
    /// What the sums are made of: below a small share of it a sum is 0.
    pub scale: f64,
}

impl Balances {
    /// What enters each process leaves it; each share is its coefficient times the whole, linearised around a point.
    pub fn new(
        processes: usize,
        flows: &[Flow],
        transfers: &[Transfer],
        columns: &Columns,
        point: &[f64],
    ) -> Self {
        let mut equations = vec![Equation::new(columns); processes];
        for (figure, flow) in flows.iter().enumerate() {
            for (process, sign) in [(flow.to, 1.0), (flow.from, -1.0)] {
                if let Some(equation) = process.and_then(|process| equations.get_mut(process)) {
                    equation.add(columns, figure, sign);
                }
            }
        }
        for (place, transfer) in transfers.iter().enumerate() {
            if transfer.flow >= flows.len() || transfer.of >= flows.len() {
                continue;
            }
            let coefficient = flows.len() + place;
            let (share, whole) = (point[coefficient], point[transfer.of]);
            let mut equation = Equation::new(columns);
            // share flow = c w is, around (c0, w0), c0 w + w0 c - c0 w0.
            equation.add(columns, transfer.flow, 1.0);
            equation.add(columns, transfer.of, -share);
            equation.add(columns, coefficient, -whole);
            equation.sum -= share * whole;
            equations.push(equation);
        }
        let scale = point
            .iter()
            .fold(0.0, |most: f64, value| most.max(value.abs()));
        Self { equations, scale }
    }
}
