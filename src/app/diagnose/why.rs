//! Why a figure of the metabolism is what it is: who declared it, or which figure of the sector times what gives the estimate.

use super::measured::measured_quantity;
use crate::app::context::{Context, use_app};
use crate::app::panels::{figure_card, sources_state, use_sources};
use crate::app::state::{Msg, View};
use crate::app::widgets::{Dialog, Shape};
use crate::app::wording::quantity;
use crate::catalog::{Datum, Driver, Estimate, HeatFuel, catalog, estimate_of, figures_behind};
use crate::engine::metabolism::{ASSUMED_UNCERTAINTY_PCT, span_of};
use crate::i18n::{Arg, text_key};
use crate::model::{Actor, Direction, Flow, Partner, Territory};
use crate::units::{KG_PER_T, KWH_PCI_PER_KWH_PCS_GAS, Unit};
use crate::view::metabolism::resource_key;
use crate::view::{Hue, as_declared};
use std::rc::Rc;
use yew::prelude::*;

/// A figure of which somebody asks why: indices of the actor and of its flow, for each flow that tells of it.
pub type Asked = Vec<(usize, usize)>;

/// Why a figure is what it is.
#[derive(Properties)]
pub struct WhyProps {
    /// The territory with its estimates.
    pub territory: Rc<Territory>,
    /// The figure.
    pub asked: Asked,
    /// Called when the reader closes the dialog.
    pub onclose: Callback<()>,
}

impl PartialEq for WhyProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.territory, &other.territory) && self.asked == other.asked
    }
}

/// See [`WhyProps`].
#[component]
pub fn Why(props: &WhyProps) -> Html {
    let app = use_app();
    let sources = use_sources();
    let told = props.asked.iter().filter_map(|(actor, flow)| {
        let actor = props.territory.actors.get(*actor)?;
        Some((actor, actor.flows.get(*flow)?))
    });
    let told: Vec<(&Actor, &Flow)> = told.collect();
    let view = |view: View, key: &str| {
        let onclick = app.sends(Msg::View(view));
        html! { <button type="button" class="button" {onclick}>{ app.say(key) }</button> }
    };
    html! {
        <Dialog title={app.say("why-title")} shape={Shape::Sheet} onclose={props.onclose.clone()}>
            if told.len() > 1 { <p>{ app.say("why-flow-several") }</p> }
            for (actor, flow) in &told { { told_by(&app, &props.territory, actor, flow, sources) } }
            <div class="choices">
                { view(View::Flows, "why-flow-change") }
                if told.len() > 1 { { view(View::Contradictions, "view-contradictions") } }
            </div>
        </Dialog>
    }
}

/// What one actor tells, or what is estimated of it.
fn told_by(
    app: &Context,
    territory: &Territory,
    actor: &Actor,
    flow: &Flow,
    sources: Option<bool>,
) -> Html {
    let span = span_of(flow);
    let unit = flow.unit.symbol();
    let half = 0.5 * (span.high - span.low);
    let (value, range) = if flow.estimated {
        (span.value, half)
    } else {
        (span.value, 0.0)
    };
    let low_high = [
        ("low", measured_quantity(app, span.low, half, unit).into()),
        ("high", measured_quantity(app, span.high, half, unit).into()),
    ];
    let direction = match flow.direction {
        Direction::In => "side-in",
        Direction::Out => "side-out",
    };
    html! {
        <section>
            <h3>{ format!("{} · {} · {}", actor.name, app.say(&resource_key(&flow.resource)), app.say(direction)) }</h3>
            <p class="panel__figure">{ measured_quantity(app, value, range, unit) }<span>{ app.say("why-flow-per-year") }</span></p>
            <p class="quiet">{ app.say_with("why-flow-range", &low_high) }</p>
            { partner(app, territory, flow) }
            if flow.estimated { { estimated(app, actor, flow, sources) } } else { { declared(app, territory, actor, flow) } }
        </section>
    }
}

/// With whom; nobody has said so of an estimate.
fn partner(app: &Context, territory: &Territory, flow: &Flow) -> Html {
    if flow.estimated {
        return html! { <p class="quiet">{ app.say("why-flow-no-partner") }</p> };
    }
    let name = match &flow.partner {
        Partner::Region => app.say("provenance-region"),
        Partner::Country => app.say("provenance-country"),
        Partner::World => app.say("provenance-world"),
        Partner::Actor { id } => {
            let actor = territory.actors.iter().find(|one| one.id == *id);
            actor.map_or_else(|| id.0.clone(), |one| one.name.clone())
        }
    };
    html! { <p class="quiet">{ app.say_with("why-flow-partner", &[("partner", name.into())]) }</p> }
}

fn declared(app: &Context, territory: &Territory, actor: &Actor, flow: &Flow) -> Html {
    let percent = flow.uncertainty_pct.unwrap_or(ASSUMED_UNCERTAINTY_PCT);
    let args = [
        ("actor", actor.name.as_str().into()),
        ("year", Arg::Year(territory.base_year)),
        ("percent", app.texts.percent(percent / 100.0, 0).into()),
    ];
    let key = if flow.uncertainty_pct.is_some() {
        "why-flow-declared"
    } else {
        "why-flow-declared-assumed"
    };
    html! { <p>{ app.say_with(key, &args) }</p> }
}

fn estimated(app: &Context, actor: &Actor, flow: &Flow, sources: Option<bool>) -> Html {
    let sector = app.say(&text_key("archetype", &actor.archetype));
    let Some(estimate) = estimate_of(actor, flow) else {
        return html! { <p>{ app.say("why-flow-foreign") }</p> };
    };
    let hue = format!("hue-{}", Hue::of_resource(&flow.resource).id());
    let span = span_of(flow);
    let half = 0.5 * (span.high - span.low);
    let result = measured_quantity(app, flow.quantity, half, flow.unit.symbol());
    let name = |place: usize, datum: &Datum| {
        let name = if place < estimate.figures.len() {
            let resource = app.say(&resource_key(&flow.resource));
            app.say_with("why-flow-ratio", &[("resource", resource.into())])
        } else if datum.key.contains(".heat_mix.") {
            app.say("why-flow-fuel")
        } else {
            app.say("why-flow-size")
        };
        html! { <>{ name }{ " " }<code>{ datum.key.clone() }</code></> }
    };
    html! {
        <>
            <p>{ app.say_with("why-flow-estimated", &[("sector", sector.into())]) }</p>
            <p class="formula">{ formula(app, &estimate) }{ " ≈ " }{ result }</p>
            if estimate.fuel.is_some() { <p class="quiet">{ app.say("why-flow-heating") }</p> }
            <h4>{ app.say("why-inputs") }</h4>
            { sources_state(app, sources) }
            for (place, datum) in figures_behind(actor, &estimate).into_iter().enumerate() { { figure_card(app, datum, &hue, name(place, datum), Html::default()) } }
        </>
    }
}

/// How an estimate comes about, as a product that can be followed: `14 000 kWh par salarié et par an × 120 salariés`.
pub fn formula(app: &Context, estimate: &Estimate) -> String {
    let number = |value: f64| {
        let (value, decimals) = as_declared(value);
        app.texts.number(value, decimals)
    };
    let figures: Vec<String> = (estimate.figures.iter())
        .map(|datum| match datum.unit.as_str() {
            "-" => number(datum.value),
            unit => format!("{} {}", number(datum.value), app.texts.unit(unit)),
        })
        .collect();
    let figures = match figures.as_slice() {
        [one] => one.clone(),
        several => format!("({})", several.join(" + ")),
    };
    let mut words = format!("{figures} × {}", driver(app, estimate));
    if let Some(factor) = estimate
        .small_site
        .filter(|factor| (factor - 1.0).abs() > f64::EPSILON)
    {
        let args = [
            ("factor", number(factor).into()),
            (
                "employees",
                number(catalog().value("generic.size_threshold")).into(),
            ),
        ];
        words = format!("{words} × {}", app.say_with("estimate-small-site", &args));
    }
    if let Some((fuel, share)) = estimate.fuel {
        let args = [
            ("percent", app.texts.percent(share, 1).into()),
            ("resource", app.say(&resource_key(fuel.resource())).into()),
        ];
        words = format!("{words} × {}", app.say_with("estimate-fuel-share", &args));
        if fuel == HeatFuel::Gas {
            let factor = [("factor", number(KWH_PCI_PER_KWH_PCS_GAS).into())];
            words = format!("{words} ÷ {}", app.say_with("estimate-gross", &factor));
        }
    } else if estimate.flow.unit == Unit::Tonne {
        let factor = [("factor", number(KG_PER_T).into())];
        words = format!("{words} ÷ {}", app.say_with("estimate-per-tonne", &factor));
    }
    words
}

fn driver(app: &Context, estimate: &Estimate) -> String {
    let amount = estimate.amount;
    match estimate.driver {
        Driver::Employees => {
            let (value, decimals) = as_declared(amount);
            let args = [
                ("count", amount.into()),
                ("number", app.texts.number(value, decimals).into()),
            ];
            app.say_with("estimate-employees", &args)
        }
        Driver::Water => {
            let water = quantity(app, amount, Unit::CubicMetre.symbol());
            app.say_with("estimate-water", &[("quantity", water.into())])
        }
        Driver::Energy => {
            let energy = quantity(app, amount, Unit::KilowattHour.symbol());
            app.say_with("estimate-energy", &[("quantity", energy.into())])
        }
    }
}

/// The way to ask why, for a row of a table.
pub fn ask(app: &Context, territory: &Territory, asked: Asked, onwhy: &Callback<Asked>) -> Html {
    let named = asked.iter().filter_map(|(actor, flow)| {
        let actor = territory.actors.get(*actor)?;
        let flow = actor.flows.get(*flow)?;
        Some(format!(
            "{}, {}",
            actor.name,
            app.say(&resource_key(&flow.resource))
        ))
    });
    let named: Vec<String> = named.collect();
    let label = format!("{} {}", app.say("why-short"), named.join(" · "));
    let onclick = onwhy.reform(move |_: MouseEvent| asked.clone());
    html! { <button type="button" class="link" aria-label={label} {onclick}>{ app.say("why-short") }</button> }
}

/// The sum behind an estimate in one line, with the way to the rest.
#[derive(Properties)]
pub struct EstimateLineProps {
    /// The territory with its estimates.
    pub territory: Rc<Territory>,
    /// The flow.
    pub at: Option<(usize, usize)>,
}

impl PartialEq for EstimateLineProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.territory, &other.territory) && self.at == other.at
    }
}

/// See [`EstimateLineProps`]. The line keeps its place where there is nothing to say, so that what follows stays where it is.
#[component]
pub fn EstimateLine(props: &EstimateLineProps) -> Html {
    let app = use_app();
    let open = use_state_eq(|| false);
    let found = props.at.and_then(|(actor, flow)| {
        let actor = props.territory.actors.get(actor)?;
        let estimate = estimate_of(actor, actor.flows.get(flow)?)?;
        Some((actor.name.clone(), estimate))
    });
    let toggle = |to: bool| {
        let open = open.setter();
        Callback::from(move |()| open.set(to))
    };
    let onclick = toggle(true).reform(|_: MouseEvent| ());
    html! {
        <>
        <p class="estimate-line">
            if let Some((name, estimate)) = &found {
                <span>{ "≈ " }{ formula(&app, estimate) }</span>
                <button type="button" class="link" aria-label={format!("{} {name}", app.say("why-short"))} {onclick}>{ app.say("why-short") }</button>
            } else {
                <span class="quiet">{ app.say("estimate-none") }</span>
            }
        </p>
        if let (true, Some(at)) = (*open, props.at) { <Why territory={props.territory.clone()} asked={vec![at]} onclose={toggle(false)} /> }
        </>
    }
}
