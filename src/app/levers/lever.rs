//! One lever: name, slider, typed value, default mark, reset, a line of help, and the way to its actions.

use super::actions::Actions;
use super::slider::{Slider, slider_view};
use crate::app::context::Context;
use crate::app::simulation::Simulation;
use crate::app::state::Msg;
use crate::app::widgets::{Later, NumberField, icon, icon_of_lever, number_field};
use crate::i18n::Arg;
use crate::scenario::{Edit, LeverId, Levers};
use yew::prelude::*;

/// What can be reached from a lever.
#[derive(Clone, Copy, Default)]
pub struct Reach {
    /// Whether its actions can be reached.
    pub detailed: bool,
    /// Whether its actions are shown.
    pub open: bool,
}

/// A lever.
pub fn lever(app: &Context, lever: LeverId, simulation: &Simulation, reach: Reach) -> Html {
    let value = simulation.scenario.levers.get(lever);
    let name = app.say(&format!("lever-{}", lever.id()));
    let slider = Slider {
        lever: lever.id(),
        value,
        mark: Levers::EXAMPLE.get(lever),
        label: name.clone(),
        said: said(app, lever, value),
        onmove: moves(app, lever),
        onrest: app.sends(Msg::Release),
    };
    html! {
        <div key={lever.id()} class={classes!("lever", format!("hue-{}", lever.id()))}>
            <div class="lever__head">
                { icon_of_lever(lever) }
                <span class="lever__name">{ &name }</span>
                { reset(app, lever, value, &name) }
                { typed(app, lever, value, &name) }
            </div>
            { slider_view(slider) }
            <div class="lever__foot">
                <span title={app.say(&format!("lever-{}-help", lever.id()))}>{ app.say(&format!("lever-{}-short", lever.id())) }</span>
                if reach.detailed { { more(app, lever, reach.open, &name) } }
            </div>
            if reach.open { <Later><Actions {lever} simulation={simulation.clone()} /></Later> }
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
    let field = NumberField {
        class: "lever__typed",
        ..NumberField::new(value.into(), (0.0, 100.0), 1.0, onvalue).with_label(label)
    };
    html! {
        <span class="lever__value">
            { number_field(field) }<span aria-hidden="true">{ "%" }</span>
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
        <button type="button" class="lever__reset" {title} aria-label={label} disabled={value == mark} {onclick}>{ icon("reset") }</button>
    }
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
