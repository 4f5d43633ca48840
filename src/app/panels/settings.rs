//! Assumptions of the scenario: value of money and of carbon, electricity, what moves over the years, who is credited, last year.

mod electricity;
mod form;
mod money;

use super::why_parts::use_sources;
use crate::app::context::{Context, use_app};
use crate::app::simulation::Simulation;
use crate::app::state::Msg;
use crate::app::widgets::{NumberField, number_field};
use crate::app::wording::{figure_words, kpi_key};
use crate::engine::KpiId;
use crate::scenario::{Assumptions, Credit, DEFAULT_HORIZON_YEAR, Edit, Scenario};
use form::Form;
use yew::prelude::*;

/// Years that a scenario may look ahead at least and at most.
const SPAN: (i32, i32) = (5, 25);

/// The assumptions of a scenario.
#[derive(Properties, PartialEq)]
pub struct SettingsProps {
    /// Scenario and its answer.
    pub simulation: Simulation,
}

/// See [`SettingsProps`].
#[component]
pub fn Settings(props: &SettingsProps) -> Html {
    let app = use_app();
    // The factors of the grid are told apart by their sources.
    use_sources();
    let simulation = &props.simulation;
    let form = Form {
        app: &app,
        now: &simulation.scenario.assumptions,
    };
    html! {
        <>
            <p>{ app.say("ui-settings-help") }</p>
            { result(&app, simulation) }
            { money::discount(&form) }
            { money::carbon(&form) }
            { electricity::grid(&form, simulation.territory().country) }
            { electricity::trends(&form) }
            { credit(&form) }
            { horizon(&app, simulation) }
            { reset(&app, simulation) }
        </>
    }
}

/// Key figures that the assumptions move; the page behind the dialog is out of sight, and silent for a screen reader.
const MOVED: [KpiId; 3] = [KpiId::Co2AvoidedT, KpiId::NetSavingsEur, KpiId::NpvEur];

fn result(app: &Context, simulation: &Simulation) -> Html {
    let year = simulation.scenario.horizon_year;
    let told = MOVED.into_iter().filter_map(|kpi| {
        let words = figure_words(app, kpi, simulation.figure(kpi), year)?;
        let name = app.say(&kpi_key(kpi, ""));
        Some(html! { <div key={kpi.id()}><dt>{ name }</dt><dd><b>{ words.number }</b>{ " " }{ words.unit }</dd></div> })
    });
    html! { <div role="status"><dl class="result">{ for told }</dl></div> }
}

/// Who is credited with what an exchange avoids.
fn credit(form: &Form) -> Html {
    let now = form.now.accounting.unwrap_or_default();
    let choices = Credit::ALL.into_iter().map(|credit| {
        let next = Assumptions {
            accounting: (credit != Credit::default()).then_some(credit),
            ..form.now.clone()
        };
        let label = form.app.say(&format!("ui-credit-{}", credit.id()));
        form.radio("credit", label, credit == now, next)
    });
    form.group("ui-credit", choices.collect(), "ui-credit-help")
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

fn reset(app: &Context, simulation: &Simulation) -> Html {
    let scenario = &simulation.scenario;
    let original = Scenario {
        assumptions: Assumptions::default(),
        horizon_year: DEFAULT_HORIZON_YEAR,
        ..(**scenario).clone()
    };
    let disabled = original == **scenario;
    let onclick = app.sends(Msg::Edit(Edit::Replace(Box::new(original))));
    html! { <p><button type="button" class="button" {disabled} {onclick}>{ app.say("ui-settings-reset") }</button></p> }
}
