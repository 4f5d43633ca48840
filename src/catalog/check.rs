//! What a territory file says that the catalog does not know.

use super::{EquipmentClass, NO_SECTOR, SKILLS, catalog};
use crate::model::{Actor, Problem, Problems, Territory, read_territory};

/// Reads a territory file and checks it against the catalog; `None` when nothing of it can be used.
///
/// Flows of unknown resources or in a unit that does not suit them are left out, each with a problem.
pub fn load_territory(json: &str) -> (Option<Territory>, Problems) {
    let (territory, mut problems) = read_territory(json);
    let territory = territory.map(|mut territory| {
        for (index, actor) in territory.actors.iter_mut().enumerate() {
            check_actor(actor, &format!("actors[{index}]"), &mut problems);
        }
        check_factors(&mut territory, &mut problems);
        territory
    });
    (territory, problems)
}

fn check_actor(actor: &mut Actor, path: &str, problems: &mut Problems) {
    if actor.archetype != NO_SECTOR && catalog().archetype(&actor.archetype).is_none() {
        let path = format!("{path}.archetype");
        problems.push(Problem::new(path, "unknown-archetype").with("value", &actor.archetype));
    }
    let mut place = 0;
    actor.flows.retain(|flow| {
        let path = format!("{path}.flows[{place}]");
        place += 1;
        let problem = match catalog().resource(&flow.resource) {
            None => Problem::new(format!("{path}.resource"), "unknown-resource")
                .with("value", &flow.resource),
            Some(resource)
                if flow.unit.factor_to(resource.unit).is_none()
                    && resource.mass_kg(1.0, flow.unit).is_none() =>
            {
                Problem::new(format!("{path}.unit"), "unknown-unit")
                    .with("value", flow.unit.symbol())
            }
            Some(_) => return true,
        };
        problems.push(problem);
        false
    });
    check_classes(actor, path, problems);
}

fn check_classes(actor: &mut Actor, path: &str, problems: &mut Problems) {
    let known = |class: &str| EquipmentClass::find(class).is_some();
    for equipment in actor.equipment.iter().filter(|one| !known(&one.class)) {
        problems.push(unknown_class(
            &format!("{path}.equipment"),
            &equipment.class,
        ));
    }
    actor.equipment.retain(|equipment| known(&equipment.class));
    for need in actor
        .skills
        .iter()
        .filter(|need| !SKILLS.contains(&need.class.as_str()))
    {
        problems.push(unknown_class(&format!("{path}.skills"), &need.class));
    }
    actor
        .skills
        .retain(|need| SKILLS.contains(&need.class.as_str()));
}

fn unknown_class(path: &str, class: &str) -> Problem {
    let known: Vec<&str> = if path.ends_with("skills") {
        SKILLS.to_vec()
    } else {
        super::EQUIPMENT.iter().map(|class| class.id).collect()
    };
    Problem::new(path, "unknown-value")
        .with("value", class)
        .with("known", known.join(", "))
}

fn check_factors(territory: &mut Territory, problems: &mut Problems) {
    territory.factors.retain(|key, _| {
        let known = catalog().get(key).is_some();
        if !known {
            problems
                .push(Problem::new(format!("factors.{key}"), "unknown-factor").with("value", key));
        }
        known
    });
}
