//! The entries of the exchanges: who saves, who pays, what the climate gains, what flows.

use super::Exchange;
use super::entries::{Entry, FIRST_CO2, Groups, LOCAL, MET, PRICE, WASTE};
use super::parties::{Deal, Parties, Party};
use super::solve::{Choice, Choices, Prospects};
use super::terms::Common;
use crate::catalog::{Datum, Rule};
use crate::engine::ledger::{Account, Cause, NOTHING, Scope, SeriesId};
use crate::engine::physical::Passed;
use crate::engine::plan::ActionPlan;
use crate::engine::run::Run;
use crate::engine::site::CARRIERS;
use crate::model::WasteRoute;
use crate::units::{KG_PER_T, KWH_PER_MWH};

/// What a party gives or takes by year: quantities kept in the ledger, and how many of these for each of them.
struct Kept {
    /// Units of the by-product.
    units: (SeriesId, f64),
    /// t km or m3 km.
    hauled: (SeriesId, f64),
    /// EUR between the partners.
    paid: (SeriesId, f64),
}

/// Figures that the cost or the CO2e of the way follows from.
fn way(deal: &Deal, rate: Option<&'static Datum>) -> [Option<&'static Datum>; 2] {
    let reach = if deal.need.is_none() && !deal.nearer {
        deal.rule.practical_km
    } else {
        None
    };
    [rate, reach]
}

impl Run<'_> {
    /// Posts all that was chosen.
    pub fn post_exchanges(
        &mut self,
        plan: &ActionPlan,
        prospects: &Prospects,
        common: &Common,
        choices: &Choices,
    ) {
        let market = prospects.market;
        let mut groups = Groups::new(plan);
        self.exchanges.reserve(choices.all.len());
        let mut parties = Parties::new(market.offers.len(), market.needs.len(), self.years);
        let rule_of = |choice: &Choice| market.links[choice.link].rule;
        for of_rule in choices
            .all
            .chunk_by(|one, next| std::ptr::eq(rule_of(one), rule_of(next)))
        {
            for choice in of_rule {
                let deal = deal(prospects, common, choice);
                parties.add(&deal, choices.series(choice));
                let units = choices.series(choice).last().copied().unwrap_or(0.0);
                self.change_energy(&deal, units);
                self.change_matter(plan, &deal, units);
                self.report(plan, &deal, choice, units);
            }
            if let Some(first) = of_rule.first() {
                groups.begin(rule_of(first));
            }
            for (party, sums) in parties.each() {
                let kept = self.keep_sums(party, sums);
                self.post_party(party, &kept, &mut groups);
            }
            parties.clear();
        }
    }

    /// Keeps the sums of a party; what a single deal hauls and pays follows from its units.
    fn keep_sums(&mut self, party: &Party, [units, hauled, paid]: [&[f64]; 3]) -> Kept {
        let units = self.ledger.keep(units);
        if party.single {
            return Kept {
                units: (units, 1.0),
                hauled: (units, party.deal.hauled()),
                paid: (units, party.deal.paid()),
            };
        }
        Kept {
            units: (units, 1.0),
            hauled: (self.ledger.keep(hauled), 1.0),
            paid: (self.ledger.keep(paid), 1.0),
        }
    }

    fn post_party(&mut self, party: &Party, kept: &Kept, groups: &mut Groups) {
        let deal = &party.deal;
        let outside = deal.need.is_none();
        if party.gives {
            self.post_given(deal, kept, groups);
        }
        if !party.gives || outside {
            self.post_taken(deal, kept, groups);
        }
        if !outside {
            // What one pays the other gets: the territory has none of it.
            let price = Entry {
                account: Account::Saving,
                nature: NOTHING,
                data: [None, None],
                unit: "EUR",
                series: kept.paid,
                factor: 1.0,
            };
            let (site, sign) = if party.gives {
                (deal.offer.1.site, 1.0)
            } else {
                (deal.user(), -1.0)
            };
            self.enter(groups, PRICE, (site, sign), &price);
        }
        self.post_party_co2(party, kept, groups);
        self.post_party_flows(party, kept, groups);
    }

    /// Money of who gives.
    fn post_given(&mut self, deal: &Deal, kept: &Kept, groups: &mut Groups) {
        let offer = deal.offer.1;
        let gate = offer.gate.filter(|_| offer.sold_at.is_none());
        let entries = [
            (gate.map(|gate| gate.datum), deal.terms.disposal_eur),
            (deal.common.bring.1, deal.terms.bring_eur),
        ];
        for (place, (datum, factor)) in entries.into_iter().enumerate() {
            let entry = Entry {
                account: Account::Saving,
                nature: NOTHING,
                data: [datum, None],
                unit: deal.usage.unit,
                series: kept.units,
                factor,
            };
            self.enter(groups, place, (offer.site, deal.kept()), &entry);
        }
    }

    /// Money of who takes, or of who gives where the user is outside.
    fn post_taken(&mut self, deal: &Deal, kept: &Kept, groups: &mut Groups) {
        let (terms, common, rule) = (deal.terms, deal.common, deal.rule);
        let loaded = !deal.usage.piped && !deal.nearer;
        let (haul, unit) = if deal.usage.piped {
            (common.pipe, "m3.km")
        } else {
            (common.haul, "t.km")
        };
        let loading = if loaded {
            -deal.offer.1.tonnes_per_unit * common.loading.0
        } else {
            0.0
        };
        let (saving, running) = (Account::Saving, Account::Running);
        let (units, hauled) = ((kept.units, deal.usage.unit), (kept.hauled, unit));
        let purchase = [rule.yielded, deal.price];
        let treatment = [rule.treatment_eur, None];
        let entries = [
            (saving, purchase, units, terms.purchase_eur),
            (running, treatment, units, terms.treatment_eur),
            (running, [common.loading.1, None], units, loading),
            (running, way(deal, haul.1), hauled, -haul.0),
        ];
        for (number, (account, data, (series, unit), factor)) in entries.into_iter().enumerate() {
            let entry = Entry {
                account,
                nature: NOTHING,
                data,
                unit,
                series,
                factor,
            };
            self.enter(groups, 2 + number, (deal.user(), deal.kept()), &entry);
        }
    }

    /// CO2e, shared between who gives and who takes as the scenario says.
    fn post_party_co2(&mut self, party: &Party, kept: &Kept, groups: &mut Groups) {
        let deal = &party.deal;
        let (terms, rule) = (deal.terms, deal.rule);
        let credit = self.scenario.assumptions.accounting.unwrap_or_default();
        let to_supplier = deal.need.map_or(1.0, |_| credit.supplier_share());
        let part = if party.gives {
            (deal.offer.1.site, to_supplier)
        } else {
            (deal.user(), 1.0 - to_supplier)
        };
        if part.1 == 0.0 {
            return;
        }
        let lorry = deal.common.lorry[usize::from(deal.need.is_none())];
        let per_tkm = if deal.usage.piped { 0.0 } else { -lorry.0 };
        let (waste, water) = ((Cause::Waste, Scope::Three), (Cause::Water, Scope::Three));
        let freight = (Cause::Transport, Scope::Three);
        let wastewater = [rule.yielded, deal.common.wastewater.1];
        let treatment = [rule.treatment_kgco2e, None];
        let present = [deal.offer.1.present, None];
        let units = (kept.units, deal.usage.unit);
        let made = [rule.yielded, rule.factor];
        let entries = [
            (nature(rule), made, units, terms.avoided_kg),
            (water, wastewater, units, terms.wastewater_kg),
            (waste, treatment, units, terms.treatment_kg),
            (freight, way(deal, lorry.1), (kept.hauled, "t.km"), per_tkm),
            (waste, present, units, terms.present_kg),
        ];
        for (number, (nature, data, (series, unit), factor)) in entries.into_iter().enumerate() {
            let entry = Entry {
                account: Account::Co2,
                nature,
                data,
                unit,
                series,
                factor,
            };
            self.enter(groups, FIRST_CO2 + number, part, &entry);
        }
    }

    /// Waste that is not disposed of, water and energy that are not bought, needs met inside.
    fn post_party_flows(&mut self, party: &Party, kept: &Kept, groups: &mut Groups) {
        let deal = &party.deal;
        let (rule, offer) = (deal.rule, deal.offer.1);
        let entry = |account, data, factor| Entry {
            account,
            nature: NOTHING,
            data,
            unit: deal.usage.unit,
            series: kept.units,
            factor,
        };
        if party.gives {
            let disposed = matches!(
                offer.route,
                Some(WasteRoute::Landfill | WasteRoute::Incineration)
            );
            if disposed {
                let kg = offer.tonnes_per_unit * KG_PER_T;
                let waste = entry(Account::Waste, [offer.share, offer.per_head], kg);
                self.enter(groups, WASTE, (offer.site, 1.0), &waste);
            }
            return;
        }
        let Some((_, need)) = deal.need else { return };
        let amount = match deal.usage.carrier {
            Some(_) => Some((Account::Energy, KWH_PER_MWH)),
            None if deal.usage.meets_water => Some((Account::Water, 1.0)),
            None => None,
        };
        if let Some((account, scale)) = amount {
            let met = entry(account, [rule.yielded, None], deal.terms.yielded * scale);
            self.enter(groups, MET, (need.site, 1.0), &met);
        }
        // The value of all needs holds energy, water and what has a declared price.
        if amount.is_some() || need.bought_at.is_some() {
            let data = [rule.yielded, deal.price];
            let local = entry(Account::Local, data, deal.terms.purchase_eur);
            self.enter(groups, LOCAL, (need.site, 1.0), &local);
        }
    }

    /// Energy that a user no longer buys, in the horizon year.
    fn change_energy(&mut self, deal: &Deal, units: f64) {
        let Some((_, need)) = deal.need else { return };
        let carrier = deal.usage.carrier;
        if let Some(carrier) = carrier.and_then(|carrier| CARRIERS[carrier].strip_prefix("energy."))
        {
            let kwh = units * deal.terms.yielded * KWH_PER_MWH;
            self.changes.energy(need.site, carrier, kwh);
        }
    }

    /// The picture of the horizon year. By-products that are no declared waste are not in it.
    fn change_matter(&mut self, plan: &ActionPlan, deal: &Deal, units: f64) {
        let offer = deal.offer.1;
        let tonnes = units * offer.tonnes_per_unit;
        let Some(class) = offer.class.filter(|_| !deal.nearer) else {
            return;
        };
        let site = offer.site;
        let Some((_, need)) = deal.need else {
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
            action: plan.action.code,
        });
    }

    fn report(&mut self, plan: &ActionPlan, deal: &Deal, choice: &Choice, quantity: f64) {
        let terms = deal.terms;
        self.exchanges.push(Exchange {
            action: plan.action.code,
            rule: deal.rule.id,
            from: deal.offer.1.site,
            to: deal.need.map(|(_, need)| need.site),
            quantity,
            tonnes: quantity * deal.offer.1.tonnes_per_unit,
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

fn deal<'a>(prospects: &'a Prospects, common: &'a Common, choice: &'a Choice) -> Deal<'a> {
    let market = prospects.market;
    let link = &market.links[choice.link];
    let need = choice.need.map(|need| (need, &market.needs[need]));
    let usage = prospects.usage(choice.link);
    let price = need.map_or(usage.outlet_price, |(_, need)| need.price);
    Deal {
        common,
        rule: link.rule,
        usage,
        offer: (choice.offer, &market.offers[choice.offer]),
        need,
        terms: &choice.terms,
        nearer: link.nearer,
        price: price
            .filter(|_| need.is_none_or(|(_, need)| need.bought_at.is_none()))
            .map(|price| price.datum),
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
