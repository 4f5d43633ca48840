//! Text out of bytes whose encoding nobody states.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Stands behind a letter that is no text in the encoding of the file and was read as Windows-1252. No text holds it: Unicode
/// leaves it free for such use.
pub(super) const GUESSED: char = '\u{fdd0}';
/// Stands for bytes of which no letter can be made.
pub(super) const UNREADABLE: char = '\u{fffd}';

/// A decoded text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Decoded {
    /// The text, without byte-order mark; bytes that are none in its encoding bear a [`GUESSED`] or are an [`UNREADABLE`].
    pub text: String,
    /// Name of the encoding in small letters, such as `utf-8`.
    pub encoding: String,
}

/// Decodes by the byte-order mark; without one as UTF-16 where every other byte is 0, as UTF-8 where most of what is not ASCII
/// is, and else as Windows-1252, in which spreadsheets of Western Europe write their text files.
pub(super) fn decode(bytes: &[u8]) -> Decoded {
    let marked = Encoding::for_bom(bytes);
    let encoding = marked.map_or_else(|| without_mark(bytes), |(found, _)| found);
    let start = marked.map_or(0, |(_, length)| length);
    let text = if encoding == UTF_8 {
        mended(bytes.get(start..).unwrap_or_default())
    } else {
        encoding.decode(bytes).0.into_owned()
    };
    Decoded {
        text,
        encoding: encoding.name().to_lowercase(),
    }
}

fn without_mark(bytes: &[u8]) -> &'static Encoding {
    let zeros = |offset: usize| {
        let letters = bytes.iter().skip(offset).step_by(2).take(500);
        letters.filter(|byte| **byte == 0).count()
    };
    let enough = bytes.len().min(1_000) / 4;
    if bytes.len() >= 8 && zeros(1) > enough {
        UTF_16LE
    } else if bytes.len() >= 8 && zeros(0) > enough {
        UTF_16BE
    } else if is_mostly_utf_8(bytes) {
        UTF_8
    } else {
        WINDOWS_1252
    }
}

/// True when more letters beyond ASCII are UTF-8 than are not: rows pasted from elsewhere do not change what the file is.
fn is_mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|one| !one.is_ascii()).count();
        bad += chunk.invalid().len();
    }
    bad == 0 || good > bad
}

fn mended(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            text.push_str(&WINDOWS_1252.decode(&[*byte]).0);
            text.push(GUESSED);
        }
    }
    text
}
