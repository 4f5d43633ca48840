//! Files for others: the survey form, empty or filled with what a territory declares.
//!
//! What is written here reads back through [`crate::import`]: headings and words are those of its tables, and numbers are
//! written so that they can be read in one way alone.

mod book;
mod lists;
mod rows;
mod text;

pub use rust_xlsxwriter::XlsxError;

use crate::model::Territory;

/// A text of the product by its key.
pub type Say<'a> = &'a dyn Fn(&str) -> String;

/// The empty survey as an XLSX workbook: headings and drop-down lists in a language, a sheet of examples, one of instructions.
pub fn survey_form(territory: &Territory, language: &str, say: Say) -> Result<Vec<u8>, XlsxError> {
    book::write(territory, language, say, &[])
}

/// The same with the flows that the territory declares; estimates stay out.
pub fn survey_filled(
    territory: &Territory,
    language: &str,
    say: Say,
) -> Result<Vec<u8>, XlsxError> {
    book::write(
        territory,
        language,
        say,
        &rows::declared(territory, language),
    )
}

/// The flows that a territory declares as text with separated values, as the spreadsheets of a language open it: semicolons and
/// decimal commas, in English commas and decimal points; UTF-8 with a byte-order mark.
pub fn survey_csv(territory: &Territory, language: &str) -> Vec<u8> {
    text::write(&rows::declared(territory, language), language)
}
