//! What the groups of a ledger come to on each account, summed in one pass.

use super::{is_money, is_running};
use crate::catalog::actions;
use crate::engine::ledger::{Account, Cause, Group, Ledger, Scope};
use crate::engine::range::{Ranged, Ranging};
use crate::numeric::rows::Rows;

/// Totals of a ledger by year, and the ranges of those that have one.
#[derive(Debug)]
pub struct Sums {
    by_account: Rows,
    /// CO2e avoided, kg: a row for each scope.
    pub by_scope: Rows,
    /// CO2e avoided, kg: a row for each process.
    pub by_cause: Rows,
    /// CO2e avoided by year, kg.
    pub co2: Vec<Ranged>,
    /// Running savings less running costs by year, EUR.
    pub running: Vec<Ranged>,
    /// Investment of all years, EUR (negative).
    pub investment: Ranged,
    /// Money of all years at its present value, EUR.
    pub money: Ranged,
    /// Needs newly met inside in the horizon year, EUR.
    pub local: Ranged,
    /// Work created in the horizon year, FTE.
    pub jobs: Ranged,
    /// Waste avoided in the horizon year, kg.
    pub waste: Ranged,
    /// Subsidy less investment of all years by action, EUR; mobilisation last.
    pub net_capex: Vec<f64>,
}

/// Columns of the single totals that have a range.
const INVESTMENT: usize = 0;
const MONEY: usize = 1;
const LOCAL: usize = 2;
const JOBS: usize = 3;
const WASTE: usize = 4;
const SINGLE: usize = 5;

/// Totals under way.
struct Pass {
    sums: Sums,
    co2: Ranging,
    running: Ranging,
    single: Ranging,
    /// Present value of 1 EUR of each year.
    discount: Vec<f64>,
}

impl Sums {
    /// The totals of a ledger; money of later years counts less by a rate.
    pub fn of(ledger: &Ledger, rate: f64) -> Self {
        let mut pass = Pass::new(ledger, rate);
        for (group, amounts) in ledger.summed() {
            pass.add(group, amounts);
        }
        let mut sums = pass.sums;
        sums.co2 = pass.co2.ranged(ledger);
        sums.running = pass.running.ranged(ledger);
        let single = pass.single.ranged(ledger);
        let one = |column: usize| single.get(column).copied().unwrap_or_default();
        Self {
            investment: one(INVESTMENT),
            money: one(MONEY),
            local: one(LOCAL),
            jobs: one(JOBS),
            waste: one(WASTE),
            ..sums
        }
    }

    /// Sum of an account by year.
    pub fn total(&self, account: Account) -> &[f64] {
        self.by_account.row(account as usize)
    }

    /// Sum of several accounts by year.
    pub fn total_of(&self, accounts: &[Account]) -> Vec<f64> {
        let mut totals = vec![0.0; self.co2.len()];
        for account in accounts {
            for (total, amount) in totals.iter_mut().zip(self.total(*account)) {
                *total += amount;
            }
        }
        totals
    }
}

impl Pass {
    fn new(ledger: &Ledger, rate: f64) -> Self {
        let years = ledger.years.len();
        let factors = std::iter::successors(Some(1.0), |factor| Some(factor / (1.0 + rate)));
        let none = Ranged::default();
        Self {
            sums: Sums {
                by_account: Rows::zeros(Account::ALL.len(), years),
                by_scope: Rows::zeros(Scope::ALL.len(), years),
                by_cause: Rows::zeros(Cause::ALL.len(), years),
                co2: Vec::new(),
                running: Vec::new(),
                investment: none,
                money: none,
                local: none,
                jobs: none,
                waste: none,
                net_capex: vec![0.0; actions().len() + 1],
            },
            co2: Ranging::new(ledger, years),
            running: Ranging::new(ledger, years),
            single: Ranging::new(ledger, SINGLE),
            discount: factors.take(years).collect(),
        }
    }

    fn add(&mut self, group: &Group, amounts: &[f64]) {
        let head = &group.head;
        let last = amounts.last().copied().unwrap_or(0.0);
        let all = || amounts.iter().sum::<f64>();
        self.sums.by_account.add(head.account as usize, amounts);
        match head.account {
            Account::Co2 => {
                self.sums.by_scope.add(head.scope as usize, amounts);
                self.sums.by_cause.add(head.cause as usize, amounts);
                self.co2.add(group, amounts);
            }
            Account::Local => self.single.add_to(LOCAL, group, last),
            Account::Jobs => self.single.add_to(JOBS, group, last),
            Account::Waste => self.single.add_to(WASTE, group, last),
            Account::Investment => self.single.add_to(INVESTMENT, group, all()),
            _ => {}
        }
        if is_running(head) {
            self.running.add(group, amounts);
        }
        if is_money(head) {
            let years = amounts.iter().zip(&self.discount);
            let present: f64 = years.map(|(amount, factor)| amount * factor).sum();
            self.single.add_to(MONEY, group, present);
        }
        if matches!(head.account, Account::Investment | Account::Subsidy) {
            let place = head.action.unwrap_or(actions().len());
            if let Some(sum) = self.sums.net_capex.get_mut(place) {
                *sum += all();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::ledger::NOTHING;
    use crate::engine::trend::Trends;

    #[test]
    fn each_account_is_summed_by_itself_and_money_at_its_present_value() {
        let mut ledger = Ledger::new(vec![2025, 2026], Trends::default());
        let lines = [
            (Some(0), Account::Investment, [-100.0, 0.0]),
            (Some(1), Account::Subsidy, [30.0, 0.0]),
            (None, Account::Investment, [-8.0, 0.0]),
            (Some(0), Account::Saving, [0.0, 50.0]),
            (Some(1), Account::Running, [0.0, -6.0]),
            (Some(1), Account::Residual, [0.0, 11.0]),
            (Some(1), Account::Jobs, [1.0, 2.0]),
        ];
        for (action, account, amounts) in lines {
            let group = ledger.open(action, account, NOTHING, [None; 3], "unit");
            ledger.post(group, None, &amounts, 1.0);
        }
        let sums = Sums::of(&ledger, 0.1);
        assert_eq!(sums.total(Account::Investment), [-108.0, 0.0]);
        let all = sums.total_of(&[Account::Saving, Account::Running, Account::Residual]);
        assert_eq!(all, [0.0, 55.0]);
        // -100 + 30 - 8 + (50 - 6 + 11) / 1.1 = -78 + 50 = -28
        assert!((sums.money.value + 28.0).abs() < 1e-12);
        assert!((sums.running[1].value - 44.0).abs() < 1e-12);
        assert!((sums.investment.value + 108.0).abs() < 1e-12);
        assert!((sums.jobs.value - 2.0).abs() < 1e-12);
        assert_eq!(sums.net_capex[..2], [-100.0, 30.0]);
        assert_eq!(sums.net_capex.last(), Some(&-8.0));
    }
}
