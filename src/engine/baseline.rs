//! What a territory does in a year without any action: quantities times figures, so that another figure (another grid, a
//! draw) gives another baseline at once.

use super::ledger::{Cause, Scope};
use super::park::{CAR_KM_KEY, waste_key};
use super::site::{CARRIERS, ELECTRICITY, Site};
use super::trend::Trends;
use super::values::Values;
use crate::catalog::{Datum, catalog};
use crate::model::{Country, Direction, Flow, Partner};
use crate::numeric::rows::Rows;
use crate::units::{KWH_PCI_PER_KWH_PCS_GAS, KWH_PER_MWH};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Quantities that share a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term {
    /// The figure: kg CO2e, or EUR, per unit.
    pub datum: &'static Datum,
    /// Units per year.
    pub quantity: f64,
    /// Process, for CO2e.
    pub cause: Cause,
    /// Scope, for CO2e.
    pub scope: Scope,
}

/// The year without any action.
#[derive(Clone, Debug, Default)]
pub struct Baseline {
    /// CO2e: energy, water, treatment of waste, commuting by car.
    pub co2: Vec<Term>,
    /// Needs for energy and water at their price.
    pub needs: Vec<Term>,
    /// Needs whose price the actors declare, EUR.
    pub declared_needs_eur: f64,
    /// Part of these that comes from another actor of the territory, EUR.
    pub local_eur: f64,
}

/// CO2e of the territory by year without any action, kg.
#[derive(Clone, Debug)]
pub struct Co2ByYear {
    /// All of it.
    pub all: Vec<f64>,
    /// A row for each scope, in the order of [`Scope::ALL`].
    pub by_scope: Rows,
    /// A row for each process, in the order of [`Cause::ALL`].
    pub by_cause: Rows,
}

impl Baseline {
    /// Sums over the sites of a territory.
    pub fn new(sites: &[Site], country: Country) -> Self {
        let mut co2 = Sums::default();
        let mut needs = Sums::default();
        for site in sites {
            add_energy(&mut co2, &mut needs, site, country);
            add_rest(&mut co2, site);
            needs.add(
                water_price(country),
                site.water_m3,
                (Cause::None, Scope::Three),
            );
        }
        Self {
            co2: co2.terms(),
            needs: needs.terms(),
            declared_needs_eur: sites
                .iter()
                .map(|site| declared_eur(site, |flow| !is_priced_by_catalog(flow)))
                .sum(),
            local_eur: sites
                .iter()
                .map(|site| {
                    declared_eur(site, |flow| matches!(flow.partner, Partner::Actor { .. }))
                })
                .sum(),
        }
    }

    /// CO2e of the base year, kg.
    pub fn co2_kg(&self, values: &Values) -> f64 {
        let amounts = self.co2.iter().map(|term| term.amount(values));
        amounts.sum()
    }

    /// CO2e by year, kg.
    pub fn co2_by_year(&self, values: &Values, (trends, years): (&Trends, usize)) -> Co2ByYear {
        let mut by_year = Co2ByYear {
            all: vec![0.0; years],
            by_scope: Rows::zeros(Scope::ALL.len(), years),
            by_cause: Rows::zeros(Cause::ALL.len(), years),
        };
        let mut amounts = Vec::with_capacity(years);
        for term in &self.co2 {
            amounts.clear();
            amounts.resize(years, 0.0);
            term.add_to(&mut amounts, values, trends);
            for (sum, amount) in by_year.all.iter_mut().zip(&amounts) {
                *sum += amount;
            }
            by_year.by_scope.add(term.scope as usize, &amounts);
            by_year.by_cause.add(term.cause as usize, &amounts);
        }
        by_year
    }

    /// Value of the needs by year, EUR.
    pub fn needs_by_year(&self, values: &Values, (trends, years): (&Trends, usize)) -> Vec<f64> {
        let mut sums = vec![self.declared_needs_eur; years];
        for term in &self.needs {
            term.add_to(&mut sums, values, trends);
        }
        sums
    }
}

impl Term {
    /// Quantity times figure, in the base year.
    fn amount(&self, values: &Values) -> f64 {
        self.quantity * values.get(Some(self.datum))
    }

    fn add_to(&self, sums: &mut [f64], values: &Values, trends: &Trends) {
        let amount = self.amount(values);
        let trend = trends.of_key(&self.datum.key);
        for (year, sum) in sums.iter_mut().enumerate() {
            *sum += amount * trend.and_then(|trend| trend.get(year)).unwrap_or(&1.0);
        }
    }
}

/// Quantities by figure, process and scope.
#[derive(Default)]
struct Sums(BTreeMap<(usize, Cause, Scope), (Option<&'static Datum>, f64)>);

impl Sums {
    fn add(&mut self, datum: Option<&'static Datum>, quantity: f64, nature: (Cause, Scope)) {
        if let Some(datum) = datum
            && quantity != 0.0
        {
            let key = (datum.index, nature.0, nature.1);
            let entry = self.0.entry(key).or_insert((Some(datum), 0.0));
            entry.1 += quantity;
        }
    }

    fn terms(self) -> Vec<Term> {
        let entries = self.0.into_iter();
        entries
            .filter_map(|((_, cause, scope), (datum, quantity))| {
                Some(Term {
                    datum: datum?,
                    quantity,
                    cause,
                    scope,
                })
            })
            .collect()
    }
}

fn add_energy(co2: &mut Sums, needs: &mut Sums, site: &Site, country: Country) {
    for (carrier, kwh) in site.energy_kwh.iter().enumerate() {
        let factor = carrier_factor(carrier, country);
        co2.add(factor, *kwh, (Cause::Energy, scope_of(carrier)));
        let (price, per_kwh) = carrier_price(carrier, site);
        needs.add(price, kwh * per_kwh, (Cause::None, Scope::Three));
    }
}

fn add_rest(co2: &mut Sums, site: &Site) {
    for stream in &site.wastes {
        let key = waste_key(stream.class, stream.route, "impact");
        let nature = (Cause::Waste, Scope::Three);
        co2.add(catalog().get(&key), stream.tonnes, nature);
    }
    for key in ["water.tap", "water.wastewater"] {
        let nature = (Cause::Water, Scope::Three);
        co2.add(catalog().get(key), site.water_m3, nature);
    }
    let nature = (Cause::Commuting, Scope::Three);
    co2.add(catalog().get(CAR_KM_KEY), site.car_km, nature);
}

/// Catalog key of the emission factor of a carrier.
pub fn carrier_factor_key(carrier: usize, country: Country) -> &'static str {
    match (CARRIERS[carrier], country) {
        ("energy.electricity", Country::FR) => "elec.fr.grid.2024",
        ("energy.electricity", Country::LU) => "elec.lu.consumption_mix_derived",
        ("energy.gas", _) => "gas.fr.kwh_pci.2022",
        ("energy.heating_oil", _) => "heating_oil.kwh_pci",
        ("energy.coal", _) => "coal_steam.kwh_pci",
        ("energy.biomass", _) => "wood.chips_wet.kwh_pci",
        ("energy.heat", _) => "dh.fr.average",
        _ => "lpg_propane.kwh_pci",
    }
}

/// Emission factor of a carrier, looked up once for good.
pub fn carrier_factor(carrier: usize, country: Country) -> Option<&'static Datum> {
    static ALL: OnceLock<[[Option<&'static Datum>; CARRIERS.len()]; 2]> = OnceLock::new();
    let of = |country| {
        std::array::from_fn(|carrier| catalog().get(carrier_factor_key(carrier, country)))
    };
    let all = ALL.get_or_init(|| [of(Country::FR), of(Country::LU)]);
    let of_country = match country {
        Country::FR => &all[0],
        Country::LU => &all[1],
    };
    of_country.get(carrier).copied().flatten()
}

/// Scope of a carrier, seen from who uses it.
pub fn scope_of(carrier: usize) -> Scope {
    match CARRIERS[carrier] {
        "energy.electricity" | "energy.heat" => Scope::Two,
        _ => Scope::One,
    }
}

/// Price of a carrier for a site, and what turns it into EUR per kWh (gas per kWh PCI).
pub fn carrier_price(carrier: usize, site: &Site) -> (Option<&'static Datum>, f64) {
    price_of_carrier(carrier, (site.electricity_price, site.gas_price))
}

/// The same with the prices of electricity and gas that the size of a site brings.
pub fn price_of_carrier(
    carrier: usize,
    (electricity, gas): (&'static Datum, &'static Datum),
) -> (Option<&'static Datum>, f64) {
    let per_kwh = 1.0 / KWH_PER_MWH;
    match CARRIERS[carrier] {
        _ if carrier == ELECTRICITY => (Some(electricity), per_kwh),
        // A price per MWh PCS buys 0.9 MWh PCI.
        "energy.gas" => (Some(gas), per_kwh / KWH_PCI_PER_KWH_PCS_GAS),
        "energy.biomass" => (other_prices()[0], per_kwh),
        "energy.heat" => (other_prices()[1], per_kwh),
        _ => (other_prices()[2], per_kwh),
    }
}

/// Prices of wood, heat and oil, the same for all sites, looked up once for good.
fn other_prices() -> &'static [Option<&'static Datum>; 3] {
    static ALL: OnceLock<[Option<&'static Datum>; 3]> = OnceLock::new();
    const KEYS: [&str; 3] = [
        "price.wood_chips.2024",
        "price.heat.dh.fr.avg.2021_ex_vat",
        "price.heating_oil.fr.2024",
    ];
    ALL.get_or_init(|| KEYS.map(|key| catalog().get(key)))
}

/// Price of water, EUR per m3.
pub fn water_price(country: Country) -> Option<&'static Datum> {
    catalog().get(match country {
        Country::FR => "price.water.tap_plus_sewer.fr",
        Country::LU => "price.water.lu",
    })
}

/// True for energy and tap water: all of it is valued at the price of the catalog, so that a declared price must not count it again.
fn is_priced_by_catalog(flow: &Flow) -> bool {
    CARRIERS.contains(&flow.resource.as_str()) || flow.resource == "water.tap"
}

/// Value of chosen flows that a site buys at a declared price, EUR per year.
fn declared_eur(site: &Site, chosen: impl Fn(&Flow) -> bool) -> f64 {
    let flows = site.actor.flows.iter();
    flows
        .filter(|flow| flow.direction == Direction::In && chosen(flow))
        .filter_map(|flow| Some(flow.quantity * flow.price_eur_per_unit?))
        .sum()
}
