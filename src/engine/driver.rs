//! Actions by their drivers (model 5.9): driver units x participation x saving per unit, with their cost and effects.

use super::baseline::scope_of;
use super::ledger::{Account, Cause, GroupId};
use super::park::{ROUTES, waste_net};
use super::plan::ActionPlan;
use super::run::{Run, inputs};
use super::site::{CARRIERS, WASTES};
use crate::catalog::{Action, CostBasis, Datum, Effect, Mechanism};
use crate::model::{Country, WasteRoute};
use crate::units::{KG_PER_T, KWH_PCI_PER_KWH_PCS_GAS, KWH_PER_MWH};

/// An action's units by year for each participant: (site, units, weights).
pub type Units<'a> = Vec<(usize, Vec<f64>, &'a [f64])>;

impl Run<'_> {
    /// Runs an action by its drivers.
    pub fn drive(&mut self, plan: &ActionPlan) {
        let units = self.units_of(plan);
        self.post_co2(plan, &units);
        self.post_money(plan, &units);
        for effect in &plan.action.effects {
            self.post_effect(plan, effect, &units);
        }
        self.post_costs(plan, &units);
        if let Some(stock) = plan.action.stock {
            let share = self.value(plan.action.take);
            for (site, _, weights) in &units {
                self.stocks.take(stock, *site, weights, share);
            }
        }
    }

    /// Driver units per unit of the attribute that drives an action.
    fn units_per(&self, action: &Action) -> f64 {
        action
            .units_per
            .map_or(1.0, |datum| self.value(Some(datum)))
    }

    /// Driver units by year of those who take part, after what earlier actions used.
    fn units_of<'a>(&self, plan: &'a ActionPlan) -> Units<'a> {
        let mut units = Vec::new();
        let per = self.units_per(plan.action);
        for (rank, (site, size)) in plan.eligible.sites.iter().enumerate() {
            let size = size * per;
            let weights = plan.weights(rank);
            if weights.iter().all(|weight| *weight <= 0.0) {
                break;
            }
            let quantities = match plan.action.stock {
                Some(stock) => weights
                    .iter()
                    .zip(self.stocks.left(stock, *site))
                    .map(|(weight, left)| size * weight * left)
                    .collect(),
                None => weights.iter().map(|weight| size * weight).collect(),
            };
            units.push((*site, quantities, weights));
        }
        units
    }

    fn post_co2(&mut self, plan: &ActionPlan, units: &Units) {
        match plan.action.mechanism {
            Mechanism::Reroute => self.post_reroute(plan, units),
            // The carriers that change carry the CO2: see `post_energy`.
            Mechanism::Carriers => {}
            _ => {
                let saving = co2_saving(plan.action, self.park.territory.country);
                let factor = self.value(saving);
                let group = self.open(
                    plan,
                    Account::Co2,
                    &[saving, plan.action.units_per],
                    "driver",
                );
                for (site, quantities, _) in units {
                    self.ledger.post(group, Some(*site), quantities, factor);
                }
            }
        }
    }

    /// The CO2 of a waste that changes its route: what the present route causes less what the new one does. The sign
    /// follows from the present route (Base Carbone: biowaste saves from landfill and costs from incineration).
    fn post_reroute(&mut self, plan: &ActionPlan, units: &Units) {
        let class = class_of(plan.action);
        let after = new_route(class);
        for present in ROUTES.into_iter().filter(|route| *route != after) {
            for (route, sign) in [(present, 1.0), (after, -1.0)] {
                let datum = waste_net(class, route);
                let factor = self.value(datum);
                let group = self.open(plan, Account::Co2, &[datum, plan.action.units_per], "t");
                for (site, quantities, _) in units {
                    let share = self.park.sites[*site].route_share(class, present);
                    self.ledger
                        .post(group, Some(*site), quantities, sign * share * factor);
                }
            }
        }
    }

    fn post_money(&mut self, plan: &ActionPlan, units: &Units) {
        let saving = cost_saving(plan.action, self.park.territory.country);
        let factor = self.value(saving);
        let group = self.open(
            plan,
            Account::Saving,
            &[saving, plan.action.units_per],
            "driver",
        );
        for (site, quantities, _) in units {
            self.ledger.post(group, Some(*site), quantities, factor);
        }
    }

    /// Running cost and investment: per action for all together, per unit for the actor that bears it.
    fn post_costs(&mut self, plan: &ActionPlan, units: &Units) {
        let action = plan.action;
        match action.opex_basis {
            CostBasis::Action => self.post_fixed_opex(plan),
            CostBasis::Unit | CostBasis::PerThousandUnits => {
                let scale = scale_of(action.opex_basis);
                let factor = -self.value(action.opex) * scale;
                let data = [action.opex, action.units_per];
                let group = self.open(plan, Account::Running, &data, "driver");
                for (site, quantities, _) in units {
                    self.ledger.post(group, Some(*site), quantities, factor);
                }
            }
        }
        match action.capex_basis {
            CostBasis::Action => self.invest_once(plan),
            CostBasis::Unit | CostBasis::PerThousandUnits => {
                let price = super::invest::Price {
                    eur: self.value(action.capex) * scale_of(action.capex_basis),
                    data: [action.capex, action.units_per],
                    unit: "driver",
                    life: self.value(action.life),
                };
                let investment = self.open_investment(plan, price);
                for (site, quantities, _) in units {
                    self.invest_in(&investment, Some(*site), quantities);
                }
            }
        }
    }

    /// The yearly cost of running an action, whoever takes part.
    pub fn post_fixed_opex(&mut self, plan: &ActionPlan) {
        let instances = plan.instances();
        let quantities: Vec<f64> = plan.running.iter().map(|share| share * instances).collect();
        let factor = -self.value(plan.action.opex);
        let group = self.open(plan, Account::Running, &[plan.action.opex], "action");
        self.ledger.post(group, None, &quantities, factor);
    }

    /// The investment that an action takes, whoever takes part.
    pub fn invest_once(&mut self, plan: &ActionPlan) {
        let price = super::invest::Price {
            eur: self.value(plan.action.capex),
            data: [plan.action.capex, None],
            unit: "action",
            life: self.value(plan.action.life),
        };
        let capacity = self.once(plan, plan.instances());
        self.invest(plan, None, &capacity, price);
    }

    fn post_effect(&mut self, plan: &ActionPlan, effect: &Effect, units: &Units) {
        let data = [Some(effect.amount), plan.action.units_per];
        let amount = self.value(Some(effect.amount));
        match effect.kind {
            "energy" => self.post_energy(plan, effect, units),
            "local" => self.post_local(plan, effect, units),
            "water" => {
                let group = self.open(plan, Account::Water, &data, "m3");
                self.post_all(group, units, amount);
            }
            kind => {
                let group = self.open(plan, Account::Waste, &data, "t");
                self.post_all(group, units, amount * KG_PER_T);
                for (site, quantities, _) in units {
                    let tonnes = quantities.last().copied().unwrap_or(0.0) * amount;
                    self.changes
                        .waste(*site, kind, effect.what, tonnes, plan.action.code);
                }
            }
        }
    }

    fn post_all(&mut self, group: GroupId, units: &Units, factor: f64) {
        for (site, quantities, _) in units {
            self.ledger.post(group, Some(*site), quantities, factor);
        }
    }

    /// Energy saved (negative: used). For the mechanisms that count by carrier, its CO2 too.
    fn post_energy(&mut self, plan: &ActionPlan, effect: &Effect, units: &Units) {
        let data = [Some(effect.amount), plan.action.units_per];
        let amount = self.value(Some(effect.amount));
        let group = self.open(plan, Account::Energy, &data, "kWh");
        self.post_all(group, units, amount);
        for (site, quantities, _) in units {
            let kwh = quantities.last().copied().unwrap_or(0.0) * amount;
            self.changes.energy(*site, effect.what, kwh);
        }
        if plan.action.mechanism == Mechanism::Carriers {
            self.post_carriers(plan, effect, units);
        }
    }

    fn post_carriers(&mut self, plan: &ActionPlan, effect: &Effect, units: &Units) {
        let amount = self.value(Some(effect.amount));
        for carrier in 0..CARRIERS.len() {
            let (factor, datum) = self.carrier_factor(carrier);
            let group = self.ledger.open(
                Some(plan.index),
                Account::Co2,
                (Cause::Energy, scope_of(carrier)),
                inputs(&[Some(effect.amount), plan.action.units_per, datum]),
                "driver",
            );
            for (site, quantities, _) in units {
                let share = self.park.sites[*site].carrier_share(effect.what, carrier);
                self.ledger
                    .post(group, Some(*site), quantities, amount * share * factor);
            }
        }
    }

    /// Needs newly met inside the park, at the price of what they replace.
    fn post_local(&mut self, plan: &ActionPlan, effect: &Effect, units: &Units) {
        let amount = self.value(Some(effect.amount));
        let (price, datum) = if effect.what == "water" {
            (self.value(self.park.water_price()), self.park.water_price())
        } else {
            let (per_mwh, datum) = self.lookup("price.gas.fr.band_I3_2.8_28GWh.2024");
            (per_mwh / KWH_PER_MWH / KWH_PCI_PER_KWH_PCS_GAS, datum)
        };
        let data = [Some(effect.amount), plan.action.units_per, datum];
        let group = self.open(plan, Account::Local, &data, "driver");
        self.post_all(group, units, amount * price);
    }
}

impl ActionPlan<'_> {
    /// How many times the fixed costs arise: the chance that the action starts, and one more project for each 25
    /// participants aimed at beyond the first 25 (assumed size of one shared service).
    pub fn instances(&self) -> f64 {
        const COMPANIES_PER_PROJECT: f64 = 25.0;
        let wanted = self.target * self.eligible.sites.len() as f64;
        self.launch * (wanted / COMPANIES_PER_PROJECT).max(1.0)
    }
}

fn scale_of(basis: CostBasis) -> f64 {
    match basis {
        CostBasis::PerThousandUnits => 1e-3,
        _ => 1.0,
    }
}

/// CO2e saved per driver unit in a country.
pub fn co2_saving(action: &Action, country: Country) -> Option<&'static Datum> {
    match country {
        Country::LU => action.co2_saving_lu.or(action.co2_saving),
        Country::FR => action.co2_saving,
    }
}

/// Money saved per driver unit in a country.
pub fn cost_saving(action: &Action, country: Country) -> Option<&'static Datum> {
    match country {
        Country::LU => action.cost_saving_lu.or(action.cost_saving),
        Country::FR => action.cost_saving,
    }
}

fn class_of(action: &Action) -> usize {
    WASTES
        .iter()
        .position(|class| *class == action.attribute)
        .unwrap_or(0)
}

fn new_route(class: usize) -> WasteRoute {
    match WASTES[class] {
        "waste.biowaste" => WasteRoute::Digestion,
        _ => WasteRoute::Recycling,
    }
}
