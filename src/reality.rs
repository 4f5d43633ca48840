//! Published cases rebuilt from the engine's own parts, so that anybody can judge it by what happened elsewhere.
//!
//! Each case is a small territory and a scenario through the engine, or one of its mechanisms with the case's inputs: never a
//! formula of its own. A difference beyond its tolerance is shown with its reason; no parameter is bent to hide it. A case
//! that cannot be rebuilt is listed with the reason too. To add one: its figures in `catalog/data/cases.csv`, its
//! computation in the module of its mechanism, a row in [`table`], its texts in `i18n/*/reality.ftl`.

mod adoption;
mod energy;
mod food;
mod heat;
mod line;
mod matter;
mod scene;
mod sharing;
mod solar;
mod table;

pub use line::{Grade, Line, Verdict};

use table::{LEFT_OUT, REBUILT};

/// Number of lines of the page, so that a worker can compute them one by one.
pub fn count() -> usize {
    REBUILT.len() + LEFT_OUT.len()
}

/// One line of the page; `None` beyond the last. Those that were rebuilt come first.
pub fn line(index: usize) -> Option<Line> {
    match REBUILT.get(index) {
        Some(rebuilt) => Some(line::rebuilt(rebuilt)),
        None => LEFT_OUT.get(index - REBUILT.len()).map(line::left_out),
    }
}

/// All lines of the page, computed now.
pub fn lines() -> Vec<Line> {
    (0..count()).filter_map(line).collect()
}
