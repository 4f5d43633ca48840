//! The Fluent bundle of one language.

use super::{Language, number};
use fluent_bundle::{FluentBundle, FluentResource, FluentValue, types::FluentNumber};

/// Messages of one language.
pub(super) type Bundle = FluentBundle<FluentResource>;
/// The memoizer that Fluent hands to a formatter.
type Memoizer = intl_memo::Memoizer;

/// Names the memoizer's type through the bundle, so that no further crate is needed.
mod intl_memo {
    /// Reaches the memoizer type of a bundle.
    pub trait HasMemoizer {
        /// The memoizer.
        type Memoizer;
    }
    impl<R, M> HasMemoizer for fluent_bundle::bundle::FluentBundle<R, M> {
        type Memoizer = M;
    }
    /// The memoizer of [`super::Bundle`].
    pub type Memoizer = <super::Bundle as HasMemoizer>::Memoizer;
}

/// Parses the texts of a language. What does not parse is left out (a test makes sure that nothing is).
pub(super) fn bundle<'a>(language: Language, files: impl IntoIterator<Item = &'a str>) -> Bundle {
    let locale = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new(vec![locale]);
    // The marks that isolate right-to-left text would end up in titles, links and files.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Fr => in_french,
        Language::En => in_english,
        Language::De | Language::Lb => in_german,
    }));
    for text in files {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn in_french(value: &FluentValue, _: &Memoizer) -> Option<String> {
    written(Language::Fr, value)
}

fn in_english(value: &FluentValue, _: &Memoizer) -> Option<String> {
    written(Language::En, value)
}

fn in_german(value: &FluentValue, _: &Memoizer) -> Option<String> {
    written(Language::De, value)
}

/// A number without useless decimals, two at most; `None` leaves everything else to Fluent.
fn written(language: Language, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else {
        return None;
    };
    let decimals = (0..2)
        .find(|decimals| {
            let scaled = value * 10f64.powi(*decimals);
            (scaled - scaled.round()).abs() < 1e-9
        })
        .unwrap_or(2);
    Some(number::number(language, *value, decimals as usize))
}
