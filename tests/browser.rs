//! Wiring of the page in a browser: what only a document can show. The rest is tested natively and on the built page.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test that finds nothing should stop")]

use boucle::app::message::{Change, Order, read};
use boucle::i18n::Language;
use boucle::scenario::LeverId;
use js_sys::Promise;
use std::time::Duration;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

wasm_bindgen_test_configure!(run_in_browser);

/// The texts of a language in two, as the release page has them.
macro_rules! texts {
    ($language:literal) => {
        texts!($language: "ui" "levers" "actions" "figures" "pictures" "places" "resources" "messages" "story" "jobs" "ranges" "heat" "mobility" "exchange")
    };
    (later $language:literal) => {
        texts!($language: "later/accounts" "later/actions" "later/drivers" "later/mechanisms" "later/panels" "later/parameters" "later/uncertainty" "later/why")
    };
    ($language:literal: $($name:literal)+) => {
        concat!($(include_str!(concat!("../src/i18n/", $language, "/", $name, ".ftl")),)+)
    };
}

/// Stands in for `boot.js`: hands the page its files; knows all languages but Luxembourgish.
fn lend_files() {
    let lend = Closure::<dyn Fn(String) -> Promise>::new(|name: String| match name.as_str() {
        "i18n/fr.ftl" => Promise::resolve(&JsValue::from_str(texts!("fr"))),
        "i18n/en.ftl" => Promise::resolve(&JsValue::from_str(texts!("en"))),
        "i18n/de.ftl" => Promise::resolve(&JsValue::from_str(texts!("de"))),
        "i18n/fr.later.ftl" => Promise::resolve(&JsValue::from_str(texts!(later "fr"))),
        "i18n/en.later.ftl" => Promise::resolve(&JsValue::from_str(texts!(later "en"))),
        "i18n/de.later.ftl" => Promise::resolve(&JsValue::from_str(texts!(later "de"))),
        "sources.csv" => Promise::resolve(&JsValue::from_str(&sources())),
        _ => Promise::reject(&JsValue::from_str("offline")),
    });
    js_sys::Reflect::set(&js_sys::global(), &"boucleFile".into(), lend.as_ref()).unwrap();
    lend.forget();
}

/// The tables of sourced values in one, as the release page has them.
fn sources() -> String {
    let tables = [
        include_str!("../src/catalog/data/action_values.csv"),
        include_str!("../src/catalog/data/actions.csv"),
        include_str!("../src/catalog/data/archetypes.csv"),
        include_str!("../src/catalog/data/completion.csv"),
        include_str!("../src/catalog/data/costs.csv"),
        include_str!("../src/catalog/data/emission_factors.csv"),
        include_str!("../src/catalog/data/heat.csv"),
        include_str!("../src/catalog/data/methods.csv"),
        include_str!("../src/catalog/data/mobility.csv"),
        include_str!("../src/catalog/data/parameters.csv"),
        include_str!("../src/catalog/data/substitutions.csv"),
    ];
    let heading = "key,value,unit,low,high,range_basis,source,source_year,verified\n";
    tables.iter().fold(heading.to_owned(), |whole, table| {
        whole + table.trim_start_matches(heading)
    })
}

/// Mounts the page in a fresh element, and takes the one of an earlier test away.
async fn page() -> Element {
    let document = gloo::utils::document();
    if let Some(old) = document.get_element_by_id("boucle") {
        old.remove();
    }
    let root = document.create_element("div").unwrap();
    root.set_id("boucle");
    gloo::utils::body().append_child(&root).unwrap();
    lend_files();
    boucle::app::start();
    rest().await;
    root
}

/// Waits until everything that a change sets off has been drawn.
async fn rest() {
    yew::platform::time::sleep(Duration::from_millis(150)).await;
}

fn find(root: &Element, selector: &str) -> Element {
    let found = root.query_selector(selector).unwrap();
    found.unwrap_or_else(|| panic!("no {selector} on the page"))
}

fn value(root: &Element, kpi: &str) -> f64 {
    let figure = find(root, &format!("[data-kpi={kpi}]"));
    figure.get_attribute("data-value").unwrap().parse().unwrap()
}

async fn click(root: &Element, selector: &str) {
    find(root, selector).unchecked_into::<HtmlElement>().click();
    rest().await;
}

async fn move_lever(root: &Element, lever: &str, position: u8) {
    let input: HtmlInputElement = find(root, &format!("[data-lever={lever}]")).unchecked_into();
    input.set_value(&position.to_string());
    for (name, bubbles) in [("input", true), ("change", true)] {
        let event = gloo::utils::document().create_event("Event").unwrap();
        event.init_event_with_bubbles(name, bubbles);
        input.dispatch_event(&event).unwrap();
    }
    rest().await;
}

#[wasm_bindgen_test]
async fn the_page_becomes_ready_with_six_levers_and_eight_figures() {
    let root = page().await;
    assert_eq!(root.get_attribute("data-state").as_deref(), Some("ready"));
    assert_eq!(root.query_selector_all("[data-lever]").unwrap().length(), 6);
    assert_eq!(root.query_selector_all("[data-kpi]").unwrap().length(), 8);
    assert!(value(&root, "co2_avoided_t") > 0.0);
}

#[wasm_bindgen_test]
async fn a_lever_changes_the_figures_and_undo_brings_them_back() {
    let root = page().await;
    let before = value(&root, "co2_avoided_t");
    move_lever(&root, "energy", 0).await;
    let after = value(&root, "co2_avoided_t");
    assert!(
        after < before,
        "without shared energy less is avoided: {after} against {before}"
    );
    click(&root, ".bar__tools button").await;
    assert_eq!(value(&root, "co2_avoided_t").to_bits(), before.to_bits());
}

#[wasm_bindgen_test]
async fn why_leads_to_ledger_lines_and_sources() {
    let root = page().await;
    click(&root, "[data-kpi=co2_avoided_t] button").await;
    click(&root, "dialog[open] button.bar-row").await;
    assert!(
        root.query_selector("dialog[open] .input-card")
            .unwrap()
            .is_some(),
        "inputs"
    );
    let card = find(&root, "dialog[open] .input-card")
        .text_content()
        .unwrap();
    assert!(card.contains("Source"), "{card}");
    assert!(
        root.query_selector("dialog[open] tbody tr")
            .unwrap()
            .is_some(),
        "ledger lines"
    );
}

#[wasm_bindgen_test]
async fn the_story_gives_the_scenario_back_when_it_ends() {
    let root = page().await;
    move_lever(&root, "mobility", 77).await;
    let own = value(&root, "co2_avoided_t");
    click(&root, ".button--wide").await;
    assert!(
        root.query_selector(".slide").unwrap().is_some(),
        "the story plays"
    );
    click(&root, ".slide__keys button:last-child").await;
    assert_eq!(value(&root, "co2_avoided_t").to_bits(), own.to_bits());
}

async fn choose_language(root: &Element, code: &str) -> HtmlSelectElement {
    let select: HtmlSelectElement = find(root, "select.language").unchecked_into();
    select.set_value(code);
    let event = gloo::utils::document().create_event("Event").unwrap();
    event.init_event_with_bubbles("change", true);
    select.dispatch_event(&event).unwrap();
    rest().await;
    select
}

#[wasm_bindgen_test]
async fn another_language_is_spoken_once_its_texts_are_there() {
    let root = page().await;
    let select = choose_language(&root, "de").await;
    assert_eq!(select.value(), "de");
    assert!(
        root.text_content().unwrap().contains("Geräte"),
        "the lever has its German name"
    );
    choose_language(&root, "fr").await;
}

#[wasm_bindgen_test]
async fn a_language_that_cannot_be_had_leaves_the_page_as_it_is_and_says_so() {
    let root = page().await;
    choose_language(&root, "fr").await;
    let select = choose_language(&root, "lb").await;
    assert_eq!(select.value(), "fr", "the choice goes back");
    let notice = find(&root, "[data-notice=ui-notice-language]");
    let said = notice.text_content().unwrap();
    assert!(said.contains("Lëtzebuergesch"), "{said}");
}

#[wasm_bindgen_test]
fn a_message_of_the_contract_is_read() {
    let change = Change {
        levers: vec![(LeverId::Energy, 80)],
        language: Some(Language::De),
        ..Change::default()
    };
    let set = r#"{"source":"boucle","version":1,"type":"set","levers":{"energy":80},"lang":"de"}"#;
    assert_eq!(read(set), Some(Order::Set(Box::new(change))));
    let get = r#"{"source":"boucle","version":1,"type":"get"}"#;
    assert_eq!(read(get), Some(Order::Get));
}

#[wasm_bindgen_test]
fn messages_that_do_not_fit_are_ignored() {
    let foreign = [
        r#"{"source":"other","version":1,"type":"get"}"#,
        r#"{"source":"boucle","version":2,"type":"get"}"#,
        r#"{"source":"boucle","version":1,"type":"eval","code":"alert(1)"}"#,
        r#"{"source":"boucle","version":1,"type":"set"}"#,
        r#"{"source":"boucle","version":1,"type":"set","levers":{"energy":-1,"turbo":5,"skills":"9"}}"#,
        r#"{"source":"boucle","version":1,"type":"set","scenario":"1.%%%"}"#,
        "[1,2,3]",
        "null",
        "not json",
    ];
    for text in foreign {
        assert_eq!(read(text), None, "{text}");
    }
    let filler = "x".repeat(300_000);
    let long = format!(r#"{{"source":"boucle","version":1,"type":"get","x":"{filler}"}}"#);
    assert_eq!(read(&long), None, "too long to be one of ours");
}
