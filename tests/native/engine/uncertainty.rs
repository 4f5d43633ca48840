//! Ranges by draws: what is drawn how, and that the fast way equals plain evaluation.

use boucle::catalog::{Datum, PRESETS, catalog, preset};
use boucle::engine::monte_carlo::{Curve, Draws, Plan};
use boucle::engine::sample::{Class, Distribution, class_of};
use boucle::engine::{Evaluation, KpiId, Ledger, Park};
use boucle::scenario::{LeverId, Levers, Scenario};

fn everything(territory: &str) -> Scenario {
    let levers = LeverId::ALL
        .into_iter()
        .fold(Levers::default(), |levers, lever| {
            levers.with(lever, Levers::MAX)
        });
    Scenario {
        levers,
        ..Scenario::baseline(territory)
    }
}

/// All that a draw keeps, from a plain evaluation.
fn plain(evaluation: &Evaluation) -> Vec<f64> {
    let outcome = &evaluation.outcome;
    let figures = KpiId::ALL.iter().map(|kpi| match kpi {
        KpiId::PaybackYears => outcome.key_figures[kpi].value.unwrap_or(f64::INFINITY),
        _ => outcome.key_figures[kpi].value.unwrap(),
    });
    figures.collect()
}

#[test]
fn explore() {
    for id in PRESETS {
        let park = Park::new(&preset(id).unwrap());
        let scenario = everything(id);
        let start = std::time::Instant::now();
        let plan = Plan::new(&park, &scenario, 1, 10_000);
        println!(
            "{id} plan {:?} unexpected {:?}",
            start.elapsed(),
            plan.unexpected()
        );
        let start = std::time::Instant::now();
        let draws = plan.run(&park);
        println!("run {:?}", start.elapsed());
        let columns: Vec<Vec<f64>> = KpiId::ALL.iter().map(|kpi| draws.figure(*kpi)).collect();
        let mut worst = 0.0_f64;
        for draw in (0..10_000).step_by(97) {
            let e = park.evaluate_with(&scenario, plan.values(&park, draw));
            for (place, known) in plain(&e).into_iter().enumerate() {
                let mine = columns[place][draw];
                if mine == known {
                    continue;
                }
                let err = (mine - known).abs() / known.abs().max(1e-3);
                if err > 1e-9 {
                    println!("{draw} {place} {mine} {known}")
                }
                worst = worst.max(err);
            }
        }
        println!("worst {worst:e}");
        let s = boucle::engine::monte_carlo::summary(&draws, &[]);
        println!("{}", serde_json::to_string(&s.key_figures).unwrap());
        println!(
            "{}",
            serde_json::to_string(&park.evaluate(&scenario).outcome.key_figures).unwrap()
        );
    }
}
