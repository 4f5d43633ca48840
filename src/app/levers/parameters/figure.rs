//! One figure of an action.

use super::super::action_detail::with_parameter;
use super::Subject;
use crate::app::context::Context;
use crate::app::simulation::Simulation;
use crate::app::state::Msg;
use crate::app::widgets::{NumberField, number_field};
use crate::app::wording::{figure_title, source_words, verified_tag};
use crate::catalog::{CostBasis, Datum, RangeBasis, sourced};
use crate::i18n::text_key;
use crate::scenario::parameter_limits;
use crate::view::round_for_people;
use std::rc::Rc;
use yew::prelude::*;

/// A figure as it stands in the scenario.
pub struct Row<'a> {
    simulation: &'a Simulation,
    subject: Subject,
    datum: &'static Datum,
    /// Value unless the scenario sets another.
    usual: f64,
    /// Value that the scenario sets.
    own: Option<f64>,
}

impl<'a> Row<'a> {
    /// A figure of an action or of the mobilisation.
    pub fn new(simulation: &'a Simulation, subject: Subject, datum: &'static Datum) -> Self {
        let choice = simulation.scenario.actions.get(subject.code);
        Self {
            simulation,
            subject,
            datum,
            usual: simulation.usual(datum),
            own: choice.and_then(|choice| choice.parameters.get(&datum.key).copied()),
        }
    }

    fn value(&self) -> f64 {
        self.own.unwrap_or(self.usual)
    }

    /// The message that sets the figure, or puts it back when the value is the usual one.
    fn sets(&self) -> impl Fn(f64) -> Msg + 'static {
        let (scenario, usual) = (Rc::clone(&self.simulation.scenario), self.usual);
        let (code, key) = (self.subject.code, self.datum.key.as_str());
        move |value| {
            let value = (value.to_bits() != usual.to_bits()).then_some(value);
            Msg::Edit(with_parameter(&scenario, code, Some((key, value))))
        }
    }
}

/// A figure with its field, its range and its source; `ask` fetches the sources.
pub fn figure_row(app: &Context, row: &Row, ask: &Callback<()>) -> Html {
    let datum = row.datum;
    let id = text_key(row.subject.code, &datum.key);
    let name = figure_title(app, row.datum);
    let outside = row.value() < datum.low || row.value() > datum.high;
    html! {
        <li key={id.clone()} class={classes!("parameter", row.own.map(|_| "parameter--own"))} data-parameter={datum.key.clone()}>
            <label for={id.clone()}>{ &name }</label>
            <span class="parameter__value">{ field(app, row, &id) }{ " " }{ unit(app, row) }</span>
            { band(row) }
            <p id={format!("{id}-range")}>
                if row.own.is_some() && outside { <strong class="parameter__outside">{ app.say(outside_key(datum.range_basis)) }</strong>{ " " } }
                { range(app, datum) }
            </p>
            <div class="parameter__foot">
                { verified_tag(app, datum.verified) }
                if row.own.is_some() { { reset(app, row, &name) } }
                { source(app, datum, ask) }
            </div>
        </li>
    }
}

/// Its unit. What an action costs is counted per action, per unit or per thousand units: the table says which, not the figure.
fn unit(app: &Context, row: &Row) -> String {
    let rest = row.datum.key.strip_prefix(row.subject.code);
    let (end, basis) = match (rest, row.subject.action) {
        (Some(".capex"), Some(action)) => ("", action.capex_basis),
        (Some(".opex"), Some(action)) => ("-yr", action.opex_basis),
        // Elsewhere the unit is the year of "a year".
        _ if row.datum.unit == "yr" => return app.say("unit-years"),
        _ => return app.texts.unit(&row.datum.unit),
    };
    let per = match basis {
        CostBasis::Action => "action",
        CostBasis::Unit => "unit",
        CostBasis::PerThousandUnits => "thousand",
    };
    app.say(&format!("unit-EUR{end}-per-{per}"))
}

fn field(app: &Context, row: &Row, id: &str) -> Html {
    let (app, sets) = (app.clone(), row.sets());
    let onvalue = Callback::from(move |value: f64| app.send(sets(value)));
    let value = row.value();
    let size = if value == 0.0 { row.datum.high } else { value };
    let step = 10_f64.powi(size.abs().max(1e-9).log10().floor() as i32 - 1);
    let mut field = NumberField::new(value, parameter_limits(row.datum), step, onvalue).with_id(id);
    field.described = Some(format!("{id}-range"));
    number_field(field)
}

/// The range as a band, the usual value as a tick, the reader's as a dot.
fn band(row: &Row) -> Html {
    let datum = row.datum;
    let ends = [datum.low, datum.high, row.usual, row.value()];
    let low = ends.into_iter().fold(f64::INFINITY, f64::min);
    let high = ends.into_iter().fold(f64::NEG_INFINITY, f64::max);
    let at = |value: f64| 4.0 + 92.0 * (value - low) / (high - low).max(f64::MIN_POSITIVE);
    let percent = |share: f64| format!("{share:.1}%");
    html! {
        <svg class="parameter__band" aria-hidden="true">
            <rect class="rail" y="4" width="100%" height="2" />
            <rect class="band" x={percent(at(datum.low))} y="2" width={percent(at(datum.high) - at(datum.low))} height="6" rx="3" />
            <rect class="tick" x={percent(at(row.usual))} width="2" height="10" />
            if row.own.is_some() { <circle class="dot" cx={percent(at(row.value()))} cy="5" r="4" /> }
        </svg>
    }
}

fn number(app: &Context, value: f64) -> String {
    let (rounded, decimals) = round_for_people(value);
    app.texts.number(rounded, decimals)
}

fn range(app: &Context, datum: &Datum) -> String {
    let ends = [
        ("low", number(app, datum.low).into()),
        ("high", number(app, datum.high).into()),
    ];
    let basis = match datum.range_basis {
        RangeBasis::Stated => "why-range-stated",
        _ => "why-range-assumed",
    };
    format!("{}, {}", app.say_with("kpi-range", &ends), app.say(basis))
}

fn outside_key(basis: RangeBasis) -> &'static str {
    match basis {
        RangeBasis::Stated => "ui-parameter-outside",
        _ => "ui-parameter-outside-assumed",
    }
}

fn reset(app: &Context, row: &Row, name: &str) -> Html {
    let usual = number(app, row.usual);
    let label = app.say_with("ui-parameter-reset", &[("value", usual.into())]);
    let onclick = app.sends::<MouseEvent>(row.sets()(row.usual));
    html! { <button type="button" class="link" {onclick}>{ label }<span class="hidden-text">{ format!(" {name}") }</span></button> }
}

fn source(app: &Context, datum: &Datum, ask: &Callback<()>) -> Html {
    let ontoggle = ask.reform(|_: Event| ());
    let words = sourced(&datum.key).map_or_else(
        || app.say("why-sources-coming"),
        |datum| source_words(app, datum),
    );
    html! { <details {ontoggle}><summary>{ app.say("table-source") }</summary><p>{ words }</p><p><code>{ &datum.key }</code></p></details> }
}
