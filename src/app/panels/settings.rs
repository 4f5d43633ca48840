//! Assumptions of the scenario: discount rate, value of carbon, electricity, last year.

use crate::app::context::Context;
use crate::app::simulation::{PUBLIC_RATE, Simulation, rate};
use crate::app::state::Msg;
use crate::app::widgets::{NumberField, number_field};
use crate::scenario::{Assumptions, DEFAULT_HORIZON_YEAR, Edit, Scenario};
use yew::prelude::*;

/// Catalog key of the rate of a private investor.
const PRIVATE_RATE: &str = "fin.discount.private.smes";
/// Years that a scenario may look ahead at least and at most.
const SPAN: (i32, i32) = (5, 25);

/// Assumptions of a simulation.
pub fn settings(app: &Context, simulation: &Simulation) -> Html {
    let scenario = &simulation.scenario;
    let untouched = scenario.assumptions == Assumptions::default()
        && scenario.horizon_year == DEFAULT_HORIZON_YEAR;
    let original = Scenario {
        assumptions: Assumptions::default(),
        horizon_year: DEFAULT_HORIZON_YEAR,
        ..(**scenario).clone()
    };
    html! {
        <>
            <p>{ app.say("ui-settings-help") }</p>
            { discount(app, &scenario.assumptions) }
            { carbon(app, &scenario.assumptions) }
            { electricity(app, &scenario.assumptions) }
            { horizon(app, simulation) }
            <p><button type="button" class="button" disabled={untouched} onclick={app.sends(Msg::Edit(Edit::Replace(Box::new(original))))}>
                { app.say("ui-settings-reset") }
            </button></p>
        </>
    }
}

/// A callback that changes one assumption.
fn assumes(
    app: &Context,
    before: &Assumptions,
    change: impl Fn(&mut Assumptions, f64) + 'static,
) -> Callback<f64> {
    let (app, before) = (app.clone(), before.clone());
    Callback::from(move |value| {
        let mut next = before.clone();
        change(&mut next, value);
        app.send(Msg::Edit(Edit::Assume(next)));
    })
}

/// A choice among two or more, as a radio button.
fn radio(name: &'static str, label: String, checked: bool, choose: &Callback<()>) -> Html {
    html! { <label><input type="radio" {name} {checked} onchange={choose.reform(|_: Event| ())} />{ label }</label> }
}

fn discount(app: &Context, assumptions: &Assumptions) -> Html {
    let (public, private) = (rate(PUBLIC_RATE), rate(PRIVATE_RATE));
    let chosen = assumptions.discount_rate.unwrap_or(public);
    let is = |other: f64| (chosen - other).abs() < 1e-9;
    let set = assumes(app, assumptions, move |next, rate| {
        next.discount_rate = ((rate - public).abs() >= 1e-9).then_some(rate);
    });
    let percent = (chosen * 1000.0).round() / 10.0;
    html! {
        <fieldset class="form-row">
            <legend>{ app.say("ui-discount-rate") }</legend>
            <div class="choices">
                { radio("discount", app.say("ui-discount-rate-public"), is(public), &set.reform(move |()| public)) }
                { radio("discount", app.say("ui-discount-rate-private"), is(private), &set.reform(move |()| private)) }
                <label>{ app.say("ui-discount-rate-own") }
                    { number_field(NumberField::new(percent, (0.0, 20.0), 0.1, set.reform(|percent: f64| percent / 100.0))) }{ app.say("ui-discount-rate-unit") }</label>
            </div>
            <p class="quiet small">{ app.say("ui-discount-rate-help") }</p>
        </fieldset>
    }
}

fn carbon(app: &Context, assumptions: &Assumptions) -> Html {
    let set = assumes(app, assumptions, |next, eur| {
        next.carbon_value = (eur != 0.0).then_some(eur);
    });
    let value = assumptions.carbon_value.unwrap_or(0.0);
    let field = NumberField::new(value, (0.0, 2000.0), 10.0, set);
    html! {
        <div class="form-row">
            <label for="carbon-value">{ app.say("ui-carbon-value") }</label>
            <div class="choices">{ number_field(field.with_id("carbon-value")) }<span>{ app.say("ui-carbon-value-unit") }</span></div>
            <p class="quiet small">{ app.say("ui-carbon-value-help") }</p>
        </div>
    }
}

/// Factor of the grid, kg of CO2 equivalent per kWh, that stands in the field when the reader leaves the country's.
const TYPED_FACTOR: f64 = 0.25;

fn electricity(app: &Context, assumptions: &Assumptions) -> Html {
    let set = assumes(app, assumptions, |next, factor| {
        next.electricity_factor = Some(factor);
    });
    let country = assumes(app, assumptions, |next, _| next.electricity_factor = None);
    let own = assumptions.electricity_factor;
    let field = own.map(|factor| {
        NumberField::new(factor, (0.0, 1.5), 0.005, set.clone())
            .with_label(app.say("ui-electricity-factor"))
    });
    html! {
        <fieldset class="form-row">
            <legend>{ app.say("ui-electricity-factor") }</legend>
            <div class="choices">
                { radio("electricity", app.say("ui-electricity-factor-country"), own.is_none(), &country.reform(|()| 0.0)) }
                { radio("electricity", app.say("ui-electricity-factor-own"), own.is_some(), &set.reform(|()| TYPED_FACTOR)) }
                if let Some(field) = field { { number_field(field) }<span>{ app.say("ui-electricity-factor-unit") }</span> }
            </div>
            <p class="quiet small">{ app.say("ui-electricity-factor-help") }</p>
        </fieldset>
    }
}

fn horizon(app: &Context, simulation: &Simulation) -> Html {
    let base = simulation.territory().base_year;
    let sender = app.clone();
    let onvalue = Callback::from(move |year: f64| {
        sender.send(Msg::Edit(Edit::SetHorizon(year.round() as i32)));
    });
    let year = f64::from(simulation.scenario.horizon_year);
    let limits = (f64::from(base + SPAN.0), f64::from(base + SPAN.1));
    let field = NumberField::new(year, limits, 1.0, onvalue);
    html! {
        <div class="form-row">
            <label for="horizon">{ app.say("ui-horizon") }</label>
            <div class="choices">{ number_field(field.with_id("horizon")) }</div>
            <p class="quiet small">{ app.say("ui-horizon-help") }</p>
        </div>
    }
}
