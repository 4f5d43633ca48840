//! From the ledger to the outcome: totals by year, money over time, key figures.

use super::baseline::Term;
use super::ledger::{Account, Cause, Head, Ledger, Scope};
use super::money::{carbon_value, discount_rate};
use super::outcome::{
    ActionOutcome, ActorOutcome, Co2Account, Co2Part, CostAccount, Figure, FlowAccount, KpiId,
};
use super::park::Park;
use super::plan::ActionPlan;
use super::range::{Ranged, ranged_by_year, ranged_sum};
use crate::catalog::{actions, catalog};
use crate::model::Country;
use crate::numeric::finance::{annuity, discounted_payback, irr, npv};
use crate::numeric::order;
use crate::scenario::Scenario;
use crate::units::{KG_PER_T, KWH_PER_MWH};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the territory needs in a year, by value.
#[derive(Clone, Debug)]
pub struct Needs {
    /// All of it by year, EUR.
    pub eur: Vec<f64>,
    /// Part of it that is met inside without any action, EUR a year.
    pub local_eur: f64,
}

/// CO2e of the territory by year; `baseline` gives that of the chosen processes without any action, kg.
pub fn co2_account(
    ledger: &Ledger,
    baseline: impl Fn(&dyn Fn(&Term) -> bool) -> Vec<f64>,
) -> Co2Account {
    let ranged = ranged_by_year(ledger, |line| line.account == Account::Co2);
    let in_tonnes = |kg: Vec<f64>| -> Vec<f64> { kg.iter().map(|kg| kg / KG_PER_T).collect() };
    let baseline_t = in_tonnes(baseline(&|_| true));
    let tonnes = |part: fn(&Ranged) -> f64| -> Vec<f64> {
        ranged.iter().map(|total| part(total) / KG_PER_T).collect()
    };
    let avoided_t = tonnes(|total| total.value);
    Co2Account {
        scenario_t: baseline_t
            .iter()
            .zip(&avoided_t)
            .map(|(baseline, avoided)| baseline - avoided)
            .collect(),
        baseline_t,
        avoided_low_t: tonnes(|total| total.low),
        avoided_high_t: tonnes(|total| total.high),
        avoided_cumulative_t: avoided_t.iter().sum(),
        avoided_t,
        by_scope: Scope::ALL
            .into_iter()
            .zip(avoided_by(ledger, |line| line.scope as usize))
            .map(|(scope, avoided)| Co2Part {
                id: scope.id(),
                baseline_t: in_tonnes(baseline(&|term| term.scope == scope)),
                avoided_t: in_tonnes(avoided),
            })
            .collect(),
        by_cause: Cause::ALL
            .into_iter()
            .zip(avoided_by(ledger, |line| line.cause as usize))
            .filter(|(cause, _)| *cause != Cause::None)
            .map(|(cause, avoided)| Co2Part {
                id: cause.id(),
                baseline_t: in_tonnes(baseline(&|term| term.cause == cause)),
                avoided_t: in_tonnes(avoided),
            })
            .collect(),
    }
}

/// CO2e avoided by year, kg, by a number of the line: that of its scope or its process.
fn avoided_by(ledger: &Ledger, number: impl Fn(&Head) -> usize) -> Vec<Vec<f64>> {
    let mut sums = vec![vec![0.0; ledger.years.len()]; Cause::ALL.len()];
    let groups = ledger.groups.iter();
    for group in groups.filter(|group| group.head.account == Account::Co2) {
        if let Some(sums) = sums.get_mut(number(&group.head)) {
            for (sum, amount) in sums.iter_mut().zip(&group.amounts) {
                *sum += amount;
            }
        }
    }
    sums
}

fn is_running(line: &Head) -> bool {
    matches!(line.account, Account::Saving | Account::Running)
}

pub fn is_money(line: &Head) -> bool {
    is_running(line)
        || matches!(
            line.account,
            Account::Investment | Account::Subsidy | Account::Residual
        )
}

/// Money of the territory.
pub fn cost_account(ledger: &Ledger, scenario: &Scenario) -> CostAccount {
    let rate = discount_rate(scenario);
    let running = ranged_by_year(ledger, is_running);
    let part = |part: fn(&Ranged) -> f64| -> Vec<f64> { running.iter().map(part).collect() };
    let cash = cash_flow(ledger);
    let all = ledger.total_where(is_money);
    let value = carbon_value(scenario, &ledger.years);
    let carbon = ledger.total(Account::Co2);
    let carbon = carbon
        .iter()
        .zip(&value)
        .map(|(kg, eur)| kg / KG_PER_T * eur);
    let with_carbon: Vec<f64> = all.iter().zip(carbon).map(|(a, b)| a + b).collect();
    CostAccount {
        opex_savings_eur: part(|total| total.value),
        opex_savings_low_eur: part(|total| total.low),
        opex_savings_high_eur: part(|total| total.high),
        capex_eur: negated(&ledger.total(Account::Investment)),
        subsidy_eur: ledger.total(Account::Subsidy),
        npv_eur: npv(rate, &with_carbon),
        irr: irr(&all),
        discounted_payback_years: discounted_payback(rate, &cash),
        eur_per_t: eur_per_t(ledger, rate),
        discount_rate: rate,
        carbon_value_eur_per_t: value,
    }
}

/// Money that moves each year; what the investments keep at the end is not cash.
pub fn cash_flow(ledger: &Ledger) -> Vec<f64> {
    ledger.total_where(|line| is_money(line) && line.account != Account::Residual)
}

/// Annualised investment less subsidy, plus running costs, less savings, per t avoided, in the horizon year.
fn eur_per_t(ledger: &Ledger, rate: f64) -> Option<f64> {
    let last = ledger.years.len().checked_sub(1)?;
    let avoided_t = ledger.total(Account::Co2)[last] / KG_PER_T;
    if avoided_t <= 0.0 {
        return None;
    }
    let yearly: f64 = ledger
        .groups
        .iter()
        .filter(|group| matches!(group.head.account, Account::Investment | Account::Subsidy))
        .map(|group| {
            let life = group
                .head
                .action
                .and_then(|action| actions().get(action))
                .and_then(|action| action.life)
                .map_or(10.0, |datum| datum.value);
            -group.amounts.iter().sum::<f64>() * annuity(rate, life)
        })
        .sum();
    let running = ledger.total_where(is_running)[last];
    Some((yearly - running) / avoided_t)
}

fn negated(values: &[f64]) -> Vec<f64> {
    // Adding 0 turns the -0 of an empty account into 0.
    values.iter().map(|value| 0.0 - value).collect()
}

/// Physical effects by year.
pub fn flow_account(needs: &Needs, ledger: &Ledger) -> FlowAccount {
    let scaled = |account: Account, unit: f64| -> Vec<f64> {
        ledger.total(account).iter().map(|sum| sum / unit).collect()
    };
    FlowAccount {
        waste_avoided_t: scaled(Account::Waste, KG_PER_T),
        water_saved_m3: scaled(Account::Water, 1.0),
        energy_saved_mwh: scaled(Account::Energy, KWH_PER_MWH),
        local_share: ledger
            .total(Account::Local)
            .iter()
            .zip(&needs.eur)
            .map(|(eur, all)| local_share((needs.local_eur, *all), *eur))
            .collect(),
    }
}

/// Share of the needs, by value, that is met inside.
pub fn local_share((local_eur, all_eur): (f64, f64), newly_met_eur: f64) -> f64 {
    if all_eur <= 0.0 {
        return 0.0;
    }
    ((local_eur + newly_met_eur) / all_eur).clamp(0.0, 1.0)
}

/// What each action does, in the order of the table; mobilisation (`M00`) last.
pub fn by_action(park: &Park, ledger: &Ledger, plans: &[ActionPlan]) -> Vec<ActionOutcome> {
    let mut outcomes: BTreeMap<usize, ActionOutcome> = BTreeMap::new();
    for group in &ledger.groups {
        let index = group.head.action.unwrap_or(actions().len());
        let outcome = outcomes
            .entry(index)
            .or_insert_with(|| nothing_of(index, ledger.years.len()));
        let (sums, unit) = match group.head.account {
            Account::Co2 => (&mut outcome.co2_avoided_t, KG_PER_T),
            Account::Saving | Account::Running => (&mut outcome.opex_savings_eur, 1.0),
            Account::Investment => (&mut outcome.capex_eur, -1.0),
            _ => continue,
        };
        for (sum, amount) in sums.iter_mut().zip(&group.amounts) {
            *sum += amount / unit;
        }
    }
    for plan in plans.iter().filter(|plan| plan.is_active()) {
        if let Some(outcome) = outcomes.get_mut(&plan.index) {
            outcome.participants = participants(park, plan);
        }
    }
    outcomes.into_values().collect()
}

fn nothing_of(index: usize, years: usize) -> ActionOutcome {
    let code = actions().get(index).map_or("M00", |action| action.code);
    ActionOutcome {
        action: code.to_owned(),
        co2_avoided_t: vec![0.0; years],
        opex_savings_eur: vec![0.0; years],
        capex_eur: vec![0.0; years],
        participants: Vec::new(),
    }
}

/// Ids of those who take part in the horizon year, largest gain first.
fn participants(park: &Park, plan: &ActionPlan) -> Vec<Arc<str>> {
    let most = plan.participants.last().copied().unwrap_or(0.0).ceil() as usize;
    plan.eligible
        .sites
        .iter()
        .take(most)
        .map(|(site, _)| park.names[*site].clone())
        .collect()
}

/// What the scenario does for each actor, in the order of the territory file.
pub fn by_actor(park: &Park, ledger: &Ledger) -> Vec<ActorOutcome> {
    park.in_file
        .iter()
        .filter_map(|site| {
            let sums = ledger.by_actor.get(*site)?;
            Some(ActorOutcome {
                actor: park.names[*site].clone(),
                co2_avoided_t: sums.co2_kg / KG_PER_T,
                opex_savings_eur: sums.running_eur,
                net_capex_eur: sums.net_capex_eur,
            })
        })
        .collect()
}

/// The key figures with their ranges.
pub fn key_figures(
    needs: &Needs,
    ledger: &Ledger,
    scenario: &Scenario,
    cost: &CostAccount,
) -> BTreeMap<KpiId, Figure> {
    let horizon = last_only(ledger);
    let all = needs.eur.last().copied().unwrap_or(0.0);
    let share = |newly_met| Some(local_share((needs.local_eur, all), newly_met));
    let at_horizon = |chosen: &dyn Fn(&Head) -> bool, unit: f64| {
        figure(ranged_sum(ledger, &horizon, chosen), unit)
    };
    let ones = vec![1.0; ledger.years.len()];
    let invested = ranged_sum(ledger, &ones, |line| line.account == Account::Investment);
    let local = ranged_sum(ledger, &last_only(ledger), |line| {
        line.account == Account::Local
    });
    order::map_of(KpiId::ALL.into_iter().map(|kpi| {
        let figure = match kpi {
            KpiId::Co2AvoidedT => at_horizon(&|line| line.account == Account::Co2, KG_PER_T),
            KpiId::NetSavingsEur => at_horizon(&is_running, 1.0),
            KpiId::InvestmentEur => figure(
                Ranged {
                    value: 0.0 - invested.value,
                    low: 0.0 - invested.high,
                    high: 0.0 - invested.low,
                },
                1.0,
            ),
            KpiId::PaybackYears => payback_figure(ledger, scenario, cost),
            KpiId::NpvEur => npv_figure(ledger, scenario, cost),
            KpiId::LocalShare => Figure {
                value: share(local.value),
                low: share(local.low),
                high: share(local.high),
            },
            KpiId::JobsFte => at_horizon(&|line| line.account == Account::Jobs, 1.0),
            KpiId::WasteAvoidedT => at_horizon(&|line| line.account == Account::Waste, KG_PER_T),
        };
        (kpi, figure)
    }))
}

fn last_only(ledger: &Ledger) -> Vec<f64> {
    let mut weights = vec![0.0; ledger.years.len()];
    if let Some(last) = weights.last_mut() {
        *last = 1.0;
    }
    weights
}

fn figure(ranged: Ranged, unit: f64) -> Figure {
    Figure {
        value: Some(ranged.value / unit),
        low: Some(ranged.low / unit),
        high: Some(ranged.high / unit),
    }
}

fn npv_figure(ledger: &Ledger, scenario: &Scenario, cost: &CostAccount) -> Figure {
    let rate = discount_rate(scenario);
    let factors = std::iter::successors(Some(1.0), |factor| Some(factor / (1.0 + rate)));
    let discount: Vec<f64> = factors.take(ledger.years.len()).collect();
    let money = ranged_sum(ledger, &discount, is_money);
    let carbon = cost.npv_eur - money.value;
    Figure {
        value: Some(cost.npv_eur),
        low: Some(money.low + carbon),
        high: Some(money.high + carbon),
    }
}

/// The payback at the low and the high end of the yearly savings. A late end beyond the horizon is left open.
fn payback_figure(ledger: &Ledger, scenario: &Scenario, cost: &CostAccount) -> Figure {
    let rate = discount_rate(scenario);
    let cash = cash_flow(ledger);
    let shifted = |savings: &[f64]| {
        let flows: Vec<f64> = cash
            .iter()
            .zip(savings.iter().zip(&cost.opex_savings_eur))
            .map(|(cash, (other, central))| cash + other - central)
            .collect();
        discounted_payback(rate, &flows)
    };
    Figure {
        value: cost.discounted_payback_years,
        low: shifted(&cost.opex_savings_high_eur),
        high: shifted(&cost.opex_savings_low_eur),
    }
}

/// Grid factor that a country's scenarios use unless they say otherwise, kg CO2e per kWh.
pub fn default_electricity_factor(country: Country) -> f64 {
    let key = super::baseline::carrier_factor_key(super::site::ELECTRICITY, country);
    catalog().get(key).map_or(0.0, |datum| datum.value)
}
