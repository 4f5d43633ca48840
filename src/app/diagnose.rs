//! The diagnosis: what crosses the territory, what depends on whom, and whether the figures can be trusted.

mod actions;
mod balance;
mod contested;
mod contradictions;
mod decided;
mod dependence;
mod empty;
mod flows;
mod grid;
mod measured;
mod plan;
mod problems;
mod sheets;
mod survey;
mod territories;
mod why;

pub use survey::SurveyDialog;
pub use territories::Territories;

use super::Simulated;
use super::context::Context;
use super::kept;
use super::panels::own_dialog;
use super::shell::{bar, notices, stages};
use super::state::{Msg, Panel, State, View};
use super::widgets::{Later, Tabs, tabs};
use crate::engine::metabolism::Thresholds;
use crate::i18n::Arg;
use crate::model::{Fact, Provenance};
use yew::prelude::*;

/// The page of the diagnosis.
pub fn page(app: &Context, state: &State) -> Html {
    html! {
        <>
            <a class="skip" href="#diagnose" onclick={skip()}>{ app.say("ui-skip-diagnose") }</a>
            <div class="page">
                { bar(app, state) }
                { stages(app, state) }
                { notices(app, &state.notices) }
                <main class="page__main" id="diagnose" tabindex="-1">
                    <Later><Diagnosis state={state.clone()} /></Later>
                </main>
            </div>
            { panel(app, state) }
        </>
    }
}

/// The open dialog. All but the territories speak of the answer to the scenario.
fn panel(app: &Context, state: &State) -> Html {
    match state.panel {
        None => Html::default(),
        Some(panel @ (Panel::Territories | Panel::Survey)) => own_dialog(app, state, panel),
        Some(_) => html! { <Simulated state={state.clone()} panel=true /> },
    }
}

fn skip() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        event.prevent_default();
        super::browser::focus("diagnose");
    })
}

/// A state of which the page shows the diagnosis.
#[derive(Properties, PartialEq)]
pub struct DiagnosisProps {
    /// The state.
    pub state: State,
}

/// See [`DiagnosisProps`].
#[component]
fn Diagnosis(props: &DiagnosisProps) -> Html {
    let app = super::context::use_app();
    let state = &props.state;
    use_effect_with(state.records.clone(), kept::forget_undone);
    let views = View::ALL.map(|view| (view.code(), app.say(&format!("view-{}", view.code()))));
    let sender = app.clone();
    let choice = Tabs {
        label: app.say("ui-views"),
        choices: views.to_vec(),
        chosen: state.view.code(),
        onchoose: Callback::from(move |place: usize| {
            if let Some(view) = View::ALL.get(place) {
                sender.send(Msg::View(*view));
            }
        }),
    };
    let chosen = state.view.code();
    html! {
        <div class="diagnosis">
            { head(&app, state) }
            <section class="card diagnosis__views" aria-label={app.say("ui-views")}>
                { tabs(&choice) }
                <div role="tabpanel" id={format!("panel-{chosen}")} aria-labelledby={format!("tab-{chosen}")}><ViewOf state={state.clone()} /></div>
            </section>
        </div>
    }
}

/// The chosen view.
#[component]
fn ViewOf(props: &DiagnosisProps) -> Html {
    let state = &props.state;
    let empty = empty::is_empty(state);
    if let Some(sheet) = sheets::sheet_of(state.view) {
        return html! {
            <>
                if empty { <empty::Empty state={state.clone()} /> }
                <sheets::Sheets state={state.clone()} {sheet} />
            </>
        };
    }
    if empty {
        return html! { <empty::Empty state={state.clone()} /> };
    }
    let view = if state.view == View::Contradictions {
        html! { <contradictions::ContradictionsPage book={state.records.book().clone()} place={state.place.clone()} /> }
    } else {
        html! { <MeasuredView state={state.clone()} /> }
    };
    html! { <><Waiting state={state.clone()} />{ view }</> }
}

/// Says what is not counted as somebody has typed it, and leads there.
#[component]
fn Waiting(props: &DiagnosisProps) -> Html {
    let app = super::context::use_app();
    let book = props.state.records.book().clone();
    let faults = use_memo((book, app.clone()), |(book, app)| book.faults(&app.texts));
    let Some(first) = faults.first() else {
        return Html::default();
    };
    let view = sheets::view_of(first.sheet);
    let onclick = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| app.send(Msg::View(view)))
    };
    let count = [("count", (faults.len() as f64).into())];
    html! {
        <p class="small waiting" role="status">{ app.say_with("diagnosis-waiting", &count) }{ " " }<button type="button" class="link" {onclick}>{ app.say("diagnosis-waiting-show") }</button></p>
    }
}

/// A view of the metabolism.
#[component]
fn MeasuredView(props: &DiagnosisProps) -> Html {
    let (decided, decide) = decided::use_decided(props.state.place.id());
    let thresholds = decided.thresholds;
    let measured = measured::use_measured(props.state.records.book(), thresholds);
    let onthresholds = Callback::from(move |thresholds: Thresholds| {
        decide.emit(decided::Decided {
            thresholds,
            ..(*decided).clone()
        });
    });
    match props.state.view {
        View::Plan => html! { <plan::PlanPicture {measured} /> },
        View::Balance => html! { <balance::BalanceSheet {measured} /> },
        View::Dependence => {
            html! { <dependence::Dependences {measured} {thresholds} {onthresholds} /> }
        }
        _ => html! { <flows::Flows {measured} /> },
    }
}

/// What is published about the territory, what is illustrative, and what can be done with it.
fn head(app: &Context, state: &State) -> Html {
    let territory = state.place.territory();
    let own = kept::is_own(&territory.id).then(|| app.say("diagnosis-own"));
    let composed = match territory.provenance {
        Provenance::Published => Some(app.say("diagnosis-published")),
        Provenance::Illustrative if territory.facts.is_empty() => {
            Some(app.say("diagnosis-illustrative-alone"))
        }
        Provenance::Illustrative => Some(app.say("diagnosis-illustrative")),
        Provenance::User => None,
    };
    let about: Vec<String> = own.into_iter().chain(composed).collect();
    html! {
        <header class="diagnosis__head">
            <div>
                <p class="diagnosis__about">{ about.join(" ") }</p>
                if !territory.facts.is_empty() {
                    <ul class="facts" aria-label={app.say("ui-facts")}>for fact in &territory.facts { { fact_item(app, fact) } }</ul>
                    <p class="quiet small">{ sources(app, &territory.facts) }</p>
                }
            </div>
            { actions::actions(app, state) }
        </header>
    }
}

fn fact_item(app: &Context, fact: &Fact) -> Html {
    let label = app.say(&format!("fact-{}", fact.id));
    let value = app.texts.number(fact.value, 0);
    html! { <li key={fact.id.clone()}>{ app.say_with("fact-named", &[("label", label.into())]) }{ " " }<strong>{ value }</strong></li> }
}

/// Where the facts were published, each source once.
fn sources(app: &Context, facts: &[Fact]) -> String {
    let mut all: Vec<String> = Vec::new();
    for fact in facts {
        let args = [
            ("source", fact.source.as_str().into()),
            ("year", Arg::Year(fact.year)),
        ];
        let said = app.say_with("why-source", &args);
        if !all.contains(&said) {
            all.push(said);
        }
    }
    all.join(" · ")
}
