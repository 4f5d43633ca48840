//! The heat of the territory by month: what it needs, what it shares, what thermodynamics would allow, and what limits it.

use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::simulation::Simulation;
use crate::app::widgets::table_view;
use crate::app::wording::quantity;
use crate::i18n::Arg;
use crate::view::shared_heat::{HeatYear, MonthBars, lay_months, month_key};
use yew::prelude::*;

/// Size of the type in the drawing, px.
const TYPE: f64 = 12.0;
/// Height of the drawing, px.
const HEIGHT: f64 = 190.0;

/// The heat of a simulation, seen from one action.
#[derive(Properties, PartialEq)]
pub struct HeatProps {
    /// Its source.
    pub simulation: Simulation,
    /// Code of the action.
    pub code: &'static str,
}

/// See [`HeatProps`].
#[component]
pub fn Heat(props: &HeatProps) -> Html {
    let app = use_app();
    let node = use_node_ref();
    let width = browser::use_width(&node);
    let year = use_memo(props.simulation.clone(), |simulation| {
        let result = simulation.now.heat.as_ref()?;
        Some(HeatYear::of(simulation.place().park(), result))
    });
    let Some(year) = &*year else {
        return Html::default();
    };
    let title = title(&app, year);
    html! {
        <section class="hue-energy" data-report="heat" data-received={year.received().to_string()}>
            <h3>{ title.clone() }</h3>
            <p class="quiet">{ app.say("report-heat-caption") }</p>
            <div ref={node}>if width > 0.0 { { drawing(&app, year, width, &title) } }</div>
            for sentence in limits(&app, year, warned(props)) { <p>{ sentence }</p> }
            <details><summary>{ app.say("ui-table-show") }</summary>{ table_view(&app, &app.say("report-heat-table"), &year.table()) }</details>
        </section>
    }
}

/// What part of the need is met by shared heat.
fn title(app: &Context, year: &HeatYear) -> String {
    let received = year.received();
    let key = if received > 0.0 {
        "report-heat"
    } else {
        "report-heat-none"
    };
    let args = [
        ("share", percent(app, year.share_of_need(received)).into()),
        ("received", quantity(app, received, "MWh").into()),
        ("needed", quantity(app, year.needed(), "MWh").into()),
    ];
    app.say_with(key, &args)
}

/// A share in percent; with a decimal where the whole number would hide it.
fn percent(app: &Context, share: f64) -> String {
    app.texts
        .percent(share, usize::from(share > 0.0 && share < 0.095))
}

/// The warning that stopped this action, if one did.
fn warned(props: &HeatProps) -> Option<&'static str> {
    let warnings = props.simulation.now.outcome.warnings.iter();
    let mut mine = warnings.filter(|warning| {
        warning
            .args
            .get("action")
            .is_some_and(|code| code == props.code)
    });
    mine.find_map(|warning| match warning.code {
        "heat-does-not-pay" => Some("report-heat-pipes"),
        "heat-does-not-meet" => Some("report-heat-temperature"),
        _ => None,
    })
}

/// What limits the use of waste heat, in sentences: temperature first, then pipes, then what is done all the same.
fn limits(app: &Context, year: &HeatYear, stopped: Option<&'static str>) -> Vec<String> {
    let mut said = Vec::new();
    let limit = year.limit();
    if limit > 0.0 {
        let args = [
            ("share", percent(app, year.share_of_need(limit)).into()),
            ("limit", quantity(app, limit, "MWh").into()),
        ];
        said.push(app.say_with("report-heat-limit", &args));
        let reached = year.share_of_limit.unwrap_or(0.0);
        let key = if reached > 0.0 {
            "report-heat-reached"
        } else {
            "report-heat-not-reached"
        };
        said.push(app.say_with(key, &[("share", percent(app, reached).into())]));
    } else {
        said.push(app.say("report-heat-no-limit"));
    }
    said.extend(stopped.map(|key| app.say(key)));
    let keys = [
        "report-heat-direct",
        "report-heat-lifted",
        "report-heat-wood",
    ];
    for (key, mwh) in keys.into_iter().zip(year.sources_mwh) {
        if mwh > 0.0 {
            said.push(app.say_with(key, &[("mwh", quantity(app, mwh, "MWh").into())]));
        }
    }
    if year.network_m > 0.0 {
        let per_m = quantity(app, year.received() / year.network_m, "MWh");
        let length = quantity(app, year.network_m, "m");
        let args: [(&str, Arg); 2] = [("length", length.into()), ("density", per_m.into())];
        said.push(app.say_with("report-heat-network", &args));
    }
    said
}

fn drawing(app: &Context, year: &HeatYear, width: f64, title: &str) -> Html {
    const LEFT: f64 = 44.0;
    let months = lay_months(year, (LEFT, width), (TYPE, HEIGHT - TYPE * 2.0));
    html! {
        <svg class="months" viewBox={format!("0 0 {width} {HEIGHT}")} role="img" aria-label={format!("{title}. {}", app.say("report-heat-describe"))} font-size={TYPE.to_string()}>
            for (mwh, y) in &months.ticks {
                <rect class="grid" x={LEFT.to_string()} y={y.to_string()} width={(width - LEFT).to_string()} height="1" />
                <text x={(LEFT - 6.0).to_string()} y={(y + TYPE * 0.35).to_string()} text-anchor="end">{ app.texts.number(*mwh, 0) }</text>
            }
            { bars(app, &months) }
        </svg>
    }
}

fn bars(app: &Context, months: &MonthBars) -> Html {
    let width = months.width.to_string();
    let height = |y: f64| (months.bottom - y).max(0.0).to_string();
    html! {
        for (month, bar) in months.bars.iter().enumerate() {
            <g key={month}>
                <rect class="needed" x={bar.x.to_string()} y={bar.needed_y.to_string()} width={width.clone()} height={height(bar.needed_y)} />
                <rect class="received" x={bar.x.to_string()} y={bar.received_y.to_string()} width={width.clone()} height={height(bar.received_y)} />
                <rect class="limit" x={(bar.x - 2.0).to_string()} y={(bar.limit_y - 1.0).to_string()} width={(months.width + 4.0).to_string()} height="2" />
                <text x={(bar.x + months.width / 2.0).to_string()} y={(months.bottom + TYPE * 1.4).to_string()} text-anchor="middle">{ initial(app, month) }</text>
            </g>
        }
    }
}

/// First letter of the name of a month.
fn initial(app: &Context, month: usize) -> String {
    app.say(&month_key(month))
        .chars()
        .take(1)
        .flat_map(char::to_uppercase)
        .collect()
}
