//! How far a long piece of work is, and the way to end it; shown once the reader wants to know.

use crate::app::context::use_app;
use crate::app::ranges::use_lateness;
use yew::prelude::*;

/// Work under way.
#[derive(Properties, PartialEq)]
pub struct ProgressProps {
    /// What is computed, in words.
    pub name: String,
    /// Share that is done, 0 to 1.
    pub share: f64,
    /// Called when the reader ends it.
    pub oncancel: Callback<()>,
}

/// See [`ProgressProps`].
#[component]
pub fn Progress(props: &ProgressProps) -> Html {
    let app = use_app();
    let late = use_lateness(true);
    let cancel = props.oncancel.reform(|_: MouseEvent| ());
    let percent = app.texts.percent(props.share, 0);
    html! {
        <p class="progress">
            { &props.name }
            if late {
                { " " }
                <progress aria-label={props.name.clone()} max="1" value={props.share.to_string()}></progress>
                { " " }{ percent }{ " " }
                <button type="button" class="link" onclick={cancel}>{ app.say("ui-cancel") }</button>
            }
        </p>
    }
}
