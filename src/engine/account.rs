//! From the ledger to the outcome: totals by year, money over time, key figures.

mod sums;

pub use sums::Sums;

use super::baseline::Co2ByYear;
use super::ledger::{Account, Cause, Head, Ledger, Scope};
use super::money::{carbon_value, discount_rate};
use super::outcome::{
    ActionOutcome, ActorOutcome, Co2Account, Co2Part, CostAccount, Figure, FlowAccount, KpiId,
};
use super::park::Park;
use super::plan::ActionPlan;
use super::range::Ranged;
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

/// CO2e of the territory by year, with what it is without any action.
pub fn co2_account(sums: &Sums, baseline: &Co2ByYear) -> Co2Account {
    let in_tonnes = |kg: &[f64]| -> Vec<f64> { kg.iter().map(|kg| kg / KG_PER_T).collect() };
    let tonnes = |part: fn(&Ranged) -> f64| -> Vec<f64> {
        let totals = sums.co2.iter();
        totals.map(|total| part(total) / KG_PER_T).collect()
    };
    let part = |id: &'static str, baseline: &[f64], avoided: &[f64]| Co2Part {
        id,
        baseline_t: in_tonnes(baseline),
        avoided_t: in_tonnes(avoided),
    };
    let (baseline_t, avoided_t) = (in_tonnes(&baseline.all), tonnes(|total| total.value));
    let years = baseline_t.iter().zip(&avoided_t);
    let scopes = Scope::ALL.into_iter();
    let causes = Cause::ALL.into_iter();
    Co2Account {
        scenario_t: years
            .map(|(baseline, avoided)| baseline - avoided)
            .collect(),
        baseline_t,
        avoided_low_t: tonnes(|total| total.low),
        avoided_high_t: tonnes(|total| total.high),
        avoided_cumulative_t: avoided_t.iter().sum(),
        avoided_t,
        by_scope: scopes
            .map(|scope| {
                let row = scope as usize;
                part(
                    scope.id(),
                    baseline.by_scope.row(row),
                    sums.by_scope.row(row),
                )
            })
            .collect(),
        by_cause: causes
            .filter(|cause| *cause != Cause::None)
            .map(|cause| {
                let row = cause as usize;
                part(
                    cause.id(),
                    baseline.by_cause.row(row),
                    sums.by_cause.row(row),
                )
            })
            .collect(),
    }
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
pub fn cost_account(ledger: &Ledger, sums: &Sums, scenario: &Scenario) -> CostAccount {
    let rate = discount_rate(scenario);
    let part = |part: fn(&Ranged) -> f64| -> Vec<f64> { sums.running.iter().map(part).collect() };
    let cash = cash_of(sums);
    let residual = sums.total(Account::Residual);
    let all: Vec<f64> = cash.iter().zip(residual).map(|(a, b)| a + b).collect();
    let value = carbon_value(scenario, &ledger.years);
    let carbon = (sums.total(Account::Co2).iter().zip(&value)).map(|(kg, eur)| kg / KG_PER_T * eur);
    let with_carbon: Vec<f64> = all.iter().zip(carbon).map(|(a, b)| a + b).collect();
    CostAccount {
        opex_savings_eur: part(|total| total.value),
        opex_savings_low_eur: part(|total| total.low),
        opex_savings_high_eur: part(|total| total.high),
        capex_eur: negated(sums.total(Account::Investment)),
        subsidy_eur: sums.total(Account::Subsidy).to_vec(),
        npv_eur: npv(rate, &with_carbon),
        irr: irr(&all),
        discounted_payback_years: discounted_payback(rate, &cash),
        eur_per_t: eur_per_t(sums, rate),
        discount_rate: rate,
        carbon_value_eur_per_t: value,
    }
}

/// Money that moves each year; what the investments keep at the end is not cash.
pub fn cash_flow(ledger: &Ledger) -> Vec<f64> {
    ledger.total_where(|line| is_money(line) && line.account != Account::Residual)
}

/// The same of sums that there are.
fn cash_of(sums: &Sums) -> Vec<f64> {
    sums.total_of(&[
        Account::Saving,
        Account::Running,
        Account::Investment,
        Account::Subsidy,
    ])
}

/// Annualised investment less subsidy, plus running costs, less savings, per t avoided, in the horizon year.
fn eur_per_t(sums: &Sums, rate: f64) -> Option<f64> {
    let avoided_t = sums.co2.last()?.value / KG_PER_T;
    if avoided_t <= 0.0 {
        return None;
    }
    let invested = sums.net_capex.iter().enumerate();
    let yearly: f64 = invested
        .filter(|(_, eur)| **eur != 0.0)
        .map(|(action, eur)| {
            let life = actions().get(action).and_then(|action| action.life);
            -eur * annuity(rate, life.map_or(10.0, |datum| datum.value))
        })
        .sum();
    Some((yearly - sums.running.last()?.value) / avoided_t)
}

fn negated(values: &[f64]) -> Vec<f64> {
    // Adding 0 turns the -0 of an empty account into 0.
    values.iter().map(|value| 0.0 - value).collect()
}

/// Physical effects by year.
pub fn flow_account(needs: &Needs, sums: &Sums) -> FlowAccount {
    let scaled = |account: Account, unit: f64| -> Vec<f64> {
        sums.total(account).iter().map(|sum| sum / unit).collect()
    };
    let local = sums.total(Account::Local).iter().zip(&needs.eur);
    FlowAccount {
        waste_avoided_t: scaled(Account::Waste, KG_PER_T),
        water_saved_m3: scaled(Account::Water, 1.0),
        energy_saved_mwh: scaled(Account::Energy, KWH_PER_MWH),
        local_share: local
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
    let mut outcomes: Vec<Option<ActionOutcome>> = vec![None; actions().len() + 1];
    for (group, amounts) in ledger.summed() {
        let index = group.head.action.unwrap_or(actions().len());
        let Some(outcome) = outcomes.get_mut(index) else {
            continue;
        };
        let outcome = outcome.get_or_insert_with(|| nothing_of(index, ledger.years.len()));
        let sums = match group.head.account {
            Account::Co2 => &mut outcome.co2_avoided_t,
            Account::Saving | Account::Running => &mut outcome.opex_savings_eur,
            Account::Investment => &mut outcome.capex_eur,
            _ => continue,
        };
        for (sum, amount) in sums.iter_mut().zip(amounts) {
            *sum += amount;
        }
    }
    for plan in plans.iter().filter(|plan| plan.is_active()) {
        if let Some(Some(outcome)) = outcomes.get_mut(plan.index) {
            outcome.participants = participants(park, plan);
        }
    }
    outcomes.into_iter().flatten().map(in_units).collect()
}

/// From the units of the ledger to those of the outcome: kg to t, investment as what is paid.
fn in_units(mut outcome: ActionOutcome) -> ActionOutcome {
    for sum in &mut outcome.co2_avoided_t {
        *sum /= KG_PER_T;
    }
    for sum in &mut outcome.capex_eur {
        *sum = 0.0 - *sum;
    }
    outcome
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
                co2_avoided_t: sums.co2_kg() / KG_PER_T,
                opex_savings_eur: sums.running_eur(),
                net_capex_eur: sums.net_capex_eur(),
            })
        })
        .collect()
}

/// The key figures with their ranges.
pub fn key_figures(
    needs: &Needs,
    sums: &Sums,
    scenario: &Scenario,
    cost: &CostAccount,
) -> BTreeMap<KpiId, Figure> {
    let all = needs.eur.last().copied().unwrap_or(0.0);
    let share = |newly_met| Some(local_share((needs.local_eur, all), newly_met));
    let last = |ranged: &[Ranged]| ranged.last().copied().unwrap_or_default();
    order::map_of(KpiId::ALL.into_iter().map(|kpi| {
        let figure = match kpi {
            KpiId::Co2AvoidedT => figure(last(&sums.co2), KG_PER_T),
            KpiId::NetSavingsEur => figure(last(&sums.running), 1.0),
            KpiId::InvestmentEur => figure(
                Ranged {
                    value: 0.0 - sums.investment.value,
                    low: 0.0 - sums.investment.high,
                    high: 0.0 - sums.investment.low,
                },
                1.0,
            ),
            KpiId::PaybackYears => payback_figure(sums, scenario, cost),
            KpiId::NpvEur => npv_figure(&sums.money, cost),
            KpiId::LocalShare => Figure {
                value: share(sums.local.value),
                low: share(sums.local.low),
                high: share(sums.local.high),
            },
            KpiId::JobsFte => figure(sums.jobs, 1.0),
            KpiId::WasteAvoidedT => figure(sums.waste, KG_PER_T),
        };
        (kpi, figure)
    }))
}

fn figure(ranged: Ranged, unit: f64) -> Figure {
    Figure {
        value: Some(ranged.value / unit),
        low: Some(ranged.low / unit),
        high: Some(ranged.high / unit),
    }
}

fn npv_figure(money: &Ranged, cost: &CostAccount) -> Figure {
    let carbon = cost.npv_eur - money.value;
    Figure {
        value: Some(cost.npv_eur),
        low: Some(money.low + carbon),
        high: Some(money.high + carbon),
    }
}

/// The payback at the low and the high end of the yearly savings. A late end beyond the horizon is left open.
fn payback_figure(sums: &Sums, scenario: &Scenario, cost: &CostAccount) -> Figure {
    let rate = discount_rate(scenario);
    let cash = cash_of(sums);
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
