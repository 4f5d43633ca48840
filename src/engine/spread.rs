//! Totals that a pool has only as a whole, spread over its participants. The split never changes the total.

use super::ledger::GroupId;
use super::plan::ActionPlan;
use super::run::Run;

/// Share of each eligible site in the total of each year.
pub struct Shares {
    /// Site and its share by year.
    by_site: Vec<(usize, Vec<f64>)>,
    /// 1 in the years in which nobody has a share: those totals go to the territory as a whole.
    nobody: Vec<f64>,
}

impl Shares {
    /// Shares by weight x size; `sizes` has one entry per eligible site, in their order.
    pub fn new(plan: &ActionPlan, sizes: &[f64]) -> Self {
        let mut sums = vec![0.0; plan.participants.len()];
        let mut by_site: Vec<(usize, Vec<f64>)> = Vec::new();
        for (rank, ((site, _), size)) in plan.eligible.sites.iter().zip(sizes).enumerate() {
            let mut share = plan.weights(rank).to_vec();
            if share.iter().all(|weight| *weight <= 0.0) {
                break;
            }
            for (share, sum) in share.iter_mut().zip(&mut sums) {
                *share *= size;
                *sum += *share;
            }
            by_site.push((*site, share));
        }
        for (_, share) in &mut by_site {
            for (share, sum) in share.iter_mut().zip(&sums) {
                *share = if *sum > 0.0 { *share / sum } else { 0.0 };
            }
        }
        let nobody = sums
            .iter()
            .map(|sum| if *sum > 0.0 { 0.0 } else { 1.0 })
            .collect();
        Self { by_site, nobody }
    }

    /// Yearly totals divided among the sites; the years in which nobody has a share are left out.
    pub fn of(&self, totals: &[f64]) -> Vec<(usize, Vec<f64>)> {
        let part = |share: &[f64]| {
            totals
                .iter()
                .zip(share)
                .map(|(total, share)| total * share)
                .collect()
        };
        self.by_site
            .iter()
            .map(|(site, share)| (*site, part(share)))
            .collect()
    }
}

impl Run<'_> {
    /// Posts yearly totals times a factor, spread over the participants.
    pub fn post_spread(&mut self, group: GroupId, shares: &Shares, totals: &[f64], factor: f64) {
        let mut part = vec![0.0; totals.len()];
        let sites = shares.by_site.iter();
        let all = sites.map(|(site, share)| (Some(*site), share));
        for (site, share) in all.chain([(None, &shares.nobody)]) {
            for ((part, total), share) in part.iter_mut().zip(totals).zip(share) {
                *part = total * share;
            }
            self.ledger.post(group, site, &part, factor);
        }
    }
}
