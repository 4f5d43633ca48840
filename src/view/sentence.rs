//! The one sentence under the key figures: which sentence, and what it says.

use crate::engine::Evaluation;
use crate::scenario::Scenario;

/// What a sentence says, before the language formats it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SentenceArg {
    /// Companies in ten, 1 to 10.
    Tenths(u8),
    /// A quantity, already rounded for people, and its decimals.
    Number {
        /// Rounded value.
        value: f64,
        /// Decimals to show.
        decimals: usize,
    },
    /// An amount in EUR, already rounded for people.
    Money(f64),
    /// A calendar year.
    Year(i32),
}

/// A sentence to say: a text key and its arguments by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// Text key: `sentence-nothing`, `-increase`, `-costs`, `-no-payback` or `-pays-back`.
    pub key: &'static str,
    /// Arguments by name.
    pub args: Vec<(&'static str, SentenceArg)>,
}

/// The sentence that says an evaluation best.
pub fn sentence(_evaluation: &Evaluation, _scenario: &Scenario) -> Sentence {
    Sentence {
        key: "sentence-nothing",
        args: Vec::new(),
    }
}
