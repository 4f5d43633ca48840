//! What the mobilisation brings: its pace, each of its three parts by itself, and who pays it.

use crate::app::context::{Context, use_app};
use crate::app::simulation::Simulation;
use crate::app::state::Place;
use crate::app::widgets::{bar, table_view};
use crate::app::wording::amount_of;
use crate::catalog::catalog;
use crate::engine::KpiId;
use crate::i18n::Arg;
use crate::scenario::{MOBILISATION, Scenario};
use crate::view::effort::{Effort as Part, efforts, pace, table_of};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use yew::prelude::*;

/// Rest after a change before the parts are computed, ms.
const REST: u32 = 150;

/// The mobilisation of a simulation.
#[derive(Properties, PartialEq)]
pub struct EffortProps {
    /// Its source.
    pub simulation: Simulation,
}

/// See [`EffortProps`].
#[component]
pub fn Effort(props: &EffortProps) -> Html {
    let app = use_app();
    let simulation = &props.simulation;
    let parts = use_parts(simulation);
    html! {
        <section class="hue-mobilisation" data-report="effort">
            <h3>{ pace_words(&app, simulation) }</h3>
            <p>{ app.say("report-effort-indirect") }</p>
            if let Some(parts) = parts { { bars(&app, simulation, &parts) } } else { <p role="status">{ app.say("ui-computing") }</p> }
            for sentence in money(&app, simulation) { <p>{ sentence }</p> }
        </section>
    }
}

/// Place and scenario that parts belong to.
type Key = (Place, Rc<Scenario>);

/// What each part brings, once the hand has rested: four evaluations would hold up a lever that is being moved.
#[hook]
fn use_parts(simulation: &Simulation) -> Option<Rc<Vec<Part>>> {
    let found = use_state(|| None::<(Key, Rc<Vec<Part>>)>);
    let key: Key = (simulation.place().clone(), simulation.scenario.clone());
    let (setter, now) = (found.setter(), simulation.now.clone());
    use_effect_with(key.clone(), move |key| {
        let key = key.clone();
        let timer = Timeout::new(REST, move || {
            let parts = efforts(key.0.park(), &key.1, &now);
            setter.set(Some((key, Rc::new(parts))));
        });
        move || drop(timer)
    });
    let mine = found.as_ref().filter(|(of, _)| *of == key);
    mine.map(|(_, parts)| parts.clone())
}

/// How far adoption is three years after the launch, with and without.
fn pace_words(app: &Context, simulation: &Simulation) -> String {
    let report = &simulation.now.mobilisation;
    let choice = simulation.scenario.actions.get(MOBILISATION);
    let own = choice.and_then(|choice| choice.parameters.get("bass.q").copied());
    let q = own.or_else(|| Some(simulation.usual(catalog().get("bass.q")?)));
    let pace = pace(report, q.unwrap_or(0.0));
    let percent = |share: f64| Arg::from(app.texts.percent(share, 0));
    let key = if pace.with > pace.without {
        "report-effort-pace"
    } else {
        "report-effort-none"
    };
    app.say_with(
        key,
        &[
            ("with", percent(pace.with)),
            ("without", percent(pace.without)),
        ],
    )
}

/// CO2 that each part brings by itself, and all together: less than their sum, because they quicken the same companies.
fn bars(app: &Context, simulation: &Simulation, parts: &[Part]) -> Html {
    let kpi = KpiId::Co2AvoidedT;
    let largest = parts
        .iter()
        .map(|part| part.co2_t.abs())
        .fold(f64::MIN_POSITIVE, f64::max);
    let year = [("year", Arg::Year(simulation.scenario.horizon_year))];
    html! {
        <>
            <p class="quiet">{ app.say_with("report-effort-caption", &year) }</p>
            <ul class="bars">
                for part in parts {
                    <li key={part.key()} class="bar-row" data-effort={part.key()} data-value={part.co2_t.to_string()}>
                        <span>{ app.say(part.key()) }</span><b>{ amount_of(app, kpi, part.co2_t) }</b>{ bar(part.co2_t / largest) }
                    </li>
                }
            </ul>
            <details><summary>{ app.say("ui-table-show") }</summary>{ table_view(app, &app.say_with("report-effort-caption", &year), &table_of(parts)) }</details>
        </>
    }
}

/// What it saves of the time to launch, and what it costs.
fn money(app: &Context, simulation: &Simulation) -> Vec<String> {
    let report = &simulation.now.mobilisation;
    let sum = |eur: &[f64]| Arg::from(app.texts.money(eur.iter().sum::<f64>().abs()));
    let percent = |share: f64| Arg::from(app.texts.percent(share, 0));
    let mut said = Vec::new();
    if report.months_saved_share > 0.0 {
        said.push(app.say_with(
            "report-effort-months",
            &[("share", percent(report.months_saved_share))],
        ));
    }
    if report.subsidy_share > 0.0 {
        let args = [
            ("share", percent(report.subsidy_share)),
            ("eur", sum(&report.subsidy_eur)),
        ];
        said.push(app.say_with("report-effort-subsidy", &args));
    }
    let yearly = report.facilitation_eur.last().copied().unwrap_or(0.0);
    // Pilots may be paid for in a year without facilitation.
    if report.facilitation_eur.iter().sum::<f64>() > 0.0 {
        let args = [
            ("eur", sum(&report.facilitation_eur)),
            ("yearly", app.texts.money(yearly).into()),
        ];
        said.push(app.say_with("report-effort-cost", &args));
    }
    said
}
