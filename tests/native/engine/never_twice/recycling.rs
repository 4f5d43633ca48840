//! A recycling credit or the avoided virgin material, never both.

use super::super::small::territory;
use super::{at, close, codes, flow, kg, kg_in, kg_of, late, sum, waste};
use boucle::engine::{Account, Cause, Evaluation, evaluate};

/// Two companies that each have 100 t of plastic film on a route.
fn film(route: &str) -> Evaluation {
    let site = |id| {
        at(
            id,
            "plastics",
            &[waste("waste.plastic.pe_film", 100.0, route)],
        )
    };
    evaluate(&territory("FR", &[site("a"), site("b")]), &late(&["R03"]))
}

/// Catches: the credit of the scrap's own recycling kept although it is no longer melted.
#[test]
fn scrap_used_as_it_is_loses_the_credit_of_its_recycling() {
    // Of 1,000 t of scrap 0.05 are offcuts that can be used as they are: 50 t, of which 0.6 replace 30 t of bought steel. Per t
    // 0.6 x 2,211 - 2 of treatment = 1,324.6 kg of steel not made, less 938 - 2,211 = -1,273 that melting it earned: 51.6 kg.
    let giver = at(
        "a",
        "metalworking",
        &[waste("waste.metal", 1_000.0, "recycling")],
    );
    let taker = at(
        "b",
        "metalworking",
        &[flow("material.steel", "in", 10_000.0, "t")],
    );
    let evaluation = evaluate(&territory("FR", &[giver, taker]), &late(&["R12"]));
    close(kg_of(&evaluation, "mat.steel.virgin"), 50.0 * 0.6 * 2_211.0);
    close(
        kg_of(&evaluation, "waste.ferrous_building.avg_eol.net"),
        50.0 * -1_273.0,
    );
    close(kg(&evaluation), 50.0 * 51.6);
}

/// Catches: the virgin plastic that the recycler replaces, and ADEME's recycling credit of the same tonne beside it.
#[test]
fn film_burnt_today_counts_the_virgin_plastic_alone() {
    // Rule PL01, half of 300 km away. Per t: 0.78 x 2,090 of polyethylene not made - 134 of treatment - 150 x 0.0993 of lorry,
    // and the furnace's 2,769 - 747 = 2,022: 3,503.305 kg. ADEME's own credit for recycling film (-1,505) stays out.
    let evaluation = film("incineration");
    close(kg(&evaluation), 200.0 * 3_503.305);
    close(
        kg_of(&evaluation, "mat.pebd.virgin"),
        200.0 * 0.78 * 2_090.0,
    );
    close(
        kg_of(&evaluation, "waste.pe_film_business.recycling.net"),
        0.0,
    );
    close(kg_in(&evaluation, Cause::Materials), 200.0 * 0.78 * 2_090.0);
}

/// Catches: a waste that is recycled today credited for being recycled.
#[test]
fn film_recycled_today_gains_nothing_from_being_recycled() {
    let evaluation = film("recycling");
    assert!(evaluation.exchanges.is_empty() && evaluation.ledger.lines.is_empty());
    assert_eq!(codes(&evaluation), ["action-not-available"]);
}

/// Catches: virgin cardboard, plastic and glass credited beside the recycling credit of what common rounds sort.
#[test]
fn sorting_on_common_rounds_counts_the_recycling_credit_alone() {
    // Ten with 50 t of mixed waste that is burnt. 0.15 of all waste is sorted besides: 75 t. Per t 162 kg of burning, less
    // 0.5 x 613 (cardboard), 0.3 x -1,505 (film), 0.2 x -519 (glass): 162 - 306.5 + 451.5 + 103.8 = 410.8 kg.
    let sites: Vec<_> = (0..10)
        .map(|id| {
            let mixed = waste("waste.mixed", 50.0, "incineration");
            at(&format!("s{id}"), "metalworking", &[mixed])
        })
        .collect();
    let evaluation = evaluate(&territory("FR", &sites), &late(&["R01"]));
    let lorries = kg_of(&evaluation, "R13.co2_saving");
    close(kg(&evaluation) - lorries, 75.0 * 410.8);
    // It is the waste that changes, not the way that it goes; no material is credited beside.
    close(kg_in(&evaluation, Cause::Waste), 75.0 * 410.8);
    close(kg_in(&evaluation, Cause::Transport), lorries);
    let virgin = |line: &boucle::engine::Head| {
        let mut keys = line.inputs.iter().flatten();
        line.account == Account::Co2 && keys.any(|key| key.ends_with(".virgin"))
    };
    close(sum(&evaluation, virgin), 0.0);
}
