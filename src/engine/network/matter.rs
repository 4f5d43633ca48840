//! Matter flows in t per year: materials in, products and wastes out, reuse inside.

use super::Sums;
use crate::catalog::catalog;
use crate::engine::outcome::{PhysicalNetwork, Place};
use crate::engine::park::Park;
use crate::engine::physical::Changes;
use crate::engine::site::{WASTES, tonnes_of};
use crate::model::{Direction, WasteRoute};
use std::collections::{BTreeMap, BTreeSet};

/// Matter flows without and with the changes.
pub fn matter_network(park: &Park, changes: &Changes) -> PhysicalNetwork {
    PhysicalNetwork {
        before: flows(park, &Changes::none(park)).into_flows(),
        after: flows(park, changes).into_flows(),
    }
}

/// t per year by sector and name.
type Table = BTreeMap<(Place, &'static str), f64>;

fn sector(park: &Park, site: usize) -> Place {
    Place::Sector(park.sites[site].actor.archetype.clone())
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

fn flows(park: &Park, changes: &Changes) -> Sums {
    let (mut inputs, products) = declared(park);
    let mut wastes = wastes(park);
    close(park, &mut inputs, &products, &wastes);
    let mut sums = Sums::default();
    for (site, class, route, tonnes) in &changes.rerouted {
        let moved = take_waste(&mut wastes, park, *site, *class, *tonnes, *route);
        *wastes
            .entry((sector(park, *site), route_key(*route)))
            .or_default() += moved;
    }
    for (site, class, tonnes) in &changes.avoided {
        let gone = take_waste(&mut wastes, park, *site, *class, *tonnes, WasteRoute::Reuse);
        take_input(&mut inputs, &sector(park, *site), gone);
    }
    for (class, shared) in &changes.matter {
        let Some(from) = shared.from else { continue };
        let tonnes = take_waste(
            &mut wastes,
            park,
            from,
            *class,
            shared.quantity,
            WasteRoute::Reuse,
        );
        reuse(
            &mut sums,
            &mut inputs,
            &sector(park, from),
            tonnes,
            (WASTES[*class], shared.action),
        );
    }
    for ((place, name), tonnes) in inputs {
        sums.add(Place::Source(name), place, name, tonnes, None);
    }
    for ((place, name), tonnes) in wastes {
        sums.add(place, Place::Sink(name), name, tonnes, None);
    }
    for ((place, name), tonnes) in products {
        sums.add(place, Place::Sink(name), name, tonnes, None);
    }
    sums
}

/// Declared inputs and products that carry mass; energy, water and wastes are told elsewhere.
fn declared(park: &Park) -> (Table, Table) {
    let mut inputs = Table::new();
    let mut products = Table::new();
    for (site, compiled) in park.sites.iter().enumerate() {
        for flow in &compiled.actor.flows {
            let Some(resource) = catalog().resource(&flow.resource) else {
                continue;
            };
            let name = resource.code.as_str();
            let elsewhere = ["energy.", "water.", "waste.", "heat.", "people."];
            if elsewhere.iter().any(|prefix| name.starts_with(prefix)) {
                continue;
            }
            let table = match flow.direction {
                Direction::In => &mut inputs,
                Direction::Out => &mut products,
            };
            *table.entry((sector(park, site), name)).or_default() += tonnes_of(flow);
        }
    }
    (inputs, products)
}

fn wastes(park: &Park) -> Table {
    let mut wastes = Table::new();
    for (site, compiled) in park.sites.iter().enumerate() {
        for stream in &compiled.wastes {
            *wastes
                .entry((sector(park, site), route_key(stream.route)))
                .or_default() += stream.tonnes;
        }
    }
    wastes
}

/// Inputs that nobody declared, or products that nobody did, close the balance of each sector.
fn close(park: &Park, inputs: &mut Table, products: &Table, wastes: &Table) {
    let sectors: BTreeSet<Place> = (0..park.sites.len())
        .map(|site| sector(park, site))
        .collect();
    for place in sectors {
        let sum = |table: &Table| -> f64 {
            table
                .iter()
                .filter(|((here, _), _)| *here == place)
                .map(|(_, tonnes)| tonnes)
                .sum()
        };
        let gap = sum(products) + sum(wastes) - sum(inputs);
        if gap > 0.0 {
            *inputs.entry((place, "material.undeclared")).or_default() += gap;
        } else if gap < 0.0 {
            // More enters than leaves: what stays is stock, shown as a negative input would be absurd.
            shrink(inputs, &place, -gap);
        }
    }
}

/// Takes tonnes of a class off the routes it is on today, but for one; what was taken.
fn take_waste(
    wastes: &mut Table,
    park: &Park,
    site: usize,
    class: usize,
    tonnes: f64,
    but: WasteRoute,
) -> f64 {
    let streams: Vec<_> = park.sites[site]
        .wastes
        .iter()
        .filter(|stream| stream.class == class && stream.route != but)
        .collect();
    let total: f64 = streams.iter().map(|stream| stream.tonnes).sum();
    if total <= 0.0 {
        return 0.0;
    }
    let place = sector(park, site);
    let mut taken = 0.0;
    for stream in streams {
        let wanted = tonnes.min(total) * stream.tonnes / total;
        if let Some(left) = wastes.get_mut(&(place.clone(), route_key(stream.route))) {
            let here = wanted.min(*left);
            *left -= here;
            taken += here;
        }
    }
    taken
}

/// A sector needs less; taken from its inputs in proportion.
fn take_input(inputs: &mut Table, place: &Place, tonnes: f64) {
    shrink(inputs, place, tonnes);
}

fn shrink(inputs: &mut Table, place: &Place, tonnes: f64) {
    let total: f64 = inputs
        .iter()
        .filter(|((here, _), _)| here == place)
        .map(|(_, tonnes)| tonnes)
        .sum();
    if total <= 0.0 {
        return;
    }
    let left = ((total - tonnes) / total).max(0.0);
    for ((here, _), quantity) in inputs.iter_mut() {
        if here == place {
            *quantity *= left;
        }
    }
}

/// What a sector passes on replaces inputs of all sectors, in proportion to them.
fn reuse(
    sums: &mut Sums,
    inputs: &mut Table,
    from: &Place,
    tonnes: f64,
    (class, action): (&'static str, &'static str),
) {
    let mut needs: BTreeMap<Place, f64> = BTreeMap::new();
    for ((place, _), quantity) in inputs.iter() {
        *needs.entry(place.clone()).or_default() += quantity;
    }
    let total: f64 = needs.values().sum();
    if total <= 0.0 {
        return;
    }
    for (to, need) in needs {
        let here = tonnes * need / total;
        shrink(inputs, &to, here);
        sums.add(from.clone(), to, class, here, Some(action));
    }
}
