//! Batches give what one run gives, and a draw depends on its seed, key and number alone.

use super::{everything, pompey};
use boucle::catalog::{catalog, preset};
use boucle::engine::monte_carlo::{
    Batch, Curve, Draws, Plan, Side, Target, chance_that_first_beats, summary,
};
use boucle::engine::sensitivity::{Study, Swings};
use boucle::engine::{KpiId, Park};
use boucle::job::{Drawn, Job, KEPT, MonteCarlo, OneByOne, Parks, Said, Variance};
use boucle::scenario::{LeverId, Levers, Scenario};
use serde_json::Value;

const DRAWS: usize = 1_000;

#[test]
fn batches_merge_to_exactly_one_run() {
    let (park, scenario) = (pompey(), everything());
    let plan = Plan::new(&park, &scenario, 11, DRAWS);
    let whole = plan.run(&park);
    // Batches along the blocks, the last first; and others of odd sizes that split blocks, by a plan of their own.
    let mut along = Draws::empty(&plan);
    let cut = plan.cut(7);
    assert_eq!(cut.iter().map(ExactSizeIterator::len).sum::<usize>(), DRAWS);
    for range in cut.into_iter().rev() {
        assert!(!along.is_complete());
        assert!(along.merge(&plan.batch(&park, range)));
    }
    assert_eq!(along, whole);
    let mut odd = Draws::empty(&plan);
    let other = Plan::new(&pompey(), &scenario, 11, DRAWS);
    for first in [600, 0, 900, 300] {
        let batch = other.batch(&park, first..first + 300);
        let carried = Batch::from_bytes(&batch.to_bytes()).unwrap();
        assert!(odd.merge(&carried));
    }
    assert_eq!(odd, whole);
    assert_eq!(summary(&odd, &[]), summary(&whole, &[]));
}

/// The answer of a job whose units are done in batches of a few.
fn worked(job: &Job, at_once: usize) -> Vec<u8> {
    let work = job.prepare(&mut Parks::default()).expect("an answer");
    let firsts = (0..work.units()).step_by(at_once);
    let batches = firsts.map(|first| work.batch(first..(first + at_once).min(work.units())));
    let batches: Vec<Vec<u8>> = batches.collect();
    let parts: Vec<&[u8]> = batches.iter().map(Vec::as_slice).collect();
    work.merge(&parts).expect("an answer")
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("an answer")
}

fn known_chance(draws: &Draws, target: Target) -> f64 {
    summary(draws, &[target]).targets[0].chance
}

#[test]
fn the_page_of_cases_is_the_same_however_it_is_cut() {
    let plain = serde_json::to_vec(&boucle::reality::lines()).unwrap();
    assert_eq!(worked(&Job::Reality, 1), plain);
    assert_eq!(worked(&Job::Reality, 11), plain);
}

#[test]
fn workers_answer_what_one_run_does() {
    let (park, scenario) = (pompey(), everything());
    let territory = serde_json::to_string(&preset("pompey").unwrap()).unwrap();
    let against = Scenario::example("pompey");
    let target = Target {
        figure: KpiId::PaybackYears,
        side: Side::AtMost,
        value: 8.0,
    };
    let job = Job::MonteCarlo(MonteCarlo {
        territory: territory.clone(),
        scenario: scenario.clone(),
        against: Some(against.clone()),
        seed: 2,
        draws: 90,
        targets: vec![target],
    });
    let draws = |scenario| Plan::new(&park, scenario, 2, 90).run(&park);
    let (one, other) = (draws(&scenario), draws(&against));
    let mut known = summary(&one, &[target]);
    let beats = |kpi| Some((kpi, chance_that_first_beats(&one, &other, kpi)?));
    known.beats = KpiId::ALL.into_iter().filter_map(beats).collect();
    assert_eq!(known.beats.len(), 8);
    // Through text and back, like the answer.
    let text = serde_json::to_string(&known).unwrap();
    let known: Said = serde_json::from_str(&text).unwrap();
    let answer = worked(&job, 180);
    assert_eq!(worked(&job, 7), answer, "bit for bit");
    let told = Drawn::read(&answer).unwrap();
    assert_eq!(told.said, known);
    for kpi in KEPT {
        let mut draws = one.figure(kpi);
        draws.sort_by(f64::total_cmp);
        assert_eq!(told.ascending(kpi), draws);
    }
    let chance = known_chance(&one, target);
    assert_eq!(
        told.chance_of_at_most(target.figure, target.value),
        Some(chance)
    );
    assert!(Drawn::read(&answer[1..]).is_none());

    let facilitator = Scenario {
        levers: Levers::default().with(LeverId::Mobilisation, 100),
        ..Scenario::baseline("pompey")
    };
    let job = Job::OneByOne(OneByOne {
        territory: territory.clone(),
        scenario: facilitator.clone(),
    });
    let swings = Swings::new(&park, &facilitator).all(&park);
    let known: Value = serde_json::from_str(&serde_json::to_string(&swings).unwrap()).unwrap();
    assert!(swings.len() > 4);
    assert_eq!(json(&worked(&job, 2)), known);

    let job = Job::Variance(Variance {
        territory,
        scenario: facilitator.clone(),
        figure: KpiId::NpvEur,
        keys: vec!["eit.animator.fte".to_owned(), "no such key".to_owned()],
        seed: 5,
        draws: 64,
    });
    let keys = ["eit.animator.fte"];
    let study = Study::of(&park, &facilitator, KpiId::NpvEur, &keys, (5, 64));
    let text = serde_json::to_string(&study.run(&park)).unwrap();
    let known: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(known.as_array().map(Vec::len), Some(5));
    assert_eq!(json(&worked(&job, 9)), known);
}

#[test]
fn what_does_not_belong_is_not_taken() {
    let (park, scenario) = (pompey(), Scenario::example("pompey"));
    let plan = Plan::new(&park, &scenario, 1, 20);
    let mut draws = Draws::empty(&plan);
    let more = Plan::new(&park, &scenario, 1, 40);
    assert!(!draws.merge(&more.batch(&park, 15..25)));
    assert!(draws.merge(&plan.batch(&park, 5..5)));
    // Beyond the plan there is nothing.
    assert!(draws.merge(&plan.batch(&park, 18..400)));
    assert_eq!(draws.count(), 2);
    let bytes = plan.batch(&park, 0..3).to_bytes();
    assert_eq!(Batch::from_bytes(&bytes[..bytes.len() - 1]), None);
    assert_eq!(Batch::from_bytes(&[0xff; 12]), None);
    assert_eq!(Batch::from_bytes(&[]), None);
}

#[test]
fn a_territory_without_actors_has_draws_too() {
    let mut territory = preset("pompey").unwrap();
    territory.actors.clear();
    let park = Park::new(&territory);
    let plan = Plan::new(&park, &everything(), 1, 30);
    let summary = summary(&plan.run(&park), &[]);
    assert_eq!(summary.draws, 30);
    let co2 = summary.key_figures[&KpiId::Co2AvoidedT];
    assert_eq!((co2.low, co2.high), (Some(0.0), Some(0.0)));
    let local = summary.key_figures[&KpiId::LocalShare];
    assert_eq!((local.low, local.high), (Some(0.0), Some(0.0)));
    // No draws are one draw, and years may be none.
    assert_eq!(Plan::new(&park, &everything(), 1, 0).draws(), 1);
    assert!(
        Draws::room(1, Vec::new(), 0)
            .curve(Curve::NetSavingsEur, 3)
            .is_empty()
    );
}

#[test]
fn all_scenarios_see_the_same_draws() {
    let park = pompey();
    let one = Plan::new(&park, &everything(), 5, DRAWS);
    let other = Plan::new(&park, &Scenario::example("pompey"), 5, DRAWS);
    let stranger = Plan::new(&park, &everything(), 6, DRAWS);
    let mut differ = 0;
    for draw in [0, 1, 499, 999] {
        let (one, other) = (one.values(&park, draw), other.values(&park, draw));
        let stranger = stranger.values(&park, draw);
        for datum in catalog().iter() {
            let value = one.get(Some(datum));
            assert_eq!(value.to_bits(), other.get(Some(datum)).to_bits());
            differ += u32::from(value.to_bits() != stranger.get(Some(datum)).to_bits());
        }
    }
    assert!(differ > 1_000, "another seed gives other draws: {differ}");
}
