//! The levers of the first screen, and behind each the actions of its group.

mod action;
mod action_detail;
mod actions;
mod lever;
mod mobilisation;
mod parameters;
mod slider;

pub use lever::{Reach, lever};

use super::context::Context;
use super::simulation::Simulation;
use super::state::Msg;
use super::widgets::icon;
use crate::scenario::{Edit, LeverId, Levers as Positions, Scenario};
use yew::prelude::*;

/// Which levers are shown, and how.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// Which.
    pub levers: &'a [LeverId],
    /// Lever whose actions are shown.
    pub detail: Option<LeverId>,
    /// Whether the actions of a group can be reached from here.
    pub detailed: bool,
}

/// Levers of a simulation.
pub fn levers(app: &Context, simulation: &Simulation, shown: Shown) -> Html {
    html! {
        <section class="levers card" id="levers" aria-labelledby="levers-title" tabindex="-1">
            <header class="levers__head">
                <h2 id="levers-title">{ app.say("ui-levers") }</h2>
                <p>{ app.say("ui-levers-help") }</p>
            </header>
            for id in shown.levers.iter().copied() {
                { lever(app, id, simulation, Reach { detailed: shown.detailed, open: shown.detail == Some(id) }) }
            }
            if shown.detailed { { all_levers(app, simulation) } }
        </section>
    }
}

/// Puts all levers at their marks or at zero, as one change.
fn all_levers(app: &Context, simulation: &Simulation) -> Html {
    let scenario = &simulation.scenario;
    let set = |levers: Positions, sign: &str, key: &str| {
        let next = Scenario {
            levers,
            ..(**scenario).clone()
        };
        let disabled = scenario.levers == levers;
        html! {
            <button type="button" class="button button--quiet" {disabled} onclick={app.sends(Msg::Edit(Edit::Replace(Box::new(next))))}>
                { icon(sign) }{ app.say(key) }
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
