//! The foot: boundary, privacy, model, and the way to the sources.

use crate::app::context::use_app;
use crate::app::simulation::Simulation;
use crate::app::state::{Msg, Panel};
use crate::i18n::Arg;
use yew::prelude::*;

/// The foot.
#[derive(Properties, PartialEq)]
pub struct FootProps {
    /// Whose boundary and model are named.
    pub simulation: Simulation,
}

/// See [`FootProps`].
#[component]
pub fn Foot(props: &FootProps) -> Html {
    let app = use_app();
    let year = Arg::Year(props.simulation.territory().base_year);
    let version = props.simulation.now.outcome.model;
    html! {
        <footer class="foot">
            <span>{ app.say_with("ui-footer-boundary", &[("year", year)]) }</span>
            <span>{ app.say("ui-footer-private") }</span>
            <span>{ app.say_with("ui-footer-model", &[("version", version.into())]) }</span>
            <button type="button" class="link" onclick={app.sends(Msg::Panel(Some(Panel::About)))}>{ app.say("ui-sources") }</button>
        </footer>
    }
}
