//! Deliveries that only one of the two declares.

use super::report::name;
use crate::engine::metabolism::{Detail, Passage, Reason, Strands, is_taken};
use crate::model::Territory;
use crate::numeric::order;
use crate::units::Unit;
use std::collections::BTreeMap;

/// A delivery that only one of the two declares.
#[derive(Clone, Debug, PartialEq)]
pub struct Unconfirmed {
    /// Code of the resource.
    pub code: String,
    /// Index of the actor who gives.
    pub from: usize,
    /// Index of the actor who takes.
    pub to: usize,
    /// True when the giver declares it and the taker says nothing.
    pub is_given: bool,
    /// Quantity that is taken over, per year.
    pub quantity: f64,
    /// Its unit.
    pub unit: Unit,
    /// Quantity of the same resource and direction that the silent actor declares with others: it may stand there. 0 for none.
    pub elsewhere: f64,
    /// The sentence.
    pub reason: Reason,
}

/// Deliveries that only one of the two declares, the largest of each resource first.
pub fn unconfirmed(
    territory: &Territory,
    strands: &Strands,
    passages: &[Passage],
) -> Vec<Unconfirmed> {
    let one_sided = passages
        .iter()
        .filter(|one| one.is_unconfirmed() && one.from != one.to && one.quantity > 0.0);
    let mut sides: BTreeMap<(usize, usize, bool), f64> = BTreeMap::new();
    for strand in strands
        .all
        .iter()
        .filter(|strand| strand.estimate.is_none())
    {
        let side = (strand.actor, strand.resource, is_taken(strand.flow));
        *sides.entry(side).or_default() += strand.quantity;
    }
    let told = one_sided.filter_map(|passage| {
        let is_given = passage.given.is_some();
        let (teller, silent) = if is_given {
            (passage.from, passage.to)
        } else {
            (passage.to, passage.from)
        };
        let first = strands.all.get(*passage.strands.first()?)?;
        let unit = strands.resources.get(first.resource)?.unit;
        let side = (silent, first.resource, !is_taken(first.flow));
        let elsewhere = sides.get(&side).copied().unwrap_or(0.0);
        let key = match (is_given, elsewhere > 0.0) {
            (true, false) => "unconfirmed-given",
            (true, true) => "unconfirmed-given-elsewhere",
            (false, false) => "unconfirmed-taken",
            (false, true) => "unconfirmed-taken-elsewhere",
        };
        let reason = Reason::new(key)
            .with("actor", name(territory, teller))
            .with("other", name(territory, silent))
            .with("resource", Detail::Resource(passage.code.clone()))
            .with("quantity", Detail::Quantity(passage.quantity, unit))
            .with("elsewhere", Detail::Quantity(elsewhere, unit));
        Some(Unconfirmed {
            code: passage.code.clone(),
            from: passage.from,
            to: passage.to,
            is_given,
            quantity: passage.quantity,
            unit,
            elsewhere,
            reason,
        })
    });
    let mut all: Vec<Unconfirmed> = told.collect();
    order::sort(&mut all, |left, right| {
        left.code
            .cmp(&right.code)
            .then_with(|| right.quantity.total_cmp(&left.quantity))
    });
    all
}
