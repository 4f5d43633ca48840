//! What the reader wants to reach, and how likely that is.

use crate::app::context::{Context, use_app};
use crate::app::simulation::Simulation;
use crate::app::state::Msg;
use crate::app::widgets::{NumberField, number_field};
use crate::engine::KpiId;
use crate::i18n::Arg;
use crate::scenario::{self, Edit};
use crate::view::round_for_people;
use yew::prelude::*;

/// Part of the central value that is put forward when no target is set.
const SUGGESTED: f64 = 0.8;
/// Largest target that can be typed, t.
const MOST_T: f64 = 1e9;

/// Targets of a simulation.
#[derive(Properties, PartialEq)]
pub struct TargetsProps {
    /// Its source.
    pub simulation: Simulation,
}

/// See [`TargetsProps`].
#[component]
pub fn Targets(props: &TargetsProps) -> Html {
    let app = use_app();
    let simulation = &props.simulation;
    html! {
        <section class="targets" aria-labelledby="targets-title">
            <h3 id="targets-title">{ app.say("uncertainty-targets") }</h3>
            { certain(&app, simulation) }
            { co2(&app, simulation) }
            { payback(&app, simulation) }
        </section>
    }
}

/// Chances that need no target: that money is saved at all, and that the investment comes back within the years simulated.
fn certain(app: &Context, simulation: &Simulation) -> Html {
    let Some(drawn) = &simulation.drawn else {
        return Html::default();
    };
    let chance = |key: &str, chance: Option<f64>| {
        let args = [("chance", chance_words(app, chance?).into())];
        Some(html! { <li>{ app.say_with(key, &args) }</li> })
    };
    let invested = simulation.value(KpiId::InvestmentEur).unwrap_or(0.0) > 0.0;
    let repaid = drawn.figure(KpiId::PaybackYears).map(|said| said.exists);
    html! {
        <ul class="targets__chances">
            { chance("uncertainty-chance-savings", drawn.chance_of_at_least(KpiId::NetSavingsEur, 0.0)).unwrap_or_default() }
            { chance("uncertainty-chance-npv", drawn.chance_of_at_least(KpiId::NpvEur, 0.0)).unwrap_or_default() }
            { chance("uncertainty-chance-repaid", repaid.filter(|_| invested)).unwrap_or_default() }
        </ul>
    }
}

fn co2(app: &Context, simulation: &Simulation) -> Html {
    let own = simulation.scenario.targets.co2_avoided_t;
    let central = simulation.value(KpiId::Co2AvoidedT).unwrap_or(0.0);
    let shown = own.unwrap_or_else(|| round_for_people((SUGGESTED * central).max(0.0)).0);
    let chance = simulation
        .drawn
        .as_ref()
        .and_then(|drawn| drawn.chance_of_at_least(KpiId::Co2AvoidedT, shown));
    let targets = simulation.scenario.targets;
    let set = move |value: Option<f64>| scenario::Targets {
        co2_avoided_t: value,
        ..targets
    };
    let step = 10_f64.powi(shown.max(1.0).log10().floor() as i32 - 1);
    let row = Row {
        id: "target-co2",
        name: app.say_with(
            "uncertainty-target-co2",
            &[("year", Arg::Year(simulation.scenario.horizon_year))],
        ),
        unit: app.texts.unit("t"),
        shown,
        limits: (0.0, MOST_T),
        step,
        own: own.is_some(),
        chance,
    };
    let app_of = app.clone();
    let aim = Callback::from(move |value: Option<f64>| {
        app_of.send(Msg::Edit(Edit::Aim(set(value))));
    });
    row.view(app, &aim)
}

fn payback(app: &Context, simulation: &Simulation) -> Html {
    if simulation.value(KpiId::InvestmentEur).unwrap_or(0.0) <= 0.0 {
        return Html::default();
    }
    let base = simulation.territory().base_year;
    let last = simulation.scenario.horizon_year;
    let own = simulation.scenario.targets.payback_year;
    let central = simulation.value(KpiId::PaybackYears);
    let shown = own.unwrap_or_else(|| central.map_or(last, |years| base + years.ceil() as i32));
    let years = f64::from(shown - base);
    let chance = simulation
        .drawn
        .as_ref()
        .and_then(|drawn| drawn.chance_of_at_most(KpiId::PaybackYears, years));
    let targets = simulation.scenario.targets;
    let row = Row {
        id: "target-payback",
        name: app.say("uncertainty-target-payback"),
        unit: String::new(),
        shown: f64::from(shown),
        limits: (f64::from(base), f64::from(last.max(base))),
        step: 1.0,
        own: own.is_some(),
        chance,
    };
    let app_of = app.clone();
    let aim = Callback::from(move |value: Option<f64>| {
        let targets = scenario::Targets {
            payback_year: value.map(|year| year as i32),
            ..targets
        };
        app_of.send(Msg::Edit(Edit::Aim(targets)));
    });
    row.view(app, &aim)
}

/// A target with its chance.
struct Row {
    id: &'static str,
    name: String,
    unit: String,
    shown: f64,
    limits: (f64, f64),
    step: f64,
    own: bool,
    chance: Option<f64>,
}

impl Row {
    fn view(self, app: &Context, aim: &Callback<Option<f64>>) -> Html {
        let button = |key: &str, value: Option<f64>| {
            let aim = aim.clone();
            let onclick = Callback::from(move |_: MouseEvent| aim.emit(value));
            html! { <button type="button" class="link" {onclick}>{ app.say(key) }</button> }
        };
        let act = if self.own {
            button("uncertainty-target-drop", None)
        } else {
            button("uncertainty-target-set", Some(self.shown))
        };
        let field =
            NumberField::new(self.shown, self.limits, self.step, aim.reform(Some)).with_id(self.id);
        let chance = self.chance.map(|chance| chance.to_string());
        html! {
            <p class="target" data-chance={chance}>
                <label for={self.id}>{ self.name }</label>
                <span class="target__value">{ number_field(field) }if !self.unit.is_empty() { { " " }{ self.unit } }</span>
                <strong>{ self.chance.map(|chance| chance_words(app, chance)).unwrap_or_default() }</strong>
                { act }
            </p>
        }
    }
}

/// A chance in words: `83 %`, but never quite none or all.
fn chance_words(app: &Context, chance: f64) -> String {
    let percent = (chance * 100.0).round();
    if percent >= 100.0 {
        return app.say_with(
            "uncertainty-over",
            &[("percent", app.texts.percent(0.99, 0).into())],
        );
    }
    if percent < 1.0 {
        return app.say_with(
            "uncertainty-under",
            &[("percent", app.texts.percent(0.01, 0).into())],
        );
    }
    app.texts.percent(chance, 0)
}
