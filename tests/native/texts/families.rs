//! Families of keys that the rest of the product builds from stable names: each name must have its text.

use boucle::engine::sensitivity::Family;
use boucle::engine::{Account, Cause, KpiId, Scope};
use boucle::i18n::{Language, Texts, text_key};
use boucle::scenario::LeverId;

fn missing(keys: impl IntoIterator<Item = String>) -> Vec<String> {
    let all = Language::ALL.map(Texts::new);
    keys.into_iter()
        .flat_map(|key| {
            all.iter()
                .filter(|texts| !texts.has(&key))
                .map(|texts| format!("{} {key}", texts.language().code()))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn assert_all(family: &str, names: &[&str]) {
    let absent = missing(names.iter().map(|name| text_key(family, name)));
    assert!(absent.is_empty(), "{absent:#?}");
}

fn name(value: impl serde::Serialize) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .expect("a name")
}

#[test]
fn a_missing_text_is_found() {
    assert_eq!(missing(["no-such-text".to_owned()]).len(), 4);
    assert!(missing(["ui-close".to_owned()]).is_empty());
}

#[test]
fn levers_and_key_figures() {
    for lever in LeverId::ALL {
        let key = text_key("lever", lever.id());
        assert!(missing([key.clone(), format!("{key}-help"), format!("{key}-short")]).is_empty());
    }
    for kpi in KpiId::ALL {
        let key = text_key("kpi", kpi.id());
        let formula = text_key("formula", kpi.id());
        let absent = missing([
            key.clone(),
            format!("{key}-unit"),
            format!("{key}-help"),
            formula,
        ]);
        assert!(absent.is_empty(), "{absent:#?}");
    }
}

#[test]
fn actions_and_their_drivers() {
    let groups = [('E', 12), ('R', 18), ('S', 6), ('N', 8)];
    let mut codes = vec!["M00".to_owned()];
    for (group, count) in groups {
        codes.extend((1..=count).map(|number| format!("{group}{number:02}")));
    }
    // 12 + 18 + 6 + 8 = 44 actions, and mobilisation.
    assert_eq!(codes.len(), 45);
    let keys = codes.iter().flat_map(|code| {
        [
            format!("action-{code}"),
            format!("action-{code}-help"),
            format!("driver-{code}"),
        ]
    });
    let absent = missing(keys);
    assert!(absent.is_empty(), "{absent:#?}");
    assert_all("rating-difficulty", &["1", "2", "3", "4", "5"]);
    assert_all("rating-cost", &["1", "2", "3"]);
}

#[test]
fn ledger() {
    let accounts = [
        Account::Co2,
        Account::Saving,
        Account::Running,
        Account::Investment,
        Account::Subsidy,
        Account::Residual,
        Account::Waste,
        Account::Water,
        Account::Energy,
        Account::Local,
        Account::Jobs,
    ];
    let causes = [
        Cause::Energy,
        Cause::Equipment,
        Cause::Waste,
        Cause::Transport,
        Cause::Commuting,
        Cause::Materials,
        Cause::Food,
        Cause::Water,
        Cause::None,
    ];
    let keys = (accounts
        .map(|account| text_key("account", &name(account)))
        .into_iter())
    .chain(causes.map(|cause| text_key("cause", &name(cause))))
    .chain([Scope::One, Scope::Two, Scope::Three].map(|scope| text_key("scope", &name(scope))));
    let absent = missing(keys);
    assert!(absent.is_empty(), "{absent:#?}");
}

#[test]
fn sectors_resources_and_places() {
    assert_all(
        "archetype",
        &[
            "metalworking",
            "plastics",
            "food_processing",
            "logistics",
            "office_bank",
            "hospital",
            "retail_mall",
            "data_centre",
            "paper_wood",
            "chemicals_biorefinery",
            "restaurant_canteen",
            "municipal_services",
            "sme_mixed_park",
            "other",
        ],
    );
    let resources = [
        "energy.electricity",
        "energy.gas",
        "energy.heating_oil",
        "energy.coal",
        "energy.biomass",
        "energy.heat",
        "energy.other",
        "energy.biogas",
        "water.tap",
        "water.wastewater",
        "waste.metal",
        "waste.wood",
        "waste.cardboard",
        "waste.plastic",
        "waste.biowaste",
        "waste.glass",
        "waste.mixed",
        "waste.hazardous",
        "waste.weee",
        "waste.sludge",
        "waste.green",
        "waste.inert",
        "waste.paper",
        "material.steel",
        "material.plastic.virgin_mix",
        "material.wood",
        "food.supply",
        "pallet.new",
        "product.goods",
        "people.commute",
        "fuel.commute",
        "heat.rejected",
        "heat.lost",
        "heat.shared",
        "solar.own",
        "solar.shared",
        "solar.sold",
        "use.useful",
        "material.wood.particle_chips",
    ];
    assert_all("resource", &resources);
    assert_all("place", &resources);
    let routes = [
        "landfill",
        "incineration",
        "recycling",
        "digestion",
        "compost",
        "reuse",
    ];
    assert_all("route", &routes);
    assert_all("place-route", &routes);
    assert_all("place", &["other", "use.commute", "material.undeclared"]);
}

#[test]
fn messages_of_the_engine_and_the_readers() {
    assert_all(
        "warning",
        &[
            "lever-without-effect",
            "action-not-available",
            "facilitator-without-actions",
            "too-few-participants",
            "more-solar-than-roof",
            "costs-more-than-saves",
            "emissions-increase",
            "illustrative-data",
            "heat-does-not-meet",
            "heat-does-not-pay",
            "heat-thin-network",
            "carpool-nobody-alone",
            "commute-without-cars",
            "food-without-canteen",
            "shuttle-without-riders",
            "shuttle-below-break-even",
            "restaurant-below-break-even",
            "service-below-break-even",
        ],
    );
    assert_all("reason", &["too-small", "no-partner", "no-source"]);
    assert_all(
        "problem",
        &[
            "not-json",
            "wrong-format",
            "unknown-version",
            "missing-field",
            "not-a-number",
            "not-a-text",
            "not-a-list",
            "not-an-object",
            "out-of-range",
            "negative",
            "unknown-resource",
            "unknown-archetype",
            "unknown-unit",
            "unknown-value",
            "duplicate-id",
            "unknown-partner",
            "unknown-action",
            "unknown-lever",
            "broken-link",
            "too-large",
            "shares-not-one",
            "unknown-territory",
            "empty-territory",
        ],
    );
    assert_all(
        "fact",
        &[
            "workshop-companies",
            "potential-synergies",
            "programme-actions",
            "park-companies",
            "park-jobs",
        ],
    );
    assert_all("scenario", &["baseline", "example"]);
    assert_all(
        "sentence",
        &["pays-back", "no-payback", "costs", "nothing", "increase"],
    );
}

#[test]
fn what_the_draws_say() {
    let families = Family::ALL.map(Family::id);
    assert_all("family", &families);
    assert_all("uncertainty-matters", &families);
    let drawn = [KpiId::Co2AvoidedT, KpiId::NetSavingsEur, KpiId::NpvEur];
    assert_all("uncertainty-title", &drawn.map(KpiId::id));
    assert_all("sentence-target", &["co2", "payback"]);
    assert_all("job", &[boucle::job::UNREADABLE, boucle::schedule::STOPPED]);
}
