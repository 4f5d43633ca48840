//! Every key figure is the sum of its ledger lines.

use super::fixture::evaluation;
use boucle::catalog::{Datum, RangeBasis};
use boucle::engine::{Account, KpiId};
use boucle::view::explanation::{
    YearlyFlow, explain, explain_action, explain_lines, swings, yearly_flows, yearly_table,
};
use boucle::view::table::Cell;

fn close(left: f64, right: f64) {
    assert!((left - right).abs() < 1e-9, "{left} is not {right}");
}

#[test]
fn contributions_and_baseline_sum_to_the_key_figure() {
    let evaluation = evaluation();
    for kpi in KpiId::ALL {
        if matches!(kpi, KpiId::PaybackYears | KpiId::NpvEur) {
            continue;
        }
        let explanation = explain(&evaluation, kpi);
        let parts: f64 = explanation
            .contributions
            .iter()
            .map(|part| part.amount)
            .sum();
        let total = explanation.total.value.expect("fixture has every figure");
        close(explanation.baseline + parts, total);
        let lines: f64 = explain_lines(&evaluation, kpi)
            .iter()
            .map(|row| row.amount)
            .sum();
        close(explanation.baseline + lines, total);
    }
}

#[test]
fn the_largest_contribution_comes_first_with_its_share() {
    let explanation = explain(&evaluation(), KpiId::Co2AvoidedT);
    assert_eq!(explanation.formula, "formula-co2-avoided-t");
    let parts: Vec<_> = explanation
        .contributions
        .iter()
        .map(|part| (part.action, part.amount, part.share))
        .collect();
    // 3,000 kg = 3 t and -1,000 kg = -1 t of 2 t.
    assert_eq!(parts, [(Some(0), 3.0, 1.5), (Some(4), -1.0, -0.5)]);
    // 400 and 200 EUR newly local made 6 points: 4 and 2.
    let local = explain(&evaluation(), KpiId::LocalShare);
    close(local.baseline, 0.10);
    close(local.contributions[0].amount, 0.04);
    close(local.contributions[1].amount, 0.02);
}

#[test]
fn an_action_opens_into_its_own_lines_and_mobilisation_is_one_of_them() {
    let evaluation = evaluation();
    let rows = explain_action(&evaluation, KpiId::NetSavingsEur, None);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].account, Account::Running);
    close(rows[0].amount, -200.0);
    let rows = explain_action(&evaluation, KpiId::NetSavingsEur, Some(0));
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].quantity, rows[0].unit), (0.9, "kWh"));
    assert_eq!(rows[0].inputs, ["gas"]);
}

#[test]
fn money_by_year_ends_at_the_net_present_value() {
    let evaluation = evaluation();
    let flows = yearly_flows(&evaluation);
    // 2025: -1,000 + 300 = -700; 2026: 400 - 100 = 300; 2027: 900 - 200 + 200 = 900.
    let net: Vec<f64> = flows.iter().map(YearlyFlow::net).collect();
    assert_eq!(net, [-700.0, 300.0, 900.0]);
    close(flows[1].discounted, 300.0 / 1.1);
    // -700 + 300 / 1.1 + 900 / 1.21 = 316.528925...
    close(flows[2].cumulated, 316.528_925_619_834_7);
    let npv = explain(&evaluation, KpiId::NpvEur);
    let parts: f64 = npv.contributions.iter().map(|part| part.amount).sum();
    close(parts, flows[2].cumulated);
    assert_eq!(npv.yearly, flows);
    let payback = explain(&evaluation, KpiId::PaybackYears);
    assert!(payback.contributions.is_empty());
    assert_eq!(payback.yearly, flows);
    let table = yearly_table(&flows);
    assert_eq!(table.rows[0][0], Cell::Year(2025));
    assert_eq!(table.rows[0][2], Cell::Number(-1_000.0));
    assert!(
        table
            .rows
            .iter()
            .all(|row| row.len() == table.columns.len())
    );
}

#[test]
fn a_value_of_carbon_counts_as_a_gain() {
    let mut evaluation = evaluation();
    evaluation.outcome.cost.carbon_value_eur_per_t = vec![100.0, 100.0, 120.0];
    let flows = yearly_flows(&evaluation);
    // 1.5 t at 100 EUR in 2026 and 2 t at 120 EUR in 2027: 150 / 1.1 + 240 / 1.21 more than 316.5289.
    close(
        flows[2].cumulated,
        316.528_925_619_834_7 + 150.0 / 1.1 + 240.0 / 1.21,
    );
    let npv = explain(&evaluation, KpiId::NpvEur);
    let parts: f64 = npv.contributions.iter().map(|part| part.amount).sum();
    close(parts, flows[2].cumulated);
}

fn datum(key: &str, value: f64, low: f64, high: f64) -> Datum {
    Datum {
        key: key.to_owned(),
        index: 0,
        value,
        unit: "kgCO2e/kWh".to_owned(),
        low,
        high,
        range_basis: RangeBasis::Stated,
        source: "test".to_owned(),
        year: "2025".to_owned(),
        verified: true,
    }
}

#[test]
fn an_input_swings_the_total_by_its_own_range() {
    let rows = explain_lines(&evaluation(), KpiId::Co2AvoidedT);
    let gas = datum("gas", 0.20, 0.18, 0.26);
    let freight = datum("freight", 0.1, 0.05, 0.15);
    let found = swings(&rows, |key| match key {
        "gas" => Some(&gas),
        "freight" => Some(&freight),
        _ => None,
    });
    // gas carries 3 t: 3 x (0.18 / 0.20 - 1) = -0.3 and 3 x (0.26 / 0.20 - 1) = 0.9; freight carries -1 t: 0.5 and -0.5.
    assert_eq!(found[0].key, "gas");
    close(found[0].carried, 3.0);
    close(found[0].at_low, -0.3);
    close(found[0].at_high, 0.9);
    assert_eq!(found[1].key, "freight");
    close(found[1].at_low, 0.5);
    assert!(swings(&rows, |_| None).is_empty());
}
