//! Why something is said: a code that the texts turn into a sentence, and what the sentence needs.

use super::side::Origin;
use crate::units::Unit;

/// What a sentence needs, before the language writes it.
#[derive(Clone, Debug, PartialEq)]
pub enum Detail {
    /// A resource by its code.
    Resource(String),
    /// A name that a person gave.
    Name(String),
    /// Where something comes from.
    Origin(Origin),
    /// A share, 0 to 1.
    Share(f64),
    /// A quantity with its unit.
    Quantity(f64, Unit),
    /// A plain number, such as standard deviations.
    Number(f64),
}

/// A sentence to say: the text key and its arguments by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// Text key.
    pub key: &'static str,
    /// Arguments by name.
    pub details: Vec<(&'static str, Detail)>,
}

impl Reason {
    /// A sentence without arguments.
    pub fn new(key: &'static str) -> Self {
        Self {
            key,
            details: Vec::new(),
        }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, detail: Detail) -> Self {
        self.details.push((name, detail));
        self
    }

    /// An argument by name.
    pub fn detail(&self, name: &str) -> Option<&Detail> {
        let found = self.details.iter().find(|(own, _)| *own == name);
        found.map(|(_, detail)| detail)
    }
}
