//! Reads fields of a JSON object one by one: a fault is noted with its path, and reading goes on.

use super::{Problem, Problems};
use serde_json::{Map, Value};

/// An object under reading, with its path in the file.
#[derive(Clone, Debug)]
pub struct FieldReader<'a> {
    object: &'a Map<String, Value>,
    path: String,
}

impl<'a> FieldReader<'a> {
    /// A reader for a value that should be an object.
    pub fn new(value: &'a Value, path: &str, problems: &mut Problems) -> Option<Self> {
        let Some(object) = value.as_object() else {
            problems.push(Problem::new(path, "not-an-object").with("value", short(value)));
            return None;
        };
        Some(Self {
            object,
            path: path.to_owned(),
        })
    }

    /// Path of a field of this object.
    pub fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.path)
        }
    }

    /// Names of the fields that are present.
    pub fn names(&self) -> impl Iterator<Item = &'a str> {
        self.object.keys().map(String::as_str)
    }

    /// A field as it stands; null counts as absent.
    pub fn value(&self, name: &str) -> Option<&'a Value> {
        self.object.get(name).filter(|value| !value.is_null())
    }

    /// Notes that a field must be there and is not.
    pub fn require(&self, name: &str, problems: &mut Problems) {
        if self.value(name).is_none() {
            problems.push(Problem::new(self.path_of(name), "missing-field"));
        }
    }

    /// A text, `None` when absent or something else.
    pub fn text(&self, name: &str, problems: &mut Problems) -> Option<String> {
        let value = self.value(name)?;
        let text = value.as_str();
        if text.is_none() {
            self.fault(name, "not-a-text", value, problems);
        }
        text.map(str::to_owned)
    }

    /// A number within limits; outside them the nearest limit, with a problem.
    pub fn number(
        &self,
        name: &str,
        (low, high): (f64, f64),
        problems: &mut Problems,
    ) -> Option<f64> {
        let value = self.value(name)?;
        let Some(number) = value.as_f64().filter(|number| number.is_finite()) else {
            self.fault(name, "not-a-number", value, problems);
            return None;
        };
        if (low..=high).contains(&number) {
            return Some(number);
        }
        let code = if low == 0.0 && number < 0.0 && high > 1e6 {
            "negative"
        } else {
            "out-of-range"
        };
        problems.push(
            Problem::new(self.path_of(name), code)
                .with("value", number)
                .with("low", low)
                .with("high", high),
        );
        Some(number.clamp(low, high))
    }

    /// True or false.
    pub fn boolean(&self, name: &str, problems: &mut Problems) -> Option<bool> {
        let value = self.value(name)?;
        let answer = value.as_bool();
        if answer.is_none() {
            self.fault(name, "not-a-boolean", value, problems);
        }
        answer
    }

    /// One of a few names, read by serde.
    pub fn choice<T: serde::de::DeserializeOwned>(
        &self,
        name: &str,
        known: &str,
        problems: &mut Problems,
    ) -> Option<T> {
        let value = self.value(name)?;
        let choice = serde_json::from_value(value.clone()).ok();
        if choice.is_none() {
            problems.push(
                Problem::new(self.path_of(name), "unknown-value")
                    .with("value", short(value))
                    .with("known", known),
            );
        }
        choice
    }

    /// An object inside this one.
    pub fn object(&self, name: &str, problems: &mut Problems) -> Option<FieldReader<'a>> {
        FieldReader::new(self.value(name)?, &self.path_of(name), problems)
    }

    /// The elements of a list, each with its path.
    pub fn list(&self, name: &str, problems: &mut Problems) -> Vec<(&'a Value, String)> {
        let Some(value) = self.value(name) else {
            return Vec::new();
        };
        let Some(list) = value.as_array() else {
            self.fault(name, "not-a-list", value, problems);
            return Vec::new();
        };
        let path = self.path_of(name);
        list.iter()
            .enumerate()
            .map(|(index, value)| (value, format!("{path}[{index}]")))
            .collect()
    }

    fn fault(&self, name: &str, code: &'static str, value: &Value, problems: &mut Problems) {
        problems.push(Problem::new(self.path_of(name), code).with("value", short(value)));
    }
}

/// Parses a file up to `most_bytes`.
pub fn parse(json: &str, most_bytes: usize) -> Result<Value, Problem> {
    if json.len() > most_bytes {
        return Err(Problem::new("", "too-large").with("value", json.len()));
    }
    // A byte-order mark is what some editors put before the text.
    serde_json::from_str(json.trim_start_matches('\u{feff}'))
        .map_err(|error| Problem::new("", "not-json").with("value", error))
}

/// Checks `format` and `version`: `None` when the file is of another kind or newer than this product.
pub fn check_format(
    fields: &FieldReader,
    format: &str,
    newest: u32,
    problems: &mut Problems,
) -> Option<u32> {
    let found = fields.text("format", problems).unwrap_or_default();
    if found != format {
        problems.push(
            Problem::new("format", "wrong-format")
                .with("value", found)
                .with("expected", format),
        );
        return None;
    }
    let version = fields
        .number("version", (0.0, f64::from(u32::MAX)), problems)
        .unwrap_or(0.0) as u32;
    if version == 0 || version > newest {
        problems.push(
            Problem::new("version", "unknown-version")
                .with("value", version)
                .with("known", newest),
        );
        return None;
    }
    Some(version)
}

/// A value as it is quoted in a sentence.
fn short(value: &Value) -> String {
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    text.chars().take(60).collect()
}
