//! Numbers of the outcome in words: rounded for people, value and range alike.

use super::context::Context;
use crate::catalog::{Datum, EQUIPMENT, SKILLS, rule};
use crate::engine::{Figure, KpiId};
use crate::i18n::{Arg, text_key};
use crate::view::{round_for_people, round_like};
use yew::prelude::*;

/// EUR above which money is written in millions.
const MILLION: f64 = 1e6;

/// A key figure in words.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureWords {
    /// The number.
    pub number: String,
    /// Its unit and year.
    pub unit: String,
    /// Both ends of its range, when there is one.
    pub range: Option<(String, String)>,
}

/// Text key of a key figure, with an ending such as `-help`.
pub fn kpi_key(kpi: KpiId, ending: &str) -> String {
    text_key("kpi", kpi.id()) + ending
}

/// A key figure in words; `None` when it does not exist.
pub fn figure_words(app: &Context, kpi: KpiId, figure: Figure, year: i32) -> Option<FigureWords> {
    let value = figure.value?;
    let write = |amount: f64| number_like(app, kpi, amount, value);
    let unit = if is_money(kpi) {
        money_unit(app, value)
    } else {
        String::new()
    };
    let args = [("unit", unit.into()), ("year", Arg::Year(year))];
    Some(FigureWords {
        number: write(value),
        unit: app.say_with(&kpi_key(kpi, "-unit"), &args),
        range: figure
            .low
            .zip(figure.high)
            .map(|(low, high)| (write(low), write(high))),
    })
}

/// True for amounts in EUR.
pub fn is_money(kpi: KpiId) -> bool {
    matches!(
        kpi,
        KpiId::NetSavingsEur | KpiId::InvestmentEur | KpiId::NpvEur
    )
}

/// `€` or `M€`, as suits the size of an amount.
fn money_unit(app: &Context, eur: f64) -> String {
    app.texts.money_parts(eur).unit
}

/// A number as exact as its key figure deserves, without unit.
fn number_like(app: &Context, kpi: KpiId, amount: f64, main: f64) -> String {
    let scale = match kpi {
        KpiId::LocalShare => 100.0,
        // The same rounding as `money_parts`: 999 600 EUR is 1,0 M€.
        _ if is_money(kpi) && round_for_people(main).0.abs() >= MILLION => 1.0 / MILLION,
        _ => 1.0,
    };
    let (rounded, decimals) = round_like(amount * scale, main * scale);
    app.texts.number(rounded, decimals.min(2))
}

/// How much a key figure moved, signed and without unit but for money; `None` when nobody would see it.
pub fn change_words(app: &Context, kpi: KpiId, change: f64) -> Option<String> {
    let scale = if kpi == KpiId::LocalShare { 100.0 } else { 1.0 };
    let (rounded, decimals) = round_for_people(change * scale);
    let least = if is_money(kpi) { 1.0 } else { 0.01 };
    if rounded.abs() < least {
        return None;
    }
    Some(if is_money(kpi) {
        app.texts.signed_money(change)
    } else {
        app.texts.signed(rounded, decimals.min(2))
    })
}

/// A quantity with its unit, rounded for people.
pub fn quantity(app: &Context, value: f64, unit: &str) -> String {
    let (rounded, decimals) = round_for_people(value);
    let number = app.texts.number(rounded, decimals.min(3));
    format!("{number}\u{a0}{}", app.texts.unit(unit))
}

/// An amount in the unit of a key figure, signed: `+12 t`, `−3 000 €`.
pub fn amount_of(app: &Context, kpi: KpiId, amount: f64) -> String {
    if is_money(kpi) {
        return app.texts.signed_money(amount);
    }
    let (scale, unit) = match kpi {
        KpiId::LocalShare => (100.0, "%".to_owned()),
        KpiId::JobsFte => (1.0, app.texts.unit("FTE")),
        KpiId::PaybackYears => (1.0, app.say("kpi-payback-years-unit")),
        _ => (1.0, app.texts.unit("t")),
    };
    let (rounded, decimals) = round_for_people(amount * scale);
    format!("{}\u{a0}{unit}", app.texts.signed(rounded, decimals.min(3)))
}

/// Name of a figure of the catalog, with the machine, the profession or the exchange where there are several; its unit and its key where it
/// has no name.
pub fn figure_title(app: &Context, datum: &Datum) -> String {
    let key = &datum.key;
    let Some(name) = app.texts.figure_name(key) else {
        return format!("{} ({key})", app.texts.unit(&datum.unit));
    };
    let class = key.split('.').nth(1).unwrap_or_default();
    if let Some(rule) = rule(class).filter(|_| key.starts_with("rule.")) {
        let [output, input] =
            [rule.output, rule.input].map(|resource| app.say(&text_key("resource", resource)));
        return format!("{name} – {output} → {input}");
    }
    let family = if EQUIPMENT.iter().any(|known| known.id == class) {
        "equipment"
    } else if SKILLS.contains(&class) {
        "skill"
    } else {
        return name;
    };
    format!("{name} – {}", app.say(&text_key(family, class)))
}

/// Where a figure comes from, with the year of its source when that bears one.
pub fn source_words(app: &Context, datum: &Datum) -> String {
    let args = [
        ("source", datum.source.as_str().into()),
        ("year", datum.year.as_str().into()),
    ];
    let dated = datum.year.starts_with(|first: char| first.is_ascii_digit());
    app.say_with(
        if dated {
            "why-source"
        } else {
            "why-source-undated"
        },
        &args,
    )
}

/// Whether a figure was read in its source.
pub fn verified_tag(app: &Context, verified: bool) -> Html {
    let (class, key) = if verified {
        ("tag tag--yes", "why-verified-yes")
    } else {
        ("tag tag--no", "why-verified-no")
    };
    html! { <span {class}>{ app.say(key) }</span> }
}
