//! Published cases for people: how many agree, and numbers as exact as they deserve.

use crate::reality::{Line, Verdict};

/// How many lines came out how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Within their tolerance.
    pub agrees: usize,
    /// Beyond it.
    pub differs: usize,
    /// Without a judgement.
    pub shown: usize,
    /// Not rebuilt.
    pub left: usize,
}

impl Summary {
    /// Counts lines.
    pub fn of(lines: &[Line]) -> Self {
        let mut summary = Self::default();
        for line in lines {
            *match line.verdict {
                Verdict::Agrees => &mut summary.agrees,
                Verdict::Differs => &mut summary.differs,
                Verdict::Shown => &mut summary.shown,
                Verdict::NotRebuilt => &mut summary.left,
            } += 1;
        }
        summary
    }

    /// Lines with a value of ours.
    pub fn rebuilt(self) -> usize {
        self.agrees + self.differs + self.shown
    }
}

/// A number to print.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity<'a> {
    /// The number, a share as percent.
    pub value: f64,
    /// Decimals to print.
    pub decimals: usize,
    /// Symbol of its unit; none for a count or a ratio.
    pub unit: Option<&'a str>,
}

/// A value of a case as it is printed: three digits that mean something (whole numbers in full), no idle zero.
pub fn quantity(value: f64, unit: &str) -> Quantity<'_> {
    let (value, unit) = match unit {
        "share" => (100.0 * value, Some("%")),
        "count" | "ratio" => (value, None),
        unit => (value, Some(unit)),
    };
    Quantity {
        value,
        decimals: decimals(value),
        unit,
    }
}

/// Least decimals that print three digits of a number as they are.
fn decimals(value: f64) -> usize {
    if !value.is_finite() || value == 0.0 {
        return 0;
    }
    let most = (2 - value.abs().log10().floor() as i32).clamp(0, 6);
    let wanted = (value * 10_f64.powi(most)).round();
    // A zero at the end says nothing.
    let idle = (0..most)
        .rev()
        .take_while(|less| wanted % 10_f64.powi(most - less) == 0.0)
        .count();
    usize::try_from(most).unwrap_or(0) - idle
}
