//! The exchanges of one action, and the way to those of all.

use crate::app::context::Context;
use crate::app::pictures::{exchanged, pair_item};
use crate::app::simulation::Simulation;
use crate::app::state::{Msg, PictureId};
use crate::catalog::Action;
use crate::i18n::Arg;
use crate::view::exchanges::summary;
use yew::prelude::*;

/// Pairs in the list; the picture and its table have them all.
const MOST: usize = 5;

/// Exchanges of an action.
pub fn exchanges(app: &Context, simulation: &Simulation, action: &Action) -> Html {
    let all = exchanged(simulation, Some(action.code));
    if all.is_empty() {
        return Html::default();
    }
    let sum = summary(&all);
    let (key, name) = if sum.park_eur > 0.0 {
        ("report-exchanges", "gain")
    } else {
        ("report-exchanges-loss", "loss")
    };
    let args = [
        ("count", Arg::Number(sum.pairs as f64)),
        ("actors", Arg::Number(sum.actors as f64)),
        (name, app.texts.money(sum.park_eur.abs()).into()),
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
            <h3>{ app.say_with(key, &args) }</h3>
            <p class="quiet">{ app.say("exchanges-prices") }</p>
            <ul>for pair in all.iter().take(MOST) { { pair_item(app, simulation, pair) } }</ul>
            <p><button type="button" class="link" onclick={show}>{ app.say("report-exchanges-all") }</button></p>
        </section>
    }
}
