//! Speed of the engine on the native host: `cargo bench --bench engine` (budget: one evaluation of Pompey under 1 ms).
#![allow(missing_docs, reason = "criterion's macros write undocumented items")]

use boucle::catalog::preset;
use boucle::engine::monte_carlo::{Plan, Terms, USUAL_DRAWS, summary};
use boucle::engine::sensitivity::Swings;
use boucle::engine::{Park, evaluate};
use boucle::model::{ActorId, Territory};
use boucle::scenario::{LeverId, Levers, Scenario};
use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use std::time::Duration;

/// Companies of the generated park.
const MANY: usize = 1_000;

fn pompey() -> Territory {
    preset("pompey").unwrap_or_else(|| panic!("the preset `pompey` is gone"))
}

/// Pompey's actors again and again, in a grid of copies 3 km apart, each under a name of its own.
fn many(model: &Territory, count: usize) -> Territory {
    let mut territory = model.clone();
    territory.id = format!("{}-{count}", model.id);
    territory.actors = (0..count)
        .filter_map(|index| {
            let copy = index / model.actors.len();
            let mut actor = model.actors.get(index % model.actors.len())?.clone();
            actor.id = ActorId(format!("{}-{copy}", actor.id.0));
            actor.x_km += 3.0 * (copy % 7) as f64;
            actor.y_km += 3.0 * (copy / 7) as f64;
            Some(actor)
        })
        .collect();
    territory
}

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

fn one_park(criterion: &mut Criterion) {
    let territory = pompey();
    let park = Park::new(&territory);
    let example = Scenario::example("pompey");
    let all = everything("pompey");
    let mut group = criterion.benchmark_group("pompey");
    group.bench_function("evaluate the example", |b| {
        b.iter(|| park.evaluate(black_box(&example)));
    });
    group.bench_function("evaluate all levers at 100", |b| {
        b.iter(|| park.evaluate(black_box(&all)));
    });
    group.bench_function("compile the park", |b| {
        b.iter(|| Park::new(black_box(&territory)));
    });
    group.bench_function("compile and evaluate the example", |b| {
        b.iter(|| evaluate(black_box(&territory), black_box(&example)));
    });
    group.finish();
}

fn large_park(criterion: &mut Criterion) {
    let territory = many(&pompey(), MANY);
    let park = Park::new(&territory);
    let example = Scenario::example(&territory.id);
    let mut group = criterion.benchmark_group("1000 companies");
    group
        .sample_size(20)
        .measurement_time(Duration::from_secs(5));
    group.bench_function("evaluate the example", |b| {
        b.iter(|| park.evaluate(black_box(&example)));
    });
    group.bench_function("compile the park", |b| {
        b.iter(|| Park::new(black_box(&territory)));
    });
    group.finish();
}

/// Ten thousand draws of Pompey with every action on, and what they are made of (budget: under 0.5 s in all).
fn uncertainty(criterion: &mut Criterion) {
    let park = Park::new(&pompey());
    let all = everything("pompey");
    let plan = Plan::new(&park, &all, 1, USUAL_DRAWS);
    let values = || plan.block_values(&park, 0);
    let terms = Terms::new(&plan, &park, values());
    let draws = plan.run(&park);
    let mut group = criterion.benchmark_group("uncertainty");
    group
        .sample_size(10)
        .measurement_time(Duration::from_secs(5));
    group.bench_function("monte_carlo_10000", |b| {
        b.iter(|| Plan::new(&park, black_box(&all), 1, USUAL_DRAWS).run(&park));
    });
    group.bench_function("prepare a plan", |b| {
        b.iter(|| Plan::new(&park, black_box(&all), 1, USUAL_DRAWS));
    });
    group.bench_function("evaluate a block", |b| {
        b.iter(|| Terms::new(&plan, &park, values()));
    });
    group.bench_function("rescale a draw", |b| {
        b.iter(|| terms.sums(|factor| factor.drawn(black_box(17))));
    });
    group.bench_function("summary of 10,000 draws", |b| {
        b.iter(|| summary(black_box(&draws), &[]));
    });
    group.bench_function("all swings", |b| {
        b.iter(|| Swings::new(&park, black_box(&all)).all(&park));
    });
    group.finish();
}

criterion_group!(benches, one_park, large_park, uncertainty);
criterion_main!(benches);
