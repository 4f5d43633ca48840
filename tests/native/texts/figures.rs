//! Figures of the actions: each that a reader may set has a name and a unit in every language.

use boucle::catalog::{Datum, PRESETS, actions, catalog, preset};
use boucle::engine::{Park, Payer};
use boucle::i18n::{Language, Texts, text_key};
use boucle::view::accounts::{Cut, Measure};
use std::collections::BTreeMap;

/// The figures on which some action of some territory of the product depends, by key.
fn figures() -> BTreeMap<&'static str, &'static Datum> {
    let mut figures = BTreeMap::new();
    for id in PRESETS {
        let park = Park::new(&preset(id).expect("a preset"));
        for action in actions() {
            for datum in park.parameters_of(action) {
                figures.insert(datum.key.as_str(), datum);
            }
        }
    }
    figures
}

/// True for a unit that says itself in any language: symbols without a word of English in between.
fn is_symbolic(unit: &str) -> bool {
    !unit.contains(' ') || unit == "kg CO2e"
}

#[test]
fn every_figure_that_can_be_set_has_a_name_and_a_unit() {
    let figures = figures();
    assert!(figures.len() > 300, "{}", figures.len());
    let mut missing = Vec::new();
    for language in Language::ALL {
        let texts = Texts::new(language);
        for (key, datum) in &figures {
            if texts.figure_name(key).is_none() {
                missing.push(format!("{} parameter-… for {key}", language.code()));
            }
            let unit = text_key("unit", &datum.unit);
            if !texts.has(&unit) && !is_symbolic(&datum.unit) {
                missing.push(format!("{} {unit} for {key}", language.code()));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn a_figure_is_called_by_the_most_particular_name_there_is() {
    let texts = Texts::new(Language::En);
    let name = |key: &str| texts.figure_name(key);
    let some = |name: &str| Some(name.to_owned());
    // The end of the key, whatever the machine or the action.
    assert_eq!(name("equipment.forklift.purchase"), some("Purchase price"));
    assert_eq!(name("R13.capex"), some("Investment"));
    // Both ends: the whole key comes before its end.
    assert_eq!(name("battery.life"), some("Life of the battery"));
    assert_eq!(name("E01.life"), some("Life"));
    // The beginning, when no end is known.
    assert_eq!(name("price.gas.fr.unheard.2030"), some("Price of gas"));
    // The beginning behind the code of the action.
    assert_eq!(
        name("E03.effect.diverted.waste.plastic"),
        some("Waste diverted from disposal – Waste plastic")
    );
    // The trade before the shared end, the resource behind the shared beginning, or both.
    assert_eq!(
        name("plastics.telework_posts"),
        some("Posts that allow telework – Plastics")
    );
    assert_eq!(
        name("resource_price.pallet.new"),
        some("Price of the product replaced – New pallets")
    );
    assert_eq!(
        name("generic.need.pallet.new"),
        some("Need per employee – Other activities, New pallets")
    );
    assert_eq!(name("nobody.knows.this"), None);
}

/// The figures of an action with one name in a language, where the page adds nothing to tell them apart.
fn namesakes(texts: &Texts, figures: &[&Datum]) -> Vec<String> {
    let mut named: BTreeMap<(String, &str), &str> = BTreeMap::new();
    let mut same = Vec::new();
    for datum in figures {
        let mut parts = datum.key.split('.');
        // The page adds the machine, the profession or the exchange.
        let class = match parts.next() {
            Some("equipment" | "skills" | "rule") => parts.next().unwrap_or_default(),
            _ => "",
        };
        let name = texts.figure_name(&datum.key).unwrap_or_default();
        if let Some(other) = named.insert((name, class), &datum.key) {
            same.push(format!("{} {other} {}", texts.language().code(), datum.key));
        }
    }
    same
}

#[test]
fn no_two_figures_of_an_action_have_the_same_name() {
    let texts = Language::ALL.map(Texts::new);
    let mut same = Vec::new();
    for id in PRESETS {
        let park = Park::new(&preset(id).expect("a preset"));
        for action in actions() {
            let figures = park.parameters_of(action);
            same.extend(texts.iter().flat_map(|texts| namesakes(texts, &figures)));
        }
    }
    assert!(same.is_empty(), "{same:#?}");
    // The check finds one: a figure beside itself.
    let texts = Texts::new(Language::En);
    let pair = catalog().get("battery.life").expect("in the catalog");
    assert_eq!(namesakes(&texts, &[pair, pair]).len(), 1);
}

#[test]
fn parts_of_totals_and_choices_have_their_words() {
    let all = Language::ALL.map(Texts::new);
    let mut keys: Vec<String> = Payer::ALL
        .iter()
        .map(|payer| text_key("payer", payer.id()))
        .collect();
    for measure in Measure::ALL {
        for cut in measure.cuts() {
            keys.push(format!("cut-{}", cut.id()));
            keys.push(format!("accounts-title-{}-{}", measure.id(), Cut::id(*cut)));
        }
    }
    for credit in boucle::scenario::Credit::ALL {
        keys.push(format!("ui-credit-{}", credit.id()));
    }
    for path in boucle::scenario::CarbonPath::ALL {
        keys.push(text_key("ui-carbon-value", path.id()));
    }
    for kpi in boucle::engine::KpiId::ALL {
        keys.push(text_key("boundary", kpi.id()));
        keys.push(text_key("baseline", kpi.id()));
    }
    for texts in &all {
        let absent: Vec<&String> = keys.iter().filter(|key| !texts.has(key)).collect();
        assert!(absent.is_empty(), "{:?} {absent:?}", texts.language());
    }
}

#[test]
fn the_numbers_in_the_names_of_the_carbon_paths_are_those_of_the_catalog() {
    let texts = Texts::new(Language::En);
    for (key, text) in [
        ("carbon.vac2025.", "ui-carbon-value-france-2025"),
        ("carbon.vac2019.", "ui-carbon-value-france-2019"),
    ] {
        let said = texts.say(text);
        for year in ["2030", "2040", "2050"] {
            let value = catalog().value(&format!("{key}{year}"));
            let pair = [format!("{value} in {year}"), format!("€{value} in {year}")];
            assert!(
                pair.iter().any(|pair| said.contains(pair)),
                "{said}: {value} {year}"
            );
        }
    }
}
