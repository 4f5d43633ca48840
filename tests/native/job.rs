//! Long work: shares and batches give what one run gives, and what comes meanwhile gets through.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing should stop")]

use boucle::catalog::{PRESETS, load_territory, preset};
use boucle::engine::{KpiId, evaluate};
use boucle::job::{Answer, Bench, Job, Letter, Order, Sweep};
use boucle::scenario::{LeverId, Scenario};
use std::cell::Cell;

const POSITIONS: [u8; 7] = [0, 10, 25, 40, 60, 80, 100];

fn sweep() -> Job {
    Job::Sweep(Sweep {
        territory: serde_json::to_string(&preset("pompey").unwrap()).unwrap(),
        scenario: Scenario::example("pompey"),
        lever: LeverId::Energy,
        positions: POSITIONS.to_vec(),
    })
}

fn letter(order: Order, job: &Job, parts: Vec<Vec<u8>>) -> Letter {
    let job = serde_json::to_string(job).unwrap();
    Letter { order, job, parts }
}

/// Turns a bench by a clock that goes on by so many milliseconds each time it is read, until it has nothing to do.
fn all_answers(bench: &mut Bench, milliseconds: f64) -> Vec<(Answer, Vec<u8>)> {
    let time = Cell::new(0.0);
    let clock = || {
        time.set(time.get() + milliseconds);
        time.get()
    };
    std::iter::from_fn(|| bench.turn(&clock)).collect()
}

/// The answer of a run cut into pieces, each done by a worker of its own.
fn answer(pieces: u32, milliseconds: f64) -> Vec<u8> {
    let job = sweep();
    let run = 5;
    let mut parts = Vec::new();
    for piece in 0..pieces {
        let mut bench = Bench::new(40.0);
        let of = pieces;
        bench.take(letter(Order::Piece { run, piece, of }, &job, Vec::new()));
        let (last, bytes) = all_answers(&mut bench, milliseconds).pop().unwrap();
        assert_eq!(last, Answer::Part { run, piece });
        parts.push(bytes);
    }
    let mut bench = Bench::new(40.0);
    bench.take(letter(Order::Merge { run }, &job, parts));
    let answers = all_answers(&mut bench, milliseconds);
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0].0, Answer::Done { run });
    answers[0].1.clone()
}

#[test]
fn pieces_put_together_are_what_plain_evaluation_gives() {
    let territory = preset("pompey").unwrap();
    let points: Vec<Vec<Option<f64>>> = serde_json::from_slice(&answer(3, 1.0)).unwrap();
    assert_eq!(points.len(), POSITIONS.len());
    for (position, point) in POSITIONS.into_iter().zip(points) {
        let mut scenario = Scenario::example("pompey");
        scenario.levers = scenario.levers.with(LeverId::Energy, position);
        let figures = evaluate(&territory, &scenario).outcome.key_figures;
        for (kpi, value) in KpiId::ALL.iter().zip(point) {
            let plain = figures[kpi].value;
            let gap = plain.unwrap_or(-1.0) - value.unwrap_or(-1.0);
            // The answer has crossed as text, whose reader may be off by the last bit.
            assert!(
                gap.abs() <= 1e-12 * plain.unwrap_or(1.0).abs(),
                "{kpi:?} at {position}: {plain:?} {value:?}"
            );
        }
    }
}

#[test]
fn the_cut_does_not_matter() {
    let whole = answer(1, 1.0);
    assert!(whole.len() > 100);
    // Seven pieces of one unit; eleven, of which four are empty; and one in batches of one unit each.
    assert_eq!(answer(7, 1.0), whole);
    assert_eq!(answer(11, 1.0), whole);
    assert_eq!(answer(1, 1000.0), whole);
}

#[test]
fn a_long_piece_is_done_in_batches_and_tells_how_far_it_is() {
    let mut bench = Bench::new(40.0);
    let order = Order::Piece {
        run: 1,
        piece: 0,
        of: 1,
    };
    bench.take(letter(order, &sweep(), Vec::new()));
    // Each batch takes 80 ms by the clock, twice the time there is: one unit at a time.
    let answers = all_answers(&mut bench, 80.0);
    let done: Vec<u32> = answers
        .iter()
        .filter_map(|(answer, _)| match answer {
            Answer::Progress { done, of, .. } => {
                assert_eq!(*of, 7);
                Some(*done)
            }
            _ => None,
        })
        .collect();
    assert_eq!(done, [1, 2, 3, 4, 5, 6]);
    assert!(bench.is_idle());
}

#[test]
fn a_cancelled_run_is_forgotten_and_the_next_begins() {
    let mut bench = Bench::new(40.0);
    let piece = |run| Order::Piece {
        run,
        piece: 0,
        of: 7,
    };
    bench.take(letter(
        Order::Piece {
            run: 1,
            piece: 0,
            of: 1,
        },
        &sweep(),
        Vec::new(),
    ));
    assert!(matches!(
        bench.turn(&|| 0.0),
        Some((Answer::Progress { run: 1, .. }, _))
    ));
    bench.take(letter(Order::Cancel { run: 1 }, &sweep(), Vec::new()));
    assert!(bench.is_idle());
    assert_eq!(bench.turn(&|| 0.0), None);
    bench.take(letter(piece(2), &sweep(), Vec::new()));
    bench.take(letter(piece(3), &sweep(), Vec::new()));
    bench.take(letter(Order::Cancel { run: 2 }, &sweep(), Vec::new()));
    let answers = all_answers(&mut bench, 1.0);
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0].0, Answer::Part { run: 3, piece: 0 });
}

#[test]
fn what_cannot_be_read_is_said() {
    let failed = |run: u32| Answer::Failed {
        run,
        reason: "unreadable".to_owned(),
    };
    let order = Order::Piece {
        run: 9,
        piece: 0,
        of: 1,
    };
    let mut bench = Bench::new(40.0);
    bench.take(Letter {
        order,
        job: "{}".to_owned(),
        parts: Vec::new(),
    });
    let Job::Sweep(sweep) = sweep() else {
        panic!("a sweep")
    };
    let nowhere = Job::Sweep(Sweep {
        territory: "[]".to_owned(),
        ..sweep.clone()
    });
    bench.take(letter(order, &nowhere, Vec::new()));
    // Half a length, then a length without its bytes.
    bench.take(letter(
        Order::Merge { run: 9 },
        &Job::Sweep(sweep.clone()),
        vec![vec![1, 0]],
    ));
    bench.take(letter(
        Order::Merge { run: 9 },
        &Job::Sweep(sweep),
        vec![vec![2, 0, 0, 0, b'[']],
    ));
    let answers: Vec<Answer> = all_answers(&mut bench, 1.0)
        .into_iter()
        .map(|(answer, _)| answer)
        .collect();
    assert_eq!(answers, [failed(9), failed(9), failed(9), failed(9)]);
}

#[test]
fn a_territory_crosses_unchanged() {
    for id in PRESETS {
        let territory = preset(id).unwrap();
        let (read, problems) = load_territory(&serde_json::to_string(&territory).unwrap());
        assert_eq!(read.as_ref(), Some(&territory), "{id}");
        // Nobody is in the one that is to be filled in, and it says so.
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        let known: &[&str] = if territory.actors.is_empty() {
            &["empty-territory"]
        } else {
            &[]
        };
        assert_eq!(codes, known, "{id}");
    }
}
