//! Energy flows in MWh per year: carriers and sun in, work and heat out, solar energy and heat shared inside.

use super::Sums;
use crate::engine::outcome::{PhysicalNetwork, Place};
use crate::engine::park::Park;
use crate::engine::physical::{Changes, KWH_PER_CAR_KM};
use crate::engine::site::{CARRIERS, ELECTRICITY};
use crate::units::KWH_PER_MWH;
use std::collections::BTreeMap;

/// Energy flows without and with the changes.
pub fn energy_network(park: &Park, changes: &Changes) -> PhysicalNetwork {
    PhysicalNetwork {
        before: flows(park, &Changes::none(park)).into_flows(),
        after: flows(park, changes).into_flows(),
    }
}

fn sector(park: &Park, site: usize) -> Place {
    Place::Sector(park.sites[site].actor.archetype.clone())
}

fn flows(park: &Park, changes: &Changes) -> Sums {
    let mut sums = Sums::default();
    for (site, compiled) in park.sites.iter().enumerate() {
        let solar = changes.solar[site];
        for (carrier, name) in CARRIERS.iter().enumerate() {
            let mut kwh = compiled.energy_kwh[carrier] - changes.energy_kwh[site][carrier];
            if carrier == ELECTRICITY {
                kwh -= solar.own + solar.taken;
            }
            sums.add(
                Place::Source(name),
                sector(park, site),
                name,
                kwh.max(0.0) / KWH_PER_MWH,
                None,
            );
        }
        add_commute(&mut sums, park, changes, site);
        add_solar(&mut sums, park, changes, site);
    }
    add_shared_solar(&mut sums, park, changes);
    add_heat(&mut sums, park, changes);
    close(&mut sums, park);
    sums
}

fn add_commute(sums: &mut Sums, park: &Park, changes: &Changes, site: usize) {
    let kwh = park.sites[site].car_km * KWH_PER_CAR_KM - changes.commute_kwh[site];
    let mwh = kwh.max(0.0) / KWH_PER_MWH;
    let place = sector(park, site);
    sums.add(
        Place::Source("fuel.commute"),
        place.clone(),
        "fuel.commute",
        mwh,
        None,
    );
    sums.add(place, Place::Sink("use.commute"), "fuel.commute", mwh, None);
}

fn add_solar(sums: &mut Sums, park: &Park, changes: &Changes, site: usize) {
    let solar = changes.solar[site];
    let place = sector(park, site);
    let mwh = |kwh: f64| kwh / KWH_PER_MWH;
    sums.add(
        Place::Source("solar.own"),
        place.clone(),
        "solar.own",
        mwh(solar.produced),
        None,
    );
    sums.add(
        place.clone(),
        Place::Sink("solar.sold"),
        "solar.sold",
        mwh(solar.sold),
        None,
    );
    sums.add(
        place,
        Place::Sink("heat.lost"),
        "heat.lost",
        mwh(solar.lost),
        None,
    );
}

/// Who gives solar energy and who takes it are known, not who gives to whom: shared in proportion.
fn add_shared_solar(sums: &mut Sums, park: &Park, changes: &Changes) {
    let by_sector = |part: fn(&crate::engine::physical::SiteSolar) -> f64| {
        let mut sectors: BTreeMap<Place, f64> = BTreeMap::new();
        for (site, solar) in changes.solar.iter().enumerate() {
            *sectors.entry(sector(park, site)).or_default() += part(solar);
        }
        sectors
    };
    let given = by_sector(|solar| solar.given);
    let taken = by_sector(|solar| solar.taken);
    let total: f64 = taken.values().sum();
    if total <= 0.0 {
        return;
    }
    for (from, gives) in &given {
        for (to, takes) in &taken {
            let mwh = gives * takes / total / KWH_PER_MWH;
            sums.add(from.clone(), to.clone(), "solar.shared", mwh, Some("N02"));
        }
    }
}

/// Heat goes from the sectors that reject it, in proportion; what is left of it is lost.
fn add_heat(sums: &mut Sums, park: &Park, changes: &Changes) {
    for hot in [true, false] {
        let mut rejected: BTreeMap<Place, f64> = BTreeMap::new();
        for (site, compiled) in park.sites.iter().enumerate() {
            let kwh = if hot {
                compiled.rejected_hot_kwh
            } else {
                compiled.rejected_warm_kwh
            };
            *rejected.entry(sector(park, site)).or_default() += kwh / KWH_PER_MWH;
        }
        let total: f64 = rejected.values().sum();
        let taken: f64 = changes
            .heat
            .iter()
            .filter(|shared| shared.hot == hot)
            .map(|shared| shared.quantity / KWH_PER_MWH)
            .sum();
        for (from, mwh) in &rejected {
            let share = if total > 0.0 { mwh / total } else { 0.0 };
            for shared in changes.heat.iter().filter(|shared| shared.hot == hot) {
                let Some(to) = shared.to else { continue };
                let quantity = shared.quantity / KWH_PER_MWH * share;
                sums.add(
                    from.clone(),
                    sector(park, to),
                    "heat.shared",
                    quantity,
                    Some(shared.action),
                );
            }
            let lost = (mwh - taken * share).max(0.0);
            sums.add(
                from.clone(),
                Place::Sink("heat.lost"),
                "heat.lost",
                lost,
                None,
            );
        }
    }
}

/// What is not lost, sold or passed on did useful work; what cannot be explained by what enters is added as other energy.
fn close(sums: &mut Sums, park: &Park) {
    let sectors: std::collections::BTreeSet<Place> = (0..park.sites.len())
        .map(|site| sector(park, site))
        .collect();
    for place in sectors {
        let (entering, leaving) = sums.balance(&place);
        let gap = entering - leaving;
        if gap >= 0.0 {
            sums.add(place, Place::Sink("use.useful"), "use.useful", gap, None);
        } else {
            sums.add(
                Place::Source("energy.other"),
                place,
                "energy.other",
                -gap,
                None,
            );
        }
    }
}
