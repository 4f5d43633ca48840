//! Data and method: what the model is, its limits, its rules, and what is published about the territory.

use super::why_parts::rules;
use crate::app::context::Context;
use crate::app::simulation::Simulation;
use crate::app::state::{Msg, Panel};
use crate::model::{Fact, Territory};
use yew::prelude::*;

/// Data and method of a simulation.
pub fn about(app: &Context, simulation: &Simulation) -> Html {
    let territory = simulation.territory();
    html! {
        <>
            <section>
                <p class="lead">{ app.say("ui-about-what") }</p>
                <p>{ app.say("ui-about-data") }</p>
                <p>{ app.say("ui-about-limits") }</p>
                <p>{ app.say("why-data-climate") }</p>
                <p>{ app.say("formula-adoption") }</p>
                <p>{ app.say("ui-footer-private") }</p>
                <p><button type="button" class="link" onclick={app.sends(Msg::Panel(Some(Panel::Reality)))}>{ app.say("ui-reality") }</button></p>
            </section>
            { facts(app, territory) }
            { rules(app, simulation, None) }
            <section>
                <h3>{ app.say("table-source") }</h3>
                <ul>for source in &territory.sources { <li>{ source }</li> }</ul>
            </section>
        </>
    }
}

/// Published figures stand apart from computed ones.
fn facts(app: &Context, territory: &Territory) -> Html {
    if territory.facts.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h3>{ app.say("ui-facts") }</h3>
            <ul class="share__carries">for fact in &territory.facts { { fact_row(app, fact) } }</ul>
            <p class="quiet small">{ app.say("fact-park-companies-and-jobs-apart") }</p>
        </section>
    }
}

fn fact_row(app: &Context, fact: &Fact) -> Html {
    let source = app.say_with(
        "why-source",
        &[
            ("source", fact.source.as_str().into()),
            ("year", crate::i18n::Arg::Year(fact.year)),
        ],
    );
    html! {
        <li key={fact.id.clone()}>
            <span>{ app.say(&format!("fact-{}", fact.id)) }<br /><small class="quiet">{ source }</small></span><span>{ app.texts.number(fact.value, 0) }</span>
        </li>
    }
}
