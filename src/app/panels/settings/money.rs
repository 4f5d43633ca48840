//! What money of several years is worth, and what a tonne of CO2 is.

use super::form::Form;
use crate::app::simulation::{PUBLIC_RATE, rate};
use crate::i18n::text_key;
use crate::scenario::{Assumptions, CarbonPath};
use yew::prelude::*;

/// Catalog key of the rate of a private investor.
const PRIVATE_RATE: &str = "fin.discount.private.smes";
/// Value of carbon in EUR per t that stands in the field when the reader asks for the same every year: that of France in 2025.
const TYPED_VALUE: f64 = 256.0;

/// Discount rate: public, private, or the reader's own.
pub fn discount(form: &Form) -> Html {
    let chosen = form.now.discount_rate.unwrap_or_else(|| rate(PUBLIC_RATE));
    let choice = |label: &str, given: Option<f64>| {
        let is = (given.unwrap_or_else(|| rate(PUBLIC_RATE)) - chosen).abs() < 1e-9;
        let next = Assumptions {
            discount_rate: given,
            ..form.now.clone()
        };
        form.radio("discount", form.app.say(label), is, next)
    };
    let percent = (chosen * 1000.0).round() / 10.0;
    let own = (percent, (0.0, 20.0), 0.1);
    let choices = html! {
        <>
            { choice("ui-discount-rate-public", None) }
            { choice("ui-discount-rate-private", Some(rate(PRIVATE_RATE))) }
            <span>{ form.app.say("ui-discount-rate-own") }</span>
            { form.number("discount-own", own, "ui-discount-rate-unit", |next, percent| {
                let given = percent / 100.0;
                next.discount_rate = ((given - rate(PUBLIC_RATE)).abs() >= 1e-9).then_some(given);
            }) }
        </>
    };
    form.group("ui-discount-rate", choices, "ui-discount-rate-help")
}

/// Value of carbon: none, the same every year, or a published path.
pub fn carbon(form: &Form) -> Html {
    let next = |value: Option<f64>, path: Option<CarbonPath>| Assumptions {
        carbon_value: value,
        carbon_path: path,
        ..form.now.clone()
    };
    let (value, path) = (form.now.carbon_value, form.now.carbon_path);
    let say = |choice: &str| form.app.say(&text_key("ui-carbon-value", choice));
    let constant = value.filter(|_| path.is_none());
    let paths = CarbonPath::ALL.into_iter().map(|each| {
        let chosen = next(None, Some(each));
        form.radio("carbon", say(each.id()), path == Some(each), chosen)
    });
    let none = value.is_none() && path.is_none();
    let typed = next(Some(TYPED_VALUE), None);
    let choices = html! {
        <>
            { form.radio("carbon", say("none"), none, next(None, None)) }
            { form.radio("carbon", say("same"), constant.is_some(), typed) }
            if let Some(eur) = constant {
                { form.number("carbon-own", (eur, (0.0, 2000.0), 10.0), "ui-carbon-value-unit", |next, eur| next.carbon_value = Some(eur)) }
            }
            { for paths }
        </>
    };
    form.group("ui-carbon-value", choices, "ui-carbon-value-help")
}
