//! Ranges by draws: what is drawn how, that the fast way equals plain evaluation, and what matters most.

mod classes;
mod fast;
mod merging;
mod ranges;
mod what_matters;

use boucle::catalog::preset;
use boucle::engine::Park;
use boucle::model::Country;
use boucle::scenario::{ActionChoice, CarbonPath, LeverId, Levers, Scenario};

fn everything() -> Scenario {
    let levers = LeverId::ALL
        .into_iter()
        .fold(Levers::default(), |levers, lever| {
            levers.with(lever, Levers::MAX)
        });
    Scenario {
        levers,
        ..Scenario::baseline("pompey")
    }
}

fn pompey() -> Park {
    Park::new(&preset("pompey").expect("the preset"))
}

/// The park in Luxembourg, with a grid factor and a price of its own.
fn in_luxembourg() -> Park {
    let mut territory = preset("pompey").expect("the preset");
    territory.country = Country::LU;
    let own = [
        ("elec.lu.consumption_mix_derived", 0.2),
        ("E02.capex", 9_000.0),
    ];
    territory
        .factors
        .extend(own.map(|(key, value)| (key.to_owned(), value)));
    Park::new(&territory)
}

/// Everything, until 2050, with assumptions and parameters that the reader typed: a factor, two structural figures, and one that two
/// actions share.
fn typed() -> Scenario {
    let mut scenario = everything();
    scenario.horizon_year = 2050;
    scenario.assumptions.carbon_path = Some(CarbonPath::France2025);
    scenario.assumptions.grid_decline = Some(0.02);
    scenario.assumptions.energy_price_growth = Some(0.01);
    scenario.assumptions.electricity_factor = Some(0.06);
    scenario.assumptions.discount_rate = Some(0.08);
    let parameters = [
        ("E01", "equipment.wait_probability", 0.2),
        ("E01", "equipment.forklift.purchase", 25_000.0),
        ("N02", "battery.kwh_per_kwp", 1.0),
        ("R02", "R02.cost_saving", 80.0),
    ];
    for (action, key, value) in parameters {
        let choice = scenario.actions.entry(action.to_owned());
        let choice = choice.or_insert_with(|| ActionChoice {
            on: true,
            ..ActionChoice::default()
        });
        choice.parameters.insert(key.to_owned(), value);
    }
    scenario
}
