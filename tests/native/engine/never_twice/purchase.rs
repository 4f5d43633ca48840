//! Green electricity bought together counts 0: it is the same grid, whoever holds the certificates.

use super::super::small::{actor, territory};
use super::{close, kg, kg_of, late, late_with, of_account};
use boucle::engine::{Account, evaluate};
use boucle::model::Territory;
use serde_json::json;

/// Five of 1,000 MWh of electricity and 1,000 MWh PCS of gas, under roofs larger than solar panels need.
fn five() -> Territory {
    let sites = ["a", "b", "c", "d", "e"].map(|id| {
        let mut site = actor(id, "metalworking", 1e6, 1e6);
        site["roof_m2"] = json!(100_000);
        site
    });
    territory("FR", &sites)
}

/// Catches: a contract for green power credited with the grid's emissions (5,000 MWh x 51.9 g = 259.5 t), or with the share that it
/// saves of the bill.
#[test]
fn a_green_contract_saves_money_alone() {
    // 4 % of 1,000 MWh x 179.3 EUR and of 1,000 MWh PCS x 93.6 EUR, five times.
    let evaluation = evaluate(&five(), &late(&["R09"]));
    close(
        of_account(&evaluation, Account::Saving),
        5.0 * 0.04 * 272_900.0,
    );
    close(kg(&evaluation), 0.0);
    close(of_account(&evaluation, Account::Energy), 0.0);
    let ledger = &evaluation.ledger;
    let mut heads = ledger.lines.iter().map(|line| ledger.head(line));
    assert!(!heads.any(|head| head.account == Account::Co2));
    // The figure of the table of actions, were it anything but 0, would not be counted either.
    let claimed = evaluate(
        &five(),
        &late_with(&["R09"], &[("R09.co2_saving", 1_000.0)]),
    );
    close(kg(&claimed), 0.0);
}

/// Catches: a green contract that makes the saved kWh worth more CO2, or less.
#[test]
fn a_green_contract_changes_no_other_measure() {
    // Joint audits save 6 % of the electricity and 5 % of the gas, bought together or not: 5 x (60,000 x 0.0519 + 45,000 x 0.239) kg.
    let (alone, with) = (
        evaluate(&five(), &late(&["N08"])),
        evaluate(&five(), &late(&["N08", "R09"])),
    );
    close(kg(&alone), 5.0 * (60_000.0 * 0.0519 + 45_000.0 * 0.239));
    close(kg(&with), kg(&alone));
    // The contract covers what is left: 4 % of 94 % of the power and of 95 % of the gas.
    let contract = of_account(&with, Account::Saving) - of_account(&alone, Account::Saving);
    close(contract, 5.0 * 0.04 * (0.94 * 179_300.0 + 0.95 * 93_600.0));
    // Panels make half of the load, whoever sells the other half: 500 MWh x 43.9 g each of making them.
    let solar = evaluate(&five(), &late(&["R09", "N02"]));
    close(kg_of(&solar, "elec.pv.china"), -5.0 * 500_000.0 * 0.0439);
}
