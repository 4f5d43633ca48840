//! One action: whether it is in the programme, and what it does.

use super::action_detail::action_detail;
use crate::app::context::Context;
use crate::app::simulation::Simulation;
use crate::app::state::{Msg, Panel};
use crate::app::wording::quantity;
use crate::catalog::{self, Action};
use crate::engine::{ActionOutcome, KpiId};
use crate::i18n::Arg;
use crate::scenario::{ActionChoice, Edit, Levers, Scenario};
use yew::prelude::*;

/// The action of an index in the action table; whether its particulars are shown, and what is called to show or hide them.
pub fn action_row(
    app: &Context,
    simulation: &Simulation,
    index: usize,
    open: bool,
    ontoggle: &Callback<()>,
) -> Html {
    let Some(action) = catalog::actions().get(index) else {
        return Html::default();
    };
    let scenario = &simulation.scenario;
    let on = is_on(scenario, action);
    let name = app.say(&format!("action-{}", action.code));
    let label = if open { "lever-less" } else { "lever-more" };
    html! {
        <li key={action.code} class={classes!("action", (!on).then_some("action--off"))}>
            <div class="action__row">
                <span class="switch">
                    <input type="checkbox" role="switch" id={format!("on-{}", action.code)} checked={on} onchange={toggle(app, scenario, action, on)} /><span></span>
                </span>
                <label class="action__name" for={format!("on-{}", action.code)}>{ &name }</label>
                <button type="button" class="link action__more" aria-expanded={open.to_string()} onclick={ontoggle.reform(|_: MouseEvent| ())}>
                    { app.say(label) }<span class="hidden-text">{ format!(" {name}") }</span>
                </button>
                { effect(app, simulation, index, action) }
            </div>
            if open { { action_detail(app, simulation, index, action) } }
        </li>
    }
}

/// Whether an action is in the programme: by its own choice, or by the lever of its group.
pub fn is_on(scenario: &Scenario, action: &Action) -> bool {
    let lever = f64::from(scenario.levers.get(action.lever));
    let Some(choice) = scenario.actions.get(action.code) else {
        return lever > 0.0;
    };
    choice.on && choice.participation.unwrap_or(lever) > 0.0
}

fn toggle(app: &Context, scenario: &Scenario, action: &Action, on: bool) -> Callback<Event> {
    let mut choice = scenario
        .actions
        .get(action.code)
        .cloned()
        .unwrap_or_default();
    choice.on = !on;
    let lever = scenario.levers.get(action.lever);
    if choice.on && choice.participation.is_none() && lever == 0 {
        // Its lever stands at 0: without a participation of its own the action would be on and do nothing.
        choice.participation = Some(f64::from(Levers::EXAMPLE.get(action.lever)) / 100.0);
    }
    let as_the_lever = choice
        == ActionChoice {
            on: lever > 0,
            ..ActionChoice::default()
        };
    let choice = (!as_the_lever).then_some(choice);
    app.sends(Msg::Edit(Edit::ChooseAction(
        action.code.to_string(),
        choice,
    )))
}

/// What an action does in the horizon year, with the way to its reasons.
fn effect(app: &Context, simulation: &Simulation, index: usize, action: &Action) -> Html {
    let outcome = simulation
        .now
        .outcome
        .by_action
        .iter()
        .find(|outcome| outcome.action == action.code);
    let on = is_on(&simulation.scenario, action);
    html! {
        <p class="action__effect">
            if let Some(outcome) = outcome {
                <span>{ effect_words(app, outcome, simulation.scenario.horizon_year) }</span>
            } else {
                <span>{ app.say("ui-action-no-effect") }</span>
            }
            if on || outcome.is_some() { { why(app, Some(index), action.code) } }
        </p>
    }
}

/// The way to the reasons of an action, or of the mobilisation: also of one that does nothing.
pub fn why(app: &Context, index: Option<usize>, code: &str) -> Html {
    let name = app.say(&format!("action-{code}"));
    let panel = Panel::WhyAction(KpiId::Co2AvoidedT, index);
    html! {
        <button type="button" class="link" onclick={app.sends(Msg::Panel(Some(panel)))}>
            { app.say("ui-why") }<span class="hidden-text">{ format!(" {name}") }</span>
        </button>
    }
}

/// CO2 and money of an outcome in its last year.
pub fn effect_words(app: &Context, outcome: &ActionOutcome, year: i32) -> String {
    let last = |amounts: &[f64]| amounts.last().copied().unwrap_or(0.0);
    let co2 = quantity(app, last(&outcome.co2_avoided_t), "t CO2e");
    let money = app.texts.signed_money(last(&outcome.opex_savings_eur));
    app.say_with(
        "ui-action-effect",
        &[
            ("co2", co2.into()),
            ("money", money.into()),
            ("year", Arg::Year(year)),
        ],
    )
}
