//! Strict reading of small problem files: every fault with its path, and no answer while there is one.

use serde_json::{Map, Value};

/// Numbers beyond this are slips of the keyboard, and sums of their products would not be exact.
const MOST: f64 = 1e15;

/// One fault of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Path of the field, such as `flows[2].sd`; empty for the whole.
    pub path: String,
    /// What is wrong and what is expected.
    pub sentence: String,
}

impl Fault {
    /// A fault of a field.
    pub fn new(path: impl Into<String>, sentence: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            sentence: sentence.into(),
        }
    }
}

/// What a problem file is answered, with what is doubtful about it, or all its faults.
pub type Answer = Result<(Value, Vec<Fault>), Vec<Fault>>;

/// An object under reading.
pub struct Fields<'a> {
    object: &'a Map<String, Value>,
    path: String,
}

impl<'a> Fields<'a> {
    /// A value that should be an object.
    pub fn new(value: &'a Value, path: &str, faults: &mut Vec<Fault>) -> Option<Self> {
        let object = value.as_object();
        if object.is_none() {
            faults.push(Fault::new(path, "An object in braces is expected here."));
        }
        Some(Self {
            object: object?,
            path: path.to_owned(),
        })
    }

    /// Path of a field.
    pub fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.path)
        }
    }

    /// A field that may be absent; null counts as absent.
    pub fn optional(&self, name: &str) -> Option<&'a Value> {
        self.object.get(name).filter(|value| !value.is_null())
    }

    /// A field that must be there.
    pub fn required(&self, name: &str, faults: &mut Vec<Fault>) -> Option<&'a Value> {
        let value = self.optional(name);
        if value.is_none() {
            faults.push(Fault::new(self.path_of(name), "This field is missing."));
        }
        value
    }

    /// A text that must be there and say something.
    pub fn text(&self, name: &str, faults: &mut Vec<Fault>) -> Option<&'a str> {
        let text = self.required(name, faults)?.as_str();
        let text = text.filter(|text| !text.trim().is_empty());
        if text.is_none() {
            let sentence = "A text in quotes is expected here, with at least one letter.";
            faults.push(Fault::new(self.path_of(name), sentence));
        }
        text
    }

    /// A list that must be there, with the path of each element.
    pub fn list(&self, name: &str, faults: &mut Vec<Fault>) -> Option<Vec<(&'a Value, String)>> {
        let value = self.required(name, faults)?;
        list(value, &self.path_of(name), faults)
    }

    /// A number of 0 or more that may be absent.
    pub fn quantity(&self, name: &str, faults: &mut Vec<Fault>) -> Option<f64> {
        quantity(self.optional(name)?, &self.path_of(name), faults)
    }

    /// A standard deviation above 0 that may be absent.
    pub fn deviation(&self, name: &str, faults: &mut Vec<Fault>) -> Option<f64> {
        let path = self.path_of(name);
        let deviation = number(self.optional(name)?, &path, faults)?;
        if deviation > 0.0 {
            return Some(deviation);
        }
        let sentence = format!(
            "A standard deviation is above 0, not {deviation}. Leave it out where the figure holds exactly."
        );
        faults.push(Fault::new(path, sentence));
        None
    }
}

/// The elements of a list, each with its path.
pub fn list<'a>(
    value: &'a Value,
    path: &str,
    faults: &mut Vec<Fault>,
) -> Option<Vec<(&'a Value, String)>> {
    let Some(list) = value.as_array() else {
        faults.push(Fault::new(
            path,
            "A list in square brackets is expected here.",
        ));
        return None;
    };
    let elements = list.iter().enumerate();
    Some(
        elements
            .map(|(index, value)| (value, format!("{path}[{index}]")))
            .collect(),
    )
}

/// A finite number of a size that makes sense.
pub fn number(value: &Value, path: &str, faults: &mut Vec<Fault>) -> Option<f64> {
    let Some(number) = value.as_f64().filter(|number| number.is_finite()) else {
        faults.push(Fault::new(
            path,
            "A number is expected here, without quotes and with a decimal point.",
        ));
        return None;
    };
    if number.abs() > MOST {
        let sentence = format!("{number:e} is beyond {MOST:e}. Choose a larger unit.");
        faults.push(Fault::new(path, sentence));
        return None;
    }
    Some(number)
}

/// A number of 0 or more.
pub fn quantity(value: &Value, path: &str, faults: &mut Vec<Fault>) -> Option<f64> {
    let number = number(value, path, faults)?;
    if number < 0.0 {
        let sentence = format!("A quantity cannot be negative, and this is {number}.");
        faults.push(Fault::new(path, sentence));
        return None;
    }
    Some(number)
}
