//! The choice of the language: in the bar, or in the menu where the bar is short.

use crate::app::context::use_app;
use crate::i18n::Language;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The choice of the language.
#[derive(Properties, PartialEq)]
pub struct LanguageChoiceProps {
    /// Codes instead of names, where there is little room.
    #[prop_or_default]
    pub short: bool,
}

/// The languages, each by its own name.
#[component]
pub fn LanguageChoice(props: &LanguageChoiceProps) -> Html {
    let app = use_app();
    let node = use_node_ref();
    // A choice that the reader made once no longer follows the attributes of its options.
    use_effect_with((app.language(), node.clone()), |(language, node)| {
        if let Some(select) = node.cast::<HtmlSelectElement>() {
            select.set_value(language.code());
        }
    });
    let sender = app.clone();
    let onchange = Callback::from(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        let present = sender.language();
        if let Some(language) = Language::parse(&select.value()) {
            sender.speak(language, move || select.set_value(present.code()));
        }
    });
    html! {
        <select ref={node} class="field language" aria-label={app.say("ui-language")} {onchange}>
            for language in Language::ALL {
                <option value={language.code()} lang={language.code()} title={language.own_name()} selected={language == app.language()}>{ if props.short { language.code().to_ascii_uppercase() } else { language.own_name().to_owned() } }</option>
            }
        </select>
    }
}
