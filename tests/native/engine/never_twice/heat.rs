//! Heat is avoided at the user and burden-free at the supplier.

use super::super::small::{actor, territory};
use super::{close, flow, kg, kg_of, late, late_with, of_account, with};
use boucle::engine::{Account, Evaluation, Scope, evaluate};
use boucle::model::Territory;
use boucle::scenario::{Credit, Scenario};

/// A factory that rejects 20,000 MWh at 90 degrees beside an office that burns 4,000 MWh PCS of gas for 3,680 MWh of heat: more
/// than enough in each month, and no pipe to lose it.
fn neighbours() -> Territory {
    let mut heat = flow("heat.rejected", "out", 20_000.0, "MWh");
    heat["temperature_c"] = serde_json::json!(90.0);
    let source = with(actor("a", "metalworking", 1e5, 0.0), heat);
    territory("FR", &[source, actor("b", "office_bank", 3e6, 4e6)])
}

/// 4,000 MWh PCS = 3,600 MWh PCI x 0.239: all the gas that the office burns.
const GAS_KG: f64 = 3_600_000.0 * 0.239;
/// 2 % of the 3,680 MWh received drive the pumps: 73,600 kWh x 0.0519.
const PUMPS_KG: f64 = 0.02 * 3_680_000.0 * 0.0519;

fn shared(scenario: &Scenario) -> Evaluation {
    evaluate(&neighbours(), scenario)
}

/// Catches: a credit of the supplier beside the user's fuel, a pump that runs on nothing, a boiler that is replaced twice.
#[test]
fn heat_is_avoided_once_at_the_user() {
    let evaluation = shared(&late(&["N01"]));
    close(kg_of(&evaluation, "gas.fr.kwh_pci.2022"), GAS_KG);
    close(kg(&evaluation), GAS_KG - PUMPS_KG);
    close(
        of_account(&evaluation, Account::Energy),
        3_600_000.0 - 73_600.0,
    );
    // Direct emissions fall by the boiler's, those of bought power rise by the pumps', the chain stays.
    for (scope, expected) in [
        (Scope::One, GAS_KG),
        (Scope::Two, -PUMPS_KG),
        (Scope::Three, 0.0),
    ] {
        let part = super::sum(&evaluation, |line| {
            line.account == Account::Co2 && line.scope == scope
        });
        close(part, expected);
    }
}

/// Catches: waste heat that carries a burden or a credit of its own at who gives it, whatever the partners choose.
#[test]
fn waste_heat_is_free_of_burden_at_its_supplier() {
    for credit in Credit::ALL {
        let mut scenario = late(&["N01"]);
        scenario.assumptions.accounting = Some(credit);
        let evaluation = shared(&scenario);
        close(kg(&evaluation), GAS_KG - PUMPS_KG);
        let by_actor = &evaluation.outcome.by_actor;
        close(by_actor[0].co2_avoided_t, 0.0);
        close(by_actor[1].co2_avoided_t * 1_000.0, GAS_KG - PUMPS_KG);
    }
}

/// Catches: the share of the gain that the supplier asks for taken for a part of the CO2.
#[test]
fn the_share_of_the_gain_moves_no_emissions() {
    for share in [0.0, 0.5, 1.0] {
        let evaluation = shared(&late_with(&["N01"], &[("exchange.supplier_share", share)]));
        close(kg(&evaluation), GAS_KG - PUMPS_KG);
    }
}

/// Catches: heat pumps that lift waste heat for nothing.
#[test]
fn the_electricity_of_heat_pumps_counts() {
    // 25 degrees serve space heat (96.5 %, 50 degrees, COP 0.5 x 323.15 / 25 = 6.463) and hot water (3.5 %, 60 degrees, COP 0.5 x
    // 333.15 / 35 = 4.759286): 3,680 MWh x (0.965 / 6.463 + 0.035 / 4.759286) = 576.5312 MWh of electricity.
    let mut warm = neighbours();
    for flow in &mut warm.actors[0].flows {
        flow.temperature_c = flow.temperature_c.map(|_| 25.0);
    }
    let evaluation = evaluate(&warm, &late(&["N03"]));
    let drive_kg = 3_680_000.0 * (0.965 / 6.463 + 0.035 / 4.759_285_714) * 0.0519;
    close(kg(&evaluation), GAS_KG - PUMPS_KG - drive_kg);
}
