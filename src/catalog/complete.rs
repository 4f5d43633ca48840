//! Fills what an actor does not declare with the typical values of its sector.
//!
//! Everything filled in is flagged as estimated and bears the uncertainty of its source. Completing twice changes nothing.

use super::{Archetype, Catalog, catalog};
use crate::model::{
    Actor, Commute, CommuteMode, Country, Direction, Flow, Frequency, Territory, WasteRoute,
};
use crate::numeric::order;
use crate::units::{KG_PER_T, KWH_PCI_PER_KWH_PCS_GAS, Unit};

/// The territory with the typical flows, areas and commutes of the sectors where the actors declare none.
///
/// A declared flow replaces the typical flow of the same resource (or of the group that the resource belongs to) and
/// direction. Actors of an unknown sector keep what they declare.
#[must_use]
pub fn complete(territory: &Territory) -> Territory {
    let mut completed = territory.clone();
    for actor in &mut completed.actors {
        complete_actor(actor, territory.country);
    }
    completed
}

/// A typical quantity with its range.
#[derive(Clone, Copy, Default)]
struct Typical {
    value: f64,
    low: f64,
    high: f64,
}

impl Typical {
    /// Sum of the values behind `keys`.
    fn of<'a>(catalog: &Catalog, keys: impl IntoIterator<Item = &'a String>) -> Self {
        let mut sum = Typical::default();
        for datum in keys.into_iter().filter_map(|key| catalog.get(key)) {
            sum.value += datum.value;
            sum.low += datum.low;
            sum.high += datum.high;
        }
        sum
    }

    fn times(self, factor: f64) -> Self {
        Typical {
            value: self.value * factor,
            low: self.low * factor,
            high: self.high * factor,
        }
    }

    /// Half width of the 95 % interval in percent, from a range read as the 5 % and 95 % quantiles of a lognormal:
    /// `sigma = ln(high / low) / (2 × 1.645)`, `u = e^(1.96 sigma) − 1`.
    fn uncertainty_pct(self) -> f64 {
        let spread = if self.low > 0.0 {
            (self.high / self.low).ln() / 2.0
        } else if self.value > 0.0 {
            (self.high / self.value).ln()
        } else {
            0.0
        };
        100.0 * (spread * 1.96 / 1.645).exp_m1()
    }
}

fn complete_actor(actor: &mut Actor, country: Country) {
    let catalog = catalog();
    if actor.commute.is_none() {
        actor.commute = Some(typical_commute(country));
    }
    let Some(archetype) = catalog.archetype(&actor.archetype) else {
        return;
    };
    if actor.floor_m2 <= 0.0 {
        actor.floor_m2 = archetype.area_m2 * actor.employees;
    }
    if actor.roof_m2 <= 0.0 {
        actor.roof_m2 = archetype.pv_roof_m2 * actor.employees;
    }
    fill_energy(actor, catalog, archetype);
    fill_water(actor, catalog, archetype);
    fill_wastes(actor, catalog, archetype);
    fill_rejected_heat(actor, catalog, archetype);
}

fn fill_energy(actor: &mut Actor, catalog: &Catalog, archetype: &Archetype) {
    let small = actor.employees < catalog.value("generic.size_threshold");
    let size_factor = if small {
        archetype.small_site_factor
    } else {
        1.0
    };
    let heads = actor.employees * size_factor;
    let electricity = Typical::of(catalog, [&archetype.electricity_key]).times(heads);
    add(
        actor,
        estimate(
            "energy.electricity",
            Direction::In,
            electricity,
            Unit::KilowattHour,
        ),
    );
    let heat = Typical::of(catalog, [&archetype.heat_key]).times(heads);
    for (fuel, share) in &archetype.heat_mix {
        let resource = fuel.resource();
        // The archetypes count fuel by its net heating value, gas is bought by its gross one.
        let quantity = heat.times(share / net_share(resource));
        add(
            actor,
            estimate(resource, Direction::In, quantity, Unit::KilowattHour),
        );
    }
}

fn fill_water(actor: &mut Actor, catalog: &Catalog, archetype: &Archetype) {
    let tap = Typical::of(catalog, [&archetype.water_key]).times(actor.employees);
    add(
        actor,
        estimate("water.tap", Direction::In, tap, Unit::CubicMetre),
    );
    let share = Typical::of(catalog, [&"generic.wastewater_share".to_owned()]);
    let used = taken_in(actor, catalog, "water.tap", Unit::CubicMetre);
    add(
        actor,
        estimate(
            "water.wastewater",
            Direction::Out,
            share.times(used),
            Unit::CubicMetre,
        ),
    );
}

fn fill_wastes(actor: &mut Actor, catalog: &Catalog, archetype: &Archetype) {
    for waste in &archetype.wastes {
        let kilograms = Typical::of(catalog, &waste.keys).times(actor.employees);
        let mut flow = estimate(
            &waste.resource,
            Direction::Out,
            kilograms.times(1.0 / KG_PER_T),
            Unit::Tonne,
        );
        flow.frequency = Frequency::Weekly;
        flow.route = waste.route.or(Some(WasteRoute::Incineration));
        add(actor, flow);
    }
}

/// Heat that leaves unused: a share of the final energy, declared or typical.
fn fill_rejected_heat(actor: &mut Actor, catalog: &Catalog, archetype: &Archetype) {
    let final_kwh: f64 = ENERGIES
        .into_iter()
        .map(|resource| {
            taken_in(actor, catalog, resource, Unit::KilowattHour) * net_share(resource)
        })
        .sum();
    let key = format!("{}.recoverable_heat", archetype.id);
    let rejected = Typical::of(catalog, [&key]).times(final_kwh);
    let mut flow = estimate(
        "heat.rejected",
        Direction::Out,
        rejected,
        Unit::KilowattHour,
    );
    flow.temperature_c = Some(archetype.rejected_heat_c);
    add(actor, flow);
}

/// Energies that an actor takes in.
const ENERGIES: [&str; 7] = [
    "energy.electricity",
    "energy.gas",
    "energy.heating_oil",
    "energy.coal",
    "energy.biomass",
    "energy.heat",
    "energy.other",
];

/// kWh by net heating value in one kWh as bought.
fn net_share(resource: &str) -> f64 {
    if resource == "energy.gas" {
        KWH_PCI_PER_KWH_PCS_GAS
    } else {
        1.0
    }
}

/// What the actor takes in of a resource and of those below it, in `unit`.
fn taken_in(actor: &Actor, catalog: &Catalog, resource: &str, unit: Unit) -> f64 {
    actor
        .flows
        .iter()
        .filter(|flow| flow.direction == Direction::In)
        .filter(|flow| catalog.is_within(&flow.resource, resource))
        .filter_map(|flow| Some(flow.quantity * flow.unit.factor_to(unit)?))
        .sum()
}

/// Adds a typical flow unless the actor declares one of the same kind, or nothing would flow.
fn add(actor: &mut Actor, flow: Flow) {
    let declared = actor.flows.iter().any(|other| {
        other.direction == flow.direction && catalog().is_within(&other.resource, &flow.resource)
    });
    if !declared && flow.quantity > 0.0 {
        actor.flows.push(flow);
    }
}

fn estimate(resource: &str, direction: Direction, quantity: Typical, unit: Unit) -> Flow {
    Flow {
        uncertainty_pct: Some(quantity.uncertainty_pct()),
        estimated: true,
        ..Flow::declared(
            format!("typical.{resource}"),
            resource,
            direction,
            (quantity.value, unit),
        )
    }
}

/// How the staff comes where nothing is declared: distance and modes of the country, the rest on bicycle and on foot.
pub fn typical_commute(country: Country) -> Commute {
    let catalog = catalog();
    let [distance, car, carpool, transit] = match country {
        Country::FR => [
            "generic.commute_fr.oneway",
            "generic.car_share.fr",
            "generic.carpool_share.fr",
            "generic.pt_share.grand_est",
        ],
        Country::LU => [
            "generic.commute_lu_resident",
            "generic.car_share.lu_luxmobil",
            "generic.carpool_share.lu",
            "generic.pt_share.lu",
        ],
    }
    .map(|key| catalog.value(key));
    let active = 1.0 - car - transit;
    let bike = catalog.value("generic.bike_share_of_active");
    Commute {
        one_way_km: distance,
        days_per_year: catalog.value("generic.work_days"),
        modes: order::map_of([
            (CommuteMode::CarAlone, car - carpool),
            (CommuteMode::Carpool, carpool),
            (CommuteMode::Transit, transit),
            (CommuteMode::Bike, active * bike),
            (CommuteMode::Walk, active * (1.0 - bike)),
        ]),
    }
}
