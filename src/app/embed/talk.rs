//! Speaks with the page around the frame.

use crate::app::browser;
use crate::app::context::Context;
use crate::app::message::{self, Change, Order};
use crate::app::simulation::Simulation;
use crate::app::state::{Msg, Place, Theme};
use crate::scenario::{Edit, Scenario};
use std::rc::Rc;
use yew::prelude::*;

/// Says `ready` once and `outcome` after each change, and takes orders.
#[hook]
pub fn use_talk(app: &Context, simulation: &Simulation) {
    let latest = use_mut_ref(|| simulation.clone());
    *latest.borrow_mut() = simulation.clone();
    {
        let (app, latest) = (app.clone(), latest.clone());
        use_effect_with((), move |()| {
            let answer = latest.clone();
            let listener =
                browser::listen("message", move |event| {
                    match browser::parent_is_source(event)
                        .as_deref()
                        .and_then(message::read)
                    {
                        Some(Order::Set(change)) => obey(&app, *change),
                        Some(Order::Get) => tell(&answer.borrow()),
                        None => {}
                    }
                });
            let simulation = latest.borrow();
            let model = simulation.now.outcome.model;
            browser::post_to_host(&message::ready(&simulation.territory().id, model));
            move || drop(listener)
        });
    }
    let now: Rc<_> = simulation.now.clone();
    let told = simulation.clone();
    use_effect_with(Rc::as_ptr(&now) as usize, move |_| tell(&told));
}

fn tell(simulation: &Simulation) {
    let figures = &simulation.now.outcome.key_figures;
    browser::post_to_host(&message::outcome(&simulation.scenario, figures));
}

/// Does what an order asks for, the larger things first. An unknown territory or theme is ignored.
fn obey(app: &Context, change: Change) {
    if let Some(place) = change.territory.as_deref().and_then(Place::preset) {
        let scenario = Scenario::example(place.id());
        app.send(Msg::Settle(place, Box::new(scenario)));
    }
    if let Some(scenario) = change.scenario {
        app.send(Msg::Open(Box::new(scenario), None));
    }
    for (lever, position) in change.levers {
        app.send(Msg::Edit(Edit::MoveLever(lever, position)));
    }
    app.send(Msg::Release);
    if let Some(language) = change.language {
        app.speak(language, || {});
    }
    if let Some(theme) = change.theme.as_deref().and_then(Theme::parse) {
        app.send(Msg::Paint(theme));
    }
}
