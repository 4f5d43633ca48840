//! What can be done with the territory on the screen.

use crate::app::context::Context;
use crate::app::files;
use crate::app::state::{Msg, Panel, State};
use crate::app::widgets::icon;
use yew::prelude::*;

/// The buttons.
pub fn actions(app: &Context, state: &State) -> Html {
    let save = {
        let (app, book) = (app.clone(), state.records.book().clone());
        Callback::from(move |_: MouseEvent| files::save_territory(&app, &book))
    };
    html! {
        <div class="diagnosis__actions">
            <button type="button" class="button" onclick={app.sends(Msg::Panel(Some(Panel::Territories)))}>{ icon("open") }{ app.say("territories-title") }</button>
            <button type="button" class="button" onclick={save}>{ icon("save") }{ app.say("territory-save") }</button>
            <button type="button" class="button button--main" onclick={app.sends(Msg::Panel(Some(Panel::Survey)))}>{ icon("add") }{ app.say("survey-title") }</button>
        </div>
    }
}
