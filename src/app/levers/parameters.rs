//! The figures on which an action or the mobilisation depends here: each with its name, its value to change, its range and its source.

mod figure;

use super::action_detail::with_parameter;
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::simulation::Simulation;
use crate::app::state::{Figures, Msg};
use crate::catalog::{Action, Datum, actions};
use crate::i18n::Arg;
use crate::scenario::MOBILISATION;
use figure::{Row, figure_row};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// The figures of an action, or of the mobilisation.
#[derive(Properties, PartialEq)]
pub struct ParametersProps {
    /// Index in the action table; `None` for the mobilisation.
    pub action: Option<usize>,
    /// Scenario and its answer.
    pub simulation: Simulation,
}

/// Whose figures they are.
#[derive(Clone, Copy)]
pub struct Subject {
    /// Code, under which the scenario keeps what the reader sets.
    pub code: &'static str,
    /// The action; `None` for the mobilisation.
    pub action: Option<&'static Action>,
}

impl Subject {
    fn of(index: Option<usize>) -> Option<Self> {
        let action = match index {
            Some(index) => Some(actions().get(index)?),
            None => None,
        };
        Some(Self {
            code: action.map_or(MOBILISATION, |action| action.code),
            action,
        })
    }
}

/// Folded until the reader opens it: finding the figures takes as long as many evaluations.
#[component]
pub fn Parameters(props: &ParametersProps) -> Html {
    let app = use_app();
    let open = use_state_eq(|| false);
    let Some(subject) = Subject::of(props.action) else {
        return Html::default();
    };
    let toggle = {
        let open = open.setter();
        Callback::from(move |event: Event| {
            // The folds inside tell of themselves here too.
            let details: Option<web_sys::Element> = event.target_dyn_into();
            if let Some(details) = details.filter(|details| details.class_name() == "parameters") {
                open.set(details.has_attribute("open"));
            }
        })
    };
    let choice = props.simulation.scenario.actions.get(subject.code);
    let edited = choice.map_or(0, |choice| choice.parameters.len());
    html! {
        <details class="parameters" ontoggle={toggle}>
            <summary>
                { app.say("ui-parameters") }
                if edited > 0 { { " " }<span class="tag tag--own">{ app.say_with("ui-parameters-edited", &[("count", Arg::Number(edited as f64))]) }</span> }
            </summary>
            if *open { <List action={props.action} simulation={props.simulation.clone()} /> }
        </details>
    }
}

/// The open list.
#[component]
fn List(props: &ParametersProps) -> Html {
    let app = use_app();
    let figures = use_state(|| None::<Figures>);
    let sources = use_state_eq(|| false);
    {
        // The word that it is being computed is painted first.
        let (simulation, figures, index) =
            (props.simulation.clone(), figures.setter(), props.action);
        use_effect_with(props.action, move |_| {
            let timer = Timeout::new(0, move || figures.set(Some(simulation.figures_of(index))));
            move || drop(timer)
        });
    }
    let ask = {
        let sources = sources.setter();
        Callback::from(move |()| {
            let sources = sources.clone();
            browser::load_sources(move |come| sources.set(come));
        })
    };
    let (Some(figures), Some(subject)) = (&*figures, Subject::of(props.action)) else {
        return html! { <p role="status">{ app.say("ui-computing") }</p> };
    };
    if figures.is_empty() {
        return html! { <p>{ app.say("ui-parameters-none") }</p> };
    }
    let simulation = &props.simulation;
    let group = |key: &str, own: bool| group(&app, simulation, subject, figures, (key, own), &ask);
    html! {
        <>
            <p class="quiet">{ help(&app, subject) }</p>
            { group("ui-parameters-own", true) }
            { group("ui-parameters-factors", false) }
            { reset_all(&app, simulation, subject) }
        </>
    }
}

/// What the figures are about.
fn help(app: &Context, subject: Subject) -> String {
    if subject.action.is_none() {
        return app.say("ui-parameters-mobilisation");
    }
    let driver = app.say(&format!("driver-{}", subject.code));
    app.say_with("ui-parameters-help", &[("driver", driver.into())])
}

/// Beginnings of the keys of what describes a mechanism; the others are emission factors and prices.
const MECHANISMS: [&str; 18] = [
    "equipment",
    "skills",
    "pv",
    "battery",
    "mobilisation",
    "carpool",
    "heat",
    "rule",
    "exchange",
    "bass",
    "mobility",
    "collection",
    "biogas",
    "food",
    "reuse",
    "training",
    "space",
    "garden",
];

/// True for a figure of the action or of its mechanism.
fn is_own(subject: Subject, datum: &Datum) -> bool {
    let family = datum.key.split('.').next().unwrap_or_default();
    family == subject.code || MECHANISMS.contains(&family)
}

fn group(
    app: &Context,
    simulation: &Simulation,
    subject: Subject,
    figures: &Figures,
    (key, own): (&str, bool),
    ask: &Callback<()>,
) -> Html {
    let chosen = figures
        .iter()
        .filter(|datum| is_own(subject, datum) == own)
        .map(|datum| figure_row(app, &Row::new(simulation, subject, datum), ask));
    let rows: Vec<Html> = chosen.collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! { <section><h3>{ app.say(key) }</h3><ul class="parameters__list">{ rows }</ul></section> }
}

/// Puts every figure of the action back, as one change.
fn reset_all(app: &Context, simulation: &Simulation, subject: Subject) -> Html {
    let choice = simulation.scenario.actions.get(subject.code);
    if choice.is_none_or(|choice| choice.parameters.is_empty()) {
        return Html::default();
    }
    let next = with_parameter(&simulation.scenario, subject.code, None);
    html! { <p><button type="button" class="link" onclick={app.sends::<MouseEvent>(Msg::Edit(next))}>{ app.say("ui-parameters-reset") }</button></p> }
}
