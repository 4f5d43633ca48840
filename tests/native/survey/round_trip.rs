//! What a territory declares comes back whole from the form that bears it.

use super::pompey;
use boucle::catalog::catalog;
use boucle::export::{survey_csv, survey_filled};
use boucle::import::{FileKind, read_survey};
use boucle::model::{
    Actor, ActorId, Direction, Flow, Frequency, Partner, Provenance, Territory, WasteRoute,
};
use boucle::words::{LANGUAGES, UNITS};
use proptest::prelude::*;

/// Names that trip up careless readers: legal forms that alone differ, separators, quotation marks, formulas, line ends.
const NAMES: [&str; 6] = [
    "Forge SA",
    "Forge SARL",
    "Été; « Bois », \"Fils\"",
    "=Somme(A1)",
    "Zone Nord\nHall 3",
    "3M",
];

/// The named companies without flows.
fn companies() -> Territory {
    let mut territory = pompey();
    territory.provenance = Provenance::User;
    territory.actors.truncate(NAMES.len());
    for (place, (actor, name)) in territory.actors.iter_mut().zip(NAMES).enumerate() {
        actor.id = ActorId(format!("a{place}"));
        name.clone_into(&mut actor.name);
        actor.flows.clear();
    }
    territory
}

fn choice<T: Clone + std::fmt::Debug + 'static>(choices: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(choices)
}

fn number(low: f64, high: f64) -> impl Strategy<Value = f64> {
    // Whole numbers, three decimals (which look like thousands) and any number at all.
    prop_oneof![
        (low..high).prop_map(f64::trunc),
        (low.max(-1e9)..high.min(1e9)).prop_map(|number| (number * 1e3).round() / 1e3),
        low..high,
    ]
}

fn optional(low: f64, high: f64) -> impl Strategy<Value = Option<f64>> {
    prop::option::of(number(low, high))
}

/// A flow of any resource in any unit that suits it.
fn flow() -> impl Strategy<Value = Flow> {
    let resources: Vec<_> = catalog().resources().collect();
    let kind = (prop::sample::select(resources), 0..UNITS.len()).prop_map(|(resource, start)| {
        let mut units = UNITS.iter().cycle().skip(start);
        let suits = |unit: &&boucle::units::Unit| {
            unit.factor_to(resource.unit).is_some() || resource.mass_kg(1.0, **unit).is_some()
        };
        (resource.code.clone(), *units.find(suits).unwrap())
    });
    let directions = choice(&[Direction::In, Direction::Out]);
    let frequencies = choice(&[
        Frequency::Continuous,
        Frequency::Daily,
        Frequency::Weekly,
        Frequency::Monthly,
        Frequency::Seasonal,
        Frequency::Occasional,
    ]);
    let routes = choice(&[
        WasteRoute::Landfill,
        WasteRoute::Incineration,
        WasteRoute::Recycling,
        WasteRoute::Digestion,
        WasteRoute::Compost,
        WasteRoute::Reuse,
    ]);
    let figures = (
        number(0.0, 1e12),
        optional(0.0, 20_000.0),
        optional(-1e9, 1e9),
        optional(0.0, 1_000.0),
        optional(-273.0, 3_000.0),
    );
    let partner = (0..NAMES.len() + 3).prop_map(|place| match place.checked_sub(NAMES.len()) {
        None => Partner::Actor {
            id: ActorId(format!("a{place}")),
        },
        Some(0) => Partner::Region,
        Some(1) => Partner::Country,
        Some(_) => Partner::World,
    });
    (
        kind,
        directions,
        frequencies,
        prop::option::of(routes),
        partner,
        figures,
    )
        .prop_map(
            |((resource, unit), direction, frequency, route, partner, figures)| Flow {
                id: String::new(),
                resource,
                direction,
                quantity: figures.0,
                unit,
                frequency,
                months: None,
                partner,
                distance_km: figures.1,
                price_eur_per_unit: figures.2,
                route,
                temperature_c: figures.4,
                uncertainty_pct: figures.3,
                estimated: false,
            },
        )
}

/// The companies with flows; none delivers to itself, and no two flows of one are equal.
fn territory() -> impl Strategy<Value = Territory> {
    let flows = prop::collection::vec((0..NAMES.len(), flow()), 0..25);
    flows.prop_map(|flows| {
        let mut territory = companies();
        for (place, mut flow) in flows {
            let actor = &mut territory.actors[place];
            let own = flow.partner
                == Partner::Actor {
                    id: actor.id.clone(),
                };
            if own || actor.flows.iter().any(|other| without_id(other) == flow) {
                continue;
            }
            flow.id = format!("f{}", actor.flows.len());
            actor.flows.push(flow);
        }
        territory
    })
}

fn without_id(flow: &Flow) -> Flow {
    Flow {
        id: String::new(),
        ..flow.clone()
    }
}

fn flows(territory: &Territory) -> Vec<(ActorId, Vec<Flow>)> {
    let flows = |actor: &Actor| actor.flows.iter().map(without_id).collect();
    territory
        .actors
        .iter()
        .map(|actor| (actor.id.clone(), flows(actor)))
        .collect()
}

/// Reads a file back into the companies without flows, and into those that declare them already.
fn comes_back(territory: &Territory, file: &[u8], kind: FileKind) {
    let survey = read_survey(file, territory);
    let blocking: Vec<_> = survey
        .problems
        .iter()
        .filter(|problem| problem.blocks())
        .collect();
    let count: usize = territory.actors.iter().map(|actor| actor.flows.len()).sum();
    if count > 0 {
        assert!(blocking.is_empty(), "{blocking:?}");
    }
    assert_eq!((survey.kind, survey.rows.len()), (kind, count));
    let empty = companies();
    let applied = survey.apply(&empty);
    assert_eq!((applied.added, applied.new_actors), (count, 0));
    assert_eq!(flows(&applied.territory), flows(territory));
    let again = survey.apply(territory);
    assert_eq!(
        (again.unchanged, again.added, again.replaced),
        (count, 0, 0)
    );
    assert_eq!(again.territory, *territory);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_filled_form_gives_back_the_declared_flows(territory in territory(), place in 0..4_usize) {
        let language = LANGUAGES[place];
        let say = |key: &str| key.to_owned();
        let file = survey_filled(&territory, language, &say).unwrap();
        comes_back(&territory, &file, FileKind::Xlsx);
        comes_back(&territory, &survey_csv(&territory, language), FileKind::Text);
    }
}

#[test]
fn the_example_comes_back_in_every_language() {
    let territory = pompey();
    let count: usize = territory.actors.iter().map(|actor| actor.flows.len()).sum();
    assert!(count > 50, "{count}");
    for language in LANGUAGES {
        let file = survey_csv(&territory, language);
        let survey = read_survey(&file, &territory);
        assert_eq!(survey.language, language);
        assert_eq!(
            survey
                .problems
                .iter()
                .filter(|problem| problem.blocks())
                .count(),
            0
        );
        let again = survey.apply(&territory);
        assert_eq!(again.unchanged, count, "{language}");
        assert_eq!(again.territory, territory);
    }
}

#[test]
fn the_same_form_is_the_same_file() {
    let say = |key: &str| key.to_owned();
    let write = || survey_filled(&pompey(), "de", &say).unwrap();
    assert_eq!(write(), write());
}
