//! Money year by year.

use super::lines::{carbon_value, discount};
use crate::engine::{Account, Evaluation};
use crate::units::KG_PER_T;
use crate::view::table::{Cell, Column, Table};

/// Money of one year, EUR.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct YearlyFlow {
    /// Calendar year.
    pub year: i32,
    /// Running savings less running costs.
    pub running: f64,
    /// Investment, negative.
    pub investment: f64,
    /// Subsidy received.
    pub subsidy: f64,
    /// Value that the investments keep at the horizon.
    pub residual: f64,
    /// Value of the CO2 avoided, when the reader gives it one.
    pub carbon: f64,
    /// All of these, discounted to the base year.
    pub discounted: f64,
    /// Sum of the discounted amounts up to this year.
    pub cumulated: f64,
}

/// Money by year; the last `cumulated` is the net present value.
pub fn yearly_flows(evaluation: &Evaluation) -> Vec<YearlyFlow> {
    let (ledger, cost) = (&evaluation.ledger, &evaluation.outcome.cost);
    let mut flows: Vec<YearlyFlow> = ledger.years.iter().map(|year| of_year(*year)).collect();
    for (group, amounts) in ledger.summed() {
        for (year, (flow, amount)) in flows.iter_mut().zip(amounts).enumerate() {
            post(flow, group.head.account, *amount, carbon_value(cost, year));
        }
    }
    let mut cumulated = 0.0;
    for (index, flow) in flows.iter_mut().enumerate() {
        flow.discounted = flow.net() * discount(cost, index);
        cumulated += flow.discounted;
        flow.cumulated = cumulated;
    }
    flows
}

impl YearlyFlow {
    /// Everything of the year, not discounted.
    pub fn net(&self) -> f64 {
        self.running + self.investment + self.subsidy + self.residual + self.carbon
    }
}

/// The yearly money as a table.
pub fn yearly_table(flows: &[YearlyFlow]) -> Table {
    let mut columns = vec![Column::plain("table-year")];
    columns.extend(MONEY_COLUMNS.map(|key| Column::quantity(key, "EUR")));
    Table {
        columns,
        rows: flows.iter().map(cells).collect(),
    }
}

const MONEY_COLUMNS: [&str; 7] = [
    "table-running",
    "account-investment",
    "account-subsidy",
    "account-residual",
    "table-carbon-value",
    "table-discounted",
    "table-cumulated",
];

fn cells(flow: &YearlyFlow) -> Vec<Cell> {
    let mut cells = vec![Cell::Year(flow.year)];
    cells.extend(
        [
            flow.running,
            flow.investment,
            flow.subsidy,
            flow.residual,
            flow.carbon,
            flow.discounted,
            flow.cumulated,
        ]
        .map(Cell::Number),
    );
    cells
}

fn of_year(year: i32) -> YearlyFlow {
    YearlyFlow {
        year,
        ..YearlyFlow::default()
    }
}

fn post(flow: &mut YearlyFlow, account: Account, amount: f64, carbon_value: f64) {
    match account {
        Account::Saving | Account::Running => flow.running += amount,
        Account::Investment => flow.investment += amount,
        Account::Subsidy => flow.subsidy += amount,
        Account::Residual => flow.residual += amount,
        Account::Co2 => flow.carbon += amount / KG_PER_T * carbon_value,
        _ => {}
    }
}
