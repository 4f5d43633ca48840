//! The particulars of an action: what it is, how long, how hard, how dear, and its own participation and start.

use super::action::is_on;
use super::parameters::Parameters;
use crate::app::context::Context;
use crate::app::simulation::Simulation;
use crate::app::state::Msg;
use crate::app::widgets::{NumberField, number_field};
use crate::catalog::Action;
use crate::i18n::Arg;
use crate::scenario::{ActionChoice, Edit, Scenario};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Particulars of an action.
pub fn action_detail(
    app: &Context,
    simulation: &Simulation,
    index: usize,
    action: &Action,
) -> Html {
    let scenario = &simulation.scenario;
    let followed = following(scenario, action);
    let own = scenario.actions.get(action.code) != followed.as_ref();
    let outcome = simulation
        .now
        .outcome
        .by_action
        .iter()
        .find(|outcome| outcome.action == action.code);
    html! {
        <div class="action__detail">
            <p>{ app.say(&format!("action-{}-help", action.code)) }</p>
            { ratings(app, action) }
            if let Some(outcome) = outcome {
                <p>{ app.say_with("ui-action-participants", &[("count", Arg::Number(outcome.participants.len() as f64))]) }</p>
            }
            <div class="action__fields">
                { participation(app, simulation, action) }
                { start(app, simulation, action) }
            </div>
            if own {
                <p><button type="button" class="link" onclick={app.sends(Msg::Edit(Edit::ChooseAction(action.code.to_string(), followed)))}>
                    { app.say("ui-action-follow-again") }
                </button></p>
            } else {
                <p class="quiet">{ app.say("ui-action-follows") }</p>
            }
            <Parameters action={Some(index)} simulation={simulation.clone()} />
        </div>
    }
}

/// Time, difficulty and cost as IMS rates them.
fn ratings(app: &Context, action: &Action) -> Html {
    let launch = action.time_to_launch.map_or(0.0, |datum| datum.value);
    let months = app.texts.number(launch, 0);
    let time = app.say_with(
        "rating-time-value",
        &[("count", Arg::Number(launch)), ("months", months.into())],
    );
    html! {
        <dl class="ratings">
            <div><dt>{ app.say("rating-time") }</dt><dd>{ time }</dd></div>
            <div><dt>{ app.say("rating-difficulty") }</dt><dd>{ dots(action.difficulty, 5) }{ app.say(&format!("rating-difficulty-{}", action.difficulty)) }</dd></div>
            <div><dt>{ app.say("rating-cost") }</dt><dd>{ dots(action.cost_class, 3) }{ app.say(&format!("rating-cost-{}", action.cost_class)) }</dd></div>
        </dl>
    }
}

fn dots(level: u8, levels: u8) -> Html {
    html! {
        <span class="dots" aria-hidden="true">for dot in 1..=levels { <i class={classes!((dot <= level).then_some("on"))}></i> }</span>
    }
}

/// The choice for an action that follows its lever again: only its figures stay the reader's.
fn following(scenario: &Scenario, action: &Action) -> Option<ActionChoice> {
    let parameters = scenario.actions.get(action.code)?.parameters.clone();
    (!parameters.is_empty()).then(|| ActionChoice {
        on: true,
        parameters,
        ..ActionChoice::default()
    })
}

/// The edit that sets a figure of an action, or puts it back when no value is given; without a figure, all of them. An action that
/// followed its lever goes on to do so.
pub fn with_parameter(
    scenario: &Scenario,
    code: &str,
    parameter: Option<(&str, Option<f64>)>,
) -> Edit {
    let plain = ActionChoice {
        on: true,
        ..ActionChoice::default()
    };
    let known = scenario.actions.get(code).cloned();
    let mut choice = known.unwrap_or_else(|| plain.clone());
    match parameter {
        Some((key, Some(value))) => {
            choice.parameters.insert(key.to_owned(), value);
        }
        Some((key, None)) => {
            choice.parameters.remove(key);
        }
        None => choice.parameters.clear(),
    }
    Edit::ChooseAction(code.to_owned(), (choice != plain).then_some(choice))
}

/// The choice for an action as it stands, before a part of it changes.
fn choice(simulation: &Simulation, action: &Action) -> ActionChoice {
    let known = simulation.scenario.actions.get(action.code).cloned();
    known.unwrap_or(ActionChoice {
        on: is_on(&simulation.scenario, action),
        ..ActionChoice::default()
    })
}

fn participation(app: &Context, simulation: &Simulation, action: &Action) -> Html {
    let before = choice(simulation, action);
    let lever = f64::from(simulation.scenario.levers.get(action.lever));
    let value = before
        .participation
        .map_or(lever, |share| (share * 100.0).round());
    let id = format!("participation-{}", action.code);
    let (sender, code) = (app.clone(), action.code.to_string());
    let onvalue = Callback::from(move |percent: f64| {
        let next = ActionChoice {
            participation: Some(percent / 100.0),
            on: percent > 0.0,
            ..before.clone()
        };
        sender.send(Msg::Edit(Edit::ChooseAction(code.clone(), Some(next))));
    });
    let field = NumberField::new(value, (0.0, 100.0), 5.0, onvalue).with_id(&id);
    html! {
        <>
            <label for={id}>{ app.say("ui-action-participation") }</label>
            { number_field(field) }
        </>
    }
}

fn start(app: &Context, simulation: &Simulation, action: &Action) -> Html {
    let before = choice(simulation, action);
    let first = simulation.territory().base_year + 1;
    let chosen = before.start_year.unwrap_or(first);
    let id = format!("start-{}", action.code);
    let (sender, code) = (app.clone(), action.code.to_string());
    let onchange = Callback::from(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        let start_year = select.value().parse().ok();
        let next = ActionChoice {
            start_year,
            ..before.clone()
        };
        sender.send(Msg::Edit(Edit::ChooseAction(code.clone(), Some(next))));
    });
    html! {
        <>
            <label for={id.clone()}>{ app.say("ui-action-start") }</label>
            <select class="field" {id} {onchange}>
                for year in first..=simulation.scenario.horizon_year {
                    <option value={year.to_string()} selected={year == chosen}>{ year }</option>
                }
            </select>
        </>
    }
}
