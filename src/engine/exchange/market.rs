//! What may be given and taken in a territory, and which pairs are within reach: made ready once, since nothing of it depends
//! on a scenario.

use super::carrier_of;
use super::link::Link;
use super::price::{self, Price};
use crate::catalog::{Action, Channel, Datum, Rule, Stock, catalog, rules};
use crate::engine::park::waste_net;
use crate::engine::site::{Site, WASTES, quantity_in, tonnes_of};
use crate::model::{Country, Direction, Flow, Partner, WasteRoute};
use crate::numeric::order;
use crate::units::{KG_PER_T, KWH_PER_MWH};
use std::collections::BTreeMap;
use std::ops::Range;

/// Something that a site gives off and another could use.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Site that has it.
    pub site: usize,
    /// Number of the flow that other offers are a part or another use of too; `None` for the only one.
    pub flow: Option<usize>,
    /// What it is, as the output of a rule.
    pub output: &'static str,
    /// Number of that output among those of the market.
    pub kind: usize,
    /// Class of waste that it belongs to.
    pub class: Option<usize>,
    /// Where it goes today, for a waste.
    pub route: Option<WasteRoute>,
    /// Units of the output in the whole flow; heads where `per_head` says how many units each has.
    pub quantity: f64,
    /// Typical units per head, where no flow is declared.
    pub per_head: Option<&'static Datum>,
    /// Share of the flow that is this output; `None` for all of it.
    pub share: Option<&'static Datum>,
    /// Price at which it is sold today, EUR per unit.
    pub sold_at: Option<f64>,
    /// What its present route costs, EUR per t.
    pub gate: Option<Price>,
    /// CO2e of its present route with what that route avoids, kg per t.
    pub present: Option<&'static Datum>,
    /// t per unit; 0 for what has no mass.
    pub tonnes_per_unit: f64,
    /// Share of the year's quantity by month.
    pub months: [f64; 12],
}

/// Something that a site buys and a by-product could replace.
#[derive(Clone, Debug)]
pub struct Need {
    /// Site that buys it.
    pub site: usize,
    /// What it is, as the input of a rule.
    pub input: &'static str,
    /// Number of that input among those of the market.
    pub kind: usize,
    /// Units per year; heads where `per_head` says how many units each needs.
    pub quantity: f64,
    /// Typical units per head, where no flow is declared.
    pub per_head: Option<&'static Datum>,
    /// Share of the need that a by-product may meet; `None` for all of it.
    pub share: Option<&'static Datum>,
    /// Declared price, EUR per unit.
    pub bought_at: Option<f64>,
    /// Stock that other actions draw from too. An input without one belongs to a single action.
    pub stock: Option<Stock>,
    /// Price, where none is declared.
    pub price: Option<Price>,
    /// Share of the year's quantity by month.
    pub months: [f64; 12],
}

/// Offers and needs of an action, and the links between them.
#[derive(Clone, Debug, Default)]
pub struct Market {
    /// What sites give off.
    pub offers: Vec<Offer>,
    /// What sites buy.
    pub needs: Vec<Need>,
    /// Who could take what, rule after rule, the better uses of the waste hierarchy first.
    pub links: Vec<Link>,
    /// Where the links of each rule stand in them.
    pub by_rule: Vec<Range<usize>>,
    /// Number of flows that several offers are a part or a use of: what goes to the one is lost to the others.
    pub shared_flows: usize,
}

impl Market {
    /// The market of an action among some sites.
    pub fn new(action: &Action, sites: &[Site], country: Country) -> Self {
        let mut market = Self::default();
        let mine = || {
            let all = rules().iter();
            all.filter(|rule| rule.actions.contains(&action.code))
        };
        for (index, site) in sites.iter().enumerate() {
            let concerned = action.archetypes.is_empty()
                || action.archetypes.contains(&site.actor.archetype.as_str());
            if concerned {
                market.add_site(index, site, country, &mine);
            }
        }
        market.number_shared_flows();
        let mut mine: Vec<&'static Rule> = mine().collect();
        order::sort(&mut mine, |a, b| a.rank.cmp(&b.rank));
        for rule in mine {
            let before = market.links.len();
            market.link(rule, action, sites);
            if market.links.len() > before {
                market.by_rule.push(before..market.links.len());
            }
        }
        market
    }

    fn add_site<I: Iterator<Item = &'static Rule>>(
        &mut self,
        index: usize,
        site: &Site,
        country: Country,
        mine: &dyn Fn() -> I,
    ) {
        let mut outputs: Vec<&str> = Vec::new();
        let mut inputs: Vec<&str> = Vec::new();
        for rule in mine() {
            if !outputs.contains(&rule.output) {
                self.add_offers(index, site, rule, outputs.len());
                outputs.push(rule.output);
            }
            // Recyclers and plants sell to whom they like: no need inside is theirs.
            let inside = matches!(rule.channel, Channel::Direct | Channel::Onsite);
            if inside && !inputs.contains(&rule.input) {
                self.add_needs((index, site), country, rule, inputs.len());
                inputs.push(rule.input);
            }
        }
    }

    fn add_offers(&mut self, index: usize, site: &Site, rule: &'static Rule, kind: usize) {
        let before = self.offers.len();
        for (number, flow) in flows(site, Direction::Out).enumerate() {
            // Of a class of waste a part is of this kind, or clean enough.
            let broad = flow.resource == rule.class;
            if !broad && !catalog().is_within(&flow.resource, rule.output) {
                continue;
            }
            let class = WASTES
                .iter()
                .position(|class| catalog().is_within(&flow.resource, class));
            let tonnes_per_unit = tonnes_per_unit(rule.output);
            let quantity = units_of(flow, rule.output, tonnes_per_unit);
            let route = class.map(|_| flow.route.unwrap_or(WasteRoute::Incineration));
            let treated = class.zip(route);
            if quantity > 0.0 {
                let share = if broad { rule.offer_share } else { None };
                self.offers.push(Offer {
                    site: index,
                    flow: Some(number),
                    output: rule.output,
                    kind,
                    gate: treated.and_then(|(class, route)| price::gate(class, route)),
                    present: treated.and_then(|(class, route)| waste_net(class, route)),
                    route,
                    class,
                    quantity,
                    per_head: None,
                    share,
                    sold_at: flow.price_eur_per_unit,
                    tonnes_per_unit,
                    months: months_of(flow),
                });
            }
        }
        let typical = typical(site, "offer", rule.output);
        if self.offers.len() == before && typical.is_some() {
            self.offers.push(Offer {
                site: index,
                flow: None,
                output: rule.output,
                kind,
                class: None,
                route: None,
                gate: None,
                present: None,
                quantity: site.actor.employees,
                per_head: typical,
                share: None,
                sold_at: None,
                tonnes_per_unit: tonnes_per_unit(rule.output),
                months: EVEN,
            });
        }
    }

    /// Numbers the flows of each site that several offers come from, through all sites; the others need no number.
    fn number_shared_flows(&mut self) {
        let mut uses: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        for (place, offer) in self.offers.iter_mut().enumerate() {
            if let Some(number) = offer.flow.take() {
                uses.entry((offer.site, number)).or_default().push(place);
            }
        }
        for places in uses.into_values().filter(|places| places.len() > 1) {
            for place in places {
                self.offers[place].flow = Some(self.shared_flows);
            }
            self.shared_flows += 1;
        }
    }

    fn add_needs(
        &mut self,
        (index, site): (usize, &Site),
        country: Country,
        rule: &'static Rule,
        kind: usize,
    ) {
        let need = Need {
            site: index,
            input: rule.input,
            kind,
            quantity: 0.0,
            per_head: None,
            share: rule.need_share,
            bought_at: None,
            stock: None,
            price: price::of_need(rule, site, country),
            months: EVEN,
        };
        if let Some(carrier) = carrier_of(rule.input) {
            let quantity = site.energy_kwh[carrier] / KWH_PER_MWH;
            let stock = Some(Stock::Heat);
            return self.add_need(Need {
                quantity,
                stock,
                ..need
            });
        }
        if rule.input.starts_with("water.") {
            let (quantity, stock) = (site.water_m3, Some(Stock::Water));
            return self.add_need(Need {
                quantity,
                stock,
                ..need
            });
        }
        let before = self.needs.len();
        let mut declared = false;
        for flow in flows(site, Direction::In) {
            if catalog().is_within(&flow.resource, rule.input) {
                declared = true;
                self.add_need(Need {
                    quantity: units_of(flow, rule.input, tonnes_per_unit(rule.input)),
                    bought_at: flow.price_eur_per_unit,
                    months: months_of(flow),
                    ..need.clone()
                });
            }
        }
        let per_head = typical(site, "need", rule.input);
        if self.needs.len() == before && !declared && per_head.is_some() {
            self.add_need(Need {
                quantity: site.actor.employees,
                per_head,
                ..need
            });
        }
    }

    fn add_need(&mut self, need: Need) {
        if need.quantity > 0.0 {
            self.needs.push(need);
        }
    }
}

impl Offer {
    /// t per unit; what has no mass counts by its number.
    pub fn mass(&self) -> f64 {
        if self.tonnes_per_unit > 0.0 {
            self.tonnes_per_unit
        } else {
            1.0
        }
    }

    /// t per year by the catalog's central figures.
    pub fn central_t(&self) -> f64 {
        central(self.quantity, self.per_head, self.share) * self.mass()
    }
}

/// A quantity by the catalog's central figures.
pub fn central(quantity: f64, per_head: Option<&Datum>, share: Option<&Datum>) -> f64 {
    let value = |datum: Option<&Datum>| datum.map_or(1.0, |datum| datum.value);
    quantity * value(per_head) * value(share)
}

/// Flows that go to or come from outside: those between actors are exchanges already.
fn flows(site: &Site, direction: Direction) -> impl Iterator<Item = &Flow> {
    let all = site.actor.flows.iter();
    all.filter(move |flow| {
        flow.direction == direction && !matches!(flow.partner, Partner::Actor { .. })
    })
}

/// Units per head that the sector, or any sector, typically gives (`offer`) or needs (`need`).
fn typical(site: &Site, kind: &str, resource: &str) -> Option<&'static Datum> {
    let of = |who: &str| catalog().get(&[who, ".", kind, ".", resource].concat());
    of(&site.actor.archetype).or_else(|| of("generic"))
}

fn tonnes_per_unit(resource: &str) -> f64 {
    let resource = catalog().resource(resource);
    resource
        .and_then(|resource| resource.kg_per_unit)
        .map_or(0.0, |kg| kg / KG_PER_T)
}

/// Quantity of a flow in the unit of a resource: by unit, or by mass where the flow tells the mass of pieces.
fn units_of(flow: &Flow, resource: &str, tonnes_per_unit: f64) -> f64 {
    let Some(resource) = catalog().resource(resource) else {
        return 0.0;
    };
    if flow.unit.factor_to(resource.unit).is_some() {
        return quantity_in(flow, resource.unit);
    }
    super::ratio(tonnes_of(flow), tonnes_per_unit)
}

/// The same every month.
const EVEN: [f64; 12] = [1.0 / 12.0; 12];

/// Shares by month: declared, or as the frequency says (seasonal: April to September; occasional: once a quarter; assumed).
fn months_of(flow: &Flow) -> [f64; 12] {
    use crate::model::Frequency::{Occasional, Seasonal};
    match (flow.months, flow.frequency) {
        (Some(months), _) => months,
        (None, Seasonal) => std::array::from_fn(|month| {
            if (3..9).contains(&month) {
                1.0 / 6.0
            } else {
                0.0
            }
        }),
        (None, Occasional) => std::array::from_fn(|month| if month % 3 == 2 { 0.25 } else { 0.0 }),
        _ => EVEN,
    }
}
