//! The tables: every value sourced, the hourly shapes as published, typical flows as computed by hand.

mod complete;
mod parameters;
mod preset;
mod preset_themes;
mod presets;
mod substitution;

use boucle::catalog::{
    Datum, ELSEWHERE, FIGURES, RangeBasis, TABLES, catalog, read_data, rules, sourced, take_sources,
};

const HEADING: &str = "key,value,unit,low,high,range_basis,source,source_year,verified\n";

#[test]
fn every_row_of_every_table_is_sound() {
    assert_eq!(catalog().faults(), &[]);
    let rows: usize = TABLES.iter().map(|(_, csv)| csv.lines().count() - 1).sum();
    assert_eq!(catalog().iter_prefix("").count(), rows);
}

#[test]
fn every_table_has_the_same_nine_columns() {
    for (name, csv) in TABLES {
        assert_eq!(csv.lines().next(), Some(HEADING.trim_end()), "{name}");
    }
}

#[test]
fn the_browser_computes_with_the_same_values() {
    let (figures, faults) = read_data(FIGURES);
    assert_eq!(faults, []);
    let unused = |key: &str| {
        let rule = key
            .strip_prefix("rule.")
            .and_then(|rest| rest.split('.').next());
        rule.is_some_and(|id| {
            rules()
                .iter()
                .any(|rule| rule.id == id && rule.actions.is_empty())
        })
    };
    let used = catalog().iter().filter(|datum| !unused(&datum.key));
    assert_eq!(figures.len(), used.count());
    for figure in figures {
        let whole = catalog().get(&figure.key).expect("same keys");
        let source = ELSEWHERE.to_owned();
        assert_eq!(
            figure,
            Datum {
                source,
                index: 0,
                ..whole.clone()
            }
        );
    }
}

#[test]
fn fetched_sources_are_those_of_the_tables() {
    let key = "elec.fr.grid.2024";
    assert!(!take_sources("not a table"));
    assert!(!take_sources(HEADING), "a table without rows");
    let bodies = TABLES
        .iter()
        .flat_map(|(_, csv)| csv.split_inclusive('\n').skip(1));
    let whole: String = std::iter::once(HEADING).chain(bodies).collect();
    assert!(take_sources(&whole));
    assert_eq!(sourced(key), catalog().get(key));
    assert_eq!(sourced("no.such.key"), None);
}

/// A sound row, then the same row with one field spoiled: the checker must name the spoiled one and keep the sound one.
#[test]
fn a_spoiled_row_is_named_and_left_out() {
    let sound = ["k", "2", "kg", "1", "3", "stated", "a study", "2024", "yes"];
    let spoiled = [
        (0, "", "key is blank"),
        (1, "two", "value is not a number: two"),
        (1, "NaN", "value is not a number: NaN"),
        (1, "4", "value is outside its range"),
        (2, "", "unit is blank"),
        (3, "", "low is blank"),
        (4, " ", "high is blank"),
        (4, "0", "value is outside its range"),
        (5, "guess", "range_basis is unknown: guess"),
        (6, "", "source is blank"),
        (7, "", "source_year is blank"),
        (7, "24", "source_year is neither four digits nor n.d.: 24"),
        (8, "", "verified is blank"),
        (8, "maybe", "verified is neither yes nor no: maybe"),
    ];
    for (column, text, reason) in spoiled {
        let mut fields = sound;
        fields[column] = text;
        if column != 0 {
            fields[0] = "spoiled";
        }
        let table = format!("{HEADING}{}\n{}\n", sound.join(","), fields.join(","));
        let (data, faults) = read_data(&table);
        assert_eq!(data.len(), 1, "{reason}");
        let reasons: Vec<_> = faults
            .iter()
            .map(|fault| (fault.line, fault.reason.as_str()))
            .collect();
        assert_eq!(reasons, [(3, reason)]);
    }
}

#[test]
fn a_key_that_comes_twice_is_named() {
    let row = "k,2,kg,1,3,stated,a study,2024,yes\n";
    let (data, faults) = read_data(&format!("{HEADING}{row}{row}"));
    assert_eq!((data.len(), faults.len()), (1, 1));
}

#[test]
fn an_exact_value_has_no_width_and_an_assumed_one_has() {
    for datum in catalog().iter_prefix("") {
        if datum.range_basis == RangeBasis::Exact {
            assert!(datum.low.to_bits() == datum.high.to_bits(), "{}", datum.key);
        } else if datum.value != 0.0 {
            assert!(datum.low < datum.high, "{}", datum.key);
        }
    }
}

#[test]
fn values_come_with_what_the_source_says() {
    let gas = catalog().get("gas.fr.kwh_pcs.2022").expect("gas factor");
    assert!((gas.value - 0.215).abs() < 1e-9 && gas.verified);
    assert!(gas.source.contains("Base Carbone"));
    // 256 EUR per t in 2025: a published value, not an estimate.
    let carbon = catalog()
        .get("carbon.vac2025.2025")
        .expect("value of carbon");
    assert_eq!(carbon.range_basis, RangeBasis::Exact);
    assert!(catalog().get("nothing").is_none());
}

#[test]
fn a_prefix_gives_the_keys_below_it_and_no_other() {
    let keys: Vec<_> = catalog()
        .iter_prefix("metalworking.heat_mix.")
        .map(|datum| datum.key.as_str())
        .collect();
    let expected =
        ["coal", "gas", "oil", "other"].map(|fuel| format!("metalworking.heat_mix.{fuel}"));
    assert_eq!(keys, expected);
}

#[test]
fn hourly_shapes_cover_the_year_and_sum_to_one() {
    let profiles = ["G0", "G1", "G2", "G3", "G4", "G5", "G6", "L0"];
    let mut shapes: Vec<&[f32]> = profiles
        .iter()
        .map(|profile| catalog().load_shape(profile).expect("profile"))
        .collect();
    shapes.push(catalog().solar_shape());
    for shape in shapes {
        assert_eq!(shape.len(), 8_760);
        let sum: f64 = shape.iter().map(|share| f64::from(*share)).sum();
        assert!((sum - 1.0).abs() < 1e-6, "{sum}");
        assert!(shape.iter().all(|share| *share >= 0.0));
    }
    assert!(catalog().load_shape("G9").is_none());
    assert_eq!(catalog().datasets().len(), 2);
}

/// Solar energy = half the load, no orientation: G1 uses 71.1 % of the sun itself, G0 72.6 % (published check).
#[test]
fn self_consumption_is_as_published() {
    for (profile, published) in [("G1", 71.1), ("G0", 72.6)] {
        let load = catalog().load_shape(profile).expect("profile");
        let used: f64 = load
            .iter()
            .zip(catalog().solar_shape())
            .map(|(load, sun)| f64::from(*load).min(0.5 * f64::from(*sun)))
            .sum();
        let percent = 100.0 * used / 0.5;
        assert!((percent - published).abs() < 0.1, "{profile}: {percent}");
    }
}

#[test]
fn the_archetypes_are_complete() {
    let archetypes = catalog().archetypes();
    assert_eq!(archetypes.len(), 13);
    for archetype in archetypes {
        let mix: f64 = archetype.heat_mix.iter().map(|(_, share)| share).sum();
        assert!((mix - 1.0).abs() < 1e-9, "{}", archetype.id);
        assert!(
            catalog()
                .load_shape(&archetype.electricity_profile)
                .is_some(),
            "{}",
            archetype.id
        );
        for key in [
            &archetype.electricity_key,
            &archetype.heat_key,
            &archetype.water_key,
        ] {
            assert!(catalog().get(key).is_some(), "{key}");
        }
        for waste in &archetype.wastes {
            assert!(waste.route.is_some() && catalog().resource(&waste.resource).is_some());
        }
    }
    let wood = catalog().archetype("paper_wood").expect("archetype");
    assert!(!wood.heat_mix_assumed && wood.heat_mix.len() == 5);
    assert!(
        catalog()
            .archetype("logistics")
            .expect("archetype")
            .heat_mix_assumed
    );
}

#[test]
fn the_resource_tree_has_no_loose_end() {
    for resource in catalog().resources() {
        if let Some(parent) = &resource.parent {
            assert!(catalog().resource(parent).is_some(), "{parent}");
        }
    }
    assert!(catalog().is_within("waste.steel.swarf", "waste.metal"));
    assert!(!catalog().is_within("waste.metal", "waste.steel.swarf"));
    assert!(!catalog().is_within("waste.green", "waste.biowaste"));
}
