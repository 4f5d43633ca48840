//! Who gives what to whom: the better uses of the waste hierarchy first, and within each the flows that bring most.
//!
//! The rules of one action and one rank join their resources without a ring (a test holds it), so that their yields are the
//! product of a factor of the by-product and one of the need: in such units every market is a pure transport problem, and
//! the network simplex finds its optimum.

use super::Available;
use super::market::Market;
use super::terms::Terms;
use super::timing::met_share;
use crate::numeric::transport::{Arc, Exchange};

/// Last rank of the hierarchy.
const LAST_RANK: u8 = 5;

/// Flows below this share of what is there are rounding.
const LEAST_SHARE: f64 = 1e-9;

/// A link that is used.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Index into the links of the market.
    pub link: usize,
    /// Index into its offers.
    pub offer: usize,
    /// Index into its needs; `None` for an outlet.
    pub need: Option<usize>,
    /// Share that the months allow.
    pub time_share: f64,
    /// Units of the by-product by year.
    pub series: Vec<f64>,
    /// What a unit brings.
    pub terms: Terms,
}

/// The best use of what is there in the horizon year; other years follow what both partners have in them.
pub fn choose(
    market: &Market,
    terms: &[Option<Terms>],
    available: &Available,
    store_months: f64,
) -> Vec<Choice> {
    let last = |series: &Vec<f64>| series.last().copied().unwrap_or(0.0);
    let mut supply: Vec<f64> = available.offers.iter().map(last).collect();
    let mut need: Vec<f64> = available.needs.iter().map(last).collect();
    let mut choices = Vec::new();
    for rank in 1..=LAST_RANK {
        let links = useful(market, terms, rank, &supply, &need);
        if links.is_empty() {
            continue;
        }
        for (link, units) in best(market, terms, &links, &supply, &need) {
            let chosen = &market.links[link];
            if units <= LEAST_SHARE * supply[chosen.offer] {
                continue;
            }
            let Some(terms) = terms[link] else { continue };
            let time_share = fit(market, link, store_months);
            if time_share > 0.0 {
                let units = units * time_share;
                choices.push(Choice {
                    link,
                    offer: chosen.offer,
                    need: chosen.need,
                    time_share,
                    series: by_year(available, chosen.offer, chosen.need, units),
                    terms,
                });
            }
        }
        for choice in &choices {
            let rule = market.links[choice.link].rule;
            if rule.rank == rank {
                let units = choice.series.last().copied().unwrap_or(0.0);
                supply[choice.offer] = (supply[choice.offer] - units).max(0.0);
                use_elsewhere(market, choice.offer, units, &mut supply);
                if let Some(place) = choice.need {
                    need[place] = (need[place] - units * choice.terms.yielded).max(0.0);
                }
            }
        }
    }
    choices
}

/// What went to one use of a flow is lost to its other uses.
fn use_elsewhere(market: &Market, offer: usize, units: f64, supply: &mut [f64]) {
    for (one, other) in &market.same_flow {
        let other = match offer {
            _ if offer == *one => *other,
            _ if offer == *other => *one,
            _ => continue,
        };
        let scale = super::ratio(market.offers[other].quantity, market.offers[offer].quantity);
        supply[other] = (supply[other] - units * scale).max(0.0);
    }
}

/// Links of a rank by which both can gain, between partners that have and want something.
fn useful(
    market: &Market,
    terms: &[Option<Terms>],
    rank: u8,
    supply: &[f64],
    need: &[f64],
) -> Vec<usize> {
    let gains = |link: usize| terms[link].is_some_and(|terms| terms.value() > 0.0);
    (0..market.links.len())
        .filter(|place| {
            let link = &market.links[*place];
            link.rule.rank == rank
                && supply[link.offer] > 0.0
                && link.need.is_none_or(|place| need[place] > 0.0)
                && gains(*place)
        })
        .collect()
}

/// Units on each link that bring most together.
fn best(
    market: &Market,
    terms: &[Option<Terms>],
    links: &[usize],
    supply: &[f64],
    need: &[f64],
) -> Vec<(usize, f64)> {
    let scales = Scales::of(market, terms, links);
    let of_offer = |offer: usize| scales.outputs[market.offers[offer].kind];
    let of_need = |need: usize| scales.inputs[market.needs[need].kind];
    let limits: Vec<f64> = (supply.iter().enumerate())
        .map(|(offer, units)| units * of_offer(offer))
        .collect();
    let mut demand: Vec<f64> = (need.iter().enumerate())
        .map(|(need, units)| units * of_need(need))
        .collect();
    let arcs: Vec<Arc> = (links.iter())
        .filter_map(|place| {
            let link = &market.links[*place];
            // An outlet takes all that a supplier has: it is a need of its own, as large as the offer.
            let to = link.need.unwrap_or_else(|| {
                demand.push(limits[link.offer]);
                demand.len() - 1
            });
            let from = link.offer;
            let value = terms[*place].as_ref()?.value() / of_offer(from);
            Some(Arc { from, to, value })
        })
        .collect();
    let mut exchange = Exchange::default();
    exchange.maximise(&limits, &demand, &arcs);
    (links.iter().zip(&exchange.flows).zip(&arcs))
        .filter(|((_, flow), _)| **flow > 0.0)
        .map(|((link, flow), arc)| (*link, flow / of_offer(arc.from)))
        .collect()
}

/// Factors of by-products and of needs: a unit that leaves with the one arrives as its yield, in units of the other.
struct Scales {
    outputs: Vec<f64>,
    inputs: Vec<f64>,
}

impl Scales {
    fn of(market: &Market, terms: &[Option<Terms>], links: &[usize]) -> Self {
        let mut joints: Vec<(usize, usize, f64)> = Vec::new();
        for place in links {
            let link = &market.links[*place];
            let (Some(need), Some(terms)) = (link.need, &terms[*place]) else {
                continue;
            };
            let (output, input) = (market.offers[link.offer].kind, market.needs[need].kind);
            let known = joints
                .last()
                .is_some_and(|last| (last.0, last.1) == (output, input));
            if !known && terms.yielded > 0.0 {
                joints.push((output, input, terms.yielded));
            }
        }
        let kinds = |kinds: Option<usize>| vec![0.0; kinds.map_or(0, |last| last + 1)];
        let mut outputs = kinds(market.offers.iter().map(|offer| offer.kind).max());
        let mut inputs = kinds(market.needs.iter().map(|need| need.kind).max());
        for first in 0..outputs.len() {
            if outputs[first] == 0.0 {
                outputs[first] = 1.0;
                // What one joint fixes another may pass on: as many rounds as there are joints.
                for _ in 0..joints.len() {
                    for (output, input, yielded) in &joints {
                        match (outputs[*output] > 0.0, inputs[*input] > 0.0) {
                            (true, false) => inputs[*input] = outputs[*output] / yielded,
                            (false, true) => outputs[*output] = inputs[*input] * yielded,
                            _ => {}
                        }
                    }
                }
            }
        }
        Self { outputs, inputs }
    }
}

fn fit(market: &Market, link: usize, store_months: f64) -> f64 {
    let link = &market.links[link];
    let offer = &market.offers[link.offer];
    match link.need.map(|need| &market.needs[need]) {
        // Whoever takes from many has room for the seasons of one.
        None => 1.0,
        Some(need) => met_share(&offer.months, &need.months, store_months),
    }
}

/// Units in the other years: those of the horizon year times what the lesser of both partners has, relative to it.
fn by_year(available: &Available, offer: usize, need: Option<usize>, units: f64) -> Vec<f64> {
    let relative = |series: &[f64], year: usize| {
        let last = series.last().copied().unwrap_or(0.0);
        if last > 0.0 { series[year] / last } else { 0.0 }
    };
    let given = &available.offers[offer];
    (0..given.len())
        .map(|year| {
            let share = relative(given, year);
            let other = need.map_or(share, |need| relative(&available.needs[need], year));
            units * share.min(other)
        })
        .collect()
}
