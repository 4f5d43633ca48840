//! What a heat scheme changes: fuel, electricity, money, and the flows of the picture.
//!
//! CO2 is avoided at the user, with its own fuels and boiler; waste heat is burden-free at its supplier (model 6).

use super::grid::{Boilers, carrier_efficiency};
use super::plan::Scheme;
use super::supply::Worth;
use crate::catalog::{Datum, Mechanism, Stock, catalog};
use crate::engine::baseline::scope_of;
use crate::engine::invest::Price;
use crate::engine::ledger::{Account, Cause, GroupId};
use crate::engine::physical::HeatLoop;
use crate::engine::plan::ActionPlan;
use crate::engine::run::{Run, inputs};
use crate::engine::site::ELECTRICITY;
use crate::units::KWH_PER_MWH;

/// Index of wood in [`crate::engine::site::CARRIERS`].
const WOOD: usize = 4;

/// What one member receives and gives by year, kWh.
struct Yearly {
    site: usize,
    /// Share of what all receive in the horizon year.
    share: f64,
    /// 0 to 1 by year.
    growth: Vec<f64>,
    /// Received after losses.
    received: Vec<f64>,
    /// Electricity of heat pumps.
    drive: Vec<f64>,
    /// Heat fed into the network from waste.
    given: Vec<f64>,
}

impl Run<'_> {
    /// Running cost of an action per kWh received but for electricity, and what its equipment costs in a year, EUR.
    pub(super) fn upkeep(&self, plan: &ActionPlan) -> f64 {
        let recovery = self.yearly_eur("heat.recovery.capex") / KWH_PER_MWH;
        let equipment = match plan.action.mechanism {
            Mechanism::WoodHeat => {
                let useful = carrier_efficiency(WOOD, &self.values).max(0.1);
                self.values.of_key("price.wood_chips.2024") / KWH_PER_MWH / useful
            }
            Mechanism::HeatPump => {
                let hours = self.values.of_key("heat_pump.full_load_hours").max(1.0);
                recovery + self.yearly_eur("heat_pump.industrial.cost") / hours
            }
            _ => recovery,
        };
        self.value(plan.action.opex) / KWH_PER_MWH + equipment
    }

    /// What useful heat is worth to a site and what it costs there, EUR per kWh, given the upkeep and the pumps of the
    /// action.
    pub(super) fn worth(
        &self,
        site: usize,
        boilers: &Boilers,
        (upkeep, pumps): (f64, f64),
    ) -> Worth {
        let compiled = &self.park.sites[site];
        let burnt = self.park.heat.mix(site).iter();
        let fuel: f64 = burnt
            .map(|(carrier, share)| {
                let (price, _) = self.park.carrier_price(&self.values, *carrier, compiled);
                share * price
            })
            .sum();
        let (electricity, _) = self.park.carrier_price(&self.values, ELECTRICITY, compiled);
        let useful = self.park.heat.efficiency(site, boilers);
        let fuel = if useful > 0.0 { fuel / useful } else { 0.0 };
        Worth {
            gain: fuel - upkeep - pumps * electricity,
            electricity,
        }
    }

    /// Electricity of the pumps of a network per kWh delivered.
    pub(super) fn pump_share(&self) -> f64 {
        self.values.of_key("dh.pump_elec_share") / 100.0
    }

    /// Posts a heat scheme.
    pub(super) fn post_heat(&mut self, plan: &ActionPlan, scheme: &Scheme) {
        let members = yearly(plan, scheme, self.years);
        let boilers = self.park.heat.boilers(&self.values);
        for member in &members {
            self.post_fuel(plan, member, &boilers);
            self.post_electricity(plan, member);
            self.post_upkeep(plan, member);
            self.post_equipment(plan, scheme, member);
        }
        if plan.action.mechanism == Mechanism::WoodHeat {
            self.post_wood(plan, scheme, &members);
        }
        self.change_heat(plan, scheme);
    }

    /// Fuel that the users no longer burn, at their own factor and price.
    fn post_fuel(&mut self, plan: &ActionPlan, member: &Yearly, boilers: &Boilers) {
        let compiled = &self.park.sites[member.site];
        let useful = self.park.heat.efficiency(member.site, boilers);
        if useful <= 0.0 || member.share <= 0.0 {
            return;
        }
        let fuel: Vec<f64> = member.received.iter().map(|kwh| kwh / useful).collect();
        for &(carrier, share) in self.park.heat.mix(member.site) {
            let (factor, _) = self.carrier_factor(carrier);
            let group = self.carrier_group(plan, carrier);
            self.ledger
                .post(group, Some(member.site), &fuel, share * factor);
            let (price, datum) = self.park.carrier_price(&self.values, carrier, compiled);
            let group = self.open(plan, Account::Saving, &[datum], "kWh");
            self.ledger
                .post(group, Some(member.site), &fuel, share * price);
            if plan.action.mechanism != Mechanism::WoodHeat {
                let group = self.open(plan, Account::Local, &[datum], "kWh");
                self.ledger
                    .post(group, Some(member.site), &fuel, share * price);
            }
        }
        let group = self.open(plan, Account::Energy, &[], "kWh");
        self.ledger.post(group, Some(member.site), &fuel, 1.0);
        self.take_heat(member, &fuel);
        let last = fuel.last().copied().unwrap_or(0.0);
        self.changes.energy(member.site, "heat", last);
    }

    fn carrier_group(&mut self, plan: &ActionPlan, carrier: usize) -> GroupId {
        let (_, datum) = self.carrier_factor(carrier);
        let nature = (Cause::Energy, scope_of(carrier));
        self.ledger.open(
            Some(plan.index),
            Account::Co2,
            nature,
            inputs(&[datum]),
            "kWh",
        )
    }

    /// The heat stock of a site is its fuel.
    fn take_heat(&mut self, member: &Yearly, fuel: &[f64]) {
        let all = self.park.sites[member.site].heat_kwh();
        let left = self.stocks.left(Stock::Heat, member.site);
        let shares: Vec<f64> = (fuel.iter().zip(left))
            .map(|(fuel, left)| {
                if all * left > 0.0 {
                    (fuel / (all * left)).min(1.0)
                } else {
                    0.0
                }
            })
            .collect();
        self.stocks.take(Stock::Heat, member.site, &shares, 1.0);
    }

    /// Pumps and heat pumps, at the user.
    fn post_electricity(&mut self, plan: &ActionPlan, member: &Yearly) {
        let pumps = self.pump_share();
        let used: Vec<f64> = (member.received.iter().zip(&member.drive))
            .map(|(received, drive)| received * pumps + drive)
            .collect();
        let compiled = &self.park.sites[member.site];
        let (factor, _) = self.carrier_factor(ELECTRICITY);
        let group = self.carrier_group(plan, ELECTRICITY);
        self.ledger.post(group, Some(member.site), &used, -factor);
        let (price, datum) = self.park.carrier_price(&self.values, ELECTRICITY, compiled);
        let group = self.open(plan, Account::Running, &[datum], "kWh");
        self.ledger.post(group, Some(member.site), &used, -price);
        // The electricity is not made in the park: it is no need met inside.
        let group = self.open(plan, Account::Local, &[datum], "kWh");
        self.ledger
            .post(group, Some(member.site), &member.drive, -price);
        let group = self.open(plan, Account::Energy, &[], "kWh");
        self.ledger.post(group, Some(member.site), &used, -1.0);
        let last = used.last().copied().unwrap_or(0.0);
        self.changes.energy(member.site, "electricity", -last);
    }

    /// Invests where there is something to invest in.
    fn equip(&mut self, plan: &ActionPlan, site: usize, capacity: &[f64], price: Price) {
        if capacity.iter().any(|capacity| *capacity > 0.0) {
            self.invest(plan, Some(site), capacity, price);
        }
    }

    /// Maintenance, per MWh received.
    fn post_upkeep(&mut self, plan: &ActionPlan, member: &Yearly) {
        let opex = plan.action.opex;
        let group = self.open(plan, Account::Running, &[opex], "kWh");
        let per_kwh = self.value(opex) / KWH_PER_MWH;
        self.ledger
            .post(group, Some(member.site), &member.received, -per_kwh);
    }

    /// Pipes when the action is decided; substations, heat pumps and recovery as the members join.
    fn post_equipment(&mut self, plan: &ActionPlan, scheme: &Scheme, member: &Yearly) {
        let price = |run: &Self, key: &str, unit: &'static str, life: Option<&Datum>| {
            let datum = catalog().get(key);
            Price {
                eur: run.value(datum),
                data: [datum, None],
                unit,
                life: run.value(life),
            }
        };
        let (life, pipe_life) = (plan.action.life, catalog().get("dh.lifetime_technical"));
        let site = member.site;
        let pipes = self.once(plan, scheme.metres * member.share * plan.launch);
        let pipe = price(self, "dh.pipe.cost.urban.2025", "m", pipe_life);
        self.equip(plan, site, &pipes, pipe);
        if member.share > 0.0 {
            let substation = price(self, "dh.substation", "unit", life);
            self.equip(plan, site, &member.growth, substation);
        }
        let mwh: Vec<f64> = member.given.iter().map(|kwh| kwh / KWH_PER_MWH).collect();
        let recovery = price(self, "heat.recovery.capex", "MWh", life);
        self.equip(plan, site, &mwh, recovery);
        if plan.action.mechanism == Mechanism::HeatPump {
            let hours = self.values.of_key("heat_pump.full_load_hours").max(1.0);
            let kw: Vec<f64> = (member.received.iter().zip(&member.drive))
                .map(|(received, drive)| if *drive > 0.0 { received / hours } else { 0.0 })
                .collect();
            let pump = price(self, "heat_pump.industrial.cost", "kW", life);
            self.equip(plan, site, &kw, pump);
        }
        let boiler = self.once(plan, scheme.boiler_kw * member.share * plan.launch);
        let wood = price(self, "heat.wood.capex", "kW", life);
        self.equip(plan, site, &boiler, wood);
    }

    /// Wood for what the users receive and the pipes lose.
    fn post_wood(&mut self, plan: &ActionPlan, scheme: &Scheme, members: &[Yearly]) {
        let burnt = 1.0 / (carrier_efficiency(WOOD, &self.values).max(0.1) * (1.0 - scheme.lost));
        let (factor, _) = self.carrier_factor(WOOD);
        let mut all = 0.0;
        for member in members.iter().filter(|member| member.share > 0.0) {
            let wood: Vec<f64> = member.received.iter().map(|kwh| kwh * burnt).collect();
            let group = self.carrier_group(plan, WOOD);
            self.ledger.post(group, Some(member.site), &wood, -factor);
            let (price, datum) = self.lookup("price.wood_chips.2024");
            let group = self.open(plan, Account::Running, &[datum], "kWh");
            self.ledger
                .post(group, Some(member.site), &wood, -price / KWH_PER_MWH);
            let group = self.open(plan, Account::Energy, &[], "kWh");
            self.ledger.post(group, Some(member.site), &wood, -1.0);
            all += wood.last().copied().unwrap_or(0.0);
        }
        if let Some(boiler) = scheme.members.first() {
            self.changes.energy(boiler.site, "biomass", -all);
        }
    }

    /// Who heats whom, in the horizon year; what the pipes lose is lost where it came from.
    fn change_heat(&mut self, plan: &ActionPlan, scheme: &Scheme) {
        let rejected = plan.action.mechanism != Mechanism::WoodHeat;
        for exchange in &scheme.exchanges {
            let (from, to) = exchange.ends;
            self.changes.heat.push(HeatLoop {
                from: scheme.members[from].site,
                to: scheme.members[to].site,
                kwh: exchange.kwh * (1.0 - scheme.lost) * plan.launch,
                rejected,
                action: plan.action.code,
            });
        }
    }
}

/// Quantities of each member by year: an exchange runs as far as both its ends have joined.
fn yearly(plan: &ActionPlan, scheme: &Scheme, years: usize) -> Vec<Yearly> {
    let mut all: Vec<Yearly> = (scheme.members.iter())
        .map(|member| Yearly {
            site: member.site,
            share: 0.0,
            growth: member.growth.clone(),
            received: vec![0.0; years],
            drive: vec![0.0; years],
            given: vec![0.0; years],
        })
        .collect();
    let waste = plan.action.mechanism != Mechanism::WoodHeat;
    let arrives = 1.0 - scheme.lost;
    for exchange in &scheme.exchanges {
        let (from, to) = exchange.ends;
        for year in 0..years {
            let taking = all[to].growth[year];
            // A boiler stands from the first day; a supplier of waste heat has to join.
            let running = if waste {
                taking.min(all[from].growth[year])
            } else {
                taking
            };
            all[to].received[year] += (exchange.kwh + exchange.drive_kwh) * arrives * running;
            all[to].drive[year] += exchange.drive_kwh * arrives * running;
            if waste {
                all[from].given[year] += exchange.kwh * running;
            }
        }
    }
    let last = |series: &[f64]| series.last().copied().unwrap_or(0.0);
    let total: f64 = all.iter().map(|member| last(&member.received)).sum();
    for member in &mut all {
        member.share = if total > 0.0 {
            last(&member.received) / total
        } else {
            0.0
        };
    }
    all
}
