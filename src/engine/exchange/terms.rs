//! What one unit of a by-product brings on a link, in EUR and in kg CO2e, before anybody decides.

use super::carrier_of;
use super::link::Link;
use super::market::{Market, Offer};
use super::price::{self, Price};
use crate::catalog::{Datum, Rule, catalog};
use crate::engine::money::carbon_value;
use crate::engine::plan::ActionPlan;
use crate::engine::run::Run;
use crate::units::KG_PER_T;

/// A figure with its value.
pub type Valued = (f64, Option<&'static Datum>);

/// What all links of an action have in common.
pub struct Common {
    detour: f64,
    outlet_distance_share: f64,
    /// Months of mean flow that a store holds.
    pub store_months: f64,
    /// Part of the joint gain that goes to the supplier, 0 to 1.
    pub supplier_share: f64,
    /// EUR per t km.
    pub haul: Valued,
    /// EUR per t.
    pub loading: Valued,
    /// EUR per m3 and km.
    pub pipe: Valued,
    /// EUR per t for bringing waste to a plant.
    pub bring: Valued,
    /// kg CO2e per t km inside the park, and to an outlet.
    pub lorry: [Valued; 2],
    /// kg CO2e per m3 of waste water.
    pub wastewater: Valued,
    /// Value of carbon in the horizon year, EUR per kg.
    carbon: f64,
    /// km that the action's waste is hauled today, and to the outlet nearby.
    hauls: Option<[f64; 2]>,
}

/// EUR and kg CO2e of a unit of the by-product, positive where they are gained.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Terms {
    /// km by road.
    pub km: f64,
    /// km that a lorry drives more than today; negative where the way gets shorter.
    pub hauled_km: f64,
    /// Units of the need that a unit meets.
    pub yielded: f64,
    /// Gate of the present route, or less what it is sold at.
    pub disposal_eur: f64,
    /// Bringing it to the plant of the present route.
    pub bring_eur: f64,
    /// What is not bought.
    pub purchase_eur: f64,
    /// Making it usable, negative.
    pub treatment_eur: f64,
    /// Freight, loading or pipe, negative; positive where the way gets shorter.
    pub transport_eur: f64,
    /// Making what is not bought.
    pub avoided_kg: f64,
    /// Cleaning water that is not discharged.
    pub wastewater_kg: f64,
    /// Making it usable, negative.
    pub treatment_kg: f64,
    /// Transport, negative; positive where the way gets shorter.
    pub transport_kg: f64,
    /// The present route with what it avoids.
    pub present_kg: f64,
    /// Value of carbon, EUR per kg.
    carbon: f64,
}

impl Terms {
    /// Joint gain of the partners without the value of carbon, EUR.
    pub fn gain_eur(&self) -> f64 {
        self.disposal_eur
            + self.bring_eur
            + self.purchase_eur
            + self.treatment_eur
            + self.transport_eur
    }

    /// CO2e avoided, kg.
    pub fn co2_kg(&self) -> f64 {
        self.avoided_kg
            + self.wastewater_kg
            + self.treatment_kg
            + self.transport_kg
            + self.present_kg
    }

    /// What the choice weighs: gain and value of carbon, EUR.
    pub fn value(&self) -> f64 {
        self.gain_eur() + self.co2_kg() * self.carbon
    }

    /// Least that the supplier accepts: what it pays today to be rid of it, as a negative price.
    pub fn price_low(&self) -> f64 {
        -(self.disposal_eur + self.bring_eur)
    }

    /// Price that leaves a share of the joint gain to the supplier. The value of carbon decides what is done, nobody pays it.
    pub fn price(&self, supplier_share: f64) -> f64 {
        self.price_low() + supplier_share * self.gain_eur()
    }
}

/// What an offer brings to every link of its own, per unit.
#[derive(Clone, Copy)]
pub struct Given {
    disposal_eur: f64,
    bring_eur: f64,
    present_kg: f64,
    /// All three, EUR with the value of carbon.
    worth: f64,
}

/// Both sides of a market: what the offers bring, what the needs cost.
pub struct Sides {
    offers: Vec<Given>,
    /// EUR per unit.
    bought_at: Vec<f64>,
}

/// What a rule brings to every link by it, per unit of the by-product.
pub struct Usage {
    /// The rule.
    pub rule: &'static Rule,
    /// Unit of the by-product.
    pub unit: &'static str,
    /// kg of a unit of what is replaced; `None` for what has no mass.
    pub input_kg: Option<f64>,
    /// Carrier that is replaced, for a fuel.
    pub carrier: Option<usize>,
    /// True where it replaces water.
    pub meets_water: bool,
    /// Price that an outlet saves.
    pub outlet_price: Option<Price>,
    /// True for what goes through a pipe.
    pub piped: bool,
    practical_km: f64,
    /// Units of the need that a unit meets.
    pub yielded: f64,
    outlet_eur: f64,
    treatment_eur: f64,
    avoided_kg: f64,
    wastewater_kg: f64,
    treatment_kg: f64,
    /// Treatment and what the climate gains, EUR with the value of carbon.
    worth: f64,
}

impl Run<'_> {
    /// Reads once what all links share.
    pub fn common(&self, plan: &ActionPlan) -> Common {
        let of_key = |key: &str| self.values.of_key(key);
        let years = &self.ledger.years;
        let carbon = carbon_value(self.scenario, years).last().copied();
        let own = |name: &str| catalog().get(&[plan.action.code, name].concat());
        let hauls = own(".present_km").zip(own(".mill_km"));
        Common {
            detour: of_key("exchange.detour"),
            outlet_distance_share: of_key("exchange.outlet_distance_share"),
            store_months: of_key("exchange.store_months"),
            supplier_share: of_key("exchange.supplier_share").clamp(0.0, 1.0),
            haul: self.lookup("exchange.haul_eur_per_tkm"),
            loading: self.lookup("exchange.loading_eur_per_t"),
            pipe: self.lookup("exchange.pipe_eur_per_m3_km"),
            bring: self.lookup("waste.transport_to_plant"),
            lorry: ["lorry.rigid_12_20t.tkm", "lorry.artic_lt34t.tkm"].map(|key| self.lookup(key)),
            wastewater: self.lookup("water.wastewater"),
            carbon: carbon.unwrap_or(0.0) / KG_PER_T,
            hauls: hauls.map(|(present, near)| [self.value(Some(present)), self.value(Some(near))]),
        }
    }

    /// What the offers and needs of a market bring to every link of theirs.
    pub fn sides(&self, common: &Common, market: &Market) -> Sides {
        let offers = market.offers.iter();
        let needs = market.needs.iter();
        Sides {
            offers: offers.map(|offer| self.given(common, offer)).collect(),
            bought_at: needs
                .map(|need| need.bought_at.unwrap_or_else(|| self.price(need.price)))
                .collect(),
        }
    }

    fn given(&self, common: &Common, offer: &Offer) -> Given {
        let tonnes = offer.tonnes_per_unit;
        let pays_gate = offer.gate.is_some_and(|gate| gate.scale > 0.0);
        let disposal_eur = match offer.sold_at {
            Some(price) => -price,
            None => tonnes * self.price(offer.gate),
        };
        let bring_eur = if pays_gate && offer.sold_at.is_none() {
            tonnes * common.bring.0
        } else {
            0.0
        };
        let present_kg = tonnes * self.value(offer.present);
        Given {
            disposal_eur,
            bring_eur,
            present_kg,
            worth: disposal_eur + bring_eur + present_kg * common.carbon,
        }
    }

    /// What a rule brings to every link by it.
    pub fn usage(&self, common: &Common, rule: &'static Rule) -> Usage {
        let yielded = self.value(rule.yielded).max(0.0);
        let piped = rule.output.starts_with("water.");
        let outlet_price = price::of_outlet(rule);
        let output = catalog().resource(rule.output);
        let input = catalog().resource(rule.input);
        let treatment_eur = -self.value(rule.treatment_eur);
        let avoided_kg = yielded * self.value(rule.factor) * rule.factor_scale;
        let wastewater_kg = if piped {
            yielded * common.wastewater.0
        } else {
            0.0
        };
        let treatment_kg = -self.value(rule.treatment_kgco2e);
        Usage {
            rule,
            unit: output.map_or("t", |resource| resource.unit.symbol()),
            input_kg: input.and_then(|resource| resource.kg_per_unit),
            carrier: carrier_of(rule.input),
            meets_water: rule.input.starts_with("water."),
            outlet_price,
            piped,
            practical_km: self.value(rule.practical_km),
            yielded,
            outlet_eur: self.price(outlet_price),
            treatment_eur,
            avoided_kg,
            wastewater_kg,
            treatment_kg,
            worth: treatment_eur + (avoided_kg + wastewater_kg + treatment_kg) * common.carbon,
        }
    }

    /// EUR per unit of a price.
    pub fn price(&self, price: Option<Price>) -> f64 {
        price.map_or(0.0, |price| self.value(Some(price.datum)) * price.scale)
    }
}

/// What a link by a rule is worth, EUR per unit with the value of carbon: [`Terms::value`] of its terms, which thousands of links
/// need nothing else of; minus infinity where it is too far.
pub fn worth(
    common: &Common,
    (market, sides): (&Market, &Sides),
    usage: &Usage,
    link: &Link,
) -> f64 {
    let Some(need) = link.need() else {
        let terms = of_link(common, (market, sides), usage, link);
        return terms.map_or(f64::NEG_INFINITY, |terms| terms.value());
    };
    let km = link.km * common.detour;
    if km > usage.practical_km {
        return f64::NEG_INFINITY;
    }
    let way = if usage.piped {
        km * common.pipe.0
    } else {
        let tonnes = market.offers[link.offer()].tonnes_per_unit;
        let per_km = common.haul.0 + common.lorry[0].0 * common.carbon;
        tonnes * (common.loading.0 + km * per_km)
    };
    let given = &sides.offers[link.offer()];
    given.worth + usage.worth + usage.yielded * sides.bought_at[need] - way
}

/// Terms of a link by a rule; `None` when it is too far.
pub fn of_link(
    common: &Common,
    (market, sides): (&Market, &Sides),
    usage: &Usage,
    link: &Link,
) -> Option<Terms> {
    if link.nearer {
        return shorter_way(common, market, link);
    }
    let need = link.need();
    let km = match need {
        Some(_) => link.km * common.detour,
        None => usage.practical_km * common.outlet_distance_share,
    };
    if km > usage.practical_km {
        return None;
    }
    let given = sides.offers[link.offer()];
    let tonnes = market.offers[link.offer()].tonnes_per_unit;
    let lorry = common.lorry[usize::from(need.is_none())].0;
    let (transport_eur, transport_kg) = if usage.piped {
        (-km * common.pipe.0, 0.0)
    } else {
        let eur = -tonnes * (common.loading.0 + km * common.haul.0);
        (eur, -tonnes * km * lorry)
    };
    Some(Terms {
        km,
        hauled_km: km,
        yielded: usage.yielded,
        disposal_eur: given.disposal_eur,
        bring_eur: given.bring_eur,
        purchase_eur: usage.yielded * need.map_or(usage.outlet_eur, |need| sides.bought_at[need]),
        treatment_eur: usage.treatment_eur,
        transport_eur,
        avoided_kg: usage.avoided_kg,
        wastewater_kg: usage.wastewater_kg,
        treatment_kg: usage.treatment_kg,
        transport_kg,
        present_kg: given.present_kg,
        carbon: common.carbon,
    })
}

/// The same route by a shorter way: recycling stays what it is, the lorry saves the difference.
fn shorter_way(common: &Common, market: &Market, link: &Link) -> Option<Terms> {
    let [present, near] = common.hauls?;
    let offer = &market.offers[link.offer()];
    let saved = offer.tonnes_per_unit * (present - near);
    Some(Terms {
        km: near,
        hauled_km: near - present,
        yielded: 0.0,
        disposal_eur: 0.0,
        bring_eur: 0.0,
        purchase_eur: 0.0,
        treatment_eur: 0.0,
        transport_eur: saved * common.haul.0,
        avoided_kg: 0.0,
        wastewater_kg: 0.0,
        treatment_kg: 0.0,
        transport_kg: saved * common.lorry[1].0,
        present_kg: 0.0,
        carbon: common.carbon,
    })
}
