//! Sharing: what the link carries, the link, and ways to hand it over.

use crate::app::address::share_link;
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::shell::scenario_words;
use crate::app::simulation::Simulation;
use crate::app::widgets::{Qr, icon};
use crate::i18n::Arg;
use crate::scenario::{LeverId, Scenario};
use crate::share::encode;
use yew::prelude::*;

/// Sharing of a simulation, and of a frame with these levers.
pub fn share(app: &Context, simulation: &Simulation, levers: &[LeverId]) -> Html {
    let link = share_link(&simulation.scenario);
    let too_long = html! { <p>{ app.say("ui-share-qr-too-long") }</p> };
    html! {
        <>
            { carries(app, simulation) }
            <Copyable id="share-link" label={app.say("ui-share-link")} text={link.clone()} rows=2>{ mail(app, simulation, &link) }</Copyable>
            <div class="share__phone">
                <Qr text={link} label={app.say("ui-share-qr")} otherwise={too_long} />
                <p>{ app.say("ui-share-qr-help") }</p>
            </div>
            <Copyable id="share-embed" label={app.say("ui-share-embed")} text={embed_code(app, simulation, levers)} rows=4>
                <p class="quiet small">{ app.say("ui-share-embed-help") }</p>
            </Copyable>
        </>
    }
}

/// Everything that the link tells whoever opens it.
fn carries(app: &Context, simulation: &Simulation) -> Html {
    let scenario = &simulation.scenario;
    let levers: Vec<String> = LeverId::ALL
        .into_iter()
        .map(|lever| {
            format!(
                "{} {}\u{a0}%",
                app.say(&format!("lever-{}", lever.id())),
                scenario.levers.get(lever)
            )
        })
        .collect();
    let name = scenario_words(app, &scenario.name);
    let count = Arg::Number(scenario.actions.len() as f64);
    html! {
        <section>
            <h3>{ app.say("ui-share-carries") }</h3>
            <ul class="share__list">
                <li>{ app.say_with("ui-share-carries-territory", &[("territory", simulation.territory_name(app).into())]) }</li>
                <li>{ app.say_with("ui-share-carries-name", &[("name", name.into())]) }</li>
                <li>{ app.say("ui-share-carries-levers") }<br /><small class="quiet">{ levers.join(" · ") }</small></li>
                if !scenario.actions.is_empty() { <li>{ app.say_with("ui-share-carries-actions", &[("count", count)]) }</li> }
                <li>{ app.say_with("ui-share-carries-assumptions", &[("year", Arg::Year(scenario.horizon_year))]) }</li>
            </ul>
            <p>{ app.say("ui-share-nothing-else") }</p>
            if crate::app::state::Place::preset(&scenario.territory).is_none() { <p>{ app.say("ui-share-own-territory") }</p> }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct CopyableProps {
    id: AttrValue,
    label: AttrValue,
    text: AttrValue,
    rows: u32,
    children: Html,
}

/// A text to copy, with what happened when it was.
#[component]
fn Copyable(props: &CopyableProps) -> Html {
    let app = use_app();
    let copied = use_state(|| None::<bool>);
    let onclick = {
        let (text, id, copied) = (props.text.clone(), props.id.clone(), copied.setter());
        Callback::from(move |_: MouseEvent| {
            let (id, copied) = (id.clone(), copied.clone());
            browser::copy(
                &text,
                &Callback::from(move |worked: bool| {
                    if !worked {
                        browser::select_text(&id);
                    }
                    copied.set(Some(worked));
                }),
            );
        })
    };
    let said = copied.map_or_else(String::new, |worked| {
        app.say(if worked {
            "ui-copied"
        } else {
            "ui-copy-failed"
        })
    });
    html! {
        <section>
            <h3><label for={props.id.clone()}>{ &props.label }</label></h3>
            <textarea class="share__link" id={props.id.clone()} rows={props.rows.to_string()} readonly=true value={props.text.clone()} />
            <div class="share__row">
                <button type="button" class="button button--main" {onclick}>{ app.say("ui-copy") }</button>
                { props.children.clone() }
                <span class="small" role="status">{ said }</span>
            </div>
        </section>
    }
}

fn mail(app: &Context, simulation: &Simulation, link: &str) -> Html {
    let territory = simulation.territory_name(app);
    let subject = app.say_with(
        "ui-share-mail-subject",
        &[("territory", territory.as_str().into())],
    );
    let body = app.say_with(
        "ui-share-mail-body",
        &[("territory", territory.into()), ("link", link.into())],
    );
    let href = format!(
        "mailto:?subject={}&body={}",
        browser::encoded(&subject),
        browser::encoded(&body)
    );
    html! { <a class="button" {href}>{ icon("mail") }{ app.say("ui-share-mail") }</a> }
}

/// The code that a web editor pastes: a plain frame, no script.
fn embed_code(app: &Context, simulation: &Simulation, levers: &[LeverId]) -> String {
    let scenario: &Scenario = &simulation.scenario;
    let ids: Vec<&str> = levers.iter().map(|lever| lever.id()).collect();
    let home = browser::home();
    let title = app
        .say_with(
            "ui-embed-title",
            &[("territory", simulation.territory_name(app).into())],
        )
        .replace('"', "&quot;");
    let (territory, language) = (browser::encoded(&scenario.territory), app.language().code());
    format!(
        "<iframe src=\"{home}?view=embed&amp;territory={territory}&amp;lang={language}&amp;levers={}#s={}\" title=\"{title}\" width=\"100%\" height=\"640\" loading=\"lazy\" style=\"border:0\"></iframe>",
        ids.join(","),
        encode(scenario)
    )
}
