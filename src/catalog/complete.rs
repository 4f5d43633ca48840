//! Fills what an actor does not declare with the typical values of its sector.
//!
//! Everything filled in is flagged as estimated and bears the uncertainty of its source. Completing twice changes nothing.

use super::{Archetype, Catalog, Datum, HeatFuel, TypicalWaste, catalog};
use crate::model::{
    Actor, Commute, CommuteMode, Country, Direction, Flow, Frequency, Territory, WasteRoute,
};
use crate::numeric::order;
use crate::units::{KG_PER_T, KWH_PCI_PER_KWH_PCS_GAS, Unit};
use std::slice::from_ref;

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
    /// Sum of figures.
    fn of(figures: &[&Datum]) -> Self {
        let mut sum = Typical::default();
        for figure in figures {
            sum.value += figure.value;
            sum.low += figure.low;
            sum.high += figure.high;
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

/// What the figures of a typical flow are multiplied by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Driver {
    /// Employees of the actor.
    Employees,
    /// Tap water that it takes in, m3.
    Water,
    /// Energy that it takes in, kWh by net heating value.
    Energy,
}

/// A typical flow and how it comes about: figures of the sector, times what the actor has.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// The flow.
    pub flow: Flow,
    /// Sourced figures per unit of the driver; they add up. Those of wastes are in kg.
    pub figures: Vec<&'static Datum>,
    /// What they are multiplied by.
    pub driver: Driver,
    /// How much of it the actor has.
    pub amount: f64,
    /// Factor of a small site, where it is one.
    pub small_site: Option<f64>,
    /// A fuel and its share in the energy for heat, where the flow is a part of that.
    pub fuel: Option<(HeatFuel, f64)>,
}

/// A typical flow, by its place in the order in which they are filled in: what comes later may stand on what came before.
#[derive(Clone, Copy)]
enum Kind<'a> {
    Electricity,
    Fuel(&'a (HeatFuel, f64)),
    Water,
    Wastewater,
    Waste(&'a TypicalWaste),
    /// Heat that leaves unused: a share of the final energy, declared or typical.
    RejectedHeat,
}

impl<'a> Kind<'a> {
    fn at(place: usize, archetype: &'a Archetype) -> Option<Self> {
        let fuels = archetype.heat_mix.len();
        let wastes = archetype.wastes.len();
        Some(match place {
            0 => Kind::Electricity,
            _ if place <= fuels => Kind::Fuel(archetype.heat_mix.get(place - 1)?),
            _ => match place - fuels {
                1 => Kind::Water,
                2 => Kind::Wastewater,
                other if other == 3 + wastes => Kind::RejectedHeat,
                other => Kind::Waste(archetype.wastes.get(other - 3)?),
            },
        })
    }
}

/// A typical flow of an actor, from the sector and from what the actor has and takes in by now.
fn typical(
    actor: &Actor,
    catalog: &'static Catalog,
    archetype: &Archetype,
    place: usize,
) -> Option<Estimate> {
    let kind = Kind::at(place, archetype)?;
    let special = match kind {
        Kind::Wastewater => "generic.wastewater_share".to_owned(),
        Kind::RejectedHeat => format!("{}.recoverable_heat", archetype.id),
        _ => String::new(),
    };
    let (resource, direction, unit, keys) = match kind {
        Kind::Electricity => (
            "energy.electricity",
            Direction::In,
            Unit::KilowattHour,
            from_ref(&archetype.electricity_key),
        ),
        Kind::Fuel((fuel, _)) => (
            fuel.resource(),
            Direction::In,
            Unit::KilowattHour,
            from_ref(&archetype.heat_key),
        ),
        Kind::Water => (
            "water.tap",
            Direction::In,
            Unit::CubicMetre,
            from_ref(&archetype.water_key),
        ),
        Kind::Wastewater => (
            "water.wastewater",
            Direction::Out,
            Unit::CubicMetre,
            from_ref(&special),
        ),
        Kind::Waste(waste) => (
            waste.resource.as_str(),
            Direction::Out,
            Unit::Tonne,
            waste.keys.as_slice(),
        ),
        Kind::RejectedHeat => (
            "heat.rejected",
            Direction::Out,
            Unit::KilowattHour,
            from_ref(&special),
        ),
    };
    let (driver, amount) = match kind {
        Kind::Wastewater => {
            let used = taken_in(actor, catalog, "water.tap", Unit::CubicMetre);
            (Driver::Water, used)
        }
        Kind::RejectedHeat => (Driver::Energy, final_kwh(actor, catalog)),
        _ => (Driver::Employees, actor.employees),
    };
    let is_energy = matches!(kind, Kind::Electricity | Kind::Fuel(_));
    let is_small = actor.employees < catalog.value("generic.size_threshold");
    let small_site = (is_energy && is_small).then_some(archetype.small_site_factor);
    let figures: Vec<&Datum> = keys.iter().filter_map(|key| catalog.get(key)).collect();
    let whole = Typical::of(&figures).times(amount * small_site.unwrap_or(1.0));
    let quantity = match kind {
        // The archetypes count fuel by its net heating value, gas is bought by its gross one.
        Kind::Fuel((fuel, share)) => whole.times(share / net_share(fuel.resource())),
        Kind::Waste(_) => whole.times(1.0 / KG_PER_T),
        _ => whole,
    };
    let id = format!("typical.{resource}");
    let mut flow = Flow::declared(id, resource, direction, (quantity.value, unit));
    flow.uncertainty_pct = Some(quantity.uncertainty_pct());
    flow.estimated = true;
    match kind {
        Kind::Waste(waste) => {
            flow.frequency = Frequency::Weekly;
            flow.route = waste.route.or(Some(WasteRoute::Incineration));
        }
        Kind::RejectedHeat => flow.temperature_c = Some(archetype.rejected_heat_c),
        _ => {}
    }
    Some(Estimate {
        flow,
        figures,
        driver,
        amount,
        small_site,
        fuel: match kind {
            Kind::Fuel(fuel) => Some(*fuel),
            _ => None,
        },
    })
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
    let mut place = 0;
    while let Some(estimate) = typical(actor, catalog, archetype, place) {
        add(actor, estimate.flow);
        place += 1;
    }
}

/// How an estimated flow of a completed actor came about; `None` for a declared one, and for an estimate that the present figures do not
/// give, such as one that came with a file.
pub fn estimate_of(actor: &Actor, flow: &Flow) -> Option<Estimate> {
    let archetype = catalog().archetype(&actor.archetype)?;
    let all = (0..).map_while(|place| typical(actor, catalog(), archetype, place));
    let mut same = all
        .filter(|one| one.flow.direction == flow.direction && one.flow.resource == flow.resource);
    let factor = |one: &Estimate| flow.unit.factor_to(one.flow.unit);
    same.find(|one| {
        let quantity = flow.quantity * factor(one).unwrap_or(f64::NAN);
        flow.estimated && (quantity - one.flow.quantity).abs() <= SAME * one.flow.quantity
    })
}

/// The sourced figures behind an estimate of an actor: those that add up, then the factor of a small site and the share of the fuel where they
/// play a part.
pub fn figures_behind(actor: &Actor, estimate: &Estimate) -> Vec<&'static Datum> {
    let catalog = catalog();
    let own = |key: String| catalog.get(&format!("{}.{key}", actor.archetype));
    let size = estimate.small_site.and_then(|_| {
        let key = "size_factor.under50".to_owned();
        own(key).or_else(|| catalog.get("generic.size_factor.under50"))
    });
    let fuel = estimate
        .fuel
        .and_then(|(fuel, _)| own(format!("heat_mix.{}", fuel.column())));
    let figures = estimate.figures.iter().copied();
    figures.chain(size).chain(fuel).collect()
}

/// Share of a quantity within which two are the same: units are converted between them.
const SAME: f64 = 1e-9;

/// Energy that an actor takes in, kWh by net heating value.
fn final_kwh(actor: &Actor, catalog: &Catalog) -> f64 {
    ENERGIES
        .into_iter()
        .map(|resource| {
            taken_in(actor, catalog, resource, Unit::KilowattHour) * net_share(resource)
        })
        .sum()
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
