//! What mobilisation brings: the pace by hand, the parts by evaluations of their own.

use boucle::catalog::preset;
use boucle::engine::{MobilisationPart, MobilisationReport, Park};
use boucle::scenario::{LeverId, Scenario};
use boucle::view::effort::{Effort, efforts, pace, table_of};
use boucle::view::table::Cell;

#[test]
fn the_pace_is_the_share_three_years_after_the_launch() {
    let report = MobilisationReport {
        p: 0.05,
        p_without: 0.01,
        ..MobilisationReport::default()
    };
    let pace = pace(&report, 0.28);
    // e^(-0.33 x 3) = 0.371577: 0.628423 / (1 + 5.6 x 0.371577) = 0.203979
    assert!((pace.with - 0.203_979).abs() < 1e-6, "{}", pace.with);
    // e^(-0.29 x 3) = 0.418952: 0.581048 / (1 + 28 x 0.418952) = 0.045642
    assert!((pace.without - 0.045_642).abs() < 1e-6, "{}", pace.without);
}

fn found(position: u8) -> Vec<Effort> {
    let territory = preset("pompey").expect("a preset");
    let park = Park::new(&territory);
    let mut scenario = Scenario::example(&territory.id);
    scenario.levers = scenario.levers.with(LeverId::Mobilisation, position);
    let now = park.evaluate(&scenario);
    efforts(&park, &scenario, &now)
}

#[test]
fn without_mobilisation_no_part_brings_anything() {
    for effort in found(0) {
        assert!(effort.co2_t.abs() < f64::EPSILON, "{effort:?}");
        assert!(effort.savings_eur.abs() < f64::EPSILON, "{effort:?}");
    }
}

#[test]
fn each_part_stands_by_itself_and_all_together_last() {
    let found = found(100);
    let parts: Vec<_> = found.iter().map(|effort| effort.part).collect();
    assert_eq!(
        parts,
        [
            Some(MobilisationPart::Pace),
            Some(MobilisationPart::Start),
            Some(MobilisationPart::Subsidy),
            None,
        ]
    );
    // A facilitator brings companies in sooner, pilots start sooner: both avoid more by the horizon.
    assert!(found[0].co2_t > 0.0 && found[1].co2_t > 0.0);
    assert!(found[3].co2_t > found[1].co2_t);
    let table = table_of(&found);
    assert_eq!(table.rows[3][0], Cell::Key("effort-all".to_owned()));
    assert_eq!(table.rows[0][1], Cell::Number(found[0].co2_t));
}
