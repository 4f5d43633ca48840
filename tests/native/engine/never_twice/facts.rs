//! Facts that surprise, and stay.

use super::super::small::{actor, territory};
use super::{at, close, codes, kg, kg_in, kg_of, late, waste};
use boucle::engine::{Cause, Evaluation, PhysicalFlow, default_electricity_factor, evaluate};
use boucle::model::{Country, Territory};

/// Two companies that each have 100 t of cardboard on a route.
fn cardboard(route: &str, code: &str) -> Evaluation {
    let site = |id| at(id, "logistics", &[waste("waste.cardboard", 100.0, route)]);
    evaluate(&territory("FR", &[site("a"), site("b")]), &late(&[code]))
}

/// Catches: a credit for recycling cardboard, which ADEME's accounts do not give (992 - 379 = +613 kg per t).
#[test]
fn recycled_cardboard_gains_the_shorter_way_alone() {
    // 0.9 of 200 t x (150 - 10) km x 0.0993 kg = 2,502.36 kg.
    let nearer = cardboard("recycling", "R02");
    close(kg(&nearer), 180.0 * 140.0 * 0.0993);
    close(kg_in(&nearer, Cause::Transport), kg(&nearer));
    // Baled, it saves lorries and nothing else.
    let baled = cardboard("recycling", "E03");
    assert!(kg(&baled) > 0.0);
    close(kg_of(&baled, "R13.co2_saving"), kg(&baled));
}

/// Catches: cardboard out of the furnace that would save.
#[test]
fn cardboard_that_is_recycled_instead_of_burnt_emits_more() {
    // Rule P01 per t: 0.92 x 297 of pulp not made - 292 of pulping - 75 km x 0.0993, and 140 that the furnace earned: -166.2075 kg.
    let evaluation = cardboard("incineration", "R02");
    close(
        kg(&evaluation),
        180.0 * (0.92 * 297.0 - 292.0 - 7.4475 - 140.0),
    );
    assert!(codes(&evaluation).contains(&"emissions-increase"));
}

fn two_roofs(country: &str) -> Territory {
    let site = |id| actor(id, "metalworking", 400_000.0, 0.0);
    territory(country, &[site("a"), site("b")])
}

fn mwh(flows: &[PhysicalFlow], resource: &str) -> f64 {
    let mine = flows.iter().filter(|flow| flow.resource == resource);
    mine.map(|flow| flow.quantity).sum()
}

/// kg per kWh that panels make, without the battery's making.
fn solar_kg_per_kwh(territory: &Territory, factor: Option<f64>) -> f64 {
    let mut scenario = late(&["N02"]);
    scenario.assumptions.electricity_factor = factor;
    let evaluation = evaluate(territory, &scenario);
    let made = mwh(&evaluation.energy.after, "solar.own") * 1_000.0;
    // What the battery loses replaces nothing.
    let energy = &evaluation.energy;
    let lost = 1_000.0 * (mwh(&energy.after, "heat.lost") - mwh(&energy.before, "heat.lost"));
    assert!(
        lost > 0.001 * made && lost < 0.01 * made,
        "{lost} of {made}"
    );
    let grid = factor.unwrap_or(default_electricity_factor(territory.country));
    let kg = kg(&evaluation) - kg_of(&evaluation, "battery.embodied");
    close(kg, grid * (made - lost) - 0.0439 * made);
    kg / made
}

/// Catches: a world's grid in the place of the country's.
#[test]
fn solar_saves_eight_grams_in_france_and_two_hundred_in_luxembourg() {
    // 51.9 - 43.9 = 8.0 g and 250 - 43.9 = 206.1 g, less what the battery loses (below 1 %).
    let (france, luxembourg) = (
        solar_kg_per_kwh(&two_roofs("FR"), None),
        solar_kg_per_kwh(&two_roofs("LU"), None),
    );
    assert!((0.0075..=0.0080).contains(&france), "{france}");
    assert!((0.2035..=0.2061).contains(&luxembourg), "{luxembourg}");
}

/// Catches: a grid factor that the reader chooses and some part of the result does not follow.
#[test]
fn the_chosen_factor_of_luxembourg_reaches_the_result() {
    let sites = ["a", "b", "c"].map(|id| actor(id, "metalworking", 1e6, 0.0));
    let park = territory("LU", &sites);
    assert!((default_electricity_factor(Country::LU) - 0.25).abs() < 1e-12);
    let evaluated = |factor| {
        let mut scenario = late(&["S02"]);
        scenario.assumptions.electricity_factor = Some(factor);
        evaluate(&park, &scenario)
    };
    let without_grid = super::last(&evaluated(0.0).outcome.co2.baseline_t) * 1_000.0;
    for factor in [0.225, 0.25, 0.338, 0.41] {
        let evaluation = evaluated(factor);
        // The manager saves 9 % of 3 GWh; the baseline holds all of it; solar saves the factor less 43.9 g.
        close(kg(&evaluation), 0.09 * 3e6 * factor);
        let baseline = super::last(&evaluation.outcome.co2.baseline_t) * 1_000.0;
        close(baseline - without_grid, 3e6 * factor);
        let solar = solar_kg_per_kwh(&two_roofs("LU"), Some(factor));
        assert!((solar - (factor - 0.0439)).abs() < 0.01 * factor, "{solar}");
    }
}
