//! Biogas from the organic residues of the territory (model 5.7): the present route of each decides the sign.
//!
//! A tonne that is digested here no longer goes its present way (its net of treatment and of what that way saves, ADEME
//! Base Carbone: the energy of an incinerator is inside it), is treated here (the digestion's impact without its energy
//! credit, because the energy is counted as what it is:) and gives methane that replaces natural gas. Spreading is inside
//! the impact. Residues that are digested today stay where they are.

use super::ledger::{Account, Cause, Scope};
use super::park::waste_key;
use super::plan::ActionPlan;
use super::run::{Run, inputs};
use super::site::{GAS, Site, WASTES, WasteStream};
use super::values::Values;
use crate::model::{Country, WasteRoute};
use crate::units::{KG_PER_T, KWH_PCI_PER_KWH_PCS_GAS, KWH_PER_MWH};

/// Classes that can be digested, with the key of their yield.
const CLASSES: [(&str, &str); 3] = [
    ("waste.biowaste", "biogas.yield.biowaste"),
    ("waste.sludge", "biogas.yield.sludge"),
    ("waste.green", "biogas.yield.green"),
];

/// One stream that a participant brings, t by year.
struct Feed {
    site: usize,
    class: usize,
    route: WasteRoute,
    digestible: &'static str,
    tonnes: Vec<f64>,
}

/// Methane that the residues of a site could give, MWh PCI per year.
pub fn potential_mwh(site: &Site, values: &Values) -> f64 {
    let streams = site.wastes.iter();
    streams
        .filter_map(|stream| Some(stream.tonnes * values.of_key(digestible(stream)?.1)))
        .sum()
}

/// The class of a stream if it can be digested and is not yet.
fn digestible(stream: &WasteStream) -> Option<&'static (&'static str, &'static str)> {
    let known = CLASSES
        .iter()
        .find(|(class, ..)| *class == WASTES[stream.class]);
    known.filter(|_| stream.route != WasteRoute::Digestion)
}

impl Run<'_> {
    /// Runs the digestion of residues.
    pub fn make_biogas(&mut self, plan: &ActionPlan) {
        let feeds = self.feeds(plan);
        for feed in &feeds {
            self.post_route(plan, feed);
            self.post_methane(plan, feed);
            self.post_plant(plan, feed);
        }
        self.change_biogas(&feeds);
        self.take_residues(plan);
    }

    /// What the participants bring, after what earlier actions used.
    fn feeds(&self, plan: &ActionPlan) -> Vec<Feed> {
        let mut feeds = Vec::new();
        for (rank, (site, _)) in plan.eligible.sites.iter().enumerate() {
            let weights = plan.weights(rank);
            for stream in &self.park.sites[*site].wastes {
                let Some((_, key)) = digestible(stream) else {
                    continue;
                };
                let left = self.stocks.class_left(stream.class, *site);
                let tonnes: Vec<f64> = (weights.iter().zip(left))
                    .map(|(weight, left)| weight * stream.tonnes * left)
                    .collect();
                if tonnes.iter().any(|tonnes| *tonnes > 0.0) {
                    feeds.push(Feed {
                        site: *site,
                        class: stream.class,
                        route: stream.route,
                        digestible: key,
                        tonnes,
                    });
                }
            }
        }
        feeds
    }

    /// CO2 and gate fee of the present way, which ends, and of the treatment here, which begins.
    fn post_route(&mut self, plan: &ActionPlan, feed: &Feed) {
        let ends = waste_key(feed.class, feed.route, "net");
        let begins = waste_key(feed.class, WasteRoute::Digestion, "impact");
        for (key, sign) in [(ends, 1.0), (begins, -1.0)] {
            let (factor, datum) = self.lookup(&key);
            let nature = (Cause::Waste, Scope::Three);
            let data = inputs(&[datum]);
            let group = (self.ledger).open(Some(plan.index), Account::Co2, nature, data, "t");
            self.ledger
                .post(group, Some(feed.site), &feed.tonnes, sign * factor);
        }
        let Some(gate) = gate_key(feed.route) else {
            return;
        };
        let (fee, datum) = self.lookup(gate);
        let group = self.open(plan, Account::Saving, &[datum], "t");
        self.ledger.post(group, Some(feed.site), &feed.tonnes, fee);
        if matches!(feed.route, WasteRoute::Landfill | WasteRoute::Incineration) {
            let group = self.open(plan, Account::Waste, &[], "t");
            self.ledger
                .post(group, Some(feed.site), &feed.tonnes, KG_PER_T);
        }
    }

    /// Methane in the place of natural gas, at the price of gas.
    fn post_methane(&mut self, plan: &ActionPlan, feed: &Feed) {
        let (mwh_per_t, rate) = self.lookup(feed.digestible);
        let (factor, gas) = self.carrier_factor(GAS);
        let kwh_per_t = mwh_per_t * KWH_PER_MWH;
        let nature = (Cause::Energy, Scope::One);
        let data = inputs(&[gas, rate]);
        let group = (self.ledger).open(Some(plan.index), Account::Co2, nature, data, "t");
        self.ledger
            .post(group, Some(feed.site), &feed.tonnes, kwh_per_t * factor);
        let (price, datum) = self.lookup(gas_price_key(self.park.territory.country));
        let eur_per_t = mwh_per_t * price / KWH_PCI_PER_KWH_PCS_GAS;
        for account in [Account::Saving, Account::Local] {
            let group = self.open(plan, account, &[datum, rate], "t");
            self.ledger
                .post(group, Some(feed.site), &feed.tonnes, eur_per_t);
        }
        let group = self.open(plan, Account::Energy, &[rate], "t");
        self.ledger
            .post(group, Some(feed.site), &feed.tonnes, kwh_per_t);
    }

    /// The plant by its capacity, its upkeep, and the digestate that has to be spread.
    fn post_plant(&mut self, plan: &ActionPlan, feed: &Feed) {
        let (mwh_per_t, rate) = self.lookup(feed.digestible);
        let (capex, opex) = (plan.action.capex, plan.action.opex);
        // The table states the investment per GWh of methane and year.
        let price = super::invest::Price {
            eur: self.value(capex) * mwh_per_t / KWH_PER_MWH,
            data: [capex, rate],
            unit: "t",
            life: self.value(plan.action.life),
        };
        self.invest(plan, Some(feed.site), &feed.tonnes, price);
        let group = self.open(plan, Account::Running, &[opex, rate], "t");
        let per_t = self.value(opex) * mwh_per_t;
        self.ledger
            .post(group, Some(feed.site), &feed.tonnes, -per_t);
        let (digestate, left) = self.lookup("biogas.digestate");
        let (cost, spread) = self.lookup("biogas.digestate_cost");
        let group = self.open(plan, Account::Running, &[spread, left], "t");
        self.ledger
            .post(group, Some(feed.site), &feed.tonnes, -digestate * cost);
    }

    /// The picture: residues on another way, and biomethane in the gas of the territory as far as it uses gas.
    fn change_biogas(&mut self, feeds: &[Feed]) {
        let mut made_kwh = 0.0;
        for feed in feeds {
            let tonnes = feed.tonnes.last().copied().unwrap_or(0.0);
            made_kwh += tonnes * self.values.of_key(feed.digestible) * KWH_PER_MWH;
            if tonnes > 0.0 {
                let there = WasteRoute::Digestion;
                self.changes
                    .rerouted
                    .push((feed.site, feed.class, there, tonnes));
            }
        }
        let gas_kwh = |site: usize| {
            let used = self.park.sites[site].energy_kwh[GAS] - self.changes.energy_kwh[site][GAS];
            used.max(0.0)
        };
        let used: Vec<f64> = (0..self.park.sites.len()).map(gas_kwh).collect();
        let all: f64 = used.iter().sum();
        if all <= 0.0 {
            return;
        }
        let share = (made_kwh / all).min(1.0);
        for (site, kwh) in used.iter().enumerate() {
            self.changes.energy_kwh[site][GAS] += kwh * share;
            self.changes.biomethane_kwh[site] += kwh * share;
        }
    }

    fn take_residues(&mut self, plan: &ActionPlan) {
        for (rank, (site, _)) in plan.eligible.sites.iter().enumerate() {
            let weights = plan.weights(rank);
            let compiled = &self.park.sites[*site];
            for (class, name) in WASTES.iter().enumerate() {
                let streams = compiled.wastes.iter();
                let taken: f64 = streams
                    .filter(|stream| stream.class == class && digestible(stream).is_some())
                    .map(|stream| stream.tonnes)
                    .sum();
                if taken > 0.0 {
                    let share = taken / compiled.attribute(name);
                    self.stocks.take_class(class, *site, weights, share);
                }
            }
        }
    }
}

/// Gate fee of a present way; none where nothing is paid or known.
fn gate_key(route: WasteRoute) -> Option<&'static str> {
    match route {
        WasteRoute::Landfill => Some("waste.gate.landfill_total.fr.2025"),
        WasteRoute::Incineration => Some("waste.gate.incineration_total.fr.2025"),
        WasteRoute::Compost => Some("waste.gate.biowaste_ad_or_compost.fr"),
        _ => None,
    }
}

fn gas_price_key(country: Country) -> &'static str {
    match country {
        Country::FR => "price.gas.fr.band_I3_2.8_28GWh.2024",
        Country::LU => "price.gas.lu.band_I3_2.8_28GWh.2024",
    }
}
