//! Matter flows in t per year: materials in, products and wastes out, reuse inside.

mod table;

pub use table::MatterTable;

use super::names::{Lookup, Name, names, place_of};
use super::{Balanced, End, Sums};
use crate::engine::park::Park;
use crate::engine::physical::{Changes, Passed};
use crate::model::WasteRoute;
use crate::numeric::lesser;
use std::collections::BTreeMap;
use table::Sides;

/// What sectors pass on without saying to whom, t per year: by sector, class and action.
type Reused = BTreeMap<(usize, Name, Option<Name>), f64>;

/// Matter flows with some changes.
pub fn matter_flows(park: &Park, changes: &Changes) -> Balanced {
    let mut matter = Matter {
        park,
        sides: park.matter.sides.clone(),
        sums: Sums::default(),
        actions: Lookup::default(),
        inputs: Lookup::default(),
        useful: names().of("use.useful"),
    };
    matter.reroute(changes);
    matter.avoid(changes);
    let reused = matter.reused(changes);
    matter.reuse(&reused);
    for passed in &changes.passed {
        matter.pass_on(passed);
    }
    matter.finish()
}

/// Matter under way from today to what the actions leave.
struct Matter<'a> {
    park: &'a Park,
    sides: Sides,
    sums: Sums,
    actions: Lookup,
    inputs: Lookup,
    useful: Name,
}

impl Matter<'_> {
    fn reroute(&mut self, changes: &Changes) {
        for (site, class, route, tonnes) in &changes.rerouted {
            let moved = self.take_waste((*site, *class), *tonnes, *route);
            self.waste(self.park.sector_of[*site], *route, moved);
        }
    }

    fn avoid(&mut self, changes: &Changes) {
        for (site, class, tonnes) in &changes.avoided {
            let gone = self.take_waste((*site, *class), *tonnes, WasteRoute::Reuse);
            self.sides.shrink(self.park.sector_of[*site], gone);
        }
    }

    fn reused(&mut self, changes: &Changes) -> Reused {
        let mut reused = Reused::new();
        for (class, shared) in &changes.matter {
            let Some(site) = shared.from else { continue };
            let taken = self.take_waste((site, *class), shared.quantity, WasteRoute::Reuse);
            let action = self.actions.find(shared.action);
            let key = (self.park.sector_of[site], names().wastes[*class], action);
            *reused.entry(key).or_default() += taken;
        }
        reused
    }

    /// More waste of a sector on a route.
    fn waste(&mut self, sector: usize, route: WasteRoute, tonnes: f64) {
        if let Some(sum) = self.sides.wastes.at(sector, place_of(route)) {
            *sum += tonnes;
        }
    }

    /// Takes tonnes of a class off the routes it is on today, but for one; what was taken.
    fn take_waste(&mut self, (site, class): (usize, usize), tonnes: f64, but: WasteRoute) -> f64 {
        let (but, sector) = (place_of(but), self.park.sector_of[site]);
        let streams = self.park.matter.streams(site, class);
        let total: f64 = (streams.iter())
            .filter(|(route, _)| *route != but)
            .map(|(_, tonnes)| tonnes)
            .sum();
        if total <= 0.0 {
            return 0.0;
        }
        let (share, mut taken) = (lesser(tonnes, total) / total, 0.0);
        for (route, tonnes) in streams.iter().filter(|(route, _)| *route != but) {
            if let Some(left) = self.sides.wastes.at(sector, *route) {
                let here = lesser(share * tonnes, *left);
                *left -= here;
                taken += here;
            }
        }
        taken
    }

    /// What sectors pass on replaces inputs of all sectors, in proportion to them; never more than they need.
    fn reuse(&mut self, reused: &Reused) {
        let sectors = 0..self.park.sectors.len();
        let needs: Vec<f64> = sectors.map(|sector| self.sides.input_of(sector)).collect();
        let total: f64 = needs.iter().sum();
        let passed_on: f64 = reused.values().sum();
        if total <= 0.0 || passed_on <= 0.0 {
            return;
        }
        for (sector, need) in needs.iter().enumerate() {
            self.sides.shrink(sector, passed_on * need / total);
        }
        for ((from, class, action), tonnes) in reused {
            for (to, need) in needs.iter().enumerate() {
                let (from, to) = (End::Sector(*from), End::Sector(to));
                self.sums
                    .add(from, to, *class, tonnes * need / total, *action);
            }
        }
    }

    /// What a site gives replaces an input of the one that takes it. What is lost on the way is waste there, what is burnt
    /// has been useful.
    fn pass_on(&mut self, passed: &Passed) {
        let sector_of = &self.park.sector_of;
        let (from, to) = (sector_of[passed.from], sector_of[passed.to]);
        let site = (passed.from, passed.class);
        let taken = self.take_waste(site, passed.tonnes, WasteRoute::Reuse);
        let (class, action) = (
            names().wastes[passed.class],
            self.actions.find(passed.action),
        );
        self.sums
            .add(End::Sector(from), End::Sector(to), class, taken, action);
        let wanted = lesser(passed.replaced, taken);
        let replaced = lesser(wanted, self.sides.input_of(to));
        let input = self.inputs.find(passed.input);
        match input.and_then(|input| self.sides.inputs.find(to, input)) {
            Some(bought) if *bought >= replaced => *bought -= replaced,
            _ => self.sides.shrink(to, replaced),
        }
        if !passed.burnt {
            self.waste(to, WasteRoute::Incineration, taken - replaced);
        } else if let Some(useful) = self.sides.products.find(to, self.useful) {
            *useful += taken - replaced;
        }
    }

    fn finish(mut self) -> Balanced {
        let Sides {
            inputs,
            products,
            wastes,
        } = &self.sides;
        for (sector, name, tonnes) in inputs.entries() {
            self.sums
                .add(End::Source(name), End::Sector(sector), name, tonnes, None);
        }
        for (sector, name, tonnes) in wastes.entries().chain(products.entries()) {
            self.sums
                .add(End::Sector(sector), End::Sink(name), name, tonnes, None);
        }
        self.sums.into_flows(self.park)
    }
}
