//! What passes between two actors: what the giver and the taker say of one delivery is one exchange, never two.
//!
//! They may name it differently: one says metal, the other steel and copper. What the one tells under a code and the other tells
//! only under codes below it is the same delivery, which the other knows better. So it counts once, by the codes of who knows
//! better, in the proportions that this side says. Where both sides use the same code they mean the same by it, and what else is told
//! above or below that code is another delivery.

use super::side::Origin;
use super::strand::{Strand, Strands, is_taken};
use std::collections::{BTreeMap, BTreeSet};

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
    /// Indices of the strands of both sides: the giver's, then the taker's. A strand that is told under a code above those of the other
    /// side is part of the passage of each of them.
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

    /// Several as one, each with how many units of the sum one of its units is.
    fn sum<'a>(all: impl Iterator<Item = (&'a Said, f64)>) -> Self {
        all.fold(Said::default(), |mut sum, (said, factor)| {
            sum.strands.extend(&said.strands);
            sum.quantity += said.quantity * factor;
            sum.variance += said.variance * factor * factor;
            sum
        })
    }

    fn declared(&self) -> Option<f64> {
        (!self.strands.is_empty()).then_some(self.quantity)
    }
}

/// Resource, giver and taker.
type Way = (usize, usize, usize);

/// The passages, by resource, giver and taker.
pub fn passages(strands: &Strands) -> Vec<Passage> {
    let mut ways: BTreeMap<Way, (Said, Said)> = BTreeMap::new();
    for (place, strand) in strands.all.iter().enumerate() {
        let Origin::Actor(partner) = strand.partner else {
            continue;
        };
        if is_taken(strand.flow) {
            let way = (strand.resource, partner, strand.actor);
            ways.entry(way).or_default().1.add(place, strand);
        } else {
            let way = (strand.resource, strand.actor, partner);
            ways.entry(way).or_default().0.add(place, strand);
        }
    }
    let mut found: BTreeMap<Way, Passage> = BTreeMap::new();
    for (above, below) in told_apart(strands, &ways) {
        let Some(whole) = ways.remove(&above) else {
            continue;
        };
        let parts: Vec<(Way, (Said, Said))> = (below.into_iter())
            .filter_map(|way| Some((way, ways.remove(&way)?)))
            .collect();
        found.extend(told_once(strands, (above.0, whole), &parts));
    }
    found.extend(
        ways.into_iter()
            .map(|(way, (given, taken))| (way, passage(strands, way, &given, &taken))),
    );
    found.into_values().collect()
}

fn passage(strands: &Strands, way: Way, given: &Said, taken: &Said) -> Passage {
    let (resource, from, to) = way;
    let (quantity, deviation) = agreed(given, taken);
    let code = strands.resources.get(resource).map(|one| one.code.clone());
    Passage {
        code: code.unwrap_or_default(),
        from,
        to,
        given: given.declared(),
        taken: taken.declared(),
        quantity,
        deviation,
        is_disputed: is_disputed(given, taken),
        resource,
        strands: given
            .strands
            .iter()
            .chain(&taken.strands)
            .copied()
            .collect(),
    }
}

/// What one side alone tells under a code, with what the other alone tells under codes below it, between the same two actors.
fn told_apart(strands: &Strands, ways: &BTreeMap<Way, (Said, Said)>) -> Vec<(Way, Vec<Way>)> {
    let mut lone: BTreeMap<(usize, usize), Vec<(usize, bool)>> = BTreeMap::new();
    for ((resource, from, to), (given, taken)) in ways {
        if given.strands.is_empty() != taken.strands.is_empty() {
            let told = (*resource, taken.strands.is_empty());
            lone.entry((*from, *to)).or_default().push(told);
        }
    }
    let mut found = Vec::new();
    for ((from, to), told) in lone {
        let mut joined: BTreeSet<usize> = BTreeSet::new();
        // In the order of the codes, where what is above comes first.
        for (above, is_given) in &told {
            let is_below = |(resource, other): &&(usize, bool)| {
                other != is_given
                    && !joined.contains(resource)
                    && strands.is_below(*resource, *above)
            };
            if joined.contains(above) {
                continue;
            }
            let below: Vec<usize> = (told.iter().filter(is_below))
                .map(|(resource, _)| *resource)
                .collect();
            if !below.is_empty() {
                joined.extend(&below);
                let ways = below.into_iter().map(|resource| (resource, from, to));
                found.push(((*above, from, to), ways.collect()));
            }
        }
    }
    found
}

/// One delivery that a side tells as a whole and the other in parts: a passage for each part.
fn told_once(
    strands: &Strands,
    (above, whole): (usize, (Said, Said)),
    parts: &[(Way, (Said, Said))],
) -> Vec<(Way, Passage)> {
    let units = |part: &Way| strands.ratio(part.0, above);
    let is_given = whole.1.strands.is_empty();
    let of_parts = |is_given: bool| {
        Said::sum(
            parts
                .iter()
                .map(|(way, (given, taken))| (if is_given { given } else { taken }, units(way))),
        )
    };
    let (given, taken) = if is_given {
        (whole.0, of_parts(false))
    } else {
        (of_parts(true), whole.1)
    };
    let (quantity, deviation) = agreed(&given, &taken);
    let is_disputed = is_disputed(&given, &taken);
    let (coarse, fine) = if is_given {
        (&given, &taken)
    } else {
        (&taken, &given)
    };
    let count = parts.len() as f64;
    let split = parts.iter().map(|(way, (given, taken))| {
        let own = if is_given { taken } else { given };
        let units = units(way);
        let share = if fine.quantity > 0.0 {
            own.quantity * units / fine.quantity
        } else {
            1.0 / count
        };
        let part = Said {
            strands: coarse.strands.clone(),
            quantity: coarse.quantity * share / units,
            variance: 0.0,
        };
        let (given, taken) = if is_given { (&part, own) } else { (own, &part) };
        let one = Passage {
            quantity: quantity * share / units,
            // So that the parts, which vary by themselves, deviate together as the whole does.
            deviation: deviation * share.sqrt() / units,
            is_disputed,
            ..passage(strands, *way, given, taken)
        };
        (*way, one)
    });
    split.collect()
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
