//! The texts as written, by language and file.

use super::Language;

/// The files of one language.
macro_rules! files {
    ($language:literal: $($name:literal)+) => {
        &[$(($name, include_str!(concat!($language, "/", $name, ".ftl")))),+]
    };
}

/// Name and Fluent text of each file of a language.
pub fn source(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::Fr => {
            files!("fr": "ui" "levers" "actions" "figures" "places" "messages" "story" "why" "drivers")
        }
        Language::En => {
            files!("en": "ui" "levers" "actions" "figures" "places" "messages" "story" "why" "drivers")
        }
        Language::De => {
            files!("de": "ui" "levers" "actions" "figures" "places" "messages" "story" "why" "drivers")
        }
        Language::Lb => {
            files!("lb": "ui" "levers" "actions" "figures" "places" "messages" "story" "why" "drivers")
        }
    }
}
