//! The ledger lines behind a key figure, in its unit.

use crate::engine::{Account, Cause, CostAccount, Evaluation, KpiId, Ledger, Line, Scope};
use crate::numeric::order;
use crate::units::KG_PER_T;
use std::collections::BTreeMap;

/// One line of the ledger in the unit of a key figure.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerRow {
    /// Index in the action table; `None` for mobilisation.
    pub action: Option<usize>,
    /// Index of the actor in the territory; `None` for the territory as a whole.
    pub actor: Option<usize>,
    /// Account.
    pub account: Account,
    /// Process, for CO2.
    pub cause: Cause,
    /// Scope, for CO2.
    pub scope: Scope,
    /// Physical quantity in the horizon year that the factor was applied to.
    pub quantity: f64,
    /// Unit of that quantity.
    pub unit: &'static str,
    /// Catalog keys of the inputs that the amount is proportional to.
    pub inputs: Vec<&'static str>,
    /// In the unit of the key figure: of the horizon year, or over all years for sums of money.
    pub amount: f64,
    /// What the movement of its inputs over the years multiplies the horizon year by; `None` when they stay as they are.
    pub trend: Option<f64>,
}

/// All ledger lines behind a key figure, largest amount first; their amounts sum to the figure less its baseline.
///
/// The payback has the lines of the net present value: they are what it is made of.
pub fn explain_lines(evaluation: &Evaluation, kpi: KpiId) -> Vec<LedgerRow> {
    let ledger = &evaluation.ledger;
    let scale = local_share_per_eur(evaluation);
    let mut rows: Vec<LedgerRow> = Vec::new();
    // What an actor has from several partners by the same factor is one row.
    let mut known: BTreeMap<(usize, Option<usize>, u64), usize> = BTreeMap::new();
    for line in &ledger.lines {
        let amounts: Vec<f64> = ledger.amounts_of(line).collect();
        let account = ledger.head(line).account;
        let amount = amount(kpi, account, &amounts, &evaluation.outcome.cost, scale);
        let Some(amount) = amount.filter(|amount| *amount != 0.0) else {
            continue;
        };
        let key = (line.group(), line.actor(), line.factor().to_bits());
        if let Some(row) = known.get(&key).and_then(|place| rows.get_mut(*place)) {
            row.amount += amount;
            row.quantity += ledger.quantity(line);
        } else {
            known.insert(key, rows.len());
            rows.push(row(ledger, line, amount));
        }
    }
    // A stable sort: equal amounts stay in the order of posting.
    order::sort(&mut rows, |left, right| {
        right.amount.abs().total_cmp(&left.amount.abs())
    });
    rows
}

/// What the figure is without any action.
pub(super) fn baseline(evaluation: &Evaluation, kpi: KpiId) -> f64 {
    match kpi {
        KpiId::LocalShare => first(&evaluation.outcome.flows.local_share),
        _ => 0.0,
    }
}

/// Factor that brings an amount of year `index` after the base year to the base year.
pub(in crate::view) fn discount(cost: &CostAccount, index: usize) -> f64 {
    (1.0 + cost.discount_rate).powf(-(index as f64))
}

fn row(ledger: &Ledger, line: &Line, amount: f64) -> LedgerRow {
    let head = ledger.head(line);
    let moved = ledger.trends.of_inputs(&head.inputs);
    LedgerRow {
        action: head.action,
        actor: line.actor(),
        account: head.account,
        cause: head.cause,
        scope: head.scope,
        quantity: ledger.quantity(line),
        unit: head.unit,
        inputs: head.inputs.iter().flatten().copied().collect(),
        amount,
        trend: moved.and_then(|moved| moved.last().copied()),
    }
}

/// What a line brings to a key figure; `None` when its account has no part in it.
fn amount(
    kpi: KpiId,
    account: Account,
    amounts: &[f64],
    cost: &CostAccount,
    local_scale: f64,
) -> Option<f64> {
    let at_horizon = last(amounts);
    match (kpi, account) {
        (KpiId::Co2AvoidedT, Account::Co2) | (KpiId::WasteAvoidedT, Account::Waste) => {
            Some(at_horizon / KG_PER_T)
        }
        (KpiId::NetSavingsEur, Account::Saving | Account::Running)
        | (KpiId::JobsFte, Account::Jobs) => Some(at_horizon),
        (KpiId::InvestmentEur, Account::Investment) => Some(0.0 - amounts.iter().sum::<f64>()),
        (KpiId::LocalShare, Account::Local) => Some(at_horizon * local_scale),
        (KpiId::NpvEur | KpiId::PaybackYears, account) => present_value(account, amounts, cost),
        _ => None,
    }
}

/// What an account adds to the net present value; `None` when it has no part in it. CO2e is worth what the scenario says of
/// each year.
fn present_value(account: Account, amounts: &[f64], cost: &CostAccount) -> Option<f64> {
    let worth = |year: usize| match account {
        Account::Saving
        | Account::Running
        | Account::Investment
        | Account::Subsidy
        | Account::Residual => Some(1.0),
        Account::Co2 => Some(carbon_value(cost, year) / KG_PER_T),
        _ => None,
    };
    worth(0)?;
    let years = amounts.iter().enumerate();
    Some(
        years
            .map(|(year, amount)| amount * worth(year).unwrap_or(0.0) * discount(cost, year))
            .sum(),
    )
}

/// Value of carbon of a year, EUR per t.
pub(super) fn carbon_value(cost: &CostAccount, year: usize) -> f64 {
    cost.carbon_value_eur_per_t
        .get(year)
        .copied()
        .unwrap_or(0.0)
}

/// The ledger counts needs met inside in EUR; the key figure is a share of all needs, which the outcome does not state. Their ratio follows
/// from the rise of the share, so that the lines sum to it.
fn local_share_per_eur(evaluation: &Evaluation) -> f64 {
    let shares = &evaluation.outcome.flows.local_share;
    let ledger = &evaluation.ledger;
    let newly_local = last(&ledger.total(Account::Local));
    if newly_local == 0.0 {
        0.0
    } else {
        (last(shares) - first(shares)) / newly_local
    }
}

fn first(values: &[f64]) -> f64 {
    values.first().copied().unwrap_or(0.0)
}

fn last(values: &[f64]) -> f64 {
    values.last().copied().unwrap_or(0.0)
}
