//! The pictures: flows through the territory, and figures over time. Each states its finding, has its table behind it and can be saved.

mod accounts;
mod chart;
mod exchanges;
mod export;
mod findings;
mod flows;
mod sankey;
mod time;
mod uncertainty;
mod warnings;

pub use accounts::AccountsPicture;
pub use chart::TimeChart;
pub use exchanges::{ExchangesPicture, exchanged, pair_item};
pub use export::{Behind, LazyTable, TableFile};
pub use flows::{FlowsPicture, drawing_of, format_of};
pub use sankey::Sankey;
pub use time::TimePicture;
pub use uncertainty::UncertaintyPicture;
pub use warnings::words as warning_words;

use super::context::Context;
use super::simulation::Simulation;
use super::state::{Msg, PictureId, State};
use super::widgets::{Later, Tabs, tabs};
use yew::prelude::*;

/// Pictures of a simulation.
pub fn pictures(app: &Context, state: &State, simulation: &Simulation) -> Html {
    let chosen = state.picture.code();
    let names = PictureId::ALL.map(|picture| {
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
    let choice = Tabs {
        label: app.say("ui-pictures"),
        choices: names.to_vec(),
        chosen,
        onchoose,
    };
    html! {
        <section class="pictures card" aria-label={app.say("ui-pictures")}>
            { tabs(&choice) }
            <div role="tabpanel" id={format!("panel-{chosen}")} aria-labelledby={format!("tab-{chosen}")}>
                { picture(state, simulation.clone()) }
            </div>
            { warnings::warnings(app, simulation) }
        </section>
    }
}

fn picture(state: &State, simulation: Simulation) -> Html {
    match state.picture {
        PictureId::Flows => html! { <FlowsPicture {simulation} measure={state.measure} /> },
        PictureId::Exchanges => html! { <Later><ExchangesPicture {simulation} /></Later> },
        PictureId::Time => html! { <TimePicture {simulation} /> },
        PictureId::Accounts => html! { <Later><AccountsPicture {simulation} /></Later> },
        PictureId::Uncertainty => html! { <Later><UncertaintyPicture {simulation} /></Later> },
    }
}
