//! What a territory declares, row by row.

use crate::import::Column;
use crate::model::{Actor, Flow, Partner, Territory};
use crate::units::Unit;
use crate::words::{Words, words};
use serde::Serialize;
use std::collections::BTreeMap;

/// What a cell of the form holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Entry {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
}

impl From<Option<f64>> for Entry {
    fn from(number: Option<f64>) -> Self {
        number.map_or(Entry::Empty, Entry::Number)
    }
}

/// A row: an entry for each column of [`Column::ALL`].
pub(super) type Row = Vec<Entry>;

/// The heading of a column, with the unit of what stands below.
pub(super) fn heading(column: Column, language: &str) -> String {
    let label = words().label("column", column.id(), language);
    let unit = match column {
        Column::Distance => " (km)",
        Column::Uncertainty => " (%)",
        Column::Temperature => " (°C)",
        _ => "",
    };
    label.to_owned() + unit
}

/// Declared flows of all actors, in their order.
pub(super) fn declared(territory: &Territory, language: &str) -> Vec<Row> {
    let names: BTreeMap<&str, &str> = territory
        .actors
        .iter()
        .map(|actor| (actor.id.0.as_str(), actor.name.as_str()))
        .collect();
    let rows = territory.actors.iter().flat_map(|actor| {
        let declared = actor.flows.iter().filter(|flow| !flow.estimated);
        declared.map(move |flow| (actor, flow))
    });
    rows.map(|(actor, flow)| row(actor, flow, &names, language))
        .collect()
}

fn row(actor: &Actor, flow: &Flow, names: &BTreeMap<&str, &str>, language: &str) -> Row {
    let entry = |column: Column| match column {
        Column::Company => Entry::Text(actor.name.clone()),
        Column::Resource => label("resource", &flow.resource, language),
        Column::Direction => named("direction", &flow.direction, language),
        Column::Quantity => Entry::Number(flow.quantity),
        Column::Unit => unit(flow.unit, language),
        Column::Frequency => named("frequency", &flow.frequency, language),
        Column::Partner => partner(&flow.partner, names, language),
        Column::Distance => flow.distance_km.into(),
        Column::Route => flow
            .route
            .map_or(Entry::Empty, |route| named("route", &route, language)),
        Column::Price => flow.price_eur_per_unit.into(),
        Column::Uncertainty => flow.uncertainty_pct.into(),
        Column::Temperature => flow.temperature_c.into(),
        Column::Archetype => label("archetype", &actor.archetype, language),
        Column::Employees => Entry::Number(actor.employees),
    };
    Column::ALL.into_iter().map(entry).collect()
}

/// A name of the words.
pub(super) fn label(family: &str, id: &str, language: &str) -> Entry {
    Entry::Text(words().label(family, id, language).to_owned())
}

/// A unit as the language writes it.
pub(super) fn unit(unit: Unit, language: &str) -> Entry {
    Entry::Text(Words::unit_label(unit, language).to_owned())
}

/// A choice of the model by the name that it has in files.
fn named<T: Serialize>(family: &str, choice: &T, language: &str) -> Entry {
    match serde_json::to_value(choice) {
        Ok(serde_json::Value::String(id)) => label(family, &id, language),
        _ => Entry::Empty,
    }
}

fn partner(partner: &Partner, names: &BTreeMap<&str, &str>, language: &str) -> Entry {
    let kind = match partner {
        Partner::Actor { id } => {
            let name = names.get(id.0.as_str());
            return Entry::Text((*name.unwrap_or(&id.0.as_str())).to_owned());
        }
        Partner::Region => "region",
        Partner::Country => "country",
        Partner::World => "world",
    };
    label("partner", kind, language)
}
