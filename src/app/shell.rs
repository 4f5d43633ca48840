//! The simulator: bar, key figures, sentence, levers and picture.

mod bar;
mod foot;
mod language;
mod menu;
mod notices;

pub use bar::scenario_words;
pub use notices::Notices;

use super::context::use_app;
use super::figures::{Figures, Sentence};
use super::levers::Levers;
use super::panels::Panels;
use super::pictures::Pictures;
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
#[component]
pub fn Full(props: &PageProps) -> Html {
    let app = use_app();
    let PageProps { state, simulation } = props;
    let work = if state.detail.is_some() {
        "work work--detail"
    } else {
        "work"
    };
    html! {
        <>
            <a class="skip" href="#levers" onclick={skip()}>{ app.say("ui-skip") }</a>
            <div class="page">
                <bar::Bar state={state.clone()} simulation={simulation.clone()} />
                <Notices notices={state.notices.clone()} />
                <main class="page__main">
                    <Figures simulation={simulation.clone()} />
                    <Sentence simulation={simulation.clone()} />
                    <div class={work}>
                        <Levers simulation={simulation.clone()} shown={LeverId::ALL.to_vec()} detail={state.detail} detailed=true />
                        <Pictures state={state.clone()} simulation={simulation.clone()} />
                    </div>
                </main>
                <foot::Foot simulation={simulation.clone()} />
            </div>
            <Panels state={state.clone()} simulation={simulation.clone()} />
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
