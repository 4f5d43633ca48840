//! Numbers beside each other as bars, with the sentence that says what they show.

use crate::app::context::Context;
use crate::app::widgets::bar;
use crate::i18n::Arg;
use crate::view::comparison::{Comparison, Number, Row, SHARE, whole_for_people};
use yew::prelude::*;

/// A comparison, in the hue of a class.
pub fn comparison(app: &Context, compared: &Comparison, class: String) -> Html {
    let args: Vec<(&str, Arg)> = (compared.numbers.iter())
        .map(|(name, number)| (*name, argument(app, *number)))
        .collect();
    let largest = compared.largest();
    html! {
        <section {class} data-report={compared.finding}>
            <h3>{ app.say_with(compared.finding, &args) }</h3>
            <ul class="bars">for row in &compared.rows { <li key={row.key}>{ row_of(app, row, compared.unit, largest) }</li> }</ul>
            if let Some(note) = compared.note { <p>{ app.say_with(note, &args) }</p> }
        </section>
    }
}

fn row_of(app: &Context, row: &Row, unit: &str, largest: f64) -> Html {
    let value = if unit == SHARE {
        app.texts.percent(row.value, 0)
    } else {
        let count = argument(app, Number::Count(row.value));
        app.say_with(&format!("report-unit-{unit}"), &[("count", count)])
    };
    html! {
        <div class="bar-row" data-value={row.value.to_string()}>
            <span>{ app.say(row.key) }</span><b>{ value }</b>{ bar(row.value / largest.max(f64::MIN_POSITIVE)) }
        </div>
    }
}

/// A count as the number that the plural follows, a share in percent.
fn argument(app: &Context, number: Number) -> Arg {
    match number {
        Number::Count(count) => Arg::Number(whole_for_people(count)),
        Number::Share(share) => app.texts.percent(share, 0).into(),
    }
}
