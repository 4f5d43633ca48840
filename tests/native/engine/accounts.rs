//! Accounts: every way to cut a total gives the total; options of the scenario do what they say.

use super::last;
use super::small::all_at;
use boucle::catalog::preset;
use boucle::engine::{Outcome, Park, Payer};
use boucle::scenario::{Assumptions, CarbonPath, Scenario};
use std::sync::OnceLock;

fn park() -> &'static Park {
    static PARK: OnceLock<Park> = OnceLock::new();
    PARK.get_or_init(|| Park::new(&preset("pompey").expect("the preset")))
}

fn outcome(assumptions: Assumptions) -> Outcome {
    let scenario = Scenario {
        assumptions,
        ..all_at("pompey", 70)
    };
    park().evaluate(&scenario).outcome
}

fn close(found: f64, expected: f64) {
    let size = found.abs().max(expected.abs()).max(1.0);
    assert!(
        (found - expected).abs() / size < 1e-9,
        "{found} is not {expected}"
    );
}

#[test]
fn scopes_causes_actions_and_payers_sum_to_the_total() {
    let outcome = outcome(Assumptions::default());
    let co2 = &outcome.co2;
    for parts in [&co2.by_scope, &co2.by_cause] {
        for year in 0..outcome.years.len() {
            close(
                parts.iter().map(|part| part.avoided_t[year]).sum(),
                co2.avoided_t[year],
            );
            close(
                parts.iter().map(|part| part.baseline_t[year]).sum(),
                co2.baseline_t[year],
            );
        }
    }
    let by_action = outcome.by_action.iter();
    close(
        by_action.map(|action| last(&action.co2_avoided_t)).sum(),
        last(&co2.avoided_t),
    );
    let payers = &outcome.by_payer;
    for year in 0..outcome.years.len() {
        close(
            payers
                .iter()
                .map(|payer| payer.opex_savings_eur[year])
                .sum(),
            outcome.cost.opex_savings_eur[year],
        );
        close(
            payers.iter().map(|payer| payer.capex_eur[year]).sum(),
            outcome.cost.capex_eur[year],
        );
        // What one gives the other receives.
        close(
            payers.iter().map(|payer| payer.subsidy_eur[year]).sum(),
            0.0,
        );
        let received = payers.iter().filter(|payer| payer.payer != Payer::Funders);
        close(
            received.map(|payer| payer.subsidy_eur[year]).sum(),
            outcome.cost.subsidy_eur[year],
        );
    }
    let inside = payers.iter().filter(|payer| payer.payer != Payer::Funders);
    assert!(
        inside.map(|payer| payer.npv_eur).sum::<f64>() > outcome.cost.npv_eur,
        "funders pay a part of the facilitation"
    );
}

#[test]
fn public_funds_pay_their_part_of_the_facilitation() {
    // Mobilisation alone at full lever: 1 FTE at 50,000 EUR a year, a working group at 8,000, 3 pilots at 15,000 EUR in the
    // first year; 57 % public.
    let mut scenario = Scenario::baseline("pompey");
    scenario.levers.mobilisation = 100;
    let outcome = park().evaluate(&scenario).outcome;
    let funders = outcome
        .by_payer
        .iter()
        .find(|payer| payer.payer == Payer::Funders)
        .expect("funders");
    close(last(&funders.opex_savings_eur), -0.57 * 58_000.0);
    close(funders.capex_eur[1], 0.57 * 45_000.0);
}

#[test]
fn the_path_of_carbon_adds_to_the_present_value() {
    let without = outcome(Assumptions::default());
    let with = outcome(Assumptions {
        carbon_path: Some(CarbonPath::France2025),
        ..Assumptions::default()
    });
    close(with.cost.carbon_value_eur_per_t[5], 300.0);
    // Sum over the years of t avoided x EUR per t / 1.032^year.
    let tonnes = without
        .co2
        .avoided_t
        .iter()
        .zip(&with.cost.carbon_value_eur_per_t)
        .enumerate();
    let worth: f64 = tonnes
        .map(|(year, (t, eur))| t * eur / 1.032_f64.powf(year as f64))
        .sum();
    close(with.cost.npv_eur - without.cost.npv_eur, worth);
    assert!(worth > 0.0);
}

#[test]
fn a_cleaner_grid_lowers_both_baseline_and_saving() {
    let still = outcome(Assumptions::default());
    let cleaner = outcome(Assumptions {
        grid_decline: Some(0.05),
        ..Assumptions::default()
    });
    close(cleaner.co2.baseline_t[0], still.co2.baseline_t[0]);
    let electricity: f64 = park().sites.iter().map(|site| site.energy_kwh[0]).sum();
    // 0.0519 kg per kWh x (1 - 0.95^15 = 0.536709) less in 2040.
    let less = electricity * 0.051_9 / 1_000.0 * (1.0 - 0.95_f64.powi(15));
    close(
        last(&still.co2.baseline_t) - last(&cleaner.co2.baseline_t),
        less,
    );
    assert!(last(&cleaner.co2.avoided_t) < last(&still.co2.avoided_t));
}

#[test]
fn dearer_energy_makes_saving_it_worth_more() {
    let still = outcome(Assumptions::default());
    let dearer = outcome(Assumptions {
        energy_price_growth: Some(0.03),
        ..Assumptions::default()
    });
    close(
        dearer.cost.opex_savings_eur[0],
        still.cost.opex_savings_eur[0],
    );
    assert!(last(&dearer.cost.opex_savings_eur) > last(&still.cost.opex_savings_eur));
    assert_eq!(dearer.co2, still.co2);
}

#[test]
fn another_grid_factor_changes_the_baseline_too() {
    let usual = outcome(Assumptions::default());
    let other = outcome(Assumptions {
        electricity_factor: Some(0.41),
        ..Assumptions::default()
    });
    let electricity: f64 = park().sites.iter().map(|site| site.energy_kwh[0]).sum();
    close(
        other.co2.baseline_t[0] - usual.co2.baseline_t[0],
        electricity * (0.41 - 0.051_9) / 1_000.0,
    );
}

#[test]
fn a_need_with_a_price_of_its_own_counts_once() {
    use serde_json::json;
    // Electricity is valued at the price of the catalog whatever the actor pays; 100 t of steel at 5 EUR are 500 EUR.
    let mut actor = super::small::actor("one", "metalworking", 100_000.0, 0.0);
    let flows = actor["flows"].as_array_mut().expect("flows");
    flows[0]["price_eur_per_unit"] = json!(0.15);
    flows.push(json!({"id": "s", "resource": "material.steel", "direction": "in", "quantity": 100, "unit": "t", "price_eur_per_unit": 5}));
    let park = Park::new(&super::small::territory("FR", &[actor]));
    close(park.baseline.declared_needs_eur, 500.0);
    close(park.baseline.local_eur, 0.0);
}
