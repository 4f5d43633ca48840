//! Who gives what to whom: what is exchanged as bars of what it brings, and below, pair by pair, what goes where, at which
//! price both gain.

mod pair;

pub use pair::pair_item;

use super::accounts::bars_svg;
use super::export::{Behind, LazyTable};
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::simulation::Simulation;
use crate::i18n::Arg;
use crate::scenario::LeverId;
use crate::view::exchanges::{Kind, Pair, kinds, pairs, summary, supplier_share, table_of};
use pair::what;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Bars at most: beyond, the smallest are one.
const MOST_KINDS: usize = 10;
/// Pairs in the list; the table has them all.
const MOST_PAIRS: usize = 8;

/// The exchanges of a simulation.
#[derive(Properties, PartialEq)]
pub struct ExchangesPictureProps {
    /// Their source.
    pub simulation: Simulation,
    /// Without pairs, table and export.
    #[prop_or_default]
    pub plain: bool,
}

/// See [`ExchangesPictureProps`].
#[component]
pub fn ExchangesPicture(props: &ExchangesPictureProps) -> Html {
    let app = use_app();
    let simulation = browser::use_after_paint(&props.simulation);
    let node = use_node_ref();
    let width = browser::use_width(&node);
    let chosen = use_state_eq(|| None::<(&'static str, bool)>);
    let all = use_memo(simulation.clone(), |simulation| exchanged(simulation, None));
    let table = use_memo((simulation.clone(), all.clone()), |(simulation, all)| {
        let (simulation, all) = (simulation.clone(), all.clone());
        LazyTable::new(move || table_of(&all, simulation.territory()))
    });
    let of_kind = kinds(&all);
    let title = title(&app, &simulation, &all, &of_kind);
    let caption = app.say_with(
        "exchanges-caption",
        &[("year", Arg::Year(simulation.scenario.horizon_year))],
    );
    html! {
        <div class="picture" data-exchanges={all.len().to_string()}>
            <div class="picture__head"><h2 class="picture__title">{ title.clone() }if !all.is_empty() { <small>{ caption }</small> }</h2></div>
            <div class="picture__box" ref={node}>
                if width > 0.0 && !all.is_empty() { { drawing(&app, &of_kind, width, &title) } }
            </div>
            if !props.plain && !all.is_empty() {
                { partners(&app, &simulation, &all, &of_kind, &chosen) }
                <div class="picture__foot">
                    <span class="source">{ app.say("why-illustrative-text") }</span>
                    <Behind id="exchanges-picture" name="boucle-exchanges" {title} caption="exchanges-table" table={(*table).clone()} />
                </div>
            }
        </div>
    }
}

/// The exchanges of an action, or of all, with what stays in the territory as the evaluation reckoned.
pub fn exchanged(simulation: &Simulation, action: Option<&str>) -> Vec<Pair> {
    let (park, scenario) = (simulation.place().park(), &simulation.scenario);
    pairs(&simulation.now.exchanges, action, |code| {
        supplier_share(park, scenario, code)
    })
}

/// What giving brings to how many actors, and most of all with what.
fn title(app: &Context, simulation: &Simulation, all: &[Pair], kinds: &[Kind]) -> String {
    let Some(largest) = kinds.first() else {
        let down = simulation.scenario.levers.get(LeverId::Resources) == 0;
        return app.say(if down {
            "exchanges-none"
        } else {
            "exchanges-none-near"
        });
    };
    let sum = summary(all);
    let eur = app.texts.money(sum.park_eur.abs());
    let actors = ("actors", Arg::Number(sum.actors as f64));
    if sum.park_eur <= 0.0 {
        return app.say_with("exchanges-title-loss", &[actors, ("loss", eur.into())]);
    }
    let largest = what(app, largest.rule, largest.nearer);
    app.say_with(
        "exchanges-title",
        &[actors, ("gain", eur.into()), ("largest", largest.into())],
    )
}

fn drawing(app: &Context, kinds: &[Kind], width: f64, title: &str) -> Html {
    let shown = if kinds.len() > MOST_KINDS {
        MOST_KINDS - 1
    } else {
        kinds.len()
    };
    let (main, rest) = kinds.split_at(shown);
    let row = |name: String, eur: f64| (name, app.texts.money(eur), eur);
    let mut given: Vec<(String, String, f64)> = main
        .iter()
        .map(|kind| row(what(app, kind.rule, kind.nearer), kind.gain_eur))
        .collect();
    if !rest.is_empty() {
        let count = Arg::Number(rest.len() as f64);
        let eur = rest.iter().map(|kind| kind.gain_eur).sum();
        given.push(row(app.say_with("accounts-rest", &[("count", count)]), eur));
    }
    let hue = |index: usize| {
        if index < shown {
            "resources"
        } else {
            "neutral"
        }
    };
    bars_svg("exchanges-picture", title, &given, width, &hue)
}

/// The by-product whose pairs are shown, and whether it is only recycled nearer; all without one.
type Chosen = UseStateHandle<Option<(&'static str, bool)>>;

/// The pairs of one by-product, or of all: those that gain most.
fn partners(
    app: &Context,
    simulation: &Simulation,
    all: &[Pair],
    kinds: &[Kind],
    chosen: &Chosen,
) -> Html {
    // A by-product that is no longer exchanged gives way to all.
    let kind =
        (**chosen).and_then(|kept| kinds.iter().find(|kind| (kind.rule, kind.nearer) == kept));
    let of_kind = |pair: &&Pair| kind.is_none_or(|kind| kind.holds(pair));
    let count = all.iter().filter(of_kind).count();
    let rest = count.saturating_sub(MOST_PAIRS);
    html! {
        <section class="exchanges">
            <h3>{ app.say("exchanges-partners") }</h3>
            { choice(app, kinds, kind, chosen) }
            <p class="quiet small">{ app.say("exchanges-prices") }</p>
            <ul>for pair in all.iter().filter(of_kind).take(MOST_PAIRS) { { pair_item(app, simulation, pair) } }</ul>
            if rest > 0 { <p class="quiet small">{ app.say_with("exchanges-more", &[("count", Arg::Number(rest as f64))]) }</p> }
        </section>
    }
}

/// Which by-product the pairs are of.
fn choice(app: &Context, kinds: &[Kind], kept: Option<&Kind>, chosen: &Chosen) -> Html {
    let setter = chosen.setter();
    let keys: Vec<(&'static str, bool)> =
        kinds.iter().map(|kind| (kind.rule, kind.nearer)).collect();
    let onchange = Callback::from(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        let place = usize::try_from(select.selected_index()).unwrap_or(0);
        // The first choice is all of them.
        setter.set(
            place
                .checked_sub(1)
                .and_then(|place| keys.get(place).copied()),
        );
    });
    html! {
        <p class="exchanges__choice">
            <label for="exchanges-kind">{ app.say("exchanges-kind") }</label>
            <select class="field" id="exchanges-kind" {onchange}>
                <option selected={kept.is_none()}>{ app.say("exchanges-all") }</option>
                for kind in kinds {
                    <option key={format!("{} {}", kind.rule, kind.nearer)} selected={kept == Some(kind)}>{ format!("{} ({})", what(app, kind.rule, kind.nearer), app.texts.number(kind.pairs as f64, 0)) }</option>
                }
            </select>
        </p>
    }
}
