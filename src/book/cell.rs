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

/// A text as somebody typed it. Its numbers are written as the language of that moment writes them, whichever the page speaks later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// What was typed.
    pub text: String,
    /// The language of the page then.
    pub language: Language,
}

impl Typed {
    /// A text typed in a language.
    pub fn new(text: impl Into<String>, language: Language) -> Self {
        let text = text.into();
        Self { text, language }
    }

    /// True when it says nothing.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// A number of a column, as people write them: decimal comma or point, groups of digits, a percent sign.
pub(super) fn number(column: Column, typed: &Typed) -> Result<f64, Reason> {
    let value = read_number(typed.language, &typed.text).ok_or("not-a-number")?;
    match column.limits() {
        Some(_) if column == Column::Quantity && value < 0.0 => Err("negative"),
        Some((low, high)) if !(low..=high).contains(&value) => Err("out-of-range"),
        _ => Ok(value),
    }
}

/// A number that a column may lack.
pub(super) fn optional_number(column: Column, typed: &Typed) -> Result<Option<f64>, Reason> {
    if typed.is_blank() {
        return Ok(None);
    }
    number(column, typed).map(Some)
}

/// The code of a name.
pub(super) fn code(names: &Names, column: Column, typed: &Typed) -> Result<String, Reason> {
    names.code(column, &typed.text).ok_or("unknown-name")
}

/// Reads a number as people of the four languages write it: `1 234,5`, `1.234,5`, `1,234.5`, `12 %`; `None` when it is none.
///
/// Of a comma and a point the last is the decimal mark. One alone is that as well, unless the language groups digits by it and exactly
/// three digits follow: `1.234` is 1,234 in German, `0.125` is not. What groups digits groups three: `12.03.2024` is no number.
fn read_number(language: Language, typed: &str) -> Option<f64> {
    let text = typed.trim().trim_end_matches('%').trim_end();
    let (sign, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (-1.0, rest.trim_start()),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    let (text, power) = match text.split_once(['e', 'E']) {
        Some((text, power)) => (text, power.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let decimal = decimal_mark(language, text);
    let parts = decimal.and_then(|mark| text.rsplit_once(mark));
    let (whole, decimals) = parts.unwrap_or((text, ""));
    if text.is_empty() || !is_digits(decimals) {
        return None;
    }
    let written = format!("{}.{decimals}e{power}", ungrouped(whole)?);
    let value: f64 = written.parse().ok()?;
    value.is_finite().then_some(sign * value)
}

fn is_digits(text: &str) -> bool {
    text.chars().all(|letter| letter.is_ascii_digit())
}

/// Digits without what groups them by three; `None` where it groups otherwise.
fn ungrouped(text: &str) -> Option<String> {
    if is_digits(text) {
        return Some(text.to_owned());
    }
    let marks = [' ', '\u{a0}', '\u{202f}', '\'', '’', ',', '.'];
    let mut groups = text.split(marks);
    let first = groups.next()?;
    let sound = (1..=3).contains(&first.len())
        && is_digits(first)
        && groups.all(|group| group.len() == 3 && is_digits(group));
    sound.then(|| text.replace(marks, ""))
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
            let grouped = Some(mark) == group
                && text.len() - at == 4
                && (1..=3).contains(&at)
                && !text.starts_with('0');
            (text.matches(mark).count() == 1 && !grouped).then_some(mark)
        }
    }
}
