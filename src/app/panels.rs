//! Dialogs: why a number is what it is, assumptions, data and method, sharing.

mod about;
mod settings;
mod share;
mod why;
mod why_action;
mod why_parts;

use super::context::use_app;
use super::simulation::Simulation;
use super::state::{Msg, Panel, State};
use super::widgets::{Dialog, Shape};
use yew::prelude::*;

/// The open dialog, if there is one.
#[derive(Properties, PartialEq)]
pub struct PanelsProps {
    /// Which dialog.
    pub state: State,
    /// What it speaks about.
    pub simulation: Simulation,
}

/// See [`PanelsProps`].
#[component]
pub fn Panels(props: &PanelsProps) -> Html {
    let app = use_app();
    let Some(panel) = props.state.panel else {
        return Html::default();
    };
    let simulation = props.simulation.clone();
    let (title, shape, content) = match panel {
        Panel::Why(kpi) => (
            "why-title",
            Shape::Sheet,
            html! { <why::Why {kpi} {simulation} /> },
        ),
        Panel::WhyAction(kpi, action) => (
            "why-title",
            Shape::Sheet,
            html! { <why_action::WhyAction {kpi} {action} {simulation} /> },
        ),
        Panel::Settings => (
            "ui-settings",
            Shape::Sheet,
            html! { <settings::Settings {simulation} /> },
        ),
        Panel::About => (
            "ui-sources",
            Shape::Sheet,
            html! { <about::About {simulation} /> },
        ),
        Panel::Share => (
            "ui-share-title",
            Shape::Modal,
            html! { <share::Share {simulation} levers={props.state.levers.clone()} /> },
        ),
    };
    html! { <Dialog title={app.say(title)} {shape} onclose={app.sends(Msg::Panel(None))}>{ content }</Dialog> }
}
