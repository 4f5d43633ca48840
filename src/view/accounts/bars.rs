//! Where the bars of a cut stand: to the right of the zero line what is gained, to its left what goes the other way.

use crate::view::sankey::label::{widest, wrapped};

/// Width in px below which a name stands above its bar instead of beside it.
const NARROW: f64 = 520.0;
/// Part of the width that names may take.
const NAMES: f64 = 0.42;
/// Height of a line of type, in sizes of the type.
const LINE: f64 = 1.25;
/// How much wider a bold number is than a name of as many characters.
const BOLD: f64 = 1.15;
/// Lines that a name may have.
const MOST_LINES: usize = 2;

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Lines of its name.
    pub name: Vec<String>,
    /// Where its name begins or, beside the bar, ends; px.
    pub name_x: f64,
    /// Baseline of the first line of its name, px.
    pub name_y: f64,
    /// Left end of the bar, px.
    pub x: f64,
    /// Upper edge of the bar, px.
    pub y: f64,
    /// Length of the bar, px.
    pub length: f64,
    /// Where its number begins or, left of zero, ends; px.
    pub value_x: f64,
    /// Baseline of its number, px.
    pub value_y: f64,
}

/// All bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// Height of the drawing, px.
    pub height: f64,
    /// Thickness of a bar, px.
    pub thickness: f64,
    /// Zero line, px from the left.
    pub zero: f64,
    /// True when names stand beside their bars and end there.
    pub beside: bool,
    /// In the order of the given ones.
    pub bars: Vec<Bar>,
}

/// Lays out bars with their names and numbers in a width, at a size of the type; all in px.
pub fn layout(given: &[(String, String, f64)], width: f64, font: f64) -> Bars {
    let beside = width >= NARROW;
    let names = wrapped_names(given, if beside { width * NAMES } else { width }, font);
    let name_width = names
        .iter()
        .map(|lines| widest(lines, font))
        .fold(0.0, f64::max);
    let left = if beside { name_width + font } else { 0.0 };
    let scale = Scale::new(given, (left, width), font);
    let thickness = (font * 1.2).round();
    let mut y = font * 0.4;
    let mut bars = Vec::with_capacity(given.len());
    for (lines, (_, _, amount)) in names.into_iter().zip(given) {
        let text = lines.len() as f64 * font * LINE;
        let (top, bar_y, bottom) = if beside {
            let height = text.max(thickness);
            (
                y + (height - text) / 2.0,
                y + (height - thickness) / 2.0,
                y + height,
            )
        } else {
            (y, y + text, y + text + thickness)
        };
        let (x, length) = scale.bar(*amount);
        bars.push(Bar {
            name_x: if beside { name_width } else { 0.0 },
            name_y: top + font,
            x,
            y: bar_y,
            length,
            value_x: if *amount < 0.0 {
                x - font * 0.4
            } else {
                x + length + font * 0.4
            },
            value_y: bar_y + thickness / 2.0 + font * 0.35,
            name: lines,
        });
        y = bottom + font * 0.7;
    }
    Bars {
        height: y.ceil(),
        thickness,
        zero: scale.zero,
        beside,
        bars,
    }
}

fn wrapped_names(given: &[(String, String, f64)], limit: f64, font: f64) -> Vec<Vec<String>> {
    let lines = |name: &str| {
        let mut lines = wrapped(name, limit, font);
        if lines.len() > MOST_LINES {
            lines.truncate(MOST_LINES);
            if let Some(line) = lines.last_mut() {
                line.push('…');
            }
        }
        lines
    };
    given.iter().map(|(name, ..)| lines(name)).collect()
}

/// From amounts to px, with room for the numbers at both ends.
struct Scale {
    zero: f64,
    per_unit: f64,
}

impl Scale {
    fn new(given: &[(String, String, f64)], (left, right): (f64, f64), font: f64) -> Self {
        let end = |negative: bool| {
            let side = given
                .iter()
                .filter(|(.., amount)| (*amount < 0.0) == negative);
            side.fold((0.0_f64, 0.0_f64), |(amount, room), (_, value, this)| {
                let text = widest(std::slice::from_ref(value), font) * BOLD + font * 0.6;
                (amount.max(this.abs()), room.max(text))
            })
        };
        let ((less, room_left), (more, room_right)) = (end(true), end(false));
        let free = (right - left - room_left - room_right).max(1.0);
        let span = less + more;
        let per_unit = if span > 0.0 { free / span } else { 0.0 };
        Self {
            zero: left + room_left + less * per_unit,
            per_unit,
        }
    }

    /// Left end and length of the bar of an amount.
    fn bar(&self, amount: f64) -> (f64, f64) {
        let length = amount.abs() * self.per_unit;
        let x = if amount < 0.0 {
            self.zero - length
        } else {
            self.zero
        };
        (x, length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(amounts: &[f64]) -> Vec<(String, String, f64)> {
        let row = |amount: &f64| ("Gaz".to_owned(), "12 t".to_owned(), *amount);
        amounts.iter().map(row).collect()
    }

    #[test]
    fn bars_share_one_scale_on_both_sides_of_zero() {
        let bars = layout(&given(&[30.0, -10.0]), 400.0, 10.0);
        // Narrow: the whole width; a bold number of 4 characters takes 4 x 5.7 x 1.15 + 6 = 32.22 px on each side, which
        // leaves 400 - 64.44 = 335.56 px for 40 t: 8.389 px a tonne. Zero at 32.22 + 83.89 = 116.11.
        assert!((bars.zero - 116.11).abs() < 1e-9);
        assert!((bars.bars[0].length - 251.67).abs() < 1e-9);
        assert!((bars.bars[1].length - 83.89).abs() < 1e-9);
        assert!((bars.bars[1].x - 32.22).abs() < 1e-9);
        // 116.11 + 251.67 + 4 = 371.78; its 26.22 px of number end inside.
        assert!((bars.bars[0].value_x - 371.78).abs() < 1e-9);
    }

    #[test]
    fn nothing_to_draw_is_drawn_as_nothing() {
        let bars = layout(&[], 800.0, 13.0);
        assert!(bars.bars.is_empty() && bars.height.is_finite() && bars.zero.is_finite());
        let flat = layout(&given(&[0.0]), 0.0, 13.0);
        assert!(
            flat.bars
                .iter()
                .all(|bar| bar.length == 0.0 && bar.x.is_finite())
        );
    }

    #[test]
    fn names_stand_beside_their_bars_where_there_is_room() {
        let wide = layout(&given(&[5.0]), 800.0, 13.0);
        assert!(wide.beside && wide.bars[0].x > wide.bars[0].name_x);
        assert!(!layout(&given(&[5.0]), 320.0, 13.0).beside);
    }
}
