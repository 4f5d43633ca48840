//! Indicators of the whole territory, each with the numbers behind it.

use super::balance::Parts;
use super::cycling::FlowMatrix;
use super::medium::Medium;
use super::passage::Passage;
use super::side::{Origin, Part};
use super::strand::Strands;
use crate::model::Territory;
use crate::units::Unit;
use std::collections::BTreeSet;

/// An indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IndicatorId {
    /// Share of what the actors take in that comes from inside, by medium.
    LocalShare(Medium),
    /// Finn cycling index, by medium.
    Cycling(Medium),
    /// Links between actors over all possible ones.
    Connectance,
    /// Number of exchanges inside.
    Exchanges,
    /// Needs met mostly by one single actor over all needs.
    SinglePartner,
}

impl IndicatorId {
    /// All, in the order to show.
    pub const ALL: [IndicatorId; 9] = [
        IndicatorId::LocalShare(Medium::Energy),
        IndicatorId::LocalShare(Medium::Matter),
        IndicatorId::LocalShare(Medium::Water),
        IndicatorId::Cycling(Medium::Energy),
        IndicatorId::Cycling(Medium::Matter),
        IndicatorId::Cycling(Medium::Water),
        IndicatorId::Connectance,
        IndicatorId::Exchanges,
        IndicatorId::SinglePartner,
    ];

    /// Stable name, the end of the text keys `indicator-…` and `indicator-…-help`.
    pub fn id(self) -> &'static str {
        match self {
            IndicatorId::LocalShare(Medium::Energy) => "local-share-energy",
            IndicatorId::LocalShare(Medium::Matter) => "local-share-matter",
            IndicatorId::LocalShare(Medium::Water) => "local-share-water",
            IndicatorId::Cycling(Medium::Energy) => "cycling-energy",
            IndicatorId::Cycling(Medium::Matter) => "cycling-matter",
            IndicatorId::Cycling(Medium::Water) => "cycling-water",
            IndicatorId::Connectance => "connectance",
            IndicatorId::Exchanges => "exchanges",
            IndicatorId::SinglePartner => "single-partner",
        }
    }
}

/// An indicator with the numbers behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Indicator {
    /// Which.
    pub id: IndicatorId,
    /// Share, 0 to 1, or number of exchanges; `None` when there is nothing to divide by, or when it is too large to compute.
    pub value: Option<f64>,
    /// What is counted, in `unit`; `None` when it is too large to compute.
    pub part: Option<f64>,
    /// What it is a share of, in `unit`; `None` for a plain number.
    pub whole: Option<f64>,
    /// Unit of both; `None` for counts.
    pub unit: Option<Unit>,
    /// Year of the figures behind it: a flow bears none of its own, so that it is that of the territory.
    pub year: i32,
    /// Share of the quantities behind it that is estimated, 0 to 1; `None` for counts, and when nothing flows.
    pub estimated_share: Option<f64>,
}

impl Indicator {
    fn share(id: IndicatorId, part: Option<f64>, whole: f64, year: i32) -> Self {
        Self {
            id,
            value: part.filter(|_| whole > 0.0).map(|part| part / whole),
            part,
            whole: Some(whole),
            unit: None,
            year,
            estimated_share: None,
        }
    }

    fn of(self, medium: Medium, sums: Sums) -> Self {
        Self {
            unit: Some(medium.unit()),
            estimated_share: (sums.all > 0.0).then(|| sums.estimated / sums.all),
            ..self
        }
    }
}

/// Sums over what flows of a medium, in its unit.
#[derive(Clone, Copy, Default)]
struct Sums {
    all: f64,
    inside: f64,
    estimated: f64,
}

impl Sums {
    fn new(medium: Medium, strands: &Strands, side: &[Vec<Part>]) -> Self {
        let mut sums = Self::default();
        for (own, parts) in strands.media.iter().zip(side) {
            let Some((_, factor)) = own.filter(|(own, _)| *own == medium) else {
                continue;
            };
            for part in parts {
                let quantity = part.quantity * factor;
                let when = |is_so: bool| if is_so { quantity } else { 0.0 };
                sums.all += quantity;
                sums.inside += when(part.origin.is_inside());
                sums.estimated += when(part.estimate.is_some());
            }
        }
        sums
    }

    fn with(self, other: Self) -> Self {
        Self {
            all: self.all + other.all,
            inside: self.inside + other.inside,
            estimated: self.estimated + other.estimated,
        }
    }
}

/// All indicators, in the order of [`IndicatorId::ALL`].
pub fn indicators(
    territory: &Territory,
    strands: &Strands,
    parts: &Parts,
    passages: &[Passage],
    single_partners: usize,
) -> Vec<Indicator> {
    let (actors, year) = (territory.actors.len(), territory.base_year);
    let media = Medium::ALL.map(|medium| {
        let taken = Sums::new(medium, strands, &parts.taken);
        let given = Sums::new(medium, strands, &parts.given);
        (medium, taken, taken.with(given))
    });
    let mut found: Vec<Indicator> = (media.iter())
        .map(|(medium, taken, _)| {
            let id = IndicatorId::LocalShare(*medium);
            Indicator::share(id, Some(taken.inside), taken.all, year).of(*medium, *taken)
        })
        .collect();
    found.extend(media.iter().map(|(medium, _, both)| {
        let cycling = matrix(*medium, strands, parts).cycling();
        let id = IndicatorId::Cycling(*medium);
        Indicator::share(id, cycling.cycled, cycling.throughflow, year).of(*medium, *both)
    }));
    let others = || {
        passages
            .iter()
            .filter(|one| one.from != one.to && one.quantity > 0.0)
    };
    let links: BTreeSet<(usize, usize)> = others().map(|one| (one.from, one.to)).collect();
    let possible = (actors * actors.saturating_sub(1)) as f64;
    let count = |number: usize| Some(number as f64);
    found.push(Indicator::share(
        IndicatorId::Connectance,
        count(links.len()),
        possible,
        year,
    ));
    found.push(Indicator {
        value: count(others().count()),
        whole: None,
        ..Indicator::share(
            IndicatorId::Exchanges,
            count(others().count()),
            possible,
            year,
        )
    });
    found.push(Indicator::share(
        IndicatorId::SinglePartner,
        count(single_partners),
        needs(parts) as f64,
        year,
    ));
    found
}

/// Number of pairs of an actor and a resource that it takes in.
fn needs(parts: &Parts) -> usize {
    let takers = parts.taken.iter().map(|row| {
        let taken = row.iter().filter(|part| part.quantity > 0.0);
        taken.map(|part| part.actor).collect::<BTreeSet<_>>().len()
    });
    takers.sum()
}

/// The flows of a medium between the actors. What goes to somebody inside of whom nothing is known is not known to come back, so
/// that it counts as beyond the network.
pub fn matrix(medium: Medium, strands: &Strands, parts: &Parts) -> FlowMatrix {
    let mut matrix = FlowMatrix::new(strands.actors);
    let sides = parts.taken.iter().zip(&parts.given);
    for (own, (taken, given)) in strands.media.iter().zip(sides) {
        let Some((_, factor)) = own.filter(|(own, _)| *own == medium) else {
            continue;
        };
        for part in taken {
            add(&mut matrix.entering, part, factor);
            if let Origin::Actor(partner) = part.origin {
                let quantity = part.quantity * factor;
                matrix.inside.push((partner, part.actor, quantity));
            }
        }
        for part in given {
            add(&mut matrix.leaving, part, factor);
        }
    }
    matrix
}

fn add(sums: &mut [f64], part: &Part, factor: f64) {
    if let Some(sum) = sums.get_mut(part.actor) {
        *sum += part.quantity * factor;
    }
}
