//! What does what: the parts of a total sum to it, whatever the cut.

use boucle::catalog::preset;
use boucle::engine::{Evaluation, KpiId, evaluate};
use boucle::model::Territory;
use boucle::scenario::{Levers, Scenario};
use boucle::view::Hue;
use boucle::view::accounts::{Cut, Measure, main_parts, parts, table_of, total};
use boucle::view::table::Cell;

fn pompey() -> (Territory, Evaluation) {
    let territory = preset("pompey").expect("the preset");
    let evaluation = evaluate(&territory, &Scenario::example("pompey"));
    (territory, evaluation)
}

#[test]
fn the_bars_of_every_cut_sum_to_the_key_figure() {
    let (territory, evaluation) = pompey();
    for measure in Measure::ALL {
        let figure = evaluation.outcome.key_figures[&measure.kpi()].value;
        let figure = figure.expect("the example does something");
        for cut in measure.cuts() {
            let parts = parts(&evaluation, &territory, measure, *cut);
            let sum = total(&parts);
            assert!(
                (sum - figure).abs() < 1e-9 * figure.abs(),
                "{measure:?} {cut:?}: {sum}, not {figure}"
            );
            assert!(parts.len() > 1, "{measure:?} {cut:?}");
            let falling = parts
                .windows(2)
                .all(|pair| pair[0].amount >= pair[1].amount);
            assert!(falling, "largest first");
            // What is shown of them is still the whole.
            let (main, rest) = main_parts(&parts, 5);
            let shown = total(&main) + rest.map_or(0.0, |(_, amount)| amount);
            assert!((shown - figure).abs() < 1e-9 * figure.abs());
            assert!(main.len() + usize::from(rest.is_some()) <= 5);
        }
    }
    assert_eq!(Measure::Co2.kpi(), KpiId::Co2AvoidedT);
}

#[test]
fn actions_have_the_hue_of_their_lever_and_nothing_else_has_one() {
    let (territory, evaluation) = pompey();
    for (cut, coloured) in [
        (Cut::Action, true),
        (Cut::Scope, false),
        (Cut::Actor, false),
    ] {
        for part in parts(&evaluation, &territory, Measure::Co2, cut) {
            assert_eq!(matches!(part.hue, Hue::Lever(_)), coloured, "{part:?}");
        }
    }
}

#[test]
fn what_nobody_bears_alone_is_a_part_of_its_own() {
    let (territory, evaluation) = pompey();
    let parts = parts(&evaluation, &territory, Measure::Money, Cut::Actor);
    let common: Vec<f64> = parts
        .iter()
        .filter(|part| part.name == Cell::Key("why-territory".to_owned()))
        .map(|part| part.amount)
        .collect();
    // The facilitator and the pilots are borne by no single company.
    assert_eq!(common.len(), 1);
    let named: f64 = evaluation
        .outcome
        .by_actor
        .iter()
        .map(|actor| actor.opex_savings_eur)
        .sum();
    assert!((common[0] + named - total(&parts)).abs() < 1e-6);
}

#[test]
fn nothing_done_has_no_parts() {
    let territory = preset("pompey").expect("the preset");
    let evaluation = evaluate(&territory, &Scenario::baseline("pompey"));
    for measure in Measure::ALL {
        for cut in measure.cuts() {
            assert!(parts(&evaluation, &territory, measure, *cut).is_empty());
        }
    }
    let (main, rest) = main_parts(&[], 3);
    assert!(main.is_empty() && rest.is_none());
}

#[test]
fn the_table_has_a_cell_for_each_column_and_sums_like_the_bars() {
    let (territory, evaluation) = pompey();
    for cut in [Cut::Action, Cut::Cause, Cut::Scope, Cut::Actor, Cut::Payer] {
        let table = table_of(&evaluation, &territory, cut);
        assert!(!table.rows.is_empty(), "{cut:?}");
        for row in &table.rows {
            assert_eq!(row.len(), table.columns.len(), "{cut:?}");
        }
    }
    // Column 2 of the scopes is the CO2 avoided.
    let table = table_of(&evaluation, &territory, Cut::Scope);
    let avoided = table.rows.iter().map(|row| match row[2] {
        Cell::Number(value) => value,
        _ => f64::NAN,
    });
    let sum: f64 = avoided.sum();
    let figure = evaluation.outcome.key_figures[&KpiId::Co2AvoidedT].value;
    assert!((sum - figure.unwrap_or(f64::NAN)).abs() < 1e-6);
}

#[test]
fn a_lever_at_its_end_puts_its_actions_first() {
    let territory = preset("pompey").expect("the preset");
    let mut scenario = Scenario::baseline("pompey");
    scenario.levers = Levers {
        energy: 100,
        ..Levers::default()
    };
    let evaluation = evaluate(&territory, &scenario);
    let parts = parts(&evaluation, &territory, Measure::Co2, Cut::Action);
    assert_eq!(parts[0].hue.id(), "energy");
}
