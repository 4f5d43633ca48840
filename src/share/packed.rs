//! A long text as a short one of plain letters.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// A text deflated and written in base64url without padding, with so much effort (0 to 10).
pub fn pack(text: &[u8], effort: u8) -> String {
    URL_SAFE_NO_PAD.encode(compress_to_vec(text, effort))
}

/// The text behind [`pack`], up to so many bytes: a short text must not fill the memory. `None` when it is broken or longer.
pub fn unpack(packed: &str, most_bytes: usize) -> Option<Vec<u8>> {
    let deflated = URL_SAFE_NO_PAD.decode(packed).ok()?;
    decompress_to_vec_with_limit(&deflated, most_bytes).ok()
}
