//! Every class of equipment and skill finds the parameters that its mechanism reads.

use boucle::catalog::{EQUIPMENT, EquipmentClass, PoolMethod, SKILLS, catalog};

#[test]
fn every_equipment_class_has_its_parameters() {
    let common = [
        "purchase",
        "life",
        "maintenance",
        "embodied",
        "open_hours",
        "handover",
        "reach",
        "coordination",
        "transfer_km",
        "transfer_co2",
        "transfer_cost",
        "use_day_hours",
    ];
    for class in EQUIPMENT {
        let own: &[&str] = match class.method {
            PoolMethod::Erlang => &["peak_factor"],
            PoolMethod::Occupancy => &["target_occupancy", "area", "energy"],
        };
        for name in common.iter().chain(own) {
            assert!(class.parameter(name).is_some(), "{}", class.key(name));
        }
        assert!(catalog().get(&format!("{}.capex", class.action)).is_some());
    }
    assert_eq!(
        EquipmentClass::find("forklift").map(|class| class.action),
        Some("E01")
    );
    assert!(EquipmentClass::find("rocket").is_none());
}

#[test]
fn every_skill_class_has_its_parameters() {
    for class in SKILLS {
        for name in ["salary", "consultant_day", "productive_days"] {
            let key = format!("skills.{class}.{name}");
            assert!(
                catalog().get(&key).is_some_and(|datum| datum.value > 0.0),
                "{key}"
            );
        }
    }
    // Gross 42,000 EUR x 1.42 of charges.
    assert!((catalog().value("skills.qhse.salary") - 59_640.0).abs() < 1e-9);
}
