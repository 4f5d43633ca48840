//! Rows out of a text with separated values.

/// A row: its number in a spreadsheet, from 1, and its fields.
pub(super) type TextRow = (u32, Vec<String>);

/// Rows of a text file.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Delimited {
    /// The separator.
    pub separator: char,
    /// Rows with something in them.
    pub rows: Vec<TextRow>,
    /// Row whose quotation mark is never closed.
    pub open_quote: Option<u32>,
    /// Rows beyond the most.
    pub beyond: bool,
}

const SEPARATORS: [char; 4] = [';', '\t', ',', '|'];

/// Cuts a text into rows, `most` of them. A first line `sep=;`, as some spreadsheets write it, names the separator.
pub(super) fn cut(text: &str, most: usize) -> Delimited {
    let first = text.lines().next().unwrap_or_default().trim();
    let named = first
        .strip_prefix("sep=")
        .and_then(|rest| rest.chars().next());
    let separator = named.unwrap_or_else(|| separator_of(text));
    let mut cutter = Cutter {
        rest: text,
        separator,
        number: 0,
        open_quote: None,
    };
    let mut rows = Vec::new();
    let mut beyond = false;
    while let Some(row) = cutter.row() {
        let wanted = row.1.iter().any(|field| !field.is_empty());
        if !wanted || (named.is_some() && row.0 == 1) {
            continue;
        }
        beyond = rows.len() >= most;
        if beyond {
            break;
        }
        rows.push(row);
    }
    Delimited {
        separator,
        rows,
        open_quote: cutter.open_quote,
        beyond,
    }
}

/// The separator that the first lines have most often outside quotation marks; each line counts by its own number, so that commas
/// within one long sentence do not outweigh the semicolons of a table.
fn separator_of(text: &str) -> char {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(20)
        .collect();
    let score = |separator: char| -> usize {
        lines
            .iter()
            .map(|line| count_outside(line, separator).min(20))
            .filter(|count| *count > 0)
            .map(|count| 10 + count)
            .sum()
    };
    let mut best = (';', 0);
    for separator in SEPARATORS {
        let score = score(separator);
        if score > best.1 {
            best = (separator, score);
        }
    }
    best.0
}

fn count_outside(line: &str, separator: char) -> usize {
    let mut quoted = false;
    let mut count = 0;
    for letter in line.chars() {
        quoted ^= letter == '"';
        count += usize::from(!quoted && letter == separator);
    }
    count
}

struct Cutter<'a> {
    rest: &'a str,
    separator: char,
    number: u32,
    open_quote: Option<u32>,
}

/// What ends a field.
#[derive(PartialEq)]
enum End {
    Field,
    Row,
    Text,
}

impl Cutter<'_> {
    fn row(&mut self) -> Option<TextRow> {
        if self.rest.is_empty() {
            return None;
        }
        self.number += 1;
        let mut fields = Vec::new();
        loop {
            let (field, end) = self.field();
            fields.push(field.trim().to_owned());
            if end != End::Field {
                return Some((self.number, fields));
            }
        }
    }

    fn field(&mut self) -> (String, End) {
        let start = self.rest.trim_start_matches([' ', '\u{feff}']);
        // A mark alone in its field is no text in quotes: it says "as above".
        let alone = |quoted: &str| {
            let next = quoted.chars().next();
            next.is_none_or(|next| next == self.separator || next == '\n' || next == '\r')
        };
        if let Some(quoted) = start.strip_prefix('"').filter(|quoted| !alone(quoted)) {
            if let Some((mut field, rest)) = unquote(quoted) {
                self.rest = rest;
                // What follows the closing mark before the separator belongs to the field.
                let (tail, end) = self.bare();
                field += &tail;
                return (field, end);
            }
            // Never closed: the mark is a mark of the text, or the rest of the file would be one field.
            self.open_quote = self.open_quote.or(Some(self.number));
        }
        self.bare()
    }

    fn bare(&mut self) -> (String, End) {
        let stop = |letter: char| letter == self.separator || letter == '\n' || letter == '\r';
        let Some(at) = self.rest.find(stop) else {
            return (std::mem::take(&mut self.rest).to_owned(), End::Text);
        };
        let (field, rest) = self.rest.split_at(at);
        let (rest, end) = if let Some(rest) = rest.strip_prefix("\r\n") {
            (rest, End::Row)
        } else {
            let mut letters = rest.chars();
            let row = matches!(letters.next(), Some('\n' | '\r'));
            (letters.as_str(), if row { End::Row } else { End::Field })
        };
        self.rest = rest;
        (field.to_owned(), end)
    }
}

/// The field after an opening quotation mark, and what follows its closing one. Two marks in a row stand for one.
fn unquote(text: &str) -> Option<(String, &str)> {
    let mut field = String::new();
    let mut rest = text;
    loop {
        let at = rest.find('"')?;
        field.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let Some(after) = rest.strip_prefix('"') else {
            return Some((field, rest));
        };
        field.push('"');
        rest = after;
    }
}
