//! The key figures and the one sentence.

mod card;
mod sentence;

pub use card::{Card, payback};
pub use sentence::Sentence;

use super::context::use_app;
use super::simulation::Simulation;
use crate::engine::KpiId;
use yew::prelude::*;

/// The key figures of a simulation.
#[derive(Properties, PartialEq)]
pub struct FiguresProps {
    /// Their source.
    pub simulation: Simulation,
}

/// Key figures that stay in sight on every screen.
const MAIN: [KpiId; 2] = [KpiId::Co2AvoidedT, KpiId::NetSavingsEur];
/// Key figures beside them.
const MORE: [KpiId; 4] = [
    KpiId::InvestmentEur,
    KpiId::LocalShare,
    KpiId::JobsFte,
    KpiId::WasteAvoidedT,
];
/// Key figures of an embedded page.
const EMBEDDED: [KpiId; 3] = [
    KpiId::Co2AvoidedT,
    KpiId::NetSavingsEur,
    KpiId::InvestmentEur,
];

/// Two strips: one that stays in sight, one that may scroll away on a small screen.
#[component]
pub fn Figures(props: &FiguresProps) -> Html {
    let app = use_app();
    html! {
        <>
            <section class="figures figures--main" aria-label={app.say("ui-key-figures")}>
                <h2 class="hidden-text">{ app.say("ui-key-figures") }</h2>
                for kpi in MAIN { <Card {kpi} simulation={props.simulation.clone()} /> }
            </section>
            <div class="figures figures--more">
                for kpi in MORE { <Card {kpi} simulation={props.simulation.clone()} /> }
            </div>
        </>
    }
}

/// The three key figures of an embedded page.
#[component]
pub fn EmbeddedFigures(props: &FiguresProps) -> Html {
    let app = use_app();
    html! {
        <section class="figures" aria-label={app.say("ui-key-figures")}>
            for kpi in EMBEDDED { <Card {kpi} simulation={props.simulation.clone()} plain=true /> }
        </section>
    }
}
