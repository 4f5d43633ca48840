//! The metabolism as flows: everything of one medium, one resource, or one company.

use super::contested::contested;
use super::measured::{Measured, about, number};
use super::why::{Asked, Why, ask};
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::pictures::{Behind, LazyTable, Sankey, format_of};
use crate::app::wording::quantity;
use crate::catalog::catalog;
use crate::engine::metabolism::{Balance, IndicatorId, Medium, Origin, Stream, in_medium, streams};
use crate::i18n::Arg;
use crate::view::metabolism::resource_key;
use crate::view::sankey::{
    self, Focus, Format, Group, Options, drawn_by_size, territory_sankey, territory_table,
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What crosses a territory.
#[derive(Properties, PartialEq)]
pub struct FlowsProps {
    /// It.
    pub measured: Measured,
}

/// What the reader has chosen to look at.
#[derive(Clone, Debug, PartialEq)]
struct Choice {
    medium: Medium,
    /// Code of a resource; empty for all.
    resource: String,
    /// Id of an actor; empty for all.
    actor: String,
    group: &'static str,
}

impl Choice {
    fn focus(&self, measured: &Measured) -> Focus {
        let actors = &measured.territory.actors;
        let actor = actors.iter().position(|one| one.id.0 == self.actor);
        match actor {
            Some(actor) => Focus::Actor(actor, self.medium),
            None if self.resource.is_empty() => Focus::Medium(self.medium),
            None => Focus::Resource(self.resource.clone()),
        }
    }

    fn group(&self, measured: &Measured) -> Group {
        match self.group {
            "actor" => Group::Actor,
            "zone" => {
                let actors = measured.territory.actors.iter();
                Group::Zone(actors.map(|one| one.zone.clone()).collect())
            }
            _ => Group::Sector,
        }
    }
}

/// See [`FlowsProps`].
#[component]
pub fn Flows(props: &FlowsProps) -> Html {
    let app = use_app();
    let node = use_node_ref();
    let width = browser::use_width(&node);
    let measured = &props.measured;
    let choice = use_state(|| Choice {
        medium: Medium::Matter,
        resource: String::new(),
        actor: String::new(),
        group: "sector",
    });
    let focus = choice.focus(measured);
    let unit = sankey::unit_of(&focus).map_or("t", crate::units::Unit::symbol);
    let asked = (
        measured.clone(),
        (*choice).clone(),
        width as u32,
        app.clone(),
    );
    let drawing = use_memo(asked, |(measured, choice, width, app)| {
        let focus = choice.focus(measured);
        let group = choice.group(measured);
        let input = territory_sankey(&measured.territory, &focus, &group, Options::default());
        let input = input.translated(|key| app.say(key));
        let format = Format {
            figures: true,
            ..format_of(f64::from(*width))
        };
        sankey::layout(&input, format)
    });
    let streams = use_memo((measured.clone(), focus.clone()), |(measured, focus)| {
        drawn_by_size(&measured.territory, focus)
    });
    let asked = use_state(Asked::new);
    let onwhy = {
        let asked = asked.setter();
        Callback::from(move |why: Asked| asked.set(why))
    };
    let last = {
        let (app, streams, onwhy) = (app.clone(), streams.clone(), onwhy.clone());
        let territory = measured.territory.clone();
        Callback::from(move |row: usize| {
            let told = streams.get(row).map(|(stream, _)| stream.told.clone());
            ask(&app, &territory, told.unwrap_or_default(), &onwhy)
        })
    };
    let disputed = streams
        .iter()
        .filter(|(stream, _)| stream.is_disputed)
        .count();
    let table = use_memo((measured.clone(), focus), |(measured, focus)| {
        let (measured, focus) = (measured.clone(), focus.clone());
        LazyTable::new(move || territory_table(&measured.territory, &focus))
    });
    let title = title(&app, measured, &choice);
    let caption = caption(&app, measured, unit);
    let about = about(&app, measured, "picture-about", &app.texts.unit(unit));
    html! {
        <div class="picture">
            <div class="picture__head">
                <h2 class="picture__title">{ title.clone() }<small>{ caption }</small></h2>
                { choices(&app, measured, &choice) }
            </div>
            <div class="picture__box" ref={node}>
                if drawing.nodes.is_empty() {
                    <p class="quiet">{ app.say("diagnosis-nothing-flows") }</p>
                } else if width > 0.0 {
                    <Sankey id="metabolism-picture" drawing={drawing.clone()} {unit} />
                }
            </div>
            <div class="picture__foot">
                if disputed > 0 { { contested(&app, disputed) } }
                <Behind id="metabolism-picture" name="boucle-metabolisme" {title} {about} {last} caption="table-metabolism-caption" table={(*table).clone()} />
            </div>
            if !asked.is_empty() { <Why territory={measured.territory.clone()} asked={(*asked).clone()} onclose={onwhy.reform(|()| Asked::new())} /> }
        </div>
    }
}

/// What the quantities are, and of which year.
fn caption(app: &Context, measured: &Measured, unit: &str) -> String {
    let args = [
        ("unit", app.texts.unit(unit).into()),
        ("year", Arg::Year(measured.territory.base_year)),
    ];
    app.say_with("metabolism-caption", &args)
}

/// What the picture shows in a sentence: how much of what is needed comes from inside.
fn title(app: &Context, measured: &Measured, choice: &Choice) -> String {
    let share = |value: Option<f64>| number(app, 100.0 * value.unwrap_or(0.0));
    let metabolism = &measured.metabolism;
    if let Focus::Resource(code) = choice.focus(measured) {
        let local = metabolism.balance(&code).and_then(Balance::local_share);
        let args = [
            ("resource", app.say(&resource_key(&code)).into()),
            ("share", share(local).into()),
        ];
        return app.say_with("diagnosis-title-resource", &args);
    }
    if let Focus::Actor(actor, medium) = choice.focus(measured) {
        return title_of_actor(app, measured, actor, medium);
    }
    let local = metabolism.indicator(IndicatorId::LocalShare(choice.medium));
    // An exchange of pallets is none of energy.
    let exchanges = metabolism.passages.iter().filter(|passage| {
        let resource = catalog().resource(&passage.code);
        let medium = resource.and_then(in_medium);
        medium.is_some_and(|(medium, _)| medium == choice.medium)
    });
    let args = [
        (
            "medium",
            app.say(&format!("medium-{}", choice.medium.id())).into(),
        ),
        ("share", share(local.and_then(|one| one.value)).into()),
        ("exchanges", (exchanges.count() as f64).into()),
    ];
    app.say_with("diagnosis-title", &args)
}

/// What one company takes in and gives out.
fn title_of_actor(app: &Context, measured: &Measured, actor: usize, medium: Medium) -> String {
    let all = streams(&measured.territory);
    let here = Origin::Actor(actor);
    let sum = |is_here: fn(&Stream, Origin) -> bool| -> f64 {
        let own = all.iter().filter(|one| is_here(one, here));
        own.filter_map(|one| one.in_medium(medium)).sum::<f64>() + 0.0
    };
    let unit = sankey::unit_of(&Focus::Medium(medium)).map_or("t", crate::units::Unit::symbol);
    let name = measured.territory.actors.get(actor);
    let args = [
        (
            "actor",
            name.map_or_else(String::new, |one| one.name.clone()).into(),
        ),
        (
            "taken",
            quantity(app, sum(|one, here| one.to == here), unit).into(),
        ),
        (
            "given",
            quantity(app, sum(|one, here| one.from == here), unit).into(),
        ),
    ];
    app.say_with("diagnosis-title-actor", &args)
}

/// The choices: medium, resource, company, and what stands in the middle.
fn choices(app: &Context, measured: &Measured, choice: &UseStateHandle<Choice>) -> Html {
    let change = |with: fn(&mut Choice, String)| {
        let choice = choice.clone();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            let mut next = (*choice).clone();
            with(&mut next, select.value());
            choice.set(next);
        })
    };
    let medium = change(|choice, id| {
        choice.medium = Medium::ALL
            .into_iter()
            .find(|one| one.id() == id)
            .unwrap_or(Medium::Matter);
        choice.resource.clear();
    });
    let resource = change(|choice, code| {
        choice.resource = code;
        choice.actor.clear();
    });
    let actor = change(|choice, id| {
        choice.actor = id;
        choice.resource.clear();
    });
    let group = change(|choice, id| {
        choice.group = match id.as_str() {
            "actor" => "actor",
            "zone" => "zone",
            _ => "sector",
        };
    });
    let zones = measured
        .territory
        .actors
        .iter()
        .any(|one| !one.zone.is_empty());
    let groups = ["sector", "actor"]
        .into_iter()
        .chain(zones.then_some("zone"));
    let option = |value: String, name: String, chosen: bool| html! { <option {value} selected={chosen}>{ name }</option> };
    let balances = measured.metabolism.resources.iter();
    html! {
        <div class="choices">
            <label>{ app.say("choice-medium") }<select class="field" onchange={medium} data-choice="medium">
                for one in Medium::ALL { { option(one.id().to_owned(), app.say(&format!("medium-{}", one.id())), one == choice.medium) } }
            </select></label>
            <label>{ app.say("choice-resource") }<select class="field" onchange={resource} data-choice="resource">
                { option(String::new(), app.say("choice-all"), choice.resource.is_empty()) }
                for one in balances { { option(one.code.clone(), app.say(&resource_key(&one.code)), one.code == choice.resource) } }
            </select></label>
            <label>{ app.say("choice-actor") }<select class="field" onchange={actor} data-choice="actor">
                { option(String::new(), app.say("choice-all-actors"), choice.actor.is_empty()) }
                for one in &measured.territory.actors { { option(one.id.0.clone(), one.name.clone(), one.id.0 == choice.actor) } }
            </select></label>
            if choice.actor.is_empty() {
                <label>{ app.say("choice-group") }<select class="field" onchange={group} data-choice="group">
                    for one in groups { { option(one.to_owned(), app.say(&format!("group-{one}")), one == choice.group) } }
                </select></label>
            }
        </div>
    }
}
