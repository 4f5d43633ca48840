//! Numbers beside each other as bars, with the sentence that says what they show.

use crate::app::context::Context;
use crate::app::widgets::bar;
use crate::i18n::Arg;
use crate::view::comparison::{Comparison, Number, Row, SHARE};
use crate::view::round_for_people;
use yew::prelude::*;

/// A comparison, in the hue of a class.
pub fn comparison(app: &Context, compared: &Comparison, class: String) -> Html {
    let args: Vec<(&str, Arg)> = (compared.numbers.iter())
        .map(|(name, number)| (*name, words(app, *number).into()))
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
        words(app, Number::Share(row.value))
    } else {
        let number = words(app, Number::Count(row.value));
        format!("{number}\u{a0}{}", app.say(&format!("unit-{unit}")))
    };
    html! {
        <div class="bar-row" data-value={row.value.to_string()}>
            <span>{ app.say(row.key) }</span><b>{ value }</b>{ bar(row.value / largest.max(f64::MIN_POSITIVE)) }
        </div>
    }
}

fn words(app: &Context, number: Number) -> String {
    match number {
        Number::Count(count) => app.texts.number(round_for_people(count.round()).0, 0),
        Number::Share(share) => app.texts.percent(share, 0),
    }
}
