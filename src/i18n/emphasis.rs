//! The one markup of the texts: `*…*` for the words that carry the message.

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words, without the stars.
    pub text: String,
    /// Whether they are stressed (`<strong>` on the page).
    pub strong: bool,
}

/// Cuts a text at its stars: what stands between the first and the second is strong, and so on. Empty pieces are left out.
pub fn emphasis(text: &str) -> Vec<Piece> {
    text.split('*')
        .enumerate()
        .filter(|(_, words)| !words.is_empty())
        .map(|(index, words)| Piece {
            text: words.to_owned(),
            strong: index % 2 == 1,
        })
        .collect()
}
