//! The table behind a cut: more than the bars show of the same parts.

use super::{Cut, last, payer_key};
use crate::engine::{Co2Part, Evaluation};
use crate::model::Territory;
use crate::view::table::{Cell, Column, Table};

/// The table of a cut, in the order of the outcome; years are the horizon year, investments are over all years.
pub fn table_of(evaluation: &Evaluation, territory: &Territory, cut: Cut) -> Table {
    let outcome = &evaluation.outcome;
    match cut {
        Cut::Cause => by_co2_part("table-cause", "cause", &outcome.co2.by_cause),
        Cut::Scope => by_co2_part("table-scope", "scope", &outcome.co2.by_scope),
        Cut::Action => Table {
            columns: gains("table-action", "account-investment"),
            rows: outcome
                .by_action
                .iter()
                .map(|action| {
                    let name = Cell::Key(format!("action-{}", action.action));
                    let numbers = [
                        last(&action.co2_avoided_t),
                        last(&action.opex_savings_eur),
                        action.capex_eur.iter().sum(),
                    ];
                    row(name, &numbers)
                })
                .collect(),
        },
        Cut::Actor => by_actor(evaluation, territory),
        Cut::Payer => by_payer(evaluation),
    }
}

fn by_co2_part(heading: &'static str, family: &str, parts: &[Co2Part]) -> Table {
    let row = |part: &Co2Part| {
        // No "after": the baseline does not total the processes outside, such as the making of what is no longer bought.
        let name = Cell::Key(format!("{family}-{}", part.id));
        row(name, &[last(&part.baseline_t), last(&part.avoided_t)])
    };
    let mut columns = vec![Column::plain(heading)];
    let keys = ["table-before", "account-co2"];
    columns.extend(keys.map(|key| Column::quantity(key, "t")));
    Table {
        columns,
        rows: parts.iter().map(row).collect(),
    }
}

fn by_actor(evaluation: &Evaluation, territory: &Territory) -> Table {
    let outcomes = evaluation.outcome.by_actor.iter();
    let row = |actor: &crate::engine::ActorOutcome| {
        let mut known = territory.actors.iter();
        let known = known.find(|known| *known.id.0 == *actor.actor);
        let name = known.map_or(&*actor.actor, |known| &known.name);
        let numbers = [
            actor.co2_avoided_t,
            actor.opex_savings_eur,
            actor.net_capex_eur,
        ];
        row(Cell::Text(name.to_owned()), &numbers)
    };
    Table {
        columns: gains("table-actor", "table-net-investment"),
        rows: outcomes.map(row).collect(),
    }
}

fn by_payer(evaluation: &Evaluation) -> Table {
    let keys = [
        "table-running",
        "account-investment",
        "account-subsidy",
        "kpi-npv-eur",
    ];
    let mut columns = vec![Column::plain("table-payer")];
    columns.extend(keys.map(|key| Column::quantity(key, "EUR")));
    let rows = evaluation.outcome.by_payer.iter().map(|payer| {
        let numbers = [
            last(&payer.opex_savings_eur),
            payer.capex_eur.iter().sum(),
            payer.subsidy_eur.iter().sum(),
            payer.npv_eur,
        ];
        row(Cell::Key(payer_key(payer.payer.id())), &numbers)
    });
    Table {
        columns,
        rows: rows.collect(),
    }
}

/// Columns of a name, the CO2, the savings and the investment.
fn gains(heading: &'static str, investment: &'static str) -> Vec<Column> {
    vec![
        Column::plain(heading),
        Column::quantity("account-co2", "t"),
        Column::quantity("table-running", "EUR"),
        Column::quantity(investment, "EUR"),
    ]
}

fn row(name: Cell, numbers: &[f64]) -> Vec<Cell> {
    let mut cells = vec![name];
    cells.extend(numbers.iter().map(|number| Cell::Number(*number)));
    cells
}
