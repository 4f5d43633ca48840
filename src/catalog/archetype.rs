//! Sector archetypes: what a typical actor of a sector uses and throws away, per employee.

use super::{Catalog, Datum};
use crate::model::WasteRoute;
use crate::numeric::order;
use serde::Serialize;
use std::collections::BTreeMap;

/// Sector of an actor of which nobody says it, or which is none of the archetypes: it has what it declares and no typical flows.
pub const NO_SECTOR: &str = "other";

/// What carries the heat of an actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HeatFuel {
    /// Natural gas.
    Gas,
    /// Heating oil.
    HeatingOil,
    /// Coal.
    Coal,
    /// Wood and other biomass.
    Biomass,
    /// Steam or heat bought from a network.
    Heat,
    /// Other fuels, counted as liquefied gas.
    Other,
}

impl HeatFuel {
    /// All fuels, in the order in which they are listed.
    pub const ALL: [HeatFuel; 6] = [
        HeatFuel::Gas,
        HeatFuel::HeatingOil,
        HeatFuel::Coal,
        HeatFuel::Biomass,
        HeatFuel::Heat,
        HeatFuel::Other,
    ];

    /// Code of its resource.
    pub fn resource(self) -> &'static str {
        match self {
            HeatFuel::Gas => "energy.gas",
            HeatFuel::HeatingOil => "energy.heating_oil",
            HeatFuel::Coal => "energy.coal",
            HeatFuel::Biomass => "energy.biomass",
            HeatFuel::Heat => "energy.heat",
            HeatFuel::Other => "energy.other",
        }
    }

    /// Last part of its key under `<archetype>.heat_mix`.
    pub(super) fn column(self) -> &'static str {
        match self {
            HeatFuel::Gas => "gas",
            HeatFuel::HeatingOil => "oil",
            HeatFuel::Coal => "coal",
            HeatFuel::Biomass => "biomass",
            HeatFuel::Heat => "steam_bought",
            HeatFuel::Other => "other",
        }
    }
}

/// A waste that the sector typically gives off.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypicalWaste {
    /// Code of the resource, such as `waste.wood`.
    pub resource: String,
    /// Keys of its quantities in kg per employee and year; they add up.
    pub keys: Vec<String>,
    /// Usual present route (assumed, key `usual_route.<resource>`).
    pub route: Option<WasteRoute>,
}

/// A sector archetype. Fields named `key` or `..._key` lead to a [`Datum`] of the catalog.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Archetype {
    /// Id, such as `metalworking`; its name is the text `archetype-<id with dashes>`.
    pub id: String,
    /// Electricity, kWh per employee and year.
    pub electricity_key: String,
    /// Final energy for heat, kWh PCI of fuel per employee and year.
    pub heat_key: String,
    /// Tap water, m3 per employee and year.
    pub water_key: String,
    /// Typical wastes.
    pub wastes: Vec<TypicalWaste>,
    /// Share of each fuel in the final energy for heat, summing to 1.
    pub heat_mix: Vec<(HeatFuel, f64)>,
    /// True when no mix is known and all heat is taken as natural gas.
    pub heat_mix_assumed: bool,
    /// BDEW profile of the electricity, such as `G1`.
    pub electricity_profile: String,
    /// BDEW profile of the heat, such as `GMK`.
    pub heat_profile: String,
    /// Share of the available hours in which equipment of a class is used.
    pub equipment_use: BTreeMap<String, f64>,
    /// Share of the final energy that is rejected as usable heat.
    pub recoverable_heat: f64,
    /// Temperature of that heat in degrees Celsius.
    pub rejected_heat_c: f64,
    /// Roof that could carry panels, m2 per employee.
    pub pv_roof_m2: f64,
    /// Floor area, m2 per employee.
    pub area_m2: f64,
    /// Employees of a typical site.
    pub employees_typical: f64,
    /// Hours in which the site works, per year.
    pub opening_hours_per_year: f64,
    /// Energy per employee of a site under 50 employees, relative to the sector mean.
    pub small_site_factor: f64,
}

/// Reads the archetypes from the sourced values: each sector that states its typical number of employees is one.
pub(super) fn build(catalog: &Catalog) -> Vec<Archetype> {
    catalog
        .iter_prefix("")
        .filter_map(|datum| datum.key.strip_suffix(".employees_typical"))
        .map(|id| archetype(catalog, id))
        .collect()
}

fn archetype(catalog: &Catalog, id: &str) -> Archetype {
    let key = |name: &str| format!("{id}.{name}");
    let value = |name: &str| catalog.value(&key(name));
    let text = |name: &str| {
        let text = catalog.text(&key(name));
        text.map(|text| text.text.clone()).unwrap_or_default()
    };
    let (heat_mix, heat_mix_assumed) = heat_mix(catalog, id);
    Archetype {
        id: id.to_owned(),
        electricity_key: key("elec"),
        heat_key: key("heat_final"),
        water_key: key("water"),
        wastes: wastes(catalog, id),
        heat_mix,
        heat_mix_assumed,
        electricity_profile: text("profile.elec"),
        heat_profile: text("profile.heat"),
        equipment_use: equipment_use(catalog, id),
        recoverable_heat: value("recoverable_heat"),
        rejected_heat_c: value("heat_temp"),
        pv_roof_m2: value("pv_roof"),
        area_m2: value("area"),
        employees_typical: value("employees_typical"),
        opening_hours_per_year: value("opening_hours_per_year"),
        small_site_factor: small_site_factor(catalog, id),
    }
}

/// Fuel shares scaled to a sum of 1 (the table rounds to three decimals); all gas when the sector states none.
fn heat_mix(catalog: &Catalog, id: &str) -> (Vec<(HeatFuel, f64)>, bool) {
    let stated: Vec<(HeatFuel, f64)> = HeatFuel::ALL
        .into_iter()
        .filter_map(|fuel| {
            let datum = catalog.get(&format!("{id}.heat_mix.{}", fuel.column()))?;
            Some((fuel, datum.value))
        })
        .collect();
    let total: f64 = stated.iter().map(|(_, share)| share).sum();
    if total <= 0.0 {
        return (vec![(HeatFuel::Gas, 1.0)], true);
    }
    let scaled = stated
        .into_iter()
        .map(|(fuel, share)| (fuel, share / total));
    (scaled.collect(), false)
}

fn wastes(catalog: &Catalog, id: &str) -> Vec<TypicalWaste> {
    let prefix = format!("{id}.waste.");
    let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for datum in catalog.iter_prefix(&prefix) {
        if let Some(name) = datum.key.strip_prefix(&prefix) {
            keys.entry(waste_resource(name))
                .or_default()
                .push(datum.key.clone());
        }
    }
    keys.into_iter()
        .map(|(resource, keys)| TypicalWaste {
            route: usual_route(catalog, &resource),
            resource,
            keys,
        })
        .collect()
}

/// Code of the resource that a column of the archetype table stands for.
fn waste_resource(name: &str) -> String {
    let code = match name {
        "paper_cardboard" => "paper",
        "green_waste" => "green",
        "hazardous_das" | "hazardous_chemical" => "hazardous",
        other => other,
    };
    format!("waste.{code}")
}

fn usual_route(catalog: &Catalog, resource: &str) -> Option<WasteRoute> {
    let text = catalog.text(&format!("usual_route.{resource}"))?;
    match text.text.as_str() {
        "landfill" => Some(WasteRoute::Landfill),
        "incineration" => Some(WasteRoute::Incineration),
        "recycling" => Some(WasteRoute::Recycling),
        "digestion" => Some(WasteRoute::Digestion),
        "compost" => Some(WasteRoute::Compost),
        "reuse" => Some(WasteRoute::Reuse),
        _ => None,
    }
}

fn equipment_use(catalog: &Catalog, id: &str) -> BTreeMap<String, f64> {
    let prefix = format!("{id}.equipment_use.");
    let class = |datum: &Datum| datum.key.strip_prefix(&prefix).map(str::to_owned);
    let uses = catalog.iter_prefix(&prefix);
    order::map_of(uses.filter_map(|datum| Some((class(datum)?, datum.value))))
}

/// The sector's own factor where it states one, the general one otherwise.
fn small_site_factor(catalog: &Catalog, id: &str) -> f64 {
    let own = catalog.get(&format!("{id}.size_factor.under50"));
    own.map_or_else(
        || catalog.value("generic.size_factor.under50"),
        |datum| datum.value,
    )
}
