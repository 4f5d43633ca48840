//! What may be given and taken in a territory, and which pairs are within reach: made ready once, since nothing of it depends
//! on a scenario.

use super::carrier_of;
use super::price::{self, Price};
use crate::catalog::{Action, Channel, Datum, Rule, Stock, catalog, rules};
use crate::engine::park::waste_key;
use crate::engine::site::{Site, WASTES, quantity_in, tonnes_of};
use crate::model::{Country, Direction, Flow, Partner, WasteRoute};
use crate::numeric::order;
use crate::units::{KG_PER_T, KWH_PER_MWH};

/// Partners of an offer that are looked at, the nearest first: a park of a thousand companies stays quick.
const MOST_PARTNERS: usize = 24;

/// Something that a site gives off and another could use.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Site that has it.
    pub site: usize,
    /// What it is, as the output of a rule.
    pub output: &'static str,
    /// Class of waste that it belongs to.
    pub class: Option<usize>,
    /// Where it goes today, for a waste.
    pub route: Option<WasteRoute>,
    /// Number of the flow it is part of: kinds of one flow share it.
    pub flow: usize,
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

/// An offer and who could take it.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    /// Index into [`Market::offers`].
    pub offer: usize,
    /// Index into [`Market::needs`]; `None` for an outlet outside the park.
    pub need: Option<usize>,
    /// Rule.
    pub rule: &'static Rule,
    /// Distance as the crow flies, km.
    pub km: f64,
    /// Price that an outlet saves.
    pub price: Option<Price>,
    /// True when the route stays as it is and only the way gets shorter.
    pub nearer: bool,
}

/// Offers and needs of an action, and the links between them.
#[derive(Clone, Debug, Default)]
pub struct Market {
    /// What sites give off.
    pub offers: Vec<Offer>,
    /// What sites buy.
    pub needs: Vec<Need>,
    /// Who could take what.
    pub links: Vec<Link>,
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
        for rule in mine() {
            market.link(rule, action, sites);
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
                outputs.push(rule.output);
                self.add_offers(index, site, rule);
            }
            if !inputs.contains(&rule.input) && rule.channel != Channel::Recycler {
                inputs.push(rule.input);
                self.add_needs(index, site, country, rule);
            }
        }
    }

    fn add_offers(&mut self, index: usize, site: &Site, rule: &'static Rule) {
        let before = self.offers.len();
        for (place, flow) in flows(site, Direction::Out) {
            let exact = catalog().is_within(&flow.resource, rule.output);
            if !exact && flow.resource != rule.class {
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
                self.offers.push(Offer {
                    site: index,
                    output: rule.output,
                    gate: treated.and_then(|(class, route)| price::gate(class, route)),
                    present: treated
                        .and_then(|(class, route)| catalog().get(&waste_key(class, route, "net"))),
                    route,
                    class,
                    flow: index * 1_000 + place,
                    quantity,
                    per_head: None,
                    share: if exact { None } else { rule.offer_share },
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
                output: rule.output,
                class: None,
                route: None,
                gate: None,
                present: None,
                flow: usize::MAX,
                quantity: site.actor.employees,
                per_head: typical,
                share: None,
                sold_at: None,
                tonnes_per_unit: tonnes_per_unit(rule.output),
                months: EVEN,
            });
        }
    }

    fn add_needs(&mut self, index: usize, site: &Site, country: Country, rule: &'static Rule) {
        let need = Need {
            site: index,
            input: rule.input,
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
        for (_, flow) in flows(site, Direction::In) {
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

    fn link(&mut self, rule: &'static Rule, action: &Action, sites: &[Site]) {
        let hauled = catalog().get(&[action.code, ".present_km"].concat());
        for (offer, from) in self.offers.iter().enumerate() {
            if from.output != rule.output {
                continue;
            }
            let nearer = hauled.is_some()
                && rule.rank == 3
                && rule.channel == Channel::Recycler
                && from.route == Some(WasteRoute::Recycling);
            if !nearer && !is_better(rule, from.route) {
                continue;
            }
            let link = Link {
                offer,
                need: None,
                rule,
                km: 0.0,
                price: price::of_outlet(rule),
                nearer,
            };
            if matches!(rule.channel, Channel::Recycler | Channel::Network) {
                self.links.push(link);
                continue;
            }
            let mut near: Vec<Link> = (self.needs.iter().enumerate())
                .filter(|(_, to)| {
                    to.input == rule.input
                        && (to.site == from.site) == (rule.channel == Channel::Onsite)
                })
                .map(|(need, to)| Link {
                    need: Some(need),
                    km: between(&sites[from.site], &sites[to.site]),
                    ..link
                })
                .collect();
            order::sort(&mut near, |a, b| a.km.total_cmp(&b.km));
            let most = rule.practical_km.map_or(0.0, |datum| datum.high);
            let near = near.into_iter().filter(|link| link.km <= most);
            self.links.extend(near.take(MOST_PARTNERS));
        }
    }

    /// What is offered in all, t (m3 of water, pieces without mass).
    pub fn offered(&self) -> f64 {
        let mut counted = vec![false; self.offers.len()];
        let links = self.links.iter();
        links
            .filter(|link| !std::mem::replace(&mut counted[link.offer], true))
            .map(|link| self.offers[link.offer].central_t())
            .sum()
    }

    /// Offers of the same site as one of them: they stand together.
    pub fn beside(&self, offer: usize) -> &[Offer] {
        let site = self.offers[offer].site;
        let first = self.offers.partition_point(|other| other.site < site);
        let next = self.offers.partition_point(|other| other.site <= site);
        &self.offers[first..next]
    }

    /// Sites that can give or take, largest first, with the tonnes that they bring.
    pub fn participants(&self, sites: usize) -> Vec<(usize, f64)> {
        let mut tonnes = vec![0.0; sites];
        let mut counted = vec![false; self.offers.len() + self.needs.len()];
        for link in &self.links {
            let offer = &self.offers[link.offer];
            let given = offer.central_t();
            if !std::mem::replace(&mut counted[link.offer], true) {
                tonnes[offer.site] += given;
            }
            let Some(place) = link.need else { continue };
            let need = &self.needs[place];
            if !std::mem::replace(&mut counted[self.offers.len() + place], true) {
                let yielded = link.rule.yielded.map_or(1.0, |datum| datum.value);
                let needed = central(need.quantity, need.per_head, need.share);
                let taken = needed / yielded.max(1e-9) * offer.mass();
                tonnes[need.site] += taken.min(given);
            }
        }
        let mut chosen: Vec<(usize, f64)> = (tonnes.into_iter().enumerate())
            .filter(|(_, tonnes)| *tonnes > 0.0)
            .collect();
        order::sort(&mut chosen, |a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        chosen
    }
}

impl Offer {
    /// t per unit; what has no mass counts by its number.
    fn mass(&self) -> f64 {
        if self.tonnes_per_unit > 0.0 {
            self.tonnes_per_unit
        } else {
            1.0
        }
    }

    /// t per year by the catalog's central figures.
    fn central_t(&self) -> f64 {
        central(self.quantity, self.per_head, self.share) * self.mass()
    }
}

fn central(quantity: f64, per_head: Option<&Datum>, share: Option<&Datum>) -> f64 {
    let value = |datum: Option<&Datum>| datum.map_or(1.0, |datum| datum.value);
    quantity * value(per_head) * value(share)
}

/// True when a rule is a better use in the waste hierarchy than the present route (Directive 2008/98/EC, article 4). A waste
/// that is recycled today gains nothing from being recycled.
fn is_better(rule: &Rule, route: Option<WasteRoute>) -> bool {
    let today = match route {
        None | Some(WasteRoute::Landfill | WasteRoute::Incineration) => 6,
        Some(WasteRoute::Digestion | WasteRoute::Compost) => 4,
        Some(WasteRoute::Recycling) => 3,
        Some(WasteRoute::Reuse) => 1,
    };
    rule.rank < today
}

/// Flows that go to or come from outside, with their place: those between actors are exchanges already.
fn flows(site: &Site, direction: Direction) -> impl Iterator<Item = (usize, &Flow)> {
    let all = site.actor.flows.iter().enumerate();
    all.filter(move |(_, flow)| {
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
        (None, Seasonal) => {
            std::array::from_fn(|month| if (3..9).contains(&month) { 1.0 / 6.0 } else { 0.0 })
        }
        (None, Occasional) => std::array::from_fn(|month| if month % 3 == 2 { 0.25 } else { 0.0 }),
        _ => EVEN,
    }
}

fn between(a: &Site, b: &Site) -> f64 {
    (a.actor.x_km - b.actor.x_km).hypot(a.actor.y_km - b.actor.y_km)
}
