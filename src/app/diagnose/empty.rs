//! A territory without anybody: the ways to begin.

use super::grid::record;
use super::territories::{KinFields, KinRow, kin_of};
use crate::app::browser;
use crate::app::context::use_app;
use crate::app::state::{Msg, Panel, State, View};
use crate::app::widgets::icon;
use crate::book::{Book, founded};
use crate::model::Territory;
use std::rc::Rc;
use yew::prelude::*;

/// A state whose territory is empty.
#[derive(Properties, PartialEq)]
pub struct EmptyProps {
    /// The state.
    pub state: State,
}

/// True when nobody is there, and nothing has been typed that could become somebody.
pub fn is_empty(state: &State) -> bool {
    let book = state.records.book();
    book.territory().actors.is_empty() && book.pending().is_empty()
}

/// See [`EmptyProps`].
#[component]
pub fn Empty(props: &EmptyProps) -> Html {
    let app = use_app();
    let kin = use_state(Vec::<KinRow>::new);
    let onkin = {
        let kin = kin.setter();
        Callback::from(move |next: Vec<KinRow>| kin.set(next))
    };
    let total: usize = kin.iter().map(|(_, count, _)| count).sum();
    let onsubmit = {
        let (app, kin, state) = (app.clone(), kin.clone(), props.state.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let book = state.records.book();
            let here = book.territory();
            let new = founded(
                &here.id,
                "",
                here.country,
                here.scale,
                here.base_year,
                &kin_of(&app, &kin),
            );
            let full = Territory {
                actors: new.actors,
                ..(**here).clone()
            };
            let full = Book::with(Rc::new(full), Rc::clone(book.pending()));
            record(&app, &state.place, full);
            app.send(Msg::View(View::Companies));
            browser::focus_soon("grid-cell");
        })
    };
    let onpaste = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| {
            app.send(Msg::View(View::Companies));
            browser::focus_soon("grid-cell");
        })
    };
    html! {
        <section class="empty" aria-labelledby="empty-title">
            <h2 id="empty-title">{ app.say("empty-title") }</h2>
            <div class="empty__ways">
                <form class="new-territory" data-begin="kin" {onsubmit}>
                    <h3>{ app.say("empty-kin") }</h3>
                    <p class="quiet small">{ app.say("empty-kin-help") }</p>
                    <KinFields kin={(*kin).clone()} {onkin} />
                    <button type="submit" class="button button--main" disabled={total == 0}>{ icon("add") }{ app.say_with("empty-kin-add", &[("count", (total as f64).into())]) }</button>
                </form>
                <div>
                    <h3>{ app.say("empty-paste") }</h3>
                    <p class="quiet small">{ app.say("empty-paste-help") }</p>
                    <button type="button" class="button" data-begin="paste" onclick={onpaste}>{ app.say("empty-paste-go") }</button>
                </div>
                <div>
                    <h3>{ app.say("empty-import") }</h3>
                    <p class="quiet small">{ app.say("empty-import-help") }</p>
                    <button type="button" class="button" data-begin="import" onclick={app.sends(Msg::Panel(Some(Panel::Survey)))}>{ icon("open") }{ app.say("empty-import-go") }</button>
                </div>
            </div>
        </section>
    }
}
