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
use crate::numeric::lesser;
use crate::numeric::rows::Rows;
use crate::units::KWH_PER_MWH;

/// Index of wood in [`crate::engine::site::CARRIERS`].
const WOOD: usize = 4;

/// What one member receives and gives by year, kWh.
struct Yearly<'a> {
    site: usize,
    /// Share of what all receive in the horizon year.
    share: f64,
    /// 0 to 1 by year.
    growth: &'a [f64],
    /// Received after losses.
    received: &'a [f64],
    /// Electricity of heat pumps.
    drive: &'a [f64],
    /// Heat fed into the network from waste.
    given: &'a [f64],
}

/// What the parts of a scheme cost, and the figures that do not depend on the member.
struct Equipment {
    pipe: Price,
    substation: Price,
    recovery: Price,
    /// Of a heat pump, with the hours that it runs at full power in a year, where there are some.
    pump: Option<(Price, f64)>,
    wood: Price,
    /// Electricity of the pumps of the network per kWh delivered.
    pump_share: f64,
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
        let waste = plan.action.mechanism != Mechanism::WoodHeat;
        let rows = yearly(scheme, waste, self.years);
        let members = shared(scheme, &rows);
        let boilers = self.park.heat.boilers(&self.values);
        let equipment = self.equipment(plan);
        for member in &members {
            self.post_fuel(plan, member, &boilers);
            self.post_electricity(plan, member, equipment.pump_share);
            self.post_upkeep(plan, member);
            self.post_equipment(plan, scheme, (member, &equipment));
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
                    lesser(fuel / (all * left), 1.0)
                } else {
                    0.0
                }
            })
            .collect();
        self.stocks.take(Stock::Heat, member.site, &shares, 1.0);
    }

    /// Pumps and heat pumps, at the user.
    fn post_electricity(&mut self, plan: &ActionPlan, member: &Yearly, pumps: f64) {
        let used: Vec<f64> = (member.received.iter().zip(member.drive))
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
            .post(group, Some(member.site), member.drive, -price);
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
            .post(group, Some(member.site), member.received, -per_kwh);
    }

    /// What the parts of a scheme cost.
    fn equipment(&self, plan: &ActionPlan) -> Equipment {
        let price = |key: &str, unit: &'static str, life: Option<&Datum>| {
            let datum = catalog().get(key);
            Price {
                eur: self.value(datum),
                data: [datum, None],
                unit,
                life: self.value(life),
            }
        };
        let (life, pipe_life) = (plan.action.life, catalog().get("dh.lifetime_technical"));
        Equipment {
            pipe: price("dh.pipe.cost.urban.2025", "m", pipe_life),
            substation: price("dh.substation", "unit", life),
            recovery: price("heat.recovery.capex", "MWh", life),
            pump: (plan.action.mechanism == Mechanism::HeatPump).then(|| {
                let hours = self.values.of_key("heat_pump.full_load_hours").max(1.0);
                (price("heat_pump.industrial.cost", "kW", life), hours)
            }),
            wood: price("heat.wood.capex", "kW", life),
            pump_share: self.pump_share(),
        }
    }

    /// Pipes when the action is decided; substations, heat pumps and recovery as the members join.
    fn post_equipment(
        &mut self,
        plan: &ActionPlan,
        scheme: &Scheme,
        (member, equipment): (&Yearly, &Equipment),
    ) {
        let site = member.site;
        let pipes = self.once(plan, scheme.metres * member.share * plan.launch);
        self.equip(plan, site, &pipes, equipment.pipe);
        if member.share > 0.0 {
            self.equip(plan, site, member.growth, equipment.substation);
        }
        let mwh: Vec<f64> = member.given.iter().map(|kwh| kwh / KWH_PER_MWH).collect();
        self.equip(plan, site, &mwh, equipment.recovery);
        if let Some((pump, hours)) = equipment.pump {
            let kw: Vec<f64> = (member.received.iter().zip(member.drive))
                .map(|(received, drive)| if *drive > 0.0 { received / hours } else { 0.0 })
                .collect();
            self.equip(plan, site, &kw, pump);
        }
        let boiler = self.once(plan, scheme.boiler_kw * member.share * plan.launch);
        self.equip(plan, site, &boiler, equipment.wood);
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

/// Rows of a member: what it receives, the electricity of heat pumps, what it gives.
const RECEIVED: usize = 0;
const DRIVE: usize = 1;
const GIVEN: usize = 2;
const KINDS: usize = 3;

/// Quantities by year, the rows of one member after the other: an exchange runs as far as both its ends have joined.
fn yearly(scheme: &Scheme, waste: bool, years: usize) -> Rows {
    let mut rows = Rows::zeros(scheme.members.len() * KINDS, years);
    let arrives = 1.0 - scheme.lost;
    let mut running = vec![0.0; years];
    for exchange in &scheme.exchanges {
        let (from, to) = exchange.ends;
        let growth = scheme.members[to].growth.iter();
        let pairs = growth.zip(&scheme.members[from].growth);
        for (running, (taking, giving)) in running.iter_mut().zip(pairs) {
            // A boiler stands from the first day; a supplier of waste heat has to join.
            *running = if waste {
                lesser(*taking, *giving)
            } else {
                *taking
            };
        }
        let received = (exchange.kwh + exchange.drive_kwh) * arrives;
        rows.add_times(to * KINDS + RECEIVED, &running, received);
        rows.add_times(to * KINDS + DRIVE, &running, exchange.drive_kwh * arrives);
        if waste {
            rows.add_times(from * KINDS + GIVEN, &running, exchange.kwh);
        }
    }
    rows
}

/// The members with their rows and their shares in what all receive.
fn shared<'a>(scheme: &'a Scheme, rows: &'a Rows) -> Vec<Yearly<'a>> {
    let received = |member: usize| rows.row(member * KINDS + RECEIVED);
    let last = |member: usize| received(member).last().copied().unwrap_or(0.0);
    let total: f64 = (0..scheme.members.len()).map(last).sum();
    let members = scheme.members.iter().enumerate();
    members
        .map(|(place, member)| Yearly {
            site: member.site,
            share: if total > 0.0 {
                last(place) / total
            } else {
                0.0
            },
            growth: &member.growth,
            received: received(place),
            drive: rows.row(place * KINDS + DRIVE),
            given: rows.row(place * KINDS + GIVEN),
        })
        .collect()
}
