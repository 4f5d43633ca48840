//! The balance of each resource, and of each family of the tree.

use super::medium::in_family;
use super::months::Months;
use super::passage::Passage;
use super::side::{Origin, Part, Side};
use super::strand::{Strand, Strands, is_taken};
use super::worth::{Worth, declared_price};
use crate::catalog::{Resource, catalog};
use crate::model::Territory;
use crate::units::{KG_PER_T, Unit};
use std::collections::BTreeMap;

/// What comes in, goes out and passes inside of one resource, or of all below one in the tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Balance {
    /// Code of the resource, or of the family.
    pub code: String,
    /// Unit of all quantities.
    pub unit: Unit,
    /// What the actors take in.
    pub taken: Side,
    /// What they give out.
    pub given: Side,
    /// What is taken in from inside: from actors, who give as much, and from whoever else is inside.
    pub inside: f64,
    /// Spend on what is taken in, EUR per year; `None` when nothing of it has a price.
    pub spend_eur: Option<f64>,
    /// CO2e of making what comes from no actor, t per year; `None` when nothing of it has a factor.
    pub co2_t: Option<f64>,
    /// Share of what is taken in that has no price, and is missing from the spend, 0 to 1.
    pub unpriced_share: f64,
    /// Share of what comes from no actor that has no factor, and is missing from the CO2e, 0 to 1.
    pub unfactored_share: f64,
    /// Number of actors that take it in or give it out.
    pub actors: usize,
    /// Exchanges that giver and taker declare differently.
    pub disputed: usize,
    /// Exchanges that only one of the two declares.
    pub unconfirmed: usize,
    /// Resources that a family could not add, for want of a common unit.
    pub left_out: usize,
}

impl Balance {
    /// Share of what is taken in that comes from inside, 0 to 1; `None` when nothing is taken in.
    pub fn local_share(&self) -> Option<f64> {
        self.taken.local_share()
    }

    /// Share of both sides that is estimated, 0 to 1; `None` when nothing flows.
    pub fn estimated_share(&self) -> Option<f64> {
        let sides = [&self.taken, &self.given];
        let total: f64 = sides.iter().map(|side| side.total.value).sum();
        let part = |side: &&Side| side.estimated_share * side.total.value;
        (total > 0.0).then(|| sides.iter().map(part).sum::<f64>() / total)
    }

    /// Share of what is taken in that comes from outside, 0 to 1.
    pub fn dependence(&self) -> Option<f64> {
        self.local_share().map(|share| 1.0 - share)
    }
}

/// What each actor takes in and gives out, each exchange inside once on either side.
#[derive(Debug, Default)]
pub struct Parts {
    /// By resource.
    pub taken: Vec<Vec<Part>>,
    /// By resource.
    pub given: Vec<Vec<Part>>,
}

/// All balances.
pub struct Balances {
    pub resources: Vec<Balance>,
    pub families: Vec<Balance>,
    pub parts: Parts,
}

impl Balances {
    pub fn new(territory: &Territory, strands: &Strands, passages: &[Passage]) -> Self {
        let parts = Parts::new(&Worth::new(territory, strands), strands, passages);
        let resources = (strands.resources.iter().enumerate())
            .filter(|(place, _)| parts.has(*place))
            .map(|(place, resource)| balance(resource, &[(place, 1.0)], &parts, passages))
            .collect();
        let families = families(strands, &parts)
            .into_iter()
            .map(|(family, below, left_out)| Balance {
                left_out,
                ..balance(family, &below, &parts, passages)
            })
            .collect();
        Self {
            resources,
            families,
            parts,
        }
    }

    /// Spend in EUR and CO2e in t of all resources.
    pub fn totals(&self) -> (f64, f64) {
        let spend = self.resources.iter().filter_map(|one| one.spend_eur);
        let co2 = self.resources.iter().filter_map(|one| one.co2_t);
        (spend.sum(), co2.sum())
    }
}

impl Parts {
    fn new(worth: &Worth, strands: &Strands, passages: &[Passage]) -> Self {
        let rows = || (0..strands.resources.len()).map(|_| Vec::new()).collect();
        let mut parts = Parts {
            taken: rows(),
            given: rows(),
        };
        for strand in &strands.all {
            if strand.partner.actor().is_none() {
                parts.add(is_taken(strand.flow), beyond(strand, worth));
            }
        }
        for passage in passages {
            let told = || {
                passage
                    .strands
                    .iter()
                    .filter_map(|place| strands.all.get(*place))
            };
            // The taker knows what it pays and when it comes; where it says nothing the giver does. Each of its flows is the part of the
            // exchange that it is of that side.
            let side = |is_in: bool| told().filter(move |strand| is_taken(strand.flow) == is_in);
            let sum = |is_in: bool| side(is_in).map(|strand| strand.quantity).sum::<f64>();
            let is_in = sum(true) > 0.0;
            let whole = sum(is_in);
            // In the unit of the exchange, whatever the code under which a side tells it.
            let price = |strand: &Strand| {
                Some(declared_price(strand)? * strands.ratio(passage.resource, strand.resource))
            };
            let given_price = mean_price(side(false).map(|one| (one.quantity, price(one))));
            for strand in side(is_in).filter(|_| whole > 0.0) {
                let share = strand.quantity / whole;
                // So that the parts together deviate as the exchange does: what varies by itself by squares, what varies together in sum.
                let spread = if strand.estimate.is_some() {
                    share
                } else {
                    share.sqrt()
                };
                let deviation = passage.deviation * spread;
                let price = price(strand).or(given_price);
                let part = |actor: usize, partner: usize| Part {
                    actor,
                    resource: passage.resource,
                    origin: Origin::Actor(partner),
                    quantity: passage.quantity * share,
                    deviation,
                    below: deviation * strand.below / strand.deviation.max(f64::MIN_POSITIVE),
                    estimate: strand.estimate,
                    months: Months::of(strand.flow, strand.archetype),
                    eur_per_unit: worth.price(actor, passage.resource, price),
                    // Made from what came in before: counting it again would count it twice.
                    kg_per_unit: None,
                };
                parts.add(true, part(passage.to, passage.from));
                parts.add(false, part(passage.from, passage.to));
            }
        }
        parts
    }

    /// True for a resource that counts: what is told under a code above those of the other side counts by these.
    fn has(&self, resource: usize) -> bool {
        let mut sides = [&self.taken, &self.given].into_iter();
        sides.any(|side| side.get(resource).is_some_and(|row| !row.is_empty()))
    }

    fn add(&mut self, is_taken: bool, part: Part) {
        let side = if is_taken {
            &mut self.taken
        } else {
            &mut self.given
        };
        if let Some(row) = side.get_mut(part.resource) {
            row.push(part);
        }
    }
}

/// Mean of the prices that flows declare, by quantity; `None` when none does.
fn mean_price(flows: impl Iterator<Item = (f64, Option<f64>)>) -> Option<f64> {
    let priced = flows.filter_map(|(quantity, price)| Some((quantity, price?)));
    let (sum, quantity) = priced.fold((0.0, 0.0), |(sum, quantity), (each, price)| {
        (sum + each * price, quantity + each)
    });
    (quantity > 0.0).then(|| sum / quantity)
}

/// What an actor takes from, or gives to, whoever is no actor.
fn beyond(strand: &Strand, worth: &Worth) -> Part {
    Part {
        actor: strand.actor,
        resource: strand.resource,
        origin: strand.partner,
        quantity: strand.quantity,
        deviation: strand.deviation,
        below: strand.below,
        estimate: strand.estimate,
        months: Months::of(strand.flow, strand.archetype),
        eur_per_unit: worth.price(strand.actor, strand.resource, declared_price(strand)),
        kg_per_unit: worth.kilograms(strand.resource),
    }
}

/// The balance over some resources, each with how many units of the sum one of its units is.
fn balance(
    resource: &Resource,
    members: &[(usize, f64)],
    parts: &Parts,
    passages: &[Passage],
) -> Balance {
    let of = |side: &'_ [Vec<Part>]| Side::of(parts_of(side, members));
    let weighed = || parts_of(&parts.taken, members);
    let taken = || weighed().map(|(part, _)| part);
    let all = taken().chain(parts_of(&parts.given, members).map(|(part, _)| part));
    let actors: std::collections::BTreeSet<usize> = all
        .filter(|part| part.quantity > 0.0)
        .map(|part| part.actor)
        .collect();
    let mine = || {
        let is_member = |place: usize| members.iter().any(|(member, _)| *member == place);
        passages.iter().filter(move |one| is_member(one.resource))
    };
    let side = of(&parts.taken);
    Balance {
        code: resource.code.clone(),
        unit: resource.unit,
        inside: side.inside,
        taken: side,
        given: of(&parts.given),
        spend_eur: sum_of(taken(), |part| part.eur_per_unit),
        co2_t: sum_of(taken(), |part| part.kg_per_unit).map(|kilograms| kilograms / KG_PER_T),
        unpriced_share: share_without(weighed(), |part| part.eur_per_unit),
        unfactored_share: share_without(
            weighed().filter(|(part, _)| part.origin.actor().is_none()),
            |part| part.kg_per_unit,
        ),
        actors: actors.len(),
        disputed: mine().filter(|passage| passage.is_disputed).count(),
        unconfirmed: mine().filter(|passage| passage.is_unconfirmed()).count(),
        left_out: 0,
    }
}

fn parts_of<'a>(
    side: &'a [Vec<Part>],
    members: &'a [(usize, f64)],
) -> impl Iterator<Item = (&'a Part, f64)> {
    members.iter().flat_map(move |(place, factor)| {
        let row = side.get(*place).into_iter().flatten();
        row.map(move |part| (part, *factor))
    })
}

/// Sum of quantities times a figure, over those that have one; `None` when none has.
fn sum_of<'a>(
    parts: impl Iterator<Item = &'a Part>,
    figure: impl Fn(&Part) -> Option<f64>,
) -> Option<f64> {
    let amounts = parts.filter_map(|part| Some(part.quantity * figure(part)?));
    amounts.fold(None, |sum, amount| Some(sum.unwrap_or(0.0) + amount))
}

/// Share of the quantities that lack a figure; 0 when there are none.
fn share_without<'a>(
    parts: impl Iterator<Item = (&'a Part, f64)>,
    figure: impl Fn(&Part) -> Option<f64>,
) -> f64 {
    let (mut without, mut all) = (0.0, 0.0);
    for (part, factor) in parts {
        let quantity = part.quantity * factor;
        all += quantity;
        if figure(part).is_none() {
            without += quantity;
        }
    }
    if all > 0.0 { without / all } else { 0.0 }
}

/// A family with the places of its members and their factors, and how many could not be added.
type Family = (&'static Resource, Vec<(usize, f64)>, usize);

/// Resources of the tree that stand above two or more that flow, in the order of the codes.
fn families(strands: &Strands, parts: &Parts) -> Vec<Family> {
    let mut below: BTreeMap<&'static str, Vec<usize>> = BTreeMap::new();
    let flowing = strands.resources.iter().enumerate();
    for (place, resource) in flowing.filter(|(place, _)| parts.has(*place)) {
        for ancestor in lineage(resource) {
            below.entry(ancestor).or_default().push(place);
        }
    }
    let named = below.into_iter().filter(|(_, members)| members.len() > 1);
    named
        .filter_map(|(code, members)| {
            let family = catalog().resource(code)?;
            let factors = members.iter().filter_map(|place| {
                let resource = strands.resources.get(*place)?;
                Some((*place, in_family(resource, family)?))
            });
            let factors: Vec<(usize, f64)> = factors.collect();
            let left_out = members.len() - factors.len();
            (factors.len() > 1).then_some((family, factors, left_out))
        })
        .collect()
}

/// A resource and all above it in the tree.
fn lineage(resource: &'static Resource) -> Vec<&'static str> {
    let mut codes = vec![resource.code.as_str()];
    let mut current = resource.parent.as_deref();
    while let Some(code) = current.filter(|code| !codes.contains(code)) {
        codes.push(code);
        current = catalog()
            .resource(code)
            .and_then(|above| above.parent.as_deref());
    }
    // Fuels have a root of their own; what is burnt is energy all the same.
    if codes.last() == Some(&"fuel") {
        codes.push("energy");
    }
    codes
}
