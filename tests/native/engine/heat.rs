//! Heat.
use super::small::{all_at, only};
use boucle::catalog::preset;
use boucle::engine::Park;

#[test]
fn look() {
    let park = Park::new(&preset("pompey").unwrap());
    for scenario in [
        only("N01"),
        only("N03"),
        only("N04"),
        only("N06"),
        only("N08"),
        all_at("pompey", 100),
    ] {
        let mut scenario = scenario;
        for horizon in [2040, 2060] {
            scenario.horizon_year = horizon;
            scenario.levers = scenario
                .levers
                .with(boucle::model::LeverId::Mobilisation, 50);
            let e = park.evaluate(&scenario);
            println!(
                "{:?} {horizon}",
                scenario.actions.keys().collect::<Vec<_>>()
            );
            println!(
                "{:?} density {:?} share {:?}",
                e.heat,
                e.heat.as_ref().map(|h| h.density()),
                e.heat.as_ref().map(|h| h.share())
            );
            for (k, v) in &e.outcome.key_figures {
                println!("   {k:?} {:?}", v.value);
            }
            println!("   {:?}", e.outcome.warnings);
        }
    }
}
