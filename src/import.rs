//! Survey files: what companies declare, read from a text or a workbook without trusting it.
//!
//! Reading goes in three steps, so that a worker can do it in batches: [`open`] finds the sheet, its headings and how its numbers
//! are written; [`read_rows`] reads a stretch of rows; [`finish`] says who the companies are and which rows say the
//! same. [`read_survey`] does all three. Nothing is in a territory before [`Survey::apply`].
//!
//! What cannot be imported is listed with sheet, row, column and reason, and the rest is imported.

mod apply;
mod archive;
mod company;
mod delimited;
mod encoding;
mod exact;
mod figure;
mod finish;
mod grid;
mod heading;
mod lost;
mod names;
mod number;
mod open;
mod reader;
mod resolve;
mod row;
mod source;
mod survey;
mod workbook;

pub use apply::Applied;
pub use heading::Column;
pub use names::Choices;
pub use open::Opened;
pub use row::{RawLost, RawRow, Stretch};
pub use survey::{
    ARGUMENTS, ActorMatch, Decision, FileKind, LostRow, Meant, Reason, Suggestion, Survey,
    SurveyPartner, SurveyProblem, SurveyRow, Told,
};

use crate::model::Territory;
use std::ops::Range;

/// Largest file that is read, in bytes.
pub const MOST_BYTES: usize = 50_000_000;
/// Most rows that are read.
pub const MOST_ROWS: usize = 100_000;

/// Opens a survey file: its kind by its content, the sheet of a name or the first with the most headings.
pub fn open(bytes: &[u8], sheet: Option<&str>) -> Opened {
    open::open(bytes, sheet)
}

/// Reads some of the rows below the headings, by their places from 0 to [`Opened::len`].
pub fn read_rows(opened: &Opened, places: Range<usize>) -> Stretch {
    row::read_rows(opened, places)
}

/// The survey of an open file and all its rows: companies and partners matched with the territory, copies found.
pub fn finish(opened: &Opened, rows: Stretch, territory: &Territory) -> Survey {
    finish::finish(opened, rows, territory)
}

/// Reads a survey file in one go.
pub fn read_survey(bytes: &[u8], territory: &Territory) -> Survey {
    let opened = open(bytes, None);
    let rows = read_rows(&opened, 0..opened.len());
    finish(&opened, rows, territory)
}
