//! Who does what: every piece once, the newest run of a kind alone, lost workers replaced.

use boucle::schedule::{STOPPED, Schedule, State, Step, Task, Word};

/// Milliseconds that a worker may be silent.
const PATIENCE: f64 = 1000.0;

/// What the steps give out: worker, run and piece; `None` for the putting together.
fn sent(steps: &[Step]) -> Vec<(usize, u32, Option<u32>)> {
    let sent = |step: &Step| match step {
        Step::Send {
            seat,
            run,
            task: Task::Piece { piece, .. },
            ..
        } => Some((*seat, *run, Some(*piece))),
        Step::Send {
            seat,
            run,
            task: Task::Merge,
            ..
        } => Some((*seat, *run, None)),
        _ => None,
    };
    steps.iter().filter_map(sent).collect()
}

fn told(steps: &[Step]) -> Vec<State> {
    let told = |step: &Step| match step {
        Step::Tell { state, .. } => Some(state.clone()),
        _ => None,
    };
    steps.iter().filter_map(told).collect()
}

#[test]
fn two_workers_share_a_run_and_its_parts_are_put_together_in_their_order() {
    let mut schedule = Schedule::new(2, PATIENCE);
    let (run, steps) = schedule.submit(0, 0.0);
    assert_eq!(sent(&steps), [(0, run, Some(0)), (1, run, Some(1))]);
    // Two workers with four pieces each: eight. The second worker does them all but the first.
    let mut steps = Vec::new();
    for piece in 1..8u8 {
        steps = schedule.heard(1, run, Word::Part(vec![piece]), f64::from(piece));
        let next = (piece < 7).then(|| (1, run, Some(u32::from(piece) + 1)));
        assert_eq!(sent(&steps), Vec::from_iter(next));
    }
    assert_eq!(told(&steps), [State::Computing(7.0 / 8.0)]);
    // Half of the last piece: (7 + 0.5) / 8 = 0.9375.
    let steps = schedule.heard(0, run, Word::Progress { share: 0.5 }, 8.0);
    assert_eq!(told(&steps), [State::Computing(0.9375)]);
    let steps = schedule.heard(0, run, Word::Part(vec![0]), 9.0);
    assert_eq!(sent(&steps), [(0, run, None)]);
    let Some(Step::Send { parts, .. }) = steps.last() else {
        panic!("{steps:?}");
    };
    assert_eq!(*parts, (0..8).map(|piece| vec![piece]).collect::<Vec<_>>());
    let steps = schedule.heard(0, run, Word::Done(vec![42]), 10.0);
    assert_eq!(told(&steps), [State::Done(vec![42])]);
    assert!(schedule.is_idle());
}

#[test]
fn the_newest_run_of_a_kind_wins_and_other_kinds_go_on() {
    let mut schedule = Schedule::new(2, PATIENCE);
    let (old, _) = schedule.submit(0, 0.0);
    let (other, steps) = schedule.submit(1, 1.0);
    assert_eq!(sent(&steps), [], "all workers have work");
    let (new, steps) = schedule.submit(0, 2.0);
    let cancelled: Vec<_> = steps
        .iter()
        .filter(|step| matches!(step, Step::Cancel { run, .. } if *run == old))
        .collect();
    assert_eq!(cancelled.len(), 2, "both workers drop the old run");
    // The run of the other kind has waited longer.
    assert_eq!(sent(&steps), [(0, other, Some(0)), (1, other, Some(1))]);
    assert!(!schedule.has(old) && schedule.has(other) && schedule.has(new));
    // What comes late of the old run changes nothing and frees nobody.
    assert_eq!(schedule.heard(0, old, Word::Part(vec![1]), 3.0), []);
    let steps = schedule.cancel(other, 4.0);
    assert_eq!(sent(&steps), [(0, new, Some(0)), (1, new, Some(1))]);
    assert_eq!(told(&steps), [], "whoever cancels need not be told");
}

#[test]
fn a_lost_worker_is_replaced_and_its_piece_done_again_once() {
    let mut schedule = Schedule::new(1, PATIENCE);
    let (run, _) = schedule.submit(0, 0.0);
    let steps = schedule.lost(0, 1.0);
    assert_eq!(steps[0], Step::Replace { seat: 0 });
    assert_eq!(sent(&steps), [(0, run, Some(0))], "the same piece again");
    schedule.heard(0, run, Word::Part(vec![0]), 2.0);
    // Another piece has its own two tries.
    assert_eq!(sent(&schedule.lost(0, 3.0)), [(0, run, Some(1))]);
    let steps = schedule.lost(0, 4.0);
    assert_eq!(told(&steps), [State::Failed(STOPPED.to_owned())]);
    assert!(schedule.is_idle());
    assert_eq!(schedule.lost(7, 5.0), [], "nobody sits there");
}

#[test]
fn a_silent_worker_is_lost_after_its_time() {
    let mut schedule = Schedule::new(2, PATIENCE);
    schedule.tick(0.0);
    let (run, _) = schedule.submit(0, 0.0);
    for now in [400.0, 800.0] {
        schedule.tick(now);
        schedule.heard(1, run, Word::Progress { share: 0.1 }, now);
    }
    // Worker 0 has been silent for 1,200 ms, worker 1 for 400 ms.
    let steps = schedule.tick(1200.0);
    assert_eq!(steps[0], Step::Replace { seat: 0 });
    assert_eq!(sent(&steps), [(0, run, Some(0))]);
    assert_eq!(schedule.tick(1600.0), [], "the new one has its time");
}

#[test]
fn a_page_that_slept_does_not_blame_its_workers() {
    let mut schedule = Schedule::new(1, PATIENCE);
    schedule.tick(0.0);
    let (run, _) = schedule.submit(0, 0.0);
    assert_eq!(schedule.tick(3_600_000.0), []);
    assert_eq!(schedule.tick(3_600_400.0), []);
    assert_eq!(
        told(&schedule.heard(0, run, Word::Progress { share: 1.0 }, 3_600_500.0)),
        [State::Computing(0.25)]
    );
}

#[test]
fn a_job_that_cannot_be_done_ends_for_all() {
    let mut schedule = Schedule::new(3, PATIENCE);
    let (run, _) = schedule.submit(0, 0.0);
    let steps = schedule.heard(2, run, Word::Failed("unreadable".to_owned()), 1.0);
    assert_eq!(told(&steps), [State::Failed("unreadable".to_owned())]);
    assert_eq!(
        steps
            .iter()
            .filter(|step| matches!(step, Step::Cancel { .. }))
            .count(),
        3
    );
    assert!(schedule.is_idle());
}

#[test]
fn an_idle_worker_may_be_as_silent_as_it_likes() {
    let mut schedule = Schedule::new(2, PATIENCE);
    for now in [0.0, 400.0, 800.0, 1200.0, 1600.0] {
        assert_eq!(schedule.tick(now), []);
    }
}

#[test]
fn what_is_for_one_is_given_to_one() {
    let mut schedule = Schedule::new(3, PATIENCE);
    let (run, steps) = schedule.submit_to_one(0, 0.0);
    assert_eq!(sent(&steps), [(0, run, Some(0))]);
    let half = schedule.heard(0, run, Word::Progress { share: 0.5 }, 1.0);
    assert_eq!(told(&half), [State::Computing(0.5)]);
    let steps = schedule.heard(0, run, Word::Part(vec![1]), 2.0);
    // Whoever has the file at hand puts it together.
    assert_eq!(sent(&steps), [(0, run, None)]);
}
