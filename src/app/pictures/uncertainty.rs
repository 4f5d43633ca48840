//! Uncertainty: how the draws of a figure are spread, how likely a target is, and what matters most.

mod distribution;
mod matters;
mod target;

use super::export::{Behind, LazyTable};
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::jobs::{Asking, Work};
use crate::app::simulation::Simulation;
use crate::app::widgets::Progress;
use crate::app::wording::{amount_of, is_money};
use crate::engine::KpiId;
use crate::i18n::Arg;
use crate::job::Drawn;
use crate::view::table::{Cell, Column, Table};
use crate::view::{distribution::Histogram, round_like};
use distribution::Distribution;
use matters::Matters;
use std::rc::Rc;
use target::Targets;
use yew::prelude::*;

/// Figures of which the draws are shown.
const FIGURES: [KpiId; 3] = [KpiId::Co2AvoidedT, KpiId::NetSavingsEur, KpiId::NpvEur];

/// The uncertainty of a simulation.
#[derive(Properties, PartialEq)]
pub struct UncertaintyPictureProps {
    /// Its source.
    pub simulation: Simulation,
}

/// See [`UncertaintyPictureProps`].
#[component]
pub fn UncertaintyPicture(props: &UncertaintyPictureProps) -> Html {
    let app = use_app();
    let simulation = browser::use_after_paint(&props.simulation);
    let chosen = use_state_eq(|| KpiId::Co2AvoidedT);
    let asking = use_context::<Asking<Drawn>>();
    let kpi = *chosen;
    html! {
        <div class="picture" data-figure={kpi.id()}>
            { figures(&app, &chosen) }
            { draws(&app, &simulation, kpi, asking) }
            <Targets simulation={simulation.clone()} />
            <Matters {simulation} {kpi} />
            <p class="picture__foot"><span class="source">{ app.say("why-illustrative-text") }</span></p>
        </div>
    }
}

/// Which figure.
fn figures(app: &Context, chosen: &UseStateHandle<KpiId>) -> Html {
    let now = **chosen;
    let button = |kpi: KpiId| {
        let chosen = chosen.setter();
        let onclick = Callback::from(move |_: MouseEvent| chosen.set(kpi));
        let pressed = (kpi == now).to_string();
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ app.say(&crate::app::wording::kpi_key(kpi, "")) }</button> }
    };
    html! { <div class="segment segment--wrap" role="group" aria-label={app.say("ui-measure")}>{ for FIGURES.into_iter().map(button) }</div> }
}

/// The draws as far as they are there.
fn draws(
    app: &Context,
    simulation: &Simulation,
    kpi: KpiId,
    asking: Option<Asking<Drawn>>,
) -> Html {
    if let Some(drawn) = &simulation.drawn {
        return spread(app, simulation, kpi, drawn);
    }
    let Some(asking) = asking else {
        return Html::default();
    };
    let name = app.say("uncertainty-drawing");
    let progress = |share: f64| html! { <Progress name={name.clone()} {share} oncancel={asking.cancel.clone()} /> };
    let again = || html! { <button type="button" class="link" onclick={asking.again.reform(|_: MouseEvent| ())}>{ app.say("ranges-again") }</button> };
    match &asking.work {
        Work::Resting | Work::Done(_) => progress(0.0),
        Work::Computing(share) => progress(*share),
        Work::Dropped => html! { <p>{ app.say("ranges-dropped") }{ " " }{ again() }</p> },
        Work::Failed(reason) => {
            html! { <p role="alert">{ app.say(&format!("job-{reason}")) }{ " " }{ again() }</p> }
        }
    }
}

/// The histogram with its title and its table.
fn spread(app: &Context, simulation: &Simulation, kpi: KpiId, drawn: &Rc<Drawn>) -> Html {
    let year = Arg::Year(simulation.scenario.horizon_year);
    let Some(histogram) = Histogram::of(drawn.ascending(kpi)) else {
        return html! { <h2 class="picture__title">{ app.say("uncertainty-none") }</h2> };
    };
    let title = title(app, simulation, kpi, drawn);
    let args = [
        ("draws", Arg::Number(drawn.said.draws as f64)),
        ("seed", Arg::Number(drawn.said.seed as f64)),
        ("year", year),
        ("unit", unit(app, kpi).into()),
    ];
    let table = table(&histogram, kpi);
    html! {
        <>
            <h2 class="picture__title">{ &title }<small>{ app.say_with("uncertainty-caption", &args) }</small></h2>
            <Distribution {kpi} simulation={simulation.clone()} drawn={Rc::clone(drawn)} title={title.clone()} />
            <div class="picture__foot">
                <Behind id="uncertainty-picture" name={format!("boucle-{}", kpi.id())} {title} caption="table-uncertainty-caption"
                    table={LazyTable::new(move || table.clone())} />
            </div>
        </>
    }
}

fn title(app: &Context, simulation: &Simulation, kpi: KpiId, drawn: &Drawn) -> String {
    let said = drawn.figure(kpi);
    let end = |part: Option<f64>| amount(app, kpi, part.unwrap_or(0.0), None);
    let args = [
        ("low", end(said.and_then(|said| said.low)).into()),
        ("high", end(said.and_then(|said| said.high)).into()),
        ("year", Arg::Year(simulation.scenario.horizon_year)),
    ];
    let key = crate::i18n::text_key("uncertainty-title", kpi.id());
    app.say_with(&key, &args)
}

/// An amount of a figure without a sign of its own unless it is negative; rounded like another one where that is given.
fn amount(app: &Context, kpi: KpiId, value: f64, like: Option<f64>) -> String {
    if is_money(kpi) {
        return app.texts.money(value);
    }
    let (rounded, decimals) = round_like(value, like.unwrap_or(value));
    format!("{}\u{a0}t", app.texts.number(rounded, decimals.min(2)))
}

/// A change of a figure, signed.
fn change(app: &Context, kpi: KpiId, value: f64) -> String {
    amount_of(app, kpi, value)
}

fn unit(app: &Context, kpi: KpiId) -> String {
    app.texts.unit(if is_money(kpi) { "EUR" } else { "t" })
}

fn table(histogram: &Histogram, kpi: KpiId) -> Table {
    let unit = if is_money(kpi) { "EUR" } else { "t" };
    let bins = histogram.counts.iter().enumerate();
    let rows = bins.map(|(place, count)| {
        let from = histogram.low + histogram.width * place as f64;
        vec![
            Cell::Number(from),
            Cell::Number(from + histogram.width),
            Cell::Number(*count as f64),
        ]
    });
    Table {
        columns: vec![
            Column::quantity("table-from", unit),
            Column::quantity("table-to", unit),
            Column::plain("table-draws"),
        ],
        rows: rows.collect(),
    }
}
