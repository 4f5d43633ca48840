//! One pair of partners in words.

use super::super::accounts::name_of as cell_words;
use crate::app::context::Context;
use crate::app::simulation::Simulation;
use crate::app::wording::quantity;
use crate::i18n::Arg;
use crate::view::exchanges::{
    Pair, Price, name_of, prices_for_people, resources_of, taker, unit_of,
};
use crate::view::round_for_people;
use yew::prelude::*;

/// Share of a yearly match from which the months do not matter.
const ALL_IN_TIME: f64 = 0.995;

/// What is given, and what it replaces, if anything: `Déchets de bois → Palettes neuves`.
pub fn what(app: &Context, rule: &str, nearer: bool) -> String {
    resources_of(rule, nearer)
        .map(|key| app.say(&key))
        .join(" → ")
}

/// A pair of partners: who gives what to whom, how much, at which price both gain, what the climate gains.
pub fn pair_item(app: &Context, simulation: &Simulation, pair: &Pair) -> Html {
    let co2 = quantity(app, pair.co2_t.abs(), "t CO2e");
    let co2_key = if pair.co2_t < 0.0 {
        "exchange-co2-added"
    } else {
        "exchange-co2"
    };
    html! {
        <li key={format!("{} {} {:?} {}", pair.rule, pair.from, pair.to, pair.nearer)} data-rule={pair.rule}>
            { partners(app, simulation, pair) }
            <p>{ what_words(app, pair) }</p>
            if let Some(words) = price_words(app, pair) { <p class="exchange__price">{ words }</p> }
            if pair.in_time < ALL_IN_TIME {
                <p>{ app.say_with("exchange-in-time", &[("share", app.texts.percent(pair.in_time, 0).into())]) }</p>
            }
            <p class="quiet">
                if let Some(words) = gain_words(app, pair) { { words }{ " · " } }
                { app.say_with(co2_key, &[("co2", co2.into())]) }
            </p>
        </li>
    }
}

/// Who gives to whom, or uses it itself.
fn partners(app: &Context, simulation: &Simulation, pair: &Pair) -> Html {
    let territory = simulation.territory();
    let supplier = cell_words(app, &name_of(pair.from, territory));
    if pair.is_own() {
        return html! { <p><b>{ supplier }</b>{ " " }{ app.say("exchange-own") }</p> };
    }
    let user = cell_words(app, &taker(pair, territory));
    html! {
        <p><b>{ supplier }</b>{ " " }<span aria-hidden="true">{ "→" }</span><span class="hidden-text">{ app.say("exchange-gives-to") }</span>{ " " }<b>{ user }</b></p>
    }
}

/// How much of what, in place of what, if of anything.
fn what_words(app: &Context, pair: &Pair) -> String {
    let [given, replaced] = resources_of(pair.rule, pair.nearer).map(|key| app.say(&key));
    let (km, decimals) = round_for_people(pair.km);
    let (key, last) = if pair.nearer {
        let km = app.texts.number(km, decimals);
        ("exchange-what-nearer", ("km", Arg::from(km)))
    } else {
        ("exchange-what", ("replaced", replaced.into()))
    };
    let quantity = amount(app, pair);
    app.say_with(
        key,
        &[("quantity", quantity.into()), ("given", given.into()), last],
    )
}

/// What the partners gain; nothing where the price is said to be a loss.
fn gain_words(app: &Context, pair: &Pair) -> Option<String> {
    let key = match pair.price() {
        Price::Loss(_) => return None,
        _ if pair.is_own() => "exchange-gain-own",
        _ => "exchange-gain",
    };
    let gain = app.texts.money(pair.gain_eur);
    Some(app.say_with(key, &[("gain", gain.into())]))
}

/// How much per year, in the unit of the by-product, with its mass where that is another.
fn amount(app: &Context, pair: &Pair) -> String {
    let unit = unit_of(pair.rule);
    let own = quantity(app, pair.quantity, unit);
    if matches!(unit, "t" | "m3") || pair.tonnes <= 0.0 {
        return own;
    }
    format!("{own} ({})", quantity(app, pair.tonnes, "t"))
}

/// At which price both gain, or why there is none.
fn price_words(app: &Context, pair: &Pair) -> Option<String> {
    let agreed = match pair.price() {
        Price::Nobodys => return None,
        Price::Several => return Some(app.say("exchange-price-none")),
        Price::Loss(eur) => {
            let loss = app.texts.money(eur);
            return Some(app.say_with("exchange-loss", &[("loss", loss.into())]));
        }
        Price::Between(low, high) => (low, high),
    };
    let ((low, high), decimals) = prices_for_people(agreed);
    let write = |eur: f64| app.texts.number(eur, decimals);
    let args = [
        ("low", write(low).into()),
        ("high", write(high).into()),
        (
            "unit",
            app.texts
                .unit(&format!("EUR/{}", unit_of(pair.rule)))
                .into(),
        ),
    ];
    Some(app.say_with("exchange-price", &args))
}
