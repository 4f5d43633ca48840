//! Where keys lead.

use super::Cursor;
use crate::book::{RowKey, Sheet};
use std::collections::BTreeMap;
use yew::prelude::*;

/// Rows of a page up or down.
const PAGE: i64 = 15;

/// A way to another cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// So many rows down and columns to the right; with the block growing or not.
    By(i64, i64, bool),
    /// To the first or last column, or cell of the sheet.
    End {
        /// Last instead of first.
        last: bool,
        /// Of the sheet instead of the row.
        sheet: bool,
    },
    /// To the next or previous cell, as Tab does.
    Along(i64),
    /// To the beginning of the next row, as Enter does after Tab.
    Down(i64),
    /// To a cell, with the block growing or not.
    To(RowKey, usize, bool),
}

impl Move {
    /// The way of a key when nothing is being typed.
    pub fn of(event: &KeyboardEvent) -> Option<Move> {
        let (block, all) = (event.shift_key(), event.ctrl_key() || event.meta_key());
        Some(match event.key().as_str() {
            "ArrowDown" if !event.alt_key() => {
                Move::By(if all { i64::MAX / 4 } else { 1 }, 0, block)
            }
            "ArrowUp" if !event.alt_key() => {
                Move::By(if all { i64::MIN / 4 } else { -1 }, 0, block)
            }
            "ArrowRight" => Move::By(0, 1, block),
            "ArrowLeft" => Move::By(0, -1, block),
            "PageDown" => Move::By(PAGE, 0, block),
            "PageUp" => Move::By(-PAGE, 0, block),
            "Home" => Move::End {
                last: false,
                sheet: all,
            },
            "End" => Move::End {
                last: true,
                sheet: all,
            },
            _ => return None,
        })
    }

    /// The same after rows have become others.
    pub fn renamed(self, renamed: &BTreeMap<RowKey, RowKey>) -> Move {
        match self {
            Move::To(row, column, grows) => {
                let row = renamed.get(&row).cloned().unwrap_or(row);
                Move::To(row, column, grows)
            }
            other => other,
        }
    }

    /// Where it leads from a cell.
    pub fn from(&self, cursor: &Cursor, sheet: &Sheet) -> Cursor {
        let (row, column) = (sheet.place_of(&cursor.row).unwrap_or(0), cursor.column);
        let (last_row, last_column) = (sheet.len() - 1, sheet.id().columns().len() - 1);
        let moved = |place: usize, by: i64, last: usize| {
            let (place, last) = (i64::try_from(place), i64::try_from(last));
            let wanted = place.unwrap_or(0).saturating_add(by);
            // In this order: what is beyond the sheet may be beyond a number of 32 bits as well.
            usize::try_from(wanted.clamp(0, last.unwrap_or(0))).unwrap_or(0)
        };
        let key = |place: usize| sheet.key(place).cloned().unwrap_or(cursor.row.clone());
        let (row, column, grows, home) = match self {
            Move::By(down, right, grows) => {
                let column = moved(column, *right, last_column);
                (key(moved(row, *down, last_row)), column, *grows, column)
            }
            Move::End { last, sheet: whole } => {
                let column = if *last { last_column } else { 0 };
                let place = match (whole, last) {
                    (false, _) => row,
                    (true, false) => 0,
                    (true, true) => last_row,
                };
                (key(place), column, false, column)
            }
            Move::Along(by) => (
                cursor.row.clone(),
                moved(column, *by, last_column),
                false,
                cursor.home,
            ),
            // The row below may not be there yet: it comes with what is typed in this one.
            Move::Down(by) if *by > 0 => {
                let next = sheet.key_beyond(row + 1).unwrap_or(cursor.row.clone());
                (next, cursor.home, false, cursor.home)
            }
            Move::Down(by) => (
                key(moved(row, *by, last_row)),
                cursor.home,
                false,
                cursor.home,
            ),
            Move::To(row, column, grows) => (row.clone(), *column, *grows, *column),
        };
        let corner = grows.then(|| {
            let here = (cursor.row.clone(), cursor.column);
            cursor.corner.clone().unwrap_or(here)
        });
        Cursor {
            row,
            column,
            corner,
            home,
            here: true,
        }
    }
}
