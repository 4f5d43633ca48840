//! What is balanced besides deliveries that both sides declare: shares that somebody knows, actors that store nothing.

use crate::app::context::{Context, use_app};
use crate::app::widgets::{NumberField, icon, number_field};
use crate::book::Names;
use crate::engine::contradictions::{Checks, KnownShare};
use crate::model::{Actor, ActorId, Direction, Flow, Territory};
use std::rc::Rc;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Half-width of the 95 % interval, in percent, of a share that somebody knows, and of what an actor that stores nothing may have left out.
const USUAL_UNCERTAINTY: f64 = 10.0;

/// The checks.
#[derive(Properties, PartialEq)]
pub struct ChecksProps {
    /// The territory, with its typical flows.
    pub territory: Rc<Territory>,
    /// What is checked now.
    pub checks: Checks,
    /// Told what is to be checked.
    pub onchecks: Callback<Checks>,
}

/// See [`ChecksProps`].
#[component]
pub fn ChecksForm(props: &ChecksProps) -> Html {
    let app = use_app();
    let actor = use_state(String::new);
    let chosen = props
        .territory
        .actors
        .iter()
        .find(|one| one.id.0 == **actor);
    let onwater = {
        let (checks, tell) = (props.checks.clone(), props.onchecks.clone());
        Callback::from(move |_: MouseEvent| {
            tell.emit(Checks {
                wastewater: !checks.wastewater,
                ..checks.clone()
            });
        })
    };
    let onopen = {
        let (checks, tell) = (props.checks.clone(), props.onchecks.clone());
        Callback::from(move |_: MouseEvent| {
            tell.emit(Checks {
                open_estimates: !checks.open_estimates,
                ..checks.clone()
            });
        })
    };
    let onactor = {
        let actor = actor.setter();
        Callback::from(move |event: Event| actor.set(value_of(&event)))
    };
    html! {
        <details class="checks">
            <summary>{ app.say("checks-title") }</summary>
            <p class="quiet small">{ app.say("checks-help") }</p>
            <label class="checks__box small"><input type="checkbox" checked={props.checks.wastewater} onclick={onwater} />{ " " }{ app.say("contradictions-wastewater") }</label>
            <label class="checks__box small"><input type="checkbox" data-check="open" checked={props.checks.open_estimates} onclick={onopen} />{ " " }{ app.say("checks-open") }</label>
            <ul class="sentences">{ balanced(&app, props) }{ shares(&app, props) }</ul>
            <label class="small">{ app.say("choice-actor") }{ " " }<select class="field" data-check="actor" onchange={onactor}>
                <option value="" selected={actor.is_empty()}>{ app.say("new-choose-actor") }</option>
                for one in &props.territory.actors { <option value={one.id.0.clone()} selected={one.id.0 == **actor}>{ one.name.clone() }</option> }
            </select></label>
            if let Some(actor) = chosen { { add_balance(&app, props, actor) } <ShareForm key={actor.id.0.clone()} actor={actor.clone()} territory={props.territory.clone()} onshare={adds(props)} /> }
        </details>
    }
}

fn value_of(event: &Event) -> String {
    let select: HtmlSelectElement = event.target_unchecked_into();
    select.value()
}

fn adds(props: &ChecksProps) -> Callback<KnownShare> {
    let (checks, tell) = (props.checks.clone(), props.onchecks.clone());
    Callback::from(move |share: KnownShare| {
        let mut next = checks.clone();
        next.shares.retain(|one| {
            (&one.actor, &one.flow, &one.of) != (&share.actor, &share.flow, &share.of)
        });
        next.shares.push(share);
        tell.emit(next);
    })
}

/// The button that balances the matter of an actor.
fn add_balance(app: &Context, props: &ChecksProps, actor: &Actor) -> Html {
    if props.checks.balanced.contains_key(&actor.id) {
        return Html::default();
    }
    let onclick = {
        let (checks, tell, id) = (
            props.checks.clone(),
            props.onchecks.clone(),
            actor.id.clone(),
        );
        Callback::from(move |_: MouseEvent| {
            let mut next = checks.clone();
            next.balanced.insert(id.clone(), USUAL_UNCERTAINTY);
            tell.emit(next);
        })
    };
    let named = [("actor", actor.name.as_str().into())];
    html! { <p><button type="button" class="button" data-check="balance" {onclick}>{ icon("add") }{ app.say_with("checks-balance", &named) }</button></p> }
}

/// Actors whose matter is balanced, each with what may be missing and the way out.
fn balanced(app: &Context, props: &ChecksProps) -> Html {
    let row = |(id, rest): (&ActorId, &f64)| {
        let actor = props.territory.actors.iter().find(|one| one.id == *id);
        let name = actor.map_or_else(|| id.0.clone(), |actor| actor.name.clone());
        let args = [("actor", name.into()), ("percent", (*rest).into())];
        let out = {
            let (checks, tell, id) = (props.checks.clone(), props.onchecks.clone(), id.clone());
            Callback::from(move |_: MouseEvent| {
                let mut next = checks.clone();
                next.balanced.remove(&id);
                tell.emit(next);
            })
        };
        html! { <li>{ app.say_with("checks-balanced", &args) }{ " " }<button type="button" class="link" onclick={out}>{ app.say("checks-remove") }</button></li> }
    };
    props.checks.balanced.iter().map(row).collect()
}

/// Shares that somebody knows.
fn shares(app: &Context, props: &ChecksProps) -> Html {
    let row = |(place, share): (usize, &KnownShare)| {
        let actor = props
            .territory
            .actors
            .iter()
            .find(|one| one.id == share.actor);
        let of = |id: &str| actor.and_then(|actor| actor.flows.iter().find(|flow| flow.id == id));
        let name = |id: &str| {
            of(id).map_or_else(
                || id.to_owned(),
                |flow| flow_name(app, &props.territory, flow),
            )
        };
        let args = [
            (
                "actor",
                actor
                    .map(|actor| actor.name.clone())
                    .unwrap_or_default()
                    .into(),
            ),
            ("flow", name(&share.flow).into()),
            ("of", name(&share.of).into()),
            ("percent", (100.0 * share.share).into()),
        ];
        let out = {
            let (checks, tell) = (props.checks.clone(), props.onchecks.clone());
            Callback::from(move |_: MouseEvent| {
                let mut next = checks.clone();
                next.shares.remove(place);
                tell.emit(next);
            })
        };
        html! { <li>{ app.say_with("checks-share", &args) }{ " " }<button type="button" class="link" onclick={out}>{ app.say("checks-remove") }</button></li> }
    };
    props.checks.shares.iter().enumerate().map(row).collect()
}

/// A flow in words: what, which way, with whom.
fn flow_name(app: &Context, territory: &Territory, flow: &Flow) -> String {
    use crate::book::Column;
    let names = Names::new(&app.texts, territory);
    let direction = match flow.direction {
        Direction::In => "in",
        Direction::Out => "out",
    };
    let resource = names.name(Column::Resource, &flow.resource);
    format!("{resource}, {}", names.name(Column::Direction, direction))
}

#[derive(Properties, PartialEq)]
struct ShareProps {
    actor: Actor,
    territory: Rc<Territory>,
    onshare: Callback<KnownShare>,
}

/// One flow of an actor as a known share of another.
#[component]
fn ShareForm(props: &ShareProps) -> Html {
    let app = use_app();
    let flow = use_state(String::new);
    let of = use_state(String::new);
    let percent = use_state(|| 50.0);
    let uncertainty = use_state(|| USUAL_UNCERTAINTY);
    let choice = |state: &UseStateHandle<String>, key: &str, code: &'static str| {
        let setter = state.setter();
        let onchange = Callback::from(move |event: Event| setter.set(value_of(&event)));
        html! {
            <label class="small">{ app.say(key) }{ " " }<select class="field" data-check={code} {onchange}>
                <option value="" selected={state.is_empty()}>{ app.say("new-choose-flow") }</option>
                for one in &props.actor.flows { <option value={one.id.clone()} selected={one.id == **state}>{ flow_name(&app, &props.territory, one) }</option> }
            </select></label>
        }
    };
    let number = |state: &UseStateHandle<f64>, key: &str, most: f64| {
        let setter = state.setter();
        let field = NumberField::new(
            **state,
            (0.0, most),
            1.0,
            Callback::from(move |value| setter.set(value)),
        );
        let field = field.with_label(app.say(key));
        html! { <label class="small">{ app.say(key) }{ " " }<span>{ number_field(field) }{ "\u{a0}%" }</span></label> }
    };
    let onclick = {
        let (tell, actor) = (props.onshare.clone(), props.actor.id.clone());
        let (flow, of, percent, uncertainty) = (flow.clone(), of.clone(), *percent, *uncertainty);
        Callback::from(move |_: MouseEvent| {
            tell.emit(KnownShare {
                actor: actor.clone(),
                flow: (*flow).clone(),
                of: (*of).clone(),
                share: percent / 100.0,
                uncertainty_pct: uncertainty,
            });
        })
    };
    let ready = !flow.is_empty() && !of.is_empty() && *flow != *of;
    html! {
        <div class="choices">
            { choice(&flow, "checks-flow", "flow") }{ choice(&of, "checks-of", "of") }
            { number(&percent, "checks-percent", 1000.0) }{ number(&uncertainty, "column-uncertainty", 500.0) }
            <button type="button" class="button" data-check="share" disabled={!ready} {onclick}>{ icon("add") }{ app.say("checks-add-share") }</button>
        </div>
    }
}
