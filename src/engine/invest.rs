//! Investment: spent when capacity is added, renewed at the end of its life, subsidised, and worth something at the end.

use super::ledger::Account;
use super::plan::ActionPlan;
use super::run::Run;
use crate::catalog::Datum;

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

impl Run<'_> {
    /// Posts the investment for a capacity that grows year by year, for one actor or for all together.
    ///
    /// Renewals at the end of the life are not subsidised. At the horizon the part of the life that is left keeps its
    /// share of the price (straight line; European Commission, Guide to Cost-Benefit Analysis, 2014, section 2.7).
    pub fn invest(
        &mut self,
        plan: &ActionPlan,
        actor: Option<usize>,
        capacity: &[f64],
        price: Price,
    ) {
        let first = added(capacity);
        let all = with_renewals(&first, price.life);
        let left = left_at_end(&all, price.life);
        let data = &price.data;
        let investment = self.open(plan, Account::Investment, data, price.unit);
        self.ledger.post(investment, actor, &all, -price.eur);
        // The public payer's part, booked where it is received.
        let (_, share) = self.lookup("mobilisation.subsidy_share");
        let data_with_share = [data[0], data[1], share];
        let subsidy = self.open(plan, Account::Subsidy, &data_with_share, price.unit);
        self.ledger.post(
            subsidy,
            actor,
            &first,
            price.eur * self.mobilisation.subsidy_share,
        );
        let residual = self.open(plan, Account::Residual, data, price.unit);
        self.ledger.post(residual, actor, &left, price.eur);
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
            let more = (capacity - most).max(0.0);
            most = most.max(*capacity);
            more
        })
        .collect()
}

fn with_renewals(first: &[f64], life: f64) -> Vec<f64> {
    let life = (life.round() as usize).max(1);
    let mut all = first.to_vec();
    for year in life..all.len() {
        all[year] += all[year - life];
    }
    all
}

fn left_at_end(all: &[f64], life: f64) -> Vec<f64> {
    let mut left = vec![0.0; all.len()];
    let Some(last) = all.len().checked_sub(1) else {
        return left;
    };
    let life = life.round().max(1.0);
    left[last] = all
        .iter()
        .enumerate()
        .map(|(year, spent)| spent * (1.0 - (last - year) as f64 / life).max(0.0))
        .sum();
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capacity_is_bought_once_and_renewed() {
        let first = added(&[0.0, 2.0, 3.0, 3.0, 2.0]);
        assert_eq!(first, vec![0.0, 2.0, 1.0, 0.0, 0.0]);
        // life of 2 years: the 2 of year 1 again in year 3, the 1 of year 2 again in year 4
        let all = with_renewals(&first, 2.0);
        assert_eq!(all, vec![0.0, 2.0, 1.0, 2.0, 1.0]);
        // at the end of year 4: the 1 of year 4 is new (1), the 2 of year 3 half used (1), the rest gone
        assert_eq!(left_at_end(&all, 2.0), vec![0.0, 0.0, 0.0, 0.0, 2.0]);
    }
}
