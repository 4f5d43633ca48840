//! One lever: name, slider, typed value, default mark, reset, a line of help, and the way to its actions.

use super::actions::Actions;
use super::slider::Slider;
use crate::app::context::{Context, use_app};
use crate::app::simulation::Simulation;
use crate::app::state::Msg;
use crate::app::widgets::{Icon, NumberField, icon_of_lever};
use crate::catalog;
use crate::i18n::Arg;
use crate::scenario::{Edit, LeverId, Levers};
use yew::prelude::*;

/// A lever.
#[derive(Properties, PartialEq)]
pub struct LeverProps {
    /// Which.
    pub lever: LeverId,
    /// What it moves.
    pub simulation: Simulation,
    /// Whether its actions can be reached.
    #[prop_or_default]
    pub detailed: bool,
    /// Whether its actions are shown.
    #[prop_or_default]
    pub open: bool,
}

/// See [`LeverProps`].
#[component]
pub fn Lever(props: &LeverProps) -> Html {
    let app = use_app();
    let lever = props.lever;
    let value = props.simulation.scenario.levers.get(lever);
    let name = app.say(&format!("lever-{}", lever.id()));
    html! {
        <div class={classes!("lever", format!("hue-{}", lever.id()))}>
            <div class="lever__head">
                { icon_of_lever(lever) }
                <span class="lever__name">{ &name }</span>
                { reset(&app, lever, value, &name) }
                { typed(&app, lever, value, &name) }
            </div>
            <Slider lever={lever.id()} {value} mark={Levers::EXAMPLE.get(lever)} label={name.clone()} said={said(&app, lever, value)}
                onmove={moves(&app, lever)} onrest={app.sends(Msg::Release)} />
            <div class="lever__foot">
                <span title={app.say(&format!("lever-{}-help", lever.id()))}>{ app.say(&format!("lever-{}-short", lever.id())) }</span>
                if props.detailed && has_actions(lever) { { more(&app, lever, props.open, &name) } }
            </div>
            if props.open { <Actions {lever} simulation={props.simulation.clone()} /> }
        </div>
    }
}

/// The position in words: of the companies, or of the effort.
fn said(app: &Context, lever: LeverId, value: u8) -> String {
    let key = if lever == LeverId::Mobilisation {
        "lever-value-mobilisation"
    } else {
        "lever-value"
    };
    app.say_with(key, &[("value", Arg::Number(value.into()))])
}

fn moves(app: &Context, lever: LeverId) -> Callback<u8> {
    let app = app.clone();
    Callback::from(move |position| app.send(Msg::Edit(Edit::MoveLever(lever, position))))
}

fn typed(app: &Context, lever: LeverId, value: u8, name: &str) -> Html {
    let taken = app.clone();
    let onvalue = Callback::from(move |value: f64| {
        taken.send(Msg::Edit(Edit::MoveLever(lever, value.round() as u8)));
        taken.send(Msg::Release);
    });
    let label = app.say_with("lever-typed", &[("lever", name.into())]);
    html! {
        <span class="lever__value">
            <NumberField value={f64::from(value)} min=0.0 max=100.0 step=1.0 {label} class="lever__typed" {onvalue} /><span aria-hidden="true">{ "%" }</span>
        </span>
    }
}

fn reset(app: &Context, lever: LeverId, value: u8, name: &str) -> Html {
    let mark = Levers::EXAMPLE.get(lever);
    let title = app.say_with("lever-default", &[("value", Arg::Number(mark.into()))]);
    let label = app.say_with("lever-reset", &[("lever", name.into())]);
    let app = app.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        app.send(Msg::Edit(Edit::MoveLever(lever, mark)));
        app.send(Msg::Release);
    });
    html! {
        <button type="button" class="lever__reset" {title} aria-label={label} disabled={value == mark} {onclick}><Icon name="reset" /></button>
    }
}

/// Whether the action table has actions for a lever (the effort to mobilise acts on all of them).
fn has_actions(lever: LeverId) -> bool {
    catalog::actions()
        .iter()
        .any(|action| action.lever == lever)
}

fn more(app: &Context, lever: LeverId, open: bool, name: &str) -> Html {
    let (word, whole) = if open {
        ("lever-less", "lever-less-of")
    } else {
        ("lever-more", "lever-more-of")
    };
    let label = app.say_with(whole, &[("lever", name.into())]);
    let next = (!open).then_some(lever);
    html! {
        <button type="button" class="link" aria-expanded={open.to_string()} aria-controls={open.then(|| format!("actions-{}", lever.id()))}
            aria-label={label} onclick={app.sends(Msg::Detail(next))}>{ app.say(word) }</button>
    }
}
