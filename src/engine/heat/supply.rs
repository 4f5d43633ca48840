//! What the members of a heat action could exchange, and what each exchange gains.

use super::grid;
use super::matching::{Manner, Matching};
use super::network::Load;
use super::plan::Member;
use super::serve::{Delivery, Heat, MONTHS, Rules};
use crate::catalog::Mechanism;
use crate::engine::plan::ActionPlan;
use crate::engine::run::Run;
use crate::numeric::lesser;

/// A heat of which no more is left than this, kWh per year, is not shared any more.
const LEAST_KWH: f64 = 1.0;

/// What useful heat is worth to a member and what it costs there, EUR per kWh.
#[derive(Clone, Copy)]
pub struct Worth {
    /// Fuel saved less running cost, per kWh received.
    pub gain: f64,
    /// Electricity, per kWh of it.
    pub electricity: f64,
}

/// Heat that goes from one member to another in the horizon year.
pub struct Exchange {
    /// Giving and taking member.
    pub ends: (usize, usize),
    /// kWh that leave the source, losses included.
    pub kwh: f64,
    /// kWh of electricity of the heat pump.
    pub drive_kwh: f64,
}

/// What is heated with what.
pub struct Supply {
    mechanism: Mechanism,
    manner: Manner,
    rules: Rules,
    /// Place = member, with the index in the territory's list.
    pub offers: Vec<(usize, Heat)>,
    /// The same for the needs.
    pub needs: Vec<(usize, Heat)>,
    /// In which order the offers serve and the needs are served.
    orders: (Vec<usize>, Vec<usize>),
    worth: Vec<Worth>,
    /// What the wood boiler costs in a year, EUR per kWh fed in.
    pub boiler_eur_per_kwh: f64,
}

impl Supply {
    /// Deliveries among the members, round by round: each round names the part that each member is in, a number below that of
    /// the members or none, and what the rounds before left is exchanged within the parts. So heat goes to neighbours first.
    pub fn serve(&self, rounds: &[Vec<usize>]) -> Vec<Delivery> {
        let heats = |placed: &[(usize, Heat)]| -> Vec<Heat> {
            placed.iter().map(|(_, heat)| heat.clone()).collect()
        };
        let mut matching = Matching::new(
            (self.manner, self.rules),
            (heats(&self.offers), self.orders.0.clone()),
            (heats(&self.needs), self.orders.1.clone()),
        );
        let mut deliveries = Vec::with_capacity(2 * self.needs.len());
        // Parts only grow: one that has as many members as when nothing was left to exchange in it is still the same.
        let mut settled = vec![0; rounds.first().map_or(0, Vec::len)];
        for parts in rounds {
            let sizes = sizes(parts);
            let (given, offers) = matching.sources.by_part(parts, LEAST_KWH);
            let (taken, needs) = matching.sinks.by_part(parts, LEAST_KWH);
            let groups = given.windows(2).zip(taken.windows(2));
            for (part, (given, taken)) in groups.enumerate() {
                let (offers, needs) = (&offers[given[0]..given[1]], &needs[taken[0]..taken[1]]);
                if settled[part] == sizes[part] || offers.is_empty() || needs.is_empty() {
                    continue;
                }
                let before = deliveries.len();
                matching.serve(offers, needs, &mut deliveries);
                let all_gain = self.undo_losses(&mut matching, &mut deliveries, before);
                settled[part] = if all_gain { sizes[part] } else { 0 };
            }
        }
        deliveries
    }

    /// What gains nothing is not exchanged: it stays for others. True when there is none of it.
    fn undo_losses(
        &self,
        matching: &mut Matching,
        deliveries: &mut Vec<Delivery>,
        from: usize,
    ) -> bool {
        let mut kept = from;
        for index in from..deliveries.len() {
            if self.gain_per_kwh(&deliveries[index]) > 0.0 {
                if kept < index {
                    deliveries.swap(kept, index);
                }
                kept += 1;
            } else {
                matching.undo(&deliveries[index]);
            }
        }
        let all_gain = kept == deliveries.len();
        deliveries.truncate(kept);
        all_gain
    }

    /// True when some offer is hot enough for some need of another member, with or without a heat pump as the action is.
    pub fn could_meet(&self) -> bool {
        let meets = |offer: &Heat, need: &Heat| match self.mechanism {
            Mechanism::HeatPump => {
                offer.celsius < need.celsius + self.rules.approach_k
                    && self.rules.cop(need.celsius, offer.celsius).is_some()
            }
            _ => offer.celsius >= need.celsius + self.rules.approach_k,
        };
        self.offers.iter().any(|(_, offer)| {
            let mut needs = self.needs.iter();
            needs.any(|(_, need)| offer.place != need.place && meets(offer, need))
        })
    }

    /// EUR that a delivery gains per kWh that leaves the source, before the pipes.
    fn gain_per_kwh(&self, delivery: &Delivery) -> f64 {
        let worth = &self.worth[self.needs[delivery.sink].1.place];
        (1.0 + delivery.drive) * (worth.gain - self.boiler_eur_per_kwh)
            - delivery.drive * worth.electricity
    }

    /// Power of the wood boiler, kW; 0 without one.
    pub fn boiler_kw(&self) -> f64 {
        match (self.mechanism, self.offers.first()) {
            (Mechanism::WoodHeat, Some((_, boiler))) => (0..MONTHS)
                .map(|month| boiler.kwh[month] / grid::hours(month))
                .fold(0.0, f64::max),
            _ => 0.0,
        }
    }

    fn ends(&self, delivery: &Delivery) -> (usize, usize) {
        (
            self.offers[delivery.source].1.place,
            self.needs[delivery.sink].1.place,
        )
    }

    /// Gains between members, summed.
    pub fn loads(&self, deliveries: &[Delivery]) -> Vec<Load> {
        let keyed = deliveries.iter().map(|delivery| {
            let gain = self.gain_per_kwh(delivery) * delivery.year_kwh();
            (self.ends(delivery), gain, 0.0)
        });
        let summed = summed(&keyed.collect::<Vec<_>>(), self.worth.len()).into_iter();
        summed
            .map(|((from, to), gain, _)| (from, to, gain))
            .collect()
    }

    pub fn exchanges(&self, deliveries: &[Delivery]) -> Vec<Exchange> {
        let keyed = deliveries.iter().map(|delivery| {
            let kwh = delivery.year_kwh();
            (self.ends(delivery), kwh, kwh * delivery.drive)
        });
        let summed = summed(&keyed.collect::<Vec<_>>(), self.worth.len()).into_iter();
        summed
            .map(|(ends, kwh, drive_kwh)| Exchange {
                ends,
                kwh,
                drive_kwh,
            })
            .collect()
    }
}

/// Number of members in each part.
fn sizes(parts: &[usize]) -> Vec<usize> {
    let mut sizes = vec![0; parts.len()];
    for part in parts {
        if let Some(size) = sizes.get_mut(*part) {
            *size += 1;
        }
    }
    sizes
}

/// Giver and taker with two quantities.
type Keyed = ((usize, usize), f64, f64);

/// The places of some heats among those of the members, in an order of the territory's.
fn order_of(ranks: &[usize], placed: &[(usize, Heat)]) -> Vec<usize> {
    let mut place_of = vec![usize::MAX; ranks.len()];
    for (place, (index, _)) in placed.iter().enumerate() {
        if let Some(mine) = place_of.get_mut(*index) {
            *mine = place;
        }
    }
    let ranked = ranks.iter().map(|index| place_of[*index]);
    ranked.filter(|place| *place != usize::MAX).collect()
}

/// The items in the order of one of their ends, a number below `members`; equals stay in their order (counting sort).
fn by_end(items: &[Keyed], members: usize, end: impl Fn(&Keyed) -> usize) -> Vec<Keyed> {
    let mut next = vec![0; members + 1];
    for item in items {
        next[end(item) + 1] += 1;
    }
    for member in 0..members {
        next[member + 1] += next[member];
    }
    let mut sorted = vec![((0, 0), 0.0, 0.0); items.len()];
    for item in items {
        let place = &mut next[end(item)];
        sorted[*place] = *item;
        *place += 1;
    }
    sorted
}

/// Sums of the quantities with the same ends, in the order of the givers, then of the takers.
fn summed(items: &[Keyed], members: usize) -> Vec<Keyed> {
    let mut items = by_end(items, members, |item| item.0.1);
    items = by_end(&items, members, |item| item.0.0);
    items.dedup_by(|next, first| {
        let same = next.0 == first.0;
        if same {
            first.1 += next.1;
            first.2 += next.2;
        }
        same
    });
    items
}

impl Run<'_> {
    /// What the participants of an action offer and need; of a wood boiler what those who are `near` it by its network do.
    pub(super) fn supply(
        &self,
        plan: &ActionPlan,
        members: &[Member],
        near: &dyn Fn(usize) -> bool,
    ) -> Supply {
        let mechanism = plan.action.mechanism;
        let mut member_of = vec![None; self.park.sites.len()];
        for (index, member) in members.iter().enumerate() {
            member_of[member.site] = Some(index);
        }
        let theirs = |heats: &[Heat]| -> Vec<(usize, Heat)> {
            let placed = heats.iter().enumerate().filter_map(|(index, heat)| {
                let place = member_of[heat.place]?;
                let kwh = heat.kwh.map(|kwh| kwh * members[place].weight);
                Some((
                    index,
                    Heat {
                        place,
                        kwh,
                        ..*heat
                    },
                ))
            });
            placed.collect()
        };
        let rules = grid::rules(&self.values);
        let mut needs = theirs(&self.heat.needs);
        let offers = match mechanism {
            Mechanism::WoodHeat => vec![(usize::MAX, self.boiler(&mut needs, &rules, near))],
            _ => theirs(&self.heat.offers),
        };
        let (upkeep, pumps) = (self.upkeep(plan), self.pump_share());
        let boilers = self.park.heat.boilers(&self.values);
        let manner = match mechanism {
            Mechanism::HeatPump => Manner::Lifted,
            _ => Manner::Direct {
                own: mechanism == Mechanism::WoodHeat,
            },
        };
        let (given, taken) = manner.orders(&self.heat.ranks.0, &self.heat.ranks.1);
        let given = match mechanism {
            Mechanism::WoodHeat => vec![0],
            _ => order_of(given, &offers),
        };
        Supply {
            mechanism,
            manner,
            rules,
            orders: (given, order_of(taken, &needs)),
            offers,
            needs,
            worth: (members.iter())
                .map(|member| self.worth(member.site, &boilers, (upkeep, pumps)))
                .collect(),
            boiler_eur_per_kwh: 0.0,
        }
    }

    /// A wood boiler at the largest member, sized for a share of the mean power of the largest month. In each month it
    /// carries the same share of all needs that it reaches: these are left among the needs.
    fn boiler(
        &self,
        needs: &mut Vec<(usize, Heat)>,
        rules: &Rules,
        near: &dyn Fn(usize) -> bool,
    ) -> Heat {
        let celsius = self.values.of_key("heat.wood.supply");
        needs.retain(|(_, need)| near(need.place) && need.celsius + rules.approach_k <= celsius);
        let mut months = [0.0; MONTHS];
        for (_, need) in needs.iter() {
            for (sum, kwh) in months.iter_mut().zip(need.kwh) {
                *sum += kwh;
            }
        }
        let hours: [f64; MONTHS] = std::array::from_fn(grid::hours);
        let means = months.iter().zip(hours).map(|(kwh, hours)| kwh / hours);
        let base = self.values.of_key("heat.wood.base_load").clamp(0.0, 1.0);
        let power_kw = means.fold(0.0, f64::max) * base;
        let kwh: [f64; MONTHS] =
            std::array::from_fn(|month| lesser(power_kw * hours[month], months[month]));
        for (_, need) in needs.iter_mut() {
            for (month, need) in need.kwh.iter_mut().enumerate() {
                if months[month] > 0.0 {
                    *need *= kwh[month] / months[month];
                }
            }
        }
        Heat {
            place: 0,
            celsius,
            kwh,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_the_same_ends_is_summed_in_their_order() {
        let items = [
            ((2, 0), 1.0, 10.0),
            ((0, 1), 2.0, 20.0),
            ((2, 0), 4.0, 40.0),
            ((0, 0), 8.0, 80.0),
            ((2, 1), 16.0, 160.0),
        ];
        let sums = [
            ((0, 0), 8.0, 80.0),
            ((0, 1), 2.0, 20.0),
            ((2, 0), 5.0, 50.0),
            ((2, 1), 16.0, 160.0),
        ];
        assert_eq!(summed(&items, 3), sums);
        assert!(summed(&[], 0).is_empty());
    }

    #[test]
    fn members_keep_the_order_of_the_territory() {
        let heat = |celsius: f64| Heat {
            place: 0,
            celsius,
            kwh: [1.0; MONTHS],
        };
        // Of four heats in the order 3, 1, 0, 2 the members have 0, 2 and 3.
        let placed = [(0, heat(30.0)), (2, heat(40.0)), (3, heat(10.0))];
        assert_eq!(order_of(&[3, 1, 0, 2], &placed), [2, 0, 1]);
    }
}
