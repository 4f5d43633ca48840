//! What stands behind the first screen: shown once its texts and its styles have been fetched.

use crate::app::browser;
use crate::app::context::use_app;
use yew::prelude::*;

/// A part of the page that speaks with texts of its own.
#[derive(Properties, PartialEq)]
pub struct LaterProps {
    /// The part.
    pub children: Html,
}

/// See [`LaterProps`].
#[component]
pub fn Later(props: &LaterProps) -> Html {
    let app = use_app();
    let refused = use_state_eq(|| false);
    let settled = use_state_eq(browser::is_settled);
    let whole = app.texts.is_whole();
    {
        let settled = settled.setter();
        use_effect_with((), move |()| {
            browser::when_settled(move || settled.set(true));
        });
    }
    {
        let (app, refused) = (app.clone(), refused.setter());
        use_effect_with((app.language(), whole), move |(_, whole)| {
            refused.set(false);
            if !whole {
                app.speak_wholly(move || refused.set(true));
            }
        });
    }
    if whole && *settled {
        return props.children.clone();
    }
    let key = if *refused {
        "ui-texts-missing"
    } else {
        "ui-loading"
    };
    html! { <p class="quiet" role="status">{ app.say(key) }</p> }
}
