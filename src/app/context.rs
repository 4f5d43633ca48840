//! What every part of the page needs: how to change the state, and how to speak.

use super::state::{Msg, State};
use crate::i18n::{Arg, Language, Piece, Texts, emphasis};
use yew::prelude::*;

/// Dispatcher and texts.
#[derive(Clone, PartialEq)]
pub struct Context {
    dispatcher: UseReducerDispatcher<State>,
    /// Texts of the chosen language.
    pub texts: Texts,
}

impl Context {
    /// Joins the two.
    pub fn new(dispatcher: UseReducerDispatcher<State>, texts: Texts) -> Self {
        Self { dispatcher, texts }
    }

    /// Sends a message to the state.
    pub fn send(&self, message: Msg) {
        self.dispatcher.dispatch(message);
    }

    /// A callback that sends a message whatever the event.
    pub fn sends<Event: 'static>(&self, message: Msg) -> Callback<Event> {
        let dispatcher = self.dispatcher.clone();
        Callback::from(move |_| dispatcher.dispatch(message.clone()))
    }

    /// A text.
    pub fn say(&self, key: &str) -> String {
        self.texts.say(key)
    }

    /// A text with arguments.
    pub fn say_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.texts.say_with(key, args)
    }

    /// Language of the texts.
    pub fn language(&self) -> Language {
        self.texts.language()
    }
}

/// The context of the page.
#[hook]
pub fn use_app() -> Context {
    use_context::<Context>().expect("every part of the page stands inside the provider of `App`")
}

/// A text with its stressed words set strong.
pub fn stressed(text: &str) -> Html {
    let piece = |Piece { text, strong }: Piece| {
        if strong {
            html! { <strong>{ text }</strong> }
        } else {
            html! { { text } }
        }
    };
    emphasis(text).into_iter().map(piece).collect()
}
