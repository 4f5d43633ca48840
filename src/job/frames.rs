//! Several results in one: each after its length, 32 bits, little-endian.

/// Bytes of a length.
const HEAD: usize = 4;

/// Appends a result.
pub fn push(frames: &mut Vec<u8>, result: &[u8]) {
    frames.extend((result.len() as u32).to_le_bytes());
    frames.extend(result);
}

/// The results, in the order in which they were appended; `None` when the bytes are not results.
pub fn read(mut frames: &[u8]) -> Option<Vec<&[u8]>> {
    let mut results = Vec::new();
    while !frames.is_empty() {
        let (length, rest) = frames.split_first_chunk::<HEAD>()?;
        let (result, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        results.push(result);
        frames = rest;
    }
    Some(results)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_back_as_they_went() {
        let mut frames = Vec::new();
        push(&mut frames, &[7, 8]);
        push(&mut frames, &[]);
        push(&mut frames, &[9]);
        // Three lengths of four bytes and three bytes.
        assert_eq!(frames.len(), 15);
        assert_eq!(read(&frames), Some(vec![&[7u8, 8][..], &[], &[9]]));
        assert_eq!(read(&frames[..14]), None, "the last byte is missing");
        assert_eq!(read(&[1, 0]), None, "half a length");
    }
}
