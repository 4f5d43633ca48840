//! Names and rules that the reasons of every figure share.

use crate::app::browser;
use crate::app::context::Context;
use crate::app::simulation::Simulation;
use crate::app::wording::{source_words, verified_tag};
use crate::catalog::{self, Datum, RangeBasis, sourced};
use crate::engine::KpiId;
use crate::i18n::{Arg, text_key};
use crate::model::Provenance;
use crate::view::round_for_people;
use yew::prelude::*;

/// Name of an action by its place in the table; of the mobilisation when it has none.
pub fn action_name(app: &Context, action: Option<usize>) -> String {
    let code = action
        .and_then(|index| catalog::actions().get(index))
        .map_or("M00", |action| action.code);
    app.say(&format!("action-{code}"))
}

/// Class that gives an action the hue of its lever.
pub fn lever_class(action: Option<usize>) -> String {
    let lever = action
        .and_then(|index| catalog::actions().get(index))
        .map_or("mobilisation", |action| action.lever.id());
    format!("hue-{lever}")
}

/// Fetches the sources of the figures for a reader who asks why, and says how far that is: `None` while they are on their
/// way, then whether they are there.
#[hook]
pub fn use_sources() -> Option<bool> {
    let there = use_state(|| None);
    let setter = there.setter();
    use_effect_with((), move |()| {
        browser::load_sources(move |come| setter.set(Some(come)));
    });
    *there
}

/// Said until the sources are there, and when they cannot be had.
pub fn sources_state(app: &Context, sources: Option<bool>) -> Html {
    let key = match sources {
        Some(true) => return Html::default(),
        None => "why-sources-coming",
        Some(false) => "why-sources-missing",
    };
    html! { <p role="status">{ app.say(key) }</p> }
}

/// A figure of the catalog with its range, its source, its year and whether it was read there; `below` stands under it.
pub fn figure_card(app: &Context, datum: &Datum, hue: &str, name: Html, below: Html) -> Html {
    let unit = match datum.unit.as_str() {
        "-" => String::new(),
        unit => app.texts.unit(unit),
    };
    let number = |value: f64| {
        let (rounded, decimals) = round_for_people(value);
        app.texts.number(rounded, decimals)
    };
    let range = app.say_with(
        "kpi-range",
        &[
            ("low", number(datum.low).into()),
            ("high", number(datum.high).into()),
        ],
    );
    html! {
        <div key={datum.key.clone()} class={classes!("input-card", hue.to_owned())}>
            <p class="value">{ format!("{} {unit}", number(datum.value)) }</p>
            <p>{ name }</p>
            <p>if datum.range_basis != RangeBasis::Exact { { range } { ", " } }{ app.say(basis_key(datum.range_basis)) }</p>
            if let Some(datum) = sourced(&datum.key) { <p>{ source_words(app, datum) }</p> }
            <p>{ verified_tag(app, datum.verified) }</p>
            { below }
        </div>
    }
}

fn basis_key(basis: RangeBasis) -> &'static str {
    match basis {
        RangeBasis::Stated => "why-range-stated",
        RangeBasis::Assumed => "why-range-assumed",
        RangeBasis::Exact => "why-range-exact",
    }
}

/// Boundary, baseline and rules of a simulation; of one key figure in words of its own.
pub fn rules(app: &Context, simulation: &Simulation, kpi: Option<KpiId>) -> Html {
    let territory = simulation.territory();
    let year = Arg::Year(territory.base_year);
    let illustrative = territory.provenance == Provenance::Illustrative;
    let rules = ["why-rule", "why-once"];
    let uncertainty = match &simulation.drawn {
        None => app.say("why-uncertainty-text"),
        Some(drawn) => {
            let args = [
                ("draws", Arg::Number(drawn.said.draws as f64)),
                ("seed", Arg::Number(drawn.said.seed as f64)),
            ];
            app.say_with("why-uncertainty-drawn", &args)
        }
    };
    let own = |family: &str| match kpi {
        Some(kpi) => text_key(family, kpi.id()),
        None => format!("why-{family}-text"),
    };
    html! {
        <section>
            <dl class="terms">
                <dt>{ app.say("why-boundary") }</dt><dd>{ app.say(&own("boundary")) }</dd>
                <dt>{ app.say("why-baseline") }</dt><dd>{ app.say_with(&own("baseline"), &[("year", year)]) }</dd>
                for rule in rules { <dt>{ app.say(rule) }</dt><dd>{ app.say(&format!("{rule}-text")) }</dd> }
                <dt>{ app.say("why-uncertainty") }</dt><dd>{ uncertainty }</dd>
                if illustrative { <dt>{ app.say("why-illustrative") }</dt><dd>{ app.say("why-illustrative-text") }</dd> }
            </dl>
        </section>
    }
}

/// What moves over the years in this scenario, in words: the grid, the prices of energy. Nothing when all stays as it is.
pub fn trends(app: &Context, simulation: &Simulation) -> Html {
    let assumptions = &simulation.scenario.assumptions;
    let ledger = &simulation.now.ledger;
    let years = ledger.years.len().saturating_sub(1);
    let said = |key: &str, share: Option<f64>, sign: f64| {
        let share = share.filter(|share| *share != 0.0)?;
        let factor = (1.0 + sign * share).powi(i32::try_from(years).unwrap_or(0));
        let args = [
            ("percent", app.texts.percent(share, 1).into()),
            ("factor", app.texts.number(factor, 2).into()),
            ("year", Arg::Year(simulation.scenario.horizon_year)),
        ];
        Some(html! { <p>{ app.say_with(key, &args) }</p> })
    };
    html! {
        <>
            { said("why-trend-grid", assumptions.grid_decline, -1.0).unwrap_or_default() }
            { said("why-trend-prices", assumptions.energy_price_growth, 1.0).unwrap_or_default() }
        </>
    }
}

/// A multiplier as it stands beside what it moved: `× 0,74`.
pub fn times(app: &Context, factor: f64) -> String {
    format!("×\u{a0}{}", app.texts.number(factor, 2))
}
