//! One key figure: name, value with unit and year, range in words and as a band, what the last change did, and why.

use crate::app::context::Context;
use crate::app::simulation::Simulation;
use crate::app::state::{Msg, Panel};
use crate::app::wording::{change_words, figure_words, kpi_key};
use crate::engine::{Figure, KpiId};
use crate::i18n::{Arg, Language};
use yew::prelude::*;

/// A key figure; a plain one without the smaller figures under it.
pub fn card(app: &Context, kpi: KpiId, simulation: &Simulation, plain: bool) -> Html {
    let figure = simulation.figure(kpi);
    let words = figure_words(app, kpi, figure, simulation.scenario.horizon_year);
    let name = app.say(&kpi_key(kpi, ""));
    let (number, unit) = words
        .as_ref()
        .map_or((String::new(), String::new()), |words| {
            (words.number.clone(), words.unit.clone())
        });
    html! {
        <div class="figure" data-kpi={kpi.id()} data-value={raw(figure.value)} data-low={raw(figure.low)} data-high={raw(figure.high)}>
            <h3 class="figure__name">{ &name }</h3>
            <p class="figure__value">{ number }</p>
            <p class="figure__unit">
                <span>{ unit }</span>
                <button type="button" class="figure__why" onclick={app.sends(Msg::Panel(Some(Panel::Why(kpi))))}>
                    { app.say("ui-why") }<span class="hidden-text">{ format!(" {name}") }</span>
                </button>
            </p>
            { band(figure, simulation.potential(kpi)) }
            <p class="figure__range">
                if let Some((low, high)) = words.and_then(|words| words.range).filter(|(low, high)| low != high) {
                    { app.say_with("kpi-range-short", &[("low", low.into()), ("high", high.into())]) }
                }
                { change(app, kpi, simulation) }
            </p>
            { also(app, kpi, simulation, plain) }
        </div>
    }
}

/// A raw number for `data-…` attributes.
fn raw(value: Option<f64>) -> Option<String> {
    value.map(|value| value.to_string())
}

/// The range on a rail that ends where the whole potential does, and starts at zero or below.
fn band(figure: Figure, potential: f64) -> Html {
    let (Some(value), Some(low), Some(high)) = (figure.value, figure.low, figure.high) else {
        return html! { <svg class="figure__band" aria-hidden="true" /> };
    };
    let start = low.min(value).min(0.0);
    let end = potential.max(high).max(value);
    let at = |amount: f64| {
        100.0 * ((amount - start) / (end - start).max(f64::MIN_POSITIVE)).clamp(0.0, 1.0)
    };
    let percent = |share: f64| format!("{share:.2}%");
    html! {
        <svg class="figure__band" aria-hidden="true">
            <rect class="rail" y="2" width="100%" height="3" rx="1.5" />
            <rect class="band moves" y="1" x={percent(at(low))} width={percent((at(high) - at(low)).max(0.0))} height="5" rx="2.5" />
            if start < 0.0 { <rect class="zero" x={percent(at(0.0))} width="1" height="7" /> }
            <rect class="tick moves" x={percent(at(value) * 0.988)} width="2.5" height="7" />
        </svg>
    }
}

/// What the last change did, when it can be seen.
fn change(app: &Context, kpi: KpiId, simulation: &Simulation) -> Html {
    let Some(change) = simulation.change(kpi) else {
        return Html::default();
    };
    let Some(words) = change_words(app, kpi, change) else {
        return Html::default();
    };
    let worse = change < 0.0 && kpi != KpiId::InvestmentEur;
    let said = app.say_with("kpi-change", &[("change", words.clone().into())]);
    html! {
        <span class={classes!("figure__change", worse.then_some("figure__change--worse"))} title={said.clone()}>
            <span aria-hidden="true">{ words }</span><span class="hidden-text">{ format!(" ({said})") }</span>
        </span>
    }
}

/// The smaller figure that belongs to a larger one: payback to the investment, net present value to the savings. A plain card has the
/// payback alone, and as words, not as a figure of its own.
fn also(app: &Context, kpi: KpiId, simulation: &Simulation, plain: bool) -> Html {
    let (small, text) = match kpi {
        KpiId::InvestmentEur => (KpiId::PaybackYears, payback(app, simulation)),
        KpiId::NetSavingsEur if !plain => (KpiId::NpvEur, present_value(app, simulation)),
        _ => return Html::default(),
    };
    let figure = simulation.figure(small);
    let name = app.say(&kpi_key(small, ""));
    let own = |value: Option<f64>| raw(value).filter(|_| !plain);
    html! {
        <p class="figure__also" data-kpi={(!plain).then(|| small.id())} data-value={own(figure.value)} data-low={own(figure.low)} data-high={own(figure.high)}>
            <button type="button" onclick={app.sends(Msg::Panel(Some(Panel::Why(small))))}>
                { text }<span class="hidden-text">{ format!(" {} {name}", app.say("ui-why")) }</span>
            </button>
        </p>
    }
}

/// When the investment is repaid, in words.
pub fn payback(app: &Context, simulation: &Simulation) -> String {
    let year = simulation.scenario.horizon_year;
    let figure = simulation.figure(KpiId::PaybackYears);
    let Some(words) = figure_words(app, KpiId::PaybackYears, figure, year) else {
        let invested = simulation.value(KpiId::InvestmentEur).unwrap_or(0.0) > 0.0;
        let key = if invested {
            "kpi-payback-none"
        } else {
            "kpi-payback-nothing"
        };
        return app.say_with(key, &[("year", Arg::Year(year))]);
    };
    let count = figure.value.unwrap_or(0.0);
    let said = app.say_with(
        "kpi-payback-in",
        &[
            ("years", words.number.into()),
            ("count", Arg::Number(count)),
        ],
    );
    match words.range {
        Some((low, high)) => {
            let range = app.say_with(
                "kpi-range-short",
                &[("low", low.into()), ("high", high.into())],
            );
            format!("{said} ({range})")
        }
        None => said,
    }
}

fn present_value(app: &Context, simulation: &Simulation) -> String {
    let figure = simulation.figure(KpiId::NpvEur);
    let name = app.say(&kpi_key(KpiId::NpvEur, ""));
    let amount = figure
        .value
        .map_or_else(|| "–".to_owned(), |eur| app.texts.money(eur));
    let colon = if app.language() == Language::Fr {
        "\u{a0}:"
    } else {
        ":"
    };
    format!("{name}{colon} {amount}")
}
