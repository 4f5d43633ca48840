//! What the reader should know about this scenario.

use crate::app::context::Context;
use crate::app::simulation::Simulation;
use crate::app::widgets::icon;
use crate::engine::Warning;
use crate::i18n::{Arg, written_number};
use yew::prelude::*;

/// Warnings of a simulation.
pub fn warnings(app: &Context, simulation: &Simulation) -> Html {
    let warnings = &simulation.now.outcome.warnings;
    if warnings.is_empty() {
        return Html::default();
    }
    html! {
        <details class="warnings-box">
            <summary>{ app.say_with("ui-warnings-count", &[("count", Arg::Number(warnings.len() as f64))]) }</summary>
            <ul class="warnings">
                for (index, warning) in warnings.iter().enumerate() {
                    <li key={index} data-warning={warning.code}>{ icon("warning") }<span>{ words(app, warning) }</span></li>
                }
            </ul>
        </details>
    }
}

/// A warning as a sentence. Its arguments may be codes: of a lever, of an action, of the reason of an obstacle.
pub fn words(app: &Context, warning: &Warning) -> String {
    let unit = warning
        .args
        .get("unit")
        .map(String::as_str)
        .unwrap_or_default();
    let spoken = |name: &'static str, value: &str| match name {
        "lever" => app.say(&format!("lever-{value}")),
        "action" => app.say(&format!("action-{value}")),
        "unit" => app.texts.unit(unit),
        _ => match written_number(value) {
            Some(number) => app.texts.number(number, 0),
            None => value.to_owned(),
        },
    };
    let mut args: Vec<(&str, Arg)> = warning
        .args
        .iter()
        .map(|(name, value)| (*name, Arg::from(spoken(name, value))))
        .collect();
    if let Some(reason) = warning.args.get("reason") {
        let said = app.say_with(
            &format!("reason-{}", reason.trim_start_matches("reason-")),
            &args,
        );
        args.retain(|(name, _)| *name != "reason");
        args.push(("reason", said.into()));
    }
    app.say_with(&format!("warning-{}", warning.code), &args)
}
