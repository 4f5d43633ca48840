//! The published cases: each rebuilt value against one worked out apart, each verdict held, each word there.

mod data;
mod hand;

use boucle::i18n::{Language, Texts, text_key};
use boucle::reality::{Line, Verdict, lines};
use std::collections::BTreeSet;

/// The line of a figure such as `V01_rpas_strasbourg.out.co2_2022`.
fn line(key: &str) -> Line {
    let found = lines()
        .into_iter()
        .find(|line| format!("{}.{}", line.case, line.figure) == key);
    found.unwrap_or_else(|| panic!("no line for {key}"))
}

#[test]
fn every_line_quotes_a_known_figure_with_its_source() {
    for line in lines() {
        assert!(line.published.is_finite(), "{} {}", line.case, line.figure);
        assert!(!line.source.is_empty() && !line.unit.is_empty(), "{line:?}");
    }
}

#[test]
fn what_is_rebuilt_has_a_value_and_what_is_not_has_none() {
    for line in lines() {
        let rebuilt = line.verdict != Verdict::NotRebuilt;
        assert_eq!(
            line.ours.is_some(),
            rebuilt,
            "{} {}",
            line.case,
            line.figure
        );
        if let Some(ours) = line.ours {
            assert!(ours > 0.0 && ours.is_finite(), "{line:?}");
        }
        let judged = matches!(line.verdict, Verdict::Agrees | Verdict::Differs);
        assert_eq!(
            line.tolerance.is_some(),
            judged,
            "{} {}",
            line.case,
            line.figure
        );
    }
}

#[test]
fn no_figure_comes_twice() {
    let keys: BTreeSet<String> = lines()
        .iter()
        .map(|line| format!("{}.{}", line.case, line.figure))
        .collect();
    assert_eq!(keys.len(), boucle::reality::count());
    assert!(boucle::reality::line(boucle::reality::count()).is_none());
}

#[test]
fn lines_cross_as_json() {
    for line in lines() {
        let text = serde_json::to_string(&line).expect("JSON");
        let mut back: Line = serde_json::from_str(&text).expect("a line");
        // The reader may miss the last bit of a number.
        for (there, here) in [(back.ours, line.ours), (back.difference, line.difference)] {
            assert_eq!(there.is_some(), here.is_some());
            let apart = there.unwrap_or_default() - here.unwrap_or_default();
            assert!(apart.abs() <= 1e-12 * here.unwrap_or_default().abs());
        }
        (back.ours, back.difference) = (line.ours, line.difference);
        assert_eq!(back, line);
    }
}

#[test]
fn every_line_has_its_words_in_every_language() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for line in lines() {
            let keys = [
                text_key("reality-case", &line.case),
                text_key("reality-figure", &line.label),
                text_key("reality-why", &line.why),
                text_key("reality-verdict", line.verdict.id()),
                text_key("reality-grade", line.grade.id()),
                text_key("reality-reading", line.reading.id()),
            ];
            for key in keys {
                assert!(texts.has(&key), "{} {key}", language.code());
            }
        }
    }
}

#[test]
fn every_word_of_a_line_is_used() {
    let mut used = BTreeSet::new();
    for line in lines() {
        used.insert(text_key("reality-case", &line.case));
        used.insert(text_key("reality-figure", &line.label));
        used.insert(text_key("reality-why", &line.why));
    }
    let (_, text) = boucle::i18n::source(Language::Fr)
        .iter()
        .find(|(file, _)| *file == "reality")
        .expect("the file of the page");
    let families = ["reality-case-", "reality-figure-", "reality-why-"];
    for key in text.lines().filter_map(|line| line.split(" = ").next()) {
        if families.iter().any(|family| key.starts_with(family)) {
            assert!(used.contains(key), "{key} is said nowhere");
        }
    }
}
