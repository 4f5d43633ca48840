//! The languages of the product.

/// A language of the product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// French, the default.
    #[default]
    Fr,
    /// English, also the fallback for a text that another language lacks.
    En,
    /// German.
    De,
    /// Luxembourgish.
    Lb,
}

impl Language {
    /// All languages, in the order of the language menu.
    pub const ALL: [Language; 4] = [Language::Fr, Language::En, Language::De, Language::Lb];

    /// The code used in links and in `<html lang>`.
    pub fn code(self) -> &'static str {
        match self {
            Language::Fr => "fr",
            Language::En => "en",
            Language::De => "de",
            Language::Lb => "lb",
        }
    }

    /// The name of the language in itself, for the language menu.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::Fr => "Français",
            Language::En => "English",
            Language::De => "Deutsch",
            Language::Lb => "Lëtzebuergesch",
        }
    }

    /// Reads a code such as `fr`, `de-AT` or `LB_lu`; `None` for a language that the product does not speak.
    pub fn parse(tag: &str) -> Option<Language> {
        let code = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        Language::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }
}
