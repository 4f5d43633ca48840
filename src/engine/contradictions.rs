//! Contradictions between declared figures: what each would have to be for the balances to close, and whom to call back.
//!
//! Two actors tell one delivery differently, or what an actor takes in does not come out: the figures are moved as little as
//! their uncertainties allow until all balances close (`numeric::reconcile`). Figures that have no balance in common do not
//! touch each other, so each group of them is reconciled by itself.
//!
//! By default only deliveries that both sides declare are balanced. The matter of a company is compared (`MassGap`) but moves no
//! figure: stocks, moisture, air and what nobody declared would raise false alarms and blame the wrong figure. Whoever knows that an
//! actor stores nothing and has declared all, such as a sorting plant, balances it ([`Checks::balanced`]). Wastewater as a share of
//! the tap water ([`Checks::wastewater`]) is an option as well: a bottler or a cooling tower is no contradiction.

mod build;
mod decide;
mod gap;
mod group;
mod merge;
mod report;
mod unconfirmed;

pub use decide::accept;
pub use gap::MassGap;
pub use report::{Check, CheckedFigure, Standing};
pub use unconfirmed::Unconfirmed;

use super::metabolism::{Strands, passage};
use crate::model::{ActorId, Problems, Territory};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is balanced besides the deliveries that both sides declare.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Checks {
    /// Actors whose matter must balance in t, each with the half-width of the 95 % interval of what it does not declare (stock,
    /// moisture), in percent of the larger side; 0 when all is declared and nothing is stored.
    pub balanced: BTreeMap<ActorId, f64>,
    /// Where an actor declares both: wastewater is the share of the tap water that the catalog gives (`generic.wastewater_share`).
    pub wastewater: bool,
    /// Shares that somebody knows.
    pub shares: Vec<KnownShare>,
    /// Whether estimates are set aside: what the balances determine takes their place, what they do not stays undetermined. Otherwise
    /// they are figures like others, and as uncertain as their range.
    pub open_estimates: bool,
    /// Half-width of the 95 % interval, in percent of the larger side, of what the comparison of an actor's matter leaves undeclared.
    /// Assumed: large enough for stocks and moisture, small enough to find a unit mistaken for another.
    pub rest_pct: f64,
}

impl Default for Checks {
    fn default() -> Self {
        Self {
            balanced: BTreeMap::new(),
            wastewater: false,
            shares: Vec::new(),
            open_estimates: false,
            rest_pct: 30.0,
        }
    }
}

/// A flow of an actor that is a known share of another of its flows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KnownShare {
    /// The actor.
    pub actor: ActorId,
    /// Id of the flow that is the share.
    pub flow: String,
    /// Id of the flow of which it is a share.
    pub of: String,
    /// The share.
    pub share: f64,
    /// Half-width of its 95 % interval in percent; 0 for a share that holds exactly.
    pub uncertainty_pct: f64,
}

/// All contradictions of a territory.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contradictions {
    /// Figures that some balance checks, in the order of the actors and their flows.
    pub figures: Vec<CheckedFigure>,
    /// Groups of figures that balances join, the least likely first.
    pub checks: Vec<Check>,
    /// Sum of the squared adjustments over the variances of the declared figures.
    pub chi_square: f64,
    /// Number of independent checks.
    pub degrees_of_freedom: usize,
    /// Probability of a chi-square as large as this when all figures are sound; `None` when nothing can be checked.
    pub p_value: Option<f64>,
    /// Index of the figure that its balances contradict most.
    pub most_suspect: Option<usize>,
    /// Deliveries that only one of the two declares.
    pub unconfirmed: Vec<Unconfirmed>,
    /// Actors that declare products and what they are made of, the largest gap in standard deviations first.
    pub gaps: Vec<MassGap>,
    /// What could not be checked, and why.
    pub problems: Problems,
}

/// Looks for contradictions in a territory. Total: what cannot be checked is named among the problems.
pub fn contradictions(territory: &Territory, checks: &Checks) -> Contradictions {
    let strands = Strands::new(territory);
    let passages = passage::passages(&strands);
    let (network, mut problems) = build::network(territory, &strands, &passages, checks);
    let solved = group::groups(&network, &mut problems);
    let mut found = report::report(territory, &strands, &network, &solved);
    found.unconfirmed = unconfirmed::unconfirmed(territory, &strands, &passages);
    found.gaps = gap::gaps(territory, &strands, checks.rest_pct);
    problems.extend(strands.problems);
    found.problems = problems;
    found
}
