//! The reader's own territories, kept by the browser.

use super::{entry, said, settle};
use crate::app::context::use_app;
use crate::app::files;
use crate::app::kept::{self, Entry};
use crate::app::shell::problem_words;
use crate::app::state::{Msg, Place};
use crate::model::Problem;
use crate::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// The list of own territories.
#[derive(Properties, PartialEq)]
pub struct OwnProps {
    /// Id of the territory on the screen.
    pub here: String,
}

/// See [`OwnProps`].
#[component]
pub fn Own(props: &OwnProps) -> Html {
    let app = use_app();
    let entries = use_state(kept::entries);
    // The one about to go, until the reader says yes or no.
    let doomed = use_state(|| None::<String>);
    // Why one of them cannot be read.
    let problem = use_state(|| None::<Problem>);
    if entries.is_empty() {
        return html! { <p class="quiet small">{ app.say("territories-none") }</p> };
    }
    let item = |one: &Entry| {
        let name = one.name.in_language(app.language().code()).to_owned();
        let open = {
            let (app, id, name) = (app.clone(), one.id.clone(), name.clone());
            let problem = problem.setter();
            Callback::from(move |_: MouseEvent| match kept::open(&id, &name) {
                Ok(book) => {
                    let scenario = kept::scenario(&id);
                    settle(
                        &app,
                        Place::shared(Rc::clone(book.territory())),
                        scenario.unwrap_or_else(|| Scenario::example(&id)),
                    );
                }
                Err(why) => problem.set(Some(why)),
            })
        };
        let save = {
            let (app, id, name) = (app.clone(), one.id.clone(), name.clone());
            let problem = problem.setter();
            Callback::from(move |_: MouseEvent| match kept::open(&id, &name) {
                Ok(book) => files::save_territory(&app, &book),
                Err(why) => problem.set(Some(why)),
            })
        };
        let ask = {
            let (doomed, id) = (doomed.setter(), one.id.clone());
            Callback::from(move |_: MouseEvent| doomed.set(Some(id.clone())))
        };
        let named = |key: &str| app.say_with(key, &[("name", name.clone().into())]);
        html! {
            <div key={one.id.clone()} class="territories__own">
                { entry(&app, &one.name, None, one.actors, (one.id == props.here, open)) }
                <button type="button" class="link" aria-label={named("territory-save-named")} onclick={save}>{ app.say("territory-save") }</button>
                <button type="button" class="link" aria-label={named("territory-delete-named")} onclick={ask}>{ app.say("territory-delete") }</button>
            </div>
        }
    };
    let question = doomed
        .as_ref()
        .and_then(|id| entries.iter().find(|one| one.id == *id));
    let delete = question.map(|one| {
        let name = one.name.in_language(app.language().code()).to_owned();
        let yes = {
            let (app, entries, doomed) = (app.clone(), entries.setter(), doomed.setter());
            let (id, name) = (one.id.clone(), name.clone());
            let open = id == props.here;
            Callback::from(move |_: MouseEvent| {
                // The page would keep it again: it leaves first.
                if let Some(place) = open.then(|| Place::preset(Place::DEFAULT)).flatten() {
                    let example = Scenario::example(place.id());
                    app.send(Msg::Settle(place, Box::new(example)));
                }
                kept::delete(&id);
                entries.set(kept::entries());
                doomed.set(None);
                app.send(said("ui-notice-territory-deleted", &name));
            })
        };
        let no = {
            let doomed = doomed.setter();
            Callback::from(move |_: MouseEvent| doomed.set(None))
        };
        html! {
            <p class="territories__question" role="alert">
                { app.say_with("territory-delete-question", &[("name", name.into())]) }
                <button type="button" class="button button--bad" onclick={yes}>{ app.say("territory-delete-yes") }</button>
                <button type="button" class="button" onclick={no}>{ app.say("ui-cancel") }</button>
            </p>
        }
    });
    html! { <><ul class="territories__list">for one in entries.iter() { { item(one) } }</ul>{ delete.unwrap_or_default() }
        if let Some(problem) = &*problem { <p role="alert" class="territories__question">{ problem_words(&app, problem) }</p> }
    </> }
}
