//! One chart by year: strokes from the view, axes and labels from here.

use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::view::series::{Chart, Measure, Palette, Series, draw};
use crate::view::{round_for_people, round_like};
use std::rc::Rc;
use yew::prelude::*;

/// Colours of the saved picture; on the page the style sheet puts the theme's in their place, see `pictures.css`.
const PALETTE: Palette = Palette {
    line: (10, 106, 75),
    grid: (214, 221, 216),
    zero: (124, 138, 130),
};
/// Mean width of a digit as a share of the size of the type.
const DIGIT: f64 = 0.6;

/// A chart.
#[derive(Properties, PartialEq)]
pub struct TimeChartProps {
    /// Id of the `<svg>`.
    pub id: AttrValue,
    /// Accessible name.
    pub label: AttrValue,
    /// What it measures.
    pub measure: Measure,
    /// Figures by year.
    pub series: Rc<Series>,
    /// Size of the type, px.
    #[prop_or(12.5)]
    pub font: f64,
    /// Height as a share of the width.
    #[prop_or(0.52)]
    pub slope: f64,
}

/// See [`TimeChartProps`].
#[component]
pub fn TimeChart(props: &TimeChartProps) -> Html {
    let app = use_app();
    let node = use_node_ref();
    let width = browser::use_width(&node);
    html! {
        <div class="chart__frame" ref={node}>
            if width > 0.0 { { chart(&app, props, width) } }
        </div>
    }
}

/// Where the plot stands in the drawing, px.
struct Frame {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

fn chart(app: &Context, props: &TimeChartProps, width: f64) -> Html {
    let height = (width * props.slope).clamp(170.0, 720.0).round();
    let first = draw(&props.series, width as u32, height as u32, PALETTE);
    let frame = frame(app, props, &first, width, height);
    let chart = draw(
        &props.series,
        frame.width as u32,
        frame.height as u32,
        PALETTE,
    );
    html! {
        <svg id={props.id.clone()} class="chart__axes" viewBox={format!("0 0 {width} {height}")} role="img" aria-label={props.label.clone()} font-size={props.font.to_string()}>
            { strokes(&chart, &frame) }
            { years(&chart, &frame, props.font) }
            { values(app, props, &chart, &frame) }
            { end(app, props, &chart, &frame) }
        </svg>
    }
}

/// Leaves room for the widest value on the left and for the last one on the right.
fn frame(app: &Context, props: &TimeChartProps, chart: &Chart, width: f64, height: f64) -> Frame {
    let room = |text: &str| text.chars().count() as f64 * DIGIT * props.font;
    let ticks = chart
        .y_ticks
        .iter()
        .map(|(_, value)| room(&tick(app, props.measure, *value)));
    let left = ticks.fold(0.0, f64::max) + props.font;
    let right = chart.end_label.map_or(0.0, |end| {
        room(&end_words(app, props.measure, end.value)) * 1.15
    }) + props.font;
    let (top, bottom) = (props.font, props.font * 2.0);
    Frame {
        left,
        top,
        width: (width - left - right).max(40.0).round(),
        height: (height - top - bottom).max(40.0).round(),
    }
}

/// The strokes, set into their place. They come from this product's own view, never from a file or a link.
fn strokes(chart: &Chart, frame: &Frame) -> Html {
    let place = format!(
        r#"<svg x="{}" y="{}" width="{}" height="{}""#,
        frame.left, frame.top, frame.width, frame.height
    );
    Html::from_html_unchecked(AttrValue::from(chart.svg.replacen("<svg", &place, 1)))
}

fn years(chart: &Chart, frame: &Frame, font: f64) -> Html {
    let y = frame.top + frame.height + font * 1.5;
    let tick = |(share, year): &(f64, i32)| {
        html! { <text x={(frame.left + share * frame.width).to_string()} y={y.to_string()} text-anchor="middle">{ year }</text> }
    };
    chart.x_ticks.iter().map(tick).collect()
}

fn values(app: &Context, props: &TimeChartProps, chart: &Chart, frame: &Frame) -> Html {
    let x = frame.left - props.font * 0.6;
    let text = |(share, value): &(f64, f64)| {
        let y = frame.top + share * frame.height + props.font * 0.35;
        html! { <text x={x.to_string()} y={y.to_string()} text-anchor="end">{ tick(app, props.measure, *value) }</text> }
    };
    chart.y_ticks.iter().map(text).collect()
}

fn end(app: &Context, props: &TimeChartProps, chart: &Chart, frame: &Frame) -> Html {
    let Some(end) = chart.end_label else {
        return Html::default();
    };
    let x = frame.left + end.x * frame.width + props.font * 0.5;
    let y = frame.top + end.y * frame.height + props.font * 0.35;
    html! { <text class="end" x={x.to_string()} y={y.to_string()}>{ end_words(app, props.measure, end.value) }</text> }
}

fn tick(app: &Context, measure: Measure, value: f64) -> String {
    match measure {
        Measure::Co2Avoided => {
            let (rounded, decimals) = round_like(value, value);
            app.texts.number(rounded, decimals.min(2))
        }
        Measure::NetSavings | Measure::CumulatedCash => app.texts.compact(value),
    }
}

fn end_words(app: &Context, measure: Measure, value: f64) -> String {
    match measure {
        Measure::Co2Avoided => {
            let (rounded, decimals) = round_for_people(value);
            format!("{}\u{a0}t", app.texts.number(rounded, decimals.min(2)))
        }
        Measure::NetSavings | Measure::CumulatedCash => app.texts.money(value),
    }
}
