//! "Over time": a figure by year, with its range as a band.

use super::explanation::Valuation;
use super::table::Table;
use crate::engine::Evaluation;

/// What is drawn by year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// CO2e avoided, t per year.
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

/// The series of a measure.
pub fn series_of(_evaluation: &Evaluation, _measure: Measure, _valuation: Valuation) -> Series {
    Series::default()
}

/// Draws a series in `width` × `height` px.
pub fn draw(_series: &Series, _width: u32, _height: u32, _palette: Palette) -> Chart {
    Chart {
        svg: String::new(),
        x_ticks: Vec::new(),
        y_ticks: Vec::new(),
        end_label: None,
        zero_line: None,
    }
}

/// The table behind the drawing.
pub fn table_of(_series: &Series, _unit: &'static str) -> Table {
    Table::default()
}
