//! Who the companies are, and what becomes of flows that are there already.

use super::{pompey, problems, reasons, rows};
use boucle::import::{Decision, Reason, read_survey};
use boucle::model::{Flow, Partner, Territory};

#[test]
fn names_agree_without_case_accents_and_legal_form() {
    for name in [
        "forge du meandre",
        "FORGE DU MÉANDRE S.A.",
        "Forge-du-Méandre SARL",
        "SAS Forge du Méandre",
    ] {
        let survey = rows(&format!("{name};Carton;Sortie;3;t;\n"));
        assert_eq!(survey.problems, [], "{name}");
        assert_eq!(
            survey.actors[0].decision,
            Decision::Known(pompey().actors[0].id.clone())
        );
    }
}

#[test]
fn a_slip_of_the_hand_is_taken_for_the_company_and_said() {
    let survey = rows("Forge du Mandre;Carton;Sortie;3;t;\n");
    assert_eq!(problems(&survey), [(Reason::LikelyCompany, Some(2), "")]);
    assert_eq!(survey.problems[0].args["known"], "Forge du Méandre");
    let forge = pompey().actors[0].id.clone();
    assert_eq!(survey.actors[0].decision, Decision::Likely(forge.clone()));
    assert_eq!(survey.actors[0].suggestions[0].id, forge);
}

#[test]
fn a_similar_company_is_new_until_somebody_says_otherwise() {
    let mut survey = rows("Forge du Méandre Nord;Carton;Sortie;3;t;\n");
    assert_eq!(reasons(&survey), [Reason::SimilarCompany]);
    assert_eq!(survey.actors[0].decision, Decision::New);
    let applied = survey.apply(&pompey());
    assert_eq!(applied.new_actors, 1);
    assert_eq!(applied.territory.actors.len(), pompey().actors.len() + 1);
    let near = survey.actors[0].suggestions[0].id.clone();
    assert_eq!(near, pompey().actors[0].id);
    survey.actors[0].decision = Decision::Known(near);
    let applied = survey.apply(&pompey());
    assert_eq!((applied.new_actors, applied.added), (0, 1));
    survey.actors[0].decision = Decision::LeftOut;
    let applied = survey.apply(&pompey());
    assert_eq!(applied.territory, pompey());
    assert_eq!(applied.left, [2]);
}

#[test]
fn companies_of_one_name_are_never_merged_in_silence() {
    let mut twins = pompey();
    "Forge".clone_into(&mut twins.actors[0].name);
    "Forge SA".clone_into(&mut twins.actors[1].name);
    let text = |name: &str| format!("{}{name};Carton;Sortie;3;t;\n", super::HEADINGS);
    let exact = read_survey(text("Forge SA").as_bytes(), &twins);
    assert_eq!(exact.problems, []);
    assert_eq!(
        exact.actors[0].decision,
        Decision::Known(twins.actors[1].id.clone())
    );
    let either = read_survey(text("FORGE SARL").as_bytes(), &twins);
    assert_eq!(reasons(&either), [Reason::TwinCompanies]);
    assert_eq!(either.actors[0].suggestions.len(), 2);
}

#[test]
fn a_partner_outside_counts_as_the_region() {
    let survey = rows("Forge du Méandre;Carton;Sortie;3;t;Recycleurs réunis\n");
    assert_eq!(problems(&survey), [(Reason::OutsidePartner, Some(2), "")]);
    let flow = only_flow(&survey.apply(&bare()).territory);
    assert_eq!(flow.partner, Partner::Region);
}

#[test]
fn a_company_that_delivers_to_itself_is_refused() {
    let survey = rows("Forge du Méandre;Carton;Sortie;3;t;FORGE DU MEANDRE SA\n");
    assert_eq!(problems(&survey), [(Reason::OwnPartner, Some(2), "")]);
    // It is not lost: somebody can put it right.
    assert_eq!(
        survey.lost.iter().map(|row| row.row).collect::<Vec<_>>(),
        [2]
    );
    assert_eq!(survey.rows, []);
}

/// The territory without any flow.
fn bare() -> Territory {
    let mut territory = pompey();
    for actor in &mut territory.actors {
        actor.flows.clear();
    }
    territory
}

fn only_flow(territory: &Territory) -> Flow {
    let flows: Vec<&Flow> = territory
        .actors
        .iter()
        .flat_map(|actor| &actor.flows)
        .collect();
    assert_eq!(flows.len(), 1);
    flows[0].clone()
}

#[test]
fn a_row_pasted_twice_counts_once_and_two_contracts_count_twice() {
    let forge = "Forge du Méandre;Carton;Sortie";
    let mut survey = rows(&format!("{forge};3;t;\n{forge};3;t;\n{forge};4;t;\n"));
    assert_eq!(
        problems(&survey),
        [
            (Reason::CopiedRow, Some(3), ""),
            (Reason::SameFlow, Some(4), "")
        ]
    );
    assert_eq!(survey.problems[0].args["rows"], "2");
    let total = |survey: &boucle::import::Survey| -> f64 {
        let applied = survey.apply(&bare());
        applied.territory.actors[0]
            .flows
            .iter()
            .map(|flow| flow.quantity)
            .sum()
    };
    // 3 + 4, and with the copy 3 + 3 + 4.
    assert_eq!(total(&survey).round(), 7.0);
    survey.rows[1].taken = true;
    assert_eq!(total(&survey).round(), 10.0);
}

#[test]
fn a_row_replaces_the_declared_flow_and_keeps_what_it_does_not_say() {
    let mut territory = bare();
    let forge = pompey().actors[0].clone();
    // Steel from the country: 2,150 t a year over 190 km, weekly.
    let steel = forge
        .flows
        .iter()
        .find(|flow| flow.resource == "material.steel")
        .unwrap();
    let months = Some([1.0 / 12.0; 12]);
    territory.actors[0].flows = vec![Flow {
        months,
        ..steel.clone()
    }];
    let text = format!("{}Forge du Méandre;Acier;Entrée;2300;t;\n", super::HEADINGS);
    let survey = read_survey(text.as_bytes(), &territory);
    let applied = survey.apply(&territory);
    assert_eq!(
        (applied.replaced, applied.added, applied.unchanged),
        (1, 0, 0)
    );
    let expected = Flow {
        quantity: 2_300.0,
        months,
        ..steel.clone()
    };
    assert_eq!(only_flow(&applied.territory), expected);
    // Said to come from abroad it is another flow.
    let text = format!(
        "{}Forge du Méandre;Acier;Entrée;2300;t;Étranger\n",
        super::HEADINGS
    );
    let applied = read_survey(text.as_bytes(), &territory).apply(&territory);
    assert_eq!((applied.replaced, applied.added), (0, 1));
}

#[test]
fn what_is_declared_takes_the_place_of_an_estimate() {
    let territory = boucle::catalog::complete(&bare());
    let estimated = |territory: &Territory| {
        let flows = &territory.actors[0].flows;
        flows
            .iter()
            .filter(|flow| flow.estimated && flow.resource == "energy.electricity")
            .count()
    };
    assert_eq!(estimated(&territory), 1);
    let text = format!(
        "{}Forge du Méandre;Électricité;Entrée;2500;MWh;\n",
        super::HEADINGS
    );
    let applied = read_survey(text.as_bytes(), &territory).apply(&territory);
    assert_eq!((estimated(&applied.territory), applied.added), (0, 1));
}
