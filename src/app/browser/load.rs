//! Files of the page that its first load leaves out: the texts of a language, the sources of the figures.

use crate::catalog::take_sources;
use crate::i18n::{Language, Texts};
use js_sys::Promise;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Fetches a file beside the page, once; given by `boot.js`, which asks for the first language before the program is there.
    #[wasm_bindgen(js_namespace = globalThis, js_name = boucleFile, catch)]
    fn boucle_file(name: &str) -> Result<Promise, JsValue>;
}

/// Fetches a file of the page as text; `None` when it cannot be had.
fn load(name: &str, done: impl FnOnce(Option<String>) + 'static) {
    let file = boucle_file(name);
    yew::platform::spawn_local(async move {
        let text = match file {
            Ok(file) => js_sys::futures::JsFuture::from(file).await.ok(),
            Err(_) => None,
        };
        done(text.and_then(|text| text.as_string()));
    });
}

/// Fetches the sources of the figures; false when they cannot be had.
pub fn load_sources(done: impl FnOnce(bool) + 'static) {
    load("sources.csv", move |text| {
        done(text.is_some_and(|text| take_sources(&text)));
    });
}

/// Fetches the texts of a language for the first screen; `None` when they cannot be had.
pub fn load_texts(language: Language, done: impl FnOnce(Option<Texts>) + 'static) {
    load_words(language, "", done);
}

/// Fetches the texts that a language keeps for one page, such as `.reality`; `None` when they cannot be had.
pub fn load_words(language: Language, page: &str, done: impl FnOnce(Option<Texts>) + 'static) {
    load(
        &format!("i18n/{}{page}.ftl", language.code()),
        move |text| {
            done(text.map(|text| Texts::read(language, &text)));
        },
    );
}

/// Fetches the rest of the texts of a language; `None` when they cannot be had.
pub fn load_later_texts(texts: Texts, done: impl FnOnce(Option<Texts>) + 'static) {
    let name = format!("i18n/{}.later.ftl", texts.language().code());
    load(&name, move |text| {
        done(text.map(|text| texts.with_later(&text)));
    });
}
