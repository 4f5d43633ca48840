//! The part of one action in a key figure: its ledger lines, and the inputs behind them with their sources.

use super::report::report;
use super::why_parts::{
    action_name, figure_card, lever_class, sources_state, times, trends, use_sources,
};
use crate::app::context::{Context, use_app};
use crate::app::simulation::Simulation;
use crate::app::state::{Msg, Panel};
use crate::app::widgets::bar;
use crate::app::wording::{amount_of, kpi_key, quantity};
use crate::catalog::{Datum, catalog};
use crate::engine::KpiId;
use crate::view::explanation::{LedgerRow, Swing, explain_action, swings};
use yew::prelude::*;

/// The part of an action in a key figure.
#[derive(Properties, PartialEq)]
pub struct WhyActionProps {
    /// Key figure.
    pub kpi: KpiId,
    /// Index in the action table; `None` for mobilisation.
    pub action: Option<usize>,
    /// Their source.
    pub simulation: Simulation,
}

/// Ledger lines shown; the table of a large park has thousands.
const SHOWN: usize = 60;

/// See [`WhyActionProps`].
#[component]
pub fn WhyAction(props: &WhyActionProps) -> Html {
    let app = use_app();
    let sources = use_sources();
    let (kpi, simulation) = (props.kpi, &props.simulation);
    let rows = explain_action(&simulation.now, kpi, props.action);
    let name = action_name(&app, props.action);
    let total: f64 = rows.iter().map(|row| row.amount).sum();
    html! {
        <>
            <section>
                <p><button type="button" class="link" onclick={app.sends(Msg::Panel(Some(Panel::Why(kpi))))}>{ app.say("why-back") }</button></p>
                <h3>{ &name }</h3>
                <p class="panel__figure">{ amount_of(&app, kpi, total) }<span>{ app.say(&kpi_key(kpi, "")) }</span></p>
                { figures_switch(&app, kpi, props.action) }
            </section>
            { report(&app, simulation, props.action) }
            { trends(&app, simulation) }
            if !rows.is_empty() { { inputs(&app, kpi, props.action, &rows, sources) } }
            { lines(&app, kpi, simulation, &name, &rows) }
        </>
    }
}

/// The same action seen through another key figure.
fn figures_switch(app: &Context, chosen: KpiId, action: Option<usize>) -> Html {
    let figures = [
        KpiId::Co2AvoidedT,
        KpiId::NetSavingsEur,
        KpiId::InvestmentEur,
        KpiId::JobsFte,
        KpiId::WasteAvoidedT,
    ];
    html! {
        <div class="segment segment--wrap" role="group" aria-label={app.say("ui-key-figures")}>
            for kpi in figures {
                <button type="button" aria-pressed={(kpi == chosen).to_string()} onclick={app.sends(Msg::Panel(Some(Panel::WhyAction(kpi, action))))}>
                    { app.say(&kpi_key(kpi, "")) }
                </button>
            }
        </div>
    }
}

fn lines(
    app: &Context,
    kpi: KpiId,
    simulation: &Simulation,
    name: &str,
    rows: &[LedgerRow],
) -> Html {
    let caption = app.say_with("why-lines", &[("action", name.into())]);
    html! {
        <section>
            <h3>{ caption.clone() }</h3>
            if rows.is_empty() { <p>{ app.say("why-no-contribution") }</p> } else {
            <div class="table-box" tabindex="0" role="region" aria-label={caption}>
                <table class="table">
                    <thead><tr>
                        for key in ["table-actor", "table-account"] { <th scope="col">{ app.say(key) }</th> }
                        for key in ["table-quantity", "table-amount"] { <th scope="col" class="number">{ app.say(key) }</th> }
                    </tr></thead>
                    <tbody>for (index, row) in rows.iter().take(SHOWN).enumerate() { { line(app, kpi, simulation, index, row) } }</tbody>
                </table>
            </div>
            }
        </section>
    }
}

fn line(app: &Context, kpi: KpiId, simulation: &Simulation, index: usize, row: &LedgerRow) -> Html {
    let actor = row
        .actor
        .and_then(|actor| simulation.territory().actors.get(actor));
    let actor = actor.map_or_else(|| app.say("why-territory"), |actor| actor.name.clone());
    let account = app.say(&format!("account-{}", name_of(&row.account)));
    let particulars = if name_of(&row.cause) == "none" {
        account
    } else {
        format!(
            "{account}, {}, {}",
            app.say(&format!("cause-{}", name_of(&row.cause))),
            app.say(&format!("scope-{}", name_of(&row.scope)))
        )
    };
    html! {
        <tr key={index}>
            <th scope="row">{ actor }</th><td>{ particulars }</td>
            <td class="number">{ quantity(app, row.quantity, row.unit) }if let Some(factor) = row.trend { <br /><small class="quiet">{ times(app, factor) }</small> }</td><td class="number">{ amount_of(app, kpi, row.amount) }</td>
        </tr>
    }
}

/// The stable name of a ledger term, as in files.
fn name_of(term: &impl serde::Serialize) -> String {
    match serde_json::to_value(term) {
        Ok(serde_json::Value::String(name)) => name.replace('_', "-"),
        _ => String::new(),
    }
}

/// The inputs behind the lines, those that move the total most first.
fn inputs(
    app: &Context,
    kpi: KpiId,
    action: Option<usize>,
    rows: &[LedgerRow],
    sources: Option<bool>,
) -> Html {
    let inputs = swings(rows, |key| catalog().get(key));
    let largest = inputs.iter().map(Swing::reach).fold(0.0, f64::max);
    html! {
        <section>
            <h3>{ app.say("why-inputs") }</h3>
            <p class="quiet small">{ app.say("why-inputs-help") }</p>
            { sources_state(app, sources) }
            for input in &inputs {
                if let Some(datum) = catalog().get(input.key) { { card(app, kpi, action, datum, input, largest) } }
            }
        </section>
    }
}

fn card(
    app: &Context,
    kpi: KpiId,
    action: Option<usize>,
    datum: &Datum,
    input: &Swing,
    largest: f64,
) -> Html {
    let moved = app.say_with(
        "why-swing",
        &[(
            "swing",
            amount_of(app, kpi, input.reach())
                .trim_start_matches('+')
                .into(),
        )],
    );
    let below = html! { if input.reach() > 0.0 { <div class="bar-row"><span>{ moved }</span>{ bar(input.reach() / largest) }</div> } };
    let name = html! { <code>{ &datum.key }</code> };
    figure_card(app, datum, &lever_class(action), name, below)
}
