//! The foot: boundary, privacy, model, and the way to the sources.

use crate::app::context::Context;
use crate::app::simulation::Simulation;
use crate::app::state::{Msg, Panel};
use crate::i18n::Arg;
use yew::prelude::*;

/// The foot, which names the boundary and the model of a simulation.
pub fn foot(app: &Context, simulation: &Simulation) -> Html {
    let year = Arg::Year(simulation.territory().base_year);
    let version = simulation.now.outcome.model;
    html! {
        <footer class="foot">
            <span>{ app.say_with("ui-footer-boundary", &[("year", year)]) }</span>
            <span>{ app.say("ui-footer-private") }</span>
            <span>{ app.say_with("ui-footer-model", &[("version", version.into())]) }</span>
            <button type="button" class="link" onclick={app.sends(Msg::Panel(Some(Panel::About)))}>{ app.say("ui-sources") }</button>
        </footer>
    }
}
