//! "Over time": a figure by year, with its range as a band.

mod draw;
pub(super) mod scale;

pub use draw::draw;

use super::explanation::{discount, yearly_flows};
use super::table::{Cell, Column, Table};
use crate::engine::Evaluation;

/// What is drawn by year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// CO2 avoided, t per year.
    Co2Avoided,
    /// Running savings less running costs, EUR per year.
    NetSavings,
    /// Discounted cash, cumulated, EUR.
    CumulatedCash,
}

impl Measure {
    /// Stable name: `co2`, `savings`, `cash`.
    pub fn id(self) -> &'static str {
        match self {
            Measure::Co2Avoided => "co2",
            Measure::NetSavings => "savings",
            Measure::CumulatedCash => "cash",
        }
    }
}

/// A figure by year. `low` and `high` are empty when there is no range.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// Calendar years.
    pub years: Vec<i32>,
    /// Central values.
    pub values: Vec<f64>,
    /// 5 % ends.
    pub low: Vec<f64>,
    /// 95 % ends.
    pub high: Vec<f64>,
}

/// Colours of a drawing as red, green, blue; the caller takes them from its theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The line and, lighter, its band.
    pub line: (u8, u8, u8),
    /// Grid lines.
    pub grid: (u8, u8, u8),
    /// The zero line when the figure changes its sign.
    pub zero: (u8, u8, u8),
}

/// A drawing of strokes and fills alone. All positions are shares of its width and height (0 to 1, from the top left), for the page to set
/// texts beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// An `<svg>` with a `viewBox` and no size, style or text of its own.
    pub svg: String,
    /// Years under the drawing: position from the left, year; at most six.
    pub x_ticks: Vec<(f64, i32)>,
    /// Values beside the drawing: position from the top, value; at most five, round numbers.
    pub y_ticks: Vec<(f64, f64)>,
    /// Where the line ends and what it is there; absent for an empty series.
    pub end_label: Option<EndLabel>,
    /// Position of the zero line from the top when the figure changes its sign.
    pub zero_line: Option<f64>,
}

/// The value at the end of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EndLabel {
    /// Position from the left.
    pub x: f64,
    /// Position from the top.
    pub y: f64,
    /// Value.
    pub value: f64,
}

/// The series of a measure. Cumulated cash has no range: the ranges of investments by year are not known to the outcome.
pub fn series_of(evaluation: &Evaluation, measure: Measure) -> Series {
    let outcome = &evaluation.outcome;
    match measure {
        Measure::Co2Avoided => Series {
            years: outcome.years.clone(),
            values: outcome.co2.avoided_t.clone(),
            low: outcome.co2.avoided_low_t.clone(),
            high: outcome.co2.avoided_high_t.clone(),
        },
        Measure::NetSavings => Series {
            years: outcome.years.clone(),
            values: outcome.cost.opex_savings_eur.clone(),
            low: outcome.cost.opex_savings_low_eur.clone(),
            high: outcome.cost.opex_savings_high_eur.clone(),
        },
        Measure::CumulatedCash => {
            let flows = yearly_flows(evaluation);
            // What the investments are still worth at the end is no cash: it would make the curve leap in its last year.
            let residual = flows.iter().enumerate().scan(0.0, |sum, (year, flow)| {
                *sum += flow.residual * discount(&outcome.cost, year);
                Some(*sum)
            });
            Series {
                years: flows.iter().map(|flow| flow.year).collect(),
                values: flows
                    .iter()
                    .zip(residual)
                    .map(|(flow, residual)| flow.cumulated - residual)
                    .collect(),
                ..Series::default()
            }
        }
    }
}

impl Series {
    /// True when every year has a range.
    pub fn has_range(&self) -> bool {
        let count = self.years.len();
        count > 0 && self.low.len() == count && self.high.len() == count
    }
}

/// The table behind the drawing: year, value and, where there is one, the range.
pub fn table_of(series: &Series, unit: &'static str) -> Table {
    let mut columns = vec![
        Column::plain("table-year"),
        Column::quantity("table-value", unit),
    ];
    let ranged = series.has_range();
    if ranged {
        columns.push(Column::quantity("table-low", unit));
        columns.push(Column::quantity("table-high", unit));
    }
    let years = series.years.iter().zip(&series.values).enumerate();
    let rows = years.map(|(index, (year, value))| {
        let mut row = vec![Cell::Year(*year), Cell::Number(*value)];
        if ranged {
            let ends = [series.low.get(index), series.high.get(index)];
            row.extend(ends.map(|end| end.map_or(Cell::Empty, |end| Cell::Number(*end))));
        }
        row
    });
    Table {
        columns,
        rows: rows.collect(),
    }
}
