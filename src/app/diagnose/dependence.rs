//! Indicators, strategic resources and dependences, with the thresholds behind them.

use super::measured::{Measured, number, sentence};
use crate::app::context::{Context, use_app};
use crate::app::pictures::{LazyTable, TableFile};
use crate::app::widgets::{NumberField, number_field};
use crate::engine::metabolism::{Balance, Dependence, Indicator, Metabolism, Origin, Thresholds};
use crate::i18n::text_key;
use crate::model::{Partner, Scale};
use crate::view::metabolism::{
    actor_dependence_table, dependence_table, indicator_table, resource_key, shown_value,
};
use yew::prelude::*;

/// Share of a quantity from which it is told that it is estimated.
const LEAST_ESTIMATED: f64 = 0.1;
/// Share that does not round to 0 %.
const LEAST_SAID: f64 = 0.005;
/// Share of a quantity from which all of it lacks a price or a factor.
const NEARLY_ALL: f64 = 0.995;
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
    let scale = props.measured.territory.scale;
    let [indicators, resources, actors] = use_tables(&props.measured);
    let strategic: Vec<String> = metabolism
        .strategic()
        .map(|one| told(&app, one, scale))
        .collect();
    let others = metabolism
        .dependences
        .iter()
        .filter(|one| !one.is_strategic)
        .take(TOLD);
    let others: Vec<String> = others.map(|one| told(&app, one, scale)).collect();
    let between = metabolism.actor_dependences.iter().take(TOLD);
    let between: Vec<String> = between.map(|one| sentence(&app, &one.reason)).collect();
    let count = [("count", (strategic.len() as f64).into())];
    html! {
        <div class="dependence">
            <section>
                <h2>{ app.say("dependence-indicators") }</h2>
                <dl class="indicators">for one in metabolism.indicators.iter() { { indicator(&app, one) } }</dl>
                <TableFile name="boucle-indicateurs" table={indicators} />
            </section>
            <section>
                <h2>{ app.say_with("strategic-count", &count) }</h2>
                { list(&app, &strategic, "dependence-no-strategic") }
                <h2>{ app.say("dependence-others") }</h2>
                { list(&app, &others, "dependence-none") }
                { unweighed(&app, metabolism) }
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
fn told(app: &Context, one: &Dependence, scale: Scale) -> String {
    let said = sentence(app, &one.reason);
    if one.estimated_share < LEAST_ESTIMATED {
        return said;
    }
    let percent = app.texts.percent(one.estimated_share, 0);
    // What nobody has declared counts as coming from the region.
    let is_inside = Origin::beyond(&Partner::Region, scale).is_some_and(Origin::is_inside);
    let key = if is_inside {
        "dependence-estimated-inside"
    } else {
        "dependence-estimated"
    };
    said + " " + &app.say_with(key, &[("percent", percent.into())])
}

/// The resources that are missing from the spend and from the CO2, which the shares do not show.
fn unweighed(app: &Context, metabolism: &Metabolism) -> Html {
    let sentence = |key: &str, share: fn(&Balance) -> f64| {
        let without = metabolism
            .resources
            .iter()
            .filter(|one| share(one) >= LEAST_SAID);
        let names: Vec<String> = without
            .map(|one| {
                let name = app.say(&resource_key(&one.code));
                if share(one) >= NEARLY_ALL {
                    return name;
                }
                let percent = app.texts.percent(share(one), 0);
                let args = [("resource", name.into()), ("percent", percent.into())];
                app.say_with("weight-partly", &args)
            })
            .collect();
        let args = [("resources", names.join(", ").into())];
        let said = (!names.is_empty()).then(|| app.say_with(key, &args));
        said.map(|said| html! { <p class="quiet small" data-without={key.to_owned()}>{ said }</p> })
    };
    let unpriced = sentence("weight-unpriced", |one| one.unpriced_share);
    let unfactored = sentence("weight-unfactored", |one| one.unfactored_share);
    html! { <>{ unpriced.unwrap_or_default() }{ unfactored.unwrap_or_default() }</> }
}

#[hook]
fn use_tables(measured: &Measured) -> [LazyTable; 3] {
    let tables = use_memo(measured.clone(), |measured| {
        let (all, one, other) = (measured.clone(), measured.clone(), measured.clone());
        [
            LazyTable::new(move || indicator_table(&all.metabolism)),
            LazyTable::new(move || dependence_table(&one.metabolism, &one.territory)),
            LazyTable::new(move || actor_dependence_table(&other.metabolism, &other.territory)),
        ]
    });
    (*tables).clone()
}

fn list(app: &Context, sentences: &[String], without: &str) -> Html {
    if sentences.is_empty() {
        return html! { <p class="quiet">{ app.say(without) }</p> };
    }
    html! { <ol class="sentences">for text in sentences { <li>{ text.clone() }</li> }</ol> }
}

/// An indicator with what it says, the numbers behind it and of when they are.
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
    let unit = match one.whole {
        Some(_) => app.say("unit-percent"),
        None => app.say_with(
            "unit-exchanges-of",
            &[("count", one.value.unwrap_or(0.0).into())],
        ),
    };
    let year = ("year", one.year.to_string().into());
    let when = match one.estimated_share.filter(|share| *share >= LEAST_SAID) {
        Some(share) => {
            let percent = app.texts.percent(share, 0);
            app.say_with(
                "indicator-year-estimated",
                &[year, ("percent", percent.into())],
            )
        }
        None => app.say_with("indicator-year", &[year]),
    };
    html! {
        <div key={one.id.id()} class="indicator" data-indicator={one.id.id()} data-value={one.value.map(|value| value.to_string())}>
            <dt>{ app.say(&key) }</dt>
            <dd><strong>{ value }</strong>{ " " }{ unit }</dd>
            <dd class="quiet small">{ app.say(&(key + "-help")) }{ " " }{ behind.unwrap_or_default() }{ " " }{ when }</dd>
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
