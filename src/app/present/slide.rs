//! One step on the screen, readable from the last row.

use super::story::{STORY, step_at};
use crate::app::address::share_link;
use crate::app::browser;
use crate::app::context::{Context, stressed, use_app};
use crate::app::figures::{Sentence, payback};
use crate::app::levers::Lever;
use crate::app::pictures::{Sankey, TimeChart, drawing_of};
use crate::app::simulation::Simulation;
use crate::app::state::{Measure, Msg, PictureId, Screen, State};
use crate::app::widgets::{Icon, Qr};
use crate::app::wording::{figure_words, kpi_key};
use crate::engine::KpiId;
use crate::i18n::Arg;
use crate::scenario::{Edit, LeverId};
use crate::view::sankey::Format;
use crate::view::series::{self, series_of};
use std::rc::Rc;
use yew::prelude::*;

/// Size of the type on a slide as a share of its width: 28 px on a projector of 1920.
const TYPE: f64 = 0.0146;
/// Smallest type, px, on a narrow window.
const LEAST_TYPE: f64 = 13.0;

/// A step.
#[derive(Properties, PartialEq)]
pub struct SlideProps {
    /// Which step, and whether the levers are out.
    pub state: State,
    /// The scenario on the screen.
    pub simulation: Simulation,
}

/// See [`SlideProps`].
#[component]
pub fn Slide(props: &SlideProps) -> Html {
    let app = use_app();
    let node = use_node_ref();
    let width = browser::use_width(&node);
    let SlideProps { state, simulation } = props;
    html! {
        <div class="slide" ref={node}>
            { head(&app, state, simulation) }
            <main class="slide__body">
                { figures(&app, simulation) }
                <div class="picture__box">if width > 0.0 { <SlidePicture state={state.clone()} simulation={simulation.clone()} page={width} /> }</div>
            </main>
            <div class="hidden-text"><Sentence simulation={simulation.clone()} /></div>
            { foot(&app, state, simulation) }
        </div>
    }
}

fn head(app: &Context, state: &State, simulation: &Simulation) -> Html {
    let step = step_at(state.step);
    let said = app.say_with(
        "ui-present-step",
        &[
            ("step", Arg::Number((state.step + 1) as f64)),
            ("steps", Arg::Number(STORY.len() as f64)),
        ],
    );
    let count = Arg::Number(simulation.territory().actors.len() as f64);
    html! {
        <header>
            <p class="slide__step">
                <span>{ said }</span>
                <span class="slide__pips" aria-hidden="true">for pip in 0..STORY.len() { <i class={classes!((pip <= state.step).then_some("on"))}></i> }</span>
                <span>{ simulation.territory_name(app) }</span>
            </p>
            <h1>{ app.say(&format!("story-{}-title", step.id)) }</h1>
            <p class="slide__say">{ stressed(&app.say_with(&format!("story-{}-text", step.id), &[("count", count)])) }</p>
        </header>
    }
}

/// The one large figure, and two beside it.
fn figures(app: &Context, simulation: &Simulation) -> Html {
    let year = simulation.scenario.horizon_year;
    let words = figure_words(
        app,
        KpiId::Co2AvoidedT,
        simulation.figure(KpiId::Co2AvoidedT),
        year,
    );
    let Some(words) = words else {
        return Html::default();
    };
    let savings = simulation.value(KpiId::NetSavingsEur).unwrap_or(0.0);
    html! {
        <section aria-label={app.say("ui-key-figures")}>
            <p class="slide__big" data-kpi="co2_avoided_t" data-value={simulation.value(KpiId::Co2AvoidedT).map(|value| value.to_string())}>{ words.number }<span>{ "t" }</span></p>
            <p class="slide__what">{ app.say_with("ui-present-big-co2", &[("year", Arg::Year(year))]) }</p>
            if let Some((low, high)) = words.range.filter(|(low, high)| low != high) {
                <p class="slide__range">{ app.say_with("kpi-range", &[("low", low.into()), ("high", high.into())]) }</p>
            }
            <div class="slide__also">
                <p>{ app.say(&kpi_key(KpiId::NetSavingsEur, "")) }{ "\u{a0}: " }<b>{ app.texts.money(savings) }</b></p>
                <p>{ payback(app, simulation) }</p>
            </div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct SlidePictureProps {
    state: State,
    simulation: Simulation,
    page: f64,
}

#[component]
fn SlidePicture(props: &SlidePictureProps) -> Html {
    let app = use_app();
    let node = use_node_ref();
    let width = browser::use_width(&node);
    let font = (props.page * TYPE).max(LEAST_TYPE);
    let asked = (
        props.simulation.clone(),
        width as u32,
        font as u32,
        app.clone(),
    );
    let drawing = use_memo(asked.clone(), move |(simulation, width, _, app)| {
        let width = f64::from(*width);
        drawing_of(
            app,
            simulation,
            Measure::Energy,
            Format {
                width,
                height: width * 0.5,
                font_size: font,
            },
        )
    });
    let series = use_memo(asked, |(simulation, ..)| {
        Rc::new(series_of(
            &simulation.now,
            series::Measure::Co2Avoided,
            simulation.valuation(),
        ))
    });
    let flows = step_at(props.state.step).picture == PictureId::Flows;
    html! {
        <div ref={node}>
            if width > 0.0 && flows { <Sankey id="slide-picture" {drawing} unit="MWh" still=true /> }
            if !flows {
                <TimeChart id="slide-chart" label={app.say("time-describe")} measure={series::Measure::Co2Avoided} series={(*series).clone()} {font} slope=0.5 />
            }
        </div>
    }
}

fn foot(app: &Context, state: &State, simulation: &Simulation) -> Html {
    let otherwise = html! { <span>{ app.say("ui-share-qr-too-long") }</span> };
    html! {
        <footer>
            if state.trying {
                <div class="slide__levers">for lever in LeverId::ALL { <Lever key={lever.id()} {lever} simulation={simulation.clone()} /> }</div>
            }
            <div class="slide__foot">
                <Qr text={share_link(&simulation.scenario)} label={app.say("ui-share-qr")} {otherwise} />
                <p>{ app.say("ui-present-scan") }</p>
                { commands(app, state, simulation) }
            </div>
        </footer>
    }
}

fn commands(app: &Context, state: &State, simulation: &Simulation) -> Html {
    let button = |icon: &'static str, key: &str, message: Msg, disabled: bool| {
        let label = app.say(key);
        html! { <button type="button" class="button button--quiet button--icon" title={label.clone()} aria-label={label} {disabled} onclick={app.sends(message)}><Icon name={icon} /></button> }
    };
    let story = step_at(state.step).scenario(&simulation.scenario);
    let strayed = story != *simulation.scenario;
    let last = STORY.len() - 1;
    let full_screen = app.say("ui-present-full-screen");
    html! {
        <div class="slide__keys" title={app.say("ui-present-keys")}>
            if strayed { <button type="button" class="button" onclick={app.sends(Msg::Edit(Edit::Replace(Box::new(story))))}>{ app.say("ui-present-story") }</button> }
            <button type="button" class="button" aria-pressed={state.trying.to_string()} onclick={app.sends(Msg::Try(!state.trying))}>{ app.say("ui-present-what-if") }</button>
            { button("previous", "ui-present-previous", Msg::Step(state.step.saturating_sub(1)), state.step == 0) }
            { button("next", "ui-present-next", Msg::Step((state.step + 1).min(last)), state.step == last) }
            <button type="button" class="button button--quiet button--icon" title={full_screen.clone()} aria-label={full_screen} onclick={Callback::from(|_: MouseEvent| browser::toggle_full_screen())}><Icon name="screen" /></button>
            { button("close", "ui-present-leave", Msg::Show(Screen::Full), false) }
        </div>
    }
}
