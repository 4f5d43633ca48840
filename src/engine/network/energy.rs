//! Energy flows in MWh per year: carriers and sun in, work and heat out, solar energy and heat shared inside.

use super::{Balanced, End, Sums};
use crate::engine::park::Park;
use crate::engine::physical::{Changes, KWH_PER_CAR_KM, SiteSolar};
use crate::engine::site::{CARRIERS, ELECTRICITY};
use crate::units::KWH_PER_MWH;

/// Energy flows with some changes.
pub fn energy_flows(park: &Park, changes: &Changes) -> Balanced {
    let mut sums = Sums::default();
    add_carriers(&mut sums, park, changes);
    for site in 0..park.sites.len() {
        add_commute(&mut sums, park, changes, site);
        add_solar(&mut sums, park, changes, site);
    }
    add_shared_solar(&mut sums, park, changes);
    add_heat(&mut sums, park, changes);
    add_biomethane(&mut sums, park, changes);
    close(&mut sums, park);
    sums.into_flows(park)
}

fn add_carriers(sums: &mut Sums, park: &Park, changes: &Changes) {
    let mut bought = vec![[0.0; CARRIERS.len()]; park.sectors.len()];
    for (site, compiled) in park.sites.iter().enumerate() {
        let solar = changes.solar[site];
        for (carrier, bought) in bought[park.sector_of[site]].iter_mut().enumerate() {
            let mut kwh = compiled.energy_kwh[carrier] - changes.energy_kwh[site][carrier];
            if carrier == ELECTRICITY {
                kwh -= solar.own + solar.taken;
            }
            *bought += kwh.max(0.0) / KWH_PER_MWH;
        }
    }
    for (sector, bought) in bought.iter().enumerate() {
        for (name, mwh) in CARRIERS.iter().zip(bought) {
            sums.add(End::Source(name), End::Sector(sector), name, *mwh, None);
        }
    }
}

fn add_commute(sums: &mut Sums, park: &Park, changes: &Changes, site: usize) {
    let kwh = park.sites[site].car_km * KWH_PER_CAR_KM - changes.commute_kwh[site];
    let mwh = kwh.max(0.0) / KWH_PER_MWH;
    let (fuel, sector) = ("fuel.commute", End::Sector(park.sector_of[site]));
    sums.add(End::Source(fuel), sector, fuel, mwh, None);
    sums.add(sector, End::Sink("use.commute"), fuel, mwh, None);
}

fn add_solar(sums: &mut Sums, park: &Park, changes: &Changes, site: usize) {
    let solar = changes.solar[site];
    let sector = End::Sector(park.sector_of[site]);
    let mut add = |from, to, name, kwh: f64| sums.add(from, to, name, kwh / KWH_PER_MWH, None);
    add(
        End::Source("solar.own"),
        sector,
        "solar.own",
        solar.produced,
    );
    add(sector, End::Sink("solar.sold"), "solar.sold", solar.sold);
    add(sector, End::Sink("heat.lost"), "heat.lost", solar.lost);
}

/// Who gives solar energy and who takes it are known, not who gives to whom: shared in proportion.
fn add_shared_solar(sums: &mut Sums, park: &Park, changes: &Changes) {
    let by_sector = |part: fn(&SiteSolar) -> f64| {
        let mut sectors = vec![0.0; park.sectors.len()];
        for (site, solar) in changes.solar.iter().enumerate() {
            sectors[park.sector_of[site]] += part(solar) / KWH_PER_MWH;
        }
        sectors
    };
    let given = by_sector(|solar| solar.given);
    let taken = by_sector(|solar| solar.taken);
    let total: f64 = taken.iter().sum();
    if total <= 0.0 {
        return;
    }
    for (from, gives) in given.iter().enumerate() {
        for (to, takes) in taken.iter().enumerate() {
            let mwh = gives * takes / total;
            sums.add(
                End::Sector(from),
                End::Sector(to),
                "solar.shared",
                mwh,
                Some("N02"),
            );
        }
    }
}

/// Heat goes from the site that rejects or makes it to the one that uses it; what is left of the waste heat is lost.
fn add_heat(sums: &mut Sums, park: &Park, changes: &Changes) {
    let mut lost = vec![0.0; park.sectors.len()];
    for (site, kwh) in park.rejected_kwh.iter().enumerate() {
        lost[park.sector_of[site]] += kwh / KWH_PER_MWH;
    }
    for shared in &changes.heat {
        let (from, to) = (park.sector_of[shared.from], park.sector_of[shared.to]);
        let mwh = shared.kwh / KWH_PER_MWH;
        if shared.rejected {
            lost[from] -= mwh;
        }
        let (from, to) = (End::Sector(from), End::Sector(to));
        sums.add(from, to, "heat.shared", mwh, Some(shared.action));
    }
    for (sector, mwh) in lost.into_iter().enumerate() {
        let (sector, sink) = (End::Sector(sector), End::Sink("heat.lost"));
        sums.add(sector, sink, "heat.lost", mwh.max(0.0), None);
    }
}

/// Biomethane in the place of gas.
fn add_biomethane(sums: &mut Sums, park: &Park, changes: &Changes) {
    for (site, kwh) in changes.biomethane_kwh.iter().enumerate() {
        let (name, sector) = ("energy.biogas", End::Sector(park.sector_of[site]));
        sums.add(End::Source(name), sector, name, kwh / KWH_PER_MWH, None);
    }
}

/// What is not lost, sold or passed on did useful work; what cannot be explained by what enters is added as other energy.
fn close(sums: &mut Sums, park: &Park) {
    for (sector, gap) in sums
        .gaps(park.sectors.len(), f64::NEG_INFINITY)
        .into_iter()
        .enumerate()
    {
        let place = End::Sector(sector);
        if gap >= 0.0 {
            sums.add(place, End::Sink("use.useful"), "use.useful", gap, None);
        } else {
            sums.add(
                End::Source("energy.other"),
                place,
                "energy.other",
                -gap,
                None,
            );
        }
    }
}
