//! Speed of the engine.
use criterion::{Criterion, criterion_group, criterion_main};

fn evaluation(c: &mut Criterion) {
    c.bench_function("nothing", |b| b.iter(|| 1 + 1));
}

criterion_group!(benches, evaluation);
criterion_main!(benches);
