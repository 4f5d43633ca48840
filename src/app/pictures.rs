//! The pictures: flows through the territory, and figures over time. Each states its finding, has its table behind it and can be saved.

mod chart;
mod export;
mod findings;
mod flows;
mod sankey;
mod time;
mod warnings;

pub use chart::TimeChart;
pub use flows::{FlowsPicture, drawing_of};
pub use sankey::Sankey;
pub use time::TimePicture;

use super::context::use_app;
use super::simulation::Simulation;
use super::state::{Msg, PictureId, State};
use super::widgets::Tabs;
use yew::prelude::*;

/// Pictures of a simulation.
#[derive(Properties, PartialEq)]
pub struct PicturesProps {
    /// Which picture and measure.
    pub state: State,
    /// What it draws.
    pub simulation: Simulation,
}

/// See [`PicturesProps`].
#[component]
pub fn Pictures(props: &PicturesProps) -> Html {
    let app = use_app();
    let chosen = props.state.picture.code();
    let tabs = PictureId::ALL.map(|picture| {
        (
            picture.code(),
            app.say(&format!("picture-{}", picture.code())),
        )
    });
    let sender = app.clone();
    let onchoose = Callback::from(move |index: usize| {
        if let Some(picture) = PictureId::ALL.get(index) {
            sender.send(Msg::Picture(*picture));
        }
    });
    html! {
        <section class="pictures card" aria-label={app.say("ui-pictures")}>
            <Tabs label={app.say("ui-pictures")} tabs={tabs.to_vec()} {chosen} {onchoose} />
            <div role="tabpanel" id={format!("panel-{chosen}")} aria-labelledby={format!("tab-{chosen}")}>
                { picture(props) }
            </div>
            <warnings::Warnings simulation={props.simulation.clone()} />
        </section>
    }
}

fn picture(props: &PicturesProps) -> Html {
    let simulation = props.simulation.clone();
    match props.state.picture {
        PictureId::Flows => html! { <FlowsPicture {simulation} measure={props.state.measure} /> },
        PictureId::Time => html! { <TimePicture {simulation} /> },
    }
}
