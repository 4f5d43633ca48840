//! Baseline less scenario inside one boundary: nothing is avoided that was not emitted before.

use super::super::small::{actor, all_at, only, territory};
use super::{at, close, flow, last, late, with};
use boucle::catalog::{Channel, actions, preset, rules};
use boucle::engine::{Account, Cause, Evaluation, Head, Park, evaluate};
use boucle::scenario::{Credit, Scenario};
use serde_json::json;

/// MWh that sectors buy with the scenario.
fn bought_kwh(evaluation: &Evaluation, resource: &str) -> f64 {
    let flows = evaluation.energy.after.iter();
    let mine = flows.filter(|flow| flow.resource == resource);
    mine.map(|flow| flow.quantity * 1_000.0).sum()
}

/// Baseline and scenario of a process in the horizon year, kg.
fn process(evaluation: &Evaluation, cause: Cause) -> (f64, f64) {
    let parts = &evaluation.outcome.co2.by_cause;
    let part = parts.iter().find(|part| part.id == cause.id());
    let part = part.expect("a process");
    let baseline = last(&part.baseline_t) * 1_000.0;
    (baseline, baseline - last(&part.avoided_t) * 1_000.0)
}

/// Catches: an avoided amount that is not what the scenario emits less.
#[test]
fn what_is_avoided_is_the_difference() {
    // Three sites of 1 GWh of electricity and 1 GWh PCS of gas: 3 x (51,900 + 900,000 x 0.239 = 215,100) = 801,000 kg. The manager
    // saves 9 % of both: 2.73 GWh and 2.457 GWh PCI are left, 728,910 kg.
    let site = |id| {
        let flows = [("energy.electricity", 1e6), ("energy.gas", 1e6)];
        at(
            id,
            "metalworking",
            &flows.map(|(name, kwh)| flow(name, "in", kwh, "kWh")),
        )
    };
    let evaluation = evaluate(
        &territory("FR", &[site("a"), site("b"), site("c")]),
        &late(&["S02"]),
    );
    let co2 = &evaluation.outcome.co2;
    close(last(&co2.baseline_t), 801.0);
    close(last(&co2.scenario_t), 728.91);
    close(last(&co2.avoided_t), 72.09);
    close(bought_kwh(&evaluation, "energy.electricity"), 2_730_000.0);
    close(bought_kwh(&evaluation, "energy.gas"), 2_457_000.0);
}

/// Catches: any kWh credited that is still bought, lost in the battery, or saved by two measures.
#[test]
fn the_scenario_can_be_rebuilt_from_what_is_still_bought() {
    // Audits, waste heat, heat pumps and solar energy at a factory and two offices.
    let mut heat = flow("heat.rejected", "out", 2_000.0, "MWh");
    heat["temperature_c"] = json!(90.0);
    let park = territory(
        "FR",
        &[
            with(actor("a", "metalworking", 3e6, 0.0), heat),
            actor("b", "office_bank", 3e6, 4e6),
            actor("c", "office_bank", 1e6, 2e6),
        ],
    );
    for codes in [&["N02"][..], &["N08", "N02"], &["N08", "N01", "N03", "N02"]] {
        let evaluation = evaluate(&park, &late(codes));
        let (_, scenario) = process(&evaluation, Cause::Energy);
        // What is sold replaces grid power elsewhere.
        let grid =
            bought_kwh(&evaluation, "energy.electricity") - bought_kwh(&evaluation, "solar.sold");
        let expected = grid * 0.0519 + bought_kwh(&evaluation, "energy.gas") * 0.239;
        close(scenario, expected);
    }
}

/// Every action that there is, everybody in, at the end of a long horizon.
fn everything() -> Scenario {
    let mut scenario = all_at("pompey", 100);
    for action in actions() {
        scenario.actions.extend(only(action.code).actions);
    }
    scenario.horizon_year = 2_060;
    scenario
}

/// Catches: measures that together avoid more of a process than the territory emits by it.
#[test]
fn no_process_avoids_more_than_it_emits() {
    let park = Park::new(&preset("pompey").expect("the preset"));
    let evaluation = park.evaluate(&everything());
    for cause in [Cause::Energy, Cause::Water, Cause::Commuting] {
        let (baseline, scenario) = process(&evaluation, cause);
        assert!(baseline > 0.0, "{cause:?}");
        assert!(
            scenario >= 0.0 && scenario < baseline,
            "{cause:?}: {scenario} of {baseline}"
        );
    }
}

/// Yields of the rules by which a recycler or a plant outside replaces something of somebody else.
fn outlets() -> Vec<&'static str> {
    let outside = rules()
        .iter()
        .filter(|rule| matches!(rule.channel, Channel::Recycler | Channel::Network));
    let yields = outside.filter_map(|rule| rule.yielded);
    yields.map(|datum| datum.key.as_str()).collect()
}

/// Catches: a company that avoids more than it has, hidden in a total where others have plenty.
#[test]
fn no_company_saves_more_than_it_has() {
    let park = Park::new(&preset("pompey").expect("the preset"));
    // The credit of an exchange to whoever stops buying.
    let mut scenario = everything();
    scenario.assumptions.accounting = Some(Credit::Receiver);
    let evaluation = park.evaluate(&scenario);
    let outlets = outlets();
    let saved = |site: usize, chosen: &dyn Fn(&Head) -> bool| -> f64 {
        let ledger = &evaluation.ledger;
        let mine = (ledger.lines.iter())
            .filter(|line| line.actor() == Some(site) && chosen(ledger.head(line)));
        mine.map(|line| ledger.at_horizon(line)).sum()
    };
    // Lorries are washed at stations on the road today: that water is not the site's.
    let wash = actions().iter().position(|action| action.code == "E05");
    // Biogas replaces gas wherever it is burnt.
    let biogas = actions().iter().position(|action| action.code == "N05");
    for (index, site) in park.sites.iter().enumerate() {
        let name = &site.actor.id.0;
        let energy: f64 = (site.energy_kwh.iter().enumerate())
            .map(|(carrier, kwh)| kwh * park.values.get(park.carrier_factor(carrier)))
            .sum();
        let within = |what: &str, most: f64, chosen: &dyn Fn(&Head) -> bool| {
            let found = saved(index, chosen);
            assert!(
                found <= most * (1.0 + 1e-9),
                "{name}: {what} {found} of {most}"
            );
        };
        within("waste", site.waste_t(|_| true) * 1_000.0, &|line| {
            line.account == Account::Waste
        });
        within("water", site.water_m3, &|line| {
            line.account == Account::Water && line.action != wash
        });
        within("commuting", 0.2176 * site.car_km, &|line| {
            line.account == Account::Co2 && line.cause == Cause::Commuting
        });
        within("energy", energy, &|line| {
            let mut keys = line.inputs.iter().flatten();
            let inside = line.action != biogas && !keys.any(|key| outlets.contains(key));
            inside && line.account == Account::Co2 && line.cause == Cause::Energy
        });
    }
}

/// Catches: bought heat that is saved in another scope than the one in which it is emitted.
#[test]
fn no_scope_avoids_what_another_emits() {
    // Three sites of 1 GWh of bought heat: 9 % of it leaves scope two, where the baseline has it.
    let site = |id| at(id, "metalworking", &[flow("energy.heat", "in", 1e6, "kWh")]);
    let park = territory("FR", &[site("a"), site("b"), site("c")]);
    let evaluation = evaluate(&park, &late(&["S02"]));
    for part in &evaluation.outcome.co2.by_scope {
        close(last(&part.avoided_t), 0.09 * last(&part.baseline_t));
    }
}
