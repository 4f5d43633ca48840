//! One pair of partners in words.

use super::super::accounts::name_of as cell_words;
use crate::app::context::Context;
use crate::app::simulation::Simulation;
use crate::app::wording::quantity;
use crate::view::exchanges::{Pair, name_of, prices_for_people, resources_of, taker, unit_of};
use yew::prelude::*;

/// Share of a yearly match from which the months do not matter.
const ALL_IN_TIME: f64 = 0.995;

/// What is given, and what it replaces: `Déchets de bois → Palettes neuves`.
pub fn what(app: &Context, rule: &str) -> String {
    resources_of(rule).map(|key| app.say(&key)).join(" → ")
}

/// A pair of partners: who gives what to whom, how much, at which price both gain, what the climate gains.
pub fn pair_item(app: &Context, simulation: &Simulation, pair: &Pair) -> Html {
    let territory = simulation.territory();
    let supplier = cell_words(app, &name_of(pair.from, territory));
    let user = cell_words(app, &taker(pair, territory));
    let [given, replaced] = resources_of(pair.rule).map(|key| app.say(&key));
    let args = [
        ("quantity", amount(app, pair).into()),
        ("given", given.into()),
        ("replaced", replaced.into()),
    ];
    let co2 = quantity(app, pair.co2_t.abs(), "t CO2e");
    let co2_key = if pair.co2_t < 0.0 {
        "exchange-co2-added"
    } else {
        "exchange-co2"
    };
    html! {
        <li key={format!("{} {} {:?}", pair.rule, pair.from, pair.to)} data-rule={pair.rule}>
            <p><b>{ supplier }</b>{ " " }<span aria-hidden="true">{ "→" }</span><span class="hidden-text">{ app.say("exchange-gives-to") }</span>{ " " }<b>{ user }</b></p>
            <p>{ app.say_with("exchange-what", &args) }</p>
            <p class="exchange__price">{ price_words(app, pair) }</p>
            if pair.in_time < ALL_IN_TIME {
                <p>{ app.say_with("exchange-in-time", &[("share", app.texts.percent(pair.in_time, 0).into())]) }</p>
            }
            <p class="quiet">
                { app.say_with("exchange-gain", &[("gain", app.texts.money(pair.gain_eur).into())]) }{ " · " }
                { app.say_with(co2_key, &[("co2", co2.into())]) }
            </p>
        </li>
    }
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

fn price_words(app: &Context, pair: &Pair) -> String {
    let Some(agreed) = pair.agreed_prices() else {
        return app.say("exchange-price-none");
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
    app.say_with("exchange-price", &args)
}
