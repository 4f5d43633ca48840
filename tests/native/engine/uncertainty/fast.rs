//! Each draw is what a plain evaluation with its values answers.

use super::{everything, in_luxembourg, pompey, typed};
use boucle::engine::monte_carlo::{Curve, Figures, Plan, Terms};
use boucle::engine::{Account, Evaluation, KpiId, Ledger, Park};
use boucle::scenario::Scenario;

/// Relative distance that rounding leaves, of the largest of some numbers.
const ROUNDING: f64 = 1e-9;

fn assert_same(fast: &[f64], plain: &[f64], what: &str) {
    assert_eq!(fast.len(), plain.len());
    let largest = plain
        .iter()
        .fold(1e-9_f64, |most, value| most.max(value.abs()));
    for (fast, plain) in fast.iter().zip(plain) {
        assert!(
            fast.to_bits() == plain.to_bits() || (fast - plain).abs() <= ROUNDING * largest,
            "{what}: {fast} is not {plain}"
        );
    }
}

fn plain_figures(evaluation: &Evaluation) -> Vec<f64> {
    let figures = &evaluation.outcome.key_figures;
    let value = |kpi| figures[kpi].value.unwrap_or(f64::INFINITY);
    KpiId::ALL.iter().map(value).collect()
}

fn total(ledger: &Ledger, accounts: &[Account]) -> Vec<f64> {
    ledger.total_where(|line| accounts.contains(&line.account))
}

/// Compares some draws of a plan with plain evaluations; how many different values the key figures took.
fn compare(park: &Park, scenario: &Scenario, draws: impl Iterator<Item = usize>) -> usize {
    let plan = Plan::new(park, scenario, 7, 10_000);
    let mut seen = std::collections::BTreeSet::new();
    for draw in draws {
        let evaluation = park.evaluate_with(scenario, plan.values(park, draw));
        let terms = Terms::new(&plan, park, plan.block_values(park, plan.block(draw)));
        let sums = terms.sums(|factor| factor.drawn(draw as u64));
        let ledger = &evaluation.ledger;
        for (fast, accounts) in [
            (sums.co2_kg(), [Account::Co2, Account::Co2]),
            (sums.running(), [Account::Saving, Account::Running]),
            (sums.upfront(), [Account::Investment, Account::Subsidy]),
            (sums.residual(), [Account::Residual, Account::Residual]),
        ] {
            let name = format!("draw {draw}, {accounts:?}");
            assert_same(fast, &total(ledger, &accounts), &name);
        }
        let figures = Figures::of(&sums, plan.valuation());
        let known = plain_figures(&evaluation);
        for ((fast, plain), kpi) in figures.0.iter().zip(&known).zip(KpiId::ALL) {
            assert_same(&[*fast], &[*plain], &format!("draw {draw}, {}", kpi.id()));
        }
        let batch = plan.batch(park, draw..draw + 1);
        let kept = boucle::engine::monte_carlo::Batch::from_bytes(&batch.to_bytes());
        assert_eq!(kept.as_ref(), Some(&batch));
        seen.insert(figures.0.map(f64::to_bits));
    }
    seen.len()
}

#[test]
fn a_draw_is_a_plain_evaluation() {
    // Into 164 of the 256 blocks, each 39 or 40 draws long.
    let distinct = compare(&pompey(), &everything(), (0..10_000).step_by(61));
    assert_eq!(distinct, 164, "each draw is another");
}

#[test]
fn a_draw_is_a_plain_evaluation_whatever_the_reader_typed() {
    let distinct = compare(&pompey(), &typed(), (5..10_000).step_by(307));
    assert_eq!(distinct, 33);
    let distinct = compare(&in_luxembourg(), &typed(), (5..10_000).step_by(307));
    assert_eq!(distinct, 33);
    let example = Scenario::example("pompey");
    let distinct = compare(&in_luxembourg(), &example, (5..10_000).step_by(307));
    assert_eq!(distinct, 33);
}

#[test]
fn nothing_done_is_nothing_in_every_draw() {
    let (park, scenario) = (pompey(), Scenario::baseline("pompey"));
    let draws = Plan::new(&park, &scenario, 1, 200).run(&park);
    for kpi in KpiId::ALL {
        let first = match kpi {
            // Met inside today: its value does not vary, that of the needs does.
            KpiId::LocalShare => continue,
            KpiId::PaybackYears => f64::INFINITY,
            _ => 0.0,
        };
        assert_eq!(draws.figure(kpi), vec![first; 200], "{}", kpi.id());
    }
    for year in 0..16 {
        assert_eq!(draws.curve(Curve::Co2AvoidedT, year), vec![0.0; 200]);
    }
}

#[test]
fn curves_are_kept_to_single_precision() {
    let (park, scenario) = (pompey(), everything());
    let plan = Plan::new(&park, &scenario, 3, 50);
    let draws = plan.run(&park);
    let outcome = park
        .evaluate_with(&scenario, plan.values(&park, 17))
        .outcome;
    let rate = plan.valuation().rate;
    let mut cash = 0.0;
    for year in 0..16 {
        let running = outcome.cost.opex_savings_eur[year];
        let upfront = outcome.cost.subsidy_eur[year] - outcome.cost.capex_eur[year];
        cash += (running + upfront) / (1.0 + rate).powi(i32::try_from(year).unwrap());
        for (curve, known) in [
            (Curve::Co2AvoidedT, outcome.co2.avoided_t[year]),
            (Curve::NetSavingsEur, running),
            (Curve::CumulatedCashEur, cash),
        ] {
            let kept = draws.curve(curve, year)[17];
            assert!(
                (kept - known).abs() <= 1e-7 * known.abs(),
                "{curve:?}: {kept}, {known}"
            );
        }
    }
}
