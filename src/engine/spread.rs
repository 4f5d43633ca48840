//! Totals that a pool has only as a whole, spread over its participants. The split never changes the total.

use super::ledger::GroupId;
use super::plan::ActionPlan;
use super::run::Run;

/// Share of each eligible site in the total of each year.
pub struct Shares {
    /// Who has a share.
    holders: Vec<usize>,
    /// Shares by year, one site after the other.
    by_year: Vec<f64>,
    /// 1 in the years in which nobody has a share: those totals go to the territory as a whole.
    nobody: Vec<f64>,
}

impl Shares {
    /// Shares by weight x size; `sizes` has one entry per eligible site, in their order.
    pub fn new(plan: &ActionPlan, sizes: &[f64]) -> Self {
        let years = plan.participants.len();
        let mut sums = vec![0.0; years];
        let mut holders = Vec::with_capacity(sizes.len());
        let mut shares = Vec::with_capacity(sizes.len() * years);
        for (rank, ((site, _), size)) in plan.eligible.sites.iter().zip(sizes).enumerate() {
            let weights = plan.weights(rank);
            if weights.iter().all(|weight| *weight <= 0.0) {
                break;
            }
            for (weight, sum) in weights.iter().zip(&mut sums) {
                shares.push(weight * size);
                *sum += weight * size;
            }
            holders.push(*site);
        }
        let nobody = sums
            .iter()
            .map(|sum| if *sum > 0.0 { 0.0 } else { 1.0 })
            .collect();
        for sum in &mut sums {
            *sum = if *sum > 0.0 { 1.0 / *sum } else { 0.0 };
        }
        for shares in shares.chunks_exact_mut(years.max(1)) {
            for (share, part) in shares.iter_mut().zip(&sums) {
                *share *= part;
            }
        }
        Self {
            holders,
            by_year: shares,
            nobody,
        }
    }

    /// Sites with their shares by year.
    fn by_site(&self) -> impl Iterator<Item = (usize, &[f64])> {
        let shares = self.by_year.chunks_exact(self.nobody.len().max(1));
        self.holders.iter().copied().zip(shares)
    }

    /// Yearly totals divided among the sites; the years in which nobody has a share are left out.
    pub fn of(&self, totals: &[f64]) -> Vec<(usize, Vec<f64>)> {
        let part = |share: &[f64]| {
            let pairs = totals.iter().zip(share);
            pairs.map(|(total, share)| total * share).collect()
        };
        self.by_site()
            .map(|(site, share)| (site, part(share)))
            .collect()
    }
}

impl Run<'_> {
    /// Posts yearly totals times a factor, spread over the participants.
    pub fn post_spread(&mut self, group: GroupId, shares: &Shares, totals: &[f64], factor: f64) {
        self.post_spreads(shares, totals, &[(group, factor)]);
    }

    /// The same on several accounts, each with its factor.
    pub fn post_spreads(&mut self, shares: &Shares, totals: &[f64], entries: &[(GroupId, f64)]) {
        let all = shares.by_site().map(|(site, share)| (Some(site), share));
        for (site, share) in all.chain([(None, shares.nobody.as_slice())]) {
            let parts = totals.iter().zip(share).map(|(total, share)| total * share);
            let Some(series) = self.ledger.keep_each(parts) else {
                continue;
            };
            for (group, factor) in entries {
                self.ledger
                    .post_series(*group, site, (series, 1.0), *factor);
            }
        }
    }
}
