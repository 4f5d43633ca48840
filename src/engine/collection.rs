//! Pooled collection, delivery, visits and purchasing (model 5.4): one round for all against each company's own.
//!
//! km of a round = 2 D Q / C + 0.7124 sqrt(A N): D distance to the depot, Q load, C capacity, N stops, A area. The first term is
//! the line haul of `Q / C` lorries, the second the way from stop to stop (Beardwood, Halton and Hammersley 1959; Daganzo 1984).
//! Today each company has a place in a round that a carrier drives for a few clients; together they fill one.

mod purchase;
mod rounds;
mod sorting;

pub use rounds::round_km;

use super::outcome::Warning;
use super::plan::ActionPlan;
use super::run::Run;
use super::site::WASTES;
use rounds::{Load, Tour};

impl Run<'_> {
    /// Runs an action that pools rounds or purchases.
    pub fn pool_rounds(&mut self, plan: &ActionPlan) {
        let mut gains = false;
        for (tour, load) in self.tours(plan) {
            gains |= self.post_tour(plan, &tour, &load);
        }
        gains |= self.post_purchase(plan);
        if !gains {
            if plan.participants.last().is_some_and(|last| *last > 0.0) {
                self.warn(Warning::new("pooling-without-gain").with("action", plan.action.code));
            }
            return;
        }
        match plan.action.code {
            "R01" => self.sort_mixed(plan),
            "E03" => self.bale(plan),
            _ => {}
        }
        self.post_fixed_opex(plan);
        self.invest_once(plan);
    }

    /// The rounds of an action, with what each participant puts on them.
    fn tours(&self, plan: &ActionPlan) -> Vec<(Tour, Load)> {
        match plan.action.code {
            "R01" => {
                // Cardboard has actions of its own: the baler and the loop to the mill.
                const STREAMS: [&str; 4] =
                    ["waste.mixed", "waste.plastic", "waste.paper", "waste.glass"];
                (STREAMS.iter())
                    .filter_map(|name| {
                        let class = WASTES.iter().position(|class| class == name)?;
                        let key = ["collection.capacity.", name].concat();
                        let tour = self.tour("collection.tour", &key, &key);
                        Some((tour, self.load_of_class(plan, class)))
                    })
                    .collect()
            }
            "E03" => {
                const LOOSE: &str = "collection.capacity.waste.cardboard";
                let cardboard = WASTES.iter().position(|class| *class == "waste.cardboard");
                let mut tour = self.tour("collection.tour", LOOSE, "E03.bale_capacity");
                tour.pooled_rounds = self.values.of_key("E03.rounds");
                let load = self.load_of_class(plan, cardboard.unwrap_or(0));
                vec![(tour, load)]
            }
            "R13" => vec![self.freight(plan)],
            "E09" | "E11" => vec![self.errands(plan)],
            "R10" | "R18" => {
                let capacity = [plan.action.code, ".tour.capacity"].concat();
                let key = [plan.action.code, ".tour"].concat();
                let mut tour = self.tour(&key, &capacity, &capacity);
                tour.co2 = self.lookup("E11.co2_saving");
                tour.pooled_co2 = tour.co2;
                // A visit each round to every member, or its hectares.
                let per = match plan.action.units_per {
                    Some(datum) => self.value(Some(datum)),
                    None => 1.0,
                };
                let sites = plan.eligible.sites.iter();
                let rounds = tour.rounds;
                let yearly = sites.map(|(_, size)| size * per * rounds);
                vec![(tour, Load::even(yearly, self.years))]
            }
            _ => Vec::new(),
        }
    }

    /// Lorries to the same destinations, half full today.
    fn freight(&self, plan: &ActionPlan) -> (Tour, Load) {
        let mut tour = self.tour("R13.tour", "R13.tour.capacity", "R13.tour.capacity");
        tour.eur = self.lookup("R13.cost_saving");
        tour.pooled_eur = tour.eur;
        let per_head = self.values.of_key("R13.freight_t");
        let share = self.values.of_key("R13.same_destination");
        let sites = plan.eligible.sites.iter();
        let yearly = sites.map(|(site, _)| {
            let site = &self.park.sites[*site];
            let declared = site.shipped_t();
            let tonnes = if declared > 0.0 {
                declared
            } else {
                site.actor.employees * per_head
            };
            tonnes * share
        });
        (tour, Load::even(yearly, self.years))
    }

    /// Trips on demand that are no longer made outside: to a weighbridge, or by van around the corner.
    fn errands(&self, plan: &ActionPlan) -> (Tour, Load) {
        let code = plan.action.code;
        let key = [code, ".tour"].concat();
        let capacity = [code, ".tour.capacity"].concat();
        let mut tour = self.tour(&key, &capacity, &capacity);
        tour.on_demand = true;
        let per = self.value(plan.action.units_per);
        if code == "E11" {
            // The figure is in km by van; bicycles go in their place.
            tour.co2 = self.lookup("E11.co2_saving");
            tour.pooled_co2 = (0.0, None);
            tour.pooled_eur = self.lookup("E11.bike_eur_per_km");
            tour.pooled_capacity = self.values.of_key("E11.bike_capacity");
        } else {
            tour.eur = self.lookup("R13.cost_saving");
            // The shared one stands in the park.
            tour.pooled_rounds = 0.0;
        }
        let trips_per_unit = match code {
            "E11" => per / (2.0 * tour.distance).max(1e-9),
            _ => per,
        };
        let sites = plan.eligible.sites.iter();
        let yearly = sites.map(|(_, size)| size * trips_per_unit);
        (tour, Load::even(yearly, self.years))
    }

    /// Tonnes of a class of waste that are left to each participant, by year.
    fn load_of_class(&self, plan: &ActionPlan, class: usize) -> Load {
        let sites = plan.eligible.sites.iter();
        let units = sites.flat_map(|(site, _)| {
            let tonnes = self.park.sites[*site].class_t(class);
            let left = self.stocks.class_left(class, *site).iter();
            left.map(move |left| left * tonnes)
        });
        Load::new(units.collect(), self.years)
    }
}
