//! The story on a projector: four steps, each a scenario, a picture, one large figure and a sentence.

mod keys;
mod slide;
mod story;

use super::context::use_app;
use super::shell::PageProps;
use slide::Slide;
use yew::prelude::*;

/// The presentation. The scenario on the screen is that of the step until the speaker moves a lever.
#[component]
pub fn Present(props: &PageProps) -> Html {
    let app = use_app();
    let PageProps { state, simulation } = props;
    keys::use_keys(&app, state);
    story::use_story(&app, state);
    html! { <Slide state={state.clone()} simulation={simulation.clone()} /> }
}
