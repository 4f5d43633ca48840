//! What the mechanism of an action found: who exchanges with whom, what heat can do, who finds a partner, what a facilitator
//! brings. It stands above the entries that follow from it.

mod compared;
mod effort;
mod exchanges;
mod heat;

use super::why_parts::lever_class;
use crate::app::context::Context;
use crate::app::pictures::warning_words;
use crate::app::simulation::Simulation;
use crate::app::widgets::icon;
use crate::catalog::{Action, Mechanism, actions};
use crate::view::comparison;
use yew::prelude::*;

/// The report of an action by its index in the action table; of the mobilisation without one.
pub fn report(app: &Context, simulation: &Simulation, action: Option<usize>) -> Html {
    let Some(index) = action else {
        return html! { <effort::Effort simulation={simulation.clone()} /> };
    };
    let Some(action) = actions().get(index) else {
        return Html::default();
    };
    html! { <>{ warnings(app, simulation, action) }{ of_mechanism(app, simulation, (index, action)) }</> }
}

fn of_mechanism(
    app: &Context,
    simulation: &Simulation,
    (index, action): (usize, &'static Action),
) -> Html {
    let now = &simulation.now;
    let found = match action.mechanism {
        Mechanism::Exchange => return exchanges::exchanges(app, simulation, action),
        Mechanism::HeatNetwork | Mechanism::HeatPump | Mechanism::WoodHeat => {
            return html! { <heat::Heat simulation={simulation.clone()} code={action.code} /> };
        }
        Mechanism::Carpool => now.mobility.carpool.as_ref().and_then(comparison::carpool),
        Mechanism::Shuttle => {
            comparison::shuttle(now.mobility.shuttle.as_ref(), &now.outcome.warnings)
        }
        Mechanism::Restaurant => now.services.restaurant.as_ref().map(comparison::restaurant),
        Mechanism::Training => now
            .services
            .training
            .as_ref()
            .and_then(comparison::training),
        Mechanism::MobilityPlan => comparison::commute(&now.mobility),
        _ => None,
    };
    let class = lever_class(Some(index));
    found.map_or_else(Html::default, |found| {
        compared::comparison(app, &found, class)
    })
}

/// Warnings that the report itself puts in words.
const SAID: [&str; 3] = [
    "heat-does-not-meet",
    "heat-does-not-pay",
    "restaurant-below-break-even",
];

/// What the reader should know of this action.
fn warnings(app: &Context, simulation: &Simulation, action: &Action) -> Html {
    let all = &simulation.now.outcome.warnings;
    let mine = all.iter().filter(|warning| {
        warning
            .args
            .get("action")
            .is_some_and(|code| code == action.code)
    });
    let said: Vec<String> = mine
        .filter(|warning| !SAID.contains(&warning.code))
        .map(|warning| warning_words(app, warning))
        .collect();
    if said.is_empty() {
        return Html::default();
    }
    html! { <ul class="warnings">for words in said { <li>{ icon("warning") }<span>{ words }</span></li> }</ul> }
}
