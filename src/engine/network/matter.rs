//! Matter flows in t per year: materials in, products and wastes out, reuse inside.

use super::{Balanced, End, Sums};
use crate::catalog::catalog;
use crate::engine::park::Park;
use crate::engine::physical::{Changes, Passed};
use crate::engine::site::{WASTES, tonnes_of};
use crate::model::{Direction, WasteRoute};
use std::collections::BTreeMap;

/// Goods in general: what leaves goes to customers, what enters comes from suppliers and has a name of its own.
const GOODS: &str = "product.goods";
const GOODS_BOUGHT: &str = "material.goods";

/// t per year by sector and name.
type Table = BTreeMap<(usize, &'static str), f64>;

/// What crosses the sectors of a park without any action, t per year; the balance of each is closed.
#[derive(Clone, Debug, Default)]
pub struct MatterTable {
    inputs: Table,
    products: Table,
    wastes: Table,
}

/// Text key of a route.
fn route_key(route: WasteRoute) -> &'static str {
    match route {
        WasteRoute::Landfill => "route.landfill",
        WasteRoute::Incineration => "route.incineration",
        WasteRoute::Recycling => "route.recycling",
        WasteRoute::Digestion => "route.digestion",
        WasteRoute::Compost => "route.compost",
        WasteRoute::Reuse => "route.reuse",
    }
}

/// Matter flows with some changes.
pub fn matter_flows(park: &Park, changes: &Changes) -> Balanced {
    let mut table = park.matter.clone();
    for (site, class, route, tonnes) in &changes.rerouted {
        let moved = table.take_waste(park, *site, *class, *tonnes, *route);
        let key = (park.sector_of[*site], route_key(*route));
        *table.wastes.entry(key).or_default() += moved;
    }
    for (site, class, tonnes) in &changes.avoided {
        let gone = table.take_waste(park, *site, *class, *tonnes, WasteRoute::Reuse);
        table.shrink(park.sector_of[*site], gone);
    }
    let mut reused: BTreeMap<(usize, &'static str, &'static str), f64> = BTreeMap::new();
    for (class, shared) in &changes.matter {
        let Some(site) = shared.from else { continue };
        let taken = table.take_waste(park, site, *class, shared.quantity, WasteRoute::Reuse);
        let key = (park.sector_of[site], WASTES[*class], shared.action);
        *reused.entry(key).or_default() += taken;
    }
    let mut sums = Sums::default();
    table.reuse(&mut sums, &reused, park.sectors.len());
    for passed in &changes.passed {
        table.pass_on(park, &mut sums, passed);
    }
    table.add_to(&mut sums);
    sums.into_flows(park)
}

impl MatterTable {
    /// What the actors declare, and what closes the balance of each sector.
    pub fn new(park: &Park) -> Self {
        let mut table = Self::default();
        for (site, compiled) in park.sites.iter().enumerate() {
            let sector = park.sector_of[site];
            for stream in &compiled.wastes {
                let key = (sector, route_key(stream.route));
                *table.wastes.entry(key).or_default() += stream.tonnes;
            }
            table.declare(park, site, sector);
        }
        table.close(park.sectors.len());
        table
    }

    /// Declared inputs and products that carry mass; energy, water and wastes are told elsewhere, and goods that only pass
    /// through an actor (a warehouse's) would hide what is used.
    fn declare(&mut self, park: &Park, site: usize, sector: usize) {
        const ELSEWHERE: [&str; 5] = ["energy.", "water.", "waste.", "heat.", "people."];
        let mut sides: BTreeMap<&'static str, (f64, f64)> = BTreeMap::new();
        for flow in &park.sites[site].actor.flows {
            let Some(resource) = catalog().resource(&flow.resource) else {
                continue;
            };
            let name = resource.code.as_str();
            if ELSEWHERE.iter().any(|prefix| name.starts_with(prefix)) {
                continue;
            }
            let (entering, leaving) = sides.entry(name).or_default();
            match flow.direction {
                Direction::In => *entering += tonnes_of(flow),
                Direction::Out => *leaving += tonnes_of(flow),
            }
        }
        for (name, (entering, leaving)) in sides {
            let transit = entering.min(leaving);
            let bought = if name == GOODS { GOODS_BOUGHT } else { name };
            *self.inputs.entry((sector, bought)).or_default() += entering - transit;
            *self.products.entry((sector, name)).or_default() += leaving - transit;
        }
    }

    /// Inputs that nobody declared, or what stays as stock, close the balance.
    fn close(&mut self, sectors: usize) {
        let mut gaps = vec![0.0; sectors];
        for (table, sign) in [
            (&self.inputs, 1.0),
            (&self.products, -1.0),
            (&self.wastes, -1.0),
        ] {
            for ((sector, _), tonnes) in table {
                gaps[*sector] += sign * tonnes;
            }
        }
        for (sector, gap) in gaps.into_iter().enumerate() {
            if gap < 0.0 {
                *self
                    .inputs
                    .entry((sector, "material.undeclared"))
                    .or_default() -= gap;
            } else if gap > 0.0 {
                *self
                    .products
                    .entry((sector, "product.undeclared"))
                    .or_default() += gap;
            }
        }
    }

    /// Takes tonnes of a class off the routes it is on today, but for one; what was taken.
    fn take_waste(
        &mut self,
        park: &Park,
        site: usize,
        class: usize,
        tonnes: f64,
        but: WasteRoute,
    ) -> f64 {
        let streams = || {
            let all = park.sites[site].wastes.iter();
            all.filter(|stream| stream.class == class && stream.route != but)
        };
        let total: f64 = streams().map(|stream| stream.tonnes).sum();
        if total <= 0.0 {
            return 0.0;
        }
        let mut taken = 0.0;
        for stream in streams() {
            let wanted = tonnes.min(total) * stream.tonnes / total;
            let key = (park.sector_of[site], route_key(stream.route));
            if let Some(left) = self.wastes.get_mut(&key) {
                let here = wanted.min(*left);
                *left -= here;
                taken += here;
            }
        }
        taken
    }

    /// A sector needs less: taken from its inputs in proportion.
    fn shrink(&mut self, sector: usize, tonnes: f64) {
        let total = self.input_of(sector);
        let left = if total > 0.0 {
            ((total - tonnes) / total).max(0.0)
        } else {
            0.0
        };
        for ((here, _), quantity) in &mut self.inputs {
            if *here == sector {
                *quantity *= left;
            }
        }
    }

    fn input_of(&self, sector: usize) -> f64 {
        let inputs = self.inputs.iter();
        inputs
            .filter(|((here, _), _)| *here == sector)
            .map(|(_, tonnes)| tonnes)
            .sum()
    }

    /// What sectors pass on replaces inputs of all sectors, in proportion to them; never more than they need.
    fn reuse(
        &mut self,
        sums: &mut Sums,
        reused: &BTreeMap<(usize, &'static str, &'static str), f64>,
        sectors: usize,
    ) {
        let needs: Vec<f64> = (0..sectors).map(|sector| self.input_of(sector)).collect();
        let total: f64 = needs.iter().sum();
        let passed_on: f64 = reused.values().sum();
        if total <= 0.0 || passed_on <= 0.0 {
            return;
        }
        for (sector, need) in needs.iter().enumerate() {
            self.shrink(sector, passed_on * need / total);
        }
        for ((from, class, action), tonnes) in reused {
            for (to, need) in needs.iter().enumerate() {
                let (from, to) = (End::Sector(*from), End::Sector(to));
                sums.add(from, to, class, tonnes * need / total, Some(action));
            }
        }
    }

    /// What a site gives replaces an input of the one that takes it. What is lost on the way is waste there, what is burnt
    /// has been useful.
    fn pass_on(&mut self, park: &Park, sums: &mut Sums, passed: &Passed) {
        let (from, to) = (park.sector_of[passed.from], park.sector_of[passed.to]);
        let taken = self.take_waste(
            park,
            passed.from,
            passed.class,
            passed.tonnes,
            WasteRoute::Reuse,
        );
        let ends = (End::Sector(from), End::Sector(to));
        let class = WASTES[passed.class];
        sums.add(ends.0, ends.1, class, taken, Some(passed.action));
        let replaced = passed.replaced.min(taken).min(self.input_of(to));
        match self.inputs.get_mut(&(to, passed.input)) {
            Some(bought) if *bought >= replaced => *bought -= replaced,
            _ => self.shrink(to, replaced),
        }
        if passed.burnt {
            let key = (to, "use.useful");
            *self.products.entry(key).or_default() += taken - replaced;
        } else {
            let key = (to, route_key(WasteRoute::Incineration));
            *self.wastes.entry(key).or_default() += taken - replaced;
        }
    }

    fn add_to(self, sums: &mut Sums) {
        for ((sector, name), tonnes) in self.inputs {
            sums.add(End::Source(name), End::Sector(sector), name, tonnes, None);
        }
        for ((sector, name), tonnes) in self.wastes.into_iter().chain(self.products) {
            sums.add(End::Sector(sector), End::Sink(name), name, tonnes, None);
        }
    }
}
