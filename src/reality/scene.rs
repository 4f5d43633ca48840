//! Small territories and scenarios in which the cases are played.

use crate::catalog::{cases, catalog};
use crate::engine::{Account, Battery, Evaluation, MOST_YEARS, Mobility, Park};
use crate::model::{
    Actor, ActorId, Commute, CommuteMode, Country, Direction, Flow, Frequency, LocalName, Partner,
    Provenance, Scale, Territory, WasteRoute,
};
use crate::scenario::{ActionChoice, Levers, Scenario};
use crate::units::Unit;

/// Year in which the cases start.
const BASE_YEAR: i32 = 2025;

/// No battery.
pub const NO_BATTERY: Battery = Battery {
    kwh_per_kwp: 0.0,
    hours: 2.0,
    efficiency: 0.9,
};

/// A published figure that goes in; NaN for an unknown key, which then shows as a case that is not rebuilt.
pub fn given(key: &str) -> f64 {
    cases().value(key)
}

/// A value of the engine's own catalog.
pub fn own(key: &str) -> f64 {
    catalog().value(key)
}

/// A territory of some actors.
pub fn park(actors: Vec<Actor>) -> Park {
    Park::new(&Territory {
        format: "boucle-territory".to_owned(),
        version: 1,
        id: "case".to_owned(),
        name: LocalName::default(),
        country: Country::FR,
        scale: Scale::Zone,
        base_year: BASE_YEAR,
        provenance: Provenance::Published,
        sources: Vec::new(),
        facts: Vec::new(),
        factors: std::collections::BTreeMap::new(),
        actors,
    })
}

/// An actor without employees: nothing is estimated for it, so that only what a case declares flows.
pub fn site(number: usize, archetype: &str) -> Actor {
    Actor {
        name: format!("site {number}"),
        archetype: archetype.to_owned(),
        commute: Some(commute(0.0, CommuteMode::Walk)),
        ..Actor::unknown(ActorId(format!("site-{number:04}")))
    }
}

/// Everybody comes the same way, 220 days a year.
pub fn commute(one_way_km: f64, mode: CommuteMode) -> Commute {
    Commute {
        one_way_km,
        days_per_year: 220.0,
        modes: crate::numeric::order::map_of([(mode, 1.0)]),
    }
}

/// A declared flow.
pub fn flow(resource: &str, direction: Direction, quantity: f64, unit: Unit) -> Flow {
    Flow {
        id: resource.to_owned(),
        resource: resource.to_owned(),
        direction,
        quantity,
        unit,
        frequency: Frequency::Continuous,
        months: None,
        partner: Partner::Region,
        distance_km: None,
        price_eur_per_unit: None,
        route: None,
        temperature_c: None,
        uncertainty_pct: None,
        estimated: false,
    }
}

/// A waste that leaves, burnt today.
pub fn waste(resource: &str, tonnes: f64) -> Flow {
    Flow {
        route: Some(WasteRoute::Incineration),
        ..flow(resource, Direction::Out, tonnes, Unit::Tonne)
    }
}

/// One action with everybody, when adoption is complete: the last year that the engine computes, half a lever of
/// mobilisation. What is missing to the whole is less than a millionth.
pub fn mature(park: &Park, code: &str) -> Mature {
    let mut scenario = Scenario {
        horizon_year: BASE_YEAR + MOST_YEARS,
        levers: Levers {
            mobilisation: 50,
            ..Levers::default()
        },
        ..Scenario::baseline("case")
    };
    let everybody = ActionChoice {
        on: true,
        participation: Some(1.0),
        start_year: Some(BASE_YEAR + 1),
        ..ActionChoice::default()
    };
    scenario.actions.insert(code.to_owned(), everybody);
    Mature {
        code: code.to_owned(),
        evaluation: park.evaluate(&scenario),
    }
}

/// An action in full swing.
pub struct Mature {
    code: String,
    evaluation: Evaluation,
}

impl Mature {
    /// How people come to work once the action is in full swing.
    pub fn mobility(&self) -> &Mobility {
        &self.evaluation.mobility
    }

    /// CO2e avoided by the action, t a year; NaN when the action is not possible in the territory.
    pub fn co2_t(&self) -> f64 {
        let mut actions = self.evaluation.outcome.by_action.iter();
        actions
            .find(|action| action.action == self.code)
            .map_or(f64::NAN, |action| last(&action.co2_avoided_t))
    }

    /// What all participants invest for the first time, EUR: renewals get no subsidy, so the subsidies tell it.
    pub fn first_investment_eur(&self) -> f64 {
        let mobilisation = &self.evaluation.mobilisation;
        mobilisation.subsidy_eur.iter().sum::<f64>() / mobilisation.subsidy_share
    }

    /// A year's total of an account in full swing.
    pub fn total(&self, account: Account) -> f64 {
        last(&self.evaluation.ledger.total(account))
    }

    /// Running cost of the action, EUR a year, positive; the facilitator's post is not part of it.
    pub fn running_eur(&self) -> f64 {
        let ledger = &self.evaluation.ledger;
        let lines = ledger.lines.iter().filter(|line| {
            let head = ledger.head(line);
            head.account == Account::Running && head.action.is_some()
        });
        -lines.map(|line| ledger.at_horizon(line)).sum::<f64>()
    }
}

/// The last value of a series.
fn last(series: &[f64]) -> f64 {
    series.last().copied().unwrap_or(f64::NAN)
}
