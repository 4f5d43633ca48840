//! The form as text with separated values.

use super::rows::{Entry, Row, heading};
use crate::import::Column;

/// First letters that make spreadsheets take a text for a formula.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// Writes headings and rows.
pub(super) fn write(rows: &[Row], language: &str) -> Vec<u8> {
    let english = language == "en";
    let mut writer = csv::WriterBuilder::new()
        .delimiter(if english { b',' } else { b';' })
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let headings = Column::ALL.map(|column| heading(column, language));
    // Writing to memory does not fail.
    let _ = writer.write_record(&headings);
    for row in rows {
        let _ = writer.write_record(row.iter().map(|entry| field(entry, english)));
    }
    writer.into_inner().unwrap_or_default()
}

fn field(entry: &Entry, english: bool) -> String {
    match entry {
        Entry::Empty => String::new(),
        // An apostrophe makes it a text again; readers of surveys drop it.
        Entry::Text(text) if text.starts_with(FORMULA) => format!("'{text}"),
        Entry::Text(text) => text.clone(),
        Entry::Number(number) => written(*number, english),
    }
}

/// A number in full, so that it reads back to the last bit. Three decimals alone could be thousands: a fourth, zero, tells.
fn written(number: f64, english: bool) -> String {
    let mut text = number.to_string();
    if let Some((_, decimals)) = text.split_once('.')
        && decimals.len() == 3
    {
        text.push('0');
    }
    if english {
        text
    } else {
        text.replace('.', ",")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_can_be_read_in_one_way_alone() {
        assert_eq!(written(1.234, true), "1.2340");
        assert_eq!(written(1.234, false), "1,2340");
        assert_eq!(written(1_234.5, false), "1234,5");
        assert_eq!(written(1_621.0, false), "1621");
        assert_eq!(field(&Entry::Text("=1+1".to_owned()), false), "'=1+1");
    }
}
