//! One step on the screen, readable from the last row.

use super::story::{STORY, step_at};
use crate::app::address::share_link;
use crate::app::browser;
use crate::app::context::{Context, stressed, use_app};
use crate::app::figures::{Sentence, payback};
use crate::app::levers::{Reach, lever};
use crate::app::pictures::{Sankey, TimeChart, drawing_of};
use crate::app::simulation::Simulation;
use crate::app::state::{Measure, Msg, PictureId, Screen, State};
use crate::app::widgets::{Qr, icon};
use crate::app::wording::{figure_words, kpi_key};
use crate::engine::KpiId;
use crate::i18n::Arg;
use crate::scenario::{Edit, LeverId};
use crate::view::sankey::{Drawing, Format, Options};
use crate::view::series;
use std::rc::Rc;
use yew::prelude::*;

/// Size of the type on a slide as a share of its width: 28 px on a projector of 1920.
const TYPE: f64 = 0.0146;
/// Smallest type, px, on a narrow window.
const LEAST_TYPE: f64 = 13.0;

/// Least height of a picture as a share of its width.
const LEAST_SLOPE: f64 = 0.3;
/// What a picture shows at most, so that the last row can read it.
const FEW: Options = Options {
    sources: 5,
    sectors: 6,
    sinks: 4,
    loops: 3,
};

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
        <main class={classes!("slide", state.trying.then_some("slide--trying"))} ref={node}>
            { head(&app, state, simulation) }
            <div class="slide__body">
                { figures(&app, state, simulation) }
                <div class="slide__picture">if width > 0.0 { <SlidePicture state={state.clone()} simulation={simulation.clone()} page={width} /> }</div>
            </div>
            <Sentence simulation={simulation.clone()} unseen=true />
            { foot(&app, state, simulation) }
        </main>
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

/// The one large figure of a step: what is met on the spot before anything is done, then the CO2 avoided.
fn figures(app: &Context, state: &State, simulation: &Simulation) -> Html {
    let year = simulation.scenario.horizon_year;
    let kpi = if step_at(state.step).id == "diagnose" && !strays(state, simulation) {
        KpiId::LocalShare
    } else {
        KpiId::Co2AvoidedT
    };
    let figure = simulation.figure(kpi);
    let Some(words) = figure_words(app, kpi, figure, year) else {
        return Html::default();
    };
    let co2 = kpi == KpiId::Co2AvoidedT;
    let (unit, what) = if co2 {
        (
            "t",
            app.say_with("ui-present-big-co2", &[("year", Arg::Year(year))]),
        )
    } else {
        ("%", app.say(&kpi_key(kpi, "")))
    };
    html! {
        <section aria-label={app.say("ui-key-figures")}>
            <p class="slide__big" data-kpi={kpi.id()} data-value={figure.value.map(|value| value.to_string())}>{ words.number }<span>{ unit }</span></p>
            <p class="slide__what">{ what }</p>
            if let Some((low, high)) = words.range.filter(|(low, high)| co2 && low != high) {
                <p class="slide__range">{ app.say_with("kpi-range", &[("low", low.into()), ("high", high.into())]) }</p>
            }
            if co2 { { money(app, simulation) } }
        </section>
    }
}

/// Savings and payback under the large figure.
fn money(app: &Context, simulation: &Simulation) -> Html {
    let savings = simulation.value(KpiId::NetSavingsEur).unwrap_or(0.0);
    html! {
        <div class="slide__also">
            <p>{ app.say(&kpi_key(KpiId::NetSavingsEur, "")) }<b>{ app.texts.money(savings) }</b></p>
            <p>{ payback(app, simulation) }</p>
        </div>
    }
}

/// Whether the speaker has left the story to try something.
fn strays(state: &State, simulation: &Simulation) -> bool {
    step_at(state.step).scenario(&simulation.scenario) != *simulation.scenario
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
    let (width, height) = browser::use_size(&node);
    let font = (props.page * TYPE).max(LEAST_TYPE);
    let asked = (
        props.simulation.clone(),
        width as u32,
        height as u32,
        font as u32,
        app.clone(),
    );
    let drawing = use_memo(asked.clone(), move |(simulation, width, height, _, app)| {
        let height = f64::from(*height).max(f64::from(*width) * LEAST_SLOPE);
        let draw = |height: f64| {
            let format = Format {
                width: (*width).into(),
                height,
                font_size: font,
                figures: false,
            };
            drawing_of(app, simulation, Measure::Energy, format, FEW)
        };
        fitted(draw, height)
    });
    let series = use_memo(asked, |(simulation, ..)| {
        Rc::new(simulation.series(series::Measure::Co2Avoided))
    });
    let flows = step_at(props.state.step).picture == PictureId::Flows;
    let slope = (height / width.max(1.0)).clamp(LEAST_SLOPE, 0.9);
    html! {
        <div class="slide__frame" ref={node}>
            if width > 0.0 && flows { <Sankey id="slide-picture" {drawing} unit="MWh" still=true /> }
            if width > 0.0 && !flows {
                <TimeChart id="slide-chart" label={app.say("time-describe")} measure={series::Measure::Co2Avoided} series={(*series).clone()} {font} {slope} />
            }
        </div>
    }
}

/// A drawing grows below its format when its loops need room: draws again in what is left, so that it need not be shrunk with its type.
fn fitted(draw: impl Fn(f64) -> Drawing, height: f64) -> Drawing {
    let mut drawing = draw(height);
    let mut asked = height;
    for _ in 0..3 {
        let excess = drawing.height - height;
        if excess <= 1.0 || asked <= excess {
            break;
        }
        asked -= excess;
        drawing = draw(asked);
    }
    drawing
}

fn foot(app: &Context, state: &State, simulation: &Simulation) -> Html {
    let otherwise = html! { <span>{ app.say("ui-share-qr-too-long") }</span> };
    html! {
        <footer>
            if state.trying {
                <div class="slide__levers">for id in LeverId::ALL { { lever(app, id, simulation, Reach::default()) } }</div>
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
    let button = |sign: &str, key: &str, message: Msg, disabled: bool| {
        let label = app.say(key);
        html! { <button type="button" class="button button--quiet button--icon" title={label.clone()} aria-label={label} {disabled} onclick={app.sends(message)}>{ icon(sign) }</button> }
    };
    let story = step_at(state.step).scenario(&simulation.scenario);
    let last = STORY.len() - 1;
    let full_screen = app.say("ui-present-full-screen");
    html! {
        <div class="slide__keys" title={app.say("ui-present-keys")}>
            if strays(state, simulation) { <button type="button" class="button" onclick={app.sends(Msg::Edit(Edit::Replace(Box::new(story))))}>{ app.say("ui-present-story") }</button> }
            <button type="button" class="button" aria-pressed={state.trying.to_string()} onclick={app.sends(Msg::Try(!state.trying))}>{ app.say("ui-present-what-if") }</button>
            { button("previous", "ui-present-previous", Msg::Step(state.step.saturating_sub(1)), state.step == 0) }
            { button("next", "ui-present-next", Msg::Step((state.step + 1).min(last)), state.step == last) }
            <button type="button" class="button button--quiet button--icon" title={full_screen.clone()} aria-label={full_screen} onclick={Callback::from(|_: MouseEvent| browser::toggle_full_screen())}>{ icon("screen") }</button>
            { button("close", "ui-present-leave", Msg::Show(Screen::Full), false) }
        </div>
    }
}
