//! The cells of a company.

use super::cell::{self, Reason, Typed};
use super::{CellView, Column, Names, Origin, commute};
use crate::model::{Actor, ActorKind};

/// A cell of a company as it stands; `completed` is the same company with what its sector lets expect.
pub(super) fn cell(actor: &Actor, completed: &Actor, column: Column, names: &Names) -> CellView {
    let number = |value: f64| CellView::declared(names.number(value));
    let area = |declared: f64, typical: f64| {
        if declared > 0.0 || typical <= 0.0 {
            return number(declared);
        }
        CellView {
            text: names.about(typical),
            origin: Origin::Estimated(None),
        }
    };
    match column {
        Column::Name => CellView::declared(actor.name.clone()),
        Column::Sector => CellView::declared(names.name(column, &actor.archetype)),
        Column::Kind => CellView::declared(names.name(column, kind_code(actor.kind))),
        Column::Employees => number(actor.employees),
        Column::Floor => area(actor.floor_m2, completed.floor_m2),
        Column::Roof => area(actor.roof_m2, completed.roof_m2),
        Column::Meals => number(actor.meals_per_day),
        Column::Zone => CellView::declared(actor.zone.clone()),
        Column::East => number(actor.x_km),
        Column::North => number(actor.y_km),
        column if commute::holds(column) => commute::cell(actor, column, names),
        _ => CellView::declared(String::new()),
    }
}

/// Takes a text into a cell of a company.
pub(super) fn set(
    actor: &mut Actor,
    column: Column,
    typed: &Typed,
    names: &Names,
) -> Result<(), Reason> {
    // An empty number is 0: for areas that means unknown.
    let number = || cell::optional_number(column, typed).map(Option::unwrap_or_default);
    match column {
        Column::Name if typed.is_blank() => return Err("missing"),
        // A name that means two actors would mean the first of them everywhere.
        Column::Name if names.is_taken(&typed.text, &actor.id) => return Err("name-twice"),
        Column::Name => typed.text.trim().clone_into(&mut actor.name),
        Column::Sector => actor.archetype = cell::code(names, column, typed)?,
        Column::Kind => {
            let code = cell::code(names, column, typed)?;
            actor.kind = if code == kind_code(ActorKind::Public) {
                ActorKind::Public
            } else {
                ActorKind::Company
            };
        }
        Column::Employees => actor.employees = cell::number(column, typed)?,
        Column::Floor => actor.floor_m2 = number()?,
        Column::Roof => actor.roof_m2 = number()?,
        Column::Meals => actor.meals_per_day = number()?,
        Column::Zone => typed.text.trim().clone_into(&mut actor.zone),
        Column::East => actor.x_km = number()?,
        Column::North => actor.y_km = number()?,
        column if commute::holds(column) => commute::set(actor, column, typed, names)?,
        _ => {}
    }
    Ok(())
}

fn kind_code(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Company => "company",
        ActorKind::Public => "public",
    }
}
