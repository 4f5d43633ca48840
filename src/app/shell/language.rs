//! The choice of the language: in the bar, or in the menu where the bar is short.

use crate::app::context::use_app;
use crate::app::state::Msg;
use crate::i18n::Language;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The languages, each by its own name.
#[component]
pub fn LanguageChoice() -> Html {
    let app = use_app();
    let sender = app.clone();
    let onchange = Callback::from(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        if let Some(language) = Language::parse(&select.value()) {
            sender.send(Msg::Speak(language));
        }
    });
    html! {
        <select class="field language" aria-label={app.say("ui-language")} {onchange}>
            for language in Language::ALL {
                <option value={language.code()} lang={language.code()} selected={language == app.language()}>{ language.own_name() }</option>
            }
        </select>
    }
}
