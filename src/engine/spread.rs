//! Totals that a pool has only as a whole, spread over its participants. The split never changes the total.

use super::ledger::GroupId;
use super::plan::ActionPlan;
use super::run::Run;

impl Run<'_> {
    /// Posts yearly totals times a factor, spread over the participants by weight x size.
    ///
    /// `sizes` has one entry per eligible site, in their order. Years without weight go to the territory as a whole.
    pub fn post_spread(
        &mut self,
        group: GroupId,
        plan: &ActionPlan,
        sizes: &[f64],
        totals: &[f64],
        factor: f64,
    ) {
        let shares: Vec<Vec<f64>> = sizes
            .iter()
            .enumerate()
            .map(|(rank, size)| {
                let weights = plan.weights(rank);
                weights.iter().map(|weight| weight * size).collect()
            })
            .collect();
        let sums: Vec<f64> = (0..self.years)
            .map(|year| shares.iter().map(|share: &Vec<f64>| share[year]).sum())
            .collect();
        for ((site, _), share) in plan.eligible.sites.iter().zip(&shares) {
            let part: Vec<f64> = (0..self.years)
                .map(|year| {
                    if sums[year] > 0.0 {
                        totals[year] * share[year] / sums[year]
                    } else {
                        0.0
                    }
                })
                .collect();
            self.ledger.post(group, Some(*site), &part, factor);
        }
        let rest: Vec<f64> = (0..self.years)
            .map(|year| if sums[year] > 0.0 { 0.0 } else { totals[year] })
            .collect();
        self.ledger.post(group, None, &rest, factor);
    }
}
