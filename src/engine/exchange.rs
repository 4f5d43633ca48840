//! Exchanges of by-products (model 5.3): who gives what to whom, so that the partners together gain most.
//!
//! What may be given and taken stands ready in the [`Market`]. An evaluation weighs each link by `v = avoided disposal + avoided
//! purchase - treatment - transport` and the value of carbon of the same terms, lets the better uses of the waste hierarchy
//! choose first, and finds within each the flows that bring most (`solve`). A store carries what is given in one month to the
//! need of another (`timing`).

mod entries;
mod link;
mod market;
mod parties;
mod posts;
mod price;
mod solve;
mod terms;
mod timing;

pub use market::Market;
pub use price::gate;
pub use timing::met_share;

use super::outcome::Warning;
use super::plan::ActionPlan;
use super::run::Run;
use super::site::{CARRIERS, GAS};
use crate::catalog::Stock;
use link::Link;
use market::{Need, Offer};
use solve::{Choices, Prospects};
use terms::{Common, Sides, Usage};

/// One exchange of the horizon year: who gives what to whom, at which prices both gain.
#[derive(Clone, Debug, PartialEq)]
pub struct Exchange {
    /// Code of the action.
    pub action: &'static str,
    /// Id of the rule in the substitution library.
    pub rule: &'static str,
    /// Site that gives.
    pub from: usize,
    /// Site that takes; `None` for an outlet outside the park.
    pub to: Option<usize>,
    /// Units of the by-product per year.
    pub quantity: f64,
    /// t per year; 0 for what has no mass.
    pub tonnes: f64,
    /// Share of the yearly match that the months and the store allow, 0 to 1.
    pub time_share: f64,
    /// Least that the supplier accepts, EUR per unit of the by-product; negative where it pays to be rid of it today.
    pub price_low: f64,
    /// Most that the user pays, EUR per unit of the by-product.
    pub price_high: f64,
    /// Price between them that splits the gain.
    pub price: f64,
    /// True when nothing is replaced: the waste is recycled as before, by a shorter way.
    pub nearer: bool,
    /// What both gain together, EUR per year, without the value of carbon. Negative where that value alone speaks for the
    /// exchange: then there is no price at which both gain, and `price_high` is below `price_low`.
    pub gain_eur: f64,
    /// CO2e avoided, kg per year.
    pub co2_kg: f64,
    /// Distance in km by road.
    pub km: f64,
}

/// What the offers and needs of an action are in each year, in their units.
struct Available {
    offers: Series,
    needs: Series,
    /// Share of the flow behind each offer that is there in the horizon year, 0 to 1.
    flow_shares: Vec<f64>,
}

/// Values by year of many, one after the other.
struct Series {
    years: usize,
    values: Vec<f64>,
}

impl Series {
    fn with_room(years: usize, count: usize) -> Self {
        Self {
            years,
            values: Vec::with_capacity(years * count),
        }
    }

    fn of(&self, place: usize) -> &[f64] {
        &self.values[place * self.years..(place + 1) * self.years]
    }

    fn at_horizon(&self) -> Vec<f64> {
        let all = self.values.chunks_exact(self.years);
        all.map(|series| series.last().copied().unwrap_or(0.0))
            .collect()
    }
}

impl Run<'_> {
    /// Runs the exchanges of an action.
    pub fn exchange(&mut self, plan: &ActionPlan) {
        let market = &plan.eligible.market;
        let available = self.available(plan, market);
        let common = self.common(plan);
        let sides = self.sides(&common, market);
        let terms_of =
            |usage: &Usage, link: &Link| terms::of_link(&common, (market, &sides), usage, link);
        let prospects = self.prospects(&common, market, &sides);
        let choices = solve::choose(&prospects, &available, common.store_months, terms_of);
        if choices.all.is_empty() {
            let too_far = prospects.worth.iter().all(|worth| worth.is_infinite());
            self.warn_of_no_exchange(plan, too_far && !market.links.is_empty(), &available);
            return;
        }
        self.post_exchanges(plan, &prospects, &common, &choices);
        self.use_up(market, &choices);
        self.post_fixed_opex(plan);
        self.invest_once(plan);
    }

    /// What each link is worth.
    fn prospects<'m>(&self, common: &Common, market: &'m Market, sides: &Sides) -> Prospects<'m> {
        let mut worth = Vec::with_capacity(market.links.len());
        let mut usages = Vec::with_capacity(market.by_rule.len());
        for links in market
            .by_rule
            .iter()
            .map(|links| &market.links[links.clone()])
        {
            let Some(first) = links.first() else { continue };
            let usage = self.usage(common, first.rule);
            let of_link = |link| terms::worth(common, (market, sides), &usage, link);
            worth.extend(links.iter().map(of_link));
            usages.push(usage);
        }
        Prospects {
            market,
            usages,
            worth,
        }
    }

    fn available(&self, plan: &ActionPlan, market: &Market) -> Available {
        let mut weights: Vec<&[f64]> = vec![&[]; self.park.sites.len()];
        for (rank, (site, _)) in plan.eligible.sites.iter().enumerate() {
            weights[*site] = plan.weights(rank);
        }
        let mut available = Available {
            offers: Series::with_room(self.years, market.offers.len()),
            needs: Series::with_room(self.years, market.needs.len()),
            flow_shares: Vec::with_capacity(market.offers.len()),
        };
        for offer in &market.offers {
            let weights = weights[offer.site];
            self.offered(offer, weights, &mut available.offers.values);
            available.flow_shares.push(self.flow_share(offer, weights));
        }
        for need in &market.needs {
            self.needed(need, weights[need.site], &mut available.needs.values);
        }
        available
    }

    /// Units by year that a participant has to give. What earlier actions took from its class of waste they took from all
    /// kinds alike.
    fn offered(&self, offer: &Offer, weights: &[f64], series: &mut Vec<f64>) {
        let size = self.size(offer.per_head, offer.quantity) * self.share(offer.share);
        let left = offer
            .class
            .map(|class| self.stocks.class_left(class, offer.site));
        add_series(series, self.years, (weights, size, left));
    }

    fn flow_share(&self, offer: &Offer, weights: &[f64]) -> f64 {
        let left = offer
            .class
            .and_then(|class| self.stocks.class_left(class, offer.site).last());
        weights.last().unwrap_or(&0.0) * left.unwrap_or(&1.0)
    }

    /// Units by year that a participant can replace.
    fn needed(&self, need: &Need, weights: &[f64], series: &mut Vec<f64>) {
        let share = self.share(need.share);
        let size = self.size(need.per_head, need.quantity) * share;
        let left = need.stock.map(|stock| self.stocks.left(stock, need.site));
        add_series(series, self.years, (weights, size, left));
    }

    fn share(&self, datum: Option<&crate::catalog::Datum>) -> f64 {
        datum.map_or(1.0, |_| self.value(datum).clamp(0.0, 1.0))
    }

    /// A quantity, or heads times a typical quantity per head.
    fn size(&self, per_head: Option<&crate::catalog::Datum>, quantity: f64) -> f64 {
        per_head.map_or(quantity, |_| quantity * self.value(per_head))
    }

    /// What was given and taken is no longer there for the next action.
    fn use_up(&mut self, market: &Market, choices: &Choices) {
        for choice in &choices.all {
            let series = choices.series(choice);
            let offer = &market.offers[choice.offer];
            if let Some(class) = offer.class {
                let whole = self.park.sites[offer.site].class_t(class);
                let per_unit = ratio(offer.tonnes_per_unit, whole);
                self.stocks
                    .use_up_class(class, offer.site, series, per_unit);
            }
            let Some(need) = choice.need.map(|need| &market.needs[need]) else {
                continue;
            };
            let site = &self.park.sites[need.site];
            let whole = match need.stock {
                Some(Stock::Heat) => site.heat_kwh() / 1_000.0,
                Some(Stock::Water) => site.water_m3,
                _ => continue,
            };
            let per_unit = ratio(choice.terms.yielded, whole);
            let stock = need.stock.unwrap_or(Stock::Heat);
            self.stocks.use_up(stock, need.site, series, per_unit);
        }
    }

    /// Says why nothing was exchanged, when somebody was there to do so.
    fn warn_of_no_exchange(&mut self, plan: &ActionPlan, too_far: bool, available: &Available) {
        let offers = available.offers.at_horizon();
        if !offers.iter().any(|units| *units > 0.0) {
            return;
        }
        let code = if too_far {
            "exchange-too-far"
        } else {
            "exchange-without-gain"
        };
        self.warn(Warning::new(code).with("action", plan.action.code));
    }
}

/// Adds weight times size times what is left, year by year; nothing for a site that cannot take part.
fn add_series(
    series: &mut Vec<f64>,
    years: usize,
    (weights, size, left): (&[f64], f64, Option<&[f64]>),
) {
    if weights.len() != years {
        series.resize(series.len() + years, 0.0);
        return;
    }
    match left {
        Some(left) => {
            let pairs = weights.iter().zip(left);
            series.extend(pairs.map(|(weight, left)| weight * size * left));
        }
        None => series.extend(weights.iter().map(|weight| weight * size)),
    }
}

/// Carrier that a fuel of the library is bought as.
fn carrier_of(input: &str) -> Option<usize> {
    let carrier = match input {
        "fuel.natural_gas" | "fuel.biomethane" => return Some(GAS),
        "fuel.heating_oil" => "energy.heating_oil",
        "fuel.coal" => "energy.coal",
        "fuel.wood_chips" | "fuel.wood_pellets" => "energy.biomass",
        _ => return None,
    };
    CARRIERS.iter().position(|name| *name == carrier)
}

fn ratio(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}
