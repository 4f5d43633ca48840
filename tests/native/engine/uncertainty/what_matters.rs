//! One figure at a time, and shares of the variance.

use super::{everything, pompey};
use boucle::catalog::catalog;
use boucle::engine::KpiId;
use boucle::engine::sensitivity::{Family, Influence, Source, Study, Swings, ranked};
use boucle::scenario::{Levers, Scenario};

#[test]
fn a_swing_is_two_plain_evaluations() {
    let (park, scenario) = (pompey(), everything());
    let swings = Swings::new(&park, &scenario);
    assert!(swings.count() > 350, "{}", swings.count());
    let usual = park.evaluate(&scenario).outcome.key_figures;
    for place in 0..swings.count() {
        let swing = swings.swing(&park, place).unwrap();
        let datum = catalog().get(swing.key).unwrap();
        for (figures, end) in [(swing.at_low, datum.low), (swing.at_high, datum.high)] {
            let mut values = park.values.clone();
            values.put(Some(datum), end);
            let known = park.evaluate_with(&scenario, values).outcome.key_figures;
            for kpi in KpiId::ALL {
                let known = known[&kpi].value.unwrap_or(f64::INFINITY);
                let allowed = 1e-9 * usual[&kpi].value.unwrap().abs().max(known.abs());
                let fast = figures.get(kpi);
                assert!(
                    (fast - known).abs() <= allowed,
                    "{} {}: {fast}, {known}",
                    swing.key,
                    kpi.id()
                );
            }
        }
    }
    assert_eq!(swings.swing(&park, swings.count()), None);
}

#[test]
fn what_moves_a_figure_farthest_comes_first() {
    let (park, scenario) = (pompey(), everything());
    let all = Swings::new(&park, &scenario).all(&park);
    let ranked = ranked(&all, KpiId::InvestmentEur, 16.0);
    let reach: Vec<f64> = ranked
        .iter()
        .map(|swing| swing.reach(KpiId::InvestmentEur, 16.0))
        .collect();
    assert!(reach.is_sorted_by(|a, b| a >= b) && reach.iter().all(|reach| *reach > 0.0));
    // A wage does not change an investment.
    assert!(ranked.iter().all(|swing| swing.key != "eit.animator.fte"));
    assert!(all.iter().any(|swing| swing.key == "eit.animator.fte"));
}

fn of(influences: &[Influence], source: Source) -> Influence {
    let found = influences
        .iter()
        .find(|influence| influence.source == source);
    *found.expect("the source")
}

#[test]
fn shares_of_a_product_of_two() {
    // A facilitator alone: running cost = facilitators x wage, both triangular. Squares of the coefficients of variation:
    // facilitators 0.5 - 1 - 2: mean 1.16667, variance (0.25 + 1 + 4 - 0.5 - 1 - 2) / 18 = 0.0972222: 0.0714286;
    // wage 40 - 50 - 65: mean 51.6667, variance (1,600 + 2,500 + 4,225 - 2,000 - 2,600 - 3,250) / 18 = 26.3889: 0.00988553.
    // Of the product: 1.0714286 x 1.0098855 - 1 = 0.0820202. First order 0.0714286 / 0.0820202 = 0.87087 and 0.12053;
    // total 0.0714286 x 1.0098855 / 0.0820202 = 0.87948 and 0.12913.
    let scenario = Scenario {
        levers: Levers {
            mobilisation: 100,
            ..Levers::default()
        },
        ..Scenario::baseline("pompey")
    };
    let park = pompey();
    let study = Study::new(&park, &scenario, KpiId::NetSavingsEur, 2, (3, 8_192));
    let influences = study.run(&park);
    let facilitators = Source::Figure("mobilisation.facilitator_fte");
    for (source, first, total) in [
        (facilitators, 0.870_87, 0.879_48),
        (Source::Figure("eit.animator.fte"), 0.120_53, 0.129_13),
        (Source::Family(Family::Pace), 0.870_87, 0.879_48),
        (Source::Family(Family::Money), 0.120_53, 0.129_13),
        (Source::Family(Family::Emissions), 0.0, 0.0),
    ] {
        let influence = of(&influences, source);
        // The facilitators are structural: 128 different draws of them.
        assert!((influence.first - first).abs() < 0.15, "{influence:?}");
        assert!((influence.total - total).abs() < 0.15, "{influence:?}");
    }
    assert_eq!(
        influences[4].source, facilitators,
        "figures follow families, the largest first"
    );
}

#[test]
fn families_explain_the_whole() {
    let (park, scenario) = (pompey(), everything());
    let study = Study::new(&park, &scenario, KpiId::NetSavingsEur, 3, (3, 2_048));
    let influences = study.run(&park);
    let families: Vec<&Influence> = influences.iter().take(4).collect();
    let first: f64 = families.iter().map(|influence| influence.first).sum();
    let total: f64 = families.iter().map(|influence| influence.total).sum();
    // First orders add up to at most the whole, totals to at least; 0.15 for the noise of 256 structural draws.
    assert!(first < 1.15 && total > 0.85, "{first}, {total}");
    let blocks = (0..study.blocks()).flat_map(|block| study.block(&park, block));
    assert_eq!(study.influences(&blocks.collect::<Vec<f64>>()), influences);
}
