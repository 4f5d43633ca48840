//! The levers of the first screen, and behind each the actions of its group.

mod action;
mod action_detail;
mod actions;
mod lever;
mod slider;

pub use lever::Lever;

use super::context::use_app;
use super::simulation::Simulation;
use super::state::Msg;
use super::widgets::Icon;
use crate::scenario::{Edit, LeverId, Levers as Positions, Scenario};
use yew::prelude::*;

/// Levers of a simulation.
#[derive(Properties, PartialEq)]
pub struct LeversProps {
    /// What they move.
    pub simulation: Simulation,
    /// Which are shown.
    pub shown: Vec<LeverId>,
    /// Lever whose actions are shown.
    #[prop_or_default]
    pub detail: Option<LeverId>,
    /// Whether the actions of a group can be reached from here.
    #[prop_or_default]
    pub detailed: bool,
}

/// See [`LeversProps`].
#[component]
pub fn Levers(props: &LeversProps) -> Html {
    let app = use_app();
    html! {
        <section class="levers card" id="levers" aria-labelledby="levers-title" tabindex="-1">
            <header class="levers__head">
                <h2 id="levers-title">{ app.say("ui-levers") }</h2>
                <p>{ app.say("ui-levers-help") }</p>
            </header>
            for lever in props.shown.iter().copied() {
                <Lever key={lever.id()} {lever} simulation={props.simulation.clone()} detailed={props.detailed} open={props.detail == Some(lever)} />
            }
            if props.detailed { <AllLevers simulation={props.simulation.clone()} shown={props.shown.clone()} /> }
        </section>
    }
}

/// Puts all levers at their marks or at zero, as one change.
#[component]
fn AllLevers(props: &LeversProps) -> Html {
    let app = use_app();
    let scenario = &props.simulation.scenario;
    let set = |levers: Positions, icon: &'static str, key: &str| {
        let next = Scenario {
            levers,
            ..(**scenario).clone()
        };
        let disabled = scenario.levers == levers;
        html! {
            <button type="button" class="button button--quiet" {disabled} onclick={app.sends(Msg::Edit(Edit::Replace(Box::new(next))))}>
                <Icon name={icon} />{ app.say(key) }
            </button>
        }
    };
    html! {
        <div class="levers__all">
            { set(Positions::EXAMPLE, "reset", "levers-reset") }
            { set(Positions::default(), "zero", "levers-zero") }
        </div>
    }
}
