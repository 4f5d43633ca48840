//! The texts as written, by language and file.

use super::Language;

/// The files of one language, the same for each.
macro_rules! files {
    ($language:literal) => {
        files!($language: "ui" "levers" "actions" "figures" "pictures" "places" "resources" "messages" "story" "ranges" "jobs" "reality"
            "heat" "mobility" "exchange"
            "later/accounts" "later/actions" "later/diagnose" "later/drivers" "later/mechanisms" "later/metabolism" "later/panels" "later/parameters"
            "later/survey" "later/territories" "later/uncertainty" "later/why")
    };
    ($language:literal: $($name:literal)+) => {
        &[$(($name, include_str!(concat!($language, "/", $name, ".ftl")))),+]
    };
}

/// Beginning of the names of the files that the browser fetches when somebody looks behind the first screen.
pub(super) const LATER: &str = "later/";

/// Name and Fluent text of each file of a language.
pub fn source(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::Fr => files!("fr"),
        Language::En => files!("en"),
        Language::De => files!("de"),
        Language::Lb => files!("lb"),
    }
}
