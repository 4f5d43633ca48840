//! Investment: spent when capacity is added, renewed at the end of its life, subsidised, and worth something at the end.

use super::ledger::{Account, GroupId, SeriesId};
use super::plan::ActionPlan;
use super::run::Run;
use crate::catalog::Datum;
use crate::numeric::greater;

/// Where the size of an investment comes from.
#[derive(Clone, Copy)]
pub struct Price {
    /// EUR per unit of capacity.
    pub eur: f64,
    /// The datum behind it, and another that the quantity is proportional to.
    pub data: [Option<&'static Datum>; 2],
    /// Unit of the capacity.
    pub unit: &'static str,
    /// Years that it lasts.
    pub life: f64,
}

/// An investment of one kind, ready to be booked for one actor after the other.
pub struct Investment {
    price: f64,
    /// Part of the price that the public payer bears.
    subsidised: f64,
    life: f64,
    /// Price, subsidy, value left.
    groups: [GroupId; 3],
    /// 1 in the horizon year.
    at_end: Option<SeriesId>,
}

impl Run<'_> {
    /// Posts the investment for a capacity that grows year by year, for one actor or for all together.
    pub fn invest(
        &mut self,
        plan: &ActionPlan,
        actor: Option<usize>,
        capacity: &[f64],
        price: Price,
    ) {
        let investment = self.open_investment(plan, price);
        self.invest_in(&investment, actor, capacity);
    }

    /// Opens the accounts of an investment.
    pub fn open_investment(&mut self, plan: &ActionPlan, price: Price) -> Investment {
        let data = &price.data;
        let investment = self.open(plan, Account::Investment, data, price.unit);
        // The public payer's part, booked where it is received.
        let (_, share) = self.lookup("mobilisation.subsidy_share");
        let data_with_share = [data[0], data[1], share];
        let subsidy = self.open(plan, Account::Subsidy, &data_with_share, price.unit);
        let residual = self.open(plan, Account::Residual, data, price.unit);
        let last = self.years.saturating_sub(1);
        let at_end = (0..self.years).map(|year| if year == last { 1.0 } else { 0.0 });
        Investment {
            price: price.eur,
            subsidised: price.eur * self.mobilisation.subsidy_share,
            life: price.life,
            groups: [investment, subsidy, residual],
            at_end: self.ledger.keep_each(at_end),
        }
    }

    /// Posts the investment for a capacity that grows year by year, for one actor or for all together.
    ///
    /// Renewals at the end of the life are not subsidised. At the horizon the part of the life that is left keeps its
    /// share of the price (straight line; European Commission, Guide to Cost-Benefit Analysis, 2014, section 2.7).
    pub fn invest_in(&mut self, investment: &Investment, actor: Option<usize>, capacity: &[f64]) {
        let Investment { price, life, .. } = *investment;
        let [spent, subsidy, residual] = investment.groups;
        let mut all = added(capacity);
        let Some(first) = self.ledger.keep_each(all.iter().copied()) else {
            return;
        };
        let renewed = renew(&mut all, life);
        let kept = if renewed {
            self.ledger.keep_each(all.iter().copied())
        } else {
            Some(first)
        };
        if let Some(kept) = kept {
            self.ledger.post_series(spent, actor, (kept, 1.0), -price);
        }
        self.ledger
            .post_series(subsidy, actor, (first, 1.0), investment.subsidised);
        if let Some(at_end) = investment.at_end {
            let left = left_at_end(&all, life);
            self.ledger
                .post_series(residual, actor, (at_end, left), price);
        }
    }

    /// The years of a fixed investment: once, in the year of decision, by the chance that it comes about.
    pub fn once(&self, plan: &ActionPlan, amount: f64) -> Vec<f64> {
        (0..self.years)
            .map(|year| if year >= plan.start { amount } else { 0.0 })
            .collect()
    }
}

/// Capacity added each year beyond the most there has been.
fn added(capacity: &[f64]) -> Vec<f64> {
    let mut most = 0.0_f64;
    capacity
        .iter()
        .map(|capacity| {
            let more = greater(capacity - most, 0.0);
            most = greater(most, *capacity);
            more
        })
        .collect()
}

/// Adds what is bought again at the end of its life; false when nothing is.
fn renew(bought: &mut [f64], life: f64) -> bool {
    let life = (life.round() as usize).max(1);
    for year in life..bought.len() {
        bought[year] += bought[year - life];
    }
    life < bought.len()
}

/// Units' worth that is left in the last year of all that was bought.
fn left_at_end(bought: &[f64], life: f64) -> f64 {
    let life = life.round().max(1.0);
    let newest_first = bought.iter().rev().enumerate();
    newest_first
        .map(|(age, units)| units * greater(1.0 - age as f64 / life, 0.0))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capacity_is_bought_once_and_renewed() {
        let mut all = added(&[0.0, 2.0, 3.0, 3.0, 2.0]);
        assert_eq!(all, vec![0.0, 2.0, 1.0, 0.0, 0.0]);
        assert!(!renew(&mut all, 5.0), "all of it lasts");
        // life of 2 years: the 2 of year 1 again in year 3, the 1 of year 2 again in year 4
        assert!(renew(&mut all, 2.0));
        assert_eq!(all, vec![0.0, 2.0, 1.0, 2.0, 1.0]);
        // at the end of year 4: the 1 of year 4 is new (1), the 2 of year 3 half used (1), the rest gone
        assert!((left_at_end(&all, 2.0) - 2.0).abs() < 1e-12);
    }
}
