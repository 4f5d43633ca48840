//! From kilometres to the drawing, and a bar that says how long a kilometre is.

use super::PlanFormat;
use crate::numeric::{greater, lesser};

/// Share of the width that the scale bar may take.
const BAR_SHARE: f64 = 0.25;
/// Lengths that read well, times a power of ten.
const ROUND: [f64; 3] = [5.0, 2.0, 1.0];

/// A bar of a round length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScaleBar {
    /// Left end, px.
    pub x: f64,
    /// Height of the line from the top, px.
    pub y: f64,
    /// Length, px.
    pub length: f64,
    /// Length, km.
    pub km: f64,
}

/// Where a point in km stands in the drawing.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    west: f64,
    north: f64,
    /// px per km, the same east and north; 0 when all actors stand at one place.
    per_km: f64,
    left: f64,
    top: f64,
    format: PlanFormat,
}

impl Scale {
    /// The largest scale at which all points and their circles fit.
    pub fn new(points: &[(f64, f64)], format: PlanFormat, radius: f64) -> Self {
        let ends = |of: fn(&(f64, f64)) -> f64| {
            let low = points.iter().map(of).fold(f64::INFINITY, lesser);
            let high = points.iter().map(of).fold(f64::NEG_INFINITY, greater);
            if low <= high { (low, high) } else { (0.0, 0.0) }
        };
        let (west, east) = ends(|point| point.0);
        let (south, north) = ends(|point| point.1);
        // Circles and the names above them stay inside; below there is room for the scale bar.
        let margin = radius + 1.5 * format.font_size;
        let wide = greater(format.width - 2.0 * margin, 1.0);
        let high = greater(format.height - 2.0 * margin - 1.5 * format.font_size, 1.0);
        let fit = |room: f64, span: f64| {
            if span > 0.0 {
                room / span
            } else {
                f64::INFINITY
            }
        };
        let per_km = lesser(fit(wide, east - west), fit(high, north - south));
        let per_km = if per_km.is_finite() { per_km } else { 0.0 };
        Self {
            west,
            north,
            per_km,
            left: margin + 0.5 * (wide - per_km * (east - west)),
            top: margin + 0.5 * (high - per_km * (north - south)),
            format,
        }
    }

    /// Place of a point, px from the left and from the top.
    pub fn at(&self, (x_km, y_km): (f64, f64)) -> (f64, f64) {
        (
            self.left + self.per_km * (x_km - self.west),
            self.top + self.per_km * (self.north - y_km),
        )
    }

    /// The longest bar of 1, 2 or 5 times a power of ten kilometres that fits.
    pub fn bar(&self) -> Option<ScaleBar> {
        let most_km = BAR_SHARE * self.format.width / self.per_km;
        if !(most_km.is_finite() && most_km > 0.0) {
            return None;
        }
        let power = 10_f64.powi(most_km.log10().floor() as i32);
        let lengths = ROUND.map(|digit| digit * power);
        let km = lengths
            .into_iter()
            .find(|km| *km <= most_km * (1.0 + 1e-12))?;
        Some(ScaleBar {
            x: 0.5 * self.format.font_size,
            y: self.format.height - 0.5 * self.format.font_size,
            length: km * self.per_km,
            km,
        })
    }
}
