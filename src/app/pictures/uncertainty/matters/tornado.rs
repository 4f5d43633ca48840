//! How far the result moves when each figure is at its low and at its high end: a drawing and its table.

use super::super::change;
use super::{datum_of, name_of};
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::pictures::export::{Behind, LazyTable};
use crate::app::wording::is_money;
use crate::catalog::Datum;
use crate::engine::KpiId;
use crate::job::Moved;
use crate::view::swings::{Arm, Given, Row, Swings, layout};
use crate::view::table::{Cell, Column, Table};
use yew::prelude::*;

/// Size of the type in the drawing, px.
const TYPE: f64 = 13.0;

/// The figures that move a result farthest.
#[derive(Properties, PartialEq)]
pub struct TornadoProps {
    /// The result.
    pub kpi: KpiId,
    /// The figures, the one that moves it farthest first.
    pub most: Vec<Moved>,
}

/// See [`TornadoProps`].
#[component]
pub fn Tornado(props: &TornadoProps) -> Html {
    let app = use_app();
    let node = use_node_ref();
    let width = browser::use_width(&node);
    let title = app.say("uncertainty-matters");
    let table = use_memo((props.most.clone(), props.kpi), |(most, kpi)| {
        let (most, kpi, app) = (most.clone(), *kpi, app.clone());
        LazyTable::new(move || table(&app, kpi, &most))
    });
    html! {
        <>
            <p class="quiet small">{ app.say("uncertainty-ends") }</p>
            <div class="picture__box" ref={node}>
                if width > 0.0 { { drawing(&app, props, width, &title) } }
            </div>
            <div class="picture__foot">
                <Behind id="matters-picture" name={format!("boucle-matters-{}", props.kpi.id())} {title} caption="table-matters-caption" table={(*table).clone()} />
            </div>
        </>
    }
}

fn drawing(app: &Context, props: &TornadoProps, width: f64, title: &str) -> Html {
    let given: Vec<Given> = props
        .most
        .iter()
        .map(|moved| {
            let (low, high) = moved.change(props.kpi);
            Given {
                name: name_of(app, &moved.key),
                low,
                low_words: change(app, props.kpi, low),
                high,
                high_words: change(app, props.kpi, high),
            }
        })
        .collect();
    let swings = layout(&given, width, TYPE);
    html! {
        <svg id="matters-picture" class="tornado" viewBox={format!("0 0 {width} {}", swings.height)} role="img" aria-label={title.to_owned()} font-size={TYPE.to_string()}>
            for (row, given) in swings.rows.iter().zip(&given) { { row_of(&swings, row, given) } }
            <rect class="zero" x={swings.zero.to_string()} width="1" height={swings.height.to_string()} />
        </svg>
    }
}

fn row_of(swings: &Swings, row: &Row, given: &Given) -> Html {
    let line = |(place, line): (usize, &String)| html! { <text x="0" y={(row.name_y + place as f64 * TYPE * 1.25).to_string()}>{ line }</text> };
    let arm = |class: &'static str, arm: &Arm, words: &str| {
        let anchor = if arm.left { "end" } else { "start" };
        let y = row.y + swings.thickness / 2.0 + TYPE * 0.35;
        html! {
            <>
                <rect {class} x={format!("{:.1}", arm.x)} y={row.y.to_string()} width={format!("{:.1}", arm.length)} height={swings.thickness.to_string()} />
                if let Some(x) = arm.words_x { <text class="value" x={format!("{x:.1}")} y={format!("{y:.1}")} text-anchor={anchor}>{ words.to_owned() }</text> }
            </>
        }
    };
    html! {
        <g>
            { for row.name.iter().enumerate().map(line) }
            { arm("at-high", &row.high, &given.high_words) }
            { arm("at-low", &row.low, &given.low_words) }
        </g>
    }
}

fn table(app: &Context, kpi: KpiId, most: &[Moved]) -> Table {
    let unit = if is_money(kpi) { "EUR" } else { "t" };
    let rows = most.iter().map(|moved| {
        let (low, high) = moved.change(kpi);
        let datum = datum_of(&moved.key);
        let number =
            |part: fn(&Datum) -> f64| datum.map_or(Cell::Empty, |datum| Cell::Number(part(datum)));
        vec![
            Cell::Text(name_of(app, &moved.key)),
            Cell::Text(moved.key.clone()),
            Cell::Text(datum.map_or_else(String::new, |datum| app.texts.unit(&datum.unit))),
            number(|datum| datum.low),
            number(|datum| datum.value),
            number(|datum| datum.high),
            Cell::Number(low),
            Cell::Number(high),
        ]
    });
    Table {
        columns: vec![
            Column::plain("table-figure"),
            Column::plain("table-key"),
            Column::plain("table-unit"),
            Column::plain("table-low"),
            Column::plain("table-value"),
            Column::plain("table-high"),
            Column::quantity("table-at-low", unit),
            Column::quantity("table-at-high", unit),
        ],
        rows: rows.collect(),
    }
}
