//! The one sentence that says it all; a screen reader hears it once the hand has come to rest.

use crate::app::context::{Context, stressed, use_app};
use crate::app::simulation::Simulation;
use crate::i18n::Arg;
use crate::view::sentence::{SentenceArg, sentence};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Rest in ms after which a change is spoken.
const REST: u32 = 700;

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
        use_effect_with(text.clone(), move |text| {
            let plain = text.replace('*', "");
            let timer = Timeout::new(REST, move || spoken.set(plain));
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
    let said = sentence(&simulation.now, &simulation.scenario);
    let args: Vec<(&str, Arg)> = said
        .args
        .iter()
        .map(|(name, arg)| (*name, word(app, *arg)))
        .collect();
    app.say_with(said.key, &args)
}

fn word(app: &Context, arg: SentenceArg) -> Arg {
    match arg {
        SentenceArg::Tenths(tenths) => Arg::Number(f64::from(tenths)),
        SentenceArg::Number { value, decimals } => app.texts.number(value, decimals).into(),
        SentenceArg::Money(eur) => app.texts.money(eur).into(),
        SentenceArg::Year(year) => Arg::Year(year),
    }
}
