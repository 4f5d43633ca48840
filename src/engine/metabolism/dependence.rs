//! What depends on whom: resources on provenances, actors on each other.

use super::balance::{Balance, Parts};
use super::reason::{Detail, Reason};
use super::side::Origin;
use super::strand::Strands;
use super::thresholds::Thresholds;
use crate::model::Territory;
use crate::numeric::{greater, order};
use crate::units::Unit;
use std::collections::BTreeMap;

/// How much the territory depends on outside for one resource.
#[derive(Clone, Debug, PartialEq)]
pub struct Dependence {
    /// Code of the resource.
    pub code: String,
    /// Share that comes from outside, 0 to 1.
    pub dependence: f64,
    /// The largest provenance and its share, 0 to 1.
    pub dominant: (Origin, f64),
    /// Share of the territory's spend; `None` when the resource has no price.
    pub spend_share: Option<f64>,
    /// Share of the CO2e of what the territory buys; `None` when the resource has no factor.
    pub co2_share: Option<f64>,
    /// Share of the quantity that is estimated: its provenance is not declared and counts as the region, which
    /// is inside at the scale of a region or a country.
    pub estimated_share: f64,
    /// True when it weighs, depends and has one dominant provenance.
    pub is_strategic: bool,
    /// Why it is, or is not.
    pub reason: Reason,
}

impl Dependence {
    /// The larger of its shares of spend and of CO2e; 0 when neither is known.
    pub fn weight(&self) -> f64 {
        greater(
            self.spend_share.unwrap_or(0.0),
            self.co2_share.unwrap_or(0.0),
        )
    }

    /// Rank: the dependence times the weight.
    pub fn score(&self) -> f64 {
        self.dependence * self.weight()
    }
}

/// An actor that takes most of what it needs of a resource from one other.
#[derive(Clone, Debug, PartialEq)]
pub struct ActorDependence {
    /// Index of the actor that depends.
    pub actor: usize,
    /// Index of the actor on which it depends.
    pub partner: usize,
    /// Code of the resource.
    pub code: String,
    /// Unit of the quantities.
    pub unit: Unit,
    /// What comes from the partner, per year.
    pub quantity: f64,
    /// All that the actor takes in of the resource.
    pub total: f64,
    /// The sentence.
    pub reason: Reason,
}

impl ActorDependence {
    /// Share of the need that the partner meets, 0 to 1.
    pub fn share(&self) -> f64 {
        if self.total > 0.0 {
            self.quantity / self.total
        } else {
            0.0
        }
    }
}

/// The resources that are taken in, ranked by dependence times weight; of equals the more dependent, then the first by code.
pub fn ranked(
    balances: &[Balance],
    (spend_eur, co2_t): (f64, f64),
    thresholds: &Thresholds,
) -> Vec<Dependence> {
    let of = |amount: Option<f64>, total: f64| {
        amount.map(|amount| if total > 0.0 { amount / total } else { 0.0 })
    };
    let judged = balances.iter().filter_map(|balance| {
        let mut one = Dependence {
            code: balance.code.clone(),
            dependence: balance.dependence()?,
            dominant: balance.taken.dominant()?,
            spend_share: of(balance.spend_eur, spend_eur),
            co2_share: of(balance.co2_t, co2_t),
            estimated_share: balance.taken.estimated_share,
            is_strategic: false,
            reason: Reason::new(""),
        };
        judge(&mut one, thresholds);
        Some(one)
    });
    let mut all: Vec<Dependence> = judged.collect();
    order::sort(&mut all, |left, right| {
        let by_score = right.score().total_cmp(&left.score());
        by_score.then_with(|| right.dependence.total_cmp(&left.dependence))
    });
    all
}

/// Decides whether a resource is strategic, and says why.
fn judge(one: &mut Dependence, thresholds: &Thresholds) {
    let costs = one
        .spend_share
        .is_some_and(|share| share >= thresholds.spend_share);
    let emits = one
        .co2_share
        .is_some_and(|share| share >= thresholds.co2_share);
    let depends = one.dependence > thresholds.dependence;
    let dominated = one.dominant.1 >= thresholds.dominant;
    one.is_strategic = (costs || emits) && depends && dominated;
    let key = match (depends, costs, emits) {
        (false, ..) => "dependence-local",
        (true, false, false) if one.spend_share.is_none() && one.co2_share.is_none() => {
            "dependence-unweighed"
        }
        (true, false, false) => "dependence-small",
        (true, ..) if !dominated => "dependence-spread",
        (true, true, true) => "strategic-both",
        (true, true, false) => "strategic-spend",
        (true, false, true) => "strategic-co2",
    };
    one.reason = Reason::new(key)
        .with("resource", Detail::Resource(one.code.clone()))
        .with("dependence", Detail::Share(one.dependence))
        .with("origin", Detail::Origin(one.dominant.0))
        .with("dominant", Detail::Share(one.dominant.1))
        .with("spend", Detail::Share(one.spend_share.unwrap_or(0.0)))
        .with("co2", Detail::Share(one.co2_share.unwrap_or(0.0)));
}

/// Actors that take more than the threshold of a resource from one other actor; the largest shares first, then the larger part
/// of what the territory takes in of the resource.
pub fn of_actors(
    territory: &Territory,
    strands: &Strands,
    parts: &Parts,
    thresholds: &Thresholds,
) -> Vec<ActorDependence> {
    let mut found = Vec::new();
    for (resource, row) in strands.resources.iter().zip(&parts.taken) {
        if !row.iter().any(|part| part.origin.actor().is_some()) {
            continue;
        }
        let all: f64 = row.iter().map(|part| part.quantity).sum();
        for ((actor, partner), (quantity, total)) in largest_partners(row) {
            let share = if total > 0.0 { quantity / total } else { 0.0 };
            if share > thresholds.partner {
                let reason = sentence(territory, &resource.code, (actor, partner), share);
                let one = ActorDependence {
                    actor,
                    partner,
                    code: resource.code.clone(),
                    unit: resource.unit,
                    quantity,
                    total,
                    reason,
                };
                found.push((one, quantity / all));
            }
        }
    }
    order::sort(&mut found, |(left, of_left), (right, of_right)| {
        let by_share = right.share().total_cmp(&left.share());
        by_share.then_with(|| of_right.total_cmp(of_left))
    });
    found.into_iter().map(|(one, _)| one).collect()
}

/// Of each actor: the other actor that gives it most, with that quantity and all that the actor takes in.
fn largest_partners(row: &[super::side::Part]) -> Vec<((usize, usize), (f64, f64))> {
    let mut totals: BTreeMap<usize, f64> = BTreeMap::new();
    let mut by_pair: BTreeMap<(usize, usize), f64> = BTreeMap::new();
    for part in row {
        *totals.entry(part.actor).or_default() += part.quantity;
        if let Origin::Actor(partner) = part.origin
            && partner != part.actor
        {
            *by_pair.entry((part.actor, partner)).or_default() += part.quantity;
        }
    }
    let mut largest: BTreeMap<usize, (usize, f64)> = BTreeMap::new();
    for ((actor, partner), quantity) in by_pair {
        let most = largest.entry(actor).or_insert((partner, quantity));
        if quantity > most.1 {
            *most = (partner, quantity);
        }
    }
    let with_total = largest.into_iter().map(|(actor, (partner, quantity))| {
        let total = totals.get(&actor).copied().unwrap_or(0.0);
        ((actor, partner), (quantity, total))
    });
    with_total.collect()
}

fn sentence(
    territory: &Territory,
    code: &str,
    (actor, partner): (usize, usize),
    share: f64,
) -> Reason {
    let name = |place: usize| {
        let actor = territory.actors.get(place);
        Detail::Name(actor.map_or_else(String::new, |actor| actor.name.clone()))
    };
    Reason::new("dependence-actor")
        .with("actor", name(actor))
        .with("partner", name(partner))
        .with("resource", Detail::Resource(code.to_owned()))
        .with("share", Detail::Share(share))
}
