//! Where the bars of "what matters most" stand: for each figure how far a result moves when it is at its low and at its high end.

use super::sankey::label::{width as text_width, wrapped};

/// Height of a line of type, in sizes of the type.
const LINE: f64 = 1.25;
/// Lines that a name may have.
const MOST_LINES: usize = 2;

/// A figure to draw: its name, and the two changes with their words.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// Name.
    pub name: String,
    /// Change at the low end.
    pub low: f64,
    /// The same in words.
    pub low_words: String,
    /// Change at the high end.
    pub high: f64,
    /// The same in words.
    pub high_words: String,
}

/// A bar from the zero line to a change, px, and where its words stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arm {
    /// Left end.
    pub x: f64,
    /// Length.
    pub length: f64,
    /// Where its words begin or, left of the zero line, end; absent where those of the other arm say it.
    pub words_x: Option<f64>,
    /// True to the left of the zero line.
    pub left: bool,
}

/// A figure: its name above its two bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Lines of its name.
    pub name: Vec<String>,
    /// Baseline of the first, px.
    pub name_y: f64,
    /// Upper edge of the bars, px.
    pub y: f64,
    /// At the low end.
    pub low: Arm,
    /// At the high end.
    pub high: Arm,
}

/// All of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Swings {
    /// Height of the drawing, px.
    pub height: f64,
    /// Thickness of a bar, px.
    pub thickness: f64,
    /// Zero line, px from the left.
    pub zero: f64,
    /// In the order of the given ones.
    pub rows: Vec<Row>,
}

/// Lays out figures in a width at a size of the type; all in px.
pub fn layout(given: &[Given], width: f64, font: f64) -> Swings {
    let scale = Scale::new(given, width, font);
    let thickness = (font * 1.1).round();
    let mut y = font * 0.3;
    let mut rows = Vec::with_capacity(given.len());
    for figure in given {
        let mut name = wrapped(&figure.name, width, font);
        name.truncate(MOST_LINES);
        let bars = y + name.len() as f64 * font * LINE + font * 0.1;
        let (low, high) = scale.arms(figure);
        rows.push(Row {
            name_y: y + font,
            y: bars,
            low,
            high,
            name,
        });
        y = bars + thickness + font * 0.9;
    }
    Swings {
        height: y.ceil(),
        thickness,
        zero: scale.zero,
        rows,
    }
}

/// From changes to px, with room for the words at both ends.
struct Scale {
    zero: f64,
    per_unit: f64,
    gap: f64,
}

impl Scale {
    fn new(given: &[Given], width: f64, font: f64) -> Self {
        let gap = font * 0.4;
        let room = given
            .iter()
            .flat_map(|figure| [&figure.low_words, &figure.high_words])
            .map(|words| text_width(words, font) + gap)
            .fold(0.0, f64::max);
        let ends = || given.iter().flat_map(|figure| [figure.low, figure.high]);
        let below = ends().fold(0.0, f64::min).abs();
        let above = ends().fold(0.0, f64::max);
        let free = (width - 2.0 * room).max(width * 0.2);
        let span = below + above;
        let per_unit = if span > 0.0 { free / span } else { 0.0 };
        Self {
            zero: room.min(width * 0.4) + below * per_unit,
            per_unit,
            gap,
        }
    }

    fn arms(&self, figure: &Given) -> (Arm, Arm) {
        let (mut low, mut high) = (self.arm(figure.low), self.arm(figure.high));
        // Both to one side: the longer speaks for both.
        if low.left == high.left || figure.low == 0.0 || figure.high == 0.0 {
            if low.length < high.length {
                low.words_x = None;
            } else {
                high.words_x = None;
            }
        }
        (low, high)
    }

    fn arm(&self, change: f64) -> Arm {
        let (length, left) = (change.abs() * self.per_unit, change < 0.0);
        let x = if left { self.zero - length } else { self.zero };
        let end = if left {
            x - self.gap
        } else {
            x + length + self.gap
        };
        Arm {
            x,
            length,
            words_x: Some(end),
            left,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(low: f64, high: f64) -> Given {
        Given {
            name: "Prix".to_owned(),
            low,
            low_words: "1234567890".to_owned(),
            high,
            high_words: "1234567890".to_owned(),
        }
    }

    #[test]
    fn bars_reach_from_the_zero_line_to_their_changes() {
        // Words of 10 characters at 10 px take 57 and a gap of 4: 61 px at either side of 322 leave 200 for -30 to +70: 2 px
        // for each unit, and the zero line at 61 + 60 = 121.
        let swings = layout(&[given(-30.0, 70.0), given(20.0, -10.0)], 322.0, 10.0);
        assert!((swings.zero - 121.0).abs() < 1e-9);
        let first = &swings.rows[0];
        assert!((first.low.x - 61.0).abs() < 1e-9 && (first.low.length - 60.0).abs() < 1e-9);
        assert!((first.high.length - 140.0).abs() < 1e-9);
        // The words end 4 px before the bar and begin 4 px after it.
        assert_eq!(first.low.words_x, Some(57.0));
        assert_eq!(first.high.words_x, Some(265.0));
        assert!(!swings.rows[1].low.left && swings.rows[1].high.left);
        assert!(swings.rows[1].name_y > first.y + swings.thickness);
    }

    #[test]
    fn the_longer_of_two_bars_on_one_side_speaks() {
        let swings = layout(&[given(5.0, 9.0), given(0.0, -3.0)], 322.0, 10.0);
        assert!(swings.rows[0].low.words_x.is_none() && swings.rows[0].high.words_x.is_some());
        assert!(swings.rows[1].low.words_x.is_none() && swings.rows[1].high.words_x.is_some());
    }

    #[test]
    fn nothing_to_draw_is_drawn() {
        assert!(layout(&[], 320.0, 13.0).rows.is_empty());
        assert!(layout(&[given(0.0, 0.0)], 320.0, 13.0).zero.is_finite());
    }
}
