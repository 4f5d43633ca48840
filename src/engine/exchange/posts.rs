//! The entries of the exchanges: who saves, who pays, what the climate gains, what flows.

use super::carrier_of;
use super::market::{Market, Need, Offer};
use super::solve::Choice;
use super::terms::{Common, Terms};
use super::Exchange;
use crate::catalog::{Datum, Rule, catalog};
use crate::engine::ledger::{Account, Cause, GroupId, Scope};
use crate::engine::physical::Passed;
use crate::engine::plan::ActionPlan;
use crate::engine::run::{Run, inputs};
use crate::engine::site::CARRIERS;
use crate::model::WasteRoute;
use crate::units::{KG_PER_T, KWH_PER_MWH};

/// A choice with what it joins.
struct Deal<'a> {
    plan: &'a ActionPlan<'a>,
    common: &'a Common,
    rule: &'static Rule,
    offer: &'a Offer,
    need: Option<&'a Need>,
    terms: Terms,
    series: &'a [f64],
    unit: &'static str,
    nearer: bool,
    /// Price figure of what is not bought.
    price: Option<&'static Datum>,
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

    /// Figures that the length of the way follows from.
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
        market: &Market,
        common: &Common,
        choices: &[Choice],
    ) {
        for choice in choices {
            let link = &market.links[choice.link];
            let need = choice.need.map(|need| &market.needs[need]);
            let price = need.map_or(link.price, |need| need.price);
            let output = catalog().resource(link.rule.output);
            let deal = Deal {
                plan,
                common,
                rule: link.rule,
                offer: &market.offers[choice.offer],
                need,
                terms: choice.terms,
                series: &choice.series,
                unit: output.map_or("t", |resource| resource.unit.symbol()),
                nearer: link.nearer,
                price: price
                    .filter(|_| need.is_none_or(|need| need.bought_at.is_none()))
                    .map(|price| price.datum),
            };
            self.post_deal_money(&deal);
            self.post_deal_co2(&deal);
            self.post_deal_flows(&deal);
            self.change_matter(&deal);
            self.report(&deal, choice);
        }
    }

    fn money(&mut self, deal: &Deal, account: Account, data: &[Option<&'static Datum>]) -> GroupId {
        self.open(deal.plan, account, data, deal.unit)
    }

    fn post_deal_money(&mut self, deal: &Deal) {
        let (terms, kept) = (&deal.terms, deal.kept());
        let (supplier, user) = (Some(deal.offer.site), Some(deal.user()));
        let loading = if terms.transport_eur < 0.0 && !deal.rule.output.starts_with("water.") {
            -deal.offer.tonnes_per_unit * deal.common.loading.0
        } else {
            0.0
        };
        let haul = if deal.rule.output.starts_with("water.") {
            deal.common.pipe.1
        } else {
            deal.common.haul.1
        };
        let gate = deal.offer.gate.filter(|_| deal.offer.sold_at.is_none());
        let rule = deal.rule;
        let bring = deal.common.bring.1;
        let entries = [
            (Account::Saving, supplier, [gate.map(|gate| gate.datum), None], terms.disposal_eur),
            (Account::Saving, supplier, [bring, None], terms.bring_eur),
            (Account::Saving, user, [rule.yielded, deal.price], terms.purchase_eur),
            (Account::Running, user, [rule.treatment_eur, None], terms.treatment_eur),
            (Account::Running, user, [deal.common.loading.1, None], loading),
            (Account::Running, user, deal.way(haul), terms.transport_eur - loading),
        ];
        for (account, actor, data, factor) in entries {
            if factor != 0.0 {
                let group = self.money(deal, account, &data);
                self.ledger.post(group, actor, deal.series, factor * kept);
            }
        }
        if deal.need.is_some() {
            // What one pays the other gets: the territory has none of it.
            let price = terms.price(deal.common.supplier_share);
            let group = self.money(deal, Account::Saving, &[]);
            self.ledger.post(group, supplier, deal.series, price);
            self.ledger.post(group, user, deal.series, -price);
        }
    }

    fn post_deal_co2(&mut self, deal: &Deal) {
        let (terms, rule) = (&deal.terms, deal.rule);
        let lorry = deal.common.lorry[usize::from(deal.need.is_none())].1;
        let wastewater = deal.common.wastewater.1;
        let entries = [
            (nature(rule), [rule.yielded, rule.factor], terms.avoided_kg),
            ((Cause::Water, Scope::Three), [rule.yielded, wastewater], terms.wastewater_kg),
            ((Cause::Waste, Scope::Three), [rule.treatment_kgco2e, None], terms.treatment_kg),
            ((Cause::Transport, Scope::Three), deal.way(lorry), terms.transport_kg),
            ((Cause::Waste, Scope::Three), [deal.offer.present, None], terms.present_kg),
        ];
        for (nature, data, factor) in entries {
            if factor == 0.0 {
                continue;
            }
            let action = Some(deal.plan.index);
            let group = self
                .ledger
                .open(action, Account::Co2, nature, inputs(&data), deal.unit);
            match deal.need {
                Some(need) => {
                    self.post_credit(group, (deal.offer.site, need.site), deal.series, factor);
                }
                None => self.ledger.post(group, Some(deal.offer.site), deal.series, factor),
            }
        }
    }

    /// Waste that is not disposed of, water and energy that are not bought, needs met inside.
    fn post_deal_flows(&mut self, deal: &Deal) {
        let rule = deal.rule;
        let disposed = matches!(
            deal.offer.route,
            Some(WasteRoute::Landfill | WasteRoute::Incineration)
        );
        if disposed {
            let share = [deal.offer.share, deal.offer.per_head];
            let group = self.money(deal, Account::Waste, &share);
            let kg = deal.offer.tonnes_per_unit * KG_PER_T;
            self.ledger
                .post(group, Some(deal.offer.site), deal.series, kg);
        }
        let Some(need) = deal.need else { return };
        let carrier = carrier_of(rule.input);
        let amount = match carrier {
            Some(_) => Some((Account::Energy, KWH_PER_MWH)),
            None if rule.input.starts_with("water.") => Some((Account::Water, 1.0)),
            None => None,
        };
        if let Some((account, scale)) = amount {
            let group = self.money(deal, account, &[rule.yielded]);
            let factor = deal.terms.yielded * scale;
            self.ledger.post(group, Some(need.site), deal.series, factor);
        }
        // The value of all needs holds energy, water and what has a declared price.
        if amount.is_some() || need.bought_at.is_some() {
            let group = self.money(deal, Account::Local, &[rule.yielded, deal.price]);
            let eur = deal.terms.purchase_eur;
            self.ledger.post(group, Some(need.site), deal.series, eur);
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
        let input = catalog().resource(deal.rule.input);
        let kg = input.and_then(|resource| resource.kg_per_unit);
        let burnt = carrier_of(deal.rule.input).is_some();
        self.changes.passed.push(Passed {
            from: site,
            to: need.site,
            class,
            tonnes,
            input: deal.rule.input,
            replaced: match kg {
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
