//! Tabs: one stop of the Tab key, arrow keys move between them.

use crate::app::browser;
use yew::prelude::*;

/// Tabs.
pub struct Tabs {
    /// Accessible name of the whole.
    pub label: String,
    /// Id and name of each tab; the panel has the id `panel-<id>`.
    pub choices: Vec<(&'static str, String)>,
    /// Id of the chosen one.
    pub chosen: &'static str,
    /// Called with the position of the tab to show.
    pub onchoose: Callback<usize>,
}

/// See [`Tabs`].
pub fn tabs(props: &Tabs) -> Html {
    let ids: Vec<&'static str> = props.choices.iter().map(|(id, _)| *id).collect();
    let chosen = ids.iter().position(|id| *id == props.chosen).unwrap_or(0);
    let onchoose = props.onchoose.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let last = ids.len().saturating_sub(1);
        let next = match event.key().as_str() {
            "ArrowRight" => (chosen + 1) % ids.len().max(1),
            "ArrowLeft" => chosen.checked_sub(1).unwrap_or(last),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        onchoose.emit(next);
        if let Some(id) = ids.get(next) {
            browser::focus(&format!("tab-{id}"));
        }
    });
    html! {
        <div class="tabs" role="tablist" aria-label={props.label.clone()} {onkeydown}>
            for (index, (id, name)) in props.choices.iter().enumerate() {
                <button key={*id} type="button" role="tab" id={format!("tab-{id}")} aria-controls={(index == chosen).then(|| format!("panel-{id}"))}
                    aria-selected={(index == chosen).to_string()} tabindex={if index == chosen { "0" } else { "-1" }}
                    onclick={props.onchoose.reform(move |_: MouseEvent| index)}>{ name }</button>
            }
        </div>
    }
}
