//! What the draws say: median, 90 % range, and how likely a target is.

use super::draws::{Curve, Draws};
use crate::engine::MODEL_VERSION;
use crate::engine::outcome::KpiId;
use crate::numeric::order;
use crate::numeric::quantile::{Spread, share, spread};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Value of the field `format` of a summary.
pub const SUMMARY_FORMAT: &str = "boucle-monte-carlo";
/// Version of the format that this product writes.
pub const SUMMARY_VERSION: u32 = 1;

/// A key figure over the draws. A payback that is not reached counts as later than any: an end that falls on such draws is
/// absent.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct DrawnFigure {
    /// 5 % of the draws lie at or below.
    pub low: Option<f64>,
    /// Half of the draws lie at or below.
    pub median: Option<f64>,
    /// 95 % of the draws lie at or below.
    pub high: Option<f64>,
    /// Share of the draws in which the figure exists, 0 to 1: below 1 for a payback that some draws never reach.
    pub exists: f64,
}

/// A figure by year over the draws.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Band {
    /// 5 % of the draws lie at or below.
    pub low: Vec<f64>,
    /// Half of the draws lie at or below.
    pub median: Vec<f64>,
    /// 95 % of the draws lie at or below.
    pub high: Vec<f64>,
}

/// On which side of its value a target is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The figure is the value or more.
    AtLeast,
    /// The figure is the value or less.
    AtMost,
}

/// Something to reach, such as 500 t of CO2e avoided or a payback within 8 years.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Target {
    /// The key figure.
    pub figure: KpiId,
    /// On which side.
    pub side: Side,
    /// Of what, in the unit of the figure.
    pub value: f64,
}

/// How likely a target is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Chance {
    /// The target.
    #[serde(flatten)]
    pub target: Target,
    /// Share of the draws that reach it, 0 to 1.
    pub chance: f64,
}

/// What the draws say.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Summary {
    /// Always `boucle-monte-carlo`.
    pub format: &'static str,
    /// Version of the format.
    pub version: u32,
    /// Version of the model that computed it.
    pub model: &'static str,
    /// Seed of the random numbers: the same seed gives the same answer.
    pub seed: u64,
    /// Number of draws.
    pub draws: usize,
    /// Calendar years of the curves, base year first.
    pub years: Vec<i32>,
    /// Key figures by stable name.
    pub key_figures: BTreeMap<KpiId, DrawnFigure>,
    /// CO2e avoided by year, t.
    pub co2_avoided_t: Band,
    /// Running savings less running costs by year, EUR.
    pub net_savings_eur: Band,
    /// Discounted cash, cumulated, by year, EUR.
    pub cumulated_cash_eur: Band,
    /// How likely each target is, in the order in which they were asked for.
    pub targets: Vec<Chance>,
    /// Chance to be better than another scenario in each key figure, over common draws; only when one was asked for.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub beats: BTreeMap<KpiId, f64>,
}

/// What the draws that are there say. Nothing is said of no draws: lists are empty, figures absent, chances 0.
pub fn summary(draws: &Draws, targets: &[Target]) -> Summary {
    let figures = KpiId::ALL.into_iter().map(|kpi| (kpi, drawn(draws, kpi)));
    Summary {
        format: SUMMARY_FORMAT,
        version: SUMMARY_VERSION,
        model: MODEL_VERSION,
        seed: draws.seed(),
        draws: draws.count(),
        years: draws.years().to_vec(),
        key_figures: order::map_of(figures),
        co2_avoided_t: band(draws, Curve::Co2AvoidedT),
        net_savings_eur: band(draws, Curve::NetSavingsEur),
        cumulated_cash_eur: band(draws, Curve::CumulatedCashEur),
        targets: targets
            .iter()
            .map(|target| chance(draws, *target))
            .collect(),
        beats: BTreeMap::new(),
    }
}

fn drawn(draws: &Draws, kpi: KpiId) -> DrawnFigure {
    let mut figures = draws.figure(kpi);
    let spread = spread(&mut figures);
    let end = |part: fn(&Spread) -> f64| spread.as_ref().map(part).filter(|end| end.is_finite());
    DrawnFigure {
        low: end(|spread| spread.low),
        median: end(|spread| spread.median),
        high: end(|spread| spread.high),
        exists: share(&figures, f64::is_finite).unwrap_or(0.0),
    }
}

fn band(draws: &Draws, curve: Curve) -> Band {
    let mut band = Band::default();
    for year in 0..draws.years().len() {
        if let Some(spread) = spread(&mut draws.curve(curve, year)) {
            band.low.push(spread.low);
            band.median.push(spread.median);
            band.high.push(spread.high);
        }
    }
    band
}

fn chance(draws: &Draws, target: Target) -> Chance {
    let reached = |figure: f64| match target.side {
        Side::AtLeast => figure >= target.value,
        Side::AtMost => figure <= target.value,
    };
    let figures = draws.figure(target.figure);
    Chance {
        target,
        chance: share(&figures, reached).unwrap_or(0.0),
    }
}

/// Chance that the first scenario is better than the second in a figure, over the draws that both have: more is better, but
/// for what is invested and how long it takes to come back. Equal draws count half. `None` without draws, or when the two
/// were not drawn alike (another seed or another number of draws).
pub fn chance_that_first_beats(first: &Draws, second: &Draws, figure: KpiId) -> Option<f64> {
    let alike = first.seed() == second.seed() && first.is_complete() && second.is_complete();
    let (left, right) = (first.figure(figure), second.figure(figure));
    if !alike || left.len() != right.len() || left.is_empty() {
        return None;
    }
    let less_is_better = matches!(figure, KpiId::InvestmentEur | KpiId::PaybackYears);
    let halves: usize = left
        .iter()
        .zip(&right)
        .map(
            |(left, right)| match (left.partial_cmp(right), less_is_better) {
                (Some(std::cmp::Ordering::Less), true)
                | (Some(std::cmp::Ordering::Greater), false) => 2,
                (Some(std::cmp::Ordering::Equal), _) => 1,
                _ => 0,
            },
        )
        .sum();
    Some(halves as f64 / (2 * left.len()) as f64)
}
