//! Every problem has a sentence in every language.

use boucle::i18n::{Language, Texts};
use boucle::import::{Column, Reason};
use boucle::words::{LANGUAGES, words};
use std::collections::BTreeSet;

#[test]
fn every_reason_and_column_has_its_words() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for reason in Reason::ALL {
            let key = format!("survey-problem-{}", reason.code());
            assert!(texts.has(&key), "{language:?} {key}");
        }
        for column in Column::ALL {
            let key = format!("survey-column-{}", column.id());
            assert!(texts.has(&key), "{language:?} {key}");
        }
    }
}

#[test]
fn codes_are_those_of_the_files() {
    let codes: BTreeSet<&str> = Reason::ALL.iter().map(|reason| reason.code()).collect();
    assert_eq!(codes.len(), Reason::ALL.len());
    for reason in Reason::ALL {
        let written = serde_json::to_string(reason).unwrap();
        assert_eq!(written, format!("\"{}\"", reason.code()));
    }
}

/// The form and the page call the same thing by the same name.
#[test]
fn the_form_speaks_as_the_page_does() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let page = |key: &str| texts.say(key);
        let label = |family: &str, id: &str| words().label(family, id, language.code()).to_owned();
        for column in Column::ALL {
            let key = match column {
                Column::Archetype => "column-sector".to_owned(),
                column => format!("column-{}", column.id()),
            };
            assert_eq!(label("column", column.id()), page(&key));
        }
        for family in ["direction", "frequency", "partner"] {
            for id in words().all(family) {
                assert_eq!(
                    label(family, id),
                    page(&format!("{family}-{id}")),
                    "{language:?}"
                );
            }
        }
        for unit in boucle::words::UNITS {
            let written = boucle::words::Words::unit_label(unit, language.code());
            assert_eq!(written, texts.unit(unit.symbol()), "{language:?}");
        }
    }
}

#[test]
fn every_label_means_what_it_labels() {
    let families = [
        "column",
        "resource",
        "direction",
        "frequency",
        "partner",
        "route",
        "archetype",
    ];
    for family in families {
        let ids: Vec<&str> = words().all(family).collect();
        assert!(ids.len() > 1, "{family}");
        for id in ids {
            for language in LANGUAGES {
                let label = words().label(family, id, language);
                assert_eq!(words().id(family, label), Some(id), "{language}: {label}");
            }
        }
    }
    for unit in boucle::words::UNITS {
        for language in LANGUAGES {
            let label = boucle::words::Words::unit_label(unit, language);
            let word = words().unit(label).unwrap();
            assert_eq!(
                (word.unit, word.factor.to_bits()),
                (unit, 1.0_f64.to_bits()),
                "{label}"
            );
        }
    }
}
