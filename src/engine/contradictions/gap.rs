//! Matter that an actor takes in against matter that it gives out: a comparison, not a balance.

use super::build::is_matter;
use super::report::name;
use crate::catalog::catalog;
use crate::engine::metabolism::{DEVIATIONS_AT_95_PCT, Detail, Reason, Strands, is_taken};
use crate::model::Territory;
use crate::numeric::{greater, order};
use crate::units::Unit;

/// Standard deviations beyond which a gap is doubtful.
const DOUBTFUL: f64 = 2.0;

/// Matter of an actor that declares products and what they are made of, t per year.
#[derive(Clone, Debug, PartialEq)]
pub struct MassGap {
    /// Index of the actor.
    pub actor: usize,
    /// Taken in.
    pub taken_t: f64,
    /// Given out: products and waste, estimated waste included.
    pub given_t: f64,
    /// Taken in less given out, over its standard deviation, the undeclared rest included.
    pub deviations: f64,
    /// The sentence.
    pub reason: Reason,
}

impl MassGap {
    /// Taken in less given out, t.
    pub fn gap_t(&self) -> f64 {
        self.taken_t - self.given_t
    }

    /// True when stock and moisture hardly explain it.
    pub fn is_doubtful(&self) -> bool {
        self.deviations.abs() > DOUBTFUL
    }
}

#[derive(Clone, Copy, Default)]
struct Sums {
    taken: f64,
    given: f64,
    variance: f64,
    declares_taken: bool,
    declares_products: bool,
}

/// The actors that declare both sides, the largest gap in standard deviations first.
pub fn gaps(territory: &Territory, strands: &Strands, rest_pct: f64) -> Vec<MassGap> {
    let mut sums = vec![Sums::default(); territory.actors.len()];
    let all = strands.all.iter();
    for strand in all.filter(|strand| is_matter(strands, strand) && !strand.is_own()) {
        let factor = strands.medium(strand).map_or(0.0, |(_, factor)| factor);
        let Some(sum) = sums.get_mut(strand.actor) else {
            continue;
        };
        let is_declared = strand.estimate.is_none();
        let tonnes = strand.quantity * factor;
        sum.variance += (strand.deviation * factor).powi(2);
        if is_taken(strand.flow) {
            sum.taken += tonnes;
            sum.declares_taken |= is_declared && tonnes > 0.0;
        } else {
            sum.given += tonnes;
            let is_waste = catalog().is_within(&strand.flow.resource, "waste");
            sum.declares_products |= is_declared && !is_waste && tonnes > 0.0;
        }
    }
    let both = sums
        .iter()
        .enumerate()
        .filter(|(_, sum)| sum.declares_taken && sum.declares_products);
    let mut all: Vec<MassGap> = both
        .map(|(actor, sum)| gap(territory, actor, sum, rest_pct))
        .collect();
    order::sort(&mut all, |left, right| {
        right.deviations.abs().total_cmp(&left.deviations.abs())
    });
    all
}

fn gap(territory: &Territory, actor: usize, sum: &Sums, rest_pct: f64) -> MassGap {
    let rest =
        greater(sum.taken, sum.given) * greater(rest_pct, 0.0) / 100.0 / DEVIATIONS_AT_95_PCT;
    let sd = (sum.variance + rest * rest).sqrt();
    let difference = sum.taken - sum.given;
    let key = if difference > 0.0 {
        "mass-gap-missing"
    } else {
        "mass-gap-surplus"
    };
    let tonnes = |value: f64| Detail::Quantity(value, Unit::Tonne);
    MassGap {
        actor,
        taken_t: sum.taken,
        given_t: sum.given,
        deviations: if sd > 0.0 { difference / sd } else { 0.0 },
        reason: Reason::new(key)
            .with("actor", name(territory, actor))
            .with("taken", tonnes(sum.taken))
            .with("given", tonnes(sum.given))
            .with("gap", tonnes(difference.abs())),
    }
}
