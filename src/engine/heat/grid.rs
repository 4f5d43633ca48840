//! The heat of a territory made ready: who rejects how much at which temperature, who needs how much, month by month.

use super::serve::{Heat, MONTHS, Rules};
use crate::catalog::{Datum, Mechanism, catalog};
use crate::engine::site::{CARRIERS, ELECTRICITY, GAS, Site, quantity_in};
use crate::engine::values::Values;
use crate::model::{Direction, Flow};
use crate::units::{KWH_PCI_PER_KWH_PCS_GAS, KWH_PER_MWH, Unit};

/// Classes of use by temperature: key of the supply temperature, and of the shares of the heat fuel that multiply.
///
/// Process heat above 500 degrees Celsius is left out: no pipe carries it. Where the sources give no temperatures for a
/// sector's process heat, it is left out too.
const CLASSES: [(&str, &[&str]); 5] = [
    ("heat.supply.space", &["heat_use.space"]),
    ("heat.supply.hot_water", &["heat_use.hot_water"]),
    (
        "heat.supply.process_below_100",
        &["heat_use.process", "process_heat.below_100C"],
    ),
    (
        "heat.supply.process_100_200",
        &["heat_use.process", "process_heat.100_200C"],
    ),
    (
        "heat.supply.process_200_500",
        &["heat_use.process", "process_heat.200_500C"],
    ),
];
/// Index of space heat in [`CLASSES`]: the one that follows the weather.
const SPACE: usize = 0;
/// Sector whose shares stand for a sector that is not known.
const USUAL_SECTOR: &str = "sme_mixed_park";
/// Days of each month of the year that the simulation uses.
const DAYS: [f64; MONTHS] = [
    31.0, 28.0, 31.0, 30.0, 31.0, 30.0, 31.0, 31.0, 30.0, 31.0, 30.0, 31.0,
];
/// Hours in a day.
const HOURS_PER_DAY: f64 = 24.0;

/// Temperature of a source: declared, or the typical one of its sector.
#[derive(Clone, Copy, Debug)]
enum Temperature {
    Declared(f64),
    Typical(&'static Datum),
}

/// Heat that a site rejects at one temperature.
#[derive(Clone, Debug)]
struct Source {
    site: usize,
    temperature: Temperature,
    kwh: [f64; MONTHS],
}

/// The heat of a territory.
#[derive(Debug)]
pub struct HeatGrid {
    sources: Vec<Source>,
    /// By site: figures whose product is the share of each class in the heat fuel.
    shares: Vec<[[Option<&'static Datum>; 2]; CLASSES.len()]>,
    supply: [Option<&'static Datum>; CLASSES.len()],
    degree_days: [Option<&'static Datum>; MONTHS],
    /// By site: carriers of its heat, and their shares.
    mixes: Vec<Vec<(usize, f64)>>,
    /// By carrier, whether some site burns it for heat.
    burnt: [bool; CARRIERS.len()],
}

/// Useful heat from a kWh PCI of each carrier that some site of a park burns.
pub type Boilers = [f64; CARRIERS.len()];

/// What of a territory's heat an action could use.
pub struct Potential {
    /// MWh per year that each site could give or take, whichever is more.
    pub by_site: Vec<f64>,
    /// MWh per year: the lesser of what could be given and of what could be taken.
    pub total: f64,
}

impl HeatGrid {
    /// Compiles the sources and shares of some sites.
    pub fn new(sites: &[Site]) -> Self {
        let month = |month: usize| format!("climate.hdd18.m{:02}", month + 1);
        let mixes: Vec<Vec<(usize, f64)>> = sites.iter().map(mix_of).collect();
        let mut burnt = [false; CARRIERS.len()];
        for (carrier, _) in mixes.iter().flatten() {
            burnt[*carrier] = true;
        }
        Self {
            sources: (sites.iter().enumerate())
                .flat_map(|(site, compiled)| sources_of(site, compiled))
                .collect(),
            shares: sites.iter().map(shares_of).collect(),
            supply: CLASSES.map(|(key, _)| catalog().get(key)),
            degree_days: std::array::from_fn(|index| catalog().get(&month(index))),
            mixes,
            burnt,
        }
    }

    /// Carriers that a site burns for heat, and their shares in it.
    pub fn mix(&self, site: usize) -> &[(usize, f64)] {
        &self.mixes[site]
    }

    /// What the boilers make of the carriers that are burnt, by the figures of an evaluation.
    pub fn boilers(&self, values: &Values) -> Boilers {
        std::array::from_fn(|carrier| {
            if self.burnt[carrier] {
                carrier_efficiency(carrier, values)
            } else {
                0.0
            }
        })
    }

    /// Useful heat from a kWh PCI of the mix of heat fuels of a site.
    pub fn efficiency(&self, site: usize, boilers: &Boilers) -> f64 {
        let mix = self.mix(site).iter();
        mix.map(|(carrier, share)| share * boilers[*carrier]).sum()
    }

    /// Heat that the sites reject, kWh per year by site.
    pub fn rejected_kwh(&self, sites: usize) -> Vec<f64> {
        let mut rejected = vec![0.0; sites];
        for source in &self.sources {
            rejected[source.site] += source.kwh.iter().sum::<f64>();
        }
        rejected
    }

    /// All sources; the place is the site.
    pub fn offers(&self, values: &Values) -> Vec<Heat> {
        let offers = self.sources.iter().map(|source| Heat {
            place: source.site,
            celsius: match source.temperature {
                Temperature::Declared(celsius) => celsius,
                Temperature::Typical(datum) => values.get(Some(datum)),
            },
            kwh: source.kwh,
        });
        offers.collect()
    }

    /// All needs of useful heat, given which share of the heat fuel of each site is left; the place is the site.
    pub fn needs(&self, sites: &[Site], values: &Values, left: &dyn Fn(usize) -> f64) -> Vec<Heat> {
        let (weather, flat) = (self.weather(values), DAYS.map(|days| days / 365.0));
        let celsius = self.supply.map(|datum| values.get(datum));
        let boilers = self.boilers(values);
        let mut needs = Vec::with_capacity(sites.len() * CLASSES.len());
        for (site, compiled) in sites.iter().enumerate() {
            let useful = compiled.heat_kwh() * left(site) * self.efficiency(site, &boilers);
            for (class, figures) in self.shares[site].iter().enumerate() {
                let share = share(figures, values);
                let months = if class == SPACE { &weather } else { &flat };
                if useful * share > 0.0 {
                    needs.push(Heat {
                        place: site,
                        celsius: celsius[class],
                        kwh: months.map(|month| month * useful * share),
                    });
                }
            }
        }
        needs
    }

    /// Share of the year's space heat by month: its heating degree days.
    fn weather(&self, values: &Values) -> [f64; MONTHS] {
        let days = self.degree_days.map(|datum| values.get(datum).max(0.0));
        let year: f64 = days.iter().sum();
        if year > 0.0 {
            days.map(|days| days / year)
        } else {
            DAYS.map(|days| days / 365.0)
        }
    }

    /// What an action could use of the heat of some sites.
    pub fn potential(&self, mechanism: Mechanism, sites: &[Site], values: &Values) -> Potential {
        let rules = rules(values);
        let (offers, needs) = (self.offers(values), self.needs(sites, values, &|_| 1.0));
        let coldest = needs
            .iter()
            .map(|need| need.celsius)
            .fold(f64::MAX, f64::min);
        let hottest = offers
            .iter()
            .map(|offer| offer.celsius)
            .fold(f64::MIN, f64::max);
        let wood = values.of_key("heat.wood.supply") - rules.approach_k;
        let offered = |offer: &Heat| match mechanism {
            Mechanism::HeatPump => rules.cop(coldest, offer.celsius).is_some(),
            Mechanism::HeatNetwork => offer.celsius - rules.approach_k >= coldest,
            _ => false,
        };
        let needed = |need: &Heat| match mechanism {
            Mechanism::HeatPump => rules.cop(need.celsius, hottest).is_some(),
            Mechanism::HeatNetwork => need.celsius + rules.approach_k <= hottest,
            _ => need.celsius <= wood,
        };
        let gives = by_site(&offers, sites.len(), &offered);
        let takes = by_site(&needs, sites.len(), &needed);
        let mut total: f64 = takes.iter().sum();
        if mechanism != Mechanism::WoodHeat {
            total = total.min(gives.iter().sum());
        }
        Potential {
            by_site: gives
                .iter()
                .zip(&takes)
                .map(|(give, take)| give.max(*take))
                .collect(),
            total,
        }
    }
}

/// MWh by site of the heats that a predicate chooses.
fn by_site(heats: &[Heat], sites: usize, chosen: &dyn Fn(&Heat) -> bool) -> Vec<f64> {
    let mut sums = vec![0.0; sites];
    for heat in heats.iter().filter(|heat| chosen(heat)) {
        sums[heat.place] += heat.year_kwh() / KWH_PER_MWH;
    }
    sums
}

/// What exchangers and heat pumps can do, by the figures of an evaluation.
pub fn rules(values: &Values) -> Rules {
    Rules {
        approach_k: values.of_key("heat.approach").max(0.0),
        quality: values.of_key("heat_pump.quality").clamp(0.0, 1.0),
        least_cop: values.of_key("heat_pump.cop_least"),
        most_cop: values.of_key("heat_pump.cop_most"),
        most_celsius: values.of_key("heat_pump.hottest"),
    }
}

/// Useful heat from a kWh PCI of a carrier in the boiler of a site; bought heat is useful as it comes.
pub fn carrier_efficiency(carrier: usize, values: &Values) -> f64 {
    match CARRIERS[carrier] {
        _ if carrier == ELECTRICITY => 0.0,
        // The efficiency of gas boilers is stated per kWh PCS, of which 0.9 kWh are PCI.
        _ if carrier == GAS => values.of_key("heat.boiler_efficiency") / KWH_PCI_PER_KWH_PCS_GAS,
        "energy.heat" => 1.0,
        _ => values.of_key("heat.boiler_efficiency_other"),
    }
}

/// Hours of a month.
pub fn hours(month: usize) -> f64 {
    DAYS.get(month).map_or(0.0, |days| days * HOURS_PER_DAY)
}

fn share(figures: &[Option<&'static Datum>; 2], values: &Values) -> f64 {
    match figures {
        [Some(first), Some(second)] => values.get(Some(first)) * values.get(Some(second)),
        [Some(only), None] => values.get(Some(only)),
        _ => 0.0,
    }
}

fn mix_of(site: &Site) -> Vec<(usize, f64)> {
    (GAS..CARRIERS.len())
        .map(|carrier| (carrier, site.carrier_share("heat", carrier)))
        .filter(|(_, share)| *share > 0.0)
        .collect()
}

fn shares_of(site: &Site) -> [[Option<&'static Datum>; 2]; CLASSES.len()] {
    let known = catalog().archetype(&site.actor.archetype);
    let sector = known.map_or(USUAL_SECTOR, |archetype| archetype.id.as_str());
    let datum = |name: &str| catalog().get(&format!("{sector}.{name}"));
    CLASSES.map(|(_, names)| match names {
        [only] => [datum(only), None],
        [first, second] => match datum(second) {
            Some(second) => [datum(first), Some(second)],
            None => [None, None],
        },
        _ => [None, None],
    })
}

fn sources_of(site: usize, compiled: &Site) -> Vec<Source> {
    let typical = catalog().get(&format!("{}.heat_temp", compiled.actor.archetype));
    let flows = compiled
        .actor
        .flows
        .iter()
        .filter(|flow| flow.direction == Direction::Out && flow.resource == "heat.rejected");
    let temperature = |flow: &Flow| match (flow.temperature_c, typical) {
        (Some(celsius), _) if !flow.estimated => Some(Temperature::Declared(celsius)),
        (_, Some(datum)) => Some(Temperature::Typical(datum)),
        (celsius, None) => celsius.map(Temperature::Declared),
    };
    flows
        .filter_map(|flow| {
            let kwh = quantity_in(flow, Unit::KilowattHour);
            let shape = flow.months.unwrap_or(DAYS.map(|days| days / 365.0));
            (kwh > 0.0).then_some(Source {
                site,
                temperature: temperature(flow)?,
                kwh: shape.map(|share| share * kwh),
            })
        })
        .collect()
}
