//! Physical flows that the actions change, in the horizon year, site by site.

use super::park::Park;
use super::site::{CARRIERS, ELECTRICITY, WASTES};
use crate::model::WasteRoute;

/// kWh of fuel per kilometre by car: 6 litres per 100 km x 9.97 kWh per litre (assumed, for the picture alone).
pub const KWH_PER_CAR_KM: f64 = 0.6;

/// Something that now goes from one site to others inside the park.
#[derive(Clone, Debug, PartialEq)]
pub struct Loop {
    /// Site that gives.
    pub from: Option<usize>,
    /// Site that takes; `None` for matter, whose takers are known only together.
    pub to: Option<usize>,
    /// kWh or t per year.
    pub quantity: f64,
    /// Unused for matter.
    pub hot: bool,
    /// Action behind it.
    pub action: &'static str,
}

/// Heat that now goes from one site to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HeatLoop {
    /// Site that gives.
    pub from: usize,
    /// Site that takes.
    pub to: usize,
    /// kWh per year that arrive.
    pub kwh: f64,
    /// True for waste heat, which was lost before; false for heat made for the purpose.
    pub rejected: bool,
    /// Action behind it.
    pub action: &'static str,
}

/// Waste of one site that another uses.
#[derive(Clone, Debug, PartialEq)]
pub struct Passed {
    /// Site that gives.
    pub from: usize,
    /// Site that takes.
    pub to: usize,
    /// Class of waste.
    pub class: usize,
    /// t per year.
    pub tonnes: f64,
    /// What it replaces.
    pub input: &'static str,
    /// How much of that, t per year.
    pub replaced: f64,
    /// True for a fuel.
    pub burnt: bool,
    /// Action behind it.
    pub action: &'static str,
}

/// What a site's solar panels give, kWh per year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SiteSolar {
    /// Produced.
    pub produced: f64,
    /// Used on the spot.
    pub own: f64,
    /// Given to others, at once or through the battery.
    pub given: f64,
    /// Taken from others.
    pub taken: f64,
    /// Sold to the grid.
    pub sold: f64,
    /// Lost in the battery.
    pub lost: f64,
}

/// Changes of physical flows in the horizon year.
#[derive(Clone, Debug)]
pub struct Changes {
    /// kWh saved by site and carrier.
    pub energy_kwh: Vec<[f64; 7]>,
    /// kWh of commuting fuel saved by site.
    pub commute_kwh: Vec<f64>,
    /// Solar energy by site.
    pub solar: Vec<SiteSolar>,
    /// Heat that goes from site to site.
    pub heat: Vec<HeatLoop>,
    /// kWh of biomethane that each site uses in the place of gas.
    pub biomethane_kwh: Vec<f64>,
    /// Waste that takes another route (t): site, class, new route.
    pub rerouted: Vec<(usize, usize, WasteRoute, f64)>,
    /// Waste that does not arise (t): site, class.
    pub avoided: Vec<(usize, usize, f64)>,
    /// Matter exchanged inside (t): class, loop.
    pub matter: Vec<(usize, Loop)>,
    /// Waste that goes from one site to another.
    pub passed: Vec<Passed>,
    heat_mix: Vec<[f64; 7]>,
}

/// Index of the class that stands for by-products: metal, the largest of them.
const BYPRODUCT: usize = 0;

impl Changes {
    /// Nothing changed.
    pub fn none(park: &Park) -> Self {
        let sites = park.sites.len();
        Self {
            energy_kwh: vec![[0.0; 7]; sites],
            commute_kwh: vec![0.0; sites],
            solar: vec![SiteSolar::default(); sites],
            heat: Vec::new(),
            biomethane_kwh: vec![0.0; sites],
            rerouted: Vec::new(),
            avoided: Vec::new(),
            matter: Vec::new(),
            passed: Vec::new(),
            heat_mix: (0..sites)
                .map(|site| {
                    let mut mix = [0.0; 7];
                    for (carrier, share) in park.heat.mix(site) {
                        mix[*carrier] = *share;
                    }
                    mix
                })
                .collect(),
        }
    }

    /// Energy saved at a site: a carrier, `heat` (the site's mix) or `fuel` (commuting). Freight is outside the picture.
    pub fn energy(&mut self, site: usize, what: &str, kwh: f64) {
        match what {
            "fuel" => self.commute_kwh[site] += kwh,
            "heat" => {
                for (saved, share) in self.energy_kwh[site].iter_mut().zip(self.heat_mix[site]) {
                    *saved += kwh * share;
                }
            }
            "electricity" => self.energy_kwh[site][ELECTRICITY] += kwh,
            name => {
                let carrier = CARRIERS
                    .iter()
                    .position(|carrier| carrier.strip_prefix("energy.") == Some(name));
                if let Some(carrier) = carrier {
                    self.energy_kwh[site][carrier] += kwh;
                }
            }
        }
    }

    /// Waste of a site that is `diverted` to recycling, `avoided`, or used `inside` the park, t.
    pub fn waste(
        &mut self,
        site: usize,
        kind: &str,
        what: &str,
        tonnes: f64,
        action: &'static str,
    ) {
        let class = WASTES
            .iter()
            .position(|class| *class == what)
            .unwrap_or(BYPRODUCT);
        if tonnes <= 0.0 {
            return;
        }
        match kind {
            "diverted" => {
                let route = match WASTES[class] {
                    "waste.biowaste" => WasteRoute::Digestion,
                    _ => WasteRoute::Recycling,
                };
                self.rerouted.push((site, class, route, tonnes));
            }
            "avoided" => self.avoided.push((site, class, tonnes)),
            _ => self.matter.push((
                class,
                Loop {
                    from: Some(site),
                    to: None,
                    quantity: tonnes,
                    hot: false,
                    action,
                },
            )),
        }
    }
}
