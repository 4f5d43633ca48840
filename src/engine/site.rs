//! An actor as the engine sees it: yearly totals in base units, with the figures that go with them.

use crate::catalog::{Datum, RangeBasis, catalog};
use crate::model::{Actor, CommuteMode, Country, Direction, Flow, WasteRoute};
use crate::numeric::order;
use crate::units::{KG_PER_T, KWH_PCI_PER_KWH_PCS_GAS, KWH_PER_MWH, Unit};

/// Carriers of energy, with the resource code of their flow and the catalog keys of factor and price by country.
pub const CARRIERS: [&str; 7] = [
    "energy.electricity",
    "energy.gas",
    "energy.heating_oil",
    "energy.coal",
    "energy.biomass",
    "energy.heat",
    "energy.other",
];
/// Index of electricity in [`CARRIERS`].
pub const ELECTRICITY: usize = 0;
/// Index of gas in [`CARRIERS`].
pub const GAS: usize = 1;

/// Classes of waste, as in the resource tree.
pub const WASTES: [&str; 13] = [
    "waste.metal",
    "waste.wood",
    "waste.cardboard",
    "waste.plastic",
    "waste.biowaste",
    "waste.glass",
    "waste.mixed",
    "waste.hazardous",
    "waste.weee",
    "waste.sludge",
    "waste.green",
    "waste.inert",
    "waste.paper",
];

/// A waste stream: class (index into [`WASTES`]), present route and tonnes per year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WasteStream {
    /// Index into [`WASTES`].
    pub class: usize,
    /// Present route.
    pub route: WasteRoute,
    /// t per year.
    pub tonnes: f64,
}

/// An actor's yearly totals.
#[derive(Clone, Debug)]
pub struct Site {
    /// The actor as declared or completed.
    pub actor: Actor,
    /// kWh per year by carrier, in the order of [`CARRIERS`]; gas in kWh PCI.
    pub energy_kwh: [f64; 7],
    /// Tap water, m3 per year.
    pub water_m3: f64,
    /// Waste streams.
    pub wastes: Vec<WasteStream>,
    /// Car kilometres of the commuters per year (vehicles, both ways).
    pub car_km: f64,
    /// Retail price of electricity in EUR per MWh, by size band.
    pub electricity_price: &'static Datum,
    /// Retail price of gas in EUR per MWh PCS, by size band.
    pub gas_price: &'static Datum,
    /// Hourly shares of the annual electricity.
    pub load_shape: &'static [f32],
}

/// Stand-in where a price is missing from the catalog; a test holds that none is.
static NO_PRICE: Datum = Datum {
    key: String::new(),
    index: usize::MAX,
    value: 0.0,
    unit: String::new(),
    low: 0.0,
    high: 0.0,
    range_basis: RangeBasis::Exact,
    source: String::new(),
    year: String::new(),
    verified: false,
};

impl Site {
    /// Totals of an actor whose flows have been completed.
    pub fn new(actor: &Actor, country: Country) -> Self {
        let archetype = catalog().archetype(&actor.archetype);
        let energy_kwh = CARRIERS.map(|carrier| carrier_kwh(actor, carrier));
        let shape = archetype
            .map(|archetype| archetype.electricity_profile.as_str())
            .and_then(|profile| catalog().load_shape(profile))
            .or_else(|| catalog().load_shape("G0"))
            .unwrap_or(&[]);
        Self {
            wastes: waste_streams(actor),
            water_m3: total(actor, "water.tap", Direction::In, Unit::CubicMetre),
            car_km: car_km(actor),
            electricity_price: electricity_price(country, energy_kwh[ELECTRICITY]),
            gas_price: gas_price(country, energy_kwh[GAS] / KWH_PCI_PER_KWH_PCS_GAS),
            load_shape: shape,
            energy_kwh,
            actor: actor.clone(),
        }
    }

    /// Fuels and heat bought for heat, kWh PCI per year.
    pub fn heat_kwh(&self) -> f64 {
        self.energy_kwh[GAS..].iter().sum()
    }

    /// All energy but commuting, kWh per year.
    pub fn total_energy_kwh(&self) -> f64 {
        self.energy_kwh.iter().sum()
    }

    /// Tonnes of the waste classes that a predicate chooses.
    pub fn waste_t(&self, chosen: impl Fn(&str) -> bool) -> f64 {
        self.wastes
            .iter()
            .filter(|stream| chosen(WASTES[stream.class]))
            .map(|stream| stream.tonnes)
            .sum()
    }

    /// Tonnes of a waste class.
    pub fn class_t(&self, class: usize) -> f64 {
        let streams = self.wastes.iter();
        streams
            .filter(|stream| stream.class == class)
            .map(|stream| stream.tonnes)
            .sum()
    }

    /// Declared goods that leave for outside, t.
    pub fn shipped_t(&self) -> f64 {
        let flows = self.actor.flows.iter();
        flows
            .filter(|flow| {
                flow.direction == Direction::Out
                    && flow.resource == "product.goods"
                    && !matches!(flow.partner, crate::model::Partner::Actor { .. })
            })
            .map(tonnes_of)
            .sum()
    }

    /// Share of a waste class that is on a route today, 0 to 1.
    pub fn route_share(&self, class: usize, route: WasteRoute) -> f64 {
        let of_class = || self.wastes.iter().filter(|stream| stream.class == class);
        let total: f64 = of_class().map(|stream| stream.tonnes).sum();
        let there: f64 = of_class()
            .filter(|stream| stream.route == route)
            .map(|stream| stream.tonnes)
            .sum();
        if total > 0.0 { there / total } else { 0.0 }
    }

    /// Share of a carrier in what an energy effect names: `heat` is the site's own mix of heat fuels.
    pub fn carrier_share(&self, what: &str, carrier: usize) -> f64 {
        let total = self.heat_kwh();
        match what {
            "heat" if carrier != ELECTRICITY && total > 0.0 => self.energy_kwh[carrier] / total,
            "heat" => 0.0,
            name => f64::from(u8::from(
                CARRIERS[carrier].strip_prefix("energy.") == Some(name),
            )),
        }
    }

    /// The size of an attribute that drives an action, in the unit that `drivers.csv` says.
    pub fn attribute(&self, name: &str) -> f64 {
        match name {
            "firm" => 1.0,
            "employees" => self.actor.employees,
            "meals" => {
                self.actor.meals_per_day
                    * self
                        .actor
                        .commute
                        .as_ref()
                        .map_or(220.0, |commute| commute.days_per_year)
            }
            "floor_m2" => self.actor.floor_m2,
            "roof" => self.actor.roof_m2,
            "car_km" => self.car_km,
            "water" => self.water_m3,
            "electricity_mwh" => self.energy_kwh[ELECTRICITY] / KWH_PER_MWH,
            "heat_mwh" => self.heat_kwh() / KWH_PER_MWH,
            "energy_mwh" => self.total_energy_kwh() / KWH_PER_MWH,
            "waste.packaging" => {
                self.waste_t(|class| matches!(class, "waste.cardboard" | "waste.plastic"))
            }
            "waste.byproduct" => self.waste_t(|class| {
                matches!(
                    class,
                    "waste.metal" | "waste.inert" | "waste.sludge" | "waste.biowaste"
                )
            }),
            waste => self.waste_t(|class| class == waste),
        }
    }
}

fn total(actor: &Actor, resource: &str, direction: Direction, unit: Unit) -> f64 {
    actor
        .flows
        .iter()
        .filter(|flow| flow.resource == resource && flow.direction == direction)
        .map(|flow| quantity_in(flow, unit))
        .sum()
}

/// Quantity of a flow in a unit; 0 when the unit measures something else (the reader of files has said so).
pub fn quantity_in(flow: &Flow, unit: Unit) -> f64 {
    flow.quantity * flow.unit.factor_to(unit).unwrap_or(0.0)
}

/// Quantity of a flow in t: by its unit, or by the mass of one unit of the resource.
pub fn tonnes_of(flow: &Flow) -> f64 {
    if let Some(factor) = flow.unit.factor_to(Unit::Tonne) {
        return flow.quantity * factor;
    }
    let resource = catalog().resource(&flow.resource);
    resource
        .and_then(|resource| resource.kg_per_unit)
        .map_or(0.0, |kg| flow.quantity * kg / KG_PER_T)
}

fn carrier_kwh(actor: &Actor, carrier: &str) -> f64 {
    let kwh = total(actor, carrier, Direction::In, Unit::KilowattHour);
    if carrier == "energy.gas" {
        kwh * KWH_PCI_PER_KWH_PCS_GAS
    } else {
        kwh
    }
}

fn waste_streams(actor: &Actor) -> Vec<WasteStream> {
    let mut streams: Vec<WasteStream> = actor
        .flows
        .iter()
        .filter(|flow| flow.direction == Direction::Out)
        .filter_map(|flow| {
            let class = WASTES
                .iter()
                .position(|class| catalog().is_within(&flow.resource, class))?;
            Some(WasteStream {
                class,
                route: flow.route.unwrap_or(WasteRoute::Incineration),
                tonnes: tonnes_of(flow),
            })
        })
        .collect();
    order::sort(&mut streams, |a, b| {
        (a.class, a.route)
            .cmp(&(b.class, b.route))
            .then(a.tonnes.total_cmp(&b.tonnes))
    });
    streams
}

/// Vehicle kilometres: those alone in a car, and those who share one divided by its occupants.
fn car_km(actor: &Actor) -> f64 {
    let Some(commute) = &actor.commute else {
        return 0.0;
    };
    let share = |mode| commute.modes.get(&mode).copied().unwrap_or(0.0);
    let occupants = catalog()
        .get("mob.carpool.occupancy")
        .map_or(2.3, |datum| datum.value);
    let vehicles = share(CommuteMode::CarAlone) + share(CommuteMode::Carpool) / occupants;
    actor.employees * vehicles * commute.one_way_km * 2.0 * commute.days_per_year
}

/// Price of electricity in EUR per MWh, by the size band of a site's kWh per year.
pub fn electricity_price(country: Country, kwh: f64) -> &'static Datum {
    let band = match kwh / KWH_PER_MWH {
        mwh if mwh < 20.0 => "band_IA_lt20MWh",
        mwh if mwh < 500.0 => "band_IB_20_500MWh",
        mwh if mwh < 2_000.0 => "band_IC_500_2000MWh",
        mwh if mwh < 20_000.0 => "band_ID_2_20GWh",
        _ => "band_IE_20_70GWh",
    };
    price("elec", country, band)
}

/// Price of gas in EUR per MWh PCS, by the size band of a site's kWh PCS per year.
pub fn gas_price(country: Country, kwh_pcs: f64) -> &'static Datum {
    let band = match kwh_pcs / 1e6 {
        gwh if gwh < 0.28 => "band_I1_lt0.28GWh",
        gwh if gwh < 2.8 => "band_I2_0.28_2.8GWh",
        _ => "band_I3_2.8_28GWh",
    };
    price("gas", country, band)
}

fn price(carrier: &str, country: Country, band: &str) -> &'static Datum {
    let country = match country {
        Country::FR => "fr",
        Country::LU => "lu",
    };
    catalog()
        .get(&format!("price.{carrier}.{country}.{band}.2024"))
        .unwrap_or(&NO_PRICE)
}
