//! The ranges of the draws: asked for when the hand rests, shown when they are those of the scenario on the screen.
//!
//! Until then, and where they cannot be had, the ranges are those that an evaluation finds at once by the propagation of errors.

use super::jobs::{Ask, Asking, Work, use_job};
use super::simulation::Simulation;
use super::state::{Place, Screen};
use crate::engine::monte_carlo::USUAL_DRAWS;
use crate::job::{Drawn, Job, MonteCarlo};
use crate::scenario::{Scenario, Targets};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use yew::prelude::*;

/// Seed of the draws, the same as that of the command when none is given: who recomputes a range finds the same.
pub const SEED: u64 = 1;
/// Rest in ms after which the draws begin.
const REST: u32 = 300;
/// Milliseconds after which a reader wants to know how far it is.
const LATE: u32 = 500;

/// What is drawn.
#[derive(Clone, PartialEq)]
pub struct Subject {
    /// Where.
    pub place: Place,
    /// What, without its name and its targets, which change no draw.
    pub scenario: Rc<Scenario>,
}

impl Subject {
    /// The scenario of a simulation.
    pub fn of(simulation: &Simulation) -> Self {
        let scenario = Scenario {
            name: String::new(),
            targets: Targets::default(),
            ..(*simulation.scenario).clone()
        };
        Self {
            place: simulation.place().clone(),
            scenario: Rc::new(scenario),
        }
    }

    /// Its territory as a territory file.
    pub fn territory(&self) -> Option<String> {
        serde_json::to_string(&**self.place.territory()).ok()
    }
}

/// Asks for the draws of a simulation, and gives it back with those that are there.
///
/// Not inside another page: a visitor's phone has better to do there, and the page around may hold several.
#[hook]
pub fn use_ranges(simulation: Simulation, screen: Screen) -> (Simulation, Asking<Drawn>) {
    let subject = use_memo(
        (simulation.clone(), screen == Screen::Embed),
        |(simulation, embedded)| (!embedded).then(|| Subject::of(simulation)),
    );
    let ask = Ask {
        rest: REST,
        job,
        read: Drawn::read,
    };
    let mut asking = use_job(&*subject, ask);
    if subject.is_none() {
        // Nobody waits for what does not come.
        asking.work = Work::Dropped;
    }
    let mut simulation = simulation;
    simulation.drawn = asking.work.answer().cloned();
    (simulation, asking)
}

fn job(subject: &Option<Subject>) -> Option<Job> {
    let subject = subject.as_ref()?;
    Some(Job::MonteCarlo(MonteCarlo {
        territory: subject.territory()?,
        scenario: (*subject.scenario).clone(),
        against: None,
        seed: SEED,
        draws: USUAL_DRAWS,
        targets: Vec::new(),
    }))
}

/// True once a job has been under way for so long that a reader wants to know how far it is.
#[hook]
pub fn use_lateness(computing: bool) -> bool {
    let late = use_state_eq(|| false);
    let setter = late.setter();
    use_effect_with(computing, move |computing| {
        let timer = computing.then(|| {
            let setter = setter.clone();
            Timeout::new(LATE, move || setter.set(true))
        });
        move || {
            drop(timer);
            setter.set(false);
        }
    });
    *late && computing
}

/// The line that says which ranges are shown.
#[component]
pub fn RangesLine() -> Html {
    let app = super::context::use_app();
    let Some(asking) = use_context::<Asking<Drawn>>() else {
        return Html::default();
    };
    let Asking {
        work,
        cancel,
        again,
    } = &asking;
    let late = use_lateness(matches!(work, Work::Computing(_)));
    let button = |key: &str, press: &Callback<()>| {
        let onclick = press.reform(|_: MouseEvent| ());
        html! { <button type="button" class="link" {onclick}>{ app.say(key) }</button> }
    };
    let (state, more) = match work {
        Work::Resting => ("instant", Html::default()),
        Work::Computing(share) if late => {
            let percent = ("percent", app.texts.percent(*share, 0).into());
            let said = app.say_with("ranges-computing", &[percent]);
            (
                "computing",
                html! { <>{ said }{ " " }{ button("ui-cancel", cancel) }</> },
            )
        }
        Work::Computing(_) => ("computing", Html::default()),
        Work::Done(_) => ("draws", Html::default()),
        Work::Failed(_) => (
            "failed",
            html! { <>{ app.say("ranges-failed") }{ " " }{ button("ranges-again", again) }</> },
        ),
        Work::Dropped => (
            "dropped",
            html! { <>{ app.say("ranges-dropped") }{ " " }{ button("ranges-again", again) }</> },
        ),
    };
    let key = if state == "draws" {
        "ranges-draws"
    } else {
        "ranges-instant"
    };
    html! { <p class="ranges" data-ranges={state}><span>{ app.say(key) }</span>{ " " }{ more }</p> }
}
