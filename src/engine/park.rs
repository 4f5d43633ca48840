//! A territory made ready to be evaluated many times: sites, factors, who is eligible for what.

use super::baseline::{self, Baseline};
use super::biogas;
use super::exchange::Market;
use super::heat::HeatGrid;
use super::mobility::Neighbours;
use super::network::{MatterTable, energy_flows, matter_flows};
use super::outcome::PhysicalFlow;
use super::physical::Changes;
use super::pool::PooledClass;
use super::posts::SharedClass;
use super::site::{Site, WASTES};
use super::solar::SolarGrid;
use super::values::Values;
use crate::catalog::{Action, Datum, Mechanism, actions, catalog, complete};
use crate::model::{Actor, Country, Territory, WasteRoute};
use crate::numeric::order;
use std::sync::{Arc, OnceLock};

/// Who is eligible for an action, largest first, and whether there is enough of it.
#[derive(Clone, Debug, Default)]
pub struct Eligible {
    /// Indices of sites with the size of the attribute that drives the action.
    pub sites: Vec<(usize, f64)>,
    /// Sum of the driver units.
    pub total_units: f64,
    /// Why the action is not possible here, if so.
    pub obstacle: Option<Obstacle>,
    /// For equipment: what its owners have when they share, by class.
    pub pools: Vec<PooledClass>,
    /// For exchanges: who could give what to whom.
    pub market: Market,
    /// For skills: what their employers have when they share, by class.
    pub posts: Vec<SharedClass>,
}

/// Why an action is not possible in a territory.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Obstacle {
    /// Fewer eligible actors than it takes.
    TooFewPartners {
        /// Least number.
        needed: f64,
        /// Number there is.
        present: f64,
    },
    /// Less to share than it takes.
    TooSmall {
        /// Least driver units.
        needed: f64,
        /// Driver units there are.
        present: f64,
    },
}

/// A territory compiled for evaluation.
#[derive(Debug)]
pub struct Park {
    /// Territory with typical flows where none were declared.
    pub territory: Territory,
    /// Actors in the order of their ids.
    pub sites: Vec<Site>,
    /// Their ids.
    pub names: Vec<Arc<str>>,
    /// Their places in the order of the territory file.
    pub in_file: Vec<usize>,
    /// Archetypes that occur, in the order of their ids.
    pub sectors: Vec<Arc<str>>,
    /// Index into them of each site.
    pub sector_of: Vec<usize>,
    /// Matter that crosses the sectors without any action.
    pub matter: MatterTable,
    /// Energy flows without any action, MWh per year.
    pub energy_before: Vec<PhysicalFlow>,
    /// Matter flows without any action, t per year.
    pub matter_before: Vec<PhysicalFlow>,
    /// For each action, who is eligible.
    pub eligible: Vec<Eligible>,
    /// The year without any action.
    pub baseline: Baseline,
    /// Figures of the territory.
    pub values: Values,
    /// Sun and loads, hour by hour.
    pub solar: SolarGrid,
    /// Sources and needs of heat, month by month.
    pub heat: HeatGrid,
    /// Heat that each site rejects, kWh per year.
    pub rejected_kwh: Vec<f64>,
    /// Who may share cars with whom.
    pub neighbours: Neighbours,
}

impl Park {
    /// Completes a territory from its archetypes and prepares it.
    pub fn new(territory: &Territory) -> Self {
        let territory = complete(territory);
        let mut sites: Vec<Site> = territory
            .actors
            .iter()
            .map(|actor| Site::new(actor, territory.country))
            .collect();
        // The order of a file must not reach a result.
        order::sort(&mut sites, |a, b| a.actor.id.cmp(&b.actor.id));
        let values = Values::of(&territory.factors);
        let heat = HeatGrid::new(&sites);
        let eligible: Vec<Eligible> = actions()
            .iter()
            .map(|action| eligible_for(action, (&sites, territory.country), &values, &heat))
            .collect();
        let neighbours = neighbours(&sites, &eligible, &values);
        let solar = SolarGrid::new(&sites, territory.country);
        let sectors = order::set_of(sites.iter().map(|site| site.actor.archetype.as_str()));
        let sectors: Vec<Arc<str>> = sectors.into_iter().map(Arc::from).collect();
        let mut park = Self {
            baseline: Baseline::new(&sites, territory.country),
            values,
            sector_of: sites
                .iter()
                .filter_map(|site| sector_of(&sectors, site))
                .collect(),
            sectors,
            matter: MatterTable::default(),
            energy_before: Vec::new(),
            matter_before: Vec::new(),
            rejected_kwh: heat.rejected_kwh(sites.len()),
            names: (sites.iter().map(|site| Arc::from(site.actor.id.0.as_str()))).collect(),
            in_file: in_file(&territory, &sites),
            sites,
            eligible,
            solar,
            heat,
            neighbours,
            territory,
        };
        park.matter = MatterTable::new(&park);
        let nothing = Changes::none(&park);
        park.energy_before = energy_flows(&park, &nothing).flows;
        park.matter_before = matter_flows(&park, &nothing).flows;
        park
    }

    /// Emission factor of a carrier in kg CO2e per kWh (gas per kWh PCI).
    pub fn carrier_factor(&self, carrier: usize) -> Option<&'static Datum> {
        baseline::carrier_factor(carrier, self.territory.country)
    }

    /// Price of a carrier for a site in EUR per kWh (gas per kWh PCI), with the datum behind it.
    pub fn carrier_price(
        &self,
        values: &Values,
        carrier: usize,
        site: &Site,
    ) -> (f64, Option<&'static Datum>) {
        let (datum, per_kwh) = baseline::carrier_price(carrier, site);
        (values.get(datum) * per_kwh, datum)
    }

    /// Price of water in EUR per m3.
    pub fn water_price(&self) -> Option<&'static Datum> {
        baseline::water_price(self.territory.country)
    }
}

/// Catalog key of a kilometre driven alone by car, making of the car included.
pub const CAR_KM_KEY: &str = "car.avg.vkm.impactco2_json";

/// Catalog key of the CO2e of a tonne of waste on a route; `part` is `impact` (treatment) or `net` (with what is avoided).
pub fn waste_key(class: usize, route: WasteRoute, part: &str) -> String {
    use WasteRoute::{Compost, Digestion, Incineration, Landfill, Recycling, Reuse};
    let route = match (WASTES[class], route) {
        (_, Reuse) => return String::new(),
        ("waste.metal", Recycling) => "ferrous_building.avg_eol",
        ("waste.metal", Landfill) => "steel.landfill",
        ("waste.metal", _) => "steel.incineration",
        ("waste.wood", Landfill) => "wood_packaging.landfill",
        ("waste.wood", Incineration) => "wood_packaging.incineration",
        ("waste.wood", _) => "wood_packaging.avg_eol",
        ("waste.cardboard" | "waste.paper", Landfill) => "cardboard.landfill",
        ("waste.cardboard" | "waste.paper", Incineration) => "cardboard.incineration",
        ("waste.cardboard" | "waste.paper", _) => "cardboard.recycling",
        ("waste.plastic", Landfill) => "pe.landfill",
        ("waste.plastic", Incineration) => "pe.incineration",
        ("waste.plastic", _) => "pe_film_business.recycling",
        ("waste.biowaste" | "waste.green" | "waste.sludge", Landfill) => "biowaste.landfill",
        ("waste.biowaste" | "waste.green" | "waste.sludge", Incineration) => {
            "biowaste.incineration"
        }
        ("waste.biowaste" | "waste.green" | "waste.sludge", Digestion) => {
            "biowaste.anaerobic_digestion"
        }
        ("waste.biowaste" | "waste.green" | "waste.sludge", Compost | Recycling) => {
            "biowaste.industrial_composting"
        }
        ("waste.glass", Landfill) => "glass.landfill",
        ("waste.glass", Incineration) => "glass.incineration",
        ("waste.glass", _) => "glass.recycling",
        ("waste.weee", _) => "weee.avg",
        ("waste.inert", _) => "inert_rubble.avg",
        (_, Landfill) => "mixed_residual.landfill",
        (_, Incineration) => "mixed_residual.incineration",
        _ => "mixed_residual.avg",
    };
    format!("waste.{route}.{part}")
}

/// CO2e of a tonne of a waste on a route with what that avoids, kg per t: looked up once for good.
pub fn waste_net(class: usize, route: WasteRoute) -> Option<&'static Datum> {
    static ALL: OnceLock<Vec<Option<&'static Datum>>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let classes = 0..WASTES.len();
        classes
            .flat_map(|class| ROUTES.map(|route| catalog().get(&waste_key(class, route, "net"))))
            .collect()
    });
    let route = ROUTES.iter().position(|other| *other == route)?;
    all.get(class * ROUTES.len() + route).copied().flatten()
}

/// Routes that a waste can be on.
pub const ROUTES: [WasteRoute; 6] = [
    WasteRoute::Landfill,
    WasteRoute::Incineration,
    WasteRoute::Recycling,
    WasteRoute::Digestion,
    WasteRoute::Compost,
    WasteRoute::Reuse,
];

/// Index of the archetype of a site.
fn sector_of(sectors: &[Arc<str>], site: &Site) -> Option<usize> {
    let archetype = site.actor.archetype.as_str();
    let found = sectors.binary_search_by(|sector| sector.as_ref().cmp(archetype));
    found.ok()
}

/// Places of the sites, which stand in the order of their ids, in the order of the territory file.
fn in_file(territory: &Territory, sites: &[Site]) -> Vec<usize> {
    let place = |actor: &Actor| sites.binary_search_by(|site| site.actor.id.cmp(&actor.id));
    let actors = territory.actors.iter();
    actors.filter_map(|actor| place(actor).ok()).collect()
}

fn eligible_for(
    action: &Action,
    (sites, country): (&[Site], Country),
    values: &Values,
    heat: &HeatGrid,
) -> Eligible {
    if action.mechanism == Mechanism::Exchange {
        let market = Market::new(action, sites, country);
        let sites = market.participants(sites.len());
        let total_units = market.offered();
        return Eligible {
            obstacle: obstacle(action, sites.len() as f64, total_units),
            sites,
            total_units,
            market,
            ..Eligible::default()
        };
    }
    let potential = matches!(
        action.mechanism,
        Mechanism::HeatNetwork | Mechanism::HeatPump | Mechanism::WoodHeat
    )
    .then(|| heat.potential(action.mechanism, sites, values));
    let concerned = |site: &Site| {
        action.archetypes.is_empty() || action.archetypes.contains(&site.actor.archetype.as_str())
    };
    let mut chosen: Vec<(usize, f64)> = sites
        .iter()
        .enumerate()
        .filter(|(_, site)| concerned(site))
        .filter_map(|(index, site)| {
            let size = match (&potential, action.mechanism) {
                (Some(potential), _) => potential.by_site[index],
                (None, Mechanism::Biogas) => biogas::potential_mwh(site, values),
                _ => size_for(action, site),
            };
            (size > 0.0 && size >= action.min_per_actor).then_some((index, size))
        })
        .collect();
    // Largest first; equals in the order of their ids.
    order::sort(&mut chosen, |a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    keep_neighbours(action, sites, values, &mut chosen);
    let mut pools = Vec::new();
    let mut posts = Vec::new();
    let total_units = match action.mechanism {
        Mechanism::Erlang | Mechanism::Occupancy => {
            pools = PooledClass::of_action(action, sites, &chosen, values);
            pools.iter().map(PooledClass::potential).sum()
        }
        Mechanism::Skills => {
            posts = SharedClass::of_action(action, sites, &chosen, values);
            posts.iter().map(SharedClass::potential).sum()
        }
        _ if potential.is_some() => potential.map_or(0.0, |potential| potential.total),
        _ => {
            let all: f64 = chosen.iter().map(|(_, size)| size).sum();
            all * action
                .units_per
                .map_or(1.0, |_| values.get(action.units_per))
        }
    };
    Eligible {
        obstacle: obstacle(action, chosen.len() as f64, total_units),
        sites: chosen,
        total_units,
        pools,
        posts,
        ..Eligible::default()
    }
}

/// Why an action is not possible with so many actors and so many driver units.
fn obstacle(action: &Action, present: f64, total_units: f64) -> Option<Obstacle> {
    if present < action.min_partners {
        Some(Obstacle::TooFewPartners {
            needed: action.min_partners,
            present,
        })
    } else if total_units < action.min_total {
        Some(Obstacle::TooSmall {
            needed: action.min_total,
            present: total_units,
        })
    } else {
        None
    }
}

/// The size that ranks a site for an action and makes it eligible.
fn size_for(action: &Action, site: &Site) -> f64 {
    let classes = || action.attribute.split(' ');
    match action.mechanism {
        Mechanism::Erlang | Mechanism::Occupancy => site
            .actor
            .equipment
            .iter()
            .filter(|equipment| classes().any(|class| class == equipment.class))
            .map(|equipment| equipment.units)
            .sum(),
        Mechanism::Skills => site
            .actor
            .skills
            .iter()
            .filter(|need| classes().any(|class| class == need.class))
            .map(|need| need.need_fte)
            .sum(),
        _ => site.attribute(action.attribute),
    }
}

/// Who is in reach of whom, among those who may share cars.
fn neighbours(sites: &[Site], eligible: &[Eligible], values: &Values) -> Neighbours {
    let action = actions()
        .iter()
        .position(|action| action.mechanism == Mechanism::Carpool);
    let eligible = action.and_then(|index| eligible.get(index));
    let sharers = eligible.map_or(&[][..], |eligible| &eligible.sites);
    Neighbours::new(sites, sharers, values.of_key("carpool.reach"))
}

/// An action with a `reach` needs neighbours: keeps those who have another eligible site within it.
fn keep_neighbours(
    action: &Action,
    sites: &[Site],
    values: &Values,
    chosen: &mut Vec<(usize, f64)>,
) {
    let Some(reach) = catalog().get(&format!("{}.reach", action.code)) else {
        return;
    };
    let reach_km = values.get(Some(reach));
    let near = |one: usize, other: usize| {
        let (one, other) = (&sites[one].actor, &sites[other].actor);
        (one.x_km - other.x_km).hypot(one.y_km - other.y_km) <= reach_km
    };
    let all: Vec<usize> = chosen.iter().map(|(site, _)| *site).collect();
    chosen.retain(|(site, _)| all.iter().any(|other| other != site && near(*site, *other)));
}
