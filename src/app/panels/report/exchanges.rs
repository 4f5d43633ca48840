//! The exchanges of one action, and the way to those of all.

use crate::app::context::Context;
use crate::app::pictures::pair_item;
use crate::app::simulation::Simulation;
use crate::app::state::{Msg, PictureId};
use crate::app::wording::quantity;
use crate::catalog::Action;
use crate::i18n::Arg;
use crate::view::exchanges::{pairs, summary};
use yew::prelude::*;

/// Pairs in the list; the picture and its table have them all.
const MOST: usize = 5;

/// Exchanges of an action.
pub fn exchanges(app: &Context, simulation: &Simulation, action: &Action) -> Html {
    let all = pairs(&simulation.now.exchanges, Some(action.code));
    if all.is_empty() {
        return Html::default();
    }
    let sum = summary(&all);
    let args = [
        ("count", Arg::Number(sum.pairs as f64)),
        ("actors", Arg::Number(sum.actors as f64)),
        ("gain", app.texts.money(sum.gain_eur).into()),
        ("co2", quantity(app, sum.co2_t, "t CO2e").into()),
    ];
    let show = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| {
            app.send(Msg::Picture(PictureId::Exchanges));
            app.send(Msg::Panel(None));
        })
    };
    html! {
        <section class="exchanges" data-report="exchanges">
            <h3>{ app.say_with("report-exchanges", &args) }</h3>
            <p class="quiet">{ app.say("exchanges-prices") }</p>
            <ul>for pair in all.iter().take(MOST) { { pair_item(app, simulation, pair) } }</ul>
            <p><button type="button" class="link" onclick={show}>{ app.say("report-exchanges-all") }</button></p>
        </section>
    }
}
