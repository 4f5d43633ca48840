//! The cells of a flow.

use super::cell::{self, Reason, Typed};
use super::{CellView, Column, Names, Origin};
use crate::catalog::catalog;
use crate::model::{Actor, ActorId, Direction, Flow, Frequency, Partner, WasteRoute};
use crate::units::Unit;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Half width of the 95 % interval at which an estimate says nothing: its range would reach 0.
const WIDEST: f64 = 100.0;

/// A cell of a flow as it stands.
pub(super) fn cell(actor: &Actor, flow: &Flow, column: Column, names: &Names) -> CellView {
    let origin = if flow.estimated {
        Origin::Estimated(None)
    } else {
        Origin::Declared
    };
    let name = |code: &str| names.name(column, code);
    let number = |value: Option<f64>| value.map(|value| names.number(value)).unwrap_or_default();
    let text = match column {
        Column::Company => actor.name.clone(),
        Column::Resource => name(&flow.resource),
        Column::Direction => name(&code_of(flow.direction)),
        Column::Quantity => return quantity(flow, names),
        Column::Unit => name(flow.unit.symbol()),
        Column::Partner => name(partner_code(&flow.partner)),
        Column::Frequency => name(&code_of(flow.frequency)),
        Column::Distance => number(flow.distance_km),
        Column::Route => flow
            .route
            .map(|route| name(&code_of(route)))
            .unwrap_or_default(),
        Column::Price => number(flow.price_eur_per_unit),
        Column::Temperature => number(flow.temperature_c),
        Column::Uncertainty if flow.estimated => String::new(),
        Column::Uncertainty => number(flow.uncertainty_pct),
        _ => String::new(),
    };
    CellView { text, origin }
}

fn quantity(flow: &Flow, names: &Names) -> CellView {
    if !flow.estimated {
        return CellView::declared(names.number(flow.quantity));
    }
    CellView {
        text: names.about(flow.quantity),
        origin: Origin::Estimated(range(flow)),
    }
}

/// Range of an estimated quantity: its 95 % interval as a lognormal, `[q / (1 + u), q (1 + u)]`, the inverse of how
/// `catalog::complete` turns the range of a source into an uncertainty.
pub(super) fn range(flow: &Flow) -> Option<(f64, f64)> {
    let spread = 1.0 + flow.uncertainty_pct? / WIDEST;
    (spread > 1.0).then(|| (flow.quantity / spread, flow.quantity * spread))
}

/// Takes a text into a cell of a flow. The company is not the flow's own to change.
pub(super) fn set(
    flow: &mut Flow,
    column: Column,
    typed: &Typed,
    names: &Names,
) -> Result<(), Reason> {
    let code = || cell::code(names, column, typed);
    let optional = || cell::optional_number(column, typed);
    match column {
        Column::Resource => set_resource(flow, code()?),
        Column::Direction => flow.direction = value_of(&code()?)?,
        Column::Quantity => {
            flow.quantity = cell::number(column, typed)?;
            // What is declared has the uncertainty that is declared with it, if any.
            flow.uncertainty_pct = flow.uncertainty_pct.filter(|_| !flow.estimated);
            flow.estimated = false;
        }
        Column::Unit => set_unit(flow, &code()?)?,
        Column::Partner if typed.is_blank() => flow.partner = Partner::default(),
        Column::Partner => flow.partner = partner_of(code()?),
        Column::Frequency if typed.is_blank() => flow.frequency = Frequency::default(),
        Column::Frequency => {
            flow.frequency = value_of(&code()?)?;
            // Shares by month say more than a frequency, until somebody says otherwise.
            flow.months = None;
        }
        Column::Distance => flow.distance_km = optional()?,
        Column::Route if typed.is_blank() => flow.route = None,
        Column::Route => flow.route = Some(value_of::<WasteRoute>(&code()?)?),
        Column::Price => flow.price_eur_per_unit = optional()?,
        Column::Temperature => flow.temperature_c = optional()?,
        // That of an estimate is the range of its source: what somebody knows of a figure comes with the figure.
        Column::Uncertainty if flow.estimated && !typed.is_blank() => {
            optional()?;
            return Err("estimate-uncertain");
        }
        Column::Uncertainty if flow.estimated => {}
        Column::Uncertainty => flow.uncertainty_pct = optional()?,
        _ => {}
    }
    Ok(())
}

/// Whether a typed partner is the company of the flow itself.
pub(super) fn is_own(company: &ActorId, typed: &Typed, names: &Names) -> bool {
    let code = names.code(Column::Partner, &typed.text);
    code.is_some_and(|code| code == company.0)
}

/// Another resource keeps the unit if it can be counted in it.
fn set_resource(flow: &mut Flow, code: String) {
    if let Some(resource) = catalog().resource(&code) {
        if !suits(&code, flow.unit) {
            flow.unit = resource.unit;
        }
        flow.resource = code;
    }
}

fn set_unit(flow: &mut Flow, symbol: &str) -> Result<(), Reason> {
    let unit = Unit::parse(symbol).ok_or("unknown-name")?;
    if !suits(&flow.resource, unit) {
        return Err("unit-unfit");
    }
    // Somebody who names the unit of an estimate asks for it in that unit; a declared number is put right by its unit.
    if flow.estimated {
        let each = flow.unit.factor_to(unit).or_else(|| {
            let resource = catalog().resource(&flow.resource)?;
            let (from, to) = (
                resource.mass_kg(1.0, flow.unit)?,
                resource.mass_kg(1.0, unit)?,
            );
            (to > 0.0).then_some(from / to)
        });
        flow.quantity *= each.ok_or("unit-unfit")?;
    }
    flow.unit = unit;
    Ok(())
}

/// Whether a resource can be counted in a unit: its own dimension, or mass where it has one.
fn suits(code: &str, unit: Unit) -> bool {
    catalog().resource(code).is_some_and(|resource| {
        unit.factor_to(resource.unit).is_some() || resource.mass_kg(1.0, unit).is_some()
    })
}

/// Code of a partner as the sheets name it.
fn partner_code(partner: &Partner) -> &str {
    match partner {
        Partner::Actor { id } => &id.0,
        Partner::Region => "region",
        Partner::Country => "country",
        Partner::World => "world",
    }
}

fn partner_of(code: String) -> Partner {
    match code.as_str() {
        "region" => Partner::Region,
        "country" => Partner::Country,
        "world" => Partner::World,
        _ => Partner::Actor { id: ActorId(code) },
    }
}

/// Which way a resource usually goes: wastes, products and rejected heat leave, all else comes.
pub(super) fn usual_direction(resource: &str) -> Direction {
    let leaves = ["waste", "product"]
        .iter()
        .any(|family| catalog().is_within(resource, family));
    if leaves || matches!(resource, "heat.rejected" | "water.wastewater") {
        Direction::Out
    } else {
        Direction::In
    }
}

/// Code of a value that the file format writes as one word.
pub(super) fn code_of(value: impl Serialize) -> String {
    let written = serde_json::to_value(value).ok();
    let word = written.as_ref().and_then(|value| value.as_str());
    word.unwrap_or_default().to_owned()
}

/// The value of a code.
pub(super) fn value_of<T: DeserializeOwned>(code: &str) -> Result<T, Reason> {
    serde_json::from_value(code.into()).map_err(|_| "unknown-name")
}
