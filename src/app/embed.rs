//! The page as a frame of another page: few levers, three figures, one picture, and the way to the whole.

mod talk;

use super::address::share_link;
use super::browser;
use super::context::{Context, use_app};
use super::figures::{Sentence, embedded_figures};
use super::levers::{Shown, levers};
use super::panels::panels;
use super::pictures::{AccountsPicture, ExchangesPicture, FlowsPicture, TimePicture};
use super::shell::{PageProps, notices};
use super::simulation::Simulation;
use super::state::{PictureId, State};
use super::widgets::{Later, logo};
use yew::prelude::*;

/// The embedded page.
#[component]
pub fn Embed(props: &PageProps) -> Html {
    let app = use_app();
    let PageProps { state, simulation } = props;
    let node = use_node_ref();
    browser::use_height_messages(&node);
    talk::use_talk(&app, simulation);
    html! {
        <>
            <div class="embed" ref={node}>
                { notices(&app, &state.notices) }
                <main>
                    { embedded_figures(&app, simulation) }
                    <Sentence simulation={simulation.clone()} />
                    <div class="work">
                        { levers(&app, simulation, Shown { levers: &state.levers, detail: None, detailed: false }) }
                        <section class="pictures" aria-label={app.say("ui-pictures")}>{ picture(state, simulation) }</section>
                    </div>
                </main>
                { foot(&app, simulation) }
            </div>
            if state.panel.is_some() { { panels(&app, state, simulation) } }
        </>
    }
}

fn picture(state: &State, simulation: &Simulation) -> Html {
    let simulation = simulation.clone();
    match state.picture {
        PictureId::Flows => {
            html! { <FlowsPicture {simulation} measure={state.measure} plain=true /> }
        }
        PictureId::Exchanges => {
            html! { <Later><ExchangesPicture {simulation} plain=true /></Later> }
        }
        // A frame draws nothing by chance: its visitors see the bands instead.
        PictureId::Time | PictureId::Uncertainty => {
            html! { <TimePicture {simulation} plain=true /> }
        }
        PictureId::Accounts => html! { <Later><AccountsPicture {simulation} plain=true /></Later> },
    }
}

/// Whose page this is, and the same scenario in the whole of it.
fn foot(app: &Context, simulation: &Simulation) -> Html {
    let name = simulation.territory_name(app);
    html! {
        <footer class="embed__foot">
            { logo() }<h1>{ format!("{} · {name}", app.say("ui-name")) }</h1>
            <span>{ app.say("ui-illustrative") }</span>
            <a href={share_link(&simulation.scenario)} target="_blank" rel="noopener">
                { app.say("ui-embed-full") }<span class="hidden-text">{ format!(" ({})", app.say("ui-embed-new-window")) }</span>
            </a>
        </footer>
    }
}
