//! What the draws say.

use super::{everything, pompey};
use boucle::catalog::catalog;
use boucle::engine::monte_carlo::{
    Curve, Draws, Figures, Plan, Side, Summary, Target, Terms, chance_that_first_beats, summary,
};
use boucle::engine::sample::{Class, class_of};
use boucle::engine::{Account, KpiId, Ledger, Park, deviations};
use boucle::numeric::quantile::spread;
use boucle::scenario::{ActionChoice, Levers, Scenario};
use std::collections::BTreeMap;

fn drawn(park: &Park, scenario: &Scenario, seed: u64) -> Draws {
    Plan::new(park, scenario, seed, 10_000).run(park)
}

fn ends(summary: &Summary, kpi: KpiId) -> [f64; 3] {
    let figure = &summary.key_figures[&kpi];
    [figure.low, figure.median, figure.high].map(Option::unwrap)
}

/// Shared lifting platforms alone, all owners, until 2030: the investment is once the price, before anything is renewed.
fn platforms() -> Scenario {
    let mut scenario = Scenario::baseline("pompey");
    scenario.horizon_year = 2030;
    let choice = ActionChoice {
        on: true,
        participation: Some(1.0),
        ..ActionChoice::default()
    };
    scenario.actions.insert("E02".to_owned(), choice);
    scenario
}

/// Facilitator and pilots alone.
fn facilitator() -> Scenario {
    Scenario {
        levers: Levers {
            mobilisation: 100,
            ..Levers::default()
        },
        ..Scenario::baseline("pompey")
    }
}

#[test]
fn one_uncertain_price_gives_its_own_distribution() {
    // E02.capex: 9,000 - 18,000 - 36,000. 5 %: 9,000 + sqrt(0.05 x 27,000 x 9,000) = 12,485.69;
    // 50 %: 36,000 - sqrt(0.5 x 27,000 x 18,000) = 20,411.54; 95 %: 36,000 - sqrt(0.05 x 27,000 x 18,000) = 31,070.50.
    // Standard error of a quantile: sqrt(p (1 - p) / 10,000) / density: 76, 87 and 119 EUR; four of them are allowed.
    let (park, scenario) = (pompey(), platforms());
    let times = park.evaluate(&scenario).outcome.key_figures[&KpiId::InvestmentEur].value;
    let times = times.unwrap() / 18_000.0;
    assert!(times >= 1.0 && times.fract().abs() < 1e-9, "{times}");
    let target = Target {
        figure: KpiId::InvestmentEur,
        side: Side::AtMost,
        value: 18_000.0 * times,
    };
    let summary = summary(&drawn(&park, &scenario, 4), &[target]);
    let known = [(12_485.69, 304.0), (20_411.54, 348.0), (31_070.50, 476.0)];
    for (end, (known, allowed)) in ends(&summary, KpiId::InvestmentEur).iter().zip(known) {
        assert!((end / times - known).abs() < allowed, "{end}, {known}");
    }
    // F(18,000) = 9 / 27; four standard errors are 0.019.
    assert!((summary.targets[0].chance - 1.0 / 3.0).abs() < 0.019);
}

#[test]
fn a_payback_that_is_never_reached_is_said_to_be_so() {
    let park = pompey();
    let targets = [
        (KpiId::PaybackYears, Side::AtMost, 100.0),
        (KpiId::NetSavingsEur, Side::AtMost, 0.0),
    ];
    let targets = targets.map(|(figure, side, value)| Target {
        figure,
        side,
        value,
    });
    let summary = summary(&drawn(&park, &facilitator(), 4), &targets);
    let payback = summary.key_figures[&KpiId::PaybackYears];
    assert_eq!(
        (payback.low, payback.median, payback.high),
        (None, None, None)
    );
    assert!(payback.exists.abs() < f64::EPSILON);
    assert!(summary.targets[0].chance.abs() < f64::EPSILON);
    assert!((summary.targets[1].chance - 1.0).abs() < f64::EPSILON);
    // Jobs: mobilisation.facilitator_fte, 0.5 - 1 - 2. 5 %: 0.5 + sqrt(0.05 x 1.5 x 0.5) = 0.69365;
    // 50 %: 2 - sqrt(0.5 x 1.5 x 1) = 1.13397; 95 %: 2 - sqrt(0.05 x 1.5 x 1) = 1.72614
    let known = [0.693_65, 1.133_97, 1.726_14];
    for (end, known) in ends(&summary, KpiId::JobsFte).iter().zip(known) {
        assert!((end - known).abs() < 0.03, "{end}, {known}");
    }
}

/// Width of the instant range of the sum of some accounts in the horizon year, by the figures that are factors alone.
fn instant_width(ledger: &Ledger, accounts: &[Account]) -> f64 {
    let mut by_key: BTreeMap<&str, f64> = BTreeMap::new();
    for (group, amounts) in ledger.summed() {
        if accounts.contains(&group.head.account) {
            for key in group.head.inputs.iter().flatten() {
                *by_key.entry(key).or_default() += amounts[ledger.years.len() - 1];
            }
        }
    }
    let (mut down, mut up) = (0.0, 0.0);
    for (key, sum) in by_key {
        let datum = catalog().get(key).expect("a figure");
        if class_of(datum) == Class::Factor {
            let (low, high) = deviations(sum, datum);
            down += low.min(high).min(0.0).powi(2);
            up += low.max(high).max(0.0).powi(2);
        }
    }
    f64::sqrt(down) + f64::sqrt(up)
}

#[test]
fn the_instant_range_and_the_drawn_one_agree_where_they_mean_the_same() {
    // Both over factors alone. The instant range reads low and high of a factor as 5 % and 95 % ends; the
    // draws read them as the ends of a triangle, or of a 95 % interval. A triangle that reaches l below and r above its mode has
    // the variance (l^2 + r^2 + l r) / 18, so the sum of many has a 90 % range of 2 x 1.645 sqrt(sum of these), against
    // sqrt(sum l^2) + sqrt(sum r^2): between 0.548 (some reach only down, others only up) through 0.672 (symmetric) to
    // 0.775 (all to one side); a lognormal has 1.645 / 1.96 = 0.839. 3 % more for noise and products of two factors.
    let (park, scenario) = (pompey(), everything());
    let plan = Plan::new(&park, &scenario, 1, 1);
    let terms = Terms::new(&plan, &park, park.values.clone());
    let figures = |draw| Figures::of(&terms.sums(|factor| factor.drawn(draw)), plan.valuation());
    let drawn: Vec<Figures> = (0..10_000).map(figures).collect();
    let ledger = park.evaluate(&scenario).ledger;
    for (kpi, accounts, unit) in [
        (KpiId::Co2AvoidedT, [Account::Co2, Account::Co2], 1e3),
        (
            KpiId::NetSavingsEur,
            [Account::Saving, Account::Running],
            1.0,
        ),
    ] {
        let mut figures: Vec<f64> = drawn.iter().map(|figures| figures.get(kpi)).collect();
        let spread = spread(&mut figures).unwrap();
        let ratio = (spread.high - spread.low) * unit / instant_width(&ledger, &accounts);
        assert!(ratio > 0.53 && ratio < 0.87, "{}: {ratio}", kpi.id());
    }
}

#[test]
fn another_seed_tells_the_same() {
    let (park, scenario) = (pompey(), everything());
    let one = summary(&drawn(&park, &scenario, 1), &[]);
    let other = summary(&drawn(&park, &scenario, 2), &[]);
    assert_eq!(one, summary(&drawn(&park, &scenario, 1), &[]));
    for kpi in KpiId::ALL {
        let (one, other) = (ends(&one, kpi), ends(&other, kpi));
        let wide = one[2] - one[0];
        for ((a, b), allowed) in one.iter().zip(other).zip([0.1, 0.05, 0.1]) {
            assert!((a - b).abs() < allowed * wide, "{}: {a}, {b}", kpi.id());
        }
    }
}

#[test]
fn curves_end_where_the_key_figures_are() {
    let (park, scenario) = (pompey(), everything());
    let draws = drawn(&park, &scenario, 1);
    let summary = summary(&draws, &[]);
    assert_eq!(summary.years, (2025..=2040).collect::<Vec<i32>>());
    for (band, kpi) in [
        (&summary.co2_avoided_t, KpiId::Co2AvoidedT),
        (&summary.net_savings_eur, KpiId::NetSavingsEur),
    ] {
        let [low, median, high] = ends(&summary, kpi);
        for (curve, end) in [(&band.low, low), (&band.median, median), (&band.high, high)] {
            assert_eq!(curve.len(), 16);
            assert!((curve[15] / end - 1.0).abs() < 1e-6);
        }
        let mut years = band.low.iter().zip(&band.median).zip(&band.high);
        assert!(years.all(|((low, median), high)| low <= median && median <= high));
    }
    assert_eq!(draws.curve(Curve::CumulatedCashEur, 15).len(), 10_000);
}

#[test]
fn common_draws_tell_scenarios_apart_that_ranges_do_not() {
    let (park, all) = (pompey(), everything());
    let mut less = all.clone();
    let off = ActionChoice::default();
    assert!(!off.on);
    less.actions.insert("R07".to_owned(), off);
    let (all, less) = (drawn(&park, &all, 1), drawn(&park, &less, 1));
    // Less food wasted always saves CO2 (its range is above 0), though far less than the ranges are wide.
    let beats = |first, second| chance_that_first_beats(first, second, KpiId::Co2AvoidedT);
    assert_eq!(beats(&all, &less), Some(1.0));
    assert_eq!(beats(&less, &all), Some(0.0));
    assert_eq!(beats(&all, &all), Some(0.5));
    let (wide, narrow) = (summary(&all, &[]), summary(&less, &[]));
    let [low, ..] = ends(&wide, KpiId::Co2AvoidedT);
    let [.., high] = ends(&narrow, KpiId::Co2AvoidedT);
    assert!(low < high, "the ranges overlap");
    // Who invests less is better: the facilitator's pilots are more than nothing.
    let nothing = drawn(&park, &Scenario::baseline("pompey"), 1);
    let pilots = drawn(&park, &facilitator(), 1);
    let cheaper = chance_that_first_beats(&nothing, &pilots, KpiId::InvestmentEur);
    assert_eq!(cheaper, Some(1.0));
    // Draws of another seed cannot be compared one by one.
    let other = drawn(&park, &facilitator(), 2);
    assert_eq!(beats(&nothing, &other), None);
}
