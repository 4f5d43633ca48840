//! The published cases; a unit is a line of their page.

use super::{UNREADABLE, Work};
use crate::reality::{Line, count, line};
use std::ops::Range;

/// All lines of the page of published cases. The answer is JSON: a list of [`Line`].
pub struct Reality;

impl Work for Reality {
    fn units(&self) -> usize {
        count()
    }

    fn batch(&self, units: Range<usize>) -> Vec<u8> {
        let lines: Vec<Line> = units.filter_map(line).collect();
        serde_json::to_vec(&lines).unwrap_or_default()
    }

    /// Joins the lists as they are written: numbers that are not read are not rounded.
    fn merge(&self, batches: &[&[u8]]) -> Result<Vec<u8>, &'static str> {
        let mut all = Vec::new();
        for batch in batches {
            let inner = batch
                .strip_prefix(b"[")
                .and_then(|rest| rest.strip_suffix(b"]"))
                .ok_or(UNREADABLE)?;
            if !inner.is_empty() {
                all.push(if all.is_empty() { b'[' } else { b',' });
                all.extend(inner);
            }
        }
        if all.is_empty() {
            all.push(b'[');
        }
        all.push(b']');
        Ok(all)
    }
}
