//! Text out of bytes whose encoding nobody states.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A decoded text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Decoded {
    /// The text, without byte-order mark.
    pub text: String,
    /// Name of the encoding in small letters, such as `utf-8`.
    pub encoding: String,
    /// True when some bytes are no text in it; they are replaced by `�`.
    pub faulty: bool,
}

/// Decodes by the byte-order mark; without one as UTF-8 where that works, as UTF-16 where every other byte is 0, and else as
/// Windows-1252, in which spreadsheets of Western Europe write their text files.
pub(super) fn decode(bytes: &[u8]) -> Decoded {
    let encoding = Encoding::for_bom(bytes).map_or_else(|| without_mark(bytes), |(found, _)| found);
    let (text, encoding, faulty) = encoding.decode(bytes);
    Decoded {
        text: text.into_owned(),
        encoding: encoding.name().to_lowercase(),
        faulty,
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
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    }
}
