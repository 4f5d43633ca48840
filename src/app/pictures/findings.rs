//! Titles that say what a picture shows.

use super::accounts::name_of;
use crate::app::context::Context;
use crate::app::simulation::Simulation;
use crate::app::wording::{amount_of, quantity};
use crate::engine::KpiId;
use crate::i18n::Arg;
use crate::view::accounts::{Cut, Measure, Part, total};
use crate::view::sankey::{Drawing, LoopBand};

/// Share of the last value at which a gain counts as settled.
const SETTLED: f64 = 0.9;
/// Years before the horizon from which a gain counts as still growing.
const LATE: usize = 2;

/// What the flows show: how many loops close, and the largest of them.
pub fn flows_title(app: &Context, drawing: &Drawing, unit: &str) -> String {
    let count = Arg::Number(drawing.loops.len() as f64);
    let largest = drawing
        .loops
        .iter()
        .max_by(|left, right| left.value.total_cmp(&right.value));
    let Some(largest) = largest else {
        return app.say("flows-title-none");
    };
    let Some((from, to)) = ends(drawing, largest) else {
        return app.say_with("flows-title-loops", &[("count", count)]);
    };
    app.say_with(
        "flows-title-loops-largest",
        &[
            ("count", count),
            ("resource", largest.label.lines.join(" ").into()),
            ("from", from.into()),
            ("to", to.into()),
            ("quantity", quantity(app, largest.value, unit).into()),
        ],
    )
}

/// Names of giver and taker, for a loop that has one of each.
fn ends(drawing: &Drawing, band: &LoopBand) -> Option<(String, String)> {
    let [strand] = band.strands.as_slice() else {
        return None;
    };
    let name = |id: &Option<String>| {
        let node = drawing
            .nodes
            .iter()
            .find(|node| Some(&node.id) == id.as_ref())?;
        Some(node.label.lines.join(" "))
    };
    Some((name(&strand.from)?, name(&strand.to)?))
}

/// What the CO2 curve shows.
pub fn co2_title(app: &Context, simulation: &Simulation) -> String {
    let avoided = &simulation.now.outcome.co2.avoided_t;
    let last = avoided.last().copied().unwrap_or(0.0);
    if last == 0.0 {
        return app.say("time-title-none");
    }
    if last < 0.0 {
        return app.say("time-title-co2-increase");
    }
    let years = avoided
        .iter()
        .position(|value| *value >= SETTLED * last)
        .unwrap_or(0);
    if years + LATE >= avoided.len() {
        let year = simulation.scenario.horizon_year;
        return app.say_with("time-title-co2-still-growing", &[("year", Arg::Year(year))]);
    }
    app.say_with(
        "time-title-co2-settles",
        &[("count", Arg::Number(years as f64))],
    )
}

/// What the curve of the money shows.
pub fn money_title(app: &Context, simulation: &Simulation) -> String {
    let invested = simulation.value(KpiId::InvestmentEur).unwrap_or(0.0);
    let base = simulation.territory().base_year;
    match simulation.value(KpiId::PaybackYears) {
        Some(years) => {
            let year = base + years.ceil() as i32;
            app.say_with("time-title-money-pays-back", &[("year", Arg::Year(year))])
        }
        None if invested > 0.0 => {
            let year = simulation.scenario.horizon_year;
            app.say_with("time-title-money-not-yet", &[("year", Arg::Year(year))])
        }
        None => app.say("time-title-none"),
    }
}

/// What a cut shows: its largest part, and how many go the other way.
pub fn accounts_title(
    app: &Context,
    (measure, cut): (Measure, Cut),
    parts: &[Part],
    year: i32,
) -> String {
    let Some(largest) = parts.first().filter(|part| part.amount > 0.0) else {
        let key = if parts.is_empty() { "none" } else { "worse" };
        let key = format!("accounts-title-{}-{key}", measure.id());
        return app.say_with(&key, &[("year", Arg::Year(year))]);
    };
    let write = |amount: f64| unsigned(&amount_of(app, measure.kpi(), amount));
    let against = parts.iter().filter(|part| part.amount < 0.0).count();
    let args = [
        ("name", name_of(app, &largest.name).into()),
        ("amount", write(largest.amount).into()),
        ("total", write(total(parts)).into()),
        ("count", Arg::Number(against as f64)),
    ];
    let said = app.say_with(
        &format!("accounts-title-{}-{}", measure.id(), cut.id()),
        &args,
    );
    if against == 0 {
        return said;
    }
    let key = format!("accounts-against-{}-{}", measure.id(), cut.id());
    said + &app.say_with(&key, &args)
}

fn unsigned(amount: &str) -> String {
    amount.trim_start_matches('+').to_owned()
}
