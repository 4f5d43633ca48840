//! What is wrong with an input, where, and in words that can be translated.

use serde::Serialize;
use std::collections::BTreeMap;

/// One fault of a file, a link or a message: the path of the field and a code that the texts turn into a sentence
/// (`problem-<code>`), with its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Path of the field, such as `actors[3].flows[0].quantity`; empty for the whole.
    pub path: String,
    /// Stable code, such as `not-a-number`.
    pub code: &'static str,
    /// What the sentence needs, by name.
    pub args: BTreeMap<&'static str, String>,
}

/// A list of faults, in the order of the file.
pub type Problems = Vec<Problem>;

impl Problem {
    /// A fault without arguments.
    pub fn new(path: impl Into<String>, code: &'static str) -> Self {
        Self {
            path: path.into(),
            code,
            args: BTreeMap::new(),
        }
    }

    /// The same fault with one more argument for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.args.insert(name, format!("{value}"));
        self
    }
}
