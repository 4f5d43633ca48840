//! Services for people and mobilisation against numbers worked out apart; F as in the tests of mobility.

use super::mobility::{close, codes, commuters, of_account};
use super::small::{all_at, only, territory};
use boucle::catalog::preset;
use boucle::engine::{Account, Diffusion, MobilisationPart, Park, evaluate};
use boucle::scenario::{ActionChoice, MOBILISATION, Scenario};

#[test]
fn a_course_runs_when_two_companies_fill_it() {
    // 40 employees x 0.5 days / 8 subjects = 2.5 trainees: P(Poisson(2.5) >= 5) = 0.108822 alone. F(13.75): the second is in
    // by 0.291992: together 3.2300 trainees: 0.224746. Moved: 20 x 1.291992 x (0.224746 - 0.108822) = 2.995463 days.
    let sites = ["a", "b"].map(|id| commuters(id, 40, 0.0));
    let evaluation = evaluate(&territory("FR", &sites), &only("S03"));
    close(of_account(&evaluation, Account::Saving), 1_347.958_352_92);
    close(of_account(&evaluation, Account::Running), -2_524.206_026_13);
    close(of_account(&evaluation, Account::Co2), 38.941_019_084_21);
    let training = evaluation.services.training.expect("a report");
    close(training.together - training.alone, 2.995_463_006_48);
    close(training.needed, 20.0 * 1.291_991_504_04);
}

#[test]
fn a_service_for_too_few_says_so() {
    // 60,000 + 20,000 x annuity(3.2 %, 10 years = 0.118421) = 62,368 EUR at 50 EUR per employee: 1,248 employees
    let sites = ["a", "b", "c"].map(|id| commuters(id, 300, 0.0));
    let evaluation = evaluate(&territory("FR", &sites), &only("S05"));
    let warning = evaluation
        .outcome
        .warnings
        .iter()
        .find(|warning| warning.code == "service-below-break-even")
        .expect("a warning");
    assert_eq!(warning.args["needed"], "1248");
    let many = ["a", "b", "c"].map(|id| commuters(id, 900, 0.0));
    let evaluation = evaluate(&territory("FR", &many), &only("S05"));
    assert!(!codes(&evaluation).contains(&"service-below-break-even"));
}

fn with(mut scenario: Scenario, parameters: &[(&str, f64)]) -> Scenario {
    let choice = ActionChoice {
        parameters: parameters
            .iter()
            .map(|(key, value)| ((*key).to_owned(), *value))
            .collect(),
        ..ActionChoice::default()
    };
    scenario.actions.insert(MOBILISATION.to_owned(), choice);
    scenario
}

#[test]
fn each_means_of_mobilisation_acts_and_costs_for_itself() {
    let park = Park::new(&preset("pompey").expect("the preset"));
    let full = all_at("pompey", 100);
    let report =
        |parameters: &[(&str, f64)]| park.evaluate(&with(full.clone(), parameters)).mobilisation;
    let usual = report(&[]);
    // p at full support is the high end of its range, 0.06; pilots save 0.4 of the months; 0.3 of the investments are paid
    close(usual.p, 0.06);
    close(usual.p_without, 0.01);
    close(usual.months_saved_share, 0.4);
    close(usual.subsidy_share, 0.3);
    // a year: 50,000 EUR for a facilitator, 8,000 for the working group; 3 pilots of 15,000 in the first
    close(usual.facilitation_eur[1], 103_000.0);
    close(usual.facilitation_eur[5], 58_000.0);
    // without a facilitator the working group brings 0.3 of the support: 0.01 + 0.04 x 2 x 0.3
    let alone = report(&[("mobilisation.facilitator_fte", 0.0)]);
    close(alone.p, 0.034);
    close(alone.facilitation_eur[5], 8_000.0);
    // one pilot of three
    let one = report(&[("mobilisation.pilots", 1.0)]);
    close(one.months_saved_share, 0.4 / 3.0);
    close(one.facilitation_eur[1], 73_000.0);
    let none = report(&[("mobilisation.subsidy_share", 0.0)]);
    assert!(none.subsidy_eur.iter().all(|eur| *eur == 0.0));
    assert!(usual.subsidy_eur.iter().sum::<f64>() > 0.0);
}

#[test]
fn the_effects_of_mobilisation_are_seen_apart() {
    let park = Park::new(&preset("pompey").expect("the preset"));
    let scenario = all_at("pompey", 60);
    let co2 = |scenario: &Scenario| park.evaluate(scenario).outcome.co2.avoided_cumulative_t;
    let mut without = scenario.clone();
    without.levers.mobilisation = 0;
    let [pace, start, subsidy] = MobilisationPart::ALL.map(|part| co2(&part.alone(&scenario)));
    let (all, none) = (co2(&scenario), co2(&without));
    // pace and start bring more; a subsidy lets pipes for heat repay themselves that would not without it
    assert!(pace > none && start > none && all > pace && all > start);
    assert!(subsidy > none);
    let npv = |scenario: &Scenario| park.evaluate(scenario).outcome.cost.npv_eur;
    assert!(npv(&MobilisationPart::Subsidy.alone(&scenario)) > npv(&without));
}

#[test]
fn parameters_of_mobilisation_come_in_a_file() {
    let mut scenario = with(
        all_at("pompey", 50),
        &[("mobilisation.facilitator_fte", 2.0)],
    );
    scenario.levers.mobilisation = 50;
    let json = serde_json::to_string(&scenario).expect("JSON");
    let (read, problems) = boucle::scenario::read_scenario(&json);
    assert_eq!(problems, vec![]);
    assert_eq!(read.as_ref(), Some(&scenario));
    let link = boucle::share::encode(&scenario);
    assert_eq!(boucle::share::decode(&link).ok().as_ref(), Some(&scenario));
    // half a lever of two facilitators and of a working group: 0.7 x 1 + 0.3 x 0.5 = 0.85: 0.05 + 0.01 x 0.7
    let park = Park::new(&preset("pompey").expect("the preset"));
    close(park.evaluate(&scenario).mobilisation.p, 0.057);
    assert!(Diffusion { p: 0.057, q: 0.28 }.share(3.0) > 0.2);
}
