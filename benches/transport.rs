//! Speed of the network simplex: `cargo bench --bench transport`.
//!
//! `benches/transport.py` compares it with LEMON on the same instances. For that `cargo bench --bench transport -- --write FOLDER` writes them, and
//! `-- --times ROUNDS` prints for each the value and the shortest time of some rounds, in milliseconds.
#![allow(missing_docs, reason = "criterion's macros write undocumented items")]

use boucle::numeric::transport::{Arc, Exchange, Instance, Plan, Sense, bench_instance, solve};
use criterion::{BenchmarkId, Criterion};
use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

/// Suppliers, and as many customers.
const SIZES: [usize; 3] = [25, 100, 300];
/// Instances of each size in the comparison.
const SEEDS: u64 = 5;

fn plan(instance: &Instance) -> Plan {
    let Instance {
        supply,
        demand,
        cost,
    } = black_box(instance);
    solve(supply, demand, cost, Sense::Minimise).unwrap_or_default()
}

fn matrices(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("transport, all demand met");
    for size in SIZES {
        let instance = bench_instance(size, 0);
        group.bench_with_input(
            BenchmarkId::from_parameter(size),
            &instance,
            |b, instance| {
                b.iter(|| plan(instance));
            },
        );
    }
    group.finish();
}

/// As the engine uses it: a fifth of the pairs can exchange, and nobody is forced.
fn exchanges(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("exchange, a fifth of the pairs");
    for size in [5, 25, 100] {
        let Instance {
            supply,
            demand,
            cost,
        } = bench_instance(size, 0);
        let arcs: Vec<Arc> = (cost.iter().enumerate().step_by(5))
            .map(|(place, cost)| Arc {
                from: place / size,
                to: place % size,
                value: 800.0 - cost,
            })
            .collect();
        let mut exchange = Exchange::default();
        group.bench_function(BenchmarkId::from_parameter(size), |b| {
            b.iter(|| exchange.maximise(black_box(&supply), &demand, &arcs));
        });
    }
    group.finish();
}

/// One text file for each instance: supplies, demands and a line of costs for each supplier.
fn write(folder: &Path) -> std::io::Result<()> {
    let line = |numbers: &[f64]| {
        let words: Vec<String> = numbers.iter().map(f64::to_string).collect();
        words.join(" ")
    };
    for size in SIZES {
        for seed in 0..SEEDS {
            let instance = bench_instance(size, seed);
            let mut file = std::fs::File::create(folder.join(format!("{size}-{seed}.txt")))?;
            writeln!(
                file,
                "{}\n{}",
                line(&instance.supply),
                line(&instance.demand)
            )?;
            for row in instance.cost.chunks(size) {
                writeln!(file, "{}", line(row))?;
            }
        }
    }
    Ok(())
}

/// A line `size seed value milliseconds` for each instance.
fn times(rounds: usize) {
    for size in SIZES {
        for seed in 0..SEEDS {
            let instance = bench_instance(size, seed);
            let mut shortest = f64::INFINITY;
            let mut value = 0.0;
            for _ in 0..rounds {
                let start = Instant::now();
                value = plan(&instance).value;
                shortest = shortest.min(start.elapsed().as_secs_f64() * 1e3);
            }
            println!("{size} {seed} {value} {shortest}");
        }
    }
}

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let after = |name: &str| {
        let place = arguments.iter().position(|argument| argument == name)?;
        arguments.get(place + 1)
    };
    if let Some(folder) = after("--write") {
        return write(Path::new(folder));
    }
    if let Some(rounds) = after("--times") {
        times(rounds.parse().unwrap_or(20));
        return Ok(());
    }
    let mut criterion = Criterion::default().configure_from_args();
    matrices(&mut criterion);
    exchanges(&mut criterion);
    criterion.final_summary();
    Ok(())
}
