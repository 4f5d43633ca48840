//! What passes between two actors: what the giver and the taker say of one delivery is one exchange, never two.

use super::side::Origin;
use super::strand::{Strand, Strands, is_taken};
use std::collections::BTreeMap;

/// What one actor gives to another in a year, as both tell it.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    /// Code of the resource.
    pub code: String,
    /// Index of the actor who gives.
    pub from: usize,
    /// Index of the actor who takes; the same as `from` for what an actor passes to itself.
    pub to: usize,
    /// What the giver declares, in the unit of the resource; `None` when it says nothing.
    pub given: Option<f64>,
    /// What the taker declares; `None` when it says nothing.
    pub taken: Option<f64>,
    /// Quantity that counts: what the only side says, or the mean of both weighted by the inverse of their variances.
    pub quantity: f64,
    /// Its standard deviation.
    pub deviation: f64,
    /// True when both say something, and their difference is beyond the 95 % interval of such differences.
    pub is_disputed: bool,
    pub(super) resource: usize,
    /// Indices of the strands of both sides: the giver's, then the taker's.
    pub(in crate::engine) strands: Vec<usize>,
}

impl Passage {
    /// True when only one side declares the delivery.
    pub fn is_unconfirmed(&self) -> bool {
        self.given.is_some() != self.taken.is_some()
    }
}

/// What one side says: strands, quantity and variance.
#[derive(Clone, Debug, Default)]
struct Said {
    strands: Vec<usize>,
    quantity: f64,
    variance: f64,
}

impl Said {
    fn add(&mut self, place: usize, strand: &Strand) {
        self.strands.push(place);
        self.quantity += strand.quantity;
        self.variance += strand.deviation * strand.deviation;
    }

    fn declared(&self) -> Option<f64> {
        (!self.strands.is_empty()).then_some(self.quantity)
    }
}

/// The passages, by resource, giver and taker. A delivery counts once where both sides name the same resource.
pub fn passages(strands: &Strands) -> Vec<Passage> {
    let mut sides: BTreeMap<(usize, usize, usize), (Said, Said)> = BTreeMap::new();
    for (place, strand) in strands.all.iter().enumerate() {
        let Origin::Actor(partner) = strand.partner else {
            continue;
        };
        if is_taken(strand.flow) {
            let key = (strand.resource, partner, strand.actor);
            sides.entry(key).or_default().1.add(place, strand);
        } else {
            let key = (strand.resource, strand.actor, partner);
            sides.entry(key).or_default().0.add(place, strand);
        }
    }
    let named = |resource: usize| strands.resources.get(resource).map(|one| one.code.clone());
    sides
        .into_iter()
        .map(|((resource, from, to), (given, taken))| {
            let (quantity, deviation) = agreed(&given, &taken);
            Passage {
                code: named(resource).unwrap_or_default(),
                from,
                to,
                given: given.declared(),
                taken: taken.declared(),
                quantity,
                deviation,
                is_disputed: is_disputed(&given, &taken),
                resource,
                strands: given.strands.into_iter().chain(taken.strands).collect(),
            }
        })
        .collect()
}

/// Quantity and standard deviation of what both sides say: weights are the inverse variances, an exact figure overrules the other.
fn agreed(given: &Said, taken: &Said) -> (f64, f64) {
    match (given.strands.is_empty(), taken.strands.is_empty()) {
        (false, true) => (given.quantity, given.variance.sqrt()),
        (true, _) => (taken.quantity, taken.variance.sqrt()),
        (false, false) => {
            let sum = given.variance + taken.variance;
            if sum <= 0.0 {
                return (0.5 * (given.quantity + taken.quantity), 0.0);
            }
            // (q1/v1 + q2/v2) / (1/v1 + 1/v2), without dividing by a variance of zero, and exact where both say the same.
            let mean = given.quantity + (taken.quantity - given.quantity) * given.variance / sum;
            (mean, (given.variance * taken.variance / sum).sqrt())
        }
    }
}

fn is_disputed(given: &Said, taken: &Said) -> bool {
    let gap = (given.quantity - taken.quantity).abs();
    let allowed = super::DEVIATIONS_AT_95_PCT * (given.variance + taken.variance).sqrt();
    let rounding = 1e-9 * (given.quantity + taken.quantity);
    !given.strands.is_empty() && !taken.strands.is_empty() && gap > allowed + rounding
}
