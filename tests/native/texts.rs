//! Texts: complete and well written in every language. The checks are functions over a text, so that each is itself tested on a bad text.

mod families;
mod figures;
mod numbers;
mod typography;

use boucle::i18n::{Arg, Language, Texts, emphasis, source, text_key};
use fluent_bundle::{FluentBundle, FluentResource};
use std::collections::{BTreeMap, BTreeSet};

/// Key and text (with its variants) of every message of a language.
fn messages(language: Language) -> Vec<(String, String)> {
    source(language)
        .iter()
        .flat_map(|(_, text)| messages_of(text))
        .collect()
}

fn messages_of(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        if line.starts_with('#') || line.is_empty() {
            continue;
        }
        if line.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            let (key, value) = line.split_once(" = ").expect("key = text");
            found.push((key.to_owned(), value.to_owned()));
        } else if let Some((_, value)) = found.last_mut() {
            value.push('\n');
            value.push_str(line);
        }
    }
    found
}

/// Names of the variables in a text.
fn variables(text: &str) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            let end = rest.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'));
            &rest[..end.unwrap_or(rest.len())]
        })
        .collect()
}

/// What a message may be given: its own variables and those of the messages it refers to.
fn all_variables(messages: &BTreeMap<String, String>, key: &str) -> BTreeSet<String> {
    let text = &messages[key];
    let mut names: BTreeSet<String> = variables(text).into_iter().map(str::to_owned).collect();
    for part in text.split("{ ").skip(1) {
        let name = part.split(' ').next().unwrap_or_default();
        if messages.contains_key(name) {
            names.extend(all_variables(messages, name));
        }
    }
    names
}

#[test]
fn the_reader_of_messages_sees_keys_variables_and_variants() {
    let text = "## Head\n\n# note\na-b = { $count ->\n    [one] x\n   *[other] { $count } y\n}\nc = d { $e_f }\n";
    let found = messages_of(text);
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].0, "a-b");
    assert_eq!(variables(&found[0].1), BTreeSet::from(["count"]));
    assert_eq!(variables(&found[1].1), BTreeSet::from(["e_f"]));
}

#[test]
fn every_file_parses_and_no_key_comes_twice() {
    for language in Language::ALL {
        let mut bundle = FluentBundle::new(vec![language.code().parse().expect("language")]);
        for (file, text) in source(language) {
            let name = format!("{}/{file}", language.code());
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
            let added = bundle.add_resource(resource);
            assert!(added.is_ok(), "{name}: {added:?}");
            assert!(!messages_of(text).is_empty(), "{name} is empty");
        }
    }
}

#[test]
fn all_languages_have_the_same_keys_with_the_same_variables() {
    let french: BTreeMap<String, String> = messages(Language::Fr).into_iter().collect();
    for language in [Language::En, Language::De, Language::Lb] {
        let other: BTreeMap<String, String> = messages(language).into_iter().collect();
        let keys: BTreeSet<&String> = french.keys().collect();
        let others: BTreeSet<&String> = other.keys().collect();
        let apart: Vec<_> = keys.symmetric_difference(&others).collect();
        assert!(apart.is_empty(), "{language:?}: {apart:?}");
        for (key, text) in &french {
            assert_eq!(
                variables(text),
                variables(&other[key]),
                "{language:?} {key}"
            );
        }
    }
}

#[test]
fn every_text_can_be_said_with_its_variables() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let known: BTreeMap<String, String> = messages(language).into_iter().collect();
        for key in known.keys() {
            let names = all_variables(&known, key);
            for number in [0.0, 1.0, 3.0] {
                let args: Vec<(&str, Arg)> = names
                    .iter()
                    .map(|name| (name.as_str(), Arg::Number(number)))
                    .collect();
                let said = texts.say_with(key, &args);
                assert!(!said.contains(['{', '$']), "{language:?} {key}: {said}");
                assert_ne!(&said, key, "{language:?} says nothing for {key}");
                assert!(!said.trim().is_empty(), "{language:?} {key}");
                let stars = said.matches('*').count();
                assert_eq!(stars % 2, 0, "{language:?} {key}: unbalanced stress");
            }
        }
    }
}

#[test]
fn stress_is_cut_out_of_a_text() {
    let pieces = emphasis("Avec *six sur dix*, rien.");
    let shown: Vec<(&str, bool)> = pieces
        .iter()
        .map(|piece| (piece.text.as_str(), piece.strong))
        .collect();
    assert_eq!(
        shown,
        [("Avec ", false), ("six sur dix", true), (", rien.", false)]
    );
}

#[test]
fn the_sentence_reads_like_a_sentence() {
    let texts = Texts::new(Language::Fr);
    let said = texts.say_with(
        "sentence-pays-back",
        &[
            ("tenths", Arg::Number(6.0)),
            ("co2", texts.number(1_240.0, 0).into()),
            ("low", "900".into()),
            ("high", texts.number(1_600.0, 0).into()),
            ("year", Arg::Year(2035)),
            ("savings", texts.money(310_000.0).into()),
            ("payback_year", Arg::Year(2030)),
        ],
    );
    assert_eq!(
        said,
        "Avec *six entreprises sur dix engagées*, le parc émet *1\u{202f}240\u{a0}t de CO₂ de moins* en 2035 (entre 900 et 1\u{202f}600), \
         économise *310\u{202f}000\u{a0}€ par an* et rentre dans ses frais *en 2030*."
    );
}

#[test]
fn plurals_follow_the_language() {
    let say = |language, count| {
        Texts::new(language).say_with("ui-companies", &[("count", Arg::Number(count))])
    };
    // French counts zero as singular, the others do not.
    assert_eq!(say(Language::Fr, 0.0), "0 entreprise");
    assert_eq!(say(Language::Fr, 2_500.0), "2\u{202f}500 entreprises");
    assert_eq!(say(Language::En, 0.0), "0 companies");
    assert_eq!(say(Language::En, 1.0), "1 company");
    assert_eq!(say(Language::Lb, 1.0), "1 Betrib");
    assert_eq!(say(Language::Lb, 25.0), "25 Betriber");
    let loops = |count| {
        Texts::new(Language::De).say_with("flows-title-loops", &[("count", Arg::Number(count))])
    };
    assert_eq!(loops(1.0), "Ein Kreislauf schließt sich im Gebiet");
    assert_eq!(loops(12.0), "12 Kreisläufe schließen sich im Gebiet");
}

#[test]
fn what_is_missing_never_stops_the_page() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        assert_eq!(texts.say("no-such-text"), "no-such-text");
        assert_eq!(texts.say(""), "");
        let said = texts.say("ui-companies");
        assert!(said.contains("count"), "{said}");
        let unused = texts.say_with("ui-close", &[("unused", Arg::Number(f64::NAN))]);
        assert_eq!(unused, texts.say("ui-close"));
    }
}

#[test]
fn a_place_is_called_like_its_resource() {
    let texts = Texts::new(Language::Fr);
    assert_eq!(texts.say("place-energy-gas"), "Gaz");
    assert_eq!(texts.say("place-route-incineration"), "Incinération");
    assert_eq!(texts.say("resource-route-landfill"), "Enfouissement");
    // A place with a name of its own keeps it.
    assert_eq!(texts.say("place-water-wastewater"), "Rejets d’eau");
    assert_eq!(texts.say("resource-water-wastewater"), "Eaux usées");
    assert_eq!(texts.say("place-nowhere"), "place-nowhere");
}

#[test]
fn languages_are_read_from_tags() {
    assert_eq!(Language::parse("fr"), Some(Language::Fr));
    assert_eq!(Language::parse("de-AT"), Some(Language::De));
    assert_eq!(Language::parse(" LB_lu "), Some(Language::Lb));
    assert_eq!(Language::parse("es"), None);
    assert_eq!(Language::parse(""), None);
    assert_eq!(Language::default(), Language::Fr);
    for language in Language::ALL {
        assert_eq!(Language::parse(language.code()), Some(language));
    }
}

#[test]
fn stable_names_become_keys() {
    assert_eq!(
        text_key("place", "energy.heating_oil"),
        "place-energy-heating-oil"
    );
    assert_eq!(text_key("unit", "EUR/yr (gross)"), "unit-EUR-yr-gross");
}

#[test]
fn what_the_engine_reports_is_said_in_words() {
    let args = BTreeMap::from([
        ("action", "E05".to_owned()),
        ("reason", "too-small".to_owned()),
        ("needed", "12500".to_owned()),
        ("present", "3.5".to_owned()),
        ("unit", "m3".to_owned()),
    ]);
    assert_eq!(
        Texts::new(Language::En).report("warning", "action-not-available", &args),
        "“Lorry wash with recycled water” is not possible here. It takes at least 12,500 m³; the territory has 3.5."
    );
    // What stood in the file is shown as it stood there.
    let args = BTreeMap::from([("value", "waste.gold".to_owned())]);
    let said = Texts::new(Language::Fr).report("problem", "unknown-resource", &args);
    assert!(
        said.starts_with("La ressource «\u{a0}waste.gold\u{a0}» est inconnue."),
        "{said}"
    );
}
