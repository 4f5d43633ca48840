//! Why this number? The figure, its formula, what each action brings to it, its boundary and its baseline.

use super::why_parts::{action_name, lever_class, rules, trends, use_sources};
use crate::app::context::{Context, use_app};
use crate::app::simulation::Simulation;
use crate::app::state::{Msg, Panel};
use crate::app::widgets::{bar, table_view};
use crate::app::wording::{amount_of, figure_words, kpi_key};
use crate::engine::KpiId;
use crate::view::explanation::{Contribution, Explanation, explain, yearly_table};
use yew::prelude::*;

/// The reasons of a key figure.
#[derive(Properties, PartialEq)]
pub struct WhyProps {
    /// Key figure.
    pub kpi: KpiId,
    /// Its source.
    pub simulation: Simulation,
}

/// See [`WhyProps`].
#[component]
pub fn Why(props: &WhyProps) -> Html {
    let app = use_app();
    // The next question is where the inputs of an action come from.
    use_sources();
    let (kpi, simulation) = (props.kpi, &props.simulation);
    let explanation = explain(&simulation.now, kpi);
    html! {
        <>
            <section>
                <h3>{ app.say(&kpi_key(kpi, "")) }</h3>
                { figure(&app, kpi, simulation) }
                <p class="lead">{ app.say(&kpi_key(kpi, "-help")) }</p>
            </section>
            <section>
                <h3>{ app.say("why-formula") }</h3>
                <p class="formula">{ app.say(&explanation.formula) }</p>
                { trends(&app, simulation) }
            </section>
            if kpi != KpiId::PaybackYears { { contributions(&app, kpi, &explanation) } }
            if !explanation.yearly.is_empty() {
                <section>
                    <h3>{ app.say("why-yearly") }</h3>
                    { table_view(&app, &app.say("table-money-caption"), &yearly_table(&explanation.yearly)) }
                </section>
            }
            { rules(&app, simulation, Some(kpi)) }
        </>
    }
}

fn figure(app: &Context, kpi: KpiId, simulation: &Simulation) -> Html {
    let Some(words) = figure_words(
        app,
        kpi,
        simulation.figure(kpi),
        simulation.scenario.horizon_year,
    ) else {
        return html! { <p class="lead">{ crate::app::figures::payback(app, simulation) }</p> };
    };
    html! {
        <>
            <p class="panel__figure">{ words.number }<span>{ words.unit }</span></p>
            if let Some((low, high)) = words.range {
                <p class="quiet">{ app.say_with("kpi-range", &[("low", low.into()), ("high", high.into())]) }</p>
            }
        </>
    }
}

fn contributions(app: &Context, kpi: KpiId, explanation: &Explanation) -> Html {
    let largest = explanation
        .contributions
        .iter()
        .map(|part| part.amount.abs())
        .fold(0.0, f64::max);
    html! {
        <section>
            <h3>{ app.say("why-contributions") }</h3>
            if explanation.contributions.is_empty() { <p>{ app.say("why-no-contribution") }</p> }
            if explanation.baseline != 0.0 {
                <p class="bar-row"><span>{ app.say("why-baseline") }</span><b>{ amount_of(app, kpi, explanation.baseline) }</b></p>
            }
            <ul class="bars">
                for part in &explanation.contributions {
                    <li key={format!("{:?}", part.action)}>{ contribution(app, kpi, part, largest) }</li>
                }
            </ul>
        </section>
    }
}

/// One action's part, with the way to its ledger lines.
fn contribution(app: &Context, kpi: KpiId, part: &Contribution, largest: f64) -> Html {
    let class = classes!("bar-row", lever_class(part.action));
    let open = app.sends(Msg::Panel(Some(Panel::WhyAction(kpi, part.action))));
    html! {
        <button type="button" {class} onclick={open} title={app.say("why-open-action")}>
            <span>{ action_name(app, part.action) }</span><b>{ amount_of(app, kpi, part.amount) }</b>
            { bar(part.amount / largest.max(f64::MIN_POSITIVE)) }
        </button>
    }
}
