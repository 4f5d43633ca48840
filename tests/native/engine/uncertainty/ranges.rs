//! What the draws say.

use super::{everything, pompey};
use boucle::engine::KpiId;
use boucle::engine::monte_carlo::{
    Curve, Draws, Figures, Plan, Side, Target, Terms, chance_that_first_beats, summary,
};
use boucle::numeric::quantile::spread;
use boucle::scenario::{ActionChoice, Scenario};

#[test]
fn the_instant_range_and_the_drawn_one_agree_where_they_mean_the_same() {
    // The instant range reads low and high of a figure as 5 % and 95 % ends and adds deviations of factors as squares. The
    // draws read them as ends of a triangle or of a 95 % interval. The standard deviation of a triangle of half-width h is
    // h / sqrt(6) when symmetric, so a sum of many has a 90 % half-width of 1.645 h / 2.449 = 0.672 h; with the mode at an
    // end of a width 2 h it is 2 h / sqrt(18), and 0.775 h; a lognormal has 1.645 / 1.96 = 0.839. With structural figures as
    // usual the ratio of the widths must lie between, and 3 % wider for the noise of 10,000 draws.
    let (park, scenario) = (pompey(), everything());
    let plan = Plan::new(&park, &scenario, 1, 1);
    let terms = Terms::new(&plan, &park, park.values.clone());
    let drawn: Vec<Figures> = (0..10_000)
        .map(|draw| Figures::of(&terms.sums(|factor| factor.drawn(draw)), plan.valuation()))
        .collect();
    let instant = park.evaluate(&scenario).outcome.key_figures;
    for kpi in KpiId::ALL {
        let mut figures: Vec<f64> = drawn.iter().map(|figures| figures.get(kpi)).collect();
        let spread = spread(&mut figures).unwrap();
        let wide = instant[&kpi].high.unwrap() - instant[&kpi].low.unwrap();
        let ratio = (spread.high - spread.low) / wide;
        println!("{} {ratio} {spread:?} {:?}", kpi.id(), instant[&kpi]);
    }
}

#[test]
fn another_seed_tells_the_same() {
    let (park, scenario) = (pompey(), everything());
    let of = |seed| summary(&Plan::new(&park, &scenario, seed, 10_000).run(&park), &[]);
    let (one, other) = (of(1), of(2));
    for kpi in KpiId::ALL {
        let (a, b) = (one.key_figures[&kpi], other.key_figures[&kpi]);
        let ends = |figure: boucle::engine::monte_carlo::DrawnFigure| {
            [figure.low, figure.median, figure.high].map(Option::unwrap)
        };
        let (a, b) = (ends(a), ends(b));
        for (a_end, b_end) in a.iter().zip(b) {
            println!("{} {}", kpi.id(), (a_end - b_end) / (a[2] - a[0]));
        }
    }
}
