//! Names and rules that the reasons of every figure share.

use crate::app::browser;
use crate::app::context::Context;
use crate::app::simulation::Simulation;
use crate::catalog;
use crate::i18n::Arg;
use crate::model::Provenance;
use yew::prelude::*;

/// Name of an action by its place in the table; of the mobilisation when it has none.
pub fn action_name(app: &Context, action: Option<usize>) -> String {
    let code = action
        .and_then(|index| catalog::actions().get(index))
        .map_or("M00", |action| action.code);
    app.say(&format!("action-{code}"))
}

/// Class that gives an action the hue of its lever.
pub fn lever_class(action: Option<usize>) -> String {
    let lever = action
        .and_then(|index| catalog::actions().get(index))
        .map_or("mobilisation", |action| action.lever.id());
    format!("hue-{lever}")
}

/// Fetches the sources of the figures for a reader who asks why, and says how far that is: `None` while they are on their
/// way, then whether they are there.
#[hook]
pub fn use_sources() -> Option<bool> {
    let there = use_state(|| None);
    let setter = there.setter();
    use_effect_with((), move |()| {
        browser::load_sources(move |come| setter.set(Some(come)));
    });
    *there
}

/// Boundary, baseline and rules of a simulation.
pub fn rules(app: &Context, simulation: &Simulation) -> Html {
    let territory = simulation.territory();
    let year = Arg::Year(territory.base_year);
    let illustrative = territory.provenance == Provenance::Illustrative;
    let rules = ["why-boundary", "why-rule", "why-once", "why-uncertainty"];
    html! {
        <section>
            <dl class="terms">
                <dt>{ app.say("why-baseline") }</dt><dd>{ app.say_with("why-baseline-text", &[("year", year)]) }</dd>
                for rule in rules { <dt>{ app.say(rule) }</dt><dd>{ app.say(&format!("{rule}-text")) }</dd> }
                if illustrative { <dt>{ app.say("why-illustrative") }</dt><dd>{ app.say("why-illustrative-text") }</dd> }
            </dl>
        </section>
    }
}
