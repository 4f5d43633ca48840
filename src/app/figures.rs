//! The key figures and the one sentence.

mod card;
mod sentence;

use card::card;
pub use card::payback;
pub use sentence::Sentence;

use super::context::Context;
use super::simulation::Simulation;
use crate::engine::KpiId;
use yew::prelude::*;

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
pub fn figures(app: &Context, simulation: &Simulation) -> Html {
    html! {
        <>
            <section class="figures figures--main" aria-label={app.say("ui-key-figures")}>
                <h2 class="hidden-text">{ app.say("ui-key-figures") }</h2>
                for kpi in MAIN { { card(app, kpi, simulation, false) } }
            </section>
            <div class="figures figures--more">
                for kpi in MORE { { card(app, kpi, simulation, false) } }
            </div>
        </>
    }
}

/// The three key figures of an embedded page.
pub fn embedded_figures(app: &Context, simulation: &Simulation) -> Html {
    html! {
        <section class="figures" aria-label={app.say("ui-key-figures")}>
            for kpi in EMBEDDED { { card(app, kpi, simulation, true) } }
        </section>
    }
}
