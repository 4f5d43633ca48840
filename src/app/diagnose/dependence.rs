//! Indicators, strategic resources and dependences, with the thresholds behind them.

use super::measured::{Measured, number, sentence};
use crate::app::context::{Context, use_app};
use crate::app::pictures::{LazyTable, TableFile};
use crate::app::widgets::{NumberField, number_field};
use crate::engine::metabolism::{Dependence, Indicator, Thresholds};
use crate::i18n::text_key;
use crate::view::metabolism::{
    actor_dependence_table, dependence_table, shown_value, value_unit_key,
};
use yew::prelude::*;

/// Share of a quantity from which it is told that it is estimated.
const LEAST_ESTIMATED: f64 = 0.1;
/// Dependences told in sentences; the table has all.
const TOLD: usize = 10;

/// What a territory depends on.
#[derive(Properties, PartialEq)]
pub struct DependenceProps {
    /// It.
    pub measured: Measured,
    /// From where on a resource counts.
    pub thresholds: Thresholds,
    /// Told other thresholds.
    pub onthresholds: Callback<Thresholds>,
}

/// See [`DependenceProps`].
#[component]
pub fn Dependences(props: &DependenceProps) -> Html {
    let app = use_app();
    let metabolism = &props.measured.metabolism;
    let (resources, actors) = use_tables(&props.measured);
    let strategic: Vec<String> = metabolism.strategic().map(|one| told(&app, one)).collect();
    let others = metabolism
        .dependences
        .iter()
        .filter(|one| !one.is_strategic)
        .take(TOLD);
    let others: Vec<String> = others.map(|one| told(&app, one)).collect();
    let between = metabolism.actor_dependences.iter().take(TOLD);
    let between: Vec<String> = between.map(|one| sentence(&app, &one.reason)).collect();
    let count = [("count", (strategic.len() as f64).into())];
    html! {
        <div class="dependence">
            <section>
                <h2>{ app.say("dependence-indicators") }</h2>
                <dl class="indicators">for one in metabolism.indicators.iter() { { indicator(&app, one) } }</dl>
            </section>
            <section>
                <h2>{ app.say_with("strategic-count", &count) }</h2>
                { list(&app, &strategic, "dependence-no-strategic") }
                <h2>{ app.say("dependence-others") }</h2>
                { list(&app, &others, "dependence-none") }
                <TableFile name="boucle-dependances" table={resources} />
            </section>
            <section>
                <h2>{ app.say("dependence-actors") }</h2>
                { list(&app, &between, "dependence-no-actors") }
                <TableFile name="boucle-dependances-acteurs" table={actors} />
            </section>
            { thresholds(&app, props) }
        </div>
    }
}

/// A dependence in a sentence, which says how much of it is estimated: nobody has declared where that comes from.
fn told(app: &Context, one: &Dependence) -> String {
    let said = sentence(app, &one.reason);
    if one.estimated_share < LEAST_ESTIMATED {
        return said;
    }
    let percent = app.texts.percent(one.estimated_share, 0);
    said + " " + &app.say_with("dependence-estimated", &[("percent", percent.into())])
}

#[hook]
fn use_tables(measured: &Measured) -> (LazyTable, LazyTable) {
    let tables = use_memo(measured.clone(), |measured| {
        let (one, other) = (measured.clone(), measured.clone());
        (
            LazyTable::new(move || dependence_table(&one.metabolism, &one.territory)),
            LazyTable::new(move || actor_dependence_table(&other.metabolism, &other.territory)),
        )
    });
    (*tables).clone()
}

fn list(app: &Context, sentences: &[String], without: &str) -> Html {
    if sentences.is_empty() {
        return html! { <p class="quiet">{ app.say(without) }</p> };
    }
    html! { <ol class="sentences">for text in sentences { <li>{ text.clone() }</li> }</ol> }
}

/// An indicator with what it says and the numbers behind it.
fn indicator(app: &Context, one: &Indicator) -> Html {
    let key = text_key("indicator", one.id.id());
    let value = shown_value(one).map_or_else(|| "–".to_owned(), |value| number(app, value));
    let behind = one.part.zip(one.whole).map(|(part, whole)| {
        let unit = one
            .unit
            .map(|unit| app.texts.unit(unit.symbol()))
            .unwrap_or_default();
        let args = [
            ("part", number(app, part).into()),
            (
                "whole",
                format!("{} {unit}", number(app, whole)).trim().into(),
            ),
        ];
        app.say_with("indicator-behind", &args)
    });
    html! {
        <div key={one.id.id()} class="indicator" data-indicator={one.id.id()} data-value={one.value.map(|value| value.to_string())}>
            <dt>{ app.say(&key) }</dt>
            <dd><strong>{ value }</strong>{ " " }{ app.say(value_unit_key(one)) }</dd>
            <dd class="quiet small">{ app.say(&(key + "-help")) }{ " " }{ behind.unwrap_or_default() }</dd>
        </div>
    }
}

/// The thresholds, each with where it comes from.
fn thresholds(app: &Context, props: &DependenceProps) -> Html {
    let rows = props.thresholds.all().map(|one| {
        let (now, tell) = (props.thresholds, props.onthresholds.clone());
        let onvalue = Callback::from(move |value: f64| tell.emit(now.with(one.id, value / 100.0)));
        let id = format!("threshold-{}", one.id);
        let field = NumberField::new((100.0 * one.value).round(), (0.0, 100.0), 1.0, onvalue).with_id(&id);
        let basis = if one.is_assumed { "threshold-assumed" } else { "threshold-method" };
        html! { <div key={one.id} class="setting"><label for={id}>{ app.say(&text_key("threshold", one.id)) }</label><span>{ number_field(field) }{ "\u{a0}%" }</span><small class="quiet">{ app.say(basis) }</small></div> }
    });
    html! { <details class="thresholds"><summary>{ app.say("dependence-thresholds") }</summary>{ rows.into_iter().collect::<Html>() }</details> }
}
