//! The simulator: bar, key figures, sentence, levers and picture.

mod bar;
mod foot;
mod language;
mod menu;
mod notices;
mod stages;

pub use bar::{bar, scenario_words};
pub use notices::{notices, problem_words};
pub use stages::stages;

use super::context::Context;
use super::figures::{Sentence, figures};
use super::levers::{Shown, levers};
use super::panels::panels;
use super::pictures::pictures;
use super::ranges::RangesLine;
use super::simulation::Simulation;
use super::state::State;
use crate::scenario::LeverId;
use yew::prelude::*;

/// What a page shows.
#[derive(Properties, PartialEq)]
pub struct PageProps {
    /// State.
    pub state: State,
    /// Answer to its scenario.
    pub simulation: Simulation,
}

/// The simulator.
pub fn full(app: &Context, state: &State, simulation: &Simulation) -> Html {
    let work = if state.detail.is_some() {
        "work work--detail"
    } else {
        "work"
    };
    let shown = Shown {
        levers: &LeverId::ALL,
        detail: state.detail,
        detailed: true,
    };
    html! {
        <>
            <a class="skip" href="#levers" onclick={skip()}>{ app.say("ui-skip") }</a>
            <div class="page">
                { bar::bar(app, state) }
                { stages::stages(app, state) }
                { notices(app, &state.notices) }
                <main class="page__main">
                    { figures(app, simulation) }
                    <Sentence simulation={simulation.clone()} />
                    <RangesLine />
                    <div class={work}>
                        { levers(app, simulation, shown) }
                        { pictures(app, state, simulation) }
                    </div>
                </main>
                { foot::foot(app, simulation) }
            </div>
            if state.panel.is_some() { { panels(app, state, simulation) } }
        </>
    }
}

/// Moves the focus without touching the fragment: it carries the scenario.
fn skip() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        event.prevent_default();
        super::browser::focus("levers");
    })
}
