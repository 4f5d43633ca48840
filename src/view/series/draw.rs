//! Strokes a series with plotters, without any text: plotters measures texts with styled elements, which the page's security policy forbids.

use super::scale::{self, Scale};
use super::{Chart, EndLabel, Palette, Series};
use plotters::prelude::*;

/// plotters places everything on whole numbers: ten of them to a px keep curves smooth.
const UNITS_PER_PX: u32 = 10;
/// Free space around the plot, px, so that no stroke is cut at the edge.
const MARGIN_PX: u32 = 4;
const LINE_PX: u32 = 2;
const GRID_PX: u32 = 1;
/// Strength of the band against the line of the same colour.
const BAND_OPACITY: f64 = 0.16;

/// Draws a series in `width` × `height` px (at least 40 × 40); show it in that proportion.
pub fn draw(series: &Series, width: u32, height: u32, palette: Palette) -> Chart {
    let size = (width.clamp(40, 10_000), height.clamp(40, 10_000));
    let points = points(&series.years, &series.values);
    let ends = series.low.iter().chain(&series.high).copied();
    let values = scale::of_values(points.iter().map(|point| point.1).chain(ends));
    let plot = Plot::new(series, values, size);
    let mut svg = String::new();
    // Writing into a string does not fail; were it to, the page would show the marks without the curve.
    let _ = stroke(&mut svg, series, &points, &plot, palette);
    Chart {
        svg: without_size(&svg, size),
        x_ticks: plot.x_ticks(series),
        y_ticks: plot.y_ticks(),
        end_label: points.last().map(|(year, value)| EndLabel {
            x: plot.x(*year),
            y: plot.y(*value),
            value: *value,
        }),
        zero_line: plot.crosses_zero().then(|| plot.y(0.0)),
    }
}

fn points(years: &[i32], values: &[f64]) -> Vec<(f64, f64)> {
    let pairs = years.iter().zip(values);
    pairs
        .filter(|(_, value)| value.is_finite())
        .map(|(year, value)| (f64::from(*year), *value))
        .collect()
}

/// Where years and values stand.
struct Plot {
    first: f64,
    last: f64,
    values: Scale,
    size: (u32, u32),
}

impl Plot {
    fn new(series: &Series, values: Scale, size: (u32, u32)) -> Self {
        let first = series.years.first().copied().map_or(0.0, f64::from);
        let last = series.years.last().copied().map_or(1.0, f64::from);
        Self {
            first,
            // A single year still needs a width.
            last: last.max(first + 1.0),
            values,
            size,
        }
    }

    fn x(&self, year: f64) -> f64 {
        inside((year - self.first) / (self.last - self.first), self.size.0)
    }

    fn y(&self, value: f64) -> f64 {
        let span = self.values.high - self.values.low;
        inside((self.values.high - value) / span, self.size.1)
    }

    fn crosses_zero(&self) -> bool {
        self.values.low < 0.0 && self.values.high > 0.0
    }

    fn x_ticks(&self, series: &Series) -> Vec<(f64, i32)> {
        let (Some(first), Some(last)) = (series.years.first(), series.years.last()) else {
            return Vec::new();
        };
        let years = scale::year_ticks(*first, *last).into_iter();
        years.map(|year| (self.x(f64::from(year)), year)).collect()
    }

    fn y_ticks(&self) -> Vec<(f64, f64)> {
        let ticks = self.values.ticks.iter();
        ticks.map(|value| (self.y(*value), *value)).collect()
    }
}

/// Share of the plot as a share of the drawing with its margins.
fn inside(share: f64, size: u32) -> f64 {
    let margin = f64::from(MARGIN_PX) / f64::from(size);
    margin + share * (1.0 - 2.0 * margin)
}

type Failure = DrawingAreaErrorKind<std::io::Error>;

fn stroke(
    svg: &mut String,
    series: &Series,
    points: &[(f64, f64)],
    plot: &Plot,
    palette: Palette,
) -> Result<(), Failure> {
    let size = (plot.size.0 * UNITS_PER_PX, plot.size.1 * UNITS_PER_PX);
    let root = SVGBackend::with_string(svg, size).into_drawing_area();
    let mut chart = ChartBuilder::on(&root)
        .margin(MARGIN_PX * UNITS_PER_PX)
        .build_cartesian_2d(plot.first..plot.last, plot.values.low..plot.values.high)?;
    for value in &plot.values.ticks {
        let zero = *value == 0.0 && plot.crosses_zero();
        let colour = if zero { palette.zero } else { palette.grid };
        let ends = vec![(plot.first, *value), (plot.last, *value)];
        chart.draw_series([PathElement::new(ends, pen(colour, GRID_PX))])?;
    }
    if series.has_range() {
        let fill = rgb(palette.line).mix(BAND_OPACITY).filled();
        chart.draw_series([Polygon::new(band(series), fill)])?;
    }
    chart.draw_series(LineSeries::new(
        points.iter().copied(),
        pen(palette.line, LINE_PX),
    ))?;
    root.present()
}

/// Outline of the range: along the high ends, back along the low ends.
fn band(series: &Series) -> Vec<(f64, f64)> {
    let mut outline = points(&series.years, &series.high);
    outline.extend(points(&series.years, &series.low).into_iter().rev());
    outline
}

fn rgb((red, green, blue): (u8, u8, u8)) -> RGBColor {
    RGBColor(red, green, blue)
}

fn pen(colour: (u8, u8, u8), width_px: u32) -> ShapeStyle {
    rgb(colour).stroke_width(width_px * UNITS_PER_PX)
}

/// The size belongs to the style sheet, and the picture has its texts and its table beside it.
fn without_size(svg: &str, (width, height): (u32, u32)) -> String {
    let content = svg.split_once('>').map_or("", |(_, content)| content);
    let content = if content.is_empty() {
        "</svg>"
    } else {
        content
    };
    let (width, height) = (width * UNITS_PER_PX, height * UNITS_PER_PX);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\" focusable=\"false\">{content}"
    )
}
