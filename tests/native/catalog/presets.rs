//! The territories beside Pompey: what is published of them, what is made up, and that it holds together.

use boucle::catalog::{EquipmentClass, PRESETS, SKILLS, catalog, complete, load_territory, preset};
use boucle::i18n::{Language, Texts};
use boucle::model::{
    Actor, Country, Direction, Flow, Partner, Problem, Provenance, Scale, Territory,
};
use boucle::units::Unit;
use std::collections::BTreeSet;

fn others() -> impl Iterator<Item = Territory> {
    let ids = PRESETS.iter().filter(|id| **id != "pompey");
    ids.map(|id| preset(id).expect(id))
}

/// What is published, as the product's own list of facts has it: id, figure, year.
type Published = &'static [(&'static str, f64, i32)];

/// Id, country, actors, employees and published facts.
const TERRITORIES: [(&str, Country, usize, f64, Published); 10] = [
    (
        "cloche-dor",
        Country::LU,
        8,
        7_800.0,
        &[
            ("working-group-least", 7.0, 2016),
            ("working-group-most", 8.0, 2016),
            ("zone-employees", 7_800.0, 2017),
            ("zone-employees-later", 11_000.0, 2017),
            ("mobility-app-percent", 10.0, 2017),
        ],
    ),
    (
        "kirchberg",
        Country::LU,
        20,
        10_561.0,
        &[
            ("campaign-companies", 20.0, 2017),
            ("campaign-restaurants", 4.0, 2017),
            ("campaign-trays", 4_000.0, 2017),
        ],
    ),
    // Nothing but words is published of these two.
    ("bettembourg-dudelange", Country::LU, 18, 2_215.0, &[]),
    ("bascharage", Country::LU, 14, 1_475.0, &[]),
    (
        "port-strasbourg",
        Country::FR,
        19,
        2_010.0,
        &[
            ("network-heat-2021", 7.0, 2021),
            ("network-heat-2022", 21.0, 2022),
            ("network-co2-2021", 1_638.0, 2021),
            ("network-co2-2022", 4_914.0, 2022),
        ],
    ),
    (
        "pomacle-bazancourt",
        Country::FR,
        14,
        1_100.0,
        &[("direct-jobs", 1_100.0, 2016)],
    ),
    (
        "sarrebourg",
        Country::FR,
        20,
        1_958.0,
        &[
            ("programme-companies", 20.0, 2017),
            ("synergy-projects", 18.0, 2017),
        ],
    ),
    (
        "thur-doller",
        Country::FR,
        20,
        1_730.0,
        &[
            ("programme-companies", 20.0, 2016),
            ("material-exchanged", 30.0, 2021),
        ],
    ),
    (
        "mulhouse",
        Country::FR,
        18,
        3_422.0,
        &[
            ("pallets-pooled", 350_000.0, 2017),
            ("pallets-co2", 86.0, 2017),
        ],
    ),
    ("blank", Country::FR, 0, 0.0, &[]),
];

#[test]
fn each_has_its_published_facts_and_as_many_people_as_they_say() {
    assert_eq!(others().count(), TERRITORIES.len());
    for (territory, (id, country, actors, employees, published)) in others().zip(TERRITORIES) {
        assert_eq!((territory.id.as_str(), territory.country), (id, country));
        let facts: Vec<_> = (territory.facts.iter())
            .map(|fact| (fact.id.as_str(), fact.value, fact.year))
            .collect();
        assert_eq!(facts, published, "{id}");
        assert!(territory.facts.iter().all(|fact| !fact.source.is_empty()));
        assert_eq!(territory.actors.len(), actors, "{id}");
        let sum: f64 = territory.actors.iter().map(|actor| actor.employees).sum();
        assert!((sum - employees).abs() < 1e-9, "{id}: {sum}");
    }
}

#[test]
fn the_facts_have_words_in_every_language() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for territory in others() {
            for fact in &territory.facts {
                let key = format!("fact-{}", fact.id);
                assert!(texts.has(&key), "{} {key}", language.code());
            }
            let name = territory.name.in_language(language.code());
            assert!(!name.is_empty(), "{}", territory.id);
        }
    }
}

#[test]
fn what_is_made_up_is_marked_so() {
    for territory in others() {
        if territory.id == "blank" {
            assert_eq!(territory.provenance, Provenance::User);
            assert_eq!(territory.sources, Vec::<String>::new());
            continue;
        }
        assert_eq!(territory.provenance, Provenance::Illustrative);
        let [published, made_up] = &territory.sources[..] else {
            panic!("{}: what is published, and what is made up", territory.id);
        };
        assert!(published.contains("ubli"), "{published}");
        let count = format!(
            "Composition illustrative : {} acteurs",
            territory.actors.len()
        );
        assert!(made_up.starts_with(&count), "{made_up}");
    }
    let municipalities = others().filter(|territory| territory.scale == Scale::Municipality);
    let ids: Vec<String> = municipalities.map(|territory| territory.id).collect();
    let known = [
        "bettembourg-dudelange",
        "sarrebourg",
        "thur-doller",
        "mulhouse",
    ];
    assert_eq!(ids, known);
}

#[test]
fn every_file_is_read_without_a_problem_and_round_trips() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/catalog/data/territories");
    for territory in others() {
        let file = std::fs::read_to_string(format!("{folder}/{}.json", territory.id));
        let file = file.expect("a file");
        assert!(
            file.len() < 36_000,
            "{}: {} bytes",
            territory.id,
            file.len()
        );
        let known: &[Problem] = if territory.id == "blank" {
            &[Problem::new("actors", "empty-territory")]
        } else {
            &[]
        };
        assert_eq!(
            load_territory(&file),
            (Some(territory.clone()), known.to_vec())
        );
        let written = serde_json::to_string(&territory).expect("JSON");
        assert_eq!(load_territory(&written), (Some(territory), known.to_vec()));
    }
}

#[test]
fn they_name_only_what_the_catalog_knows() {
    for territory in others() {
        let ids: BTreeSet<_> = territory.actors.iter().map(|actor| &actor.id).collect();
        assert_eq!(ids.len(), territory.actors.len());
        for actor in &territory.actors {
            let place = format!("{} {}", territory.id, actor.id.0);
            assert!(catalog().archetype(&actor.archetype).is_some(), "{place}");
            let flows: BTreeSet<_> = actor.flows.iter().map(|flow| &flow.id).collect();
            assert_eq!(flows.len(), actor.flows.len(), "{place}");
            assert!(actor.flows.iter().all(|flow| !flow.estimated), "{place}");
            for equipment in &actor.equipment {
                assert!(EquipmentClass::find(&equipment.class).is_some(), "{place}");
                let hours = equipment.units * 8_760.0;
                assert!(equipment.use_hours_per_year <= hours, "{place}");
            }
            for skill in &actor.skills {
                assert!(SKILLS.contains(&skill.class.as_str()), "{place}");
                assert!((0.1..=0.7).contains(&skill.need_fte), "{place}");
            }
        }
    }
}

/// A flow inside: who gives, who takes, what, and how much.
type Exchange<'a> = (&'a str, &'a str, &'a str, u64, &'static str);

fn exchanges(territory: &Territory, direction: Direction) -> Vec<Exchange<'_>> {
    let mut found = Vec::new();
    for actor in &territory.actors {
        let flows = actor.flows.iter();
        for flow in flows.filter(|flow| flow.direction == direction) {
            if let Partner::Actor { id } = &flow.partner {
                let (here, there) = (actor.id.0.as_str(), id.0.as_str());
                let (from, to) = match direction {
                    Direction::Out => (here, there),
                    Direction::In => (there, here),
                };
                let quantity = flow.quantity.to_bits();
                found.push((
                    from,
                    to,
                    flow.resource.as_str(),
                    quantity,
                    flow.unit.symbol(),
                ));
            }
        }
    }
    found.sort_unstable();
    found
}

#[test]
fn what_one_actor_delivers_inside_the_other_receives() {
    for territory in others() {
        let out = exchanges(&territory, Direction::Out);
        assert_eq!(
            out,
            exchanges(&territory, Direction::In),
            "{}",
            territory.id
        );
        let least = match territory.id.as_str() {
            // Steam twice, water, starch, syrup, glucose twice, CO2 and wood.
            "pomacle-bazancourt" => 9,
            // Steam and cardboard.
            "port-strasbourg" => 2,
            _ => 0,
        };
        assert!(out.len() >= least, "{}: {}", territory.id, out.len());
    }
}

/// Matter in t: what has a mass but energy, fuel and water, with the water that comes out of the raw materials.
fn matter_t(actor: &Actor, direction: Direction) -> f64 {
    let counts = |flow: &&Flow| {
        let from_raw_material = flow.id.starts_with("condensats_matiere");
        let mut apart = ["energy", "heat", "fuel", "water"].iter();
        flow.direction == direction
            && (from_raw_material || apart.all(|group| !catalog().is_within(&flow.resource, group)))
    };
    let mass = |flow: &Flow| {
        let resource = catalog().resource(&flow.resource)?;
        resource.mass_kg(flow.quantity, flow.unit)
    };
    let kilograms = actor.flows.iter().filter(counts).filter_map(mass);
    kilograms.sum::<f64>() / 1_000.0
}

#[test]
fn matter_in_is_matter_out_for_every_producer() {
    let mut producers = 0;
    for territory in others().map(|territory| complete(&territory)) {
        let makes = |actor: &&Actor| actor.flows.iter().any(|flow| flow.id == "produits");
        for actor in territory.actors.iter().filter(makes) {
            producers += 1;
            let (into, out) = (
                matter_t(actor, Direction::In),
                matter_t(actor, Direction::Out),
            );
            assert!(
                (into - out).abs() <= 1e-6 * into,
                "{} {}: {into} t in, {out} t out",
                territory.id,
                actor.id.0
            );
        }
    }
    // Counted in the files; the others are offices, public bodies, kitchens, and what burns or compresses.
    assert_eq!(producers, 105);
}

#[test]
fn each_territory_has_what_it_is_known_for() {
    let flows = |id: &str, direction: Direction, resource: &str, unit: Unit| -> f64 {
        let territory = preset(id).expect(id);
        let all = territory.actors.iter().flat_map(|actor| &actor.flows);
        all.filter(|flow| flow.direction == direction && flow.resource == resource)
            .filter_map(|flow| Some(flow.quantity * flow.unit.factor_to(unit)?))
            .sum()
    };
    // Kirchberg: four kitchens, 980 + 900 + 420 + 640 meals.
    let kirchberg = preset("kirchberg").expect("kirchberg");
    let kitchens = || kirchberg.actors.iter().map(|actor| actor.meals_per_day);
    assert_eq!(kitchens().filter(|meals| *meals > 0.0).count(), 4);
    assert!((kitchens().sum::<f64>() - 2_940.0).abs() < 1e-9);
    // Strasbourg: rejected heat of 34, 29 and 6.2 GWh.
    let heat = flows(
        "port-strasbourg",
        Direction::Out,
        "heat.rejected",
        Unit::GigawattHour,
    );
    assert!((heat - 69.2).abs() < 1e-9, "{heat}");
    // Mulhouse: far fewer pallets than the pool that is published there.
    let used = flows("mulhouse", Direction::Out, "pallet.used", Unit::Piece);
    assert!((50_000.0..100_000.0).contains(&used), "{used}");
    // Cloche d'Or: seven of eight come from 27 km or more, more than half alone in a car.
    let cloche = preset("cloche-dor").expect("cloche-dor");
    let far = cloche
        .actors
        .iter()
        .filter_map(|actor| actor.commute.as_ref());
    assert_eq!(far.filter(|commute| commute.one_way_km >= 27.0).count(), 7);
}
