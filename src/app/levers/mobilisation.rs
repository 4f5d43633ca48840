//! Behind the mobilisation lever: what it is, what it costs, and the figures it depends on, which the reader may set.

use super::action::{effect_words, why};
use super::parameters::Parameters;
use crate::app::context::Context;
use crate::app::simulation::Simulation;
use crate::scenario::MOBILISATION;
use yew::prelude::*;

/// The mobilisation in the list of its lever.
pub fn mobilisation(app: &Context, simulation: &Simulation) -> Html {
    let outcomes = &simulation.now.outcome.by_action;
    let own = outcomes
        .iter()
        .find(|outcome| outcome.action == MOBILISATION);
    let effect = own.map_or_else(
        || app.say("ui-action-no-effect"),
        |outcome| effect_words(app, outcome, simulation.scenario.horizon_year),
    );
    html! {
        <div class="actions" id="actions-mobilisation" role="group" aria-label={app.say("action-M00")}>
            <div class="action">
                <p class="action__name">{ app.say("action-M00") }</p>
                <p class="action__effect"><span>{ effect }</span>{ why(app, None, MOBILISATION) }</p>
                <div class="action__detail">
                    <p>{ app.say("action-M00-help") }{ " " }{ app.say("report-effort-indirect") }</p>
                    <Parameters action={None::<usize>} simulation={simulation.clone()} />
                </div>
            </div>
        </div>
    }
}
