//! What pooled rounds let a company sort: tonnes that leave the mixed bin or the furnace for a sorted route.

use crate::catalog::Datum;
use crate::engine::exchange::gate;
use crate::engine::ledger::{Account, Cause, Scope};
use crate::engine::park::waste_net;
use crate::engine::plan::ActionPlan;
use crate::engine::run::{Run, inputs};
use crate::engine::site::WASTES;
use crate::model::WasteRoute;
use crate::numeric::lesser;
use crate::units::KG_PER_T;

/// Routes by which waste is disposed of.
const DISPOSAL: [WasteRoute; 2] = [WasteRoute::Landfill, WasteRoute::Incineration];

/// What a class becomes when it is sorted: class, and the share of the tonnes (all of them without one).
type Sorted = (usize, Option<&'static Datum>);

impl Run<'_> {
    /// Part of the waste leaves the mixed bin: so many points more of all waste are sorted.
    pub fn sort_mixed(&mut self, plan: &ActionPlan) {
        let points = self.values.of_key("R01.sorting_points");
        let mixed = class_of("waste.mixed");
        let sorted: Vec<Sorted> = ["waste.cardboard", "waste.plastic", "waste.glass"]
            .into_iter()
            .map(|name| {
                (
                    class_of(name),
                    self.lookup(&["R01.sorted.", name].concat()).1,
                )
            })
            .collect();
        self.reroute_class(plan, mixed, &sorted, &|run, site| {
            points * run.park.sites[site].waste_t(|_| true)
        });
    }

    /// Bales are bought at a better price, and clean film is worth a bale of its own.
    pub fn bale(&mut self, plan: &ActionPlan) {
        let share = self.values.of_key("offer_share.waste.plastic.pe_film");
        let film = class_of("waste.plastic");
        self.reroute_class(plan, film, &[(film, None)], &|run, site| {
            share * run.park.sites[site].class_t(film)
        });
        let (premium, datum) = self.lookup("E03.bale_premium");
        let group = self.open(plan, Account::Saving, &[datum], "t");
        let cardboard = class_of("waste.cardboard");
        for (rank, (site, _)) in plan.eligible.sites.iter().enumerate() {
            let tonnes = self.park.sites[*site].class_t(cardboard);
            let left = self.stocks.class_left(cardboard, *site);
            let series: Vec<f64> = (plan.weights(rank).iter().zip(left))
                .map(|(weight, left)| weight * left * tonnes)
                .collect();
            self.ledger.post(group, Some(*site), &series, premium);
        }
    }

    /// Takes tonnes of a class off landfill and furnace: what these caused is avoided, what the new routes cause is added.
    fn reroute_class(
        &mut self,
        plan: &ActionPlan,
        class: usize,
        sorted: &[Sorted],
        wanted: &dyn Fn(&Self, usize) -> f64,
    ) {
        for (rank, (site, _)) in plan.eligible.sites.iter().enumerate() {
            let weights = plan.weights(rank);
            let there = self.park.sites[*site].class_t(class);
            let wanted = wanted(self, *site);
            if there <= 0.0 {
                continue;
            }
            let left = self.stocks.class_left(class, *site);
            let taken: Vec<f64> = (weights.iter().zip(left))
                .map(|(weight, left)| weight * lesser(wanted, there * left))
                .collect();
            let mut moved = 0.0;
            for route in DISPOSAL {
                let share = self.park.sites[*site].route_share(class, route);
                if share > 0.0 {
                    moved += share;
                    self.post_sorted(plan, *site, (class, route), sorted, (&taken, share));
                }
            }
            let tonnes = taken.last().copied().unwrap_or(0.0) * moved;
            let new = WasteRoute::Recycling;
            self.changes.rerouted.push((*site, class, new, tonnes));
            self.stocks
                .use_up_class(class, *site, &taken, moved / there);
        }
    }

    fn post_sorted(
        &mut self,
        plan: &ActionPlan,
        site: usize,
        (class, route): (usize, WasteRoute),
        sorted: &[Sorted],
        (taken, share): (&[f64], f64),
    ) {
        // The tonnes are waste, whatever the process of the action is.
        let nature = (Cause::Waste, Scope::Three);
        let action = Some(plan.index);
        let datum = waste_net(class, route);
        let present = self.value(datum);
        let data = inputs(&[datum]);
        let group = (self.ledger).open(action, Account::Co2, nature, data, "t");
        self.ledger.post(group, Some(site), taken, share * present);
        for (new, part) in sorted {
            let part_value = part.map_or(1.0, |_| self.value(*part));
            let datum = waste_net(*new, WasteRoute::Recycling);
            let caused = self.value(datum);
            let data = inputs(&[datum, *part]);
            let group = (self.ledger).open(action, Account::Co2, nature, data, "t");
            self.ledger
                .post(group, Some(site), taken, -share * part_value * caused);
        }
        if let Some(price) = gate(class, route) {
            let eur = self.value(Some(price.datum)) * price.scale;
            let group = self.open(plan, Account::Saving, &[Some(price.datum)], "t");
            self.ledger.post(group, Some(site), taken, share * eur);
        }
        let group = self.open(plan, Account::Waste, &[], "t");
        self.ledger.post(group, Some(site), taken, share * KG_PER_T);
    }
}

fn class_of(name: &str) -> usize {
    let place = WASTES.iter().position(|class| *class == name);
    place.unwrap_or(0)
}
