//! A hand-made evaluation of three years, small enough to compute on paper.

use boucle::engine::{
    Account, BalanceError, Cause, Co2Account, CostAccount, Evaluation, Figure, FlowAccount, KpiId,
    Ledger, MobilisationReport, Mobility, Outcome, PhysicalNetwork, Scope, Services, Trends,
};
use std::collections::BTreeMap;

pub fn figure(value: f64, low: f64, high: f64) -> Figure {
    Figure {
        value: Some(value),
        low: Some(low),
        high: Some(high),
    }
}

/// Posts a line of three yearly amounts: a thousandth of them as a quantity, times a thousand.
pub fn post(
    ledger: &mut Ledger,
    action: Option<usize>,
    account: Account,
    input: Option<&'static str>,
    amounts: [f64; 3],
) {
    let nature = (Cause::Energy, Scope::One);
    let group = ledger.open(action, account, nature, [input, None, None], "kWh");
    ledger.post(
        group,
        action,
        &amounts.map(|amount| amount / 1_000.0),
        1_000.0,
    );
}

fn ledger() -> Ledger {
    let mut ledger = Ledger::new(vec![2025, 2026, 2027], Trends::default());
    let heat = Some(0);
    let pool = Some(4);
    post(
        &mut ledger,
        pool,
        Account::Co2,
        Some("freight"),
        [0.0, 500.0, -1_000.0],
    );
    post(
        &mut ledger,
        heat,
        Account::Co2,
        Some("gas"),
        [0.0, 1_000.0, 3_000.0],
    );
    post(
        &mut ledger,
        heat,
        Account::Saving,
        Some("gas"),
        [0.0, 400.0, 900.0],
    );
    post(
        &mut ledger,
        None,
        Account::Running,
        None,
        [0.0, -100.0, -200.0],
    );
    post(
        &mut ledger,
        heat,
        Account::Investment,
        None,
        [-1_000.0, 0.0, 0.0],
    );
    post(&mut ledger, heat, Account::Subsidy, None, [300.0, 0.0, 0.0]);
    post(
        &mut ledger,
        heat,
        Account::Residual,
        None,
        [0.0, 0.0, 200.0],
    );
    post(
        &mut ledger,
        pool,
        Account::Waste,
        None,
        [0.0, 2_000.0, 5_000.0],
    );
    post(&mut ledger, heat, Account::Local, None, [0.0, 0.0, 400.0]);
    post(&mut ledger, pool, Account::Local, None, [0.0, 0.0, 200.0]);
    post(&mut ledger, None, Account::Jobs, None, [0.0, 1.0, 1.0]);
    post(&mut ledger, pool, Account::Jobs, None, [0.0, 0.0, 0.5]);
    ledger
}

/// CO2 3 - 1 = 2 t; net savings 900 - 200 = 700 EUR; investment 1,000 EUR; waste 5 t; local share 10 % + 6 points; jobs 1.5 FTE.
fn key_figures() -> BTreeMap<KpiId, Figure> {
    BTreeMap::from([
        (KpiId::Co2AvoidedT, figure(2.0, 1.5, 2.7)),
        (KpiId::NetSavingsEur, figure(700.0, 500.0, 900.0)),
        (KpiId::InvestmentEur, figure(1_000.0, 800.0, 1_200.0)),
        (KpiId::PaybackYears, figure(1.6, 1.2, 2.0)),
        (KpiId::NpvEur, figure(316.53, 100.0, 500.0)),
        (KpiId::LocalShare, figure(0.16, 0.12, 0.2)),
        (KpiId::JobsFte, figure(1.5, 1.0, 2.0)),
        (KpiId::WasteAvoidedT, figure(5.0, 4.0, 6.0)),
    ])
}

pub fn evaluation() -> Evaluation {
    let outcome = Outcome {
        format: "boucle-outcome",
        version: 1,
        model: "test",
        years: vec![2025, 2026, 2027],
        co2: Co2Account {
            avoided_t: vec![0.0, 1.5, 2.0],
            avoided_low_t: vec![0.0, 1.0, 1.5],
            avoided_high_t: vec![0.0, 2.0, 2.7],
            ..Co2Account::default()
        },
        cost: CostAccount {
            opex_savings_eur: vec![0.0, 300.0, 700.0],
            opex_savings_low_eur: vec![0.0, 200.0, 500.0],
            opex_savings_high_eur: vec![0.0, 400.0, 900.0],
            discount_rate: 0.10,
            ..CostAccount::default()
        },
        flows: FlowAccount {
            local_share: vec![0.10, 0.12, 0.16],
            ..FlowAccount::default()
        },
        jobs_fte: vec![0.0, 1.0, 1.5],
        by_action: Vec::new(),
        by_actor: Vec::new(),
        by_payer: Vec::new(),
        key_figures: key_figures(),
        balance_error: BalanceError::default(),
        warnings: Vec::new(),
    };
    Evaluation {
        exchanges: Vec::new(),
        outcome,
        ledger: ledger(),
        energy: PhysicalNetwork::default(),
        matter: PhysicalNetwork::default(),
        heat: None,
        mobility: Mobility::default(),
        services: Services::default(),
        mobilisation: MobilisationReport::default(),
    }
}
