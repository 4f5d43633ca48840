//! Several territories as one: the zones of a municipality, the municipalities of a region.

use super::new::SCALES;
use super::settle;
use crate::app::context::{Context, use_app};
use crate::app::kept;
use crate::app::shell::problem_words;
use crate::app::state::{Msg, Place, Stage, View};
use crate::catalog::PRESETS;
use crate::model::{LocalName, Problem, Territory, join};
use crate::scenario::Scenario;
use std::collections::BTreeSet;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Place of the municipality among the scales: what zones are mostly joined to.
const USUAL: usize = 2;

/// The choice of territories to join. They stay as they are: the whole is a new one.
#[component]
pub fn Join() -> Html {
    let app = use_app();
    let all = use_memo((), |()| choices());
    let chosen = use_state(BTreeSet::<String>::new);
    let scale = use_state(|| USUAL);
    let problem = use_state(|| None::<Problem>);
    let toggle = {
        let (chosen, problem) = (chosen.clone(), problem.setter());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let mut next = (*chosen).clone();
            if input.checked() {
                next.insert(input.value());
            } else {
                next.remove(&input.value());
            }
            chosen.set(next);
            problem.set(None);
        })
    };
    let onscale = {
        let scale = scale.setter();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            scale.set(usize::try_from(select.selected_index()).unwrap_or(USUAL));
        })
    };
    let onclick = {
        let (app, all, chosen, problem) =
            (app.clone(), all.clone(), chosen.clone(), problem.setter());
        let scale = *scale;
        Callback::from(move |_: MouseEvent| {
            problem.set(joined(&app, &all, &chosen, scale).err());
        })
    };
    html! {
        <details class="join">
            <summary>{ app.say("join-choose") }</summary>
            <p class="quiet small">{ app.say("join-help") }</p>
            <ul>for (id, name, _) in all.iter() {
                <li><label><input type="checkbox" value={id.clone()} checked={chosen.contains(id)} onchange={toggle.clone()} />{ " " }{ name.in_language(app.language().code()).to_owned() }</label></li>
            }</ul>
            <label>{ app.say("new-scale") }{ " " }<select class="field" onchange={onscale}>
                for (place, (_, code)) in SCALES.iter().enumerate() { <option selected={place == *scale}>{ app.say(&format!("scale-{code}")) }</option> }
            </select></label>
            <button type="button" class="button" disabled={chosen.len() < 2} {onclick}>{ app.say_with("join-do", &[("count", (chosen.len() as f64).into())]) }</button>
            if let Some(problem) = &*problem { <p role="alert" class="territories__question">{ problem_words(&app, problem) }</p> }
        </details>
    }
}

/// Id and name of each territory, and whether this browser keeps it.
fn choices() -> Vec<(String, LocalName, bool)> {
    let own = kept::entries().into_iter();
    let own = own.map(|one| (one.id, one.name, true));
    let shipped = PRESETS.iter().filter_map(|id| crate::catalog::preset(id));
    let shipped = shipped
        .filter(|one| !one.actors.is_empty())
        .map(|one| (one.id, one.name, false));
    own.chain(shipped).collect()
}

/// Opens the chosen territories as one.
fn joined(
    app: &Context,
    all: &[(String, LocalName, bool)],
    chosen: &BTreeSet<String>,
    scale: usize,
) -> Result<(), Problem> {
    let wanted = all.iter().filter(|(id, ..)| chosen.contains(id));
    let mut parts: Vec<Territory> = Vec::new();
    for (id, name, own) in wanted {
        if *own {
            let name = name.in_language(app.language().code());
            parts.push((**kept::open(id, name)?.territory()).clone());
        } else {
            parts.extend(crate::catalog::preset(id));
        }
    }
    let name = |language: &str| {
        let names = parts.iter().map(|part| part.name.in_language(language));
        names.collect::<Vec<_>>().join(" + ")
    };
    let name = LocalName {
        fr: name("fr"),
        en: name("en"),
        de: name("de"),
        lb: name("lb"),
    };
    let scale = SCALES
        .get(scale)
        .map_or(SCALES[USUAL].0, |(scale, _)| *scale);
    let id = kept::free_id();
    let whole = join(&id, name, scale, &parts.iter().collect::<Vec<_>>())?;
    settle(app, Place::new(whole), Scenario::example(&id));
    app.send(Msg::Stage(Stage::Diagnose));
    app.send(Msg::View(View::default()));
    Ok(())
}
