//! Tables and sentences of the metabolism: every row fits its columns, and every language has every text.

use crate::engine::metabolism::fixture::{abroad, actor, flow, inside, triangle};
use crate::engine::small::territory;
use boucle::catalog::{catalog, complete, preset};
use boucle::engine::contradictions::{Checks, Contradictions};
use boucle::engine::metabolism::{
    Detail, IndicatorId, Medium, Metabolism, Origin, Reason, Thresholds,
};
use boucle::engine::{contradictions, metabolism};
use boucle::i18n::{Arg, Language, Texts};
use boucle::model::Territory;
use boucle::units::Unit;
use boucle::view::metabolism::{
    Said, actor_dependence_table, balance_table, check_table, dependence_table, figure_table,
    gap_table, indicator_table, month_table, provenance_table, resource_key, said,
    unconfirmed_table,
};
use boucle::view::plan::SectorFamily;
use boucle::view::table::{Cell, Table};
use serde_json::json;

fn of(territory: &Territory) -> Metabolism {
    metabolism(territory, &Thresholds::default())
}

/// Pompey with a contradiction, a delivery nobody confirms and a gap of matter.
fn doubtful() -> (Territory, Metabolism, Contradictions) {
    let mut territory = complete(&preset("pompey").expect("a preset"));
    let ids = [0, 1].map(|place| territory.actors[place].id.0.clone());
    let told = [
        (0, "out", "byproduct", 100.0),
        (1, "in", "byproduct", 40.0),
        (0, "out", "waste.metal", 7.0),
    ];
    for (place, (actor, direction, resource, quantity)) in told.into_iter().enumerate() {
        let partner = inside(&ids[1 - actor]);
        let one = flow(&format!("d{place}"), direction, resource, quantity, partner);
        let one = serde_json::from_value(one).expect("a flow");
        territory.actors[actor].flows.push(one);
    }
    let (found, doubts) = (
        of(&territory),
        contradictions(&territory, &Checks::default()),
    );
    (territory, found, doubts)
}

fn tables() -> Vec<Table> {
    let (territory, found, doubts) = doubtful();
    let balances = found.resources.iter().chain(&found.families);
    let mut all: Vec<Table> = balances
        .flat_map(|balance| [provenance_table(balance, &territory), month_table(balance)])
        .collect();
    all.extend([
        balance_table(&found),
        indicator_table(&found),
        dependence_table(&found, &territory),
        actor_dependence_table(&found, &territory),
        figure_table(&doubts, &territory),
        check_table(&doubts, &territory),
        unconfirmed_table(&doubts, &territory),
        gap_table(&doubts, &territory),
    ]);
    all
}

#[test]
fn rows_fit_their_columns_and_every_key_has_its_text() {
    let texts = Language::ALL.map(Texts::new);
    for table in tables() {
        assert!(!table.columns.is_empty());
        for row in &table.rows {
            assert_eq!(row.len(), table.columns.len());
        }
        let keys = table.columns.iter().map(|column| column.key.to_owned());
        let cells = table.rows.iter().flatten().filter_map(|cell| match cell {
            Cell::Key(key) => Some(key.clone()),
            Cell::Number(number) | Cell::Declared(number) | Cell::Within(number, _) => {
                assert!(number.is_finite());
                None
            }
            _ => None,
        });
        for key in keys.chain(cells) {
            for texts in &texts {
                assert!(texts.has(&key), "{:?}: {key}", texts.language());
            }
        }
    }
}

#[test]
fn every_resource_indicator_threshold_and_medium_has_its_text() {
    let mut keys: Vec<String> = catalog()
        .resources()
        .map(|one| resource_key(&one.code))
        .collect();
    for id in IndicatorId::ALL {
        keys.push(format!("indicator-{}", id.id()));
        keys.push(format!("indicator-{}-help", id.id()));
    }
    keys.extend(
        Thresholds::default()
            .all()
            .map(|one| format!("threshold-{}", one.id)),
    );
    keys.extend(Medium::ALL.map(|one| format!("medium-{}", one.id())));
    for origin in [
        Origin::Actor(0),
        Origin::Region,
        Origin::Country,
        Origin::World,
    ] {
        keys.push(format!("provenance-{}", origin.id()));
        keys.push(format!("provenance-from-{}", origin.id()));
    }
    for archetype in catalog().archetypes() {
        keys.push(format!(
            "sector-family-{}",
            SectorFamily::of(&archetype.id).id()
        ));
    }
    for language in Language::ALL {
        let texts = Texts::new(language);
        let missing: Vec<&String> = keys.iter().filter(|key| !texts.has(key)).collect();
        assert!(missing.is_empty(), "{language:?} {missing:?}");
    }
}

/// A sentence as a page writes it.
fn written(texts: &Texts, reason: &Reason) -> String {
    let args: Vec<(&str, Arg)> = said(reason)
        .into_iter()
        .map(|(name, said)| {
            let arg = match said {
                Said::Key(key) => Arg::Text(texts.say(&key)),
                Said::Text(text) => Arg::Text(text),
                Said::Percent(value) | Said::Number(value) => texts.number(value, 0).into(),
                Said::Quantity(value, unit) => {
                    format!("{}\u{a0}{unit}", texts.number(value, 0)).into()
                }
            };
            (name, arg)
        })
        .collect();
    texts.say_with(reason.key, &args)
}

#[test]
fn every_reason_is_a_sentence_without_gaps() {
    let (_, found, doubts) = doubtful();
    let reasons: Vec<&Reason> = (found.dependences.iter().map(|one| &one.reason))
        .chain(found.actor_dependences.iter().map(|one| &one.reason))
        .chain(doubts.checks.iter().filter_map(|one| one.reason.as_ref()))
        .chain(doubts.unconfirmed.iter().map(|one| &one.reason))
        .chain(doubts.gaps.iter().map(|one| &one.reason))
        .collect();
    assert!(reasons.len() > 20);
    for language in Language::ALL {
        let texts = Texts::new(language);
        for reason in &reasons {
            let text = written(&texts, reason);
            assert!(
                !text.contains(['{', '$']) && text != reason.key,
                "{language:?} {reason:?}: {text}"
            );
        }
    }
}

#[test]
fn sentences_read_well() {
    let english = Texts::new(Language::En);
    let a = actor("a", &[flow("o", "out", "byproduct", 100.0, inside("b"))]);
    let mut taken = flow("i", "in", "byproduct", 60.0, inside("a"));
    taken["uncertainty_pct"] = json!(2);
    let doubts = contradictions(
        &territory("FR", &[a, actor("b", &[taken])]),
        &Checks::default(),
    );
    let reason = doubts.checks[0].reason.as_ref().expect("a sentence");
    // Variances: 100 x 0.1 / 1.96 squared is 26.03, 60 x 0.02 / 1.96 squared is 0.37: A falls to 60 + 40 x 0.37 / 26.4 = 60.6, by 7.7 of
    // its deviations.
    assert_eq!(
        written(&english, reason),
        "Call A back first (By-products): 100\u{a0}t declared, while the other figures speak for 61\u{a0}t, 8 standard deviations away."
    );
    let french = Texts::new(Language::Fr);
    let strategic = Reason::new("strategic-spend")
        .with("resource", Detail::Resource("material.steel".to_owned()))
        .with("spend", Detail::Share(0.56))
        .with("dependence", Detail::Share(1.0))
        .with("dominant", Detail::Share(0.9))
        .with("origin", Detail::Origin(Origin::Country));
    assert_eq!(
        written(&french, &strategic),
        "Acier\u{a0}: 56\u{a0}% des dépenses\u{a0}; 100\u{a0}% vient de l’extérieur\u{a0}; la plus grande part (90\u{a0}%) vient du pays."
    );
    assert_eq!(
        said(&Reason::new("x").with("q", Detail::Quantity(2.0, Unit::Tonne))),
        [("q", Said::Quantity(2.0, "t"))]
    );
}

#[test]
fn the_balance_sheet_has_families_before_their_members() {
    let table = balance_table(&of(&triangle()));
    // By-product, goods, steel and waste stand in no family of two.
    assert_eq!(table.rows.len(), 4);
    let byproduct = &table.rows[0];
    assert_eq!(byproduct[0], Cell::Key("tree-byproduct".to_owned()));
    // 137 in, 127 of it inside: 92.7 %.
    assert_eq!(
        (&byproduct[3], &byproduct[6]),
        (&Cell::Number(137.0), &Cell::Number(127.0))
    );
    let Cell::Number(share) = byproduct[10] else {
        panic!("a share")
    };
    assert!((share - 12_700.0 / 137.0).abs() < 1e-9);
    let metal = actor(
        "a",
        &[
            flow("s", "out", "waste.steel.scrap", 3.0, abroad("region")),
            flow("c", "out", "waste.alu.scrap", 2.0, abroad("region")),
        ],
    );
    let table = balance_table(&of(&territory("FR", &[metal])));
    let names: Vec<&Cell> = table.rows.iter().map(|row| &row[0]).collect();
    let key = |name: &str| Cell::Key(name.to_owned());
    let (tree, metal) = (key("tree-waste"), key("resource-waste-metal"));
    assert!(
        names.contains(&&tree) && names.contains(&&metal),
        "{names:?}"
    );
    assert_eq!(names[0], &tree);
}

#[test]
fn months_are_quantities_of_both_sides() {
    let found = of(&triangle());
    let balance = found.balance("material.steel").expect("a balance");
    let table = month_table(balance);
    // 100 t, continuous: January has 31 of 365 days.
    assert_eq!(table.rows.len(), 12);
    assert_eq!(table.rows[0][1], Cell::Number(100.0 * (31.0 / 365.0)));
    assert_eq!(table.rows[0][2], Cell::Empty);
}
