//! Taking over what the reconciliation proposes, figure by figure.

use super::{CheckedFigure, Contradictions};
use crate::model::{ActorId, Territory};
use crate::numeric::greater;
use std::collections::{BTreeMap, BTreeSet};

/// The territory with the reconciled quantities of the accepted figures (indices into [`Contradictions::figures`]); the others stay
/// as declared, and so do all uncertainties, which are percentages. Indices and flows that do not exist are passed over, so that
/// the territory may be the one without estimates. No quantity becomes negative; each is taken to nine
/// digits.
#[must_use]
pub fn accept(
    territory: &Territory,
    found: &Contradictions,
    accepted: &BTreeSet<usize>,
) -> Territory {
    let ids: Vec<&ActorId> = territory.actors.iter().map(|actor| &actor.id).collect();
    let chosen = accepted
        .iter()
        .filter_map(|place| found.figures.get(*place));
    let quantities: BTreeMap<(&ActorId, &str), &CheckedFigure> = chosen
        .filter_map(|figure| Some(((*ids.get(figure.actor)?, figure.flow.as_str()), figure)))
        .collect();
    let mut decided = territory.clone();
    for actor in &mut decided.actors {
        for flow in &mut actor.flows {
            if let Some(figure) = quantities.get(&(&actor.id, flow.id.as_str()))
                && flow.unit == figure.unit
                && figure.reconciled.is_finite()
            {
                flow.quantity = to_nine_digits(greater(figure.reconciled, 0.0));
            }
        }
    }
    decided
}

/// Nobody wants to read 84.00000000000001 t in a sheet.
fn to_nine_digits(value: f64) -> f64 {
    let digits = 8 - value.abs().max(f64::MIN_POSITIVE).log10().floor() as i32;
    // Beyond what a power of ten can hold there is nothing to round.
    let scale = 10f64.powi(digits.clamp(-300, 300));
    let rounded = (value * scale).round() / scale;
    if rounded.is_finite() { rounded } else { value }
}
