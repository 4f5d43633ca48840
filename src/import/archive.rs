//! What a workbook unpacks to, looked at before anything unpacks it.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_HAS_MORE_INPUT;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

/// Most bytes that the parts of a workbook may have together: ten times what 100,000 rows of a survey take.
const MOST_INSIDE: u64 = 400_000_000;
/// A compressed byte gives at most so many.
const MOST_GROWTH: u64 = 1_032;
/// Ring buffer of the decompressor: what a back reference may reach.
const WINDOW: usize = 32_768;

/// A part of an archive, as its directory describes it.
struct Part<'a> {
    name: &'a [u8],
    packed: &'a [u8],
    deflated: bool,
    size: u64,
}

/// True when the archive's parts are small enough to be unpacked, by what the directory says and by what they really give.
pub(super) fn fits(bytes: &[u8]) -> bool {
    let Some(parts) = parts(bytes) else {
        // Without a directory nothing is unpacked at all.
        return true;
    };
    let stated: u64 = parts.iter().map(|part| part.size).sum();
    let packed: u64 = parts.iter().map(|part| part.packed.len() as u64).sum();
    if stated > MOST_INSIDE {
        return false;
    }
    if packed.saturating_mul(MOST_GROWTH) <= MOST_INSIDE {
        return true;
    }
    let mut left = MOST_INSIDE;
    parts.iter().filter(|part| part.deflated).all(|part| {
        let most = left.min(MOST_INSIDE);
        let size = unpacked_size(part.packed, most);
        left = left.saturating_sub(size);
        size < most
    })
}

/// True when the archive has a part of this name.
pub(super) fn has_part(bytes: &[u8], name: &str) -> bool {
    parts(bytes).is_some_and(|parts| parts.iter().any(|part| part.name == name.as_bytes()))
}

fn number(bytes: &[u8], at: usize, count: usize) -> Option<u64> {
    let field = bytes.get(at..at.checked_add(count)?)?;
    Some(
        field
            .iter()
            .rev()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    )
}

/// The parts by the directory at the end of the archive.
fn parts(bytes: &[u8]) -> Option<Vec<Part<'_>>> {
    let tail = bytes.len().saturating_sub(66_000);
    let mut ends = bytes.get(tail..)?.windows(4);
    let end = tail + ends.rposition(|four| four == b"PK\x05\x06")?;
    let mut at = number(bytes, end + 16, 4)? as usize;
    let mut parts = Vec::new();
    while bytes.get(at..)?.starts_with(b"PK\x01\x02") {
        let deflated = number(bytes, at + 10, 2)? == 8;
        let packed = number(bytes, at + 20, 4)? as usize;
        let size = number(bytes, at + 24, 4)?;
        let lengths = [28, 30, 32].map(|field| number(bytes, at + field, 2).unwrap_or(0) as usize);
        let name = bytes.get(at + 46..at + 46 + lengths[0])?;
        let local = number(bytes, at + 42, 4)? as usize;
        let skip = number(bytes, local.checked_add(26)?, 2)? + number(bytes, local + 28, 2)?;
        let data = bytes.get(local + 30 + skip as usize..).unwrap_or_default();
        parts.push(Part {
            name,
            packed: data.get(..packed).unwrap_or(data),
            deflated,
            size,
        });
        at += 46 + lengths.iter().sum::<usize>();
    }
    Some(parts)
}

/// Bytes that a deflated part gives, counted up to `most` without keeping them.
fn unpacked_size(packed: &[u8], most: u64) -> u64 {
    let mut state = Box::<DecompressorOxide>::default();
    let mut window = vec![0; WINDOW];
    let (mut from, mut to, mut size) = (0, 0, 0_u64);
    loop {
        let rest = packed.get(from..).unwrap_or_default();
        let flags = TINFL_FLAG_HAS_MORE_INPUT;
        let (status, read, written) = decompress(&mut state, rest, &mut window, to, flags);
        from += read;
        to = (to + written) % WINDOW;
        size += written as u64;
        if status != TINFLStatus::HasMoreOutput || size >= most {
            return size;
        }
    }
}
