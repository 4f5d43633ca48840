//! Sentences for what the engine and the readers of files report: a code and arguments under stable names.

use super::{Arg, Texts, text_key, written_number};
use std::collections::BTreeMap;

impl Texts {
    /// The sentence of a reported code: `family` is `warning` or `problem`. Arguments that are names of the product are said
    /// in the language: `action` and `lever` by their names, `reason` as a sentence with the same arguments, `unit` as a unit,
    /// numbers with the separators of the language.
    pub fn report(
        &self,
        family: &str,
        code: &str,
        args: &BTreeMap<&'static str, String>,
    ) -> String {
        let plain: Vec<(&str, Arg)> = args
            .iter()
            .map(|(name, value)| (*name, self.argument(name, value)))
            .collect();
        let mut said = plain.clone();
        for (name, arg) in &mut said {
            if let ("reason", Arg::Text(reason)) = (*name, &*arg) {
                *arg = Arg::Text(self.say_with(&text_key("reason", reason), &plain));
            }
        }
        self.say_with(&text_key(family, code), &said)
    }

    fn argument(&self, name: &str, value: &str) -> Arg {
        match name {
            "action" | "lever" => Arg::Text(self.say(&text_key(name, value))),
            "unit" => Arg::Text(self.unit(value)),
            "value" | "year" | "reason" => Arg::Text(value.to_owned()),
            _ => written_number(value).map_or_else(|| Arg::Text(value.to_owned()), Arg::Number),
        }
    }
}
