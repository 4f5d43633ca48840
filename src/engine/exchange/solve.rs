//! Who gives what to whom: the better uses of the waste hierarchy first, and within each the flows that bring most.
//!
//! The rules of one action and one rank join their resources without a ring (a test holds it), so that their yields are the
//! product of a factor of the by-product and one of the need: in such units every market is a pure transport problem, and
//! the network simplex finds its optimum.

use super::Available;
use super::market::Market;
use super::terms::Terms;
use super::timing::met_share;
use crate::numeric::linear::{YieldArc, scaled, scales};
use crate::numeric::transport::Exchange;

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
                if let Some(place) = choice.need {
                    need[place] = (need[place] - units * choice.terms.yielded).max(0.0);
                }
            }
        }
    }
    choices
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
    let mut demand = need.to_vec();
    let mut arcs = Vec::with_capacity(links.len());
    for place in links {
        let link = &market.links[*place];
        let Some(terms) = terms[*place] else { continue };
        // An outlet takes all that a supplier has: it is a need of its own, as large as the offer.
        let to = link.need.unwrap_or_else(|| {
            demand.push(supply[link.offer]);
            demand.len() - 1
        });
        arcs.push(YieldArc {
            from: link.offer,
            to,
            value: terms.value(),
            yielded: if link.need.is_some() { terms.yielded } else { 1.0 },
        });
    }
    let Some((offers, needs)) = scales(supply.len(), demand.len(), &arcs) else {
        return Vec::new();
    };
    let scale = |units: &[f64], factors: &[f64]| -> Vec<f64> {
        units.iter().zip(factors).map(|(units, factor)| units * factor).collect()
    };
    let mut exchange = Exchange::default();
    exchange.maximise(
        &scale(supply, &offers),
        &scale(&demand, &needs),
        &scaled(&arcs, &offers),
    );
    (links.iter().zip(&arcs).zip(&exchange.flows))
        .filter(|(_, flow)| **flow > 0.0)
        .map(|((link, arc), flow)| (*link, flow / offers[arc.from]))
        .collect()
}

fn fit(market: &Market, link: usize, store_months: f64) -> f64 {
    let link = &market.links[link];
    let offer = &market.offers[link.offer];
    match link.need.map(|need| &market.needs[need]) {
        // Whoever takes from many has room for the seasons of one.
        None => 1.0,
        Some(need) if need.months == offer.months => 1.0,
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
