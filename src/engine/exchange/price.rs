//! What things cost today: what a need is bought at, what a present route costs.

use super::carrier_of;
use crate::catalog::{Datum, Rule, catalog};
use crate::engine::baseline::{carrier_price, water_price};
use crate::engine::site::{Site, WASTES};
use crate::model::{Country, WasteRoute};
use crate::units::{KWH_PCI_PER_KWH_PCS_GAS, KWH_PER_MWH};

/// A figure, and what turns it into EUR per unit.
#[derive(Clone, Copy, Debug)]
pub struct Price {
    /// The figure.
    pub datum: &'static Datum,
    /// EUR per unit for each of it.
    pub scale: f64,
}

fn price(datum: Option<&'static Datum>, scale: f64) -> Option<Price> {
    datum.map(|datum| Price { datum, scale })
}

/// Price of what a rule replaces at a site.
pub fn of_need(rule: &Rule, site: &Site, country: Country) -> Option<Price> {
    if let Some(carrier) = carrier_of(rule.input) {
        let (datum, per_kwh) = carrier_price(carrier, site);
        return price(datum, per_kwh * KWH_PER_MWH);
    }
    if rule.input.starts_with("water.") {
        return price(water_price(country), 1.0);
    }
    price(rule.price, 1.0)
}

/// Price of what a rule replaces outside the park.
pub fn of_outlet(rule: &Rule) -> Option<Price> {
    const LITRES_OF_DIESEL_PER_MWH: f64 = 101.0;
    let (key, scale) = match rule.input {
        "fuel.natural_gas" => (
            "price.gas.fr.band_I3_2.8_28GWh.2024",
            1.0 / KWH_PCI_PER_KWH_PCS_GAS,
        ),
        "fuel.biomethane" => ("biomethane.feed_in.fr", 1.0),
        "fuel.diesel" => ("price.diesel.pro.fr.2024", LITRES_OF_DIESEL_PER_MWH),
        "fuel.wood_chips" => ("price.wood_chips.2024", 1.0),
        _ => return price(rule.price, 1.0),
    };
    price(catalog().get(key), scale)
}

/// What a class of waste costs on a route, EUR per t at the gate; negative where it is sold.
pub fn gate(class: usize, route: WasteRoute) -> Option<Price> {
    use WasteRoute::{Compost, Digestion, Incineration, Landfill, Recycling, Reuse};
    let (key, scale) = match (WASTES[class], route) {
        ("waste.hazardous", _) => ("waste.cost.hazardous.fr", 1.0),
        ("waste.inert", Landfill) => ("waste.gate.inert.fr", 1.0),
        (_, Landfill) => ("waste.gate.landfill_total.fr.2025", 1.0),
        ("waste.wood", Recycling | Incineration) => ("waste.gate.wood_B.fr", 1.0),
        (_, Incineration) => ("waste.gate.incineration_total.fr.2025", 1.0),
        (_, Digestion | Compost) => ("waste.gate.biowaste_ad_or_compost.fr", 1.0),
        ("waste.metal", Recycling) => ("waste.revenue.scrap_steel", -1.0),
        ("waste.cardboard" | "waste.paper", Recycling) => ("waste.revenue.cardboard_baled", -1.0),
        ("waste.plastic", Recycling) => ("waste.revenue.pe_film_98_2_baled", -1.0),
        (_, Recycling | Reuse) => return None,
    };
    price(catalog().get(key), scale)
}
