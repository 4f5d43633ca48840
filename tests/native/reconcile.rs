//! Reconciliation: known answers, the textbook formula computed another way, and what cannot be reconciled.

use boucle::numeric::reconcile::{
    Declared, Estimate, Flow, Irreconcilable, Reconciliation, Transfer, reconcile,
};
use proptest::prelude::*;

fn flow(from: Option<usize>, to: Option<usize>, declared: Option<(f64, f64)>) -> Flow {
    Flow {
        from,
        to,
        declared: declared.map(|(value, sd)| Declared {
            value,
            sd: Some(sd),
        }),
    }
}

fn share(flow: usize, of: usize, value: f64, sd: Option<f64>) -> Transfer {
    Transfer {
        flow,
        of,
        coefficient: Declared { value, sd },
    }
}

fn close(found: f64, known: f64) {
    assert!(
        (found - known).abs() <= 1e-9 * known.abs().max(1.0),
        "{found} is not {known}"
    );
}

fn values(answer: &Reconciliation) -> Vec<f64> {
    let value = |flow: &Option<Estimate>| flow.map_or(f64::NAN, |flow| flow.value);
    answer.flows.iter().map(value).collect()
}

#[test]
fn one_process_shares_the_gap_by_variance() {
    // 100 - 60 - 30 = 10 too much; variances 100 + 25 + 25 = 150: 100 - 10 x 100/150 = 93.33, 60 + 10 x 25/150 = 61.67, 31.67.
    // sd: sqrt(100 - 100^2/150) = 5.7735, sqrt(25 - 25^2/150) = 4.5644. chi2 = 10^2 / 150 = 0.6667.
    let flows = [
        flow(None, Some(0), Some((100.0, 10.0))),
        flow(Some(0), None, Some((60.0, 5.0))),
        flow(Some(0), None, Some((30.0, 5.0))),
    ];
    let answer = reconcile(1, &flows, &[]).expect("an answer");
    let known = [
        (280.0 / 3.0, 100.0 / 3.0),
        (185.0 / 3.0, 125.0 / 6.0),
        (95.0 / 3.0, 125.0 / 6.0),
    ];
    for (estimate, (value, variance)) in answer.flows.iter().flatten().zip(known) {
        close(estimate.value, value);
        close(estimate.sd, f64::sqrt(variance));
    }
    close(answer.chi_square, 2.0 / 3.0);
    assert_eq!(answer.degrees_of_freedom, 1);
    // One balance cannot tell its figures apart: 10 / sqrt(150) each.
    for estimate in answer.flows.iter().flatten() {
        close(
            estimate.standardised.expect("checked").abs(),
            10.0 / 150.0_f64.sqrt(),
        );
        assert!(!estimate.suspect);
    }
    assert_eq!(
        answer.most_suspect,
        Some(0),
        "100 moves by 0.67 of its sd, the others by 0.33"
    );
}

#[test]
fn what_two_partners_declare_of_one_flow_is_weighed() {
    // A says 100 +- 10 delivered, B 80 +- 5 received: (100/100 + 80/25) / (1/100 + 1/25) = 4.2 / 0.05 = 84, sd sqrt(20).
    let flows = [
        flow(None, Some(0), Some((100.0, 10.0))),
        flow(Some(0), None, Some((80.0, 5.0))),
    ];
    let answer = reconcile(1, &flows, &[]).expect("an answer");
    for estimate in answer.flows.iter().flatten() {
        close(estimate.value, 84.0);
        close(estimate.sd, 20.0_f64.sqrt());
    }
    close(answer.chi_square, 400.0 / 125.0);
}

#[test]
fn what_is_not_declared_is_solved_or_said_to_be_open() {
    // 100 +- 3 into 0, 40 +- 4 out, so 60 +- 5 to process 1; two flows leave it that nobody measured, and one flow is
    // between processes that nothing else joins.
    let flows = [
        flow(None, Some(0), Some((100.0, 3.0))),
        flow(Some(0), None, Some((40.0, 4.0))),
        flow(Some(0), Some(1), None),
        flow(Some(1), None, None),
        flow(Some(1), None, None),
        flow(None, None, None),
    ];
    let answer = reconcile(2, &flows, &[]).expect("an answer");
    let between = answer.flows[2].expect("determined");
    close(between.value, 60.0);
    close(between.sd, 5.0);
    close(between.adjustment, 0.0);
    assert_eq!(&answer.flows[3..], [None, None, None]);
    assert_eq!(answer.degrees_of_freedom, 0, "nothing is declared twice");
    assert_eq!(answer.most_suspect, None);
    close(answer.chi_square, 0.0);
}

#[test]
fn an_unmeasured_flow_between_checks_nothing_but_its_chain() {
    // 50 +- 3 in, an unmeasured flow, 40 +- 4 out: the two ends check each other, 50 - 10 x 9/25 = 46.4, sd sqrt(9 x 16/25) = 2.4.
    let flows = [
        flow(None, Some(0), Some((50.0, 3.0))),
        flow(Some(0), Some(1), None),
        flow(Some(1), None, Some((40.0, 4.0))),
    ];
    let answer = reconcile(2, &flows, &[]).expect("an answer");
    for estimate in answer.flows.iter().flatten() {
        close(estimate.value, 46.4);
        close(estimate.sd, 2.4);
    }
    assert_eq!(answer.degrees_of_freedom, 1);
    close(answer.chi_square, 4.0);
}

#[test]
fn exact_shares_are_balances() {
    // 100 +- 6 in; a quarter, 30 +- 2, goes to waste; the rest is unmeasured. x = 4 w: gap 100 - 120 = -20, variance
    // 36 + 16 x 4 = 100: x = 100 + 20 x 36/100 = 107.2, w = 26.8, rest 80.4.
    let flows = [
        flow(None, Some(0), Some((100.0, 6.0))),
        flow(Some(0), None, Some((30.0, 2.0))),
        flow(Some(0), None, None),
    ];
    let answer = reconcile(1, &flows, &[share(1, 0, 0.25, None)]).expect("an answer");
    for (found, known) in values(&answer).into_iter().zip([107.2, 26.8, 80.4]) {
        close(found, known);
    }
    close(
        answer.flows[0].expect("in").sd,
        (36.0_f64 * 64.0 / 100.0).sqrt(),
    );
    close(answer.chi_square, 4.0);
}

#[test]
fn uncertain_shares_are_adjusted_too() {
    // Minimise ((x-100)/5)^2 + ((w-30)/3)^2 + ((c-0.25)/0.02)^2 with w = c x, found by a search of another kind
    // (scipy.optimize.minimize over x and c, Nelder-Mead to 1e-12).
    let flows = [
        flow(None, Some(0), Some((100.0, 5.0))),
        flow(Some(0), None, Some((30.0, 3.0))),
        flow(Some(0), None, None),
    ];
    let answer = reconcile(1, &flows, &[share(1, 0, 0.25, Some(0.02))]).expect("an answer");
    let found = values(&answer);
    assert!(
        (found[0] - 102.223_646).abs() < 1e-5 && (found[1] - 26.965_312).abs() < 1e-5,
        "{found:?}"
    );
    assert!((answer.transfers[0].value - 0.263_787_42).abs() < 1e-7);
    assert!(
        (answer.chi_square - 1.696_275_57).abs() < 1e-7,
        "{}",
        answer.chi_square
    );
    close(found[1], answer.transfers[0].value * found[0]);
}

#[test]
fn a_gross_error_is_found() {
    // Three processes in a row, 100 measured at each step but for one 160 in the middle with a parallel check.
    let flows = [
        flow(None, Some(0), Some((100.0, 2.0))),
        flow(Some(0), Some(1), Some((160.0, 2.0))),
        flow(Some(1), Some(2), Some((100.0, 2.0))),
        flow(Some(2), None, Some((100.0, 2.0))),
    ];
    let answer = reconcile(3, &flows, &[]).expect("an answer");
    // All are one flow: the mean, 115. The wrong one moves by 45, the others by 15: each more than 2 x 2.
    for value in values(&answer) {
        close(value, 115.0);
    }
    assert_eq!(answer.most_suspect, Some(1));
    assert!(answer.flows.iter().flatten().all(|flow| flow.suspect));
    // 45 / (2 sqrt(3/4))
    close(
        answer.flows[1]
            .expect("a flow")
            .standardised
            .expect("checked"),
        -45.0 / 3.0_f64.sqrt(),
    );
    assert_eq!(answer.degrees_of_freedom, 3);
    // (45^2 + 3 x 15^2) / 4
    close(answer.chi_square, 675.0);
}

#[test]
fn exact_figures_stay_or_contradict_each_other() {
    let exact = |from, to, value| Flow {
        from,
        to,
        declared: Some(Declared { value, sd: None }),
    };
    let flows = [
        exact(None, Some(0), 10.0),
        exact(Some(0), None, 4.0),
        flow(Some(0), None, Some((5.0, 1.0))),
    ];
    let answer = reconcile(1, &flows, &[]).expect("an answer");
    assert_eq!(values(&answer), [10.0, 4.0, 6.0]);
    close(answer.flows[2].expect("a flow").sd, 0.0);
    let flows = [exact(None, Some(0), 10.0), exact(Some(0), None, 4.0)];
    assert_eq!(
        reconcile(1, &flows, &[]),
        Err(Irreconcilable::Contradiction)
    );
}

#[test]
fn a_chain_that_returns_counts_its_balances_once() {
    // A loop of two processes: the second balance says what the first does.
    let flows = [
        flow(Some(0), Some(1), Some((10.0, 1.0))),
        flow(Some(1), Some(0), Some((12.0, 1.0))),
    ];
    let answer = reconcile(2, &flows, &[]).expect("an answer");
    assert_eq!(answer.degrees_of_freedom, 1);
    for value in values(&answer) {
        close(value, 11.0);
    }
    assert_eq!(reconcile(0, &[], &[]), Ok(Reconciliation::default()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn balances_close_as_near_to_the_declared_figures_as_can_be(
        processes in 1_usize..5,
        ends in prop::collection::vec((0_usize..6, 0_usize..6, 1.0..1000.0, 0.5..50.0, 0_u8..9), 1..10),
    ) {
        let end = |place: usize| (place < processes).then_some(place);
        let flows: Vec<Flow> = (ends.iter())
            .map(|&(from, to, value, sd, kind)| flow(end(from), end(to), (kind > 0).then_some((value, sd))))
            .collect();
        let answer = reconcile(processes, &flows, &[]).expect("an answer");
        let found = values(&answer);
        let mut gaps = vec![0.0; processes];
        let mut open = vec![false; processes];
        for (flow, value) in flows.iter().zip(&found) {
            for (end, sign) in [(flow.to, 1.0), (flow.from, -1.0)] {
                if let Some(process) = end {
                    gaps[process] += sign * value;
                    open[process] |= value.is_nan();
                }
            }
        }
        let mut chi_square = 0.0;
        for (flow, estimate) in flows.iter().zip(&answer.flows) {
            if let (Some(declared), Some(estimate)) = (flow.declared, estimate) {
                let sd = declared.sd.expect("an sd");
                prop_assert!(estimate.sd <= sd * (1.0 + 1e-9) && estimate.sd >= 0.0);
                chi_square += (estimate.adjustment / sd).powi(2);
                prop_assert_eq!(estimate.suspect, estimate.adjustment.abs() > 2.0 * sd);
            }
        }
        prop_assert!((chi_square - answer.chi_square).abs() <= 1e-6 * chi_square.max(1.0));
        for (gap, open) in gaps.iter().zip(open) {
            prop_assert!(open || gap.abs() < 1e-6, "{gap}");
        }
        if flows.iter().all(|flow| flow.declared.is_some()) {
            let nearest = nearest_with_springs(processes, &flows);
            for (found, nearest) in found.iter().zip(nearest) {
                prop_assert!((found - nearest).abs() < 1e-2, "{found} {nearest}");
            }
        }
    }
}

/// The same answer by another way: gaps are not forbidden but dear, a million times a unit of variance, and the normal equations
/// `(1/V + K Aᵀ A) x = m/V` are solved by plain elimination.
fn nearest_with_springs(processes: usize, flows: &[Flow]) -> Vec<f64> {
    const DEAR: f64 = 1e6;
    let count = flows.len();
    let sign = |flow: &Flow, process: usize| {
        f64::from(u8::from(flow.to == Some(process)))
            - f64::from(u8::from(flow.from == Some(process)))
    };
    let mut rows: Vec<Vec<f64>> = (0..count)
        .map(|i| {
            let Declared { value, sd } = flows[i].declared.expect("declared");
            let weight = sd.expect("an sd").powi(-2);
            let mut row: Vec<f64> = (0..count)
                .map(|j| {
                    let common = (0..processes).map(|p| sign(&flows[i], p) * sign(&flows[j], p));
                    DEAR * common.sum::<f64>() + if i == j { weight } else { 0.0 }
                })
                .collect();
            row.push(value * weight);
            row
        })
        .collect();
    for column in 0..count {
        let pivot = rows[column].clone();
        for row in rows.iter_mut().skip(column + 1) {
            let factor = row[column] / pivot[column];
            row.iter_mut()
                .zip(&pivot)
                .for_each(|(number, pivot)| *number -= factor * pivot);
        }
    }
    let mut answer = vec![0.0; count];
    for place in (0..count).rev() {
        let known: f64 = (place + 1..count)
            .map(|other| rows[place][other] * answer[other])
            .sum();
        answer[place] = (rows[place][count] - known) / rows[place][place];
    }
    answer
}
