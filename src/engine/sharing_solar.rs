//! Solar panels on the participants' roofs, energy shared among them, a battery in common (model 5.5).

use super::adoption::expected;
use super::invest::Price;
use super::ledger::{Account, Cause, GroupId, Scope};
use super::physical::SiteSolar;
use super::plan::ActionPlan;
use super::run::{Run, inputs};
use super::site::ELECTRICITY;
use super::solar::{Battery, Member, SolarYear};
use super::spread::Shares;
use crate::catalog::{Datum, Stock, catalog};
use crate::model::Country;
use crate::numeric::order;
use crate::units::KWH_PER_MWH;

/// The solar action of one evaluation.
struct Community {
    members: Vec<Member>,
    loads_kwh: Vec<f64>,
    own_kwh: Vec<f64>,
    kwh_per_kwp: f64,
    battery: Battery,
}

impl Run<'_> {
    /// Runs the collective self-consumption of solar energy.
    pub fn share_solar(&mut self, plan: &ActionPlan) {
        let community = self.community(plan);
        let years = self.solar_years(plan, &community);
        self.post_production(plan, &community);
        self.post_own(plan, &community);
        self.post_joint(plan, &community, &years);
        self.post_panels(plan, &community);
        self.change_solar(plan, &community, &years);
    }

    fn community(&self, plan: &ActionPlan) -> Community {
        let kwh_per_kwp = self.value(self.park.solar.yield_datum);
        let load_share = self.values.of_key("pv.load_share");
        let per_m2 = self.values.of_key("pv.kwp_per_m2");
        // What energy management left of the load, in the horizon year.
        let loads_kwh: Vec<f64> = plan
            .eligible
            .sites
            .iter()
            .map(|(site, _)| {
                let left = self.stocks.left(Stock::Electricity, *site);
                self.park.sites[*site].energy_kwh[ELECTRICITY] * left.last().copied().unwrap_or(1.0)
            })
            .collect();
        let members: Vec<Member> = plan
            .eligible
            .sites
            .iter()
            .zip(&loads_kwh)
            .map(|((site, roof_m2), load)| {
                let wanted = load_share * load / kwh_per_kwp.max(1.0);
                (*site, (roof_m2 * per_m2).min(wanted))
            })
            .collect();
        Community {
            own_kwh: members
                .iter()
                .zip(&loads_kwh)
                .take(most_participants(plan))
                .map(|(member, load)| self.park.solar.own_use(*member, *load, kwh_per_kwp))
                .collect(),
            members,
            loads_kwh,
            kwh_per_kwp,
            battery: Battery {
                kwh_per_kwp: self.values.of_key("battery.kwh_per_kwp"),
                hours: self.values.of_key("battery.hours"),
                efficiency: self.values.of_key("battery.efficiency").clamp(0.1, 1.0),
            },
        }
    }

    /// Years of the community for each whole number of members that some year needs, with gaps filled by the last.
    fn solar_years(&self, plan: &ActionPlan, community: &Community) -> Vec<SolarYear> {
        let most = community.members.len();
        let mut wanted: Vec<usize> = plan
            .participants
            .iter()
            .flat_map(|participants| {
                let below = (participants.floor() as usize).min(most);
                [below, (below + 1).min(most)]
            })
            .collect();
        order::sort(&mut wanted, Ord::cmp);
        wanted.dedup();
        let known = self.park.solar.years(
            &community.loads_kwh,
            &community.own_kwh,
            &community.members,
            community.kwh_per_kwp,
            community.battery,
            &wanted,
        );
        let mut last = SolarYear::default();
        (0..=most)
            .map(|count| {
                if let Some(year) = known.get(&count) {
                    last = *year;
                }
                last
            })
            .collect()
    }

    /// The group of the grid power that solar replaces, with its factor per kWh.
    fn open_replaced(&mut self, plan: &ActionPlan) -> (GroupId, f64) {
        let (grid, grid_datum) = self.carrier_factor(ELECTRICITY);
        let group = self.ledger.open(
            Some(plan.index),
            Account::Co2,
            (Cause::Energy, Scope::Two),
            inputs(&[grid_datum, self.park.solar.yield_datum]),
            "kWh",
        );
        (group, grid)
    }

    /// CO2: the grid power that solar replaces, less the making of the panels. It counts wherever the power is used.
    fn post_production(&mut self, plan: &ActionPlan, community: &Community) {
        let (replaced, grid) = self.open_replaced(plan);
        let (panel, panel_datum) = self.lookup("elec.pv.china");
        let yield_datum = self.park.solar.yield_datum;
        let made = self.ledger.open(
            Some(plan.index),
            Account::Co2,
            (Cause::Equipment, Scope::Three),
            inputs(&[panel_datum, yield_datum]),
            "kWh",
        );
        for (rank, (site, kwp)) in community.present() {
            let kwh = kwp * community.kwh_per_kwp;
            let quantities: Vec<f64> = plan.weights(rank).iter().map(|w| w * kwh).collect();
            self.ledger.post(replaced, Some(*site), &quantities, grid);
            self.ledger.post(made, Some(*site), &quantities, -panel);
        }
    }

    /// Energy used where it is made, at the price of the member that makes it.
    fn post_own(&mut self, plan: &ActionPlan, community: &Community) {
        let yield_datum = self.park.solar.yield_datum;
        for (rank, (site, _)) in community.present() {
            let own = community.own_kwh[rank];
            let quantities: Vec<f64> = plan.weights(rank).iter().map(|w| w * own).collect();
            let price = self.park.sites[*site].electricity_price;
            let eur_per_kwh = self.value(Some(price)) / KWH_PER_MWH;
            for account in [Account::Saving, Account::Local] {
                let group = self.open(plan, account, &[Some(price), yield_datum], "kWh");
                self.ledger
                    .post(group, Some(*site), &quantities, eur_per_kwh);
            }
        }
    }

    /// What the members only have together: shared at once, through the battery, sold. What the battery loses replaces nothing.
    fn post_joint(&mut self, plan: &ActionPlan, community: &Community, years: &[SolarYear]) {
        let series = |part: fn(&SolarYear) -> f64| -> Vec<f64> {
            let values: Vec<f64> = years.iter().map(part).collect();
            plan.participants
                .iter()
                .map(|participants| plan.launch * expected(&values, *participants))
                .collect()
        };
        let sizes: Vec<f64> = community.members.iter().map(|(_, kwp)| *kwp).collect();
        let shares = &Shares::new(plan, &sizes);
        let (replaced, grid) = self.open_replaced(plan);
        self.post_spread(replaced, shares, &series(|year| year.lost), -grid);
        let given = series(|year| year.shared + year.stored);
        let sold = series(|year| year.sold);
        let yield_datum = self.park.solar.yield_datum;
        let (price, price_datum) = self.lookup(shared_price_key(self.park.territory.country));
        for account in [Account::Saving, Account::Local] {
            let group = self.open(plan, account, &[price_datum, yield_datum], "kWh");
            self.post_spread(group, shares, &given, price / KWH_PER_MWH);
        }
        let (fee, fee_datum) = self.lookup("grid.turpe.fr.pv_weighted.acc");
        if self.park.territory.country == Country::FR {
            let group = self.open(plan, Account::Running, &[fee_datum, yield_datum], "kWh");
            self.post_spread(group, shares, &given, -fee / KWH_PER_MWH);
        }
        let (tariff, tariff_datum) = self.lookup("pv.feed_in_surplus.fr.gt100kwp");
        let group = self.open(plan, Account::Saving, &[tariff_datum, yield_datum], "kWh");
        self.post_spread(group, shares, &sold, tariff / KWH_PER_MWH);
    }

    fn post_panels(&mut self, plan: &ActionPlan, community: &Community) {
        let opex = plan.action.opex;
        let group = self.open(plan, Account::Running, &[opex], "kWp");
        let panels = Price {
            eur: self.value(plan.action.capex),
            data: [plan.action.capex, None],
            unit: "kWp",
            life: self.value(plan.action.life),
        };
        let battery = catalog().get("battery.lfp.cost");
        let cells = Price {
            eur: self.value(battery) * community.battery.kwh_per_kwp,
            data: [battery, None],
            unit: "kWp",
            life: self.values.of_key("battery.life"),
        };
        let [panels, cells] = [panels, cells].map(|price| self.open_investment(plan, price));
        for (rank, (site, kwp)) in community.present() {
            let capacity: Vec<f64> = plan.weights(rank).iter().map(|w| w * kwp).collect();
            self.ledger
                .post(group, Some(*site), &capacity, -self.value(opex));
            self.invest_in(&panels, Some(*site), &capacity);
            self.invest_in(&cells, Some(*site), &capacity);
            self.post_cells(plan, *site, &capacity, community.battery.kwh_per_kwp);
        }
    }

    /// Making the battery, spread over its life.
    fn post_cells(&mut self, plan: &ActionPlan, site: usize, kwp: &[f64], kwh_per_kwp: f64) {
        let embodied: Option<&'static Datum> = catalog().get("battery.embodied");
        let factor =
            self.value(embodied) * kwh_per_kwp / self.values.of_key("battery.life").max(1.0);
        let group = self.ledger.open(
            Some(plan.index),
            Account::Co2,
            (Cause::Equipment, Scope::Three),
            inputs(&[embodied]),
            "kWp",
        );
        self.ledger.post(group, Some(site), kwp, -factor);
    }

    /// The picture of the horizon year: who makes, gives, takes and sells.
    fn change_solar(&mut self, plan: &ActionPlan, community: &Community, years: &[SolarYear]) {
        let Some(participants) = plan.participants.last() else {
            return;
        };
        let joint = |part: fn(&SolarYear) -> f64| {
            let values: Vec<f64> = years.iter().map(part).collect();
            plan.launch * expected(&values, *participants)
        };
        let weights: Vec<f64> = (0..community.own_kwh.len())
            .map(|rank| plan.weights(rank).last().copied().unwrap_or(0.0))
            .collect();
        let surplus: Vec<f64> = weights
            .iter()
            .enumerate()
            .map(|(rank, weight)| weight * (community.produced(rank) - community.own_kwh[rank]))
            .collect();
        let demand: Vec<f64> = weights
            .iter()
            .enumerate()
            .map(|(rank, weight)| weight * (community.loads_kwh[rank] - community.own_kwh[rank]))
            .collect();
        let (given, sold, lost) = (
            joint(|year| year.shared + year.stored),
            joint(|year| year.sold),
            joint(|year| year.lost),
        );
        let all = given + sold + lost;
        let demands: f64 = demand.iter().sum();
        let surpluses: f64 = surplus.iter().sum();
        for (rank, (site, _)) in community.present() {
            let share = ratio(surplus[rank], surpluses);
            // Expected values of the parts need not add up to the surplus: the picture keeps their proportions.
            let part = |quantity: f64| surpluses * share * ratio(quantity, all);
            self.changes.solar[*site] = SiteSolar {
                produced: weights[rank] * community.produced(rank),
                own: weights[rank] * community.own_kwh[rank],
                given: part(given),
                taken: surpluses * ratio(given, all) * ratio(demand[rank], demands),
                sold: part(sold),
                lost: part(lost),
            };
        }
    }
}

/// Participants of the year that has most of them, the last counted whole.
fn most_participants(plan: &ActionPlan) -> usize {
    plan.participants.iter().copied().fold(0.0, f64::max).ceil() as usize
}

impl Community {
    /// Those who take part in some year, with their rank.
    fn present(&self) -> impl Iterator<Item = (usize, &Member)> {
        self.members.iter().take(self.own_kwh.len()).enumerate()
    }

    fn produced(&self, rank: usize) -> f64 {
        self.members
            .get(rank)
            .map_or(0.0, |(_, kwp)| kwp * self.kwh_per_kwp)
    }
}

fn ratio(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

/// Price that energy from a neighbour replaces, EUR per MWh.
fn shared_price_key(country: Country) -> &'static str {
    match country {
        Country::FR => "price.elec.fr.business.avg.2024s2",
        Country::LU => "price.elec.lu.business.2024",
    }
}
