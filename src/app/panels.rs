//! Dialogs: why a number is what it is, assumptions, data and method, sharing.

mod about;
mod report;
mod settings;
mod share;
mod why;
mod why_action;
mod why_parts;

pub use why_parts::{figure_card, lever_class, sources_state, use_sources};

use super::context::Context;
use super::diagnose::{SurveyDialog, Territories};
use super::reality::CheckedReality;
use super::simulation::Simulation;
use super::state::{Msg, Panel, State};
use super::widgets::{Dialog, Later, Shape};
use yew::prelude::*;

/// The open dialog, if there is one; called only then, so that it can come after the first picture.
pub fn panels(app: &Context, state: &State, simulation: &Simulation) -> Html {
    let Some(panel) = state.panel else {
        return Html::default();
    };
    let (title, shape, content) = match panel {
        Panel::Why(kpi) => (
            "why-title",
            Shape::Sheet,
            html! { <why::Why {kpi} simulation={simulation.clone()} /> },
        ),
        Panel::WhyAction(kpi, action) => (
            "why-title",
            Shape::Sheet,
            html! { <why_action::WhyAction {kpi} {action} simulation={simulation.clone()} /> },
        ),
        Panel::Settings => (
            "ui-settings",
            Shape::Sheet,
            html! { <settings::Settings simulation={simulation.clone()} /> },
        ),
        Panel::Reality => ("ui-reality", Shape::Sheet, html! { <CheckedReality /> }),
        Panel::Territories | Panel::Survey => return own_dialog(app, state, panel),
        Panel::About => ("ui-sources", Shape::Sheet, about::about(app, simulation)),
        Panel::Share => (
            "ui-share-title",
            Shape::Modal,
            share::share(app, simulation, &state.levers),
        ),
    };
    html! { <Dialog title={app.say(title)} {shape} onclose={app.sends(Msg::Panel(None))}><Later>{ content }</Later></Dialog> }
}

/// A dialog that needs no answer to a scenario.
pub fn own_dialog(app: &Context, state: &State, panel: Panel) -> Html {
    let state = state.clone();
    let (title, content) = match panel {
        Panel::Survey => ("survey-title", html! { <SurveyDialog {state} /> }),
        _ => ("territories-title", html! { <Territories {state} /> }),
    };
    html! {
        <Dialog title={app.say(title)} shape={Shape::Modal} onclose={app.sends(Msg::Panel(None))}><Later>{ content }</Later></Dialog>
    }
}
