//! The cells of a company that say how its staff comes to work.

use super::cell::{self, Reason, Typed};
use super::{CellView, Column, Names, Origin};
use crate::catalog::typical_commute;
use crate::model::{Actor, Commute, CommuteMode};
use crate::numeric::order;

/// Columns of the modes, in their order on the sheet.
const MODES: [(Column, CommuteMode); 5] = [
    (Column::CarAlone, CommuteMode::CarAlone),
    (Column::Carpool, CommuteMode::Carpool),
    (Column::Transit, CommuteMode::Transit),
    (Column::Bike, CommuteMode::Bike),
    (Column::Walk, CommuteMode::Walk),
];

/// Percent by which shares that were typed together may miss the whole: what rounding to the digits of a sheet leaves.
const ROUNDING_PCT: f64 = 0.01;

/// True for a column of commuting.
pub(super) fn holds(column: Column) -> bool {
    matches!(column, Column::CommuteDistance | Column::CommuteDays) || is_share(column)
}

/// True for the share of a mode.
pub(super) fn is_share(column: Column) -> bool {
    place_of(column).is_some()
}

fn place_of(column: Column) -> Option<usize> {
    MODES.iter().position(|(one, _)| *one == column)
}

/// A cell as it stands: declared, or what is typical of the country.
pub(super) fn cell(actor: &Actor, column: Column, names: &Names) -> CellView {
    let typical = || typical_commute(names.country());
    let origin = match actor.commute {
        Some(_) => Origin::Declared,
        None => Origin::Estimated(None),
    };
    let commute = actor.commute.clone().unwrap_or_else(typical);
    let value = value(&commute, column);
    let text = match actor.commute {
        Some(_) => names.number(value),
        None => names.about(value),
    };
    CellView { text, origin }
}

/// A number of a column; shares in percent, without the last digits that come from dividing by 100.
fn value(commute: &Commute, column: Column) -> f64 {
    match (column, place_of(column)) {
        (_, Some(place)) => (1e6 * shares(commute)[place]).round() / 1e4,
        (Column::CommuteDays, _) => commute.days_per_year,
        _ => commute.one_way_km,
    }
}

/// Takes a text into a cell. What is emptied is estimated again: with the distance, all of it.
pub(super) fn set(
    actor: &mut Actor,
    column: Column,
    typed: &Typed,
    names: &Names,
) -> Result<(), Reason> {
    let typical = typical_commute(names.country());
    let wanted = match cell::optional_number(column, typed)? {
        None if column == Column::CommuteDistance || actor.commute.is_none() => {
            actor.commute = None;
            return Ok(());
        }
        None => value(&typical, column),
        Some(wanted) => wanted,
    };
    let commute = actor.commute.get_or_insert(typical);
    match (column, place_of(column)) {
        (_, Some(place)) => {
            let shares = with_share(shares(commute), place, wanted / 100.0);
            let modes = MODES.iter().zip(shares);
            commute.modes = order::map_of(modes.map(|((_, mode), share)| (*mode, share)));
        }
        (Column::CommuteDays, _) => commute.days_per_year = wanted,
        _ => commute.one_way_km = wanted,
    }
    Ok(())
}

/// Takes several shares that were typed together, beside those that stand: a blank one is 0. Nothing gives or takes: together they must be the
/// whole, unless all are blank and typical again.
pub(super) fn set_shares(
    actor: &mut Actor,
    typed: &[(Column, &Typed)],
    names: &Names,
) -> Result<(), Reason> {
    let typical = typical_commute(names.country());
    let commute = actor.commute.clone();
    let is_all = typed.len() == MODES.len() || commute.is_none();
    if is_all && typed.iter().all(|(_, typed)| typed.is_blank()) {
        actor.commute = commute.map(|commute| Commute {
            modes: typical.modes,
            ..commute
        });
        return Ok(());
    }
    let shares = together(commute.as_ref(), typed);
    let total: f64 = shares.iter().sum();
    if (100.0 * total - 100.0).abs() > ROUNDING_PCT {
        return Err("shares-sum");
    }
    let modes = MODES.iter().zip(shares);
    let modes = order::map_of(modes.map(|((_, mode), share)| (*mode, share / total)));
    let commute = commute.unwrap_or(typical);
    actor.commute = Some(Commute { modes, ..commute });
    Ok(())
}

/// What the shares of a company would be together with some that were typed, percent.
pub(super) fn sum_pct(actor: &Actor, typed: &[(Column, &Typed)]) -> f64 {
    let shares = together(actor.commute.as_ref(), typed);
    100.0 * shares.iter().sum::<f64>()
}

/// The shares that are declared, with those that were typed in their place; a text that is no share leaves the one that stands.
fn together(commute: Option<&Commute>, typed: &[(Column, &Typed)]) -> [f64; MODES.len()] {
    let mut shares = commute.map(shares).unwrap_or_default();
    for (column, typed) in typed {
        let share = cell::optional_number(*column, typed);
        if let (Some(place), Ok(share)) = (place_of(*column), share) {
            shares[place] = share.unwrap_or(0.0) / 100.0;
        }
    }
    shares
}

fn shares(commute: &Commute) -> [f64; MODES.len()] {
    MODES.map(|(_, mode)| commute.modes.get(&mode).copied().unwrap_or(0.0))
}

/// Shares of which one has another value, and that still are the whole. Those further right give or take first, in proportion, so that
/// whoever types all of them from left to right finds what was typed; those further left where that is not enough.
fn with_share(mut shares: [f64; MODES.len()], place: usize, share: f64) -> [f64; MODES.len()] {
    shares[place] = share;
    let (left, rest) = shares.split_at_mut(place);
    let right = &mut rest[1..];
    let others = (1.0 - share).max(0.0);
    let kept: f64 = left.iter().sum();
    if right.is_empty() || kept > others {
        right.fill(0.0);
        share_out(left, others);
    } else {
        share_out(right, others - kept);
    }
    shares
}

/// Brings shares to a total, in proportion; evenly where there are none.
fn share_out(shares: &mut [f64], total: f64) {
    let now: f64 = shares.iter().sum();
    let even = total / shares.len().max(1) as f64;
    for share in shares {
        *share = if now > 0.0 {
            *share * total / now
        } else {
            even
        };
    }
}
