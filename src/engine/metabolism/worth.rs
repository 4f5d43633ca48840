//! What is taken in is worth, and what making it emits: declared prices, else those of the territory or the catalog.

use super::strand::{Strand, Strands, is_taken};
use crate::catalog::{Datum, Resource, catalog, rules};
use crate::engine::baseline::{carrier_factor, price_of_carrier, water_price};
use crate::engine::site::{CARRIERS, ELECTRICITY, GAS, electricity_price, gas_price};
use crate::engine::values::Values;
use crate::model::{Country, Territory};
use crate::units::KWH_PCI_PER_KWH_PCS_GAS;

/// Figures per unit of a resource, the same for all actors.
#[derive(Clone, Copy, Debug, Default)]
struct Figures {
    /// Place among the carriers of energy: the price follows from the size of the site.
    carrier: Option<usize>,
    /// EUR per unit.
    eur: Option<f64>,
    /// kg CO2e per unit.
    kilograms: Option<f64>,
}

/// Prices and factors of the resources of a territory.
pub struct Worth {
    country: Country,
    values: Values,
    figures: Vec<Figures>,
    /// Electricity in kWh and gas in kWh PCS that each actor takes in.
    sizes: Vec<(f64, f64)>,
}

impl Worth {
    pub fn new(territory: &Territory, strands: &Strands) -> Self {
        let mut sizes = vec![(0.0, 0.0); territory.actors.len()];
        for strand in strands.all.iter().filter(|strand| is_taken(strand.flow)) {
            let carrier = strand.flow.resource.as_str();
            if let Some((electricity, gas)) = sizes.get_mut(strand.actor) {
                if carrier == CARRIERS[ELECTRICITY] {
                    *electricity += strand.quantity;
                } else if carrier == CARRIERS[GAS] {
                    *gas += strand.quantity;
                }
            }
        }
        let values = Values::of(&territory.factors);
        let figures = strands.resources.iter();
        Self {
            country: territory.country,
            figures: figures
                .map(|resource| Figures::of(resource, territory.country, &values))
                .collect(),
            values,
            sizes,
        }
    }

    /// EUR per unit of the resource: what a side declares, else what the territory or the catalog says for an actor of this
    /// size.
    pub fn price(&self, actor: usize, resource: usize, declared: Option<f64>) -> Option<f64> {
        if declared.is_some() {
            return declared;
        }
        let figures = self.figures.get(resource)?;
        let Some(carrier) = figures.carrier else {
            return figures.eur;
        };
        let (kwh, kwh_pcs) = *self.sizes.get(actor)?;
        let bands = (
            electricity_price(self.country, kwh),
            gas_price(self.country, kwh_pcs),
        );
        let (price, per_kwh) = price_of_carrier(carrier, bands);
        Some(self.values.get(Some(price?)) * per_kwh * net_share(carrier))
    }

    /// kg CO2e of making a unit of the resource, where the territory or the catalog knows it.
    pub fn kilograms(&self, resource: usize) -> Option<f64> {
        self.figures.get(resource)?.kilograms
    }
}

/// EUR per unit of the resource as one of its flows declares it.
pub fn declared_price(strand: &Strand) -> Option<f64> {
    let price = strand
        .flow
        .price_eur_per_unit
        .filter(|price| price.is_finite())?;
    (strand.factor > 0.0).then(|| price / strand.factor)
}

impl Figures {
    fn of(resource: &Resource, country: Country, values: &Values) -> Self {
        let value = |datum: Option<&Datum>| datum.map(|datum| values.get(Some(datum)));
        let code = resource.code.as_str();
        if let Some(carrier) = CARRIERS.iter().position(|carrier| *carrier == code) {
            let factor = value(carrier_factor(carrier, country));
            return Self {
                carrier: Some(carrier),
                eur: None,
                kilograms: factor.map(|factor| factor * net_share(carrier)),
            };
        }
        if code == "water.tap" {
            return Self {
                carrier: None,
                eur: value(water_price(country)),
                kilograms: value(catalog().get(code)),
            };
        }
        let price = catalog().get(&format!("resource_price.{code}"));
        Self {
            carrier: None,
            eur: value(price),
            kilograms: made(code, values),
        }
    }
}

/// kg CO2e of making a unit of a material: the factor with which the exchanges count what they replace. Rules that no action
/// uses are not part of the browser's tables, so they are left out here too.
fn made(code: &str, values: &Values) -> Option<f64> {
    let mut known = rules()
        .iter()
        .filter(|rule| rule.input == code && !rule.actions.is_empty());
    known.find_map(|rule| Some(values.get(Some(rule.factor?)) * rule.factor_scale))
}

/// kWh PCI in one unit of a carrier as bought.
fn net_share(carrier: usize) -> f64 {
    if carrier == GAS {
        KWH_PCI_PER_KWH_PCS_GAS
    } else {
        1.0
    }
}
