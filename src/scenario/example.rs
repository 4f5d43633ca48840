//! The scenario with which each territory of the product opens: its levers, and the actions of its own theme.

use super::{ActionChoice, Levers, Scenario};
use crate::numeric::order;

/// What a territory opens with.
struct Example {
    /// Id of the territory.
    territory: &'static str,
    /// Equipment, skills, energy, resources, mobility, mobilisation: percent.
    levers: [u8; 6],
    /// Actions whose participation (percent) departs from their lever; 0: not in the programme.
    actions: &'static [(&'static str, u8)],
}

/// The examples but that of the territory which opens by default.
const EXAMPLES: &[Example] = &[
    // Mobility first: ten thousand people who come from far, mostly alone in their cars.
    Example {
        territory: "cloche-dor",
        levers: [30, 20, 20, 30, 70, 60],
        actions: &[
            ("R14", 80),
            ("R15", 80),
            ("R16", 70),
            ("N07", 50),
            ("E10", 60),
            ("N03", 0),
            ("N04", 0),
            ("R06", 0),
        ],
    },
    // Mobility, and the food waste of the four restaurants; what is not thrown away need not be digested.
    Example {
        territory: "kirchberg",
        levers: [40, 30, 40, 40, 60, 60],
        actions: &[
            ("R07", 100),
            ("R14", 70),
            ("R15", 70),
            ("N04", 0),
            ("R04", 0),
            ("R06", 0),
        ],
    },
    // Gardens and green areas, with what companies can do for their staff beside them.
    Example {
        territory: "bettembourg-dudelange",
        levers: [40, 40, 50, 50, 30, 60],
        actions: &[("R18", 90), ("S05", 60), ("R06", 0)],
    },
    // A zone of makers: plastics, metals and joint deliveries.
    Example {
        territory: "bascharage",
        levers: [40, 40, 50, 60, 20, 50],
        actions: &[("R03", 80), ("R13", 70), ("N01", 0), ("N04", 0), ("R06", 0)],
    },
    // Waste heat over a network, and the paper loop. Burning the rejects of the paper mill would cost CO2.
    Example {
        territory: "port-strasbourg",
        levers: [30, 30, 70, 60, 20, 70],
        actions: &[("N01", 90), ("R02", 80), ("N04", 0), ("R05", 0), ("R06", 0)],
    },
    // Water, steam and by-products from neighbour to neighbour.
    Example {
        territory: "pomacle-bazancourt",
        levers: [20, 30, 60, 80, 20, 60],
        actions: &[
            ("N01", 90),
            ("R11", 90),
            ("R12", 90),
            ("N04", 0),
            ("R06", 0),
        ],
    },
    // Twenty companies and many projects of every kind, none of them large.
    Example {
        territory: "sarrebourg",
        levers: [60, 60, 50, 50, 30, 60],
        actions: &[("R01", 70), ("R13", 70), ("N04", 0), ("R05", 0), ("R06", 0)],
    },
    // What one company no longer needs serves another.
    Example {
        territory: "thur-doller",
        levers: [50, 40, 40, 60, 20, 50],
        actions: &[("R17", 90), ("R12", 80), ("N04", 0), ("R06", 0)],
    },
    // Pallets, and the deliveries that they travel with.
    Example {
        territory: "mulhouse",
        levers: [40, 30, 40, 60, 30, 60],
        actions: &[("R04", 90), ("R13", 80), ("N04", 0), ("R06", 0)],
    },
    // Nobody is there yet: a facilitator would cost and move nothing.
    Example {
        territory: "blank",
        levers: [50, 40, 60, 50, 30, 0],
        actions: &[],
    },
];

/// The example of a territory but that which opens by default; `None` for one that is not the product's. In the browser it
/// is fetched after the first picture (`.ci/later`).
#[inline(never)]
pub(super) fn of(territory: &str) -> Option<Scenario> {
    let example = EXAMPLES.iter().find(|one| one.territory == territory)?;
    let [equipment, skills, energy, resources, mobility, mobilisation] = example.levers;
    Some(Scenario {
        name: format!("scenario-{territory}"),
        levers: Levers {
            equipment,
            skills,
            energy,
            resources,
            mobility,
            mobilisation,
        },
        actions: order::map_of(example.actions.iter().map(choice)),
        ..Scenario::baseline(territory)
    })
}

fn choice((code, percent): &(&str, u8)) -> (String, ActionChoice) {
    let choice = ActionChoice {
        on: *percent > 0,
        participation: (*percent > 0).then_some(f64::from(*percent) / 100.0),
        ..ActionChoice::default()
    };
    ((*code).to_owned(), choice)
}
