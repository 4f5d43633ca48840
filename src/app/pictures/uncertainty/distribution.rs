//! The histogram of the draws, with its 5 %, median, 95 % and target marked.

use super::amount;
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::simulation::Simulation;
use crate::engine::KpiId;
use crate::job::Drawn;
use crate::view::distribution::{Histogram, Label, labels};
use std::rc::Rc;
use yew::prelude::*;

/// Size of the type, px.
const TYPE: f64 = 12.5;
/// Height of the bars as a share of the width, and its bounds in px.
const SLOPE: f64 = 0.3;
const HEIGHTS: (f64, f64) = (120.0, 260.0);
/// Height of a line of labels, px.
const LINE: f64 = TYPE * 1.35;

/// A histogram.
#[derive(Properties)]
pub struct DistributionProps {
    /// The figure.
    pub kpi: KpiId,
    /// The scenario and its targets.
    pub simulation: Simulation,
    /// Its draws.
    pub drawn: Rc<Drawn>,
    /// Accessible name.
    pub title: String,
}

impl PartialEq for DistributionProps {
    fn eq(&self, other: &Self) -> bool {
        self.kpi == other.kpi
            && Rc::ptr_eq(&self.drawn, &other.drawn)
            && self.simulation == other.simulation
            && self.title == other.title
    }
}

/// See [`DistributionProps`].
#[component]
pub fn Distribution(props: &DistributionProps) -> Html {
    let app = use_app();
    let node = use_node_ref();
    let width = browser::use_width(&node);
    let histogram = Histogram::of(props.drawn.ascending(props.kpi));
    html! {
        <div class="picture__box" ref={node}>
            if let Some(histogram) = histogram.filter(|_| width > 0.0) { { drawing(&app, props, &histogram, width) } }
        </div>
    }
}

/// A value to mark: its label, its class.
struct Mark {
    value: f64,
    words: String,
    class: &'static str,
}

fn marks(app: &Context, props: &DistributionProps) -> Vec<Mark> {
    let kpi = props.kpi;
    let median = props.drawn.figure(kpi).and_then(|said| said.median);
    let mark = |value: Option<f64>, key: &str, class: &'static str| {
        let value = value?;
        let words = amount(app, kpi, value, median);
        Some(Mark {
            value,
            words: app.say_with(key, &[("value", words.into())]),
            class,
        })
    };
    let said = props.drawn.figure(kpi);
    let aimed = props.simulation.scenario.targets.co2_avoided_t;
    let all = [
        mark(median, "uncertainty-median", "mark mark--median"),
        mark(
            said.and_then(|said| said.low),
            "uncertainty-low",
            "mark mark--end",
        ),
        mark(
            said.and_then(|said| said.high),
            "uncertainty-high",
            "mark mark--end",
        ),
        mark(
            aimed.filter(|_| kpi == KpiId::Co2AvoidedT),
            "uncertainty-target",
            "mark mark--target",
        ),
    ];
    all.into_iter().flatten().collect()
}

fn drawing(app: &Context, props: &DistributionProps, histogram: &Histogram, width: f64) -> Html {
    let marks = marks(app, props);
    let at = |value: f64| histogram.share(value) * width;
    let wanted: Vec<(f64, usize)> = marks
        .iter()
        .map(|mark| (at(mark.value), mark.words.chars().count()))
        .collect();
    let places = labels(&wanted, width, TYPE);
    let lines = places.iter().map(|label| label.line + 1).max().unwrap_or(0);
    let top = lines as f64 * LINE + 4.0;
    let bars = (width * SLOPE).clamp(HEIGHTS.0, HEIGHTS.1).round();
    let (bottom, height) = (top + bars, top + bars + TYPE * 2.0);
    let said = props.drawn.figure(props.kpi);
    let within = said.and_then(|said| said.low.zip(said.high));
    html! {
        <svg id="uncertainty-picture" class="spread" viewBox={format!("0 0 {width} {height}")} role="img" aria-label={props.title.clone()} font-size={TYPE.to_string()}>
            { bins(histogram, within, width, (top, bars)) }
            <rect class="axis" y={bottom.to_string()} width={width.to_string()} height="1" />
            { ticks(app, props.kpi, histogram, width, bottom) }
            for (mark, label) in marks.iter().zip(&places) { { mark_of(mark, *label, at(mark.value), (lines, bottom)) } }
        </svg>
    }
}

/// The bars; those beyond the 90 % range are paler.
fn bins(
    histogram: &Histogram,
    within: Option<(f64, f64)>,
    width: f64,
    (top, height): (f64, f64),
) -> Html {
    let each = width / histogram.counts.len().max(1) as f64;
    let bin = |(place, share): (usize, f64)| {
        let middle = histogram.low + histogram.width * (place as f64 + 0.5);
        let inside = within.is_none_or(|(low, high)| middle >= low && middle <= high);
        let class = if inside { "bin" } else { "bin bin--tail" };
        let (x, length) = (place as f64 * each, share * height);
        html! { <rect {class} x={format!("{x:.1}")} y={format!("{:.1}", top + height - length)} width={format!("{:.1}", (each - 1.0).max(0.5))} height={format!("{length:.1}")} /> }
    };
    histogram
        .heights()
        .into_iter()
        .enumerate()
        .map(bin)
        .collect()
}

fn ticks(app: &Context, kpi: KpiId, histogram: &Histogram, width: f64, bottom: f64) -> Html {
    let all = histogram.ticks();
    let like = all.last().copied();
    let tick = |value: &f64| {
        let words = amount(app, kpi, *value, like);
        let half = words.chars().count() as f64 * TYPE * 0.3;
        let x = (histogram.share(*value) * width).clamp(half, (width - half).max(half));
        html! { <text class="tick" x={format!("{x:.1}")} y={(bottom + TYPE * 1.5).to_string()} text-anchor="middle">{ words }</text> }
    };
    all.iter().map(tick).collect()
}

/// A line from its label down to the axis.
fn mark_of(mark: &Mark, label: Label, x: f64, (lines, bottom): (usize, f64)) -> Html {
    let baseline = (lines - label.line) as f64 * LINE - LINE * 0.3;
    let from = (baseline + LINE * 0.3).to_string();
    let x = format!("{x:.1}");
    html! {
        <g class={mark.class}>
            <line x1={x.clone()} x2={x} y1={from} y2={bottom.to_string()} />
            <text x={format!("{:.1}", label.x)} y={format!("{baseline:.1}")} text-anchor="middle">{ &mark.words }</text>
        </g>
    }
}
