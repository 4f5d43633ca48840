//! Energy flows in MWh per year: carriers and sun in, work and heat out, solar energy and heat shared inside.

use super::names::{Lookup, names};
use super::{Balanced, End, Sums};
use crate::engine::park::Park;
use crate::engine::physical::{Changes, KWH_PER_CAR_KM, SiteSolar};
use crate::engine::site::{CARRIERS, ELECTRICITY};
use crate::numeric::greater;
use crate::units::KWH_PER_MWH;

/// Energy flows with some changes.
pub fn energy_flows(park: &Park, changes: &Changes) -> Balanced {
    let mut sums = Sums::default();
    add_carriers(&mut sums, park, changes);
    add_commute(&mut sums, park, changes);
    add_solar(&mut sums, park, changes);
    add_shared_solar(&mut sums, park, changes);
    add_heat(&mut sums, park, changes);
    add_biomethane(&mut sums, park, changes);
    close(&mut sums, park);
    sums.into_flows(park)
}

/// kWh by site as MWh by sector.
fn by_sector(park: &Park, kwh_of: impl Fn(usize) -> f64) -> Vec<f64> {
    let mut sectors = vec![0.0; park.sectors.len()];
    for (site, sector) in park.sector_of.iter().enumerate() {
        sectors[*sector] += kwh_of(site) / KWH_PER_MWH;
    }
    sectors
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
            *bought += greater(kwh, 0.0) / KWH_PER_MWH;
        }
    }
    for (sector, bought) in bought.iter().enumerate() {
        for (name, mwh) in names().carriers.into_iter().zip(bought) {
            sums.add(End::Source(name), End::Sector(sector), name, *mwh, None);
        }
    }
}

fn add_commute(sums: &mut Sums, park: &Park, changes: &Changes) {
    let used = by_sector(park, |site| {
        let kwh = park.sites[site].car_km * KWH_PER_CAR_KM - changes.commute_kwh[site];
        greater(kwh, 0.0)
    });
    let (fuel, commute) = (names().of("fuel.commute"), names().of("use.commute"));
    for (sector, mwh) in used.into_iter().enumerate() {
        let sector = End::Sector(sector);
        sums.add(End::Source(fuel), sector, fuel, mwh, None);
        sums.add(sector, End::Sink(commute), fuel, mwh, None);
    }
}

fn add_solar(sums: &mut Sums, park: &Park, changes: &Changes) {
    let all = |part: fn(&SiteSolar) -> f64| by_sector(park, |site| part(&changes.solar[site]));
    let (own, sold) = (names().of("solar.own"), names().of("solar.sold"));
    let lost = names().of("heat.lost");
    for (sector, mwh) in all(|solar| solar.produced).into_iter().enumerate() {
        sums.add(End::Source(own), End::Sector(sector), own, mwh, None);
    }
    for (sector, mwh) in all(|solar| solar.sold).into_iter().enumerate() {
        sums.add(End::Sector(sector), End::Sink(sold), sold, mwh, None);
    }
    for (sector, mwh) in all(|solar| solar.lost).into_iter().enumerate() {
        sums.add(End::Sector(sector), End::Sink(lost), lost, mwh, None);
    }
}

/// Who gives solar energy and who takes it are known, not who gives to whom: shared in proportion.
fn add_shared_solar(sums: &mut Sums, park: &Park, changes: &Changes) {
    let given = by_sector(park, |site| changes.solar[site].given);
    let taken = by_sector(park, |site| changes.solar[site].taken);
    let total: f64 = taken.iter().sum();
    if total <= 0.0 {
        return;
    }
    let (shared, action) = (names().of("solar.shared"), names().find("N02"));
    for (from, gives) in given.iter().enumerate() {
        for (to, takes) in taken.iter().enumerate() {
            let mwh = gives * takes / total;
            sums.add(End::Sector(from), End::Sector(to), shared, mwh, action);
        }
    }
}

/// Heat goes from the site that rejects or makes it to the one that uses it; what is left of the waste heat is lost.
fn add_heat(sums: &mut Sums, park: &Park, changes: &Changes) {
    let mut lost = by_sector(park, |site| park.rejected_kwh[site]);
    let (lost_name, shared_name) = (names().of("heat.lost"), names().of("heat.shared"));
    let mut actions = Lookup::default();
    for shared in &changes.heat {
        let (from, to) = (park.sector_of[shared.from], park.sector_of[shared.to]);
        let mwh = shared.kwh / KWH_PER_MWH;
        if shared.rejected {
            lost[from] -= mwh;
        }
        let (from, to) = (End::Sector(from), End::Sector(to));
        let action = actions.find(shared.action);
        sums.add(from, to, shared_name, mwh, action);
    }
    for (sector, mwh) in lost.into_iter().enumerate() {
        let (sector, sink) = (End::Sector(sector), End::Sink(lost_name));
        sums.add(sector, sink, lost_name, greater(mwh, 0.0), None);
    }
}

/// Biomethane in the place of gas.
fn add_biomethane(sums: &mut Sums, park: &Park, changes: &Changes) {
    let name = names().of("energy.biogas");
    let used = by_sector(park, |site| changes.biomethane_kwh[site]);
    for (sector, mwh) in used.into_iter().enumerate() {
        sums.add(End::Source(name), End::Sector(sector), name, mwh, None);
    }
}

/// What is not lost, sold or passed on did useful work; what cannot be explained by what enters is added as other energy.
fn close(sums: &mut Sums, park: &Park) {
    let (useful, other) = (names().of("use.useful"), names().of("energy.other"));
    let gaps = sums.gaps(park.sectors.len(), f64::NEG_INFINITY);
    for (sector, gap) in gaps.into_iter().enumerate() {
        let place = End::Sector(sector);
        if gap >= 0.0 {
            sums.add(place, End::Sink(useful), useful, gap, None);
        } else {
            sums.add(End::Source(other), place, other, -gap, None);
        }
    }
}
