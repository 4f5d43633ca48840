//! What every part of the page needs: how to change the state, and how to speak.

use super::browser;
use super::state::{Msg, Notice, State};
use crate::i18n::{Arg, Language, Piece, Texts, emphasis};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Dispatcher and texts.
#[derive(Clone, PartialEq)]
pub struct Context {
    dispatcher: UseReducerDispatcher<State>,
    /// Texts of the chosen language.
    pub texts: Texts,
    /// Language that was asked for last; its texts may still be on their way.
    wanted: Rc<RefCell<Language>>,
}

impl Context {
    /// Joins them.
    pub fn new(
        dispatcher: UseReducerDispatcher<State>,
        texts: Texts,
        wanted: Rc<RefCell<Language>>,
    ) -> Self {
        Self {
            dispatcher,
            texts,
            wanted,
        }
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

    /// Changes the language once its texts are there. When they cannot be had the language stays, a notice says so, and
    /// `refused` is called.
    pub fn speak(&self, language: Language, refused: impl FnOnce() + 'static) {
        *self.wanted.borrow_mut() = language;
        let app = self.clone();
        browser::load_texts(language, move |texts| {
            if *app.wanted.borrow() != language {
                return;
            }
            if let Some(texts) = texts {
                app.send(Msg::Speak(texts));
            } else {
                app.send(Msg::Tell(Notice::of_language(language)));
                refused();
            }
        });
    }

    /// Fetches the texts that the first screen does without; `refused` is called when they cannot be had.
    pub fn speak_wholly(&self, refused: impl FnOnce() + 'static) {
        let app = self.clone();
        browser::load_later_texts(self.texts.clone(), move |texts| match texts {
            // Another language may have been chosen in the meantime.
            Some(texts) if *app.wanted.borrow() == texts.language() => app.send(Msg::Speak(texts)),
            Some(_) => {}
            None => refused(),
        });
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
