//! Who gives what to whom: the better uses of the waste hierarchy first, and within each the flows that bring most.
//!
//! The rules of one action and one rank join their resources without a ring (a test holds it), so that their yields are the
//! product of a factor of the by-product and one of the need: in such units every market is a pure transport problem, and
//! the network simplex finds its optimum.

use super::link::Link;
use super::market::Market;
use super::terms::{Terms, Usage};
use super::timing::met_share;
use super::{Available, Series};
use crate::numeric::transport::{Arc, Exchange};
use crate::numeric::{greater, lesser};

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
    /// What a unit brings.
    pub terms: Terms,
    /// Its place among the choices.
    place: usize,
}

/// The links that are used, the better uses of the waste hierarchy first, and each rule in one piece.
pub struct Choices {
    /// In their order.
    pub all: Vec<Choice>,
    /// Units of the by-product by year.
    units: Series,
}

impl Choices {
    /// Units of the by-product by year.
    pub fn series(&self, choice: &Choice) -> &[f64] {
        self.units.of(choice.place)
    }
}

/// What the links of a market are worth.
pub struct Prospects<'a> {
    /// The market.
    pub market: &'a Market,
    /// What each rule brings, as in [`Market::by_rule`].
    pub usages: Vec<Usage>,
    /// EUR per unit on each link with the value of carbon; minus infinity where it is too far.
    pub worth: Vec<f64>,
}

/// The best use of what is there in the horizon year; other years follow what both partners have in them.
pub fn choose(
    prospects: &Prospects,
    available: &Available,
    store_months: f64,
    terms_of: impl Fn(&Usage, &Link) -> Option<Terms>,
) -> Choices {
    let market = prospects.market;
    let mut left = Left::of(market, available);
    let mut need = available.needs.at_horizon();
    let mut choices = Choices {
        all: Vec::with_capacity(market.offers.len()),
        units: Series::with_room(available.offers.years, market.offers.len()),
    };
    let mut exchange = Exchange::default();
    for rank in 1..=LAST_RANK {
        left.keep_to_flows(market);
        let useful = prospects.useful(rank, &left.supply, &need);
        if useful.links.is_empty() {
            continue;
        }
        for (place, units) in best(&mut exchange, prospects, &useful, (&left.supply, &need)) {
            let link = &market.links[place];
            // Another use of the same flow may have come first.
            let units = lesser(units, left.of_offer(market, link.offer()));
            if units <= LEAST_SHARE * left.whole[link.offer()] {
                continue;
            }
            let Some(terms) = terms_of(prospects.usage(place), link) else {
                continue;
            };
            debug_assert!(
                (terms.value() - prospects.worth[place]).abs()
                    <= 1e-9 * (1.0 + terms.price_low().abs() + terms.value().abs()),
                "what was weighed is not what is posted: {} {}",
                terms.value(),
                prospects.worth[place],
            );
            let time_share = fit(market, link, store_months);
            if time_share <= 0.0 {
                continue;
            }
            let units = units * time_share;
            left.take(market, link.offer(), units);
            if let Some(place) = link.need() {
                need[place] = greater(need[place] - units * terms.yielded, 0.0);
            }
            available.add_by_year(link, units, &mut choices.units.values);
            choices.all.push(Choice {
                link: place,
                offer: link.offer(),
                need: link.need(),
                time_share,
                terms,
                place: choices.all.len(),
            });
        }
    }
    choices
}

/// What is left of the offers in the horizon year.
struct Left {
    /// Units at the start, by offer.
    whole: Vec<f64>,
    /// Units left, by offer.
    supply: Vec<f64>,
    /// Share left of each flow that several offers come from, 0 to 1.
    flows: Vec<f64>,
}

impl Left {
    fn of(market: &Market, available: &Available) -> Self {
        let supply = available.offers.at_horizon();
        let mut flows = vec![0.0; market.shared_flows];
        for (offer, share) in market.offers.iter().zip(&available.flow_shares) {
            if let Some(flow) = offer.flow {
                flows[flow] = *share;
            }
        }
        Self {
            whole: supply.clone(),
            supply,
            flows,
        }
    }

    /// Units left of an offer, and of the flow that it comes from.
    fn of_offer(&self, market: &Market, place: usize) -> f64 {
        let offer = &market.offers[place];
        let most = offer.flow.map(|flow| self.flows[flow] * offer.quantity);
        lesser(self.supply[place], most.unwrap_or(f64::INFINITY))
    }

    /// What went to one use of a flow is lost to its other uses.
    fn keep_to_flows(&mut self, market: &Market) {
        if !self.flows.is_empty() {
            for place in 0..self.supply.len() {
                self.supply[place] = self.of_offer(market, place);
            }
        }
    }

    fn take(&mut self, market: &Market, place: usize, units: f64) {
        self.supply[place] = greater(self.supply[place] - units, 0.0);
        let offer = &market.offers[place];
        if let Some(flow) = offer.flow {
            let share = super::ratio(units, offer.quantity);
            self.flows[flow] = greater(self.flows[flow] - share, 0.0);
        }
    }
}

/// Links by which both can gain, between partners that have and want something.
struct Useful {
    /// Places of the links.
    links: Vec<usize>,
    /// Kind of by-product, kind of need and yield that their rules join.
    joints: Vec<(usize, usize, f64)>,
}

impl Prospects<'_> {
    fn useful(&self, rank: u8, supply: &[f64], need: &[f64]) -> Useful {
        let mut useful = Useful {
            links: Vec::with_capacity(self.worth.len()),
            joints: Vec::new(),
        };
        for (usage, links) in self.usages.iter().zip(&self.market.by_rule) {
            if usage.rule.rank != rank {
                continue;
            }
            let before = useful.links.len();
            useful.links.extend(links.clone().filter(|place| {
                let link = &self.market.links[*place];
                self.worth[*place] > 0.0
                    && supply[link.offer()] > 0.0
                    && link.need().is_none_or(|place| need[place] > 0.0)
            }));
            let first = useful
                .links
                .get(before)
                .map(|place| &self.market.links[*place]);
            if let Some(first) = first
                && let Some(need) = first.need()
                && usage.yielded > 0.0
            {
                let (output, input) =
                    (&self.market.offers[first.offer()], &self.market.needs[need]);
                useful.joints.push((output.kind, input.kind, usage.yielded));
            }
        }
        useful
    }

    /// What the rule of a link brings.
    pub fn usage(&self, place: usize) -> &Usage {
        let rule = self
            .market
            .by_rule
            .partition_point(|links| links.end <= place);
        &self.usages[rule]
    }
}

/// Units on each link that bring most together.
fn best(
    exchange: &mut Exchange,
    prospects: &Prospects,
    useful: &Useful,
    (supply, need): (&[f64], &[f64]),
) -> Vec<(usize, f64)> {
    let market = prospects.market;
    let scales = Scales::of(market, &useful.joints);
    let of_offer = |offer: usize| scales.outputs[market.offers[offer].kind];
    let of_need = |need: usize| scales.inputs[market.needs[need].kind];
    let limits: Vec<f64> = (supply.iter().enumerate())
        .map(|(offer, units)| units * of_offer(offer))
        .collect();
    let mut demand = Vec::with_capacity(need.len() + limits.len());
    demand.extend((need.iter().enumerate()).map(|(need, units)| units * of_need(need)));
    let arcs: Vec<Arc> = (useful.links.iter())
        .map(|place| {
            let link = &market.links[*place];
            let from = link.offer();
            // An outlet takes all that a supplier has: it is a need of its own, as large as the offer.
            let to = link.need().unwrap_or_else(|| {
                demand.push(limits[from]);
                demand.len() - 1
            });
            let value = prospects.worth[*place] / of_offer(from);
            Arc { from, to, value }
        })
        .collect();
    exchange.find_flows(&limits, &demand, &arcs);
    (useful.links.iter().zip(&exchange.flows).zip(&arcs))
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
    fn of(market: &Market, joints: &[(usize, usize, f64)]) -> Self {
        let kinds = |kinds: Option<usize>| vec![0.0; kinds.map_or(0, |last| last + 1)];
        let mut outputs = kinds(market.offers.iter().map(|offer| offer.kind).max());
        let mut inputs = kinds(market.needs.iter().map(|need| need.kind).max());
        for first in 0..outputs.len() {
            if outputs[first] == 0.0 {
                outputs[first] = 1.0;
                // What one joint fixes another may pass on: as many rounds as there are joints.
                for _ in 0..joints.len() {
                    for (output, input, yielded) in joints {
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

fn fit(market: &Market, link: &Link, store_months: f64) -> f64 {
    let offer = &market.offers[link.offer()];
    match link.need().map(|need| &market.needs[need]) {
        // Whoever takes from many has room for the seasons of one.
        None => 1.0,
        Some(need) => met_share(&offer.months, &need.months, store_months),
    }
}

impl Available {
    /// Units in the years: those of the horizon year times what the lesser of both partners has, relative to it.
    fn add_by_year(&self, link: &Link, units: f64, series: &mut Vec<f64>) {
        let given = self.offers.of(link.offer());
        let taken = link.need().map_or(given, |need| self.needs.of(need));
        let per_unit = |series: &[f64]| match series.last() {
            Some(last) if *last > 0.0 => units / last,
            _ => 0.0,
        };
        let (of_given, of_taken) = (per_unit(given), per_unit(taken));
        let pairs = given.iter().zip(taken);
        series.extend(pairs.map(|(given, taken)| lesser(given * of_given, taken * of_taken)));
    }
}
