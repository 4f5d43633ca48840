//! What stands in a cell, and what a typed text means there.

use super::{Column, Names};
use crate::i18n::Language;

/// Where the content of a cell comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Origin {
    /// Entered by somebody.
    Declared,
    /// Estimated from the sector, with its range where it has one.
    Estimated(Option<(f64, f64)>),
    /// Typed and not understood.
    Pending,
}

/// A cell to show.
#[derive(Clone, Debug, PartialEq)]
pub struct CellView {
    /// Its text in the reader's language.
    pub text: String,
    /// Where it comes from.
    pub origin: Origin,
}

impl CellView {
    /// A cell that somebody entered.
    pub(super) fn declared(text: String) -> Self {
        let origin = Origin::Declared;
        Self { text, origin }
    }
}

/// Reason why a text cannot stand in a cell: the end of a text key, `cell-…`.
pub type Reason = &'static str;

/// A number of a column, as people write them: decimal comma or point, groups of digits, a percent sign.
pub(super) fn number(names: &Names, column: Column, typed: &str) -> Result<f64, Reason> {
    let value = read_number(names.language(), typed).ok_or("not-a-number")?;
    match column.limits() {
        Some(_) if column == Column::Quantity && value < 0.0 => Err("negative"),
        Some((low, high)) if !(low..=high).contains(&value) => Err("out-of-range"),
        _ => Ok(value),
    }
}

/// A number that a column may lack.
pub(super) fn optional_number(
    names: &Names,
    column: Column,
    typed: &str,
) -> Result<Option<f64>, Reason> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    number(names, column, typed).map(Some)
}

/// The code of a name.
pub(super) fn code(names: &Names, column: Column, typed: &str) -> Result<String, Reason> {
    names.code(column, typed).ok_or("unknown-name")
}

/// Reads a number as people of the four languages write it: `1 234,5`, `1.234,5`, `1,234.5`, `12 %`; `None` when it is none.
///
/// Of a comma and a point the last is the decimal mark. One alone is that as well, unless the language groups digits by it and exactly
/// three digits follow: `1.234` is 1,234 in German.
fn read_number(language: Language, typed: &str) -> Option<f64> {
    let kept: String = typed
        .trim()
        .trim_end_matches('%')
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’'))
        .map(|letter| if letter == '\u{2212}' { '-' } else { letter })
        .collect();
    let decimal = decimal_mark(language, &kept);
    let mut digits = String::with_capacity(kept.len());
    for letter in kept.chars() {
        match letter {
            ',' | '.' if Some(letter) == decimal => digits.push('.'),
            ',' | '.' => {}
            letter => digits.push(letter),
        }
    }
    let shaped = digits
        .chars()
        .all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | '-' | '+' | 'e' | 'E'));
    let value: f64 = shaped.then(|| digits.parse().ok()).flatten()?;
    value.is_finite().then_some(value)
}

fn decimal_mark(language: Language, text: &str) -> Option<char> {
    let group = match language {
        Language::Fr => None,
        Language::En => Some(','),
        Language::De | Language::Lb => Some('.'),
    };
    match (text.rfind(','), text.rfind('.')) {
        (Some(comma), Some(point)) => Some(if comma > point { ',' } else { '.' }),
        (None, None) => None,
        (comma, point) => {
            let mark = if comma.is_some() { ',' } else { '.' };
            let at = comma.or(point)?;
            let grouped = Some(mark) == group && text.len() - at == 4 && (1..=3).contains(&at);
            (text.matches(mark).count() == 1 && !grouped).then_some(mark)
        }
    }
}
