//! One heat action of an evaluation: who takes part, who heats whom, over which pipes.

use super::network::{self, Ground, Load, NOWHERE, Network, Tariff};
use super::serve::{Delivery, Heat, MONTHS, Ranks, cascade_limit};
use super::supply::{Exchange, Supply};
use crate::catalog::Mechanism;
use crate::engine::ledger::Account;
use crate::engine::outcome::Warning;
use crate::engine::plan::ActionPlan;
use crate::engine::run::Run;
use crate::numeric::finance::annuity;
use crate::numeric::greater;
use crate::numeric::tree::{ALONE, cheapest_tree};
use crate::units::KWH_PER_MWH;

/// Metres in a kilometre.
pub const M_PER_KM: f64 = 1_000.0;
/// Reach of the first round in which neighbours exchange heat, km.
const NEAR_KM: f64 = 0.125;

/// Heat left for the next action, and the pipes that there are, in the horizon year.
#[derive(Debug, Default)]
pub struct HeatState {
    /// False until the first heat action looks.
    ready: bool,
    /// Sources, place = site.
    pub(super) offers: Vec<Heat>,
    /// Needs of useful heat, place = site.
    pub(super) needs: Vec<Heat>,
    /// Both in the order of their temperatures.
    pub(super) ranks: (Ranks, Ranks),
    /// Network that each site is joined to.
    joined: Vec<Option<usize>>,
    /// Chance that those networks are built.
    built: f64,
    /// What the territory's heat actions do together.
    pub result: Option<super::HeatResult>,
}

/// A participant of the horizon year.
pub struct Member {
    /// Index of the site.
    pub site: usize,
    /// Weight in the horizon year, 0 to 1, if the action is launched.
    pub weight: f64,
    /// Weight of each year over that of the horizon year, times the chance of the launch.
    pub growth: Vec<f64>,
}

/// The heat action as it is built.
pub struct Scheme {
    /// Participants.
    pub members: Vec<Member>,
    /// Who heats whom.
    pub exchanges: Vec<Exchange>,
    /// The same month by month, by the indices of the supply.
    deliveries: Vec<Delivery>,
    /// Part of the network that each member is in.
    parts: Vec<usize>,
    /// Length of pipe, m.
    pub metres: f64,
    /// Share of the heat fed in that the pipes lose.
    pub lost: f64,
    /// kWh received by month, after losses, before the chance of the launch.
    pub months_kwh: [f64; MONTHS],
    /// Mean power of the largest month that the boiler feeds in, kW; 0 without a boiler.
    pub boiler_kw: f64,
}

impl Run<'_> {
    /// Runs a heat action: waste heat as it is, through heat pumps, or a common wood boiler.
    pub fn share_heat(&mut self, plan: &ActionPlan) {
        // Partners who come together and find that nothing pays have taken part: the action is listed, at zero.
        self.open(plan, Account::Co2, &[], "kWh");
        self.look_at_heat();
        let members = members(plan);
        if members.len() < 2 {
            if !members.is_empty() {
                self.warn(Warning::new("too-few-participants").with("action", plan.action.code));
            }
            return;
        }
        let mut supply = self.supply(plan, &members, &|_| true);
        match self.scheme(plan, &mut supply, members) {
            Ok(scheme) => {
                self.note_heat(plan, &supply, &scheme);
                self.post_heat(plan, &scheme);
            }
            Err(code) => self.warn(Warning::new(code).with("action", plan.action.code)),
        }
    }

    /// Sources and needs as the actions before heat left them, once per evaluation.
    fn look_at_heat(&mut self) {
        if self.heat.ready {
            return;
        }
        let (grid, sites) = (&self.park.heat, &self.park.sites);
        let left = |site: usize| {
            let by_year = self.stocks.left(crate::catalog::Stock::Heat, site);
            by_year.last().copied().unwrap_or(1.0)
        };
        let offers = grid.offers(&self.values);
        let needs = grid.needs(sites, &self.values, &left);
        let approach = self.values.of_key("heat.approach").max(0.0);
        let ranks = (Ranks::of(&offers), Ranks::of(&needs));
        let limit = cascade_limit((&offers, &ranks.0), (&needs, &ranks.1), approach);
        let limit = limit.map(|kwh| kwh / KWH_PER_MWH);
        self.heat = HeatState {
            ready: true,
            offers,
            needs,
            ranks,
            joined: vec![None; sites.len()],
            built: 0.0,
            result: Some(super::HeatResult::with_limit(limit)),
        };
    }

    /// The scheme that is built, or the code of the warning that says why none is.
    fn scheme(
        &self,
        plan: &ActionPlan,
        supply: &mut Supply,
        members: Vec<Member>,
    ) -> Result<Scheme, &'static str> {
        let (deliveries, pipes) = self.exchanged(plan, supply, &members)?;
        let loads = supply.loads(&deliveries);
        let metres = pipes.length_km(&loads) * M_PER_KM;
        let fed_in: f64 = deliveries.iter().map(Delivery::year_kwh).sum();
        let lost = metres * self.values.of_key("heat.network.loss");
        let shared = loads.iter().any(|(from, to, _)| from != to);
        if !shared || fed_in <= lost {
            return Err("heat-does-not-pay");
        }
        let lost = (lost / fed_in).max(0.0);
        let mut months_kwh = [0.0; MONTHS];
        for delivery in &deliveries {
            for (month, sum) in months_kwh.iter_mut().enumerate() {
                *sum += delivery.received(month) * (1.0 - lost);
            }
        }
        Ok(Scheme {
            exchanges: supply.exchanges(&deliveries),
            deliveries,
            parts: pipes.parts,
            members,
            metres,
            lost,
            months_kwh,
            boiler_kw: supply.boiler_kw(),
        })
    }

    /// Who heats whom over which pipes: first as if pipes were free, then over those that repay themselves.
    fn exchanged(
        &self,
        plan: &ActionPlan,
        supply: &mut Supply,
        members: &[Member],
    ) -> Result<(Vec<Delivery>, Network), &'static str> {
        let rounds = self.rounds(members);
        let deliveries = supply.serve(&rounds);
        let fed_in: f64 = deliveries.iter().map(Delivery::year_kwh).sum();
        if fed_in <= 0.0 {
            return Err(if supply.could_meet() {
                "heat-does-not-pay"
            } else {
                "heat-does-not-meet"
            });
        }
        let boiler_eur = supply.boiler_kw() * self.yearly_eur("heat.wood.capex");
        supply.boiler_eur_per_kwh = boiler_eur / fed_in;
        let mut loads = supply.loads(&deliveries);
        let gain: f64 = loads.iter().map(|(_, _, gain)| gain).sum();
        let pipes = self.lay(members, &mut loads, gain / fed_in);
        let joined = |heat: Option<&(usize, Heat)>| {
            heat.is_some_and(|(_, heat)| pipes.parts[heat.place] != NOWHERE)
        };
        let all_joined = deliveries.iter().all(|delivery| {
            joined(supply.offers.get(delivery.source)) && joined(supply.needs.get(delivery.sink))
        });
        if all_joined && pipes.present().len() == 1 {
            return Ok((deliveries, pipes));
        }
        if plan.action.mechanism == Mechanism::WoodHeat {
            // The boiler is as large as those who stay on its network need.
            let near = |place: usize| pipes.parts.get(place) == pipes.parts.first();
            *supply = self.supply(plan, members, &near);
            supply.boiler_eur_per_kwh = boiler_eur / fed_in;
        }
        // Heat that has lost its taker may serve another in the same part.
        let within = rounds.iter().map(|parts| within(&pipes.parts, parts));
        Ok((supply.serve(&within.collect::<Vec<_>>()), pipes))
    }

    /// Members in reach of each other, in rounds of twice the distance: within 125 m, 250 m, and so on to all of them.
    fn rounds(&self, members: &[Member]) -> Vec<Vec<usize>> {
        let points = self.points(members, 1.0);
        let tree = cheapest_tree(&points, &vec![ALONE; points.len()], 1.0);
        let longest = tree.length.iter().copied().fold(0.0, f64::max);
        let mut rounds = Vec::new();
        let mut reach = NEAR_KM;
        loop {
            rounds.push(tree.parts(|place| tree.length[place] <= reach));
            if reach >= longest {
                return rounds;
            }
            reach *= 2.0;
        }
    }

    /// The pipes over the members that the loads need; pipes that an earlier action laid are used.
    fn lay(&self, members: &[Member], loads: &mut Vec<Load>, eur_per_kwh: f64) -> Network {
        let detour = self.values.of_key("heat.network.detour").max(1.0);
        let joined = members
            .iter()
            .map(|member| self.heat.joined[member.site].unwrap_or(NOWHERE));
        let ground = Ground {
            points: self.points(members, detour),
            joined: joined.collect(),
            share: 1.0 - self.heat.built,
        };
        let tariff = Tariff {
            eur_per_km: M_PER_KM
                * (self.yearly_eur("dh.pipe.cost.urban.2025")
                    + self.values.of_key("heat.network.loss") * eur_per_kwh),
            eur_per_taker: self.yearly_eur("dh.substation"),
        };
        network::lay(&ground, loads, tariff)
    }

    /// Where members are, in km times a detour.
    fn points(&self, members: &[Member], detour: f64) -> Vec<(f64, f64)> {
        let sites = &self.park.sites;
        let actors = members.iter().map(|member| &sites[member.site].actor);
        actors
            .map(|actor| (actor.x_km * detour, actor.y_km * detour))
            .collect()
    }

    /// What an investment costs the partners in a year, EUR: less the subsidy, over the years in which networks are paid off.
    pub(super) fn yearly_eur(&self, key: &str) -> f64 {
        let own_share = (1.0 - self.mobilisation.subsidy_share).max(0.0);
        let years = self.values.of_key("dh.amortisation");
        // The rate is not the reader's: how money is valued afterwards must not change what is built.
        let rate = self.values.of_key("fin.discount.public.fr") / 100.0;
        self.values.of_key(key) * own_share * annuity(rate, years)
    }

    /// Takes what the scheme uses from what is left, and adds it to the result.
    fn note_heat(&mut self, plan: &ActionPlan, supply: &Supply, scheme: &Scheme) {
        let launch = plan.launch;
        for delivery in &scheme.deliveries {
            let received: [f64; MONTHS] =
                std::array::from_fn(|month| delivery.received(month) * (1.0 - scheme.lost));
            let need = supply.needs[delivery.sink].0;
            take(&mut self.heat.needs, need, &received, launch);
            let offer = supply.offers[delivery.source].0;
            take(&mut self.heat.offers, offer, &delivery.kwh, launch);
        }
        let sites = self.park.sites.len();
        let mut joined = std::mem::take(&mut self.heat.joined);
        for exchange in &scheme.exchanges {
            for end in [exchange.ends.0, exchange.ends.1] {
                // Who is in no network joins none.
                if scheme.parts[end] == super::network::NOWHERE {
                    continue;
                }
                // Networks of later actions are told apart from those of earlier ones.
                let part = scheme.parts[end] + sites * plan.index;
                let joined = &mut joined[scheme.members[end].site];
                *joined = joined.or(Some(part));
            }
        }
        self.heat.joined = joined;
        self.heat.built = self.heat.built.max(launch);
        if let Some(result) = &mut self.heat.result {
            result.add(plan.action.mechanism, scheme, launch);
        }
        self.warn_of_density(plan, scheme);
    }

    fn warn_of_density(&mut self, plan: &ActionPlan, scheme: &Scheme) {
        let received_mwh = scheme.months_kwh.iter().sum::<f64>() / KWH_PER_MWH;
        let density = network::linear_density(received_mwh, scheme.metres);
        let least = self.values.of_key("dh.min_linear_density_fonds_chaleur");
        if scheme.metres > 0.0 && density < least {
            // In kWh: a warning shows whole numbers.
            self.warn(
                Warning::new("heat-thin-network")
                    .with("action", plan.action.code)
                    .with("density", (density * KWH_PER_MWH).round())
                    .with("least", (least * KWH_PER_MWH).round()),
            );
        }
    }
}

/// Takes a share of a quantity by month off a heat.
fn take(heats: &mut [Heat], index: usize, kwh: &[f64; MONTHS], share: f64) {
    if let Some(heat) = heats.get_mut(index) {
        for (left, kwh) in heat.kwh.iter_mut().zip(kwh) {
            *left = greater(*left - kwh * share, 0.0);
        }
    }
}

/// Parts of a round that are in the same part of the network too, each named by one of its members.
fn within(network: &[usize], round: &[usize]) -> Vec<usize> {
    // The members of each part of the round, one after the other.
    let mut first = vec![NOWHERE; round.len()];
    let mut next = vec![NOWHERE; round.len()];
    for (member, part) in round.iter().enumerate() {
        next[member] = std::mem::replace(&mut first[*part], member);
    }
    let mut parts = vec![NOWHERE; round.len()];
    // In which part of the round a part of the network was last met, and by whom.
    let mut met = vec![(NOWHERE, NOWHERE); round.len()];
    for (near, first) in first.into_iter().enumerate() {
        let mut member = first;
        while member != NOWHERE {
            if let Some(met) = met.get_mut(network[member]) {
                if met.0 != near {
                    *met = (near, member);
                }
                parts[member] = met.1;
            }
            member = next[member];
        }
    }
    parts
}

/// Participants of the horizon year.
fn members(plan: &ActionPlan) -> Vec<Member> {
    let mut members = Vec::new();
    for (rank, (site, _)) in plan.eligible.sites.iter().enumerate() {
        let weights = plan.weights(rank);
        let last = weights.last().copied().unwrap_or(0.0);
        if last <= 0.0 {
            break;
        }
        let weight = last / plan.launch;
        members.push(Member {
            site: *site,
            weight,
            growth: weights.iter().map(|year| year / weight).collect(),
        });
    }
    members
}
