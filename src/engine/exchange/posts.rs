//! The entries of the exchanges: who saves, who pays, what the climate gains, what flows.

use super::Exchange;
use super::entries::{Entry, FIRST_CO2, Groups, LOCAL, MET, PRICE, WASTE};
use super::market::{Need, Offer};
use super::solve::{Choice, Prospects};
use super::terms::{Common, Terms, Usage};
use crate::catalog::{Datum, Rule};
use crate::engine::ledger::{Account, Cause, NOTHING, Scope, SeriesId};
use crate::engine::physical::Passed;
use crate::engine::plan::ActionPlan;
use crate::engine::run::Run;
use crate::engine::site::CARRIERS;
use crate::model::WasteRoute;
use crate::units::{KG_PER_T, KWH_PER_MWH};

/// A choice with what it joins.
pub struct Deal<'a> {
    pub(super) plan: &'a ActionPlan<'a>,
    pub(super) common: &'a Common,
    pub(super) rule: &'static Rule,
    pub(super) usage: &'a Usage,
    pub(super) offer: &'a Offer,
    pub(super) need: Option<&'a Need>,
    pub(super) terms: Terms,
    pub(super) series: &'a [f64],
    pub(super) kept: SeriesId,
    pub(super) nearer: bool,
    /// Price figure of what is not bought.
    pub(super) price: Option<&'static Datum>,
}

impl Deal<'_> {
    /// Who saves what is not bought, and pays for what it takes: the user, or the supplier where the user is outside.
    fn user(&self) -> usize {
        self.need.map_or(self.offer.site, |need| need.site)
    }

    /// Part of the money that stays in the territory: all of it between two of its actors, the supplier's part otherwise.
    fn kept(&self) -> f64 {
        if self.need.is_some() {
            1.0
        } else {
            self.common.supplier_share
        }
    }

    /// Figures that the cost or the CO2e of the way follows from.
    fn way(&self, rate: Option<&'static Datum>) -> [Option<&'static Datum>; 2] {
        let reach = if self.need.is_none() && !self.nearer {
            self.rule.practical_km
        } else {
            None
        };
        [rate, reach]
    }
}

impl Run<'_> {
    /// Posts all that was chosen.
    pub fn post_exchanges(
        &mut self,
        plan: &ActionPlan,
        prospects: &Prospects,
        common: &Common,
        choices: &[Choice],
    ) {
        let market = prospects.market;
        let mut groups = Groups::default();
        for choice in choices {
            let link = &market.links[choice.link];
            let need = choice.need.map(|need| &market.needs[need]);
            let usage = prospects.usage(choice.link);
            let price = need.map_or(usage.outlet_price, |need| need.price);
            let deal = Deal {
                plan,
                common,
                rule: link.rule,
                usage,
                offer: &market.offers[choice.offer],
                need,
                terms: choice.terms,
                series: &choice.series,
                kept: self.ledger.keep(&choice.series),
                nearer: link.nearer,
                price: price
                    .filter(|_| need.is_none_or(|need| need.bought_at.is_none()))
                    .map(|price| price.datum),
            };
            groups.begin(&deal);
            self.add_money(&deal, &mut groups);
            self.add_co2(&deal, &mut groups);
            self.add_flows(&deal, &mut groups);
            self.change_matter(&deal);
            self.report(&deal, choice);
        }
    }

    fn add_money(&mut self, deal: &Deal, groups: &mut Groups) {
        let (terms, common, rule) = (&deal.terms, deal.common, deal.rule);
        let (supplier, user) = (deal.offer.site, deal.user());
        let tonnes = deal.offer.tonnes_per_unit;
        let loaded = !deal.usage.piped && !deal.nearer;
        let (haul, way, unit) = if deal.usage.piped {
            (common.pipe, terms.km, "m3.km")
        } else {
            (common.haul, terms.hauled_km * tonnes, "t.km")
        };
        let gate = deal.offer.gate.filter(|_| deal.offer.sold_at.is_none());
        let gate = gate.map(|gate| gate.datum);
        let loading = if loaded {
            -tonnes * common.loading.0
        } else {
            0.0
        };
        let (saving, running) = (Account::Saving, Account::Running);
        let one = (1.0, deal.usage.unit);
        let entries = [
            (saving, supplier, [gate, None], one, terms.disposal_eur),
            (
                saving,
                supplier,
                [common.bring.1, None],
                one,
                terms.bring_eur,
            ),
            (
                saving,
                user,
                [rule.yielded, deal.price],
                one,
                terms.purchase_eur,
            ),
            (
                running,
                user,
                [rule.treatment_eur, None],
                one,
                terms.treatment_eur,
            ),
            (running, user, [common.loading.1, None], one, loading),
            (running, user, deal.way(haul.1), (way, unit), -haul.0),
        ];
        for (slot, (account, site, data, (per_unit, unit), factor)) in
            entries.into_iter().enumerate()
        {
            let entry = Entry {
                account,
                nature: NOTHING,
                data,
                unit,
                per_unit,
                factor,
            };
            self.enter((deal, groups), (slot, &entry), &[(site, deal.kept())]);
        }
        if deal.need.is_some() {
            // What one pays the other gets: the territory has none of it.
            let price = Entry {
                account: saving,
                nature: NOTHING,
                data: [None, None],
                unit: "EUR",
                per_unit: terms.price(common.supplier_share),
                factor: 1.0,
            };
            self.enter(
                (deal, groups),
                (PRICE, &price),
                &[(supplier, 1.0), (user, -1.0)],
            );
        }
    }

    fn add_co2(&mut self, deal: &Deal, groups: &mut Groups) {
        let (terms, rule) = (&deal.terms, deal.rule);
        let lorry = deal.common.lorry[usize::from(deal.need.is_none())];
        let way = if deal.usage.piped {
            0.0
        } else {
            terms.hauled_km * deal.offer.tonnes_per_unit
        };
        let (waste, water) = ((Cause::Waste, Scope::Three), (Cause::Water, Scope::Three));
        let freight = (Cause::Transport, Scope::Three);
        let wastewater = [rule.yielded, deal.common.wastewater.1];
        let one = (1.0, deal.usage.unit);
        let entries = [
            (
                nature(rule),
                [rule.yielded, rule.factor],
                one,
                terms.avoided_kg,
            ),
            (water, wastewater, one, terms.wastewater_kg),
            (
                waste,
                [rule.treatment_kgco2e, None],
                one,
                terms.treatment_kg,
            ),
            (freight, deal.way(lorry.1), (way, "t.km"), -lorry.0),
            (waste, [deal.offer.present, None], one, terms.present_kg),
        ];
        let credit = self.scenario.assumptions.accounting.unwrap_or_default();
        let to_supplier = deal.need.map_or(1.0, |_| credit.supplier_share());
        let parts = [
            (deal.offer.site, to_supplier),
            (deal.user(), 1.0 - to_supplier),
        ];
        for (slot, (nature, data, (per_unit, unit), factor)) in entries.into_iter().enumerate() {
            let entry = Entry {
                account: Account::Co2,
                nature,
                data,
                unit,
                per_unit,
                factor,
            };
            self.enter((deal, groups), (FIRST_CO2 + slot, &entry), &parts);
        }
    }

    /// Waste that is not disposed of, water and energy that are not bought, needs met inside.
    fn add_flows(&mut self, deal: &Deal, groups: &mut Groups) {
        let rule = deal.rule;
        let entry = |account, data, factor| Entry {
            account,
            nature: NOTHING,
            data,
            unit: deal.usage.unit,
            per_unit: 1.0,
            factor,
        };
        let disposed = matches!(
            deal.offer.route,
            Some(WasteRoute::Landfill | WasteRoute::Incineration)
        );
        if disposed {
            let kg = deal.offer.tonnes_per_unit * KG_PER_T;
            let data = [deal.offer.share, deal.offer.per_head];
            let waste = entry(Account::Waste, data, kg);
            self.enter((deal, groups), (WASTE, &waste), &[(deal.offer.site, 1.0)]);
        }
        let Some(need) = deal.need else { return };
        let carrier = deal.usage.carrier;
        let amount = match carrier {
            Some(_) => Some((Account::Energy, KWH_PER_MWH)),
            None if deal.usage.meets_water => Some((Account::Water, 1.0)),
            None => None,
        };
        if let Some((account, scale)) = amount {
            let met = deal.terms.yielded * scale;
            let met = entry(account, [rule.yielded, None], met);
            self.enter((deal, groups), (MET, &met), &[(need.site, 1.0)]);
        }
        // The value of all needs holds energy, water and what has a declared price.
        if amount.is_some() || need.bought_at.is_some() {
            let data = [rule.yielded, deal.price];
            let local = entry(Account::Local, data, deal.terms.purchase_eur);
            self.enter((deal, groups), (LOCAL, &local), &[(need.site, 1.0)]);
        }
        if let Some(carrier) = carrier.and_then(|carrier| CARRIERS[carrier].strip_prefix("energy."))
        {
            let units = deal.series.last().copied().unwrap_or(0.0);
            let kwh = units * deal.terms.yielded * KWH_PER_MWH;
            self.changes.energy(need.site, carrier, kwh);
        }
    }

    /// The picture of the horizon year. By-products that are no declared waste are not in it.
    fn change_matter(&mut self, deal: &Deal) {
        let units = deal.series.last().copied().unwrap_or(0.0);
        let tonnes = units * deal.offer.tonnes_per_unit;
        let Some(class) = deal.offer.class.filter(|_| !deal.nearer) else {
            return;
        };
        let site = deal.offer.site;
        let Some(need) = deal.need else {
            let route = match deal.rule.rank {
                1 | 2 => WasteRoute::Reuse,
                3 => WasteRoute::Recycling,
                4 => WasteRoute::Compost,
                _ => WasteRoute::Incineration,
            };
            self.changes.rerouted.push((site, class, route, tonnes));
            return;
        };
        let burnt = deal.usage.carrier.is_some();
        self.changes.passed.push(Passed {
            from: site,
            to: need.site,
            class,
            tonnes,
            input: deal.rule.input,
            replaced: match deal.usage.input_kg {
                Some(kg) if !burnt => units * deal.terms.yielded * kg / KG_PER_T,
                _ => 0.0,
            },
            burnt,
            action: deal.plan.action.code,
        });
    }

    fn report(&mut self, deal: &Deal, choice: &Choice) {
        let quantity = deal.series.last().copied().unwrap_or(0.0);
        let terms = &deal.terms;
        self.exchanges.push(Exchange {
            action: deal.plan.action.code,
            rule: deal.rule.id,
            from: deal.offer.site,
            to: deal.need.map(|need| need.site),
            quantity,
            tonnes: quantity * deal.offer.tonnes_per_unit,
            time_share: choice.time_share,
            price_low: terms.price_low(),
            price_high: terms.price(1.0),
            price: terms.price(deal.common.supplier_share),
            nearer: deal.nearer,
            gain_eur: quantity * terms.gain_eur(),
            co2_kg: quantity * terms.co2_kg(),
            km: terms.km,
        });
    }
}

/// Process and scope of what is no longer made.
fn nature(rule: &Rule) -> (Cause, Scope) {
    let family = rule.input.split('.').next().unwrap_or_default();
    match family {
        "fuel" => (Cause::Energy, Scope::One),
        "water" => (Cause::Water, Scope::Three),
        "food" => (Cause::Food, Scope::Three),
        "equipment" | "building" | "textile" => (Cause::Equipment, Scope::Three),
        _ => (Cause::Materials, Scope::Three),
    }
}
