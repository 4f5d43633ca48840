//! Who could take what from whom: pairs of one rule within reach, and outlets outside.

use super::market::{Market, central};
use crate::catalog::{Action, Channel, Rule, catalog};
use crate::engine::site::Site;
use crate::model::WasteRoute;
use crate::numeric::order;

/// Partners of an offer that are looked at, the nearest first: a park of a thousand companies stays quick.
const MOST_PARTNERS: usize = 24;

/// An offer and who could take it. A large park has hundreds of thousands: only what is a link's own is kept with it.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    offer: u32,
    need: u32,
    /// Rule.
    pub rule: &'static Rule,
    /// Distance as the crow flies, km.
    pub km: f64,
    /// True when the route stays as it is and only the way gets shorter.
    pub nearer: bool,
}

/// Need of a link that leads to an outlet outside the park.
const OUTSIDE: u32 = u32::MAX;

impl Link {
    /// Index into [`Market::offers`].
    pub fn offer(&self) -> usize {
        self.offer as usize
    }

    /// Index into [`Market::needs`]; `None` for an outlet outside the park.
    pub fn need(&self) -> Option<usize> {
        (self.need != OUTSIDE).then_some(self.need as usize)
    }
}

impl Market {
    /// Links the offers of a rule with those that could take them.
    pub fn link(&mut self, rule: &'static Rule, action: &Action, sites: &[Site]) {
        let most = rule.practical_km.map_or(0.0, |datum| datum.high);
        // Who buys what the rule replaces: looked up once, not for each offer.
        let buyers: Vec<(usize, usize)> = (self.needs.iter().enumerate())
            .filter(|(_, need)| need.input == rule.input)
            .map(|(place, need)| (place, need.site))
            .collect();
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
                offer: offer as u32,
                need: OUTSIDE,
                rule,
                km: 0.0,
                nearer,
            };
            if matches!(rule.channel, Channel::Recycler | Channel::Network) {
                self.links.push(link);
                continue;
            }
            let onsite = rule.channel == Channel::Onsite;
            let mut near: Vec<(usize, f64)> = (buyers.iter())
                .filter(|(_, site)| (*site == from.site) == onsite)
                .map(|(need, site)| (*need, between(&sites[from.site], &sites[*site])))
                .filter(|(_, km)| *km <= most)
                .collect();
            order::sort(&mut near, |a, b| a.1.total_cmp(&b.1));
            let near = near.into_iter().take(MOST_PARTNERS);
            self.links.extend(near.map(|(need, km)| Link {
                need: need as u32,
                km,
                ..link
            }));
        }
    }

    /// What is offered in all, t (m3 of water, pieces without mass).
    pub fn offered(&self) -> f64 {
        let mut counted = vec![false; self.offers.len()];
        let links = self.links.iter();
        links
            .filter(|link| !std::mem::replace(&mut counted[link.offer()], true))
            .map(|link| self.offers[link.offer()].central_t())
            .sum()
    }

    /// Sites that can give or take, largest first, with the tonnes that they bring.
    pub fn participants(&self, sites: usize) -> Vec<(usize, f64)> {
        let mut tonnes = vec![0.0; sites];
        let mut counted = vec![false; self.offers.len() + self.needs.len()];
        for link in &self.links {
            let offer = &self.offers[link.offer()];
            let given = offer.central_t();
            if !std::mem::replace(&mut counted[link.offer()], true) {
                tonnes[offer.site] += given;
            }
            let Some(place) = link.need() else { continue };
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

fn between(a: &Site, b: &Site) -> f64 {
    // The root is many times quicker than `hypot`, and no park is so wide that a square overflows.
    let (x, y) = (a.actor.x_km - b.actor.x_km, a.actor.y_km - b.actor.y_km);
    (x * x + y * y).sqrt()
}
