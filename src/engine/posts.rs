//! Skills in common (model 5.2): posts of one full-time equivalent, shared by a few employers.

use super::adoption::expected;
use super::ledger::{Account, Cause, Scope};
use super::plan::ActionPlan;
use super::run::{Run, inputs};
use super::site::Site;
use super::spread::Shares;
use super::values::{Values, places};
use crate::catalog::{Action, catalog};
use crate::model::Provision;
use crate::numeric::packing::first_fit_decreasing;
use std::ops::Range;

/// Capacity of a post, FTE.
const POST_FTE: f64 = 1.0;

/// A need of one employer.
#[derive(Clone, Copy, Debug)]
struct Need {
    fte: f64,
    provision: Provision,
    x_km: f64,
    y_km: f64,
}

/// Prices of a class of skills.
#[derive(Clone, Copy, Debug)]
struct Prices {
    salary: f64,
    consultant_day: f64,
    productive_days: f64,
    min_part_time: f64,
    fee: f64,
}

/// How posts are shared.
#[derive(Clone, Copy, Debug)]
struct Rules {
    employers: usize,
    overhead: f64,
    reach_km: f64,
}

impl Rules {
    fn of(values: &Values) -> Self {
        Self {
            employers: values.of_key("skills.max_employers").max(1.0) as usize,
            overhead: values.of_key("skills.travel_overhead"),
            reach_km: values.of_key("skills.reach_km"),
        }
    }
}

/// What the first k employers have when they share, per year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Shared {
    /// Posts created.
    posts: f64,
    /// Consultant days no longer bought.
    consultant_days: f64,
    /// Part-time posts no longer paid by one employer alone, FTE.
    part_time_fte: f64,
}

impl Prices {
    fn of(class: &str, values: &Values) -> Self {
        let of_class = |name: &str| values.of_key(&format!("skills.{class}.{name}"));
        Self {
            salary: of_class("salary"),
            consultant_day: of_class("consultant_day"),
            productive_days: of_class("productive_days"),
            min_part_time: values.of_key("skills.min_part_time"),
            fee: values.of_key("skills.group_fee"),
        }
    }

    /// How a need is met alone: consultant days or a part-time hire, the cheaper; nothing if it is not met today.
    fn alone(&self, need: &Need) -> Shared {
        let days = need.fte * self.productive_days;
        let part_time = need.fte.max(self.min_part_time);
        match need.provision {
            Provision::None => Shared::default(),
            _ if days * self.consultant_day <= part_time * self.salary => Shared {
                consultant_days: days,
                ..Shared::default()
            },
            _ => Shared {
                part_time_fte: part_time,
                ..Shared::default()
            },
        }
    }

    /// EUR per year that sharing saves.
    fn gain(&self, shared: &Shared) -> f64 {
        shared.consultant_days * self.consultant_day + shared.part_time_fte * self.salary
            - shared.posts * self.salary * (1.0 + self.fee)
    }
}

/// Posts of the first 0, 1, 2 … employers. A post is created only if it costs its employers less than now; a later
/// employer never undoes an arrangement that is better.
fn states(needs: &[Option<Need>], prices: &Prices, rules: &Rules) -> Vec<Shared> {
    let mut states = vec![Shared::default()];
    for count in 1..=needs.len() {
        let present: Vec<Need> = needs[..count].iter().flatten().copied().collect();
        let next = arrange(&present, prices, rules);
        let before = states[count - 1];
        states.push(if prices.gain(&next) > prices.gain(&before) {
            next
        } else {
            before
        });
    }
    states
}

fn arrange(needs: &[Need], prices: &Prices, rules: &Rules) -> Shared {
    let sizes: Vec<f64> = needs.iter().map(|need| need.fte).collect();
    let near = |part: usize, others: &[usize]| {
        others.iter().all(|&other| {
            let (a, b) = (&needs[part], &needs[other]);
            (a.x_km - b.x_km).hypot(a.y_km - b.y_km) <= rules.reach_km
        })
    };
    let packing = first_fit_decreasing(&sizes, POST_FTE, rules.employers, rules.overhead, near);
    packing
        .bins
        .iter()
        .filter(|bin| bin.len() > 1)
        .map(|bin| {
            bin.iter().fold(
                Shared {
                    posts: 1.0,
                    ..Shared::default()
                },
                |sum, &part| add(sum, prices.alone(&needs[part])),
            )
        })
        .filter(|post| prices.gain(post) > 0.0)
        .fold(Shared::default(), add)
}

fn add(a: Shared, b: Shared) -> Shared {
    Shared {
        posts: a.posts + b.posts,
        consultant_days: a.consultant_days + b.consultant_days,
        part_time_fte: a.part_time_fte + b.part_time_fte,
    }
}

/// A class of skills with what its eligible employers have when they share.
#[derive(Clone, Debug)]
pub struct SharedClass {
    class: &'static str,
    sizes: Vec<f64>,
    states: Vec<Shared>,
    /// Places of the figures that the states depend on.
    places: Range<usize>,
}

impl SharedClass {
    /// The classes of an action.
    pub fn of_action(
        action: &Action,
        sites: &[Site],
        eligible: &[(usize, f64)],
        values: &Values,
    ) -> Vec<Self> {
        let classes = action.attribute.split(' ');
        classes
            .map(|class| {
                let needs = needs_of(sites, eligible, class);
                let prices = Prices::of(class, values);
                SharedClass {
                    class,
                    sizes: needs
                        .iter()
                        .map(|need| need.map_or(0.0, |need| need.fte))
                        .collect(),
                    states: states(&needs, &prices, &Rules::of(values)),
                    places: places("skills."),
                }
            })
            .collect()
    }

    /// Posts that all employers together would create.
    pub fn potential(&self) -> f64 {
        self.states.last().map_or(0.0, |shared| shared.posts)
    }

    /// What the first employers have when they share, with other figures than the territory's; `None` when they are the
    /// same.
    fn states_with(&self, plan: &ActionPlan, run: &Run, prices: &Prices) -> Option<Vec<Shared>> {
        if run.values.same(&run.park.values, &self.places) {
            return None;
        }
        let needs = needs_of(&run.park.sites, &plan.eligible.sites, self.class);
        Some(states(&needs, prices, &Rules::of(&run.values)))
    }
}

impl Run<'_> {
    /// Runs the employers' group: one packing for each class of skills.
    pub fn share_posts(&mut self, plan: &ActionPlan) {
        for shared in &plan.eligible.posts {
            self.post_class(plan, shared);
        }
        self.invest_once(plan);
        self.post_fixed_opex(plan);
    }

    fn post_class(&mut self, plan: &ActionPlan, skill: &SharedClass) {
        let class = skill.class;
        let prices = &Prices::of(class, &self.values);
        let other = skill.states_with(plan, self, prices);
        let states = other.as_deref().unwrap_or(&skill.states);
        let shares = &Shares::new(plan, &skill.sizes);
        let series = |part: fn(&Shared) -> f64| -> Vec<f64> {
            let values: Vec<f64> = states.iter().map(part).collect();
            plan.participants
                .iter()
                .map(|participants| plan.launch * expected(&values, *participants))
                .collect()
        };
        let salary = catalog().get(&format!("skills.{class}.salary"));
        let day = catalog().get(&format!("skills.{class}.consultant_day"));
        let fee = catalog().get("skills.group_fee");
        let days = series(|shared| shared.consultant_days);
        let part_time = series(|shared| shared.part_time_fte);
        let posts = series(|shared| shared.posts);
        let group = self.open(plan, Account::Saving, &[day], "day");
        self.post_spread(group, shares, &days, prices.consultant_day);
        let group = self.open(plan, Account::Saving, &[salary], "FTE");
        self.post_spread(group, shares, &part_time, prices.salary);
        let paid = self.open(plan, Account::Running, &[salary], "FTE");
        let group = self.open(plan, Account::Running, &[salary, fee], "FTE");
        let entries = [(paid, -prices.salary), (group, -prices.salary * prices.fee)];
        self.post_spreads(shares, &posts, &entries);
        let jobs: Vec<f64> = posts
            .iter()
            .zip(&part_time)
            .map(|(new, old)| new - old)
            .collect();
        let group = self.open(plan, Account::Jobs, &[], "FTE");
        self.post_spread(group, shares, &jobs, 1.0);
        self.post_visits(plan, shares, &days);
    }

    /// Consultants who no longer come; the shared employee's way to work counts as anybody's.
    fn post_visits(&mut self, plan: &ActionPlan, shares: &Shares, days: &[f64]) {
        let (km, km_datum) = self.lookup("skills.visit_km");
        let (factor, factor_datum) = self.lookup(super::park::CAR_KM_KEY);
        let group = self.ledger.open(
            Some(plan.index),
            Account::Co2,
            (Cause::Transport, Scope::Three),
            inputs(&[km_datum, factor_datum]),
            "day",
        );
        self.post_spread(group, shares, days, km * factor);
    }
}

fn needs_of(sites: &[Site], eligible: &[(usize, f64)], class: &str) -> Vec<Option<Need>> {
    eligible
        .iter()
        .map(|(site, _)| {
            let actor = &sites[*site].actor;
            let need = actor.skills.iter().find(|need| need.class == class)?;
            Some(Need {
                fte: need.need_fte,
                provision: need.provision,
                x_km: actor.x_km,
                y_km: actor.y_km,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRICES: Prices = Prices {
        salary: 60_000.0,
        consultant_day: 900.0,
        productive_days: 200.0,
        min_part_time: 0.5,
        fee: 0.16,
    };
    const RULES: Rules = Rules {
        employers: 4,
        overhead: 0.0,
        reach_km: 10.0,
    };

    fn need(fte: f64, provision: Provision) -> Need {
        Need {
            fte,
            provision,
            x_km: 0.0,
            y_km: 0.0,
        }
    }

    #[test]
    fn alone_the_cheaper_of_two() {
        // 0.1 FTE: 20 days x 900 = 18,000 < 0.5 x 60,000 = 30,000: consultant
        let small = PRICES.alone(&need(0.1, Provision::PartTime));
        assert!((small.consultant_days - 20.0).abs() < 1e-12);
        // 0.3 FTE: 60 days x 900 = 54,000 > 30,000: part-time hire of half a post
        let large = PRICES.alone(&need(0.3, Provision::Consultant));
        assert!((large.part_time_fte - 0.5).abs() < 1e-12);
    }

    #[test]
    fn three_employers_share_a_post() {
        // 0.3 + 0.3 + 0.3: alone 3 x 30,000 = 90,000; shared 60,000 x 1.16 = 69,600; gain 20,400.
        // Two of them: alone 60,000 < 69,600: no post.
        let states = states(&[Some(need(0.3, Provision::PartTime)); 3], &PRICES, &RULES);
        assert_eq!(states[2], Shared::default());
        assert!((states[3].posts - 1.0).abs() < 1e-12);
        assert!((PRICES.gain(&states[3]) - 20_400.0).abs() < 1e-6);
        assert!((states[3].part_time_fte - 1.5).abs() < 1e-12);
    }

    #[test]
    fn a_need_nobody_meets_saves_nothing() {
        let states = states(&[Some(need(0.3, Provision::None)); 3], &PRICES, &RULES);
        assert_eq!(states[3], Shared::default());
    }
}
