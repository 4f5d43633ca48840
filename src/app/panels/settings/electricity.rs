//! Electricity of the grid, and what moves over the years.

use super::form::Form;
use crate::app::wording::{quantity, source_words};
use crate::catalog::{Datum, catalog, sourced};
use crate::i18n::text_key;
use crate::model::Country;
use crate::scenario::Assumptions;
use yew::prelude::*;

/// Factors of the grid that a reader may choose from; the first is the one that stands unless another is chosen.
fn factors(country: Country) -> &'static [&'static str] {
    match country {
        Country::FR => &["elec.fr.grid.2024", "elec.fr.lifecycle_2019"],
        Country::LU => &[
            "elec.lu.consumption_mix_derived",
            "elec.lu.consumption_mix_2024_derived",
            "elec.lu.lifecycle_2019",
            "elec.lu.base_carbone_old",
        ],
    }
}

/// CO2 of a kilowatt-hour: the factors that are published for the country, each with its source, or the reader's own.
pub fn grid(form: &Form, country: Country) -> Html {
    let keys = factors(country).iter();
    let data: Vec<&Datum> = keys.filter_map(|key| catalog().get(key)).collect();
    let own = form.now.electricity_factor;
    // The first stands for "not chosen": the same number in a link is the same choice.
    let usual = data.first().map_or(0.0, |datum| datum.value);
    let chosen = own.unwrap_or(usual);
    let is = |value: f64| (chosen - value).abs() < 1e-9;
    let next = |value: f64| Assumptions {
        electricity_factor: ((value - usual).abs() >= 1e-9).then_some(value),
        ..form.now.clone()
    };
    let published = data.iter().map(|datum| {
        let label = published(form, datum);
        form.radio_with("electricity", label, is(datum.value), next(datum.value))
    });
    let typed = !data.iter().any(|datum| is(datum.value));
    // A number that none of the published has, so that the field opens.
    let start = (usual * 1e3).round() / 1e3 + 0.05;
    let choices = html! {
        <>
            { for published }
            { form.radio("electricity", form.app.say("ui-electricity-factor-own"), typed, next(start)) }
            if typed {
                { form.number("electricity-own", (chosen, (0.0, 1.5), 0.005), "ui-electricity-factor-unit", |next, factor| {
                    next.electricity_factor = Some(factor);
                }) }
            }
        </>
    };
    form.group(
        "ui-electricity-factor",
        choices,
        "ui-electricity-factor-help",
    )
}

/// A factor with its name, and its source once that has been fetched.
fn published(form: &Form, datum: &Datum) -> Html {
    let app = form.app;
    let name = app.say(&text_key("parameter", &datum.key));
    let source = sourced(&datum.key).map(|datum| source_words(app, datum));
    html! {
        <>
            { quantity(app, datum.value, &datum.unit) }{ " · " }{ name }
            if let Some(source) = source { <small class="quiet">{ source }</small> }
        </>
    }
}

/// What moves over the years, percent a year; 0 unless the reader says otherwise.
pub fn trends(form: &Form) -> Html {
    let percent = |share: Option<f64>| (share.unwrap_or(0.0) * 1e4).round() / 100.0;
    let decline = (percent(form.now.grid_decline), (-10.0, 50.0), 0.5);
    let growth = (percent(form.now.energy_price_growth), (-10.0, 20.0), 0.5);
    let choices = html! {
        <>
            { form.named("grid-decline", decline, "ui-percent-a-year", |next, percent| next.grid_decline = share(percent)) }
            { form.named("price-growth", growth, "ui-percent-a-year", |next, percent| next.energy_price_growth = share(percent)) }
        </>
    };
    form.group("ui-trends", choices, "ui-trends-help")
}

fn share(percent: f64) -> Option<f64> {
    (percent != 0.0).then_some(percent / 100.0)
}
