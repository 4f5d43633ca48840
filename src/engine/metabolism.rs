//! The metabolism of a territory: what comes in, what goes out, what passes inside, and what depends on whom.
//!
//! A pure function of a territory whose typical flows have been filled in (`catalog::complete`). Every flow is read once
//! (`strand`), what two actors say of one delivery is one exchange (`passage`), and each resource and each family of the tree
//! is balanced over them (`balance`). The indicators and the ranking stand on the balances.

mod balance;
mod cycling;
mod dependence;
mod indicator;
mod medium;
mod months;
pub(super) mod passage;
mod reason;
mod side;
mod strand;
mod stream;
mod thresholds;
mod worth;

pub use balance::Balance;
pub use dependence::{ActorDependence, Dependence};
pub use indicator::{Indicator, IndicatorId};
pub use medium::{Medium, in_family, in_medium};
pub use passage::Passage;
pub use reason::{Detail, Reason};
pub use side::{Origin, Side, Span};
pub use strand::span_of;
pub use stream::{Stream, streams};
pub use thresholds::{Threshold, Thresholds};

pub(super) use strand::{Strand, Strands, is_taken};

use crate::model::{Problems, Territory};

/// Half-width of the 95 % interval, in percent, of a declared quantity that bears no uncertainty of its own.
///
/// Assumed: the sources give none. Surveys of companies ask for meter readings and invoices, which are good to a few percent,
/// and for estimates, which are not; 10 % stands between the two. A declared uncertainty replaces it.
pub const ASSUMED_UNCERTAINTY_PCT: f64 = 10.0;

/// Half-width of a 95 % interval in standard deviations of a normal distribution.
pub(super) const DEVIATIONS_AT_95_PCT: f64 = 1.96;

/// The metabolism of a territory.
#[derive(Clone, Debug, PartialEq)]
pub struct Metabolism {
    /// Balance of each resource that flows, in the order of the codes.
    pub resources: Vec<Balance>,
    /// Balance of each resource of the tree above two or more of these, in its own unit, in the order of the codes.
    pub families: Vec<Balance>,
    /// What passes between actors: once for each giver, taker and resource.
    pub passages: Vec<Passage>,
    /// Indicators, in the order of [`IndicatorId::ALL`].
    pub indicators: Vec<Indicator>,
    /// Resources that are taken in, the one on which most depends first.
    pub dependences: Vec<Dependence>,
    /// Actors that take most of a resource from one other actor, the most dependent first.
    pub actor_dependences: Vec<ActorDependence>,
    /// Spend on all that is taken in and has a price, EUR per year.
    pub spend_eur: f64,
    /// CO2e of making all that is bought from others than the actors and has a factor, t per year.
    pub co2_t: f64,
    /// Flows that could not be counted, and why.
    pub problems: Problems,
}

impl Metabolism {
    /// The strategic resources, the first being the one on which most depends.
    pub fn strategic(&self) -> impl Iterator<Item = &Dependence> {
        self.dependences.iter().filter(|one| one.is_strategic)
    }

    /// The balance of a resource by its code; of a family where no resource of the code flows.
    pub fn balance(&self, code: &str) -> Option<&Balance> {
        let mut all = self.resources.iter().chain(&self.families);
        all.find(|balance| balance.code == code)
    }

    /// The balance of a family by its code: a resource may bear the same.
    pub fn family(&self, code: &str) -> Option<&Balance> {
        self.families.iter().find(|balance| balance.code == code)
    }

    /// An indicator by its id.
    pub fn indicator(&self, id: IndicatorId) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }
}

/// The metabolism of a territory whose typical flows have been filled in.
///
/// Total: a flow that cannot be counted has no effect and is named among the problems.
pub fn metabolism(territory: &Territory, thresholds: &Thresholds) -> Metabolism {
    let strands = Strands::new(territory);
    let passages = passage::passages(&strands);
    let balances = balance::Balances::new(territory, &strands, &passages);
    let (spend_eur, co2_t) = balances.totals();
    let dependences = dependence::ranked(&balances.resources, (spend_eur, co2_t), thresholds);
    let actor_dependences = dependence::of_actors(territory, &strands, &balances.parts, thresholds);
    Metabolism {
        indicators: indicator::indicators(
            territory,
            &strands,
            &balances.parts,
            &passages,
            actor_dependences.len(),
        ),
        resources: balances.resources,
        families: balances.families,
        passages,
        dependences,
        actor_dependences,
        spend_eur,
        co2_t,
        problems: strands.problems,
    }
}
