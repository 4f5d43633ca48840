//! What does what: the CO2 or the money of the horizon year in parts, each a bar; the sum of the bars stands above them.

use super::export::{Behind, LazyTable};
use super::findings::accounts_title;
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::simulation::Simulation;
use crate::app::state::{Msg, Panel};
use crate::app::wording::amount_of;
use crate::i18n::Arg;
use crate::view::accounts::{
    Bar, Bars, Cut, Measure, Part, layout, main_parts, parts, table_of, total,
};
use crate::view::table::Cell;
use yew::prelude::*;

/// Bars at most: beyond, the smallest are one.
const MOST: usize = 14;
/// Size of the type in the drawing, px.
const TYPE: f64 = 13.0;

/// The parts of a simulation.
#[derive(Properties, PartialEq)]
pub struct AccountsPictureProps {
    /// Its source.
    pub simulation: Simulation,
    /// Without switches, table and export.
    #[prop_or_default]
    pub plain: bool,
}

/// See [`AccountsPictureProps`].
#[component]
pub fn AccountsPicture(props: &AccountsPictureProps) -> Html {
    let app = use_app();
    let simulation = browser::use_after_paint(&props.simulation);
    let node = use_node_ref();
    let width = browser::use_width(&node);
    let chosen = use_state_eq(|| (Measure::default(), Cut::default()));
    let (measure, cut) = *chosen;
    let all = parts(&simulation.now, simulation.territory(), measure, cut);
    let sum = total(&all);
    let title = accounts_title(&app, (measure, cut), &all, simulation.scenario.horizon_year);
    let table = use_memo((simulation.clone(), cut), |(simulation, cut)| {
        let (simulation, cut) = (simulation.clone(), *cut);
        LazyTable::new(move || table_of(&simulation.now, simulation.territory(), cut))
    });
    let args = [
        ("total", amount_of(&app, measure.kpi(), sum).into()),
        ("year", Arg::Year(simulation.scenario.horizon_year)),
    ];
    let caption = app.say_with(&format!("accounts-total-{}", measure.id()), &args);
    html! {
        <div class="picture" data-measure={measure.id()} data-cut={cut.id()} data-total={sum.to_string()}>
            <div class="picture__head">
                <h2 class="picture__title">{ title.clone() }<small>{ caption }</small></h2>
                if !props.plain { { measures(&app, &chosen) } }
            </div>
            if !props.plain { { cuts(&app, &chosen) } }
            <div class="picture__box" ref={node}>
                if width > 0.0 { { drawing(&app, measure, &all, width, &title) } }
            </div>
            if !props.plain {
                { boundary(&app, measure, &simulation) }
                <div class="picture__foot">
                    <span class="source">{ app.say("why-illustrative-text") }</span>
                    <Behind id="accounts-picture" name={format!("boucle-{}-{}", measure.id(), cut.id())} {title} caption="table-accounts-caption" table={(*table).clone()} />
                </div>
            }
        </div>
    }
}

type Chosen = UseStateHandle<(Measure, Cut)>;

/// CO2 or money. A cut that the other one does not have gives way to the actions.
fn measures(app: &Context, chosen: &Chosen) -> Html {
    let (now, cut) = **chosen;
    let button = |measure: Measure| {
        let chosen = chosen.setter();
        let kept = Some(cut).filter(|cut| measure.cuts().contains(cut));
        let onclick =
            Callback::from(move |_: MouseEvent| chosen.set((measure, kept.unwrap_or_default())));
        let pressed = (measure == now).to_string();
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ app.say(&format!("measure-{}", measure.id())) }</button> }
    };
    html! { <div class="segment" role="group" aria-label={app.say("ui-measure")}>{ for Measure::ALL.into_iter().map(button) }</div> }
}

/// The ways to cut what is measured.
fn cuts(app: &Context, chosen: &Chosen) -> Html {
    let (measure, now) = **chosen;
    let button = |cut: &Cut| {
        let (chosen, cut) = (chosen.setter(), *cut);
        let onclick = Callback::from(move |_: MouseEvent| chosen.set((measure, cut)));
        html! { <button type="button" aria-pressed={(cut == now).to_string()} {onclick}>{ app.say(&format!("cut-{}", cut.id())) }</button> }
    };
    html! { <div class="segment segment--wrap" role="group" aria-label={app.say("ui-cut")}>{ for measure.cuts().iter().map(button) }</div> }
}

fn drawing(app: &Context, measure: Measure, all: &[Part], width: f64, title: &str) -> Html {
    let (main, rest) = main_parts(all, MOST);
    let write = |amount: f64| amount_of(app, measure.kpi(), amount);
    let row = |part: &Part| (name_of(app, &part.name), write(part.amount), part.amount);
    let mut given: Vec<(String, String, f64)> = main.iter().map(row).collect();
    if let Some((count, amount)) = rest {
        let name = app.say_with("accounts-rest", &[("count", Arg::Number(count as f64))]);
        given.push((name, write(amount), amount));
    }
    let hue = |index: usize| main.get(index).map_or("neutral", |part| part.hue.id());
    bars_svg("accounts-picture", title, &given, width, &hue)
}

/// Bars with their names and values (name, value in words, amount) as a drawing of an id.
pub(super) fn bars_svg(
    id: &'static str,
    title: &str,
    given: &[(String, String, f64)],
    width: f64,
    hue: &dyn Fn(usize) -> &'static str,
) -> Html {
    let bars = layout(given, width, TYPE);
    let shapes = bars.bars.iter().zip(given).enumerate();
    html! {
        <svg {id} class="accounts" viewBox={format!("0 0 {width} {}", bars.height)} role="img" aria-label={title.to_owned()} font-size={TYPE.to_string()}>
            for (index, (shape, (_, value, amount))) in shapes { { bar(&bars, shape, hue(index), value, *amount) } }
            <rect class="zero" x={bars.zero.to_string()} width="1" height={bars.height.to_string()} />
        </svg>
    }
}

fn bar(bars: &Bars, shape: &Bar, hue: &'static str, value: &str, amount: f64) -> Html {
    let name_anchor = if bars.beside { "end" } else { "start" };
    let value_anchor = if amount < 0.0 { "end" } else { "start" };
    let line = |(index, line): (usize, &String)| {
        let y = shape.name_y + index as f64 * TYPE * 1.25;
        html! { <text x={shape.name_x.to_string()} y={y.to_string()} text-anchor={name_anchor}>{ line }</text> }
    };
    html! {
        <g class={classes!(format!("hue-{hue}"), (amount < 0.0).then_some("minus"))} data-amount={amount.to_string()}>
            { for shape.name.iter().enumerate().map(line) }
            <rect class="bar" x={shape.x.to_string()} y={shape.y.to_string()} width={shape.length.to_string()} height={bars.thickness.to_string()} />
            <text class="value" x={shape.value_x.to_string()} y={shape.value_y.to_string()} text-anchor={value_anchor}>{ value }</text>
        </g>
    }
}

/// A name in the reader's language, or as a person gave it.
pub fn name_of(app: &Context, name: &Cell) -> String {
    match name {
        Cell::Key(key) => app.say(key),
        Cell::Text(text) => text.clone(),
        _ => String::new(),
    }
}

/// What the total holds, against what it is counted, and the way to its reasons.
fn boundary(app: &Context, measure: Measure, simulation: &Simulation) -> Html {
    let year = Arg::Year(simulation.territory().base_year);
    let why = app.sends(Msg::Panel(Some(Panel::Why(measure.kpi()))));
    html! {
        <p class="quiet small">
            { app.say_with(&format!("accounts-boundary-{}", measure.id()), &[("year", year)]) }{ " " }
            <button type="button" class="link" onclick={why}>{ app.say("ui-why") }</button>
        </p>
    }
}
