//! The one sentence that says it all; a screen reader hears it once the hand has come to rest.

use crate::app::context::{Context, stressed, use_app};
use crate::app::jobs::{Asking, Work};
use crate::app::simulation::Simulation;
use crate::engine::KpiId;
use crate::i18n::Arg;
use crate::job::Drawn;
use crate::view::round_for_people;
use crate::view::sentence::{SentenceArg, runs_in_ten, sentence_with};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Rest in ms after which a change is spoken.
const REST: u32 = 700;
/// The same while the draws are on their way, which mostly are there by then: what changes little is not said twice.
const LONGER_REST: u32 = 1500;

/// The sentence of a simulation.
#[derive(Properties, PartialEq)]
pub struct SentenceProps {
    /// Its source.
    pub simulation: Simulation,
    /// For screen readers alone.
    #[prop_or_default]
    pub unseen: bool,
}

/// See [`SentenceProps`].
#[component]
pub fn Sentence(props: &SentenceProps) -> Html {
    let app = use_app();
    let text = sentence_text(&app, &props.simulation);
    let spoken = use_state(String::new);
    {
        let spoken = spoken.setter();
        let rest = match use_context::<Asking<Drawn>>().map(|asking| asking.work) {
            Some(Work::Resting | Work::Computing(_)) => LONGER_REST,
            _ => REST,
        };
        use_effect_with(text.clone(), move |text| {
            let plain = text.replace('*', "");
            let timer = Timeout::new(rest, move || spoken.set(plain));
            move || drop(timer)
        });
    }
    html! {
        <>
            if !props.unseen { <p class="sentence">{ stressed(&text) }</p> }
            <p class="hidden-text" aria-live="polite" role="status">{ (*spoken).clone() }</p>
        </>
    }
}

/// The sentence with its stress marks.
pub fn sentence_text(app: &Context, simulation: &Simulation) -> String {
    let avoided = simulation.figure(KpiId::Co2AvoidedT);
    let said = sentence_with(&simulation.now, &simulation.scenario, avoided);
    let args: Vec<(&str, Arg)> = said
        .args
        .iter()
        .map(|(name, arg)| (*name, word(app, *arg)))
        .collect();
    app.say_with(said.key, &args) + &targets_text(app, simulation)
}

/// How likely the targets are, as sentences of their own; nothing before the draws are there.
fn targets_text(app: &Context, simulation: &Simulation) -> String {
    let targets = simulation.scenario.targets;
    let Some(drawn) = simulation.drawn.as_ref().filter(|_| !targets.is_empty()) else {
        return String::new();
    };
    let base = simulation.territory().base_year;
    let co2 = targets.co2_avoided_t.and_then(|tonnes| {
        let chance = drawn.chance_of_at_least(KpiId::Co2AvoidedT, tonnes)?;
        Some((chance, "sentence-target-co2", number(app, tonnes)))
    });
    let payback = targets.payback_year.and_then(|year| {
        let years = f64::from(year - base);
        let chance = drawn.chance_of_at_most(KpiId::PaybackYears, years)?;
        Some((chance, "sentence-target-payback", Arg::Year(year)))
    });
    let say = |(chance, key, target): (f64, &str, Arg)| {
        let args = [
            ("runs", Arg::Number(f64::from(runs_in_ten(chance)))),
            ("target", target),
            ("year", Arg::Year(simulation.scenario.horizon_year)),
        ];
        format!(" {}", app.say_with(key, &args))
    };
    [co2, payback].into_iter().flatten().map(say).collect()
}

fn number(app: &Context, tonnes: f64) -> Arg {
    let (value, decimals) = round_for_people(tonnes);
    app.texts.number(value, decimals.min(2)).into()
}

fn word(app: &Context, arg: SentenceArg) -> Arg {
    match arg {
        SentenceArg::Tenths(tenths) => Arg::Number(f64::from(tenths)),
        SentenceArg::Number { value, decimals } => app.texts.number(value, decimals).into(),
        SentenceArg::Money(eur) => app.texts.money(eur).into(),
        SentenceArg::Year(year) => Arg::Year(year),
    }
}
